package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;

/**
 * Emissions of one pollutant to air: A1.1.
 *
 * @param pollutant the pollutant
 * @param quantity mass emitted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AirEmission(
        AirPollutant pollutant, @PositiveOrZero Quantity quantity) {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public AirEmission {
        Objects.requireNonNull(pollutant, "pollutant");
        Objects.requireNonNull(quantity, "quantity");
        Quantity.require("quantity", quantity, Dimension.MASS);
    }
}
