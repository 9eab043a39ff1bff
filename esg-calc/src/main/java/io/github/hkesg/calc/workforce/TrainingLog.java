package io.github.hkesg.calc.workforce;

import io.github.hkesg.calc.row.RowProblem.Kind;
import io.github.hkesg.calc.row.RowProblems;
import io.github.hkesg.model.ReportingPeriod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The training of a roster's people in its period, checked: what KPI B3.1 and B3.2 are counted from. Immutable. */
public final class TrainingLog {
    private final Roster roster;
    private final Map<String, List<TrainingRecord>> byEmployee;

    private TrainingLog(Roster roster, List<TrainingRecord> rows) {
        this.roster = roster;
        this.byEmployee = rows.stream()
                .collect(Collectors.groupingBy(
                        TrainingRecord::employeeId, HashMap::new, Collectors.toUnmodifiableList()));
    }

    /**
     * A training log from its rows.
     *
     * @param roster the people
     * @param rows the rows
     * @return the log
     * @throws io.github.hkesg.calc.row.InvalidRowsException naming every row of somebody who is not in the roster or was not
     *     employed on the day, of a day outside the roster's period, or of no hours
     */
    public static TrainingLog of(Roster roster, List<TrainingRecord> rows) {
        RowProblems problems = new RowProblems();
        int number = 0;
        for (TrainingRecord row : rows) {
            number++;
            check(problems, number, row, roster);
        }
        problems.throwIfAny();
        return new TrainingLog(roster, rows);
    }

    /**
     * A collector of rows into a log. Rows are numbered as they are encountered.
     *
     * @param roster the people
     * @return a collector; it throws as {@link #of} does
     */
    public static Collector<TrainingRecord, ?, TrainingLog> collector(Roster roster) {
        return Collectors.collectingAndThen(Collectors.toList(), rows -> of(roster, rows));
    }

    private static void check(RowProblems problems, int number, TrainingRecord row, Roster roster) {
        ReportingPeriod period = roster.period();
        String day = row.day().toString();
        Optional<Employee> employee = roster.find(row.employeeId());
        if (employee.isEmpty()) {
            problems.add(Kind.UNKNOWN_EMPLOYEE, number, "employeeId", Map.of("id", row.employeeId()));
        }
        if (row.day().isBefore(period.start()) || row.day().isAfter(period.end())) {
            problems.add(Kind.OUTSIDE_PERIOD, number, "day", Map.of("days", day, "period", period.label()));
        } else if (employee.isPresent() && !employee.get().isEmployedOn(row.day())) {
            problems.add(Kind.NOT_EMPLOYED, number, "day", Map.of("id", row.employeeId(), "day", day));
        }
        if (row.hours().value().signum() <= 0) {
            problems.add(
                    Kind.NOT_POSITIVE,
                    number,
                    "hours",
                    Map.of("amount", row.hours().toString()));
        }
    }

    Roster roster() {
        return roster;
    }

    boolean isTrained(Employee employee) {
        return byEmployee.containsKey(employee.id());
    }

    /** The records of the people for whom a condition holds. */
    Stream<TrainingRecord> records(Predicate<Employee> condition) {
        return roster.tally().people().stream().filter(condition).flatMap(this::recordsOf);
    }

    Stream<TrainingRecord> recordsOf(Employee employee) {
        return byEmployee.getOrDefault(employee.id(), List.of()).stream();
    }
}
