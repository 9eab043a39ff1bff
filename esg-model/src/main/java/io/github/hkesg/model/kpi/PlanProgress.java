package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Progress of a climate-related plan that an earlier report disclosed: D.23.
 *
 * @param plan the plan, in the report's words
 * @param completed how much of it is done, in percent; null if not given
 * @param spent money spent on it; null if not given
 * @param progress what was done, in the report's words; null if not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanProgress(
        @NotBlank String plan,
        @Nullable @PositiveOrZero Quantity completed,
        @Nullable @PositiveOrZero Quantity spent,
        @Nullable String progress) {
    /**
     * Checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public PlanProgress {
        Objects.requireNonNull(plan, "plan");
        Quantity.require("completed", completed, Dimension.PERCENT);
        Quantity.require("spent", spent, Dimension.MONEY);
    }
}
