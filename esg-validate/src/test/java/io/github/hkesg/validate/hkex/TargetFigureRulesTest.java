package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.ExampleReport.GREENHOUSE_GAS;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.intensity;
import static io.github.hkesg.validate.hkex.TargetFigureRules.ACHIEVED;
import static io.github.hkesg.validate.hkex.TargetFigureRules.BASE;
import static io.github.hkesg.validate.hkex.TargetFigureRules.PERFORMANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.BoundaryDifference;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ReportingBoundary;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.code.Provisions;
import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.TargetAccounting;
import io.github.hkesg.model.kpi.TargetMetric;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example report gives 500 m3 of water, 2.99 and 53.06 tCO2e of scopes 1 and 2 and 12.5 tCO2e of scope 3 in each year. */
class TargetFigureRulesTest {
    private static final ReportingPeriod BASE_YEAR = ReportingPeriod.ofYear(2023);
    private static final ReportingPeriod NOW = ReportingPeriod.ofYear(2025);

    private static EsgReport with(Target... targets) {
        return ExampleReport.of(2025).withTargets(targets);
    }

    private static Target emissions(String base, Set<EmissionScope> scopes) {
        return Targets.COMPLETE
                .withBase(TargetPoint.ofTotal(BASE_YEAR, figure(base, "tCO2e")))
                .withScopes(scopes);
    }

