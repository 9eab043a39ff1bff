package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_28_C;
import static io.github.hkesg.model.code.Provisions.KPI_A2_5;
import static io.github.hkesg.validate.hkex.ComparativeRules.STATUS_CHANGED;
import static io.github.hkesg.validate.hkex.TargetComparativeRules.DROPPED;
import static io.github.hkesg.validate.hkex.TargetComparativeRules.REVISED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.TargetMetric;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What this year's report says beside what last year's said: statuses and targets. */
class LastYearsReportTest {
    private static final EsgReport PRIOR = ExampleReport.of(2024).withTargets(Targets.COMPLETE);

    private static List<String> status(Disclosure disclosure) {
        return Outcomes.of(STATUS_CHANGED, ExampleReport.of(2025).withDisclosure(KPI_A2_5, disclosure), PRIOR);
    }

    private static List<String> revised(Target target) {
        return Outcomes.of(REVISED, ExampleReport.of(2025).withTargets(target), PRIOR);
    }

    @ParameterizedTest
    @CsvSource({
        "The Group sells no goods that need packaging., raised",
        "The Group no longer packs goods since it sold its factory., passed",
        "The packing business was discontinued., passed",
        "The packing plant in Example Town has been sold., passed",
        "The Group disposed of its whole packing subsidiary., passed",
        "Goods have left the works unpacked since March 2025., passed",
        "Goods were packed until the end of 2024., passed",
        "Unlike in previous years no goods are packed., passed",
        "Products are sold by the kilo without any wrapping., raised",
        "The products sold by the Group need no packaging., raised",
        "The Group packs nothing since it runs offices only., raised",
        "Goods stay in bulk until they reach the buyer., raised",
        "Prior to shipment nothing is packed., raised",
        "Waste was disposed of by the landlord., raised",
        "The business is closed to the public., raised",
        "本集團的業務不涉及包裝。, raised",
        "產品以散裝出售，沒有包裝。, raised",
        "已出售的產品沒有包裝。, raised",
        "辦公室關閉電燈以節省能源，沒有包裝。, raised",
        "本集團的工廠已於年內出售。, passed",
        "自二零二五年三月起沒有包裝產品。, passed",
        "本集团于年内关闭工厂。, passed",
        "本集團已出售有關業務，不再使用包裝材料。, passed",
        "本集团已终止有关业务。, passed"
    })
    void what_was_reported_last_year_does_not_become_not_applicable_without_a_word(String reason, String expected) {
        assertThat(status(new Disclosure.NotApplicable(reason, null)))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "WARNING A2.5 comparatives.status-changed @disclosures[\"A2.5\"]");
    }

    @Test
    void an_explanation_instead_of_last_years_figure_is_a_change_too() {
        assertThat(status(new Disclosure.Explained(null, "The weights are not recorded.", null, null, null)))
                .containsExactly("WARNING A2.5 comparatives.status-changed @disclosures[\"A2.5\"]");
    }

    @Test
    void what_was_not_reported_last_year_or_not_in_force_has_not_changed() {
        Disclosure notApplicable = new Disclosure.NotApplicable("The Group packs no goods.", null);
        EsgReport report =
                ExampleReport.of(2025).withDisclosure(KPI_A2_5, notApplicable).withDisclosure(D_28_C, notApplicable);

        assertThat(Outcomes.of(STATUS_CHANGED, report, PRIOR.withDisclosure(KPI_A2_5, notApplicable)))
                .containsExactly("passed");
        assertThat(Outcomes.of(STATUS_CHANGED, report)).containsExactly("not applicable: outcome.no-prior-report");
    }

    @Test
    void a_base_or_goal_that_moved_is_explained() {
        Target moved = Targets.COMPLETE.withBase(Targets.baseOf("90.0"));

        assertThat(revised(Targets.COMPLETE)).containsExactly("passed");
        assertThat(revised(moved)).containsExactly("ERROR D.38(d) comparatives.target-revised @targets[0].base.total");
        assertThat(revised(moved.withRevision("A plant was sold."))).containsExactly("passed");
        assertThat(revised(moved.withNotes(Note.of(NoteKind.RESTATED, "A plant was sold."))))
                .containsExactly("passed");
        assertThat(revised(Targets.COMPLETE.withGoal(
                        TargetPoint.ofChange(ReportingPeriod.ofYear(2025), ExampleReport.figure("-20", "%")))))
                .containsExactly("ERROR D.38(d) comparatives.target-revised @targets[0].goal.change");
        assertThat(revised(Targets.COMPLETE.withGoal(
                        TargetPoint.ofChange(ReportingPeriod.ofYear(2030), ExampleReport.figure("-30", "%")))))
                .containsExactly("ERROR D.38(d) comparatives.target-revised @targets[0].goal.period");
    }

    @Test
    void a_base_printed_with_other_digits_has_not_moved() {
        assertThat(revised(Targets.COMPLETE.withBase(Targets.baseOf("100")))).containsExactly("passed");
    }

    @Test
    void a_target_that_runs_is_not_dropped_and_one_that_ran_out_may_be() {
        Target other = Targets.COMPLETE.withMetric(TargetMetric.WATER);
        EsgReport ranOut = PRIOR.withTargets(Targets.COMPLETE.withGoal(
                TargetPoint.ofChange(ReportingPeriod.ofYear(2024), ExampleReport.figure("-30", "%"))));

        assertThat(Outcomes.of(DROPPED, ExampleReport.of(2025).withTargets(other), PRIOR))
                .containsExactly("WARNING D.39 comparatives.target-dropped @targets");
        assertThat(Outcomes.of(DROPPED, ExampleReport.of(2025).withTargets(Targets.COMPLETE.withName("Less")), PRIOR))
                .containsExactly("passed");
        assertThat(Outcomes.of(DROPPED, ExampleReport.of(2025), ranOut)).containsExactly("passed");
        assertThat(Outcomes.of(DROPPED, ExampleReport.of(2025), ExampleReport.of(2024)))
                .containsExactly("not applicable: outcome.absent subject=targets");
    }
}
