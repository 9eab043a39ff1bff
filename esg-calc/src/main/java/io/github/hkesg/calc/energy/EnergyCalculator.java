package io.github.hkesg.calc.energy;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.List;

/** Energy consumption: KPI A2.1. */
public final class EnergyCalculator {
    private EnergyCalculator() {}

    /**
     * An energy in the unit that A2.1 asks for.
     *
     * @param energy for example 427934 kWh
     * @return for example 427.934 '000 kWh
     */
    public static Calculated<Quantity> inThousandKilowattHours(Quantity energy) {
        return converted("energy.thousand-kwh", energy, Unit.THOUSAND_KILOWATT_HOURS);
    }

    /**
     * An energy in gigajoules: 1 kWh is 3.6 MJ.
     *
     * @param energy for example 427934 kWh
     * @return for example 1540.5624 GJ
     */
    public static Calculated<Quantity> inGigajoules(Quantity energy) {
        return converted("energy.gigajoules", energy, Unit.GIGAJOULE);
    }

    private static Calculated<Quantity> converted(String formula, Quantity energy, Unit unit) {
        Worksheet sheet = new Worksheet(formula);
        int given = sheet.printed("energy", energy);
        return sheet.result(sheet.convert(given, energy.unit(), unit), unit);
    }

    /**
     * The energy of a mass of fuel: mass × net calorific value.
     *
     * @param fuel mass of fuel, for example 0.76 t of petrol
     * @param netCalorificValue energy per mass, for example 43.124 GJ/t
     * @param unit the unit wanted, for example '000 kWh
     * @return for example 9.1039… '000 kWh
     */
    public static Calculated<Quantity> fromFuel(Quantity fuel, AppliedFactor netCalorificValue, Unit unit) {
        Worksheet sheet = new Worksheet("energy.from-fuel");
        int energy = fuelEnergy(sheet, fuel, netCalorificValue);
        return sheet.result(sheet.convert(energy, netCalorificValue.unit().numerator(), unit), unit);
    }

    private static int fuelEnergy(Worksheet sheet, Quantity fuel, AppliedFactor netCalorificValue) {
        int mass = sheet.printed("fuel", fuel);
        int converted =
                sheet.convert(mass, fuel.unit(), netCalorificValue.unit().denominator());
        int factor = sheet.factor("net calorific value", netCalorificValue);
        return sheet.multiply(
                "energy",
                converted,
                factor,
                netCalorificValue.unit().numerator().symbol());
    }

    /**
     * One carrier of energy and its coal-equivalent coefficient.
     *
     * @param amount energy or fuel, for example 427934 kWh
     * @param coefficient coal equivalent per unit, for example 0.1229 kgce/kWh
     */
    public record Carrier(Quantity amount, AppliedFactor coefficient) {}

    /**
     * Comprehensive energy consumption in tonnes of coal equivalent: the sum of amount × coefficient (GB/T 2589-2020).
     *
     * @param carriers every carrier, at least one
     * @throws IllegalArgumentException if there are no carriers
     * @return for example 53.711352… tce for 427934 kWh and 0.76 t of petrol
     */
    public static Calculated<Quantity> coalEquivalent(List<Carrier> carriers) {
        if (carriers.isEmpty()) {
            throw new IllegalArgumentException("A sum needs at least one carrier");
        }
        Worksheet sheet = new Worksheet("energy.coal-equivalent");
        int total = -1;
        for (Carrier carrier : carriers) {
            AppliedFactor coefficient = carrier.coefficient();
            int given = sheet.printed("amount", carrier.amount());
            int amount = sheet.convert(
                    given, carrier.amount().unit(), coefficient.unit().denominator());
            int factor = sheet.factor("coal equivalent", coefficient);
            Unit unit = coefficient.unit().numerator();
            int part = sheet.multiply("coal equivalent", amount, factor, unit.symbol());
            int tonnes = sheet.convert(part, unit, Unit.TONNE_COAL_EQUIVALENT);
            total = total < 0 ? tonnes : sheet.add("total", total, tonnes, Unit.TONNE_COAL_EQUIVALENT.symbol());
        }
        return sheet.result(total, Unit.TONNE_COAL_EQUIVALENT);
    }
}
