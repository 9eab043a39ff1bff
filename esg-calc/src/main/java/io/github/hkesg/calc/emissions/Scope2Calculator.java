package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Contributions;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.List;

/**
 * Indirect emissions of purchased energy: D.28(b) and D.29(c). The location-based figure is always reported; the market-based
 * one stands beside it where there are contracts. Results are in tonnes of CO2 equivalent, unrounded.
 */
public final class Scope2Calculator {
    private static final String EMISSION_FACTOR = "emission factor";

    private Scope2Calculator() {}

    private static Contributions tonnes(String formula) {
        return new Contributions(formula, "emissions", Unit.TONNE_CO2E);
    }

    /**
     * Location-based emissions of electricity: Σ electricity of a site × factor of its grid and year.
     *
     * @param sites at least one, each with the factor of its own grid, for example 427934 kWh with 0.5306 kgCO2/kWh
     * @return for example 227.0617804 tCO2e
     * @throws IllegalArgumentException if there are none
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if an amount is no energy
     */
    public static Calculated<Quantity> locationBased(List<Activity> sites) {
        return tonnes("scope2.location-based")
                .add(sites, "grid emission factor", Dimension.ENERGY)
                .total();
    }

    /**
     * Market-based emissions of electricity: Σ covered electricity × factor of its contract + the rest × residual mix or, where
     * none is published, the average of the grid (GHG Protocol, Scope 2 Guidance).
     *
     * @param markets at least one, each with its consumption and contracts, for example 1000 MWh, of which 300 MWh at 0 and the
     *     rest at 0.6096 kgCO2/kWh
     * @return for example 426.72 tCO2e; 300000 kWh covered, 700000 kWh not
     * @throws IllegalArgumentException if there are none
     * @throws CoverageExceededException if contracts cover more than was bought in a market
     */
    public static Calculated<MarketBasedEmissions> marketBased(List<MarketBoundary> markets) {
        if (markets.isEmpty()) {
            throw new IllegalArgumentException("A sum needs at least one market");
        }
        return MarketBasedSheet.calculate(new Worksheet("scope2.market-based"), markets);
    }

    /**
     * What gas plants emitted to make the towngas that was used: units × factor of production. It comes on top of scope 1 of
     * the same units, which is {@link Scope1Calculator#onPerGasBasis}; {@link EmissionsCalculator#towngas} gives both.
     *
     * @param uses at least one, for example 1000 towngas unit with 0.549 kgCO2e a unit
     * @return for example 0.549 tCO2e
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> towngasProduction(List<Activity> uses) {
        return tonnes("scope2.towngas-production")
                .add(uses, "production factor", Dimension.ENERGY)
                .total();
    }

    /**
     * Purchased heat, steam and hot water by their energy, and cooling by a factor of the supplier: Σ energy × factor.
     *
     * @param purchases at least one, for example 100 GJ with 0.11 tCO2/GJ
     * @return for example 11.00 tCO2e
     * @throws IllegalArgumentException if there are none
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if an amount is no energy
     */
    public static Calculated<Quantity> heat(List<Activity> purchases) {
        return tonnes("scope2.heat")
                .add(purchases, EMISSION_FACTOR, Dimension.ENERGY)
                .total();
    }

    /**
     * Purchased steam or hot water by its mass: mass × (enthalpy − enthalpy of the water it was made of) × factor. The
     * convention of the water's enthalpy is the caller's.
     *
     * @param mass for example 10 t
     * @param enthalpy energy per mass as delivered, for example 2783.74 kJ/kg
     * @param ofWater energy per mass of the water, in the same unit, for example 83.74 kJ/kg
     * @param emissionFactor emissions per energy, for example 0.11 tCO2/GJ
     * @return for example 2.97 tCO2e
     * @throws IllegalArgumentException if the enthalpies are not in the same unit, or that of the water is the greater
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a factor is not per what comes before it
     */
    public static Calculated<Quantity> steam(
            Quantity mass, AppliedFactor enthalpy, AppliedFactor ofWater, AppliedFactor emissionFactor) {
        if (!enthalpy.unit().equals(ofWater.unit())) {
            throw new IllegalArgumentException(
                    "Enthalpies in " + enthalpy.unit() + " and " + ofWater.unit() + " cannot be subtracted");
        }
        if (enthalpy.value().compareTo(ofWater.value()) < 0) {
            throw new IllegalArgumentException("Steam of " + enthalpy.value().toPlainString()
                    + " " + enthalpy.unit() + " cannot come from water of "
                    + ofWater.value().toPlainString() + " " + ofWater.unit());
        }
        Contributions sum = tonnes("scope2.steam");
        Worksheet sheet = sum.sheet();
        int given = sheet.printed("steam", mass);
        int amount = sheet.convert(given, mass.unit(), enthalpy.unit().denominator());
        int gained = sheet.subtract(
                "enthalpy gained",
                sheet.factor("enthalpy", enthalpy),
                sheet.factor("enthalpy of water", ofWater),
                enthalpy.unit().toString());
        Unit unit = enthalpy.unit().numerator();
        int heat = sheet.multiply("heat", amount, gained, unit.symbol());
        return sum.add(heat, unit, EMISSION_FACTOR, emissionFactor).total();
    }

    /**
     * Purchased cooling from electric chillers, where the supplier gives no factor: cold ÷ coefficient of performance × factor of
     * the grid. For absorption chillers, take the heat they use and {@link #heat}.
     *
     * @param cold for example 3600 GJ
     * @param performance cold per electricity, for example 5 kWh/kWh
     * @param gridFactor emissions per energy, for example 0.5306 kgCO2/kWh
     * @return for example 106.12 tCO2e
     * @throws ArithmeticException if the performance is zero
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the performance is not energy per energy
     */
    public static Calculated<Quantity> cooling(Quantity cold, AppliedFactor performance, AppliedFactor gridFactor) {
        Unit electricityUnit = performance.unit().denominator();
        electricityUnit.requireDimension("performance", Dimension.ENERGY);
        Contributions sum = tonnes("scope2.cooling");
        Worksheet sheet = sum.sheet();
        int given = sheet.printed("cold", cold);
        int amount = sheet.convert(given, cold.unit(), performance.unit().numerator());
        int electricity = sheet.divide(
                "electricity",
                amount,
                sheet.factor("coefficient of performance", performance),
                electricityUnit.symbol());
        return sum.add(electricity, electricityUnit, "grid emission factor", gridFactor)
                .total();
    }
}
