package io.github.hkesg.model.kpi;

import static io.github.hkesg.model.kpi.BreakdownDimension.AGE_GROUP;
import static io.github.hkesg.model.kpi.BreakdownDimension.EMPLOYEE_CATEGORY;
import static io.github.hkesg.model.kpi.BreakdownDimension.EMPLOYMENT_TYPE;
import static io.github.hkesg.model.kpi.BreakdownDimension.GENDER;
import static io.github.hkesg.model.kpi.BreakdownDimension.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of a report, written down one line a row. */
class BuildersTest {
    private static <V> Breakdown<V> breakdown(String first, V figure, String second, V other) {
        Map<String, V> members = new LinkedHashMap<>();
        members.put(first, figure);
        members.put(second, other);
        return new Breakdown<>(members);
    }

    private static Quantity percent(String digits) {
        return Quantity.of(digits, Unit.PERCENT);
    }

    private static Quantity hours(String digits) {
        return Quantity.of(digits, Unit.HOUR);
    }

    @Test
    void a_workforce_row_by_row_is_the_workforce_breakdown_by_breakdown() {
        Workforce workforce = Workforce.builder()
                .total(325)
                .headcount(GENDER, "male", 223)
                .headcount(GENDER, "female", 102)
                .headcount(AGE_GROUP, "over 50", 5)
                .headcount(AGE_GROUP, "30 or under", 320)
                .build();

        assertThat(workforce)
                .isEqualTo(new Workforce(
                        Count.of(325),
                        Map.of(
                                GENDER, breakdown("male", Count.of(223), "female", Count.of(102)),
                                AGE_GROUP, breakdown("over 50", Count.of(5), "30 or under", Count.of(320))),
                        Map.of(),
                        Set.of(),
                        null,
                        List.of()));
        assertThat(workforce.breakdowns().get(AGE_GROUP))
                .extracting(b -> List.copyOf(b.members().keySet()))
                .isEqualTo(List.of("over 50", "30 or under"));
    }

    @Test
    void rows_of_two_dimensions_may_be_mixed() {
        Workforce mixed = Workforce.builder()
                .total(3)
                .headcount(GENDER, "male", 2)
                .headcount(REGION, "Hong Kong", 1)
                .headcount(GENDER, "female", 1)
                .headcount(REGION, "Mainland", 2)
                .build();

        assertThat(mixed.breakdowns())
                .containsOnly(
                        Map.entry(GENDER, breakdown("male", Count.of(2), "female", Count.of(1))),
                        Map.entry(REGION, breakdown("Hong Kong", Count.of(1), "Mainland", Count.of(2))));
    }

    @Test
    void a_breakdown_in_part_is_not_taken_for_a_whole_one() {
        Workforce workforce = Workforce.builder()
                .total(3)
                .headcount(GENDER, "male", 2)
                .headcount(REGION, "Hong Kong", 1)
                .addNotCaptured(REGION)
                .build();

        assertThat(workforce.complete(GENDER)).isEqualTo(new Breakdown<>(Map.of("male", Count.of(2))));
        assertThat(workforce.complete(REGION)).isNull();
        assertThat(workforce.complete(EMPLOYMENT_TYPE)).isNull();
    }

    @Test
    void new_hires_row_by_row() {
        assertThat(NewHires.builder()
                        .total(12)
                        .headcount(GENDER, "male", 8)
                        .headcount(GENDER, "female", 4)
                        .build())
                .isEqualTo(new NewHires(
                        Count.of(12), Map.of(GENDER, breakdown("male", Count.of(8), "female", Count.of(4)))));
    }

    @Test
    void turnover_rates_keep_their_printed_digits() {
        Turnover turnover = Turnover.builder()
                .overall("41")
                .rate(GENDER, "male", "41.70")
                .rate(GENDER, "female", "39.2")
                .method(TurnoverMethod.YEAR_END_HEADCOUNT)
                .build();

        assertThat(turnover)
                .isEqualTo(new Turnover(
                        percent("41"),
                        Map.of(GENDER, breakdown("male", percent("41.70"), "female", percent("39.2"))),
                        null,
                        Map.of(),
                        Set.of(),
                        TurnoverMethod.YEAR_END_HEADCOUNT,
                        List.of()));
    }

