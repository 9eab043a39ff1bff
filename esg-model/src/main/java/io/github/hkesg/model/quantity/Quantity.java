package io.github.hkesg.model.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its unit. The scale of the value is the precision that the report printed and is never lost: 3.210 stays
 * 3.210.
 *
 * <p>For example, {@code Quantity.of("427934", Unit.KILOWATT_HOUR)}.
 *
 * @param value the number as printed
 * @param unit its unit
 */
public record Quantity(BigDecimal value, Unit unit) {
    /**
     * Checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws NumberSizeException if the number has more than {@link Arithmetic#MAX_DIGITS} digits
     */
    @JsonCreator
    public Quantity(@JsonProperty("value") BigDecimal value, @JsonProperty("unit") Unit unit) {
        this.value = Arithmetic.requireReasonable("value", Objects.requireNonNull(value, "value"));
        this.unit = Objects.requireNonNull(unit, "unit");
    }

    /**
     * A quantity from the digits that were printed.
     *
     * @param digits for example {@code "3.210"}
     * @param unit its unit
     * @return the quantity
     * @throws NumberFormatException if the digits are no number
     */
    public static Quantity of(String digits, Unit unit) {
        return new Quantity(new BigDecimal(digits), unit);
    }

    /**
     * A quantity in whole units.
     *
     * @param value a whole number
     * @param unit its unit
     * @return the quantity
     */
    public static Quantity of(long value, Unit unit) {
        return new Quantity(BigDecimal.valueOf(value), unit);
    }

    /**
     * The same amount in another unit, exact or to 50 digits. Between units that differ by a power of ten the printed
     * precision is kept; otherwise trailing zeros are dropped. For comparing printed figures use {@link #intervalIn}.
     *
     * @param target a unit of the same dimension
     * @return for example 427.934 '000 kWh for 427934 kWh
     * @throws IncompatibleUnitException if the units do not measure the same
     * @throws NumberSizeException if the result has more than {@link Arithmetic#MAX_DIGITS} digits
     */
    public Quantity to(Unit target) {
        target.requireCompatible(unit);
        if (unit.equals(target)) {
            return this;
        }
        BigDecimal ratio = Arithmetic.quotient(unit.factor(), target.factor(), Arithmetic.CONTEXT)
                .stripTrailingZeros();
        BigDecimal converted = ratio.unscaledValue().equals(BigInteger.ONE)
                ? value.scaleByPowerOfTen(-ratio.scale())
                : Arithmetic.quotient(value.multiply(unit.factor()), target.factor(), Arithmetic.CONTEXT)
                        .stripTrailingZeros();
        return new Quantity(converted.scale() < 0 ? converted.setScale(0) : converted, target);
    }

    /**
     * The true values that this printed figure can stand for: half a unit of the last printed digit on either side.
     *
     * @return for example 3.205 to 3.215 for 3.21
     */
    public DecimalInterval interval() {
        return DecimalInterval.ofPrinted(value);
    }

    /**
     * The interval of this figure, read in another unit of the same dimension.
     *
     * @param target a unit of the same dimension
     * @return for example 466.5615 to 466.5625 for 466,562 kWh in '000 kWh
     * @throws IncompatibleUnitException if the units do not measure the same
     */
    public DecimalInterval intervalIn(Unit target) {
        target.requireCompatible(unit);
        return unit.equals(target)
                ? interval()
                : interval()
                        .times(DecimalInterval.exactly(unit.factor()))
                        .dividedBy(DecimalInterval.exactly(target.factor()));
    }

    /**
     * Refuses a quantity in a unit that cannot stand in this place.
     *
     * @param name name of the component, for the message
     * @param quantity the quantity, or null for none
     * @param dimensions what it may measure
     * @return the same quantity
     * @throws IncompatibleUnitException if its unit measures something else
     */
    public static @Nullable Quantity require(String name, @Nullable Quantity quantity, Dimension... dimensions) {
        if (quantity != null) {
            quantity.unit().requireDimension(name, dimensions);
        }
        return quantity;
    }

    /**
     * The figure and its symbol, without grouping.
     *
     * @return for example {@code 427934 kWh}
     */
    @Override
    public String toString() {
        return value.toPlainString() + " " + unit.symbol();
    }
}
