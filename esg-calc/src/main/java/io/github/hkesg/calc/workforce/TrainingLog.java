package io.github.hkesg.calc.workforce;

import io.github.hkesg.calc.row.NumberedRow;
import io.github.hkesg.calc.workforce.TrainingTally.Hours;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collector;

/**
 * The training of a roster's people in its period, checked: what KPI B3.1 and B3.2 are counted from. It keeps the number of records
 * and the exact sum of the hours of each employee, not the records. Immutable.
 */
public final class TrainingLog {
    private final Roster roster;
    private final Map<String, Hours> byEmployee;

    private TrainingLog(Roster roster, Map<String, Hours> byEmployee) {
        this.roster = roster;
        this.byEmployee = byEmployee;
    }

    /**
     * A training log from its rows, which are numbered from 1.
     *
     * @param roster the people
     * @param rows the rows
     * @return the log
     * @throws io.github.hkesg.calc.row.InvalidRowsException naming every row of somebody who is not in the roster or was not
     *     employed on the day, of a day outside the roster's period, or of no hours
     */
    public static TrainingLog of(Roster roster, List<TrainingRecord> rows) {
        return NumberedRow.inOrder(rows).stream().collect(collector(roster));
    }

    /**
     * A collector of rows into a log. Any order and any split of the rows gives the same hours and the same faults.
     *
     * @param roster the people
     * @return a collector; it throws as {@link #of} does
     */
    public static Collector<NumberedRow<TrainingRecord>, ?, TrainingLog> collector(Roster roster) {
        return Collector.of(
                TrainingTally::new,
                (tally, row) -> tally.add(row, roster),
                TrainingTally::addAll,
                tally -> new TrainingLog(roster, tally.checked()),
                Collector.Characteristics.UNORDERED);
    }

    Roster roster() {
        return roster;
    }

    boolean isTrained(Employee employee) {
        return byEmployee.containsKey(employee.id());
    }

    /** The hours of the people for whom a condition holds. */
    Hours hours(Predicate<Employee> condition) {
        return roster.tally().people().stream()
                .filter(condition)
                .map(this::hoursOf)
                .reduce(Hours.NONE, Hours::plus);
    }

    Hours hoursOf(Employee employee) {
        return byEmployee.getOrDefault(employee.id(), Hours.NONE);
    }
}
