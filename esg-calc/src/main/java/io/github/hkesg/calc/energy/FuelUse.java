package io.github.hkesg.calc.energy;

import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount of fuel, with the properties that are needed to go from what was metered to what a factor is per. Density and
 * calorific value are factors with a source of their own; there are no defaults. A calorific value and an emission factor
 * belong together: net with net, gross with gross.
 *
 * <p>For example, 1 L of diesel of 0.84 kg/L and 43.33 GJ/t is 0.0363972 GJ.
 *
 * @param name what it is called on the receipt, for example {@code diesel, emergency generator}
 * @param amount the amount as metered
 * @param density mass per volume, for example 0.84 kg/L; null where the amount is no volume or needs no mass
 * @param calorificValue energy per amount, for example 43.33 GJ/t; null where the amount is an energy or needs to be none
 */
public record FuelUse(
        String name,
        Quantity amount,
        @Nullable AppliedFactor density,
        @Nullable AppliedFactor calorificValue) {
    /**
     * Checks that each property fits what it is applied to.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the density is not mass per such an amount, or the
     *     calorific value is not energy per what comes before it
     */
    public FuelUse {
        Objects.requireNonNull(name, "name");
        Unit unit = Objects.requireNonNull(amount, "amount").unit();
        unit = after(unit, "density", density, Dimension.MASS);
        after(unit, "calorificValue", calorificValue, Dimension.ENERGY);
    }

    private static Unit after(Unit unit, String name, @Nullable AppliedFactor property, Dimension result) {
        if (property == null) {
            return unit;
        }
        property.unit().numerator().requireDimension(name, result);
        property.unit().denominator().requireCompatible(unit);
        return property.unit().numerator();
    }

    /**
     * Fuel as it was metered.
     *
     * @param name what it is called on the receipt
     * @param amount the amount, for example 100 L, 0.76 t or 1000 towngas unit
     * @return the use
     */
    public static FuelUse of(String name, Quantity amount) {
        return new FuelUse(name, amount, null, null);
    }

    /**
     * This use with a density.
     *
     * @param value mass per volume, for example 0.84 kg/L
     * @return a new use
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if it is not mass per such an amount
     */
    public FuelUse withDensity(AppliedFactor value) {
        return new FuelUse(name, amount, value, calorificValue);
    }

    /**
     * This use with a calorific value; a density, where one is needed, is set first.
     *
     * @param value energy per amount, for example 43.33 GJ/t or 389.31 GJ/10k Nm3
     * @return a new use
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if it is not energy per such an amount
     */
    public FuelUse withCalorificValue(AppliedFactor value) {
        return new FuelUse(name, amount, density, value);
    }

    /**
     * The unit that {@link #putDown} ends in.
     *
     * @return the unit of the energy, of the mass, or of the amount itself
     */
    public Unit unit() {
        if (calorificValue != null) {
            return calorificValue.unit().numerator();
        }
        return density == null ? amount.unit() : density.unit().numerator();
    }

    /**
     * Puts the fuel down and applies its properties; for authors of calculators.
     *
     * @param sheet the worksheet
     * @return the line of the energy, of the mass, or of the amount itself, in {@link #unit()}
     */
    public int putDown(Worksheet sheet) {
        int line = sheet.printed(name, amount);
        Unit unit = amount.unit();
        if (density != null) {
            line = sheet.times("mass", line, unit, "density", density);
            unit = density.unit().numerator();
        }
        return calorificValue == null ? line : sheet.times("energy", line, unit, "net calorific value", calorificValue);
    }
}
