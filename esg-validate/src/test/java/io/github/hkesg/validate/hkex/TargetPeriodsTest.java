package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.intensity;
import static io.github.hkesg.validate.hkex.TargetFormRules.MORE_THAN_ALL;
import static io.github.hkesg.validate.hkex.TargetFormRules.PERIODS;
import static io.github.hkesg.validate.hkex.TargetFormRules.SIGN;
import static io.github.hkesg.validate.hkex.TargetFormRules.UNITS;
import static io.github.hkesg.validate.hkex.TargetFormRulesTest.change;
import static io.github.hkesg.validate.hkex.TargetFormRulesTest.period;
import static io.github.hkesg.validate.hkex.TargetFormRulesTest.with;
import static io.github.hkesg.validate.hkex.TargetRules.OUTCOME_UNTOLD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Publication;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.kpi.TargetMetric;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The periods of a target, and that each has one figure. */
class TargetPeriodsTest {
    private static TargetPoint total(String years, String digits) {
        return TargetPoint.ofTotal(period(years), figure(digits, "tCO2e"));
    }

    private static void assertPeriods(Target target, @Nullable String key, String place) {
        assertThat(Outcomes.of(PERIODS, with(target)))
                .containsExactly(
                        key == null
                                ? "passed"
                                : "WARNING D.39 target.period.out-of-order @targets[0]." + place + ".period");
        assertThat(Outcomes.findings(PERIODS, with(target)))
                .allSatisfy(finding -> assertThat(finding.messageKey()).isEqualTo("target.period.out-of-order." + key));
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2025, ",
        "2024, 2030, ",
        "2025, 2025, ",
        "2018-2020, 2025, ",
        "2021-2025, 2025, ",
        "2024-04-01/2025-03-31, 2030, ",
        "2020, 2019, goal-before-base",
        "2024, 2023-04-01/2024-03-31, goal-before-base",
        "2018-2020, 2018, goal-before-base"
    })
    void a_goal_does_not_end_before_its_base_period(String base, String goal, @Nullable String expected) {
        Target target = Targets.COMPLETE
                .withPeriod(null)
                .withPerformance()
                .withBase(total(base, "100.0"))
                .withGoal(change(goal, "-30"));

        assertPeriods(target, expected, "goal");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-2025, 2025, ",
        "2020-2030, 2025, ",
        "2021-2025, 2025-04-01/2026-03-31, ",
        "2025, 2020-2025, ",
        "2020-2025, 2030, goal-outside-period",
        "2026-2030, 2025, goal-outside-period"
    })
    void a_goal_is_for_a_year_over_which_the_target_runs(String runs, String goal, @Nullable String expected) {
        Target target =
                Targets.COMPLETE.withPeriod(period(runs)).withPerformance().withGoal(change(goal, "-30"));

        assertPeriods(target, expected, "goal");
    }

    @ParameterizedTest
    @CsvSource({
        "2022, ",
        "2020, ",
        "2025, ",
        "2021-2025, ",
        "2019, milestone-before-base",
        "2026, milestone-after-goal",
        "2021-2030, milestone-after-goal"
    })
    void a_milestone_is_between_base_and_goal(String milestone, @Nullable String expected) {
        assertPeriods(Targets.COMPLETE.withMilestones(change(milestone, "-10")), expected, "milestones[0]");
    }

    @ParameterizedTest
    @CsvSource({
        "2025, ",
        "2020, ",
        "2023, ",
        "2019, performance-before-base",
        "2026, not-ended",
        "2025-04-01/2026-03-31, not-ended"
    })
    void performance_is_of_years_from_the_base_to_the_one_reported_on(String reached, @Nullable String expected) {
        assertPeriods(Targets.COMPLETE.withPerformance(change(reached, "-20")), expected, "performance[0]");
    }

    @Test
    void what_was_known_on_the_day_of_publication_may_be_told() {
        EsgReport report = with(Targets.COMPLETE.withPerformance(change("2025-04-01/2026-03-31", "-20")));
        String raised = "WARNING D.39 target.period.out-of-order @targets[0].performance[0].period";

        assertThat(Outcomes.of(PERIODS, report.withPublication(new Publication(LocalDate.of(2026, 4, 28), null))))
                .containsExactly("passed");
        assertThat(Outcomes.of(PERIODS, report.withPublication(new Publication(LocalDate.of(2026, 3, 30), null))))
                .containsExactly(raised);
        assertThat(Outcomes.of(PERIODS, report.withPublication(new Publication(null, LocalDate.of(2026, 4, 28)))))
                .containsExactly(raised);
    }

    @Test
    void a_base_that_is_to_come_has_no_figure_and_is_told_once() {
        Target later = Targets.COMPLETE.withPeriod(null).withGoal(change("2030", "-30"));

        assertPeriods(later.withBase(total("2026", "100.0")), "not-ended", "base");
        assertPeriods(
                later.withPerformance().withBase(new TargetPoint(period("2026"), null, null, null)), null, "base");
    }

    @ParameterizedTest
    @CsvSource({"80.0, passed", "80.04, passed", "80, passed", "81.0, raised"})
    void a_year_has_one_figure(String second, String expected) {
        Target target = Targets.COMPLETE.withPerformance(total("2025", "80.0"), total("2025", second));

        assertPeriods(target, expected.equals("passed") ? null : "repeated", "performance[1]");
        assertPeriods(
                target.withPerformance().withMilestones(target.performance()),
                expected.equals("passed") ? null : "repeated",
                "milestones[1]");
    }

    private static TargetPoint perUnit(String digits, @Nullable String denominator) {
        return TargetPoint.ofIntensity(
                period("2025"), new Intensity(new BigDecimal(digits), UnitRatio.parse("tCO2e/unit"), denominator));
    }

    private static List<String> placesOfPeriods(TargetPoint... performance) {
        return Outcomes.findings(PERIODS, with(Targets.COMPLETE.withPerformance(performance))).stream()
                .map(finding -> finding.messageKey() + " " + finding.location())
                .toList();
    }

    private static String repeated(int index) {
        return "target.period.out-of-order.repeated targets[0].performance[" + index + "].period";
    }

    @Test
    void each_further_figure_of_a_year_is_told_once() {
        assertThat(placesOfPeriods(total("2025", "80.0"), total("2025", "81.0"), total("2025", "82.0")))
                .containsExactly(repeated(1), repeated(2));
        assertThat(placesOfPeriods(total("2025", "80.0"), total("2025", "81.0"), total("2025", "80.0")))
                .containsExactly(repeated(1));
    }

    @Test
    void a_figure_is_held_against_the_first_of_its_measure() {
        assertThat(placesOfPeriods(total("2025", "80.0"), change("2025", "-20"), change("2025", "-25")))
                .containsExactly(repeated(2));
        assertThat(placesOfPeriods(perUnit("0.80", "meal"), perUnit("0.90", "room"), perUnit("0.95", "room")))
                .containsExactly(repeated(2));
        assertThat(placesOfPeriods(perUnit("0.80", "meal"), perUnit("0.90", "room"), perUnit("0.95", null)))
                .containsExactly(repeated(2));
    }

    @Test
    void thousands_of_figures_of_a_year_are_as_many_findings() {
        TargetPoint[] points = IntStream.range(0, 5_000)
                .mapToObj(index -> total("2025", index + ".0"))
                .toArray(TargetPoint[]::new);

        assertThat(placesOfPeriods(points))
                .isEqualTo(IntStream.range(1, 5_000)
                        .mapToObj(TargetPeriodsTest::repeated)
                        .toList());
    }

    @Test
    void a_year_may_have_several_measures() {
        TargetPoint perPerson = TargetPoint.ofIntensity(period("2025"), intensity("0.80", "tCO2e/person"));
        TargetPoint more = TargetPoint.ofIntensity(period("2025"), intensity("0.90", "tCO2e/person"));

        assertPeriods(
                Targets.COMPLETE.withPerformance(total("2025", "80.0"), change("2025", "-20"), perPerson),
                null,
                "performance[1]");
        assertPeriods(Targets.COMPLETE.withPerformance(perPerson, more), "repeated", "performance[1]");
        assertPeriods(
                Targets.COMPLETE.withPerformance(change("2025", "-20"), change("2025", "-25")),
                "repeated",
                "performance[1]");
        assertPeriods(
                Targets.COMPLETE.withPerformance(total("2024", "90.0"), total("2025", "80.0")), null, "performance[1]");
    }

    @Test
    void a_target_without_points_has_no_order() {
        Target bare = Target.builder().name("Less").metric(TargetMetric.WATER).build();

        assertThat(Outcomes.of(PERIODS, with(bare)))
                .containsExactly("not applicable: outcome.absent subject=targets[].base");
        assertThat(Outcomes.of(UNITS, with(bare)))
                .containsExactly("not applicable: outcome.absent subject=targets[].base.total");
        assertThat(Outcomes.of(MORE_THAN_ALL, with(bare)))
                .containsExactly("not applicable: outcome.absent subject=targets[].goal.change");
        assertThat(Outcomes.of(SIGN, with(bare)))
                .containsExactly("not applicable: outcome.absent subject=targets[].goal.change");
        assertThat(Outcomes.of(OUTCOME_UNTOLD, with(bare)))
                .containsExactly("not applicable: outcome.absent subject=targets[].goal");
    }
}
