package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.quantity.Arithmetic;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.UnitRatio;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A printed emission factor, for example 0 kgCO2/kWh.
 *
 * @param value the factor as printed
 * @param unit greenhouse gas per amount
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmissionFactorValue(@PositiveOrZero BigDecimal value, UnitRatio unit) {
    /**
     * Checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.NumberSizeException if a number has more than 100 digits
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public EmissionFactorValue {
        Arithmetic.requireReasonable("value", Objects.requireNonNull(value, "value"));
        Objects.requireNonNull(unit, "unit");
        unit.numerator().requireDimension("unit", Dimension.CO2_EQUIVALENT);
    }
}
