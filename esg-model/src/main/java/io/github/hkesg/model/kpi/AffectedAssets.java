package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * Assets or business activities that are vulnerable to climate risks or aligned with climate opportunities: D.30, D.31, D.32.
 *
 * <p>For example, m HKD 120.5 of buildings in a flood plain, 4.2 % of all assets.
 *
 * @param amount their amount, in money or any other unit; null if not given
 * @param percentage their share of all assets or activities, in percent; null if not given
 * @param description what they are, in the report's words; null if not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AffectedAssets(
        @Nullable @PositiveOrZero Quantity amount,
        @Nullable @PositiveOrZero Quantity percentage,
        @Nullable String description) {
    /**
     * Checks what no report could mean.
     *
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public AffectedAssets {
        Quantity.require("percentage", percentage, Dimension.PERCENT);
    }
}
