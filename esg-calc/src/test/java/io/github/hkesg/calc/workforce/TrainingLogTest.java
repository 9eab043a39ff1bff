package io.github.hkesg.calc.workforce;

import static io.github.hkesg.model.kpi.BreakdownDimension.GENDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.row.InvalidRowsException;
import io.github.hkesg.calc.row.NumberedRow;
import io.github.hkesg.calc.row.Splits;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows of a training log count. */
class TrainingLogTest {
    private static final Roster ROSTER = Rosters.of(
            Rosters.groups(Rosters.group(GENDER, "female", 4, 2, 1), Rosters.group(GENDER, "male", 3, 1, 0)));

    private static TrainingRecord record(String employeeId, LocalDate day, String hours) {
        return new TrainingRecord(employeeId, day, Quantity.of(hours, Unit.HOUR));
    }

    @Test
    void every_wrong_row_is_named() {
        LocalDate day = LocalDate.of(2025, 3, 1);
        assertThatExceptionOfType(InvalidRowsException.class)
                .isThrownBy(() -> TrainingLog.of(
                        ROSTER,
                        List.of(
                                record("female-old-3", day, "2"),
                                record("female-old-9", day, "-2"),
                                record("female-old-3", LocalDate.of(2024, 12, 31), "2"),
                                record("female-new-0", day, "2"),
                                record("male-old-0", day, "0.0"))))
                .withMessage(String.join(
                        System.lineSeparator(),
                        "row 2, employeeId: 'female-old-9' is not in the roster.",
                        "row 2, hours: -2 h is not more than zero.",
                        "row 3, day: 2024-12-31 is not within the reporting period 2025.",
                        "row 4, day: 'female-new-0' was not employed on 2025-03-01.",
                        "row 5, hours: 0.0 h is not more than zero."));
    }

    /** The last day of employment is a day of employment; the first of the roster's leavers left on 31 October. */
    @ParameterizedTest
    @CsvSource({
        "female-old-0, 2025-10-31, true", "female-old-0, 2025-11-01, false",
        "female-new-0, 2025-06-15, true", "female-new-0, 2025-06-14, false"
    })
    void training_counts_from_the_first_to_the_last_day_of_employment(
            String employeeId, LocalDate day, boolean counts) {
        List<TrainingRecord> rows = List.of(record(employeeId, day, "2"));
        if (counts) {
            assertThat(TrainingLog.of(ROSTER, rows).hours(employee -> true))
                    .isEqualTo(new TrainingTally.Hours(1, new BigDecimal("2")));
        } else {
            assertThatExceptionOfType(InvalidRowsException.class).isThrownBy(() -> TrainingLog.of(ROSTER, rows));
        }
    }

    @Test
    void hours_are_hours() {
        Quantity days = Quantity.of("1", Unit.DAY);
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> new TrainingRecord("E1", LocalDate.of(2025, 3, 1), days));
    }

    @Provide
    Arbitrary<List<TrainingRecord>> rows() {
        Arbitrary<String> ids = Arbitraries.of("female-old-1", "female-old-2", "male-old-0", "male-old-1");
        Arbitrary<BigDecimal> hours = Combinators.combine(
                        Arbitraries.longs().between(1, 100_000),
                        Arbitraries.integers().between(0, 4))
                .as(BigDecimal::valueOf);
        return Combinators.combine(ids, hours)
                .as((id, amount) -> new TrainingRecord(id, LocalDate.of(2025, 9, 1), new Quantity(amount, Unit.HOUR)))
                .list()
                .ofMaxSize(40);
    }

    @Property
    void any_order_and_any_split_gives_the_same_figures(
            @ForAll("rows") List<TrainingRecord> rows, @ForAll Random random) {
        for (TrainingBasis basis : TrainingBasis.values()) {
            Splits.requireSame(
                    NumberedRow.inOrder(rows),
                    random,
                    Collectors.collectingAndThen(
                            TrainingLog.collector(ROSTER), log -> RosterCalculator.training(log, basis)));
        }
    }

    @Provide
    Arbitrary<List<TrainingRecord>> faultyRows() {
        return Combinators.combine(
                        Arbitraries.of("female-old-1", "male-old-0", "nobody"),
                        Arbitraries.of(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 1)),
                        Arbitraries.integers().between(-1, 1))
                .as((id, day, hours) -> new TrainingRecord(id, day, Quantity.of(hours, Unit.HOUR)))
                .list()
                .ofMaxSize(12);
    }

    @Property
    void any_order_and_any_split_gives_the_same_faults(
            @ForAll("faultyRows") List<TrainingRecord> rows, @ForAll Random random) {
        Splits.requireSame(
                NumberedRow.inOrder(rows),
                random,
                Collectors.collectingAndThen(
                        TrainingLog.collector(ROSTER),
                        log -> RosterCalculator.training(log, TrainingBasis.YEAR_END_STAFF)));
    }

    /** Section 1.7: Σ H(x) = H, and the weighted mean of the groups' averages is the overall average. */
    @Property
    void the_groups_hours_are_the_hours_of_all(@ForAll("rows") List<TrainingRecord> rows) {
        for (TrainingBasis basis : TrainingBasis.values()) {
            TrainingTotals totals = TrainingTotals.of(TrainingLog.of(ROSTER, rows), basis);
            assertThat(totals.hours(GENDER, "female")
                            .value()
                            .add(totals.hours(GENDER, "male").value()))
                    .isEqualByComparingTo(totals.hours().value().value());
        }
    }
}
