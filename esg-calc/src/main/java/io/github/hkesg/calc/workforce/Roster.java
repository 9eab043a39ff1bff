package io.github.hkesg.calc.workforce;

import io.github.hkesg.calc.row.NumberedRow;
import io.github.hkesg.model.ReportingPeriod;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collector;

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
        return NumberedRow.inOrder(rows).stream().collect(collector(period, ages));
    }

    /**
     * A collector of rows into a roster. Any order and any split of the rows gives the same headcounts and the same faults.
     *
     * <p>A roster is a list by nature: an id must not come twice in all of it, a label in one row asks for one in every row, and a
     * {@link TrainingLog} looks its people up. So the rows are kept while they are collected, and counted at the end.
     *
     * @param period the reporting period
     * @param ages the age groups
     * @return a collector; it throws as {@link #of} does
     */
    public static Collector<NumberedRow<Employee>, ?, Roster> collector(ReportingPeriod period, AgeBands ages) {
        return Collector.of(
                RosterRows::new,
                RosterRows::add,
                RosterRows::addAll,
                rows -> new Roster(period, ages, rows.checked()),
                Collector.Characteristics.UNORDERED);
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