    @Test
    void training_has_rows_of_hours_and_rows_of_percentages() {
        Training training = Training.builder()
                .averageHours(GENDER, "male", "12.50")
                .averageHours(GENDER, "female", "9")
                .percentTrained(EMPLOYEE_CATEGORY, "senior", "100")
                .percentTrained(EMPLOYEE_CATEGORY, "other", "97.0")
                .build();

        assertThat(training.averageHoursBreakdowns())
                .containsOnly(Map.entry(GENDER, breakdown("male", hours("12.50"), "female", hours("9"))));
        assertThat(training.percentTrainedBreakdowns())
                .containsOnly(
                        Map.entry(EMPLOYEE_CATEGORY, breakdown("senior", percent("100"), "other", percent("97.0"))));
        assertThat(training.trainedMixBreakdowns()).isEmpty();
    }

    @Test
    void suppliers_region_by_region() {
        Suppliers suppliers = Suppliers.builder()
                .total(5)
                .region("Mainland", 3)
                .region("Hong Kong", 2)
                .build();

        assertThat(suppliers.total()).isEqualTo(Count.of(5));
        assertThat(suppliers.regions())
                .containsExactly(Map.entry("Mainland", Count.of(3)), Map.entry("Hong Kong", Count.of(2)));
    }

    @Test
    void a_builder_that_builds_twice_builds_the_same() {
        Workforce.Builder builder = Workforce.builder().total(1).headcount(GENDER, "male", 1);

        assertThat(builder.build()).isEqualTo(builder.build());
    }

    @Test
    void a_table_without_a_total_is_kept_all_the_same() {
        assertThat(Workforce.builder().headcount(GENDER, "male", 1).build().total())
                .isNull();
        assertThat(Suppliers.builder().region("Hong Kong", 1).build().total()).isNull();
        assertThat(NewHires.builder().headcount(GENDER, "male", 1).build().total())
                .isNull();
    }

