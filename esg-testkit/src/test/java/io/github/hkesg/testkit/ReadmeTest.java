package io.github.hkesg.testkit;

import static io.github.hkesg.model.code.IssuerClass.MAIN_BOARD;
import static io.github.hkesg.model.code.Provisions.KPI_A2_2;
import static io.github.hkesg.model.code.Provisions.KPI_B1_2;
import static io.github.hkesg.model.code.Provisions.KPI_B2_1;
import static io.github.hkesg.model.quantity.Unit.PERCENT;
import static io.github.hkesg.testkit.EsgAssertions.assertThat;
import static io.github.hkesg.testkit.SampleFigures.SAFETY;
import static io.github.hkesg.testkit.SampleFigures.TURNOVER;
import static io.github.hkesg.validate.Severity.ERROR;
import static io.github.hkesg.validate.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Need;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests that the README shows are these, and they pass. */
class ReadmeTest {
    private static final Path SOURCE =
            Path.of("src", "test", "java", "io", "github", "hkesg", "testkit", "ReadmeTest.java");

    /** The rule that the README shows how to write. */
    static final DisclosureRule TURNOVER_LIMIT = Rule.named("example.turnover-limit")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B1_2)
            .eachYear()
            .needs(Need.of("turnover", PerformanceData::turnover).then("overall", Turnover::overall))
            .check((context, rate) -> rate.value().compareTo(new BigDecimal("30")) <= 0
                    ? RuleOutcome.passed()
                    : RuleOutcome.of(List.of(context.finding(
                            KPI_B1_2, context.at("turnover.overall"), Map.of("rate", Argument.of(rate))))));

    // readme: break-one-thing
    @Test
    void water_that_is_passed_over_is_an_error() {
        assertThat(SampleReports.compliant(MAIN_BOARD, 2025).withoutDisclosure(KPI_A2_2))
                .underHkexCode()
                .raises("provision.undisclosed")
                .at(KPI_A2_2)
                .withSeverity(ERROR);
    }

    @Test
    void a_fatality_does_not_go_with_a_rate_of_zero() {
        assertThat(SampleReports.compliant(
                        MAIN_BOARD, 2025, year -> year.withSafety(SAFETY.withFatalities(Count.of(1)))))
                .underHkexCode()
                .raises("safety.fatality-rate.reconcile")
                .once()
                .at(KPI_B2_1)
                .at("performance[2].safety.fatalityRate")
                .mentioning("published", "0.00 %");
    }
    // readme: end

    // readme: own-rule
    @Test
    void turnover_above_the_limit_is_a_warning() {
        EsgReport report = SampleReports.compliant(
                MAIN_BOARD, 2025, year -> year.withTurnover(TURNOVER.withOverall(Quantity.of("31.0", PERCENT))));

        assertThat(report)
                .underRule(TURNOVER_LIMIT) // this rule and no other
                .raises("example.turnover-limit")
                .once()
                .withSeverity(WARNING)
                .at("performance[2].turnover.overall");
        assertThat(SampleReports.compliant(MAIN_BOARD, 2025))
                .underRule(TURNOVER_LIMIT)
                .outcomeOf("example.turnover-limit")
                .isPassed();
    }
    // readme: end

    @ParameterizedTest
    @ValueSource(strings = {"break-one-thing", "own-rule"})
    void the_readme_shows_these_tests(String snippet) throws IOException {
        Matcher region = Pattern.compile("// readme: " + snippet + "\n(.*?)\n *// readme: end", Pattern.DOTALL)
                .matcher(Files.readString(SOURCE));
        assertThat(region.find()).as(snippet).isTrue();

        assertThat(Files.readString(Path.of("..", "README.md")))
                .contains("```java\n" + region.group(1).stripIndent() + "\n```");
    }
}
