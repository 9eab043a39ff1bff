package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Emissions of one pollutant to air: A1.1.
 *
 * @param pollutant the pollutant
 * @param label the row's label as printed; null if not given
 * @param quantity mass emitted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AirEmission(
        AirPollutant pollutant,
        @Nullable String label,
        @PositiveOrZero Quantity quantity) {
    /**
     * Checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public AirEmission {
        Objects.requireNonNull(pollutant, "pollutant");
        Objects.requireNonNull(quantity, "quantity");
        Quantity.require("quantity", quantity, Dimension.MASS);
    }

    /**
     * Emissions without a label of their own.
     *
     * @param pollutant the pollutant
     * @param quantity mass emitted
     * @return the emissions
     */
    public static AirEmission of(AirPollutant pollutant, Quantity quantity) {
        return new AirEmission(pollutant, null, quantity);
    }
}
