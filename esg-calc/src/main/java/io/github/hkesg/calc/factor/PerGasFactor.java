package io.github.hkesg.calc.factor;

import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of a fuel, put to one use, emits of each gas. The gases are kept apart so that a calculator can combine them
 * with any {@link GwpSet}; a factor in CO2 equivalent could not be taken from one set to another.
 *
 * <p>For example, petrol in a passenger car, as the Exchange's guidance has it: 2.36 kgCO2/L, 0.253 g CH4 and 1.105 g N2O per
 * litre; with the potentials of AR5 (28 and 265) that is 2.659909 kgCO2e/L.
 *
 * @param co2 carbon dioxide, in mass of CO2 per amount, for example kgCO2/L or kgCO2/TJ
 * @param ch4 methane, in mass of the gas per amount, for example g/L or kg/TJ; null where its publisher gives none
 * @param n2o nitrous oxide, in mass of the gas per amount; null where its publisher gives none
 */
public record PerGasFactor(
        AppliedFactor co2,
        @Nullable AppliedFactor ch4,
        @Nullable AppliedFactor n2o) {
    private static final List<Unit> CARBON_DIOXIDE = List.of(Unit.KILOGRAM_CO2, Unit.TONNE_CO2);

    /**
     * Checks that all components are per the same unit, and that the first is carbon dioxide alone: in a factor in CO2
     * equivalent the other gases would be counted twice.
     *
     * @throws NullPointerException if carbon dioxide is missing
     * @throws IllegalArgumentException if the factor of carbon dioxide is in CO2 equivalent
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a component does not measure what it has to
     */
    public PerGasFactor {
        Objects.requireNonNull(co2, "co2");
        requireCarbonDioxide(co2.unit());
        requireBeside(co2, "ch4", ch4);
        requireBeside(co2, "n2o", n2o);
    }

    private static void requireCarbonDioxide(UnitRatio unit) {
        unit.numerator().requireDimension("co2", Dimension.CO2_EQUIVALENT);
        if (!CARBON_DIOXIDE.contains(unit.numerator())) {
            throw new IllegalArgumentException("A factor for CO2 alone cannot be in " + unit);
        }
    }

    private static void requireBeside(AppliedFactor co2, String name, @Nullable AppliedFactor other) {
        if (other != null) {
            other.unit().numerator().requireDimension(name, Dimension.MASS);
            co2.unit().denominator().requireCompatible(other.unit().denominator());
        }
    }
}
