package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;

/** Greenhouse gas emissions: D.28(a), D.28(b), D.29(c). Results are in tonnes of CO2 equivalent, unrounded. */
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
        Worksheet sheet = new Worksheet("scope2.location-based");
        int given = sheet.printed("purchased electricity", electricity);
        int energy = sheet.convert(given, electricity.unit(), gridFactor.unit().denominator());
        int factor = sheet.factor("grid emission factor", gridFactor);
        return tonnes(sheet, sheet.multiply("emissions", energy, factor, massSymbol(gridFactor)), gridFactor);
    }

    /**
     * Scope 1 of a fuel by a factor for the unit it is measured in: activity × emission factor.
     *
     * @param fuel amount of fuel, for example 100 L of petrol
     * @param emissionFactor emissions per amount, for example 2.6599 kgCO2e/L
     * @return for example 0.26599 tCO2e
     */
    public static Calculated<Quantity> scope1FromActivity(Quantity fuel, AppliedFactor emissionFactor) {
        Worksheet sheet = new Worksheet("scope1.fuel-activity");
        int given = sheet.printed("fuel", fuel);
        int amount = sheet.convert(given, fuel.unit(), emissionFactor.unit().denominator());
        int factor = sheet.factor("emission factor", emissionFactor);
        return tonnes(sheet, sheet.multiply("emissions", amount, factor, massSymbol(emissionFactor)), emissionFactor);
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
        Worksheet sheet = new Worksheet("scope1.fuel-energy");
        int given = sheet.printed("fuel", fuel);
        int mass = sheet.convert(given, fuel.unit(), netCalorificValue.unit().denominator());
        int calorific = sheet.factor("net calorific value", netCalorificValue);
        Unit energyUnit = netCalorificValue.unit().numerator();
        int energy = sheet.multiply("energy", mass, calorific, energyUnit.symbol());
        int inFactorUnit =
                sheet.convert(energy, energyUnit, emissionFactor.unit().denominator());
        int factor = sheet.factor("emission factor", emissionFactor);
        return tonnes(
                sheet, sheet.multiply("emissions", inFactorUnit, factor, massSymbol(emissionFactor)), emissionFactor);
    }

    private static String massSymbol(AppliedFactor factor) {
        return factor.unit().numerator().symbol();
    }

    private static Calculated<Quantity> tonnes(Worksheet sheet, int emissions, AppliedFactor factor) {
        int tonnes = sheet.convert(emissions, factor.unit().numerator(), Unit.TONNE_CO2E);
        return sheet.result(tonnes, Unit.TONNE_CO2E);
    }
}
