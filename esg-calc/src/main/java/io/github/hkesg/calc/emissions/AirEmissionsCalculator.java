package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Contributions;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;

/**
 * Emissions of nitrogen oxides, sulphur oxides and particulate matter: KPI A1.1, by the computations of the Exchange's
 * environmental guidance. One call for one pollutant; results are in kilograms of it, unrounded.
 *
 * <p>The guidance has factors of gaseous fuels for nitrogen and sulphur oxides, none for particulate matter. Factors of vehicles
 * by distance come from the caller: this library ships none that it is not sure of.
 */
public final class AirEmissionsCalculator {
    private static final String EMISSION_FACTOR = "emission factor";

    /** A kilogram of sulphur (32) burns to two of sulphur dioxide (64). */
    private static final BigDecimal DIOXIDE_PER_SULPHUR = BigDecimal.valueOf(2);

    private AirEmissionsCalculator() {}

    private static Contributions kilograms(String formula) {
        return new Contributions(formula, "emissions", Unit.KILOGRAM);
    }

    /**
     * Pollutant of gaseous fuels: Σ amount × heating value × factor.
     *
     * @param fuels at least one, for example 100 towngas unit (48 MJ each) with 4.02 kg/TJ
     * @return for example 0.019296 kg of nitrogen oxides
     * @throws IllegalArgumentException if there are none
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a factor does not lead to a mass of a pollutant
     */
    public static Calculated<Quantity> gaseousFuels(List<Combustion> fuels) {
        Contributions sum = kilograms("air.gaseous-fuel");
        fuels.forEach(burnt -> sum.add(
                burnt.fuel().putDown(sum.sheet()), burnt.fuel().unit(), EMISSION_FACTOR, burnt.emissionFactor()));
        return sum.total();
    }

    /**
     * Nitrogen oxides or particulate matter of vehicles: Σ distance × factor of the class of vehicle.
     *
     * @param vehicles at least one class, each with its distance and its factor in g/km
     * @return kilograms of the pollutant
     * @throws IllegalArgumentException if there are none
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if an amount is no distance
     */
    public static Calculated<Quantity> vehiclesByDistance(List<Activity> vehicles) {
        return kilograms("air.vehicle-distance")
                .add(vehicles, EMISSION_FACTOR, Dimension.DISTANCE)
                .total();
    }

    /**
     * Sulphur oxides of vehicles: Σ volume of fuel × factor of the fuel.
     *
     * @param fuels at least one, for example 1000 L of diesel with 0.0161 g/L
     * @return for example 0.0161 kg
     * @throws IllegalArgumentException if there are none
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if an amount is no volume
     */
    public static Calculated<Quantity> vehiclesByFuel(List<Activity> fuels) {
        return kilograms("air.vehicle-fuel")
                .add(fuels, EMISSION_FACTOR, Dimension.VOLUME)
                .total();
    }

    /**
     * Sulphur dioxide of vessels and machinery by the sulphur in their fuel: mass × sulphur content × 64/32.
     *
     * @param fuel mass of fuel, for example 10 t
     * @param sulphurContent share of sulphur in the mass, in percent, for example 0.5 %
     * @return for example 100 kg
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the fuel is no mass or the content no percentage
     */
    public static Calculated<Quantity> sulphurDioxideByBalance(Quantity fuel, Quantity sulphurContent) {
        Quantity.require("fuel", fuel, Dimension.MASS);
        Worksheet sheet = new Worksheet("air.sulphur-balance");
        int mass = sheet.convert(sheet.printed("fuel", fuel), fuel.unit(), Unit.KILOGRAM);
        int content = sheet.percentage("sulphur content", sulphurContent);
        int sulphur = sheet.percentOf("sulphur", mass, content, Unit.KILOGRAM);
        int ratio = sheet.constant("dioxide per sulphur", DIOXIDE_PER_SULPHUR, "");
        return sheet.result(sheet.multiply("sulphur dioxide", sulphur, ratio, Unit.KILOGRAM.symbol()), Unit.KILOGRAM);
    }
}
