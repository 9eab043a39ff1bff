package io.github.hkesg.calc.workforce;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Age groups and the day on which ages are taken. Nobody changes group within a table: opening and closing headcount,
 * hires and leavers of a group are of the same people, so that they add up.
 *
 * <p>For example, {@code AgeBands.on(period.end(), 30, 50)} is under 30, 30–49, 50 and over.
 *
 * @param day the day on which ages are taken
 * @param bounds the lowest age of each group but the first, rising, for example 30 and 50
 * @param labels the groups' labels, one more than bounds
 */
public record AgeBands(LocalDate day, List<Integer> bounds, List<String> labels) {
    /**
     * Copies the lists and checks them.
     *
     * @throws NullPointerException naming the missing component
     * @throws IllegalArgumentException if the bounds do not rise from above zero, a label is missing, or two are the same
     */
    public AgeBands {
        Objects.requireNonNull(day, "day");
        bounds = List.copyOf(bounds);
        labels = List.copyOf(labels);
        int before = 0;
        for (int bound : bounds) {
            if (bound <= before) {
                throw new IllegalArgumentException("Bounds of age groups must rise from above zero, not " + bounds);
            }
            before = bound;
        }
        if (labels.size() != bounds.size() + 1 || labels.stream().distinct().count() != labels.size()) {
            throw new IllegalArgumentException(
                    bounds.size() + " bounds need " + (bounds.size() + 1) + " different labels, not " + labels);
        }
    }

    /**
     * Age groups with English labels.
     *
     * @param day the day on which ages are taken, for example the last of the reporting period
     * @param bounds the lowest age of each group but the first, rising
     * @return for 30 and 50: {@code under 30}, {@code 30–49}, {@code 50 and over}
     * @throws IllegalArgumentException if there are no bounds, or they do not rise from above zero
     */
    public static AgeBands on(LocalDate day, int... bounds) {
        if (bounds.length == 0) {
            throw new IllegalArgumentException("Age groups need at least one bound");
        }
        List<String> labels = new ArrayList<>();
        labels.add("under " + bounds[0]);
        for (int i = 1; i < bounds.length; i++) {
            labels.add(bounds[i - 1] + "–" + (bounds[i] - 1));
        }
        labels.add(bounds[bounds.length - 1] + " and over");
        return new AgeBands(day, Arrays.stream(bounds).boxed().toList(), labels);
    }

    /**
     * The same groups under the report's own labels.
     *
     * @param own the labels, youngest group first
     * @return a copy
     * @throws IllegalArgumentException if there are not as many labels as groups
     */
    public AgeBands labelled(String... own) {
        return new AgeBands(day, bounds, List.of(own));
    }

    /**
     * The group of somebody.
     *
     * @param birthDate date of birth
     * @return the label of the group by completed years on the day
     */
    public String label(LocalDate birthDate) {
        long age = ChronoUnit.YEARS.between(birthDate, day);
        int group = 0;
        while (group < bounds.size() && age >= bounds.get(group)) {
            group++;
        }
        return labels.get(group);
    }
}