    @ParameterizedTest
    @CsvSource({"500, passed", "0.5, passed", "500.0, passed", "502, raised", "498, raised"})
    void a_base_is_the_figure_of_its_year(String base, String expected) {
        String unit = base.equals("0.5") ? "'000 m3" : "m3";
        Target target = Targets.ofWater("500", "500").withBase(TargetPoint.ofTotal(BASE_YEAR, figure(base, unit)));

        assertThat(Outcomes.of(BASE, with(target)))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "ERROR A2.4 target.base.reconcile @targets[0].base.total");
    }

    @ParameterizedTest
    @CsvSource({
        "2.99, SCOPE_1, passed",
        "53.06, SCOPE_2, passed",
        "56.05, SCOPE_1 SCOPE_2, passed",
        "56.1, SCOPE_1 SCOPE_2, passed",
        "68.55, SCOPE_1 SCOPE_2 SCOPE_3, passed",
        "56.05, SCOPE_1, raised",
        "57.05, SCOPE_1 SCOPE_2, raised"
    })
    void emissions_are_those_of_the_scopes_covered(String base, String scopes, String expected) {
        Set<EmissionScope> covered =
                List.of(scopes.split(" ")).stream().map(EmissionScope::valueOf).collect(Collectors.toSet());

        assertThat(Outcomes.of(BASE, with(emissions(base, covered))))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "ERROR D.37(e) target.base.reconcile @targets[0].base.total");
    }

    @Test
    void a_target_may_rest_on_market_based_scope_2() {
        EsgReport report = ExampleReport.of(
                        ExampleReport.year(2023)
                                .withGreenhouseGas(GREENHOUSE_GAS.withScope2MarketBased(figure("9.00", "tCO2e"))),
                        ExampleReport.year(2024),
                        ExampleReport.year(2025))
                .withTargets(emissions("11.99", Set.of(EmissionScope.SCOPE_1, EmissionScope.SCOPE_2)));

        assertThat(Outcomes.of(BASE, report)).containsExactly("passed");
    }

    @Test
    void a_base_year_that_only_last_years_report_has_is_found_there() {
        Target target = Targets.ofWater("502", "500")
                .withBase(TargetPoint.ofTotal(ReportingPeriod.ofYear(2022), figure("502", "m3")));

        assertThat(Outcomes.of(BASE, with(target)))
                .containsExactly("undetermined: outcome.undetermined missing=performance[\"2022\"]");
        assertThat(Outcomes.of(BASE, with(target), ExampleReport.of(2024)))
                .containsExactly("ERROR A2.4 target.base.reconcile @targets[0].base.total");
        assertThat(Outcomes.of(BASE, with(target), ExampleReport.of(2024).withIssuer(ExampleReport.GEM_ISSUER)))
                .containsExactly("undetermined: outcome.undetermined missing=performance[\"2022\"]");
    }

    @Test
    void what_was_reached_is_the_figure_of_the_year() {
        assertThat(Outcomes.of(PERFORMANCE, with(Targets.ofWater("500", "450"))))
                .containsExactly("ERROR A2.4 target.performance.reconcile @targets[0].performance[0].total");
        assertThat(Outcomes.of(PERFORMANCE, with(Targets.ofWater("450", "500"))))
                .containsExactly("passed");
    }

    @ParameterizedTest
    @CsvSource({
        "The Group, raised",
        "The whole group., raised",
        "本集團, raised",
        "The plants of the Group, other",
        "上海總部, other"
    })
    void a_target_for_part_of_the_issuer_has_other_figures(String appliesTo, String expected) {
        assertThat(Outcomes.of(PERFORMANCE, with(Targets.ofWater("500", "450").withAppliesTo(appliesTo))))
                .containsExactly(
                        expected.equals("other")
                                ? "undetermined: outcome.other-boundary"
                                : "ERROR A2.4 target.performance.reconcile @targets[0].performance[0].total");
    }

    @Test
    void a_net_target_a_revision_a_note_and_another_boundary_make_other_figures_possible() {
        Target target = Targets.ofWater("500", "450");
        ReportingBoundary boundary = new ReportingBoundary(
                "The Group.", List.of(new BoundaryDifference(Set.of(Provisions.KPI_A2_2), "Head office.", "Rented.")));
        String other = "undetermined: outcome.other-boundary";

        assertThat(Outcomes.of(PERFORMANCE, with(target.withAccounting(TargetAccounting.NET))))
                .containsExactly(other);
        assertThat(Outcomes.of(PERFORMANCE, with(target.withRevision("A plant was sold."))))
                .containsExactly(other);
        assertThat(Outcomes.of(PERFORMANCE, with(target.withNotes(Note.of(NoteKind.BOUNDARY, "Plants only.")))))
                .containsExactly(other);
        assertThat(Outcomes.of(PERFORMANCE, with(target).withBoundary(boundary)))
                .containsExactly(other);
    }

    @Test
    void what_cannot_be_compared_is_not() {
        Target inCoal = Targets.ofWater("500", "500")
                .withMetric(TargetMetric.ENERGY)
                .withPerformance(TargetPoint.ofTotal(NOW, figure("5", "t")));

        assertThat(Outcomes.of(PERFORMANCE, with(inCoal))).containsExactly("undetermined: outcome.units-differ");
        assertThat(Outcomes.of(BASE, with(Targets.COMPLETE.withBase(null))))
                .containsExactly("not applicable: outcome.absent subject=targets[].base");
        assertThat(Outcomes.of(BASE, with(emissions("57.05", Set.of()))))
                .containsExactly("undetermined: outcome.undetermined missing=performance[\"2023\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "400, 410, true, short",
        "400, 400, true, passed",
        "400, 390, false, reached",
        "500, 510, true, short",
        "500, 480, true, passed"
    })
    void totals_tell_whether_a_target_is_achieved(String goal, String reached, boolean achieved, String expected) {
        Target target = Targets.ofWater("500", reached)
                .withGoal(TargetPoint.ofTotal(NOW, figure(goal, "m3")))
                .withAchieved(achieved);

        assertAchieved(target, "A2.4", expected);
    }

    @Test
    void a_goal_above_the_base_may_be_the_most_that_is_allowed() {
        Target notMoreThan600 = Targets.ofWater("500", "590")
                .withGoal(TargetPoint.ofTotal(NOW, figure("600", "m3")))
                .withAchieved(true);

        assertThat(Outcomes.of(ACHIEVED, with(notMoreThan600)))
                .containsExactly("undetermined: outcome.undetermined missing=targets[].goal, targets[].performance");
    }

    /** 30 % of the waste was diverted in the base year; of a share, the goal beside the base tells which way it is to go. */
    @ParameterizedTest
    @CsvSource({
        "50, 40, true, short",
        "50, 50, true, passed",
        "50, 55, false, reached",
        "20, 25, true, short",
        "20, 15, false, reached"
    })
    void a_share_may_be_meant_to_rise_or_to_fall(String goal, String reached, boolean achieved, String expected) {
        Target target = Targets.ofWater("500", "500")
                .withMetric(TargetMetric.NON_HAZARDOUS_WASTE)
                .withBase(TargetPoint.ofTotal(ReportingPeriod.ofYear(2024), figure("30", "%")))
                .withGoal(TargetPoint.ofTotal(NOW, figure(goal, "%")))
                .withPerformance(TargetPoint.ofTotal(NOW, figure(reached, "%")))
                .withAchieved(achieved);

        assertAchieved(target, "A1.6", expected);
    }

    @ParameterizedTest
    @CsvSource({"4.50, 4.60, true, short", "4.50, 4.50, true, passed", "4.50, 4.40, false, reached"})
    void intensities_tell_whether_a_target_is_achieved(String goal, String reached, boolean achieved, String expected) {
        Target target = Targets.ofWater("500", "500")
                .withGoal(TargetPoint.ofIntensity(NOW, intensity(goal, "m3/person")))
                .withPerformance(TargetPoint.ofIntensity(NOW, intensity(reached, "m3/person")))
                .withAchieved(achieved);

        assertAchieved(target, "A2.4", expected);
    }

    @ParameterizedTest
    @CsvSource({"-10, 460, true, short", "-10, 450, true, passed", "-10, 440, false, reached", "0, 510, true, short"})
    void a_total_beside_a_change_is_held_against_the_base(
            String goal, String reached, boolean achieved, String expected) {
        Target target = Targets.ofWater("500", reached)
                .withGoal(TargetPoint.ofChange(NOW, figure(goal, "%")))
                .withAchieved(achieved);

        assertAchieved(target, "A2.4", expected);
    }

    private static void assertAchieved(Target target, String provision, String expected) {
        assertThat(Outcomes.of(ACHIEVED, with(target)))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "ERROR " + provision + " target.achieved.contradicted @targets[0].achieved");
        assertThat(Outcomes.findings(ACHIEVED, with(target))).allSatisfy(finding -> assertThat(finding.messageKey())
                .isEqualTo("target.achieved.contradicted." + expected));
    }
}
