package io.github.hkesg.calc.workforce;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.calc.workforce.TrainingTally.Hours;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The training that counts on a basis.
 *
 * @param staff the people by whom it is divided
 * @param trained those of the people whose training counts who have any
 * @param attendances number of records
 * @param hours sum of their hours
 * @param hoursByGroup sum of the hours of every group that has any
 */
record TrainingTotals(
        Headcount staff,
        Headcount trained,
        long attendances,
        Calculated<Quantity> hours,
        Map<BreakdownDimension, Map<String, Quantity>> hoursByGroup) {
    static TrainingTotals of(TrainingLog log, TrainingBasis basis) {
        Roster roster = log.roster();
        boolean yearEnd = basis == TrainingBasis.YEAR_END_STAFF;
        Predicate<Employee> counts = yearEnd ? roster::isEmployedAtTheEnd : employee -> true;
        Headcount staff = basis == TrainingBasis.STAFF_OF_THE_YEAR ? roster.employedInPeriod() : roster.closing();
        Hours hours = log.hours(counts);
        return new TrainingTotals(
                staff,
                roster.count(counts.and(log::isTrained)),
                hours.records(),
                total(hours),
                hoursByGroup(log, counts));
    }

    private static Calculated<Quantity> total(Hours hours) {
        Worksheet sheet = Worksheet.ofRows("total.sum-of-rows", hours.records());
        return sheet.result(sheet.constant("sum", hours.sum(), Unit.HOUR.symbol()), Unit.HOUR);
    }

    private static Map<BreakdownDimension, Map<String, Quantity>> hoursByGroup(
            TrainingLog log, Predicate<Employee> counts) {
        HeadcountTally tally = log.roster().tally();
        Map<BreakdownDimension, Map<String, Quantity>> hours = new EnumMap<>(BreakdownDimension.class);
        for (BreakdownDimension dimension : tally.groups().keySet()) {
            hours.put(
                    dimension,
                    tally.people().stream()
                            .filter(counts)
                            .collect(Collectors.groupingBy(
                                    employee -> tally.label(employee, dimension),
                                    Collectors.collectingAndThen(
                                            Collectors.reducing(Hours.NONE, log::hoursOf, Hours::plus),
                                            all -> new Quantity(all.sum(), Unit.HOUR)))));
        }
        return hours;
    }

    Quantity hours(BreakdownDimension dimension, String label) {
        return hoursByGroup.getOrDefault(dimension, Map.of()).getOrDefault(label, Quantity.of(0, Unit.HOUR));
    }
}
