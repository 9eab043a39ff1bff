package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_37_E;
import static io.github.hkesg.model.code.Provisions.KPI_A1_6;
import static io.github.hkesg.model.code.Provisions.KPI_A2_3;
import static io.github.hkesg.validate.hkex.GreenhouseGases.raised;
import static io.github.hkesg.validate.hkex.TargetFigureRules.ACHIEVED;
import static io.github.hkesg.validate.hkex.TargetFigureRules.CHANGE;
import static io.github.hkesg.validate.hkex.TargetRules.CREDITS_WITHOUT_NET;
import static io.github.hkesg.validate.hkex.TargetRules.INCOMPLETE;
import static io.github.hkesg.validate.hkex.TargetRules.LIMB_MISSING;
import static io.github.hkesg.validate.hkex.TargetRules.NET_WITHOUT_GROSS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Reference;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.TargetAccounting;
import io.github.hkesg.model.kpi.TargetBasis;
import io.github.hkesg.model.kpi.TargetMetric;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetRulesTest {
    private static EsgReport with(Target... targets) {
        return ExampleReport.of(2025).withTargets(targets);
    }

    private static EsgReport answered(Provision provision, String... limbs) {
        return ExampleReport.of(2025)
                .withDisclosure(
                        provision,
                        new Disclosure.Reported(List.of(new Reference("Environment", null)), List.of(), Set.of(limbs)));
    }

    @Test
    void an_answer_of_which_the_limbs_are_known_has_the_target() {
        assertThat(Outcomes.of(LIMB_MISSING, answered(KPI_A2_3, "steps")))
                .containsExactly("ERROR A2.3 target.limb-missing @disclosures[\"A2.3\"].limbs");
        assertThat(Outcomes.of(LIMB_MISSING, answered(KPI_A1_6, "hazardous-handling", "steps")))
                .containsExactly("ERROR A1.6 target.limb-missing @disclosures[\"A1.6\"].limbs");
        assertThat(Outcomes.of(LIMB_MISSING, answered(KPI_A1_6, "reduction-target")))
                .containsExactly("passed");
    }

    @Test
    void a_target_in_the_report_is_the_limb_and_unknown_limbs_are_not_missing_ones() {
        Target energy = Targets.COMPLETE.withMetric(TargetMetric.ENERGY);

        assertThat(Outcomes.of(LIMB_MISSING, answered(KPI_A2_3, "steps").withTargets(energy)))
                .containsExactly("passed");
        assertThat(Outcomes.of(LIMB_MISSING, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.absent subject=disclosures[].limbs");
    }

    @Test
    void a_climate_target_has_a_period_a_base_a_basis_and_scopes() {
        Target bare = Target.builder()
                .name("Less")
                .metric(TargetMetric.GREENHOUSE_GAS)
                .build();

        assertThat(Outcomes.of(INCOMPLETE, with(bare)))
                .containsExactlyInAnyOrder(
                        "ERROR D.37(d) target.climate.incomplete @targets[0].period",
                        "ERROR D.37(e) target.climate.incomplete @targets[0].base",
                        "ERROR D.37(g) target.climate.incomplete @targets[0].basis",
                        "ERROR D.39 target.climate.incomplete @targets[0].performance",
                        "ERROR D.40(a) target.climate.incomplete @targets[0].gases",
                        "ERROR D.40(b) target.climate.incomplete @targets[0].scopes",
                        "ERROR D.40(c) target.climate.incomplete @targets[0].accounting");
        assertThat(Outcomes.of(INCOMPLETE, with(Targets.COMPLETE))).containsExactly("passed");
    }

    @Test
    void a_direction_needs_no_base_and_an_explanation_stands_for_one() {
        Target withoutBase = Targets.COMPLETE.withBase(null);
        Disclosure explained = new Disclosure.Explained(null, "No base year was kept.", null, null, null);

        assertThat(Outcomes.of(INCOMPLETE, with(withoutBase)))
                .containsExactly("ERROR D.37(e) target.climate.incomplete @targets[0].base");
        assertThat(Outcomes.of(INCOMPLETE, with(withoutBase.withBasis(TargetBasis.DIRECTIONAL))))
                .containsExactly("passed");
        assertThat(Outcomes.of(INCOMPLETE, with(withoutBase).withDisclosure(D_37_E, explained)))
                .containsExactly("passed");
    }

    @Test
    void targets_of_other_things_are_not_asked_what_part_d_asks() {
        Target water =
                Target.builder().name("Less water").metric(TargetMetric.WATER).build();

        assertThat(Outcomes.of(INCOMPLETE, with(water)))
                .containsExactly("not applicable: outcome.absent subject=targets");
        assertThat(Outcomes.of(INCOMPLETE, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.absent subject=targets");
    }

    @Test
    void beside_a_net_target_there_is_the_gross_one() {
        Target net = Targets.COMPLETE.withAccounting(TargetAccounting.NET);

        assertThat(Outcomes.of(NET_WITHOUT_GROSS, with(net)))
                .containsExactly("ERROR D.40(c) target.climate.net-without-gross @targets[0].associatedGross");
        assertThat(Outcomes.of(NET_WITHOUT_GROSS, with(net.withAssociatedGross(net.goal()))))
                .containsExactly("passed");
        assertThat(Outcomes.of(NET_WITHOUT_GROSS, with(Targets.COMPLETE)))
                .containsExactly("not applicable: outcome.absent subject=targets[].accounting");
    }

    @Test
    void credits_count_towards_net_targets_only() {
        Target credited = Targets.COMPLETE.withCredits(Targets.CREDITS);

        assertThat(Outcomes.of(CREDITS_WITHOUT_NET, with(credited)))
                .containsExactly("WARNING D.40(e) target.climate.credits-without-net @targets[0].credits");
        assertThat(Outcomes.of(CREDITS_WITHOUT_NET, with(credited.withAccounting(TargetAccounting.NET))))
                .containsExactly("passed");
        assertThat(Outcomes.of(CREDITS_WITHOUT_NET, with(credited.withAccounting(null))))
                .containsExactly("not applicable: outcome.absent subject=targets[].credits");
    }

    /** From 100.0 to 80.0 tCO2e: −20.0 %, give or take a tenth. */
    @ParameterizedTest
    @CsvSource({"-20, passed", "-20.0, passed", "-20.05, passed", "20.0, raised", "-20.3, raised", "-25, raised"})
    void a_change_follows_from_the_base(String change, String expected) {
        assertThat(Outcomes.of(CHANGE, with(Targets.reached(change, "80.0"))))
                .containsExactly(
                        raised(expected, "ERROR D.39 target.change.reconcile @targets[0].performance[0].change"));
    }

    @Test
    void milestones_and_goals_are_calculated_again_too() {
        TargetPoint wrong = new TargetPoint(
                ReportingPeriod.ofYear(2024),
                ExampleReport.figure("90.0", "tCO2e"),
                null,
                ExampleReport.figure("-15", "%"));
        Target target = Targets.COMPLETE.withGoal(wrong).withMilestones(wrong).withMetric(TargetMetric.WATER);

        assertThat(Outcomes.of(CHANGE, with(target)))
                .containsExactlyInAnyOrder(
                        "ERROR A2.4 target.change.reconcile @targets[0].goal.change",
                        "ERROR A2.4 target.change.reconcile @targets[0].milestones[0].change");
    }

    @Test
    void a_change_needs_a_base_and_a_figure() {
        assertThat(Outcomes.of(CHANGE, with(Targets.reached("-20", "80.0").withBase(null))))
                .containsExactly("undetermined: outcome.undetermined missing=targets[].base.total");
        assertThat(Outcomes.of(CHANGE, with(Targets.COMPLETE)))
                .containsExactly("not applicable: outcome.absent subject=targets[].change");
        assertThat(Outcomes.of(CHANGE, with())).containsExactly("not applicable: outcome.absent subject=targets");
    }

    @ParameterizedTest
    @CsvSource({
        "-30, -30, true, passed",
        "-30, -29.6, true, passed",
        "-30, -35, true, passed",
        "-30, -20, true, short",
        "-30, 5, true, short",
        "-30, -20, false, passed",
        "-30, -35, false, reached",
        "-30, -30, false, passed"
    })
    void whether_a_target_is_achieved_agrees_with_what_was_reached(
            String goal, String reached, boolean achieved, String expected) {
        assertAchieved(TargetMetric.GREENHOUSE_GAS, goal, reached, achieved, expected);
    }

    @ParameterizedTest
    @CsvSource({"40, 45, true, passed", "40, 30, true, short", "40, 45, false, reached"})
    void of_another_metric_more_may_be_better(String goal, String reached, boolean achieved, String expected) {
        assertAchieved(TargetMetric.OTHER, goal, reached, achieved, expected);
    }

    /** Forty percent more at most, or at least: of shares of clean energy, say, or of water used again. */
    @ParameterizedTest
    @CsvSource({"45, true", "30, true", "45, false", "30, false"})
    void a_goal_of_more_emissions_energy_or_water_does_not_tell(String reached, boolean achieved) {
        assertThat(Outcomes.of(ACHIEVED, with(withGoal(TargetMetric.GREENHOUSE_GAS, "40", reached, achieved))))
                .containsExactly("undetermined: outcome.undetermined missing=targets[].goal, targets[].performance");
    }

    private static Target withGoal(TargetMetric metric, String goal, String reached, boolean achieved) {
        return Targets.reached(reached, "80.0")
                .withMetric(metric)
                .withGoal(TargetPoint.ofChange(ReportingPeriod.ofYear(2025), ExampleReport.figure(goal, "%")))
                .withAchieved(achieved);
    }

    private static void assertAchieved(
            TargetMetric metric, String goal, String reached, boolean achieved, String expected) {
        Target target = withGoal(metric, goal, reached, achieved);
        assertThat(Outcomes.of(ACHIEVED, with(target)))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "ERROR D.39 target.achieved.contradicted @targets[0].achieved");
        assertThat(Outcomes.findings(ACHIEVED, with(target))).allSatisfy(finding -> assertThat(finding.messageKey())
                .isEqualTo("target.achieved.contradicted." + expected));
    }

    @Test
    void a_target_of_a_later_year_is_not_achieved_yet_whatever_was_reached() {
        Target target = Targets.reached("-35", "65.0")
                .withGoal(TargetPoint.ofChange(ReportingPeriod.ofYear(2030), ExampleReport.figure("-30", "%")))
                .withAchieved(false);

        assertThat(Outcomes.of(ACHIEVED, with(target))).containsExactly("passed");
    }

    @ParameterizedTest
    @CsvSource({
        ", not applicable: outcome.absent subject=targets[].achieved",
        "true, 'undetermined: outcome.undetermined missing=targets[].goal, targets[].performance'"
    })
    void without_figures_achievement_cannot_be_checked(@Nullable Boolean achieved, String expected) {
        assertThat(Outcomes.of(
                        ACHIEVED,
                        with(Targets.COMPLETE.withBase(null).withPerformance().withAchieved(achieved))))
                .containsExactly(expected);
    }
}
