package io.github.hkesg.model;

import static io.github.hkesg.model.kpi.BreakdownDimension.AGE_GROUP;
import static io.github.hkesg.model.kpi.BreakdownDimension.GENDER;
import static io.github.hkesg.model.kpi.BreakdownDimension.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.Provisions;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.Suppliers;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A record is a copy: nothing that a caller does afterwards reaches it, and it keeps the order of the report. */
class ImmutabilityTest {
    private static final Issuer ISSUER = new Issuer("Example Holdings", null, null, ListingBoard.MAIN_BOARD, null);
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025);
    private static final PerformanceData FIGURES =
            PerformanceData.builder().period(YEAR).build();
    private static final Disclosure REPORTED = Disclosure.Reported.in("Environment");

    @Test
    void a_list_given_by_the_caller_is_copied() {
        List<PerformanceData> given = new ArrayList<>(List.of(FIGURES));
        EsgReport report = new EsgReport(ISSUER, YEAR, null, null, given, List.of(), Map.of());
        given.clear();

        assertThat(report.performance()).containsExactly(FIGURES).isUnmodifiable();
    }

    @Test
    void a_map_given_by_the_caller_is_copied_and_keeps_its_order() {
        Map<Provision, Disclosure> given = new LinkedHashMap<>();
        List<Provision> order = new ArrayList<>(Provision.all());
        Collections.reverse(order);
        order.forEach(provision -> given.put(provision, REPORTED));
        EsgReport report = new EsgReport(ISSUER, YEAR, null, null, List.of(), List.of(), given);
        given.clear();

        assertThat(report.disclosures().keySet()).containsExactlyElementsOf(order);
        assertThat(report.disclosures()).isUnmodifiable();
    }

    @Test
    void members_of_a_breakdown_are_copied_and_keep_the_order_of_the_report() {
        Map<String, Count> given = new LinkedHashMap<>();
        for (String label : List.of("under 30", "30-50", "over 50", "a", "Z", "男")) {
            given.put(label, Count.of(1));
        }
        Breakdown<Count> breakdown = new Breakdown<>(given);
        given.put("late", Count.of(1));

        assertThat(breakdown.members().keySet()).containsExactly("under 30", "30-50", "over 50", "a", "Z", "男");
        assertThat(breakdown.members()).isUnmodifiable();
    }

    @Test
    void a_set_given_by_the_caller_is_copied_and_sorted_because_mappers_hand_it_over_in_any_order() {
        Set<BreakdownDimension> given = new HashSet<>(List.of(REGION, GENDER, AGE_GROUP));
        Workforce workforce = new Workforce(Count.of(1), Map.of(), Map.of(), given, null, List.of());
        given.clear();

        assertThat(workforce.notCaptured())
                .containsExactly(GENDER, AGE_GROUP, REGION)
                .isUnmodifiable();
        assertThat(new BoundaryDifference(
                                new HashSet<>(List.of(Provisions.KPI_B1_1, Provisions.B_15, Provisions.KPI_A1_3)),
                                "Head office",
                                null)
                        .provisions())
                .containsExactly(Provisions.B_15, Provisions.KPI_A1_3, Provisions.KPI_B1_1)
                .isUnmodifiable();
    }

    @Test
    void a_builder_used_again_does_not_reach_what_it_built_before() {
        Suppliers.Builder builder = Suppliers.builder().total(5).region("Mainland", 3);
        Suppliers first = builder.build();
        builder.region("Hong Kong", 2);

        assertThat(first.regions()).containsOnlyKeys("Mainland");
        assertThat(builder.build().regions().keySet()).containsExactly("Mainland", "Hong Kong");
    }

    @Test
    @SuppressWarnings("NullAway") // a mapper passes null for a field that the document does not have
    void a_missing_collection_is_an_empty_one() {
        EsgReport report = new EsgReport(ISSUER, YEAR, null, null, null, null, null);

        assertThat(report.performance()).isEmpty();
        assertThat(report.disclosures()).isEmpty();
        assertThat(new Workforce(Count.of(1), null, null, null, null, null))
                .isEqualTo(Workforce.builder().total(1).build());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks would do
    void a_missing_element_is_named_with_its_place() {
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new EsgReport(ISSUER, YEAR, null, null, Arrays.asList(FIGURES, null), List.of(), Map.of()))
                .withMessage("performance[1]");
        assertThatNullPointerException()
                .isThrownBy(() -> new EsgReport(
                        ISSUER,
                        YEAR,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        Collections.singletonMap(Provisions.KPI_A1_3, null)))
                .withMessage("disclosures[\"A1.3\"]");
        assertThatNullPointerException()
                .isThrownBy(() -> new WaterConsumption(
                        Quantity.of(1, Unit.CUBIC_METRE),
                        Map.of(),
                        null,
                        null,
                        Arrays.asList(null, Note.of(NoteKind.ESTIMATED, "Shared meter"))))
                .withMessage("notes[0]");
        assertThatNullPointerException()
                .isThrownBy(() -> new BoundaryDifference(
                        new HashSet<>(Arrays.asList(Provisions.B_15, null)), "Head office", null))
                .withMessage("provisions[]");
    }

    @Test
    void an_empty_set_of_dimensions_is_taken_for_none() {
        Workforce workforce = new Workforce(
                Count.of(1), Map.of(), Map.of(), EnumSet.noneOf(BreakdownDimension.class), null, List.of());

        assertThat(workforce).isEqualTo(Workforce.builder().total(1).build());
    }
}
