package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.quantity.Arithmetic;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A rate per hours worked.
 *
 * <p>For example, a lost-time injury frequency rate of 2.4 per 1,000,000 hours.
 *
 * @param value the rate as printed
 * @param perHours the hours it is per, usually 1,000,000 or 200,000
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HoursRate(
        @PositiveOrZero BigDecimal value, @Positive BigDecimal perHours) {
    /**
     * Checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.NumberSizeException if a number has more than 100 digits
     */
    public HoursRate {
        Arithmetic.requireReasonable("value", Objects.requireNonNull(value, "value"));
        Arithmetic.requireReasonable("perHours", Objects.requireNonNull(perHours, "perHours"));
    }
}
