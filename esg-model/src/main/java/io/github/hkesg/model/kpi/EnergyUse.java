package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Energy used from one source: A2.1.
 *
 * @param source where the energy comes from
 * @param label the row's label as printed; null if not given
 * @param quantity amount of energy, fuel mass or fuel volume, in the report's unit
 * @param energy the same amount as energy, where the report prints both; null if not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnergyUse(
        EnergySource source,
        @Nullable String label,
        @PositiveOrZero Quantity quantity,
        @Nullable @PositiveOrZero Quantity energy) {
    /**
     * Checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public EnergyUse {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(quantity, "quantity");
        Quantity.require("quantity", quantity, Dimension.ENERGY, Dimension.MASS, Dimension.VOLUME);
        Quantity.require("energy", energy, Dimension.ENERGY);
    }

    /**
     * A use without a label of its own.
     *
     * @param source where the energy comes from
     * @param quantity amount of energy, fuel mass or fuel volume
     * @return the use
     */
    public static EnergyUse of(EnergySource source, Quantity quantity) {
        return new EnergyUse(source, null, quantity, null);
    }
}
