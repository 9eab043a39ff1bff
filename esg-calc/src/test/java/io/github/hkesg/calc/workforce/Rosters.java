package io.github.hkesg.calc.workforce;

import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.kpi.BreakdownDimension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up rosters of 2025 with so many people. */
final class Rosters {
    static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025);
    static final AgeBands AGES = AgeBands.on(YEAR.end(), 30, 50);

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 7, 1);
    private static final LocalDate MID_YEAR = LocalDate.of(2025, 6, 15);
    private static final LocalDate AUTUMN = LocalDate.of(2025, 10, 31);

    private Rosters() {}

    static Roster of(List<Employee> rows) {
        return Roster.of(YEAR, AGES, rows);
    }

    /** A group of which so many were there before, so many came and so many of the first left. */
    static List<Employee> group(BreakdownDimension dimension, String label, int opening, int hires, int leavers) {
        Stream<Employee> before = IntStream.range(0, opening)
                .mapToObj(i -> Employee.of(label + "-old-" + i, LONG_AGO).withLeft(i < leavers ? AUTUMN : null));
        Stream<Employee> hired = IntStream.range(0, hires).mapToObj(i -> Employee.of(label + "-new-" + i, MID_YEAR));
        return Stream.concat(before, hired)
                .map(employee -> employee.withLabel(dimension, label))
                .toList();
    }

    @SafeVarargs
    static List<Employee> groups(List<Employee>... groups) {
        List<Employee> all = new ArrayList<>();
        for (List<Employee> group : groups) {
            all.addAll(group);
        }
        return all;
    }
}
