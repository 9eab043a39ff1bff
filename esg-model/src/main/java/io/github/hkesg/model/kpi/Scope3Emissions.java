package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.internal.PathKeys;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scope 3 greenhouse gas emissions: D.28(c), with the categories included: D.29(d).
 *
 * @param total total of the categories included; null if not given
 * @param categories emissions by category
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Scope3Emissions(
        @Nullable @PositiveOrZero Quantity total,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<Scope3Category, @PositiveOrZero Quantity> categories) {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public Scope3Emissions {
        Quantity.require("total", total, Dimension.CO2_EQUIVALENT);
        categories = Copies.map("categories", categories);
        categories.forEach((category, quantity) ->
                Quantity.require(PathKeys.below("categories", category), quantity, Dimension.CO2_EQUIVALENT));
    }
}
