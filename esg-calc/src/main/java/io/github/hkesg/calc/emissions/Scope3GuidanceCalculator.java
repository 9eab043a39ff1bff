package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Contributions;
import io.github.hkesg.calc.MassBalance;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.List;

/**
 * The items of scope 3 that the Exchange's environmental guidance works out itself: paper to landfill, electricity for water and
 * sewage, business travel by air. Results are in tonnes of CO2 equivalent, unrounded.
 */
public final class Scope3GuidanceCalculator {
    private static final String GRID_FACTOR = "grid emission factor";

    private Scope3GuidanceCalculator() {}

    /**
     * Paper that went to landfill: (opening + bought − recycled − closing) × factor. A negative result is a fault of the data, and is
     * returned so that it is seen.
     *
     * @param paper a year's stock of paper
     * @param landfillFactor emissions per mass, for example 4.8 kgCO2e/kg (HKEX, EPD)
     * @return for example 4.1871936 tCO2e for 872.332 kg
     */
    public static Calculated<Quantity> paperAtLandfill(MassBalance paper, AppliedFactor landfillFactor) {
        Contributions sum = Scope3.tonnes("scope3.guidance.paper-at-landfill");
        return sum.add(
                        paper.putDown(sum.sheet(), "paper at landfill"),
                        Unit.KILOGRAM,
                        "landfill factor",
                        landfillFactor)
                .total();
    }

    /**
     * The mass of paper that was counted in sheets: sheets × area × grammage.
     *
     * @param sheets for example 174830 sheet
     * @param area area of a sheet, for example 0.06237 m2/sheet for A4
     * @param grammage mass per area, for example 80 g/m2
     * @return for example 872.331768 kg
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a factor is not per what comes before it
     */
    public static Calculated<Quantity> massOfPaper(Quantity sheets, AppliedFactor area, AppliedFactor grammage) {
        Worksheet sheet = new Worksheet("paper.mass-of-sheets");
        int count = sheet.printed("sheets", sheets);
        int surface = sheet.times("area", count, sheets.unit(), "area of a sheet", area);
        int mass = sheet.times("mass", surface, area.unit().numerator(), "grammage", grammage);
        return sheet.result(sheet.convert(mass, grammage.unit().numerator(), Unit.KILOGRAM), Unit.KILOGRAM);
    }

    /**
     * Electricity that government departments used to supply fresh water: volume × electricity per volume × factor of the grid.
     *
     * @param water for example 1574 m3
     * @param unitElectricity electricity per volume, by year of the Water Supplies Department
     * @param gridFactor emissions per electricity
     * @return the emissions
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a factor is not per what comes before it
     */
    public static Calculated<Quantity> freshWater(
            Quantity water, AppliedFactor unitElectricity, AppliedFactor gridFactor) {
        Contributions sum = Scope3.tonnes("scope3.guidance.fresh-water");
        int volume = sum.sheet().printed("fresh water", water);
        return electricity(sum, volume, water.unit(), unitElectricity, gridFactor);
    }

    /**
     * Electricity that government departments used to treat sewage: volume discharged × electricity per volume × factor of the grid.
     *
     * @param discharged for example 1000 m3
     * @param unitElectricity electricity per volume, by year of the Drainage Services Department, for example 0.29 kWh/m3
     * @param gridFactor emissions per electricity, for example 0.37 kgCO2e/kWh
     * @return for example 0.1073 tCO2e
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a factor is not per what comes before it
     */
    public static Calculated<Quantity> sewage(
            Quantity discharged, AppliedFactor unitElectricity, AppliedFactor gridFactor) {
        Contributions sum = Scope3.tonnes("scope3.guidance.sewage");
        int volume = sum.sheet().printed("sewage", discharged);
        return electricity(sum, volume, discharged.unit(), unitElectricity, gridFactor);
    }

    /**
     * The same for an issuer that meters only the water it used: discharge is a share of it.
     *
     * @param water for example 1250 m3
     * @param share share of the water that is discharged, in percent, for example 80 %
     * @param unitElectricity electricity per volume, for example 0.29 kWh/m3
     * @param gridFactor emissions per electricity, for example 0.37 kgCO2e/kWh
     * @return for example 0.1073 tCO2e
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the share is no percentage, or a factor is not per what
     *     comes before it
     */
    public static Calculated<Quantity> sewageAsShareOfWater(
            Quantity water, Quantity share, AppliedFactor unitElectricity, AppliedFactor gridFactor) {
        Contributions sum = Scope3.tonnes("scope3.guidance.sewage-share-of-water");
        int volume = sum.sheet().printed("water", water);
        int percentage = sum.sheet().percentage("share discharged", share);
        int discharged = sum.sheet().percentOf("sewage", volume, percentage, water.unit());
        return electricity(sum, discharged, water.unit(), unitElectricity, gridFactor);
    }

    private static Calculated<Quantity> electricity(
            Contributions sum, int volume, Unit unit, AppliedFactor unitElectricity, AppliedFactor gridFactor) {
        int used = sum.sheet().times("electricity", volume, unit, "electricity per volume", unitElectricity);
        return sum.add(used, unitElectricity.unit().numerator(), GRID_FACTOR, gridFactor)
                .total();
    }

    /**
     * Business travel by air, as the calculator of the International Civil Aviation Organization gives it for each trip. By
     * passenger-kilometres it is {@link Scope3UpstreamCalculator#businessTravel}.
     *
     * @param trips at least one, for example 254.3 kgCO2
     * @return their sum
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> flightsByTrip(List<Quantity> trips) {
        return Scope3.tonnes("scope3.guidance.flights-by-trip")
                .addPrinted(trips)
                .total();
    }
}
