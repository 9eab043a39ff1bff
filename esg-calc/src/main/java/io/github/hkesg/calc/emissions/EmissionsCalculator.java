package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.energy.FuelUse;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.GwpSet;
import io.github.hkesg.calc.factor.PerGasFactor;
import io.github.hkesg.model.quantity.Quantity;
import java.util.List;

/**
 * What most reports need, for one figure: D.28(a), D.28(b), D.29(c). The calculators of the scopes do the same for many
 * sites and fuels, and have the variants. Results are in tonnes of CO2 equivalent, unrounded.
 *
 * @see Scope1Calculator
 * @see Scope2Calculator
 * @see Scope3UpstreamCalculator
 * @see Scope3DownstreamCalculator
 */
public final class EmissionsCalculator {
    private EmissionsCalculator() {}

    /**
     * Location-based scope 2: electricity × grid emission factor.
     *
     * @param electricity purchased electricity, for example 427934 kWh
     * @param gridFactor emissions per energy, for example 0.5306 kgCO2/kWh
     * @return for example 227.0617804 tCO2e
     */
    public static Calculated<Quantity> locationBasedScope2(Quantity electricity, AppliedFactor gridFactor) {
        return Scope2Calculator.locationBased(List.of(new Activity("purchased electricity", electricity, gridFactor)));
    }

    /**
     * Scope 1 of a fuel by a factor for the unit it is measured in: activity × emission factor.
     *
     * @param fuel amount of fuel, for example 100 L of petrol
     * @param emissionFactor emissions per amount, for example 2.6599 kgCO2e/L
     * @return for example 0.26599 tCO2e
     */
    public static Calculated<Quantity> scope1FromActivity(Quantity fuel, AppliedFactor emissionFactor) {
        return Scope1Calculator.onActivityBasis(List.of(new Activity("fuel", fuel, emissionFactor)));
    }

    /**
     * Scope 1 of a fuel by its energy: mass × net calorific value × emission factor, full oxidation.
     *
     * @param fuel mass of fuel, for example 0.76 t of petrol
     * @param netCalorificValue energy per mass, for example 43.124 GJ/t
     * @param emissionFactor emissions per energy, for example 69300 kgCO2/TJ
     * @return for example 2.27125… tCO2e
     */
    public static Calculated<Quantity> scope1FromFuel(
            Quantity fuel, AppliedFactor netCalorificValue, AppliedFactor emissionFactor) {
        FuelUse use = FuelUse.of("fuel", fuel).withCalorificValue(netCalorificValue);
        return Scope1Calculator.onEnergyBasis(List.of(new Combustion(use, emissionFactor)));
    }

    /**
     * Both sides of Hong Kong towngas, which are meant to be counted: what burning it emits is scope 1, what the gas plant
     * emitted to make it is scope 2.
     *
     * @param scope1 combustion, by gas
     * @param scope2 production
     */
    public record TowngasEmissions(Calculated<PerGasEmissions> scope1, Calculated<Quantity> scope2) {}

    /**
     * Towngas in scopes 1 and 2, from the same units.
     *
     * @param gas for example 1000 towngas unit
     * @param combustion emissions of each gas per unit, for example 2.549 kgCO2, 0.0446 g CH4, 0.0099 g N2O
     * @param potentials the set that the report uses
     * @param production emissions of the gas plant per unit, for example 0.549 kgCO2e
     * @return for example 2.5528723 tCO2e in scope 1 with AR5, and 0.549 tCO2e in scope 2
     */
    public static TowngasEmissions towngas(
            Quantity gas, PerGasFactor combustion, GwpSet potentials, AppliedFactor production) {
        return new TowngasEmissions(
                Scope1Calculator.onPerGasBasis(
                        List.of(new PerGasCombustion(FuelUse.of("towngas", gas), combustion)), potentials),
                Scope2Calculator.towngasProduction(List.of(new Activity("towngas", gas, production))));
    }
}
