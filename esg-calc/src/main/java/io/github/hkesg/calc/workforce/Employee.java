package io.github.hkesg.calc.workforce;

import io.github.hkesg.model.kpi.BreakdownDimension;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One employment of one person: a row of a roster. A person who left and came back has two employments, each with an id of
 * its own. Labels are the report's own words; they, and the region and category of somebody who moved, are those of the
 * end of the reporting period.
 *
 * <p>For example, {@code Employee.of("E017", LocalDate.of(2021, 3, 1)).withBirthDate(LocalDate.of(1990, 5, 2))
 * .withLabel(GENDER, "female").withLabel(REGION, "Mainland China")}.
 *
 * @param id id of the employment
 * @param joined first day of employment
 * @param left last day of employment; null for somebody who has not left. In the evening of this day the person is no
 *     longer counted
 * @param birthDate date of birth, for age groups; null where ages are not asked for or {@code labels} has the age group
 * @param labels the label of the person in each dimension
 */
public record Employee(
        String id,
        LocalDate joined,
        @Nullable LocalDate left,
        @Nullable LocalDate birthDate,
        Map<BreakdownDimension, String> labels)
        implements Serializable {
    /**
     * Copies the labels.
     *
     * @throws NullPointerException naming the missing component
     */
    public Employee {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(joined, "joined");
        Map<BreakdownDimension, String> copy = new EnumMap<>(BreakdownDimension.class);
        labels.forEach((dimension, label) -> copy.put(dimension, Objects.requireNonNull(label, "labels." + dimension)));
        labels = Collections.unmodifiableMap(copy);
    }

    /**
     * Somebody still employed, without labels.
     *
     * @param id id of the employment
     * @param joined first day of employment
     * @return the employee
     */
    public static Employee of(String id, LocalDate joined) {
        return new Employee(id, joined, null, null, Map.of());
    }

    /**
     * The same employee with a last day.
     *
     * @param day last day of employment, or null for none
     * @return a copy
     */
    public Employee withLeft(@Nullable LocalDate day) {
        return new Employee(id, joined, day, birthDate, labels);
    }

    /**
     * The same employee with a date of birth.
     *
     * @param day date of birth, or null for none
     * @return a copy
     */
    public Employee withBirthDate(@Nullable LocalDate day) {
        return new Employee(id, joined, left, day, labels);
    }

    /**
     * The same employee with one more label, or another one in its dimension.
     *
     * @param dimension the dimension
     * @param label the label, as the report names it
     * @return a copy
     */
    public Employee withLabel(BreakdownDimension dimension, String label) {
        Map<BreakdownDimension, String> more = new EnumMap<>(BreakdownDimension.class);
        more.putAll(labels);
        more.put(dimension, label);
        return new Employee(id, joined, left, birthDate, more);
    }

    boolean isEmployedInTheEveningOf(LocalDate day) {
        return !joined.isAfter(day) && (left == null || left.isAfter(day));
    }

    boolean isEmployedOn(LocalDate day) {
        return !joined.isAfter(day) && (left == null || !left.isBefore(day));
    }
}
