package io.github.hkesg.calc.workforce;

import static io.github.hkesg.model.kpi.BreakdownDimension.AGE_GROUP;
import static io.github.hkesg.model.kpi.BreakdownDimension.GENDER;
import static io.github.hkesg.model.kpi.BreakdownDimension.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.row.InvalidRowsException;
import io.github.hkesg.calc.row.NumberedRow;
import io.github.hkesg.calc.row.Splits;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.quantity.Count;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is counted in a period. */
class RosterTest {
    private static final LocalDate JOINED = LocalDate.of(2024, 3, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            there all year                   | 2024-03-01 | -          | 1 | 0 | 0 | 1 | 1
            hired on the first day           | 2025-01-01 | -          | 0 | 1 | 0 | 1 | 1
            hired on the last day            | 2025-12-31 | -          | 0 | 1 | 0 | 1 | 1
            hired on the day before          | 2024-12-31 | -          | 1 | 0 | 0 | 1 | 1
            left on the first day            | 2024-03-01 | 2025-01-01 | 1 | 0 | 1 | 0 | 1
            left on the last day             | 2024-03-01 | 2025-12-31 | 1 | 0 | 1 | 0 | 1
            left on the day after            | 2024-03-01 | 2026-01-01 | 1 | 0 | 0 | 1 | 1
            left on the day before           | 2024-03-01 | 2024-12-31 | 0 | 0 | 0 | 0 | 0
            came and left within the year    | 2025-02-01 | 2025-05-31 | 0 | 1 | 1 | 0 | 1
            one day only                     | 2025-02-01 | 2025-02-01 | 0 | 1 | 1 | 0 | 1
            joins after the year             | 2026-01-01 | -          | 0 | 0 | 0 | 0 | 0
            """)
    void a_person_by_first_and_last_day(
            String reason,
            LocalDate joined,
            LocalDate left,
            long opening,
            long hires,
            long leavers,
            long closing,
            long employed) {
        Roster roster = Rosters.of(List.of(Employee.of("E1", joined).withLeft(left)));
        assertThat(List.of(
                        roster.opening(),
                        roster.hires(),
                        roster.leavers(),
                        roster.closing(),
                        roster.employedInPeriod()))
                .as(reason)
                .extracting(headcount -> headcount.total().value())
                .containsExactly(opening, hires, leavers, closing, employed);
    }

    /** Section 3.2 of the formula reference: gender and regions of 2024, opening figures made up. */
    @Test
    void a_roster_of_325_by_gender() {
        Roster roster = Rosters.of(Rosters.groups(
                Rosters.group(GENDER, "male", 230, 89, 96), Rosters.group(GENDER, "female", 98, 41, 37)));
        assertThat(roster.closing().total()).isEqualTo(Count.of(325));
        assertThat(roster.closing().of(GENDER, "male")).isEqualTo(Count.of(223));
        assertThat(roster.closing().of(GENDER, "female")).isEqualTo(Count.of(102));
        assertThat(roster.leavers().total()).isEqualTo(Count.of(133));
    }

    @Test
    void groups_come_in_one_order_and_empty_ones_are_zero() {
        Roster roster = Rosters.of(List.of(
                Employee.of("E1", JOINED)
                        .withBirthDate(LocalDate.of(1960, 1, 1))
                        .withLabel(REGION, "Macao"),
                Employee.of("E2", JOINED)
                        .withBirthDate(LocalDate.of(2001, 1, 1))
                        .withLeft(LocalDate.of(2025, 2, 1))
                        .withLabel(REGION, "Hong Kong")));
        assertThat(roster.closing().breakdowns())
                .hasToString("{AGE_GROUP=Breakdown[members={under 30=0, 30–49=0, "
                        + "50 and over=1}], REGION=Breakdown[members={Hong Kong=0, Macao=1}]}");
    }

    @Test
    void labels_of_people_outside_the_period_do_not_appear() {
        Roster roster = Rosters.of(List.of(
                Employee.of("E1", JOINED).withLabel(REGION, "Macao"),
                Employee.of("E2", JOINED).withLeft(LocalDate.of(2024, 4, 1)).withLabel(REGION, "Elsewhere")));
        assertThat(roster.employedInPeriod().breakdowns().get(REGION))
                .isEqualTo(new Breakdown<>(Map.of("Macao", Count.of(1))));
    }

    @Test
    void a_label_for_the_age_group_is_preferred_to_the_date_of_birth() {
        Roster roster = Rosters.of(List.of(
                Employee.of("E1", JOINED)
                        .withBirthDate(LocalDate.of(1960, 1, 1))
                        .withLabel(AGE_GROUP, "30–49"),
                Employee.of("E2", JOINED).withLabel(AGE_GROUP, "not known")));
        assertThat(roster.closing().breakdowns().get(AGE_GROUP))
                .hasToString("Breakdown[members={30–49=1, not known=1}]");
    }

    @Test
    void a_group_that_is_not_there_is_not_zero() {
        Roster roster = Rosters.of(Rosters.group(GENDER, "female", 1, 0, 0));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> roster.closing().of(GENDER, "femal"))
                .withMessage("GENDER has no 'femal'");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> roster.closing().of(REGION, "female"));
    }

    @Test
    void an_empty_roster_is_nobody() {
        assertThat(Rosters.of(List.of()).closing()).isEqualTo(new Headcount(Count.ZERO, Map.of()));
    }

    @Test
    void every_wrong_row_is_named() {
        Employee right = Employee.of("E1", JOINED)
                .withBirthDate(LocalDate.of(1990, 1, 1))
                .withLabel(GENDER, "female");
        assertThatExceptionOfType(InvalidRowsException.class)
                .isThrownBy(() -> Rosters.of(List.of(
                        right,
                        right,
                        Employee.of(" ", JOINED)
                                .withBirthDate(LocalDate.of(1990, 1, 1))
                                .withLabel(GENDER, ""),
                        Employee.of("E4", JOINED)
                                .withLeft(LocalDate.of(2024, 2, 29))
                                .withBirthDate(LocalDate.of(2024, 3, 2))
                                .withLabel(GENDER, "male"),
                        Employee.of("E5", JOINED))))
                .withMessage(String.join(
                        System.lineSeparator(),
                        "row 2, id: 'E1' is in row 1 already.",
                        "row 3, id: is blank.",
                        "row 3, labels.GENDER: is blank.",
                        "row 4, joined: 2024-03-01 is before 2024-03-02.",
                        "row 4, left: 2024-02-29 is before 2024-03-01.",
                        "row 5, labels.AGE_GROUP: is not given, though other rows have it.",
                        "row 5, labels.GENDER: is not given, though other rows have it."));
    }

    @Provide
    Arbitrary<List<Employee>> people() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 3 * 365).map(days1 -> LocalDate.of(2024, 1, 1)
                .plusDays(days1));
        Arbitrary<String> genders = Arbitraries.of("female", "male");
        Arbitrary<String> regions = Arbitraries.of("Hong Kong", "Mainland China", "Elsewhere");
        Arbitrary<LocalDate> births = Arbitraries.integers()
                .between(0, 50 * 365)
                .map(days1 -> LocalDate.of(1955, 1, 1).plusDays(days1));
        return Combinators.combine(days, days.injectNull(0.5), genders, regions, births)
                .as((joined, left, gender, region, born) -> Employee.of("", joined)
                        .withLeft(left == null || left.isBefore(joined) ? null : left)
                        .withBirthDate(born)
                        .withLabel(GENDER, gender)
                        .withLabel(REGION, region))
                .list()
                .ofMaxSize(60)
                .map(RosterTest::numbered);
    }

    private static List<Employee> numbered(List<Employee> rows) {
        List<Employee> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(
                new Employee("E" + numbered.size(), row.joined(), row.left(), row.birthDate(), row.labels())));
        return numbered;
    }

    @Property
    void stocks_and_flows_agree_in_every_group(@ForAll("people") List<Employee> rows) {
        Roster roster = Rosters.of(rows);
        assertThat(difference(
                        roster.opening().total(),
                        roster.hires().total(),
                        roster.leavers().total(),
                        roster.closing().total()))
                .isEqualTo(Count.ZERO);
        roster.closing()
                .breakdowns()
                .forEach((dimension, groups) -> groups.members().keySet().forEach(label -> assertThat(difference(
                                roster.opening().of(dimension, label),
                                roster.hires().of(dimension, label),
                                roster.leavers().of(dimension, label),
                                roster.closing().of(dimension, label)))
                        .as("%s %s", dimension, label)
                        .isEqualTo(Count.ZERO)));
    }

    private static Count difference(Count opening, Count hires, Count leavers, Count closing) {
        return TurnoverCalculator.stockAndFlowDifference(opening, hires, leavers, closing)
                .value();
    }

    @Property
    void every_breakdown_adds_up_to_its_total(@ForAll("people") List<Employee> rows) {
        Roster roster = Rosters.of(rows);
        for (Headcount headcount : List.of(
                roster.opening(), roster.closing(), roster.hires(), roster.leavers(), roster.employedInPeriod())) {
            headcount.breakdowns().forEach((dimension, breakdown) -> assertThat(Breakdown.sum(breakdown))
                    .as(dimension.name())
                    .isEqualTo(headcount.total()));
        }
    }

    @Property
    void any_order_and_any_split_gives_the_same_headcounts(
            @ForAll("people") List<Employee> rows, @ForAll Random random) {
        Splits.requireSame(NumberedRow.inOrder(rows), random, headcounts());
    }

    /** Every headcount of a roster. */
    private static Collector<NumberedRow<Employee>, ?, List<String>> headcounts() {
        return Collectors.collectingAndThen(Roster.collector(Rosters.YEAR, Rosters.AGES), roster -> Stream.of(
                        roster.opening(), roster.closing(), roster.hires(), roster.leavers(), roster.employedInPeriod())
                .map(Headcount::toString)
                .toList());
    }

    @Provide
    Arbitrary<List<Employee>> faultyRows() {
        LocalDate day = LocalDate.of(2025, 3, 1);
        return Combinators.combine(
                        Arbitraries.of("", "E1", "E2", "E3"),
                        Arbitraries.of(day, day.minusDays(1)).injectNull(0.3),
                        Arbitraries.of(day, day.plusDays(1)).injectNull(0.3),
                        Arbitraries.of("", "female", "male").injectNull(0.2))
                .as((id, left, born, gender) -> {
                    Employee row = Employee.of(id, day).withLeft(left).withBirthDate(born);
                    return gender == null ? row : row.withLabel(GENDER, gender);
                })
                .list()
                .ofMaxSize(12);
    }

    @Property
    void any_order_and_any_split_gives_the_same_faults(
            @ForAll("faultyRows") List<Employee> rows, @ForAll Random random) {
        Splits.requireSame(NumberedRow.inOrder(rows), random, headcounts());
    }
}
