package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.energy.FuelUse;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Dimension;
import java.util.Objects;

/**
 * Fuel that is burnt, and the carbon in it, as the mainland's guidelines have it.
 *
 * <p>For example, 1 t of diesel of 43.33 GJ/t, 0.0202 tC/GJ, of which 0.98 tC/tC is oxidised.
 *
 * @param fuel the fuel, with its calorific value
 * @param carbonContent carbon per energy, for example 0.0202 tC/GJ
 * @param oxidationFraction oxidised carbon per carbon, for example 0.98 tC/tC
 */
public record CarbonCombustion(FuelUse fuel, AppliedFactor carbonContent, AppliedFactor oxidationFraction) {
    /**
     * Checks that each factor is per what comes before it.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if one is per something else
     */
    public CarbonCombustion {
        Objects.requireNonNull(fuel, "fuel");
        carbonContent.unit().denominator().requireCompatible(fuel.unit());
        carbonContent.unit().numerator().requireDimension("carbonContent", Dimension.CARBON);
        oxidationFraction.unit().denominator().requireDimension("oxidationFraction", Dimension.CARBON);
        oxidationFraction.unit().numerator().requireDimension("oxidationFraction", Dimension.CARBON);
    }
}
