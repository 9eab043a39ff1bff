package io.github.hkesg.calc.workforce;

import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One attendance of one employee: a row of a training log.
 *
 * <p>For example, employee E017, 12 March 2025, 2.5 h.
 *
 * @param employeeId id of the employment, as the roster has it
 * @param day day of the training, or its last
 * @param hours hours attended
 */
public record TrainingRecord(String employeeId, LocalDate day, Quantity hours) {
    /**
     * Checks that everything is there.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the hours are no hours
     */
    public TrainingRecord {
        Objects.requireNonNull(employeeId, "employeeId");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(hours, "hours");
        Quantity.require("hours", hours, Dimension.HOURS);
    }
}
