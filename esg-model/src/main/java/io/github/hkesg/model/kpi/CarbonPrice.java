package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Arithmetic;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.UnitRatio;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

/**
 * An internal carbon price: D.34(b).
 *
 * <p>For example, 80 HKD/tCO2e for decisions on investment.
 *
 * @param value the price as printed
 * @param unit money per mass of greenhouse gas
 * @param uses what it is applied to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CarbonPrice(
        @PositiveOrZero BigDecimal value,
        UnitRatio unit,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<CarbonPriceUse> uses) {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.NumberSizeException if a number has more than 100 digits
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public CarbonPrice {
        Arithmetic.requireReasonable("value", Objects.requireNonNull(value, "value"));
        Objects.requireNonNull(unit, "unit");
        unit.numerator().requireDimension("unit", Dimension.MONEY);
        unit.denominator().requireDimension("unit", Dimension.CO2_EQUIVALENT);
        uses = Copies.set("uses", uses);
    }
}
