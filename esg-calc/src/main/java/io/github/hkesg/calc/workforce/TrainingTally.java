package io.github.hkesg.calc.workforce;

import io.github.hkesg.calc.row.NumberedRow;
import io.github.hkesg.calc.row.RowProblem.Kind;
import io.github.hkesg.calc.row.RowProblems;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.quantity.Unit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Hours of training by employee, and what is wrong with the rows. The roster stays where it is when a tally travels. */
final class TrainingTally implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RowProblems problems = new RowProblems();
    private final HashMap<String, Hours> byEmployee = new HashMap<>();

    /** The hours of some records, added exactly. */
    record Hours(long records, BigDecimal sum) implements Serializable {
        static final Hours NONE = new Hours(0, BigDecimal.ZERO);

        Hours plus(Hours other) {
            return new Hours(records + other.records, sum.add(other.sum));
        }
    }

    void add(NumberedRow<TrainingRecord> numbered, Roster roster) {
        TrainingRecord row = numbered.row();
        check(numbered.line(), row, roster);
        Hours hours = new Hours(1, row.hours().to(Unit.HOUR).value());
        byEmployee.merge(row.employeeId(), hours, Hours::plus);
    }

    TrainingTally addAll(TrainingTally other) {
        problems.addAll(other.problems);
        other.byEmployee.forEach((id, hours) -> byEmployee.merge(id, hours, Hours::plus));
        return this;
    }

    /** The hours by employee, if nothing is wrong. */
    Map<String, Hours> checked() {
        problems.throwIfAny();
        return Map.copyOf(byEmployee);
    }

    private void check(int line, TrainingRecord row, Roster roster) {
        ReportingPeriod period = roster.period();
        String day = row.day().toString();
        Optional<Employee> employee = roster.find(row.employeeId());
        if (employee.isEmpty()) {
            problems.add(Kind.UNKNOWN_EMPLOYEE, line, "employeeId", Map.of("id", row.employeeId()));
        }
        if (row.day().isBefore(period.start()) || row.day().isAfter(period.end())) {
            problems.add(Kind.OUTSIDE_PERIOD, line, "day", Map.of("days", day, "period", period.label()));
        } else if (employee.isPresent() && !employee.get().isEmployedOn(row.day())) {
            problems.add(Kind.NOT_EMPLOYED, line, "day", Map.of("id", row.employeeId(), "day", day));
        }
        if (row.hours().value().signum() <= 0) {
            problems.add(
                    Kind.NOT_POSITIVE,
                    line,
                    "hours",
                    Map.of("amount", row.hours().toString()));
        }
    }
}
