package io.github.hkesg.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One point on the way of a target: the base, a milestone, the goal, or what was reached. A point is a total, an intensity
 * or a change from the base, whichever the report prints; it may be several of them.
 *
 * <p>For example, 250.36 tCO2e in 2024, or -5 % by 2030.
 *
 * @param period the year or years it is about
 * @param total a total; null if not given
 * @param intensity a total per unit of activity; null if not given
 * @param change change from the base, in percent, negative for a fall; null if not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetPoint(
        @Valid ReportingPeriod period,
        @Nullable @PositiveOrZero Quantity total,
        @Nullable @Valid Intensity intensity,
        @Nullable Quantity change) {
    /**
     * Checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public TargetPoint {
        Objects.requireNonNull(period, "period");
        Quantity.require("change", change, Dimension.PERCENT);
    }

    /**
     * A total in a year.
     *
     * @param period the year
     * @param total for example 250.36 tCO2e
     * @return the point
     */
    public static TargetPoint ofTotal(ReportingPeriod period, Quantity total) {
        return new TargetPoint(period, total, null, null);
    }

    /**
     * An intensity in a year.
     *
     * @param period the year
     * @param intensity for example 0.29 tce/person
     * @return the point
     */
    public static TargetPoint ofIntensity(ReportingPeriod period, Intensity intensity) {
        return new TargetPoint(period, null, intensity, null);
    }

    /**
     * A change from the base by a year.
     *
     * @param period the year
     * @param change in percent, negative for a fall, for example -5 %
     * @return the point
     */
    public static TargetPoint ofChange(ReportingPeriod period, Quantity change) {
        return new TargetPoint(period, null, null, change);
    }
}
