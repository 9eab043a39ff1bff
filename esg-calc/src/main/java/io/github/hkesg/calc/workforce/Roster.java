package io.github.hkesg.calc.workforce;

import io.github.hkesg.calc.row.RowProblem.Kind;
import io.github.hkesg.calc.row.RowProblems;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.kpi.BreakdownDimension;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who was employed in a reporting period, checked: what KPI B1.1 and B1.2 are counted from. Opening headcount +
 * hires − leavers = closing headcount holds in every group, and every breakdown adds up to its total, because all are
 * counted from the same rows.
 *
 * <p>The figures do not depend on the order of the rows: groups of a dimension come in alphabetical order, age groups from
 * young to old. Immutable and thread-safe.
 */
public final class Roster {
    private final ReportingPeriod period;
    private final Map<String, Employee> employees;
    private final HeadcountTally tally;
    private final Map<Movement, Headcount> headcounts = new EnumMap<>(Movement.class);

    /** The people that a period's figures are about. */
    private enum Movement {
        OPENING,
        CLOSING,
        HIRES,
        LEAVERS,
        EMPLOYED
    }

    private Roster(ReportingPeriod period, AgeBands ages, List<Employee> rows) {
        this.period = period;
        this.employees = new HashMap<>();
        this.tally = HeadcountTally.of(
                ages, rows.stream().filter(this::isEmployedInPeriod).toList());
        rows.forEach(row -> employees.put(row.id(), row));
        for (Movement movement : Movement.values()) {
            headcounts.put(movement, tally.count(who(movement)));
        }
    }

    /**
     * A roster from its rows. Rows of people who left before the period or join after it are not counted in anything.
     *
     * @param period the reporting period
     * @param ages the age groups; they are used where a row has a date of birth and no label for its age group
     * @param rows the rows
     * @return the roster
     * @throws io.github.hkesg.calc.row.InvalidRowsException naming every row with the id of another, a last day before the
     *     first, a birth after the first day, a blank label, or without a label in a dimension that other rows have
     */
    public static Roster of(ReportingPeriod period, AgeBands ages, List<Employee> rows) {
        check(rows);
        return new Roster(period, ages, rows);
    }

    /**
     * A collector of rows into a roster. Rows are numbered as they are encountered.
     *
     * @param period the reporting period
     * @param ages the age groups
     * @return a collector; it throws as {@link #of} does
     */
    public static Collector<Employee, ?, Roster> collector(ReportingPeriod period, AgeBands ages) {
        return Collectors.collectingAndThen(Collectors.toList(), rows -> of(period, ages, rows));
    }

    private static void check(List<Employee> rows) {
        Set<BreakdownDimension> dimensions = EnumSet.noneOf(BreakdownDimension.class);
        rows.forEach(row -> dimensions.addAll(HeadcountTally.dimensions(row)));
        RowProblems problems = new RowProblems();
        int number = 0;
        for (Employee row : rows) {
            number++;
            problems.requireUniqueId(number, row.id());
            requireNotBefore(problems, number, "left", row.left(), row.joined());
            requireNotBefore(problems, number, "joined", row.joined(), row.birthDate());
            checkLabels(problems, number, row, dimensions);
        }
        problems.throwIfAny();
    }

    private static void requireNotBefore(
            RowProblems problems, int number, String field, @Nullable LocalDate day, @Nullable LocalDate other) {
        if (day != null && other != null && day.isBefore(other)) {
            problems.add(Kind.TOO_EARLY, number, field, Map.of("day", day.toString(), "other", other.toString()));
        }
    }

    private static void checkLabels(
            RowProblems problems, int number, Employee row, Set<BreakdownDimension> dimensions) {
        row.labels().forEach((dimension, label) -> problems.requireText(number, "labels." + dimension, label));
        Set<BreakdownDimension> own = HeadcountTally.dimensions(row);
        for (BreakdownDimension dimension : dimensions) {
            if (!own.contains(dimension)) {
                problems.add(Kind.MISSING, number, "labels." + dimension, Map.of());
            }
        }
    }

    private boolean isEmployedInPeriod(Employee employee) {
        LocalDate left = employee.left();
        return !employee.joined().isAfter(period.end()) && (left == null || !left.isBefore(period.start()));
    }

    private boolean isInPeriod(LocalDate day) {
        return !day.isBefore(period.start()) && !day.isAfter(period.end());
    }

    private Predicate<Employee> who(Movement movement) {
        return switch (movement) {
            case OPENING ->
                employee -> employee.isEmployedInTheEveningOf(period.start().minusDays(1));
            case CLOSING -> this::isEmployedAtTheEnd;
            case HIRES -> employee -> isInPeriod(employee.joined());
            case LEAVERS -> employee -> employee.left() != null && isInPeriod(employee.left());
            case EMPLOYED -> this::isEmployedInPeriod;
        };
    }

    boolean isEmployedAtTheEnd(Employee employee) {
        return employee.isEmployedInTheEveningOf(period.end());
    }

    /** The people counted in the period for whom a condition holds, in number and by dimension. */
    Headcount count(Predicate<Employee> condition) {
        return tally.count(condition);
    }

    HeadcountTally tally() {
        return tally;
    }

    Optional<Employee> find(String id) {
        return Optional.ofNullable(employees.get(id));
    }

    /**
     * The reporting period.
     *
     * @return the period
     */
    public ReportingPeriod period() {
        return period;
    }

    /**
     * Employees in the evening before the period.
     *
     * @return their number
     */
    public Headcount opening() {
        return headcount(Movement.OPENING);
    }

    /**
     * Employees in the evening of the period's last day: KPI B1.1.
     *
     * @return their number
     */
    public Headcount closing() {
        return headcount(Movement.CLOSING);
    }

    /**
     * Employees whose first day is in the period.
     *
     * @return their number
     */
    public Headcount hires() {
        return headcount(Movement.HIRES);
    }

    /**
     * Employees whose last day is in the period, whatever the reason.
     *
     * @return their number
     */
    public Headcount leavers() {
        return headcount(Movement.LEAVERS);
    }

    /**
     * Everybody who was employed on at least one day of the period.
     *
     * @return their number
     */
    public Headcount employedInPeriod() {
        return headcount(Movement.EMPLOYED);
    }

    private Headcount headcount(Movement movement) {
        return Objects.requireNonNull(headcounts.get(movement));
    }
}
