package io.github.hkesg.calc.workforce;

import io.github.hkesg.calc.row.NumberedRow;
import io.github.hkesg.calc.row.RowProblem.Kind;
import io.github.hkesg.calc.row.RowProblems;
import io.github.hkesg.model.kpi.BreakdownDimension;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a roster, and what is wrong with each of them by itself. */
final class RosterRows implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RowProblems problems = new RowProblems();
    private final ArrayList<Line> lines = new ArrayList<>();

    private record Line(int number, Employee employee) implements Serializable {}

    void add(NumberedRow<Employee> numbered) {
        int line = numbered.line();
        Employee row = numbered.row();
        problems.requireUniqueId(line, row.id());
        requireNotBefore(line, "left", row.left(), row.joined());
        requireNotBefore(line, "joined", row.joined(), row.birthDate());
        row.labels().forEach((dimension, label) -> problems.requireText(line, "labels." + dimension, label));
        lines.add(new Line(line, row));
    }

    private void requireNotBefore(int line, String field, @Nullable LocalDate day, @Nullable LocalDate other) {
        if (day != null && other != null && day.isBefore(other)) {
            problems.add(Kind.TOO_EARLY, line, field, Map.of("day", day.toString(), "other", other.toString()));
        }
    }

    RosterRows addAll(RosterRows other) {
        problems.addAll(other.problems);
        lines.addAll(other.lines);
        return this;
    }

    /** The employees, if nothing is wrong. Their order does not matter: groups have one of their own. */
    List<Employee> checked() {
        Set<BreakdownDimension> dimensions = EnumSet.noneOf(BreakdownDimension.class);
        lines.forEach(line -> dimensions.addAll(HeadcountTally.dimensions(line.employee())));
        RowProblems all = new RowProblems();
        all.addAll(problems);
        lines.forEach(line -> requireLabels(all, line, dimensions));
        all.throwIfAny();
        return lines.stream().map(Line::employee).toList();
    }

    private static void requireLabels(RowProblems problems, Line line, Set<BreakdownDimension> dimensions) {
        Set<BreakdownDimension> own = HeadcountTally.dimensions(line.employee());
        for (BreakdownDimension dimension : dimensions) {
            if (!own.contains(dimension)) {
                problems.add(Kind.MISSING, line.number(), "labels." + dimension, Map.of());
            }
        }
    }
}
