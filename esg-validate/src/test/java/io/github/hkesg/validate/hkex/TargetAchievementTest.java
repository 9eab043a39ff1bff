package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.TargetBesideKpiTest.BASE_YEAR;
import static io.github.hkesg.validate.hkex.TargetBesideKpiTest.NOW;
import static io.github.hkesg.validate.hkex.TargetBesideKpiTest.assertRaises;
import static io.github.hkesg.validate.hkex.TargetBesideKpiTest.ofIntensity;
import static io.github.hkesg.validate.hkex.TargetBesideKpiTest.perPerson;
import static io.github.hkesg.validate.hkex.TargetBesideKpiTest.reached;
import static io.github.hkesg.validate.hkex.TargetBesideKpiTest.with;
import static io.github.hkesg.validate.hkex.TargetFigureRules.ACHIEVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.kpi.TargetAccounting;
import io.github.hkesg.model.kpi.TargetBasis;
import io.github.hkesg.model.kpi.TargetMetric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a target is achieved, as the KPI of the year or what was reached tells. */
class TargetAchievementTest {
    private static final String ACHIEVED_RAISED = "ERROR A2.4 target.achieved.contradicted @targets[0].achieved";

    /** No performance is given; 2025 has the 500 m3 of 2023. */
    private static Target unmeasured(String base, ReportingPeriod goal, String change, boolean achieved) {
        return Targets.ofWater(base, "500")
                .withPerformance()
                .withGoal(TargetPoint.ofChange(goal, figure(change, "%")))
                .withAchieved(achieved);
    }

    @ParameterizedTest
    @CsvSource({
        "500, 2025, -5, true, kpi-short",
        "500, 2025, 0, true, passed",
        "500, 2025, -0.2, true, passed",
        "600, 2025, -10, true, passed",
        "600, 2025, -10, false, kpi-reached",
        "500, 2025, -5, false, passed",
        "500, 2024, -5, true, kpi-short",
        "500, 2030, -5, true, kpi-short",
        "600, 2030, -10, false, passed"
    })
    void without_performance_the_kpi_tells_whether_a_target_is_achieved(
            String base, int goal, String change, boolean achieved, String expected) {
        Target target = unmeasured(base, ReportingPeriod.ofYear(goal), change, achieved);

        assertAchieved(target, expected);
    }

    private static void assertAchieved(Target target, String expected) {
        assertThat(Outcomes.of(ACHIEVED, with(target)))
                .containsExactly(expected.equals("passed") ? expected : ACHIEVED_RAISED);
        assertThat(Outcomes.findings(ACHIEVED, with(target))).allSatisfy(finding -> assertThat(finding.messageKey())
                .isEqualTo("target.achieved.contradicted." + expected));
    }

    @Test
    void performance_of_an_earlier_year_does_not_tell_what_the_year_of_the_goal_reached() {
        Target target = unmeasured("500", NOW, "-5", true)
                .withPerformance(TargetPoint.ofChange(ReportingPeriod.ofYear(2024), figure("-6", "%")));

        assertAchieved(target, "kpi-short");
    }

    @Test
    void the_intensity_of_the_kpi_tells_too() {
        Target target = unmeasured("500", NOW, "-5", true)
                .withBasis(TargetBasis.INTENSITY)
                .withBase(perPerson(BASE_YEAR, "5.00", null));

        assertAchieved(target, "kpi-short");
        assertAchieved(target.withGoal(perPerson(NOW, "4.80", null)), "kpi-short");
        assertAchieved(target.withBase(perPerson(BASE_YEAR, "5.50", null)), "passed");
    }

    @Test
    void the_kpi_does_not_tell_of_a_target_that_is_measured_otherwise() {
        Target target = unmeasured("500", NOW, "-5", true);
        String unknown = "undetermined: outcome.undetermined missing=targets[].goal, targets[].performance";
        ReportingPeriod threeYears = new ReportingPeriod(BASE_YEAR.start(), NOW.end());

        assertRaises(ACHIEVED, target.withAccounting(TargetAccounting.NET), unknown, "");
        assertRaises(ACHIEVED, target.withAppliesTo("The plants of the Group"), unknown, "");
        assertRaises(ACHIEVED, target.withName("More recycled water"), unknown, "");
        assertRaises(ACHIEVED, target.withBasis(TargetBasis.INTENSITY), unknown, "");
        assertRaises(ACHIEVED, target.withBase(null), unknown, "");
        assertRaises(ACHIEVED, target.withGoal(null), unknown, "");
        assertRaises(ACHIEVED, target.withMetric(TargetMetric.OTHER), unknown, "");
        assertRaises(ACHIEVED, target.withGoal(TargetPoint.ofChange(threeYears, figure("-5", "%"))), unknown, "");
    }

    /** From 500 m3: 5 % less are 475, between 472 and 478. */
    @ParameterizedTest
    @CsvSource({
        "450, -5, true, short",
        "475, -5, true, passed",
        "450, -10, true, passed",
        "450, -12, false, reached",
        "450, -10, false, passed"
    })
    void a_change_beside_a_goal_given_as_total_is_held_against_the_base(
            String goal, String change, boolean achieved, String expected) {
        Target target = reached(change)
                .withGoal(TargetPoint.ofTotal(NOW, figure(goal, "m3")))
                .withAchieved(achieved);

        assertAchieved(target, expected);
    }

    /** From 5.00 m3 a head: 5 % less are 4.75. */
    @ParameterizedTest
    @CsvSource({"4.50, true, short", "4.75, true, passed", "4.90, false, reached"})
    void a_change_beside_a_goal_given_as_intensity_is_held_against_the_base(
            String goal, boolean achieved, String expected) {
        Target target = ofIntensity(perPerson(BASE_YEAR, "5.00", null), TargetPoint.ofChange(NOW, figure("-5", "%")))
                .withGoal(perPerson(NOW, goal, null))
                .withAchieved(achieved);

        assertAchieved(target, expected);
    }

    @Test
    void a_total_says_nothing_about_a_goal_for_an_intensity() {
        Target target = unmeasured("500", NOW, "-5", true)
                .withBasis(TargetBasis.INTENSITY)
                .withPerformance(TargetPoint.ofTotal(NOW, figure("490", "m3")));

        assertRaises(
                ACHIEVED,
                target,
                "undetermined: outcome.undetermined missing=targets[].goal, targets[].performance",
                "");
    }
}
