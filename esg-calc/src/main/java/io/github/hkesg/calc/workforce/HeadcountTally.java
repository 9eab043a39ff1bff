package io.github.hkesg.calc.workforce;

import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.quantity.Count;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts people by every dimension, with the same groups in the same order each time. */
final class HeadcountTally {
    private final AgeBands ages;
    private final List<Employee> people;
    private final Map<BreakdownDimension, List<String>> groups = new EnumMap<>(BreakdownDimension.class);

    private HeadcountTally(AgeBands ages, List<Employee> people) {
        this.ages = ages;
        this.people = people;
    }

    /** A tally of people who all have a label in the same dimensions. */
    static HeadcountTally of(AgeBands ages, List<Employee> people) {
        HeadcountTally tally = new HeadcountTally(ages, people);
        for (BreakdownDimension dimension :
                people.isEmpty() ? Set.<BreakdownDimension>of() : dimensions(people.get(0))) {
            tally.groups.put(dimension, tally.labels(dimension));
        }
        return tally;
    }

    /** The dimensions in which a row says where it belongs. */
    static Set<BreakdownDimension> dimensions(Employee employee) {
        Set<BreakdownDimension> dimensions = EnumSet.noneOf(BreakdownDimension.class);
        dimensions.addAll(employee.labels().keySet());
        if (employee.birthDate() != null) {
            dimensions.add(BreakdownDimension.AGE_GROUP);
        }
        return dimensions;
    }

    private List<String> labels(BreakdownDimension dimension) {
        Set<String> labels = people.stream()
                .map(employee -> label(employee, dimension))
                .collect(Collectors.toCollection(TreeSet::new));
        if (dimension != BreakdownDimension.AGE_GROUP) {
            return List.copyOf(labels);
        }
        if (people.stream().anyMatch(employee -> !employee.labels().containsKey(dimension))) {
            labels.addAll(ages.labels());
        }
        return labels.stream()
                .sorted(Comparator.comparingInt(this::bandOf).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Labels of the caller's own come after the bands. */
    private int bandOf(String label) {
        int band = ages.labels().indexOf(label);
        return band < 0 ? Integer.MAX_VALUE : band;
    }

    String label(Employee employee, BreakdownDimension dimension) {
        String label = employee.labels().get(dimension);
        if (label != null) {
            return label;
        }
        LocalDate birthDate = Objects.requireNonNull(employee.birthDate(), dimension.name());
        return ages.label(birthDate);
    }

    /** The groups of each dimension, in order. */
    Map<BreakdownDimension, List<String>> groups() {
        return groups;
    }

    List<Employee> people() {
        return people;
    }

    Headcount count(Predicate<Employee> condition) {
        List<Employee> counted = people.stream().filter(condition).toList();
        Map<BreakdownDimension, Breakdown<Count>> breakdowns = new LinkedHashMap<>();
        groups.forEach((dimension, labels) -> breakdowns.put(dimension, count(counted, dimension, labels)));
        return new Headcount(Count.of(counted.size()), breakdowns);
    }

    private Breakdown<Count> count(List<Employee> counted, BreakdownDimension dimension, List<String> labels) {
        Map<String, Long> numbers = counted.stream()
                .collect(Collectors.groupingBy(
                        (Function<Employee, String>) employee -> label(employee, dimension), Collectors.counting()));
        Map<String, Count> members = new LinkedHashMap<>();
        labels.forEach(label -> members.put(label, Count.of(numbers.getOrDefault(label, 0L))));
        return new Breakdown<>(members);
    }
}
