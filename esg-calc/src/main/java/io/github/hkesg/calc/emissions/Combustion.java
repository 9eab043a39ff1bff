package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.energy.FuelUse;
import io.github.hkesg.calc.factor.AppliedFactor;
import java.util.Objects;

/**
 * Fuel that is burnt, and what burning it emits.
 *
 * <p>For example, 0.76 t of petrol of 43.124 GJ/t, and 69300 kgCO2/TJ.
 *
 * @param fuel the fuel, with the properties that lead to what the factor is per
 * @param emissionFactor emissions per volume, mass or energy of the fuel
 */
public record Combustion(FuelUse fuel, AppliedFactor emissionFactor) {
    /**
     * Checks that the factor is per what the fuel leads to.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if it is per something else
     */
    public Combustion {
        Objects.requireNonNull(fuel, "fuel");
        Objects.requireNonNull(emissionFactor, "emissionFactor");
        emissionFactor.unit().denominator().requireCompatible(fuel.unit());
    }
}
