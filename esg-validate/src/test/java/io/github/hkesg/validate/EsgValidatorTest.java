package io.github.hkesg.validate;

import static io.github.hkesg.model.code.Provisions.D_28_A;
import static io.github.hkesg.model.code.Provisions.KPI_A2_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Issuer;
import io.github.hkesg.model.ListingBoard;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.CodeEdition;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.json.EsgJson;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.hkex.HkexRuleSets;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Need;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleId;
import io.github.hkesg.validate.rule.RuleKind;
import io.github.hkesg.validate.rule.RuleSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EsgValidatorTest {
    private static final Path QINIU = Path.of("..", "examples", "reports", "qiniu-2025.json");
    private static final Issuer ISSUER = new Issuer("Example Holdings", null, "1", ListingBoard.MAIN_BOARD, false);

    /** A rule of one's own: no more than 1,000 cubic metres of water. */
    private static final DisclosureRule WATER_LIMIT = Rule.named("example.water-limit")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_A2_2)
            .eachYear()
            .needs(Need.of("water", PerformanceData::water).then("total", WaterConsumption::total))
            .check((context, water) -> water.to(Unit.CUBIC_METRE).value().compareTo(new BigDecimal("1000")) <= 0
                    ? RuleOutcome.passed()
                    : RuleOutcome.of(List.of(context.finding(
                            KPI_A2_2, context.at("water.total"), Map.of("water", Argument.of(water))))));

    private static EsgReport report(LocalDate start) {
        return EsgReport.builder()
                .issuer(ISSUER)
                .period(new ReportingPeriod(start, start.plusYears(1).minusDays(1)))
                .build();
    }

    private static PerformanceData water(int year, String cubicMetres) {
        return PerformanceData.builder()
                .period(ReportingPeriod.ofYear(year))
                .water(WaterConsumption.builder()
                        .total(Quantity.of(cubicMetres, Unit.CUBIC_METRE))
                        .build())
                .build();
    }

    private static EsgReport reportWithWater(int year, String before, String now) {
        return report(LocalDate.of(year, 1, 1)).withPerformance(water(year - 1, before), water(year, now));
    }

    private static RuleSet only(DisclosureRule rule) {
        return new RuleSet("example:rules", CodeEdition.CODE_2025, List.of(rule));
    }

    private static List<String> lines(ValidationReport result) {
        return result.findings().stream()
                .map(finding -> finding.severity() + " " + finding.provision() + " " + finding.rule() + " @"
                        + finding.location())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, hkex:esg-guide:2016",
        "2020-06-30, hkex:esg-guide:2016",
        "2020-07-01, hkex:esg-guide:2020",
        "2024-04-01, hkex:esg-guide:2020",
        "2024-12-31, hkex:esg-guide:2020",
        "2025-01-01, hkex:esg-code:2025",
        "2025-04-01, hkex:esg-code:2025",
        "2030-01-01, hkex:esg-code:2025"
    })
    void the_edition_is_that_of_the_first_day_of_the_financial_year(LocalDate start, String coordinates) {
        ValidationReport result = EsgValidator.hkex().validate(report(start));

        assertThat(result.ruleSet()).isEqualTo(coordinates);
        assertThat(result.financialYearStart()).isEqualTo(start);
    }

    @Test
    void another_edition_is_held_against_a_report_as_of_its_first_day() {
        EsgReport report = report(LocalDate.of(2024, 1, 1));
        EsgValidator next = EsgValidator.of(HkexRuleSets.of(CodeEdition.CODE_2025));

        assertThat(next.validate(report).ruleSet()).isEqualTo("hkex:esg-code:2025");
        assertThat(next.validate(report).financialYearStart()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(next.validate(report).obligation(D_28_A)).isEqualTo(Obligation.MANDATORY);
        assertThat(EsgValidator.hkex().validate(report).obligation(D_28_A)).isEqualTo(Obligation.NOT_IN_FORCE);
        assertThat(next.validate(report(LocalDate.of(2026, 4, 1))).financialYearStart())
                .isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void last_years_report_is_held_beside_this_years() {
        EsgReport prior = reportWithWater(2024, "500", "600");
        EsgReport report = reportWithWater(2025, "650", "700");

        assertThat(EsgValidator.hkex().validate(report, prior).findings())
                .filteredOn(finding -> finding.rule().value().startsWith("comparatives."))
                .extracting(finding -> finding.rule() + " @" + finding.location())
                .containsExactly("comparatives.restated-without-note @performance[0].water.total");
        assertThat(EsgValidator.hkex().validate(report).findings())
                .noneMatch(finding -> finding.rule().value().startsWith("comparatives."));
    }

    @Test
    void a_rule_of_ones_own_takes_a_few_lines_and_looks_at_every_year() {
        EsgValidator validator = EsgValidator.of(only(WATER_LIMIT));

        assertThat(lines(validator.validate(reportWithWater(2025, "1000.1", "1000"))))
                .containsExactly("WARNING A2.2 example.water-limit @performance[0].water.total");
        assertThat(validator.validate(reportWithWater(2025, "1", "1000")).verdict())
                .isEqualTo(Verdict.CLEAN);
    }

    @Test
    void a_rule_set_with_another_rule_has_one_more_and_without_one_has_one_fewer() {
        RuleSet hkex = HkexRuleSets.of(CodeEdition.CODE_2025);
        EsgReport report = reportWithWater(2025, "1000", "2500");

        assertThat(lines(EsgValidator.of(hkex.with(WATER_LIMIT)).validate(report)))
                .containsAll(lines(EsgValidator.of(hkex).validate(report)))
                .contains("WARNING A2.2 example.water-limit @performance[1].water.total")
                .hasSize(lines(EsgValidator.of(hkex).validate(report)).size() + 1);
        assertThat(hkex.without("water.year-on-year-jump").rules())
                .hasSize(hkex.rules().size() - 1)
                .extracting(DisclosureRule::id)
                .doesNotContain(new RuleId("water.year-on-year-jump"));
        assertThat(lines(EsgValidator.of(hkex).validate(report)))
                .contains("WARNING A2.2 water.year-on-year-jump @performance[1].water.total");
    }

    @Test
    void a_rule_set_has_each_rule_once_and_only_what_it_has_can_be_taken_out() {
        RuleSet set = only(WATER_LIMIT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.with(WATER_LIMIT))
                .withMessage("Rule example.water-limit is in the set twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.without("example.other"))
                .withMessage("There is no rule example.other in example:rules");
    }

    @Test
    void a_policy_decides_the_severities() {
        EsgValidator lenient = EsgValidator.of(only(WATER_LIMIT)).withPolicy((kind, obligation) -> Severity.INFO);

        assertThat(lines(lenient.validate(reportWithWater(2025, "1", "1001"))))
                .containsExactly("INFO A2.2 example.water-limit @performance[1].water.total");
        assertThat(lenient.validate(reportWithWater(2025, "1", "1001")).verdict())
                .isEqualTo(Verdict.CLEAN);
    }

    @Test
    void findings_are_in_the_order_of_the_code_and_then_of_the_report() throws IOException {
        List<Finding> findings =
                EsgValidator.hkex().validate(EsgJson.read(QINIU)).findings();

        assertThat(findings).hasSize(26).isSortedAccordingTo(Finding.ORDER);
    }

    @Test
    void every_rule_has_a_result_for_all_that_it_looked_at() {
        EsgReport report = reportWithWater(2025, "1", "2");

        assertThat(EsgValidator.of(only(WATER_LIMIT)).validate(report).results())
                .extracting(RuleResult::subject)
                .containsExactly(Location.of("performance[0]"), Location.of("performance[1]"));
        assertThat(EsgValidator.hkex().validate(report).results())
                .extracting(RuleResult::rule)
                .containsAll(HkexRuleSets.of(CodeEdition.CODE_2025).rules().stream()
                        .map(DisclosureRule::id)
                        .toList());
    }

    @Test
    void one_validator_gives_two_threads_the_same_result() throws Exception {
        EsgValidator validator = EsgValidator.hkex();
        EsgReport report = EsgJson.read(QINIU);
        ValidationReport expected = validator.validate(report);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<ValidationReport>> tasks = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                tasks.add(() -> validator.validate(report));
            }
            for (Future<ValidationReport> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_rule_on_years_that_finds_no_year_does_not_apply() {
        EsgReport report = report(LocalDate.of(2025, 1, 1));
        RuleOutcome nothing = new RuleOutcome.NotApplicable(new Reason("outcome.no-year", Map.of()));

        assertThat(EsgValidator.of(only(WATER_LIMIT)).validate(report).results())
                .containsExactly(new RuleResult(WATER_LIMIT.id(), Location.of("performance"), nothing));
    }
}
