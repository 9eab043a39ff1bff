package io.github.hkesg.testkit;

import static io.github.hkesg.model.code.IssuerClass.GEM;
import static io.github.hkesg.model.code.IssuerClass.MAIN_BOARD;
import static io.github.hkesg.model.code.Provisions.D_28_C;
import static io.github.hkesg.model.code.Provisions.KPI_A1_2;
import static io.github.hkesg.model.code.Provisions.KPI_A2_2;
import static io.github.hkesg.model.code.Provisions.KPI_A2_5;
import static io.github.hkesg.model.code.Provisions.KPI_B1_2;
import static io.github.hkesg.model.code.Provisions.KPI_B3_2;
import static io.github.hkesg.testkit.EsgAssertions.assertThat;
import static io.github.hkesg.testkit.EsgAssertions.assertThatFindings;
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
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.ValidationReport;
import io.github.hkesg.validate.Verdict;
import io.github.hkesg.validate.Waiver;
import io.github.hkesg.validate.Waivers;
import io.github.hkesg.validate.index.ContentIndex;
import io.github.hkesg.validate.index.IndexStatus;
import io.github.hkesg.validate.message.Messages;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Need;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleId;
import io.github.hkesg.validate.rule.RuleKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EsgAssertionsTest {
    private static final EsgReport COMPLIANT = SampleReports.compliant(MAIN_BOARD, 2025);
    private static final EsgReport SILENT = COMPLIANT.withoutDisclosure(KPI_A2_2);
    private static final EsgReport WRONG_AVERAGE = SampleReports.compliant(
            MAIN_BOARD,
            2025,
            figures -> figures.withTraining(SamplePeople.TRAINING.withAverageHours(Quantity.of("9.00", Unit.HOUR))));

    /** A rule of one's own, whose texts the test kit does not know. */
    private static final DisclosureRule TURNOVER_LIMIT = Rule.named("example.turnover-limit")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B1_2)
            .eachYear()
            .needs(Need.of("turnover", PerformanceData::turnover).then("overall", Turnover::overall))
            .check((context, rate) -> rate.value().compareTo(new BigDecimal("30")) <= 0
                    ? RuleOutcome.passed()
                    : RuleOutcome.of(List.of(context.finding(
                            KPI_B1_2, context.at("turnover.overall"), Map.of("rate", Argument.of(rate))))));

    private static final EsgReport MANY_LEAVERS = SampleReports.compliant(
            MAIN_BOARD, 2025, figures -> figures.withTurnover(SamplePeople.TURNOVER.withOverall(percent("31"))));

    private static final PublishedFactor GRID = FactorSet.standard().require(StandardFactors.CHINA_NATIONAL_GRID, 2023);

    private static final Calculated<Quantity> GRID_RECEIPT =
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

    static List<Arguments> failures() {
        return List.of(
                Arguments.of(
                        "rule that passed, with all that was found instead",
                        (ThrowingCallable)
                                () -> assertThat(SILENT).underHkexCode().raises("kpi.no-figure"),
                        """
                        Expecting rule kpi.no-figure to raise a finding, but it came to this: passed.

                        Found (1):
                          ERROR A2.2 provision.undisclosed @disclosures["A2.2"]:"""),
                Arguments.of(
                        "rule that lacked something",
                        (ThrowingCallable) () -> assertThat(
                                        SampleReports.compliant(MAIN_BOARD, 2025, figures -> figures.withSafety(null)))
                                .underHkexCode()
                                .raises("safety.fatality-rate.reconcile"),
                        "performance[2] not applicable (outcome.absent: "),
                Arguments.of(
                        "rule that there is not",
                        (ThrowingCallable)
                                () -> assertThat(SILENT).underHkexCode().raises("provision.not-disclosed"),
                        "hkex:esg-code:2025 has no such rule; the nearest is provision."),
                Arguments.of(
                        "rule that there is not, where it should raise nothing",
                        (ThrowingCallable)
                                () -> assertThat(SILENT).underHkexCode().doesNotRaise("water.jump.year-on-year"),
                        "the nearest is water.year-on-year-jump"),
                Arguments.of(
                        "another provision",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .raises("provision.undisclosed")
                                .at(KPI_A2_5),
                        """
                        Expecting among the findings of provision.undisclosed one under A2.5, but there is none.

                        Found (1):
                          ERROR A2.2 provision.undisclosed @disclosures["A2.2"]:"""),
                Arguments.of(
                        "another place",
                        (ThrowingCallable) () -> assertThat(WRONG_AVERAGE)
                                .underHkexCode()
                                .raises("training.average-hours.reconcile")
                                .at("performance[2].training.totalHours"),
                        """
                          performance[2].training.totalHours
                        but the nearest is at
                          performance[2].training.averageHours
                        """),
                Arguments.of(
                        "another severity",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .raises("provision.undisclosed")
                                .at(KPI_A2_2)
                                .withSeverity(WARNING),
                        "one of severity WARNING, but there is none"),
                Arguments.of(
                        "other words",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .raises("provision.undisclosed")
                                .saying(Messages.in(Language.EN), "All is well."),
                        """
                        one saying
                          All is well.
                        but they say
                          The report gives figures for A2.2"""),
                Arguments.of(
                        "another number of findings",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .raises("provision.undisclosed")
                                .times(2),
                        "Expecting the findings of provision.undisclosed to be 2 but there are 1:"),
                Arguments.of(
                        "findings that were not expected",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .as("silent on 100 % of water")
                                .underHkexCode()
                                .hasNoFindings(),
                        "[silent on 100 % of water] "),
                Arguments.of(
                        "findings of other rules",
                        (ThrowingCallable) () -> assertThat(WRONG_AVERAGE.withoutDisclosure(KPI_A2_2))
                                .underHkexCode()
                                .raisesOnly("provision.undisclosed"),
                        "but found also\n  ERROR B3.2 training.average-hours.groups @performance[2].training.averageHours: "),
                Arguments.of(
                        "a verdict",
                        (ThrowingCallable)
                                () -> assertThat(SILENT).underHkexCode().hasVerdict(Verdict.CLEAN),
                        "Expecting the verdict CLEAN but was ERRORS."),
                Arguments.of(
                        "a finding of a rule whose texts are not known",
                        (ThrowingCallable) () -> assertThat(MANY_LEAVERS)
                                .underRule(TURNOVER_LIMIT)
                                .hasNoFindings(),
                        "WARNING B1.2 example.turnover-limit @performance[2].turnover.overall: example.turnover-limit {rate="),
                Arguments.of(
                        "an outcome",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .outcomeOf("provision.undisclosed")
                                .isPassed(),
                        "Expecting the outcome to be passed, but it is\n  raised"),
                Arguments.of(
                        "a year at which a rule does not look",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .outcomeOf("water.year-on-year-jump", "performance[0]"),
                        "to look at performance[0], but it looks at [performance[2]]"),
                Arguments.of(
                        "a row of the index",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .contentIndex()
                                .shows(KPI_A2_2, IndexStatus.REPORTED),
                        "Expecting the index to show A2.2 as REPORTED, but its row is\n  A2.2 COMPLY_OR_EXPLAIN UNDISCLOSED"),
                Arguments.of(
                        "a row that the index does not have",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .contentIndex()
                                .shows(KPI_A1_2, IndexStatus.REPORTED),
                        "Expecting a row for A1.2, but the index of hkex:esg-code:2025 has none; the nearest is A1"),
                Arguments.of(
                        "silence",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .contentIndex()
                                .isComplete(),
                        "Expecting a complete index, but it is silent on A2.2"),
                Arguments.of(
                        "a figure that no rule calculates",
                        (ThrowingCallable)
                                () -> assertThat(SILENT).underHkexCode().recomputes("performance[2].safety.injuries"),
                        "to be recomputed, but the nearest of those that are is performance[2].safety.fatalityRate:\n"),
                Arguments.of(
                        "nothing waived",
                        (ThrowingCallable)
                                () -> assertThat(SILENT).underHkexCode().waives("provision.undisclosed"),
                        "to be waived, but it came to this: raised\n"),
                Arguments.of(
                        "other rules",
                        (ThrowingCallable)
                                () -> assertThat(SILENT).underHkexCode().isUnder("hkex:esg-guide:2020"),
                        "Expecting the rules of hkex:esg-guide:2020, but they are those of hkex:esg-code:2025"),
                Arguments.of(
                        "another place in the index",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .contentIndex()
                                .refersTo(KPI_A2_5, "Packaging"),
                        "Expecting the index to refer for A2.5 to Packaging, but its row is\n  A2.5 "),
                Arguments.of(
                        "a factor",
                        (ThrowingCallable) () -> assertThat(GRID_RECEIPT).usesFactor("cn-grid-2023"),
                        "Expecting the factor cn-grid-2023, but the factors are ["),
                Arguments.of(
                        "a result",
                        (ThrowingCallable) () -> assertThat(Totals.share(Count.of(3), Count.of(4), "person"))
                                .hasResult("76", "%"),
                        "Expecting the result 76 %, but the receipt is\n  part 3 person\n"),
                Arguments.of(
                        "an input",
                        (ThrowingCallable) () -> assertThat(Totals.share(Count.of(3), Count.of(4), "person"))
                                .uses("5", "person"),
                        "Expecting an input of 5 person, but the inputs are\n  part 3 person\n  whole 4 person"),
                Arguments.of(
                        "no finding at all",
                        (ThrowingCallable) () -> assertThat((Finding) null).at("performance[2].water"),
                        "Expecting among a finding that is null one at\n  performance[2].water\nbut there is none at all"),
                Arguments.of(
                        "no calculation at all",
                        (ThrowingCallable)
                                () -> assertThat((Calculated<?>) null).replays(),
                        "Expecting actual not to be null"),
                Arguments.of(
                        "no report at all",
                        (ThrowingCallable) () -> assertThat((EsgReport) null).underHkexCode(),
                        "Expecting actual not to be null"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void a_failure_says_what_there_is_instead(String what, ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContaining(message);
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
