package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.AdditionalFigure;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that differ in how they are typed are those of one row. */
class LabelsTest {
    @ParameterizedTest
    @CsvSource({
        "NOx, NOX, true",
        "'Hong  Kong ', hong kong, true",
        "ＮＯｘ, nox, true",
        "'香港　總部', '香港 總部', true",
        "（廢棄）燈管, (廢棄)燈管, true",
        "30, ３０, true",
        "Hong Kong, HongKong, false",
        "under 30, 30 and over, false",
        "廢棄燈管, 废弃灯管, false",
        ", Paper, false",
        ", , true"
    })
    void case_spaces_and_width_do_not_tell_labels_apart(
            @Nullable String label, @Nullable String other, boolean expected) {
        assertThat(Labels.areSame(label, other)).isEqualTo(expected);
        assertThat(Labels.areSame(other, label)).isEqualTo(expected);
    }

    private static PerformanceData figures(PerformanceData year, String label, String region, long people) {
        return year.withAdditionalFigures(AdditionalFigure.of(label, figure("30", "person")))
                .withWorkforce(WORKFORCE.withBreakdowns(Map.of(
                        BreakdownDimension.REGION,
                        new Breakdown<>(Map.of(region, Count.of(people), "Elsewhere", Count.of(30))))));
    }

    @Test
    void a_restated_row_is_found_under_a_label_typed_otherwise_and_stays_as_printed() {
        EsgReport prior = ExampleReport.of(figures(year(2024), "Volunteers", "Hong Kong", 70));
        EsgReport report = ExampleReport.of(figures(year(2024), "ＶＯＬＵＮＴＥＥＲＳ ", "HONG KONG", 71), year(2025));

        assertThat(Outcomes.of(ComparativeRules.RESTATED_WITHOUT_NOTE, report, prior))
                .containsExactly("ERROR B.14-C comparatives.restated-without-note"
                        + " @performance[0].workforce.breakdowns.REGION[\"HONG KONG\"]");
    }

    @Test
    void groups_of_two_breakdowns_are_matched_by_their_labels() {
        Breakdown<Quantity> shares =
                new Breakdown<>(Map.of("Male", figure("61.0", "%"), "Female ", figure("40.0", "%")));
        EsgReport report = ExampleReport.with(
                year -> year.withWorkforce(WORKFORCE.withShares(Map.of(BreakdownDimension.GENDER, shares))));

        assertThat(Outcomes.of(B1WorkforceRules.SHARES, report))
                .containsExactly("ERROR B1.1 workforce.share.reconcile @performance[2].workforce.shares.GENDER.Male");
    }

    @Test
    void two_groups_of_one_breakdown_keep_their_labels() {
        Breakdown<Count> typed = new Breakdown<>(Map.of("A", Count.of(1), "a", Count.of(2), "B ", Count.of(3)));

        assertThat(Groups.relabelled(typed, Set.of("a", "b")).members())
                .containsExactlyInAnyOrderEntriesOf(Map.of("A", Count.of(1), "a", Count.of(2), "b", Count.of(3)));
        assertThat(Groups.relabelled(new Breakdown<>(Map.of("C", Count.of(1), "ｃ", Count.of(2))), Set.of("c"))
                        .members())
                .hasSize(2)
                .containsKey("c");
    }

    @Test
    void a_group_is_found_by_its_own_label_before_any_that_is_typed_alike() {
        Map<String, Integer> typed = new LinkedHashMap<>();
        typed.put("A", 1);
        typed.put("a", 2);
        typed.put("Ｂ ", 3);
        GroupFigures<Integer> figures =
                GroupFigures.of(Map.of(BreakdownDimension.REGION, new Breakdown<>(typed)), BreakdownDimension.REGION);

        assertThat(figures.get("a")).isEqualTo(2);
        assertThat(figures.get("A")).isEqualTo(1);
        assertThat(figures.get(" a")).isEqualTo(1);
        assertThat(figures.get("b")).isEqualTo(3);
        assertThat(figures.get("c")).isNull();
        assertThat(GroupFigures.of(Map.<BreakdownDimension, Breakdown<Integer>>of(), BreakdownDimension.REGION)
                        .get("a"))
                .isNull();
    }

    @Test
    void thousands_of_groups_are_matched_by_their_labels() {
        Map<String, Count> people = new LinkedHashMap<>();
        Map<String, Quantity> percentages = new LinkedHashMap<>();
        for (int i = 0; i < 4_000; i++) {
            people.put("GRADE " + i, Count.of(100));
            percentages.put("grade " + i, figure("101", "%"));
        }
        EsgReport report = ExampleReport.with(year -> year.withWorkforce(
                        WORKFORCE.withBreakdowns(Map.of(BreakdownDimension.EMPLOYEE_CATEGORY, new Breakdown<>(people))))
                .withTurnover(Turnover.builder()
                        .build()
                        .withLeaverBreakdowns(Map.of(BreakdownDimension.EMPLOYEE_CATEGORY, new Breakdown<>(people))))
                .withTraining(Training.builder()
                        .build()
                        .withPercentTrainedBreakdowns(
                                Map.of(BreakdownDimension.EMPLOYEE_CATEGORY, new Breakdown<>(percentages)))));

        assertThat(Outcomes.of(B3TrainedRules.PERCENT_ABOVE_100, report))
                .isEqualTo(IntStream.range(0, 4_000)
                        .mapToObj(i -> "WARNING B3.1 training.percent-trained.above-100 @performance[2]"
                                + ".training.percentTrainedBreakdowns.EMPLOYEE_CATEGORY[\"grade " + i + "\"]")
                        .toList());
    }
}
