package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.intensity;
import static io.github.hkesg.validate.hkex.TargetFormRules.MORE_THAN_ALL;
import static io.github.hkesg.validate.hkex.TargetFormRules.SIGN;
import static io.github.hkesg.validate.hkex.TargetFormRules.UNITS;
import static io.github.hkesg.validate.hkex.TargetRules.OUTCOME_UNTOLD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.kpi.KyotoGas;
import io.github.hkesg.model.kpi.TargetAccounting;
import io.github.hkesg.model.kpi.TargetMetric;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TargetFormRulesTest {
    static EsgReport with(Target... targets) {
        return ExampleReport.of(2025).withTargets(targets);
    }

    static ReportingPeriod period(String years) {
        if (years.contains("/")) {
            String[] days = years.split("/");
            return new ReportingPeriod(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        }
        String[] ends = years.split("-");
        return new ReportingPeriod(
                ReportingPeriod.ofYear(Integer.parseInt(ends[0])).start(),
                ReportingPeriod.ofYear(Integer.parseInt(ends[ends.length - 1])).end());
    }

    static TargetPoint change(String years, String percent) {
        return TargetPoint.ofChange(period(years), figure(percent, "%"));
    }

    @ParameterizedTest
    @CsvSource({
        "GREENHOUSE_GAS, tCO2e, D.39, passed",
        "GREENHOUSE_GAS, tC, D.39, passed",
        "GREENHOUSE_GAS, kWh, D.39, raised",
        "GREENHOUSE_GAS, t, D.39, raised",
        "GREENHOUSE_GAS, piece, D.39, passed",
        "AIR_EMISSIONS, kg, A1.5, passed",
        "AIR_EMISSIONS, 10k Nm3, A1.5, passed",
        "AIR_EMISSIONS, m3, A1.5, passed",
        "AIR_EMISSIONS, tCO2e, A1.5, raised",
        "HAZARDOUS_WASTE, t, A1.6, passed",
        "HAZARDOUS_WASTE, L, A1.6, passed",
        "HAZARDOUS_WASTE, piece, A1.6, passed",
        "NON_HAZARDOUS_WASTE, kWh, A1.6, raised",
        "NON_HAZARDOUS_WASTE, tCO2e, A1.6, raised",
        "ENERGY, tce, A2.3, passed",
        "ENERGY, GJ, A2.3, passed",
        "ENERGY, L, A2.3, passed",
        "ENERGY, %, A2.3, passed",
        "ENERGY, tCO2e, A2.3, raised",
        "WATER, m3, A2.4, passed",
        "WATER, t, A2.4, passed",
        "WATER, tCO2e, A2.4, raised",
        "WATER, kWh, A2.4, raised",
        "OTHER, kWh, D.39, passed"
    })
    void the_unit_of_a_target_is_one_of_what_it_is_about(
            TargetMetric metric, String unit, String provision, String expected) {
        Target target =
                Targets.COMPLETE.withMetric(metric).withBase(TargetPoint.ofTotal(period("2020"), figure("100", unit)));
        Target ofIntensity =
                target.withBase(TargetPoint.ofIntensity(period("2020"), intensity("1.00", unit + "/person")));
        String raised = "WARNING " + provision + " target.unit.unfit @targets[0].base.";

        assertThat(Outcomes.of(UNITS, with(target)))
                .containsExactly(expected.equals("passed") ? expected : raised + "total");
        assertThat(Outcomes.of(UNITS, with(ofIntensity)))
                .containsExactly(expected.equals("passed") ? expected : raised + "intensity");
    }

    @Test
    void a_single_gas_may_be_measured_by_its_mass() {
        Target refrigerants = Targets.COMPLETE
                .withGases(Set.of(KyotoGas.HYDROFLUOROCARBONS))
                .withBase(TargetPoint.ofTotal(period("2020"), figure("12.5", "kg")));

        assertThat(Outcomes.of(UNITS, with(refrigerants))).containsExactly("passed");
    }

    @ParameterizedTest
    @CsvSource({
        "tce, kWh, passed",
        "tce, GJ, passed",
        "L, kWh, raised",
        "kWh, t, raised",
        "kWh, %, raised",
        "piece, piece, passed"
    })
    void the_figures_of_a_target_can_be_compared(String first, String second, String expected) {
        Target target = Targets.COMPLETE
                .withMetric(TargetMetric.ENERGY)
                .withBase(TargetPoint.ofTotal(period("2020"), figure("100", first)))
                .withPerformance(List.of(TargetPoint.ofTotal(period("2025"), figure("80", second))));

        assertThat(Outcomes.of(UNITS, with(target)))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "WARNING A2.3 target.unit.unfit @targets[0].performance[0].total");
    }

    @ParameterizedTest
    @CsvSource({
        "m3/person, L/person, passed",
        "m3/m HKD, m3/k HKD, passed",
        "m3/m HKD, m3/m CNY, raised",
        "m3/person, m3/m2, raised"
    })
    void intensities_of_a_target_are_per_one_thing(String first, String second, String expected) {
        Target target = Targets.ofWater("500", "500")
                .withBase(TargetPoint.ofIntensity(period("2020"), intensity("5.00", first)))
                .withPerformance(List.of(TargetPoint.ofIntensity(period("2025"), intensity("4.00", second))));

        assertThat(Outcomes.of(UNITS, with(target)))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "WARNING A2.4 target.unit.unfit @targets[0].performance[0].intensity");
    }

    @Test
    void a_unit_that_does_not_fit_is_not_told_again_beside_the_others() {
        Target target =
                Targets.ofWater("500", "500").withPerformance(TargetPoint.ofTotal(period("2025"), figure("80", "kWh")));

        assertThat(Outcomes.of(UNITS, with(target)))
                .containsExactly("WARNING A2.4 target.unit.unfit @targets[0].performance[0].total");
        assertThat(Outcomes.findings(UNITS, with(target)))
                .extracting(finding -> finding.messageKey())
                .containsExactly("target.unit.unfit.metric");
    }

    @ParameterizedTest
    @CsvSource({
        "-100, GROSS, passed",
        "-100.4, GROSS, ERROR",
        "-110, GROSS, ERROR",
        "110, GROSS, passed",
        "-110, , WARNING",
        "-100, , passed",
        "-110, NET, absent"
    })
    void no_more_than_all_can_fall_away(String goal, @Nullable TargetAccounting accounting, String expected) {
        Target target = Targets.COMPLETE.withAccounting(accounting).withGoal(change("2025", goal));

        assertThat(Outcomes.of(MORE_THAN_ALL, with(target)))
                .containsExactly(
                        switch (expected) {
                            case "passed" -> "passed";
                            case "absent" -> "not applicable: outcome.absent subject=targets[].goal.change";
                            default -> expected + " D.39 target.change.more-than-all @targets[0].goal.change";
                        });
    }

    @Test
    void the_gross_target_beside_a_net_one_is_gross() {
        Target net = Targets.COMPLETE
                .withAccounting(TargetAccounting.NET)
                .withGoal(change("2025", "-120"))
                .withAssociatedGross(change("2025", "-110"));

        assertThat(Outcomes.of(MORE_THAN_ALL, with(net)))
                .containsExactly("ERROR D.39 target.change.more-than-all @targets[0].associatedGross.change");
        assertThat(Outcomes.of(MORE_THAN_ALL, with(net.withAssociatedGross(change("2025", "-90")))))
                .containsExactly("passed");
        assertThat(Outcomes.of(MORE_THAN_ALL, with(Targets.COMPLETE.withMilestones(change("2022", "-120")))))
                .containsExactly("ERROR D.39 target.change.more-than-all @targets[0].milestones[0].change");
        assertThat(Outcomes.of(MORE_THAN_ALL, with(net.withMetric(TargetMetric.OTHER))))
                .containsExactly("not applicable: outcome.absent subject=targets[].goal.change");
    }

    @ParameterizedTest
    @CsvSource({
        "Reduce emissions by 5 % by 2025, raised",
        "5 % less by 2025, raised",
        "Cut emissions, raised",
        "Lower emissions, raised",
        "2025 年溫室氣體排放總量較 2024 年下降 5 %, raised",
        "减少排放 5 %, raised",
        "Emissions of at most 105 % of those of 2020, passed",
        "Emissions no less than 5 % above those of 2020, passed",
        "Reduce the growth of emissions to 5 %, passed",
        "Reduce emissions by more recycling, passed",
        "Reduce emissions by 5 % more renewable energy, passed",
        "減少排放增幅, passed",
        "降低排放，再生能源佔 5 %, passed",
        "Limit the rise and cut waste, passed"
    })
    void a_target_that_is_called_a_reduction_is_one(String name, String expected) {
        Target target = Targets.COMPLETE.withName(name).withGoal(change("2025", "5"));

        assertThat(Outcomes.of(SIGN, with(target)))
                .containsExactly(
                        expected.equals("passed") ? expected : "WARNING D.39 target.goal.sign @targets[0].goal.change");
        assertThat(Outcomes.of(SIGN, with(target.withGoal(change("2025", "-5")))))
                .containsExactly("passed");
        assertThat(Outcomes.of(SIGN, with(target.withGoal(change("2025", "0")))))
                .containsExactly("passed");
    }

    @ParameterizedTest
    @EnumSource(names = {"ENERGY", "WATER", "HAZARDOUS_WASTE", "NON_HAZARDOUS_WASTE", "AIR_EMISSIONS"})
    void a_target_that_has_run_out_has_an_outcome(TargetMetric metric) {
        Target target = Targets.COMPLETE.withMetric(metric).withPerformance();

        assertThat(Outcomes.of(OUTCOME_UNTOLD, with(target)))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("INFO ").endsWith(" @targets[0].achieved"));
        assertThat(Outcomes.of(OUTCOME_UNTOLD, with(target.withAchieved(false))))
                .containsExactly("passed");
        assertThat(Outcomes.of(OUTCOME_UNTOLD, with(target.withPerformance(change("2025", "-20")))))
                .containsExactly("passed");
        assertThat(Outcomes.of(OUTCOME_UNTOLD, with(target.withGoal(change("2026", "-30")))))
                .containsExactly("not applicable: outcome.absent subject=targets[].goal");
    }

    /** Part D asks for its performance anyway. */
    @Test
    void a_climate_target_is_asked_for_performance_by_another_rule() {
        assertThat(Outcomes.of(OUTCOME_UNTOLD, with(Targets.COMPLETE.withPerformance())))
                .containsExactly("not applicable: outcome.absent subject=targets[].goal");
    }
}
