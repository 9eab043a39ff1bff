package io.github.hkesg.testkit;

import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.quantity.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

/** The people of a made-up issuer through one year. Every figure of them is a count, so that all figures agree. */
final class People {
    static final Map<BreakdownDimension, List<String>> GROUPS = groups();

    /** So many stay for good that no group is ever empty. */
    private static final int PILLARS = 12;

    private static final int QUARTERS_OF_AN_HOUR = 160;

    final List<Map<BreakdownDimension, String>> opening;
    final List<Map<BreakdownDimension, String>> hired = new ArrayList<>();
    final List<Map<BreakdownDimension, String>> left = new ArrayList<>();
    final List<Map<BreakdownDimension, String>> closing = new ArrayList<>();

    /** Training of those who are there at the end, in quarters of an hour; none for those without. */
    final List<Integer> quarterHours = new ArrayList<>();

    People(Draw draw, List<Map<BreakdownDimension, String>> opening) {
        this.opening = opening;
        // No more than about a third, so that no rate is one of which a reviewer would ask.
        int leaving = draw.between(3, 6);
        for (int i = 0; i < opening.size(); i++) {
            (i >= PILLARS && draw.oneIn(leaving) ? left : closing).add(opening.get(i));
        }
        for (int i = draw.between(0, opening.size() / 2); i > 0; i--) {
            hired.add(person(draw, draw.between(0, PILLARS)));
        }
        closing.addAll(hired);
        closing.forEach(person -> quarterHours.add(draw.oneIn(4) ? 0 : draw.between(1, QUARTERS_OF_AN_HOUR)));
        // Somebody is always trained, or there would be no composition of those who were.
        quarterHours.set(0, draw.between(1, QUARTERS_OF_AN_HOUR));
    }

    static List<Map<BreakdownDimension, String>> staff(Draw draw) {
        List<Map<BreakdownDimension, String>> staff = new ArrayList<>();
        int size = draw.between(2 * PILLARS, 120);
        for (int i = 0; i < size; i++) {
            staff.add(person(draw, i));
        }
        return staff;
    }

    private static Map<BreakdownDimension, List<String>> groups() {
        Map<BreakdownDimension, List<String>> groups = new LinkedHashMap<>();
        groups.put(BreakdownDimension.GENDER, List.of("male", "female"));
        groups.put(BreakdownDimension.EMPLOYMENT_TYPE, List.of("full-time", "part-time"));
        groups.put(BreakdownDimension.AGE_GROUP, List.of("under 30", "30 to 50", "over 50"));
        groups.put(BreakdownDimension.REGION, List.of("Hong Kong", "Mainland China", "Elsewhere"));
        groups.put(BreakdownDimension.EMPLOYEE_CATEGORY, List.of("management", "staff"));
        return groups;
    }

    /** The first twelve go through all groups in turn; the others are drawn. */
    private static Map<BreakdownDimension, String> person(Draw draw, int number) {
        Map<BreakdownDimension, String> person = new LinkedHashMap<>();
        GROUPS.forEach((dimension, labels) -> person.put(
                dimension, labels.get(number < PILLARS ? number % labels.size() : draw.between(0, labels.size() - 1))));
        return person;
    }

    static long count(List<Map<BreakdownDimension, String>> people, BreakdownDimension dimension, String label) {
        return people.stream()
                .filter(person -> label.equals(person.get(dimension)))
                .count();
    }

    long trained() {
        return quarterHours.stream().filter(quarters -> quarters > 0).count();
    }

    long trained(BreakdownDimension dimension, String label) {
        return overTraining(dimension, label, quarters -> quarters > 0 ? 1 : 0);
    }

    long quarterHours() {
        return quarterHours.stream().mapToLong(Integer::longValue).sum();
    }

    long quarterHours(BreakdownDimension dimension, String label) {
        return overTraining(dimension, label, Integer::longValue);
    }

    private long overTraining(BreakdownDimension dimension, String label, ToLongFunction<Integer> what) {
        long sum = 0;
        for (int i = 0; i < closing.size(); i++) {
            if (label.equals(closing.get(i).get(dimension))) {
                sum += what.applyAsLong(quarterHours.get(i));
            }
        }
        return sum;
    }

    static Map<BreakdownDimension, Breakdown<Count>> counts(List<Map<BreakdownDimension, String>> people) {
        return by(List.copyOf(GROUPS.keySet()), (dimension, label) -> Count.of(count(people, dimension, label)));
    }

    static <V> Map<BreakdownDimension, Breakdown<V>> by(
            List<BreakdownDimension> dimensions, BiFunction<BreakdownDimension, String, V> figure) {
        Map<BreakdownDimension, Breakdown<V>> breakdowns = new LinkedHashMap<>();
        for (BreakdownDimension dimension : dimensions) {
            Map<String, V> members = new LinkedHashMap<>();
            GROUPS.getOrDefault(dimension, List.of())
                    .forEach(label -> members.put(label, figure.apply(dimension, label)));
            breakdowns.put(dimension, new Breakdown<>(members));
        }
        return breakdowns;
    }
}