    @Test
    void the_sum_of_a_breakdown_is_exact_or_refused() {
        assertThat(Breakdown.sum(breakdown("male", Count.of(223), "female", Count.of(102))))
                .isEqualTo(Count.of(325));
        assertThat(Breakdown.sum(new Breakdown<>(Map.of()))).isEqualTo(Count.ZERO);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Breakdown.sum(breakdown("a", Count.of(Long.MAX_VALUE), "b", Count.of(1))));
    }

    @Test
    void which_notes_tell_why_a_figure_moved() {
        assertThat(List.of(NoteKind.values()).stream()
                        .filter(kind -> Note.explainChange(List.of(Note.of(kind, "See page 12")))))
                .containsExactly(
                        NoteKind.RESTATED, NoteKind.METHOD_CHANGED, NoteKind.CHANGE_EXPLAINED, NoteKind.BOUNDARY);
        assertThat(Note.explainChange(List.of())).isFalse();
    }

    @Test
    void a_row_added_to_a_copied_workforce_leaves_the_other_rows() {
        Workforce two = Workforce.builder()
                .total(3)
                .headcount(BreakdownDimension.GENDER, "male", 2)
                .headcount(BreakdownDimension.GENDER, "female", 1)
                .build();

        Workforce three = Workforce.builder()
                .from(two)
                .headcount(BreakdownDimension.GENDER, "not stated", 0)
                .build();

        assertThat(three.breakdowns())
                .containsOnlyKeys(BreakdownDimension.GENDER)
                .containsEntry(
                        BreakdownDimension.GENDER,
                        new Breakdown<>(Map.of("male", Count.of(2), "female", Count.of(1), "not stated", Count.ZERO)));
    }

    @Test
    void a_row_given_twice_is_refused_because_one_of_them_would_be_lost() {
        Workforce.Builder builder = Workforce.builder().total(3).headcount(BreakdownDimension.GENDER, "male", 2);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> builder.headcount(BreakdownDimension.GENDER, "male", 1))
                .withMessage("GENDER has 'male' twice");
    }

    @Test
    void leavers_row_by_row_stand_beside_their_rates() {
        Turnover turnover = Turnover.builder()
                .overall("15.0")
                .rate(GENDER, "male", "13.6")
                .leavers(60)
                .leavers(GENDER, "male", 30)
                .leavers(GENDER, "female", 30)
                .build();

        assertThat(turnover.leavers()).isEqualTo(Count.of(60));
        assertThat(turnover.leaverBreakdowns())
                .containsOnly(Map.entry(GENDER, breakdown("male", Count.of(30), "female", Count.of(30))));
        assertThat(turnover.breakdowns()).containsOnlyKeys(GENDER);
    }

    @Test
    void people_trained_and_their_hours_stand_beside_both_measures() {
        Training training = Training.builder()
                .peopleTrained(360)
                .peopleTrained(GENDER, "male", 200)
                .peopleTrained(GENDER, "female", 160)
                .totalHours(hours("3210.0"))
                .hours(GENDER, "male", "1700.0")
                .hours(GENDER, "female", "1510.0")
                .averageHours(GENDER, "male", "7.73")
                .percentTrained(GENDER, "male", "90.9")
                .build();

        assertThat(training.peopleTrained()).isEqualTo(Count.of(360));
        assertThat(training.peopleTrainedBreakdowns())
                .containsOnly(Map.entry(GENDER, breakdown("male", Count.of(200), "female", Count.of(160))));
        assertThat(training.hoursBreakdowns())
                .containsOnly(Map.entry(GENDER, breakdown("male", hours("1700.0"), "female", hours("1510.0"))));
        assertThat(training.averageHoursBreakdowns().get(GENDER))
                .isEqualTo(new Breakdown<>(Map.of("male", hours("7.73"))));
        assertThat(training.percentTrainedBreakdowns().get(GENDER))
                .isEqualTo(new Breakdown<>(Map.of("male", percent("90.9"))));
    }

    static Stream<Arguments> tablesWithARowGivenTwice() {
        return Stream.of(
                arguments("GENDER", (ThrowingCallable)
                        () -> Workforce.builder().headcount(GENDER, "male", 1).headcount(GENDER, "male", 2)),
                arguments("GENDER", (ThrowingCallable)
                        () -> Workforce.builder().share(GENDER, "male", "1").share(GENDER, "male", "2")),
                arguments("GENDER", (ThrowingCallable)
                        () -> NewHires.builder().headcount(GENDER, "male", 1).headcount(GENDER, "male", 2)),
                arguments("GENDER", (ThrowingCallable)
                        () -> Turnover.builder().rate(GENDER, "male", "1").rate(GENDER, "male", "2")),
                arguments("GENDER", (ThrowingCallable)
                        () -> Turnover.builder().leavers(GENDER, "male", 1).leavers(GENDER, "male", 2)),
                arguments("GENDER", (ThrowingCallable) () ->
                        Training.builder().peopleTrained(GENDER, "male", 1).peopleTrained(GENDER, "male", 2)),
                arguments("GENDER", (ThrowingCallable)
                        () -> Training.builder().hours(GENDER, "male", "1").hours(GENDER, "male", "2")),
                arguments("GENDER", (ThrowingCallable) () ->
                        Training.builder().averageHours(GENDER, "male", "1").averageHours(GENDER, "male", "2")),
                arguments("GENDER", (ThrowingCallable) () ->
                        Training.builder().percentTrained(GENDER, "male", "1").percentTrained(GENDER, "male", "2")),
                arguments("GENDER", (ThrowingCallable)
                        () -> Training.builder().trainedMix(GENDER, "male", "1").trainedMix(GENDER, "male", "2")),
                arguments("regions", (ThrowingCallable)
                        () -> Suppliers.builder().region("male", 1).region("male", 2)));
    }

    @ParameterizedTest
    @MethodSource("tablesWithARowGivenTwice")
    void a_row_given_twice_is_refused_in_every_table(String table, ThrowingCallable rows) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(rows)
                .withMessage(table + " has 'male' twice");
    }

    @Test
    void water_is_its_printed_total() {
        assertThat(WaterConsumption.builder()
                        .total("1574.0", Unit.TONNE)
                        .build()
                        .total())
                .isEqualTo(Quantity.of("1574.0", Unit.TONNE));
    }

    @Test
    void a_note_is_about_one_figure_or_the_whole() {
        assertThat(Note.on("scope1", NoteKind.RESTATED, "A meter was wrong."))
                .isEqualTo(new Note(NoteKind.RESTATED, "scope1", "A meter was wrong."));
        assertThat(Note.of(NoteKind.RESTATED, "A meter was wrong.").figure()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "total, total, true",
        "total, discharged, false",
        "total, totals, false",
        "sources, sources.MUNICIPAL, true",
        "sources[0], sources[0].quantity, true",
        "sources[0], sources[01].quantity, false",
        ", total, true",
    })
    void a_note_explains_the_change_of_what_it_is_about(String figure, String path, boolean explained) {
        List<Note> notes = List.of(
                figure == null
                        ? Note.of(NoteKind.CHANGE_EXPLAINED, "A plant was sold.")
                        : Note.on(figure, NoteKind.CHANGE_EXPLAINED, "A plant was sold."));

        assertThat(Note.explainChange(notes, path)).isEqualTo(explained);
        assertThat(Note.explainChange(List.of(Note.of(NoteKind.DEFINITION, "Metered.")), path))
                .isFalse();
    }
}
