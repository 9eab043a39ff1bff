package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.energy.FuelUse;
import io.github.hkesg.calc.factor.PerGasFactor;
import java.util.Objects;

/**
 * Fuel that is burnt, and what burning it emits of each gas.
 *
 * <p>For example, 100 L of petrol in passenger cars: 2.36 kgCO2/L, 0.253 g CH4 and 1.105 g N2O per litre.
 *
 * @param fuel the fuel, with the properties that lead to what the factors are per
 * @param factors emissions of each gas per volume, mass or energy of the fuel
 */
public record PerGasCombustion(FuelUse fuel, PerGasFactor factors) {
    /**
     * Checks that the factors are per what the fuel leads to.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if they are per something else
     */
    public PerGasCombustion {
        Objects.requireNonNull(fuel, "fuel");
        Objects.requireNonNull(factors, "factors");
        factors.co2().unit().denominator().requireCompatible(fuel.unit());
    }
}
