package io.github.hkesg.validate.hkex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.CodeEdition;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.RuleResult;
import io.github.hkesg.validate.rule.DisclosureRule;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of the book has a report that raises it, one that passes it and, where it can be so, one on which it does not
 * apply. A rule that is added is asked for its report in {@link RaisingReports}.
 */
class RuleCasesTest {
    /** Rules that have a bearing on every report, however empty. */
    private static final Set<String> ALWAYS_APPLY = Set.of(
            "structure.constraint",
            "provision.undisclosed",
            "provision.repealed",
            "provision.not-yet-in-force",
            "reported.without-reference",
            "period.not-twelve-months",
            "period.before-any-guide");

    /** An issuer and a period, and nothing else. */
    private static final EsgReport EMPTY = EsgReport.builder()
            .issuer(ExampleReport.ISSUER)
            .period(ReportingPeriod.ofYear(2025))
            .build();

    static List<DisclosureRule> rules() {
        return HkexRuleSets.of(CodeEdition.CODE_2025).rules();
    }

    private static List<RuleOutcome> outcomes(DisclosureRule rule, EsgReport report, @Nullable EsgReport prior) {
        return Outcomes.validate(rule, report, prior).results().stream()
                .map(RuleResult::outcome)
                .toList();
    }

    @Test
    void every_rule_has_a_report_that_raises_it_and_there_is_no_other() {
        assertThat(RaisingReports.ALL.keySet())
                .as("a rule needs a report that raises it in RaisingReports")
                .containsExactlyInAnyOrderElementsOf(
                        rules().stream().map(rule -> rule.id().value()).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_raised_by_its_report(DisclosureRule rule) {
        EsgReport report = Objects.requireNonNull(
                RaisingReports.ALL.get(rule.id().value()), rule.id().value());

        assertThat(outcomes(rule, report, RaisingReports.PRIOR)).hasAtLeastOneElementOfType(RuleOutcome.Raised.class);
        assertThat(Outcomes.validate(rule, report, RaisingReports.PRIOR).findings())
                .extracting(Outcomes::line)
                .allSatisfy(line -> assertThat(line).contains(" " + rule.id() + " "));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_raises_nothing_on_the_example_report_and_passes_some_report(DisclosureRule rule) {
        EsgReport example = RaisingReports.EXAMPLE;

        assertThat(outcomes(rule, example, RaisingReports.PRIOR))
                .doesNotHaveAnyElementsOfTypes(RuleOutcome.Raised.class);
        assertThat(Stream.concat(Stream.of(example), PassingReports.ALL.stream())
                        .flatMap(report -> outcomes(rule, report, RaisingReports.PRIOR).stream()))
                .hasAtLeastOneElementOfType(RuleOutcome.Passed.class);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_does_not_apply_where_it_has_nothing_to_look_at(DisclosureRule rule) {
        List<RuleOutcome> outcomes = outcomes(rule, EMPTY, null);

        if (ALWAYS_APPLY.contains(rule.id().value())) {
            assertThat(outcomes).noneMatch(RuleOutcome.NotApplicable.class::isInstance);
        } else {
            assertThat(outcomes).hasAtLeastOneElementOfType(RuleOutcome.NotApplicable.class);
        }
    }
}
