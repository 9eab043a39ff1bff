package io.github.hkesg.testkit;

import static io.github.hkesg.model.code.IssuerClass.GEM;
import static io.github.hkesg.model.code.IssuerClass.MAIN_BOARD;
import static io.github.hkesg.model.code.Provisions.D_28_C;
import static io.github.hkesg.model.code.Provisions.KPI_A1_2;
import static io.github.hkesg.model.code.Provisions.KPI_A2_2;
import static io.github.hkesg.model.code.Provisions.KPI_A2_5;
import static io.github.hkesg.model.code.Provisions.KPI_B3_2;
import static io.github.hkesg.testkit.EsgAssertions.assertThat;
import static io.github.hkesg.testkit.EsgAssertions.assertThatFindings;
import static io.github.hkesg.testkit.ReadmeTest.TURNOVER_LIMIT;
import static io.github.hkesg.validate.Severity.ERROR;
import static io.github.hkesg.validate.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.emissions.EmissionsCalculator;
import io.github.hkesg.calc.factor.FactorSet;
import io.github.hkesg.calc.factor.PublishedFactor;
import io.github.hkesg.calc.factor.StandardFactors;
import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.ValidationReport;
import io.github.hkesg.validate.Verdict;
import io.github.hkesg.validate.Waiver;
import io.github.hkesg.validate.Waivers;
import io.github.hkesg.validate.index.ContentIndex;
import io.github.hkesg.validate.index.IndexStatus;
import io.github.hkesg.validate.rule.RuleId;
import io.github.hkesg.validate.rule.RuleKind;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class EsgAssertionsTest {
    static final EsgReport COMPLIANT = SampleReports.compliant(MAIN_BOARD, 2025);
    static final EsgReport SILENT = COMPLIANT.withoutDisclosure(KPI_A2_2);
    static final EsgReport WRONG_AVERAGE = SampleReports.compliant(
            MAIN_BOARD,
            2025,
            figures -> figures.withTraining(SamplePeople.TRAINING.withAverageHours(Quantity.of("9.00", Unit.HOUR))));

    static final EsgReport MANY_LEAVERS = SampleReports.compliant(
            MAIN_BOARD, 2025, figures -> figures.withTurnover(SamplePeople.TURNOVER.withOverall(percent("31"))));

    private static final PublishedFactor GRID = FactorSet.standard().require(StandardFactors.CHINA_NATIONAL_GRID, 2023);

    static final Calculated<Quantity> GRID_RECEIPT =
            EmissionsCalculator.locationBasedScope2(Quantity.of("427934", Unit.KILOWATT_HOUR), GRID.appliedFor(2025));

    private static Quantity percent(String digits) {
        return Quantity.of(digits, Unit.PERCENT);
    }

    @Test
    void a_missing_disclosure_is_a_test_of_three_lines() {
        assertThat(SampleReports.compliant(MAIN_BOARD, 2025).withoutDisclosure(KPI_A2_2))
                .underHkexCode()
                .raises("provision.undisclosed")
                .at(KPI_A2_2)
                .withSeverity(ERROR);
    }

    @Test
    void a_finding_is_told_by_place_severity_kind_arguments_and_words() {
        assertThat(WRONG_AVERAGE)
                .underHkexCode()
                .raises("training.average-hours.reconcile")
                .once()
                .at(KPI_B3_2)
                .at("performance[2].training.averageHours")
                .withSeverity(ERROR)
                .ofKind(RuleKind.ARITHMETIC)
                .mentioning("published", "9.00 h");
    }

    @Test
    void a_rule_of_ones_own_is_tested_alone() {
        assertThat(MANY_LEAVERS)
                .underRule(TURNOVER_LIMIT)
                .raisesOnly("example.turnover-limit")
                .raises("example.turnover-limit")
                .once()
                .at("performance[2].turnover.overall")
                .withSeverity(WARNING)
                .mentioning("rate", "31 %");
        assertThat(COMPLIANT)
                .underRule(TURNOVER_LIMIT)
                .hasNoFindings()
                .outcomeOf("example.turnover-limit")
                .isPassed();
        assertThat(SampleReports.compliant(MAIN_BOARD, 2025, figures -> figures.withTurnover(null)))
                .underRule(TURNOVER_LIMIT)
                .outcomeOf("example.turnover-limit")
                .isNotApplicable()
                .because("outcome.absent")
                .mentioning("turnover.overall");
    }

    @Test
    void a_rule_of_ones_own_is_tested_among_the_others() {
        EsgValidator validator = EsgValidator.hkex(rules -> rules.with(TURNOVER_LIMIT));

        assertThat(COMPLIANT)
                .under(validator)
                .doesNotRaise("example.turnover-limit")
                .hasVerdict(Verdict.CLEAN);
    }

    @Test
    void waived_findings_are_told_apart() {
        Waiver waiver = new Waiver(
                new RuleId("provision.undisclosed"),
                "disclosures[\"A2.2\"]",
                "Meters are being put in.",
                "Sustainability team",
                LocalDate.of(2026, 12, 31));
        EsgValidator validator = EsgValidator.hkex().withWaivers(Waivers.of(waiver), LocalDate.of(2026, 7, 1));

        assertThat(SILENT)
                .under(validator)
                .hasNoFindings()
                .waives("provision.undisclosed")
                .at(KPI_A2_2);
        assertThatThrownBy(() -> assertThat(SILENT).under(validator).raises("provision.undisclosed"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("all that it raised is waived");
    }

    @Test
    void the_outcome_is_that_of_the_year_reported_on_or_of_the_year_asked_for() {
        assertThat(WRONG_AVERAGE)
                .underHkexCode()
                .outcomeOf("training.average-hours.reconcile")
                .isRaised()
                .once();
        assertThat(WRONG_AVERAGE)
                .underHkexCode()
                .outcomeOf("training.average-hours.reconcile", "performance[0]")
                .isPassed();
        assertThat(SampleReports.compliant(
                        MAIN_BOARD,
                        2025,
                        figures -> figures.withWorkforce(SamplePeople.WORKFORCE.withTotal((Count) null))))
                .underHkexCode()
                .outcomeOf("training.average-hours.reconcile")
                .isUndetermined()
                .mentioning("workforce.total");
    }

    @Test
    void a_prior_report_can_stand_beside() {
        EsgReport prior = SampleReports.compliant(
                MAIN_BOARD, 2024, figures -> figures.withSafety(SamplePeople.SAFETY.withInjuries(Count.of(2))));

        assertThat(COMPLIANT)
                .withPriorReport(prior)
                .underHkexCode()
                .raises("comparatives.restated-without-note")
                .at("performance[1].safety.injuries");
        assertThat(COMPLIANT)
                .underHkexCode()
                .outcomeOf("comparatives.restated-without-note")
                .because("outcome.no-prior-report");
    }

    @Test
    void the_index_is_told_by_rows() {
        ValidationReport result = EsgValidator.hkex().validate(SILENT.withoutDisclosure(D_28_C));

        assertThat(result)
                .contentIndex()
                .shows(KPI_A2_2, IndexStatus.UNDISCLOSED)
                .shows(KPI_A2_2, Obligation.COMPLY_OR_EXPLAIN)
                .shows(KPI_A2_5, IndexStatus.REPORTED)
                .covers(KPI_A2_5, KPI_A2_5)
                .hasNoRowFor(KPI_A1_2);
    }

    @Test
    void recomputations_and_calculations_are_told_by_their_receipts() {
        assertThat(COMPLIANT)
                .underHkexCode()
                .recomputes("performance[2].greenhouseGas.scope2LocationBased")
                .replays()
                .hasFormula("scope2.location-based")
                .uses("0.5306", "kgCO2/kWh")
                .hasResult("53.06", "tCO2e");
        assertThat(Totals.share(Count.of(3), Count.of(4), "person")).replays().hasResult("75", "%");
    }

    @Test
    void a_published_factor_is_told_by_its_id() {
        assertThat(GRID_RECEIPT).usesFactor(GRID.id()).hasResult("227.0617804", "tCO2e");
    }

    @Test
    void the_index_tells_where_and_why() {
        assertThat(COMPLIANT.withDisclosure(
                        KPI_A2_5, new Disclosure.NotApplicable("The Group sells software and packs nothing.", null)))
                .underHkexCode()
                .contentIndex()
                .givesReason(KPI_A2_5, "The Group sells software and packs nothing.")
                .refersTo(KPI_A2_2, "ESG report");
    }

    @Test
    void assertions_stand_beside_those_of_assertj_and_tell_each_other_apart_by_type() {
        ValidationReport result = EsgValidator.hkex().validate(SILENT);

        assertThat(result.findings()).hasSize(1);
        assertThat(result.findings().get(0)).at(KPI_A2_2);
        assertThatFindings(result.findings()).at(KPI_A2_2).once();
        assertThat(result).isUnder("hkex:esg-code:2025").hasVerdict(Verdict.ERRORS);
        assertThat(result.results().get(0).outcome()).isNotNull();
        assertThat(ContentIndex.of(result)).shows(KPI_A2_2, IndexStatus.UNDISCLOSED);
        assertThat(GRID_RECEIPT.receipt()).replays();
        assertThat(GRID_RECEIPT.value().value()).isEqualByComparingTo("227.0617804");
        assertThat(result.ruleSet()).startsWith("hkex:");
    }

    @Test
    void soft_assertions_tell_all_failures_at_once() {
        assertThatThrownBy(() -> SoftAssertions.assertSoftly(softly -> {
                    softly.check(() -> assertThat(SILENT).underHkexCode().hasVerdict(Verdict.CLEAN));
                    softly.check(() -> assertThat(SILENT)
                            .underHkexCode()
                            .raises("provision.undisclosed")
                            .at(KPI_A2_5));
                    softly.check(() -> assertThat(SILENT).underHkexCode().doesNotRaise("kpi.no-figure"));
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("2 failures")
                .hasMessageContaining("Expecting the verdict CLEAN")
                .hasMessageContaining("one under A2.5");
    }

    @Test
    void a_report_without_figures_has_outcomes_too() {
        assertThat(COMPLIANT.withPerformance(List.of()))
                .underHkexCode()
                .outcomeOf("safety.fatality-rate.reconcile")
                .isNotApplicable();
    }

    @Test
    void gem_issuers_are_only_informed_of_what_is_voluntary() {
        assertThatNoException()
                .isThrownBy(() -> assertThat(SampleReports.compliant(GEM, 2026).withoutDisclosure(D_28_C))
                        .underHkexCode()
                        .hasVerdict(Verdict.CLEAN)
                        .raises("provision.undisclosed")
                        .at(D_28_C));
    }
}
