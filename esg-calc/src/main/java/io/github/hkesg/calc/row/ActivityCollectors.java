package io.github.hkesg.calc.row;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * Emissions and energy of a ledger of activity rows. The rows of one unit and factor are added exactly and multiplied
 * once, so that any order and any split of the rows, in parallel or on several machines, gives the same digits.
 *
 * <p>The factor of a row is the caller's choice, by source, site or period. By site, with the JDK's own collector:
 *
 * <pre>{@code
 * Map<String, Calculated<Quantity>> bySite = bills.stream()
 *         .collect(groupingBy(ActivityRow::site, locationBasedScope2(row -> gridFactor)));
 * }</pre>
 *
 * <p>A receipt of rows does not list them: it has their number, and for each unit and factor the exact sum and what comes
 * of it.
 */
public final class ActivityCollectors {
    private static final String EMISSION_FACTOR = "emission factor";
    private static final String EMISSIONS = "emissions";

    private ActivityCollectors() {}

    /**
     * Location-based scope 2: Σ electricity × grid emission factor (D.28(b), D.29(c)).
     *
     * <p>For example, bills of 400,000 and 27,934 kWh at 0.5306 kgCO2/kWh are 227.0617804 tCO2e.
     *
     * @param <R> type of the rows
     * @param gridFactor the grid emission factor of a row, emissions per energy
     * @return a collector; its result is in tCO2e, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> locationBasedScope2(
            Function<? super R, AppliedFactor> gridFactor) {
        return RowFormula.<R>of(
                        "scope2.location-based.rows", "purchased electricity", Unit.TONNE_CO2E, Dimension.ENERGY)
                .times("grid emission factor", EMISSIONS, gridFactor)
                .collector();
    }

    /**
     * Scope 1 of fuels by factors for the units they are measured in: Σ fuel × emission factor (D.28(a)).
     *
     * <p>For example, refills of 40 and 60 L at 2.6599 kgCO2e/L are 0.26599 tCO2e.
     *
     * @param <R> type of the rows
     * @param emissionFactor the emission factor of a row, emissions per amount
     * @return a collector; its result is in tCO2e, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> scope1FromActivity(
            Function<? super R, AppliedFactor> emissionFactor) {
        return RowFormula.<R>of("scope1.fuel-activity.rows", "fuel", Unit.TONNE_CO2E)
                .times(EMISSION_FACTOR, EMISSIONS, emissionFactor)
                .collector();
    }

    /**
     * Scope 1 of fuels by their energy: Σ fuel × net calorific value × emission factor, full oxidation (D.28(a)).
     *
     * <p>For example, 0.5 and 0.26 t of petrol at 43.124 GJ/t and 69300 kgCO2/TJ are 2.271254… tCO2e.
     *
     * @param <R> type of the rows
     * @param netCalorificValue the net calorific value of a row, energy per amount
     * @param emissionFactor the emission factor of a row, emissions per energy
     * @return a collector; its result is in tCO2e, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> scope1FromFuel(
            Function<? super R, AppliedFactor> netCalorificValue, Function<? super R, AppliedFactor> emissionFactor) {
        return RowFormula.<R>of("scope1.fuel-energy.rows", "fuel", Unit.TONNE_CO2E)
                .with(energy(netCalorificValue))
                .times(EMISSION_FACTOR, EMISSIONS, emissionFactor)
                .collector();
    }

    /**
     * Energy of fuels: Σ fuel × net calorific value (A2.1). Rows that are energy already are added by
     * {@link QuantityCollectors#summing}.
     *
     * <p>For example, 0.5 and 0.26 t of petrol at 43.124 GJ/t are 9.10395… '000 kWh.
     *
     * @param <R> type of the rows
     * @param netCalorificValue the net calorific value of a row, energy per amount
     * @param unit unit of the result, an energy
     * @return a collector; its result is zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> energyFromFuel(
            Function<? super R, AppliedFactor> netCalorificValue, Unit unit) {
        return RowFormula.<R>of("energy.from-fuel.rows", "fuel", unit)
                .with(energy(netCalorificValue))
                .collector();
    }

    /**
     * Comprehensive energy consumption: Σ amount × coal-equivalent coefficient (GB/T 2589-2020).
     *
     * <p>For example, 427,934 kWh at 0.1229 kgce/kWh are 52.5930886 tce.
     *
     * @param <R> type of the rows
     * @param coefficient the coefficient of a row, coal equivalent per amount
     * @return a collector; its result is in tce, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> coalEquivalent(
            Function<? super R, AppliedFactor> coefficient) {
        return RowFormula.<R>of("energy.coal-equivalent.rows", "amount", Unit.TONNE_COAL_EQUIVALENT)
                .times("coal equivalent per unit", "coal equivalent", coefficient)
                .collector();
    }

    /**
     * Scope 1 of fuels that are measured by volume, by their energy: Σ volume × density × net calorific value × emission factor,
     * full oxidation (D.28(a)). With a factor of CO2 the result is CO2 alone.
     *
     * <p>For example, 40 and 60 L of petrol at 743 kg/m3, 44.3 GJ/t and 69300 kgCO2/TJ are 0.228100257 tCO2e.
     *
     * @param <R> type of the rows
     * @param density the density of a row, mass per volume
     * @param netCalorificValue the net calorific value of a row, energy per mass
     * @param emissionFactor the emission factor of a row, emissions per energy
     * @return a collector; its result is in tCO2e, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> scope1FromFuelVolume(
            Function<? super R, AppliedFactor> density,
            Function<? super R, AppliedFactor> netCalorificValue,
            Function<? super R, AppliedFactor> emissionFactor) {
        return RowFormula.<R>of("scope1.fuel-volume-energy.rows", "fuel", Unit.TONNE_CO2E, Dimension.VOLUME)
                .with(mass(density))
                .with(energy(netCalorificValue))
                .times(EMISSION_FACTOR, EMISSIONS, emissionFactor)
                .collector();
    }

    /**
     * Energy of fuels that are measured by volume: Σ volume × density × net calorific value (A2.1).
     *
     * <p>For example, 40 and 60 L of petrol at 743 kg/m3 and 44.3 GJ/t are 3.29149 GJ.
     *
     * @param <R> type of the rows
     * @param density the density of a row, mass per volume
     * @param netCalorificValue the net calorific value of a row, energy per mass
     * @param unit unit of the result, an energy
     * @return a collector; its result is zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> energyFromFuelVolume(
            Function<? super R, AppliedFactor> density,
            Function<? super R, AppliedFactor> netCalorificValue,
            Unit unit) {
        return RowFormula.<R>of("energy.from-fuel-volume.rows", "fuel", unit, Dimension.VOLUME)
                .with(mass(density))
                .with(energy(netCalorificValue))
                .collector();
    }

    /**
     * Scope 1 of fuels by the carbon in them: Σ fuel × net calorific value × carbon content × oxidation fraction × 44/12, CO2
     * only (NDRC guidelines, D.28(a)).
     *
     * <p>For example, 0.4 and 0.6 t of diesel at 43.33 GJ/t, 0.0202 tC/GJ and 0.98 tC/tC are 3.1451219… tCO2e.
     *
     * @param <R> type of the rows
     * @param netCalorificValue the net calorific value of a row, energy per amount
     * @param carbonContent the carbon content of a row, carbon per energy
     * @param oxidationFraction the oxidised share of a row, carbon per carbon
     * @return a collector; its result is in tCO2e, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> scope1FromCarbonContent(
            Function<? super R, AppliedFactor> netCalorificValue,
            Function<? super R, AppliedFactor> carbonContent,
            Function<? super R, AppliedFactor> oxidationFraction) {
        return RowFormula.<R>of("scope1.fuel-carbon.rows", "fuel", Unit.TONNE_CO2E)
                .with(energy(netCalorificValue))
                .times("carbon content", "carbon", carbonContent)
                .times("oxidation fraction", "oxidised carbon", oxidationFraction)
                .with(RowStep.carbonToDioxide())
                .collector();
    }

    /**
     * Gases that escape in a known mass: Σ mass × global warming potential (D.28(a)).
     *
     * <p>For example, 2 and 3 kg of R-404A at 4728 kgCO2e/kg are 23.640 tCO2e.
     *
     * @param <R> type of the rows
     * @param potential the potential of a row's gas
     * @return a collector; its result is in tCO2e, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> fugitiveGases(
            Function<? super R, AppliedFactor> potential) {
        return RowFormula.<R>of("scope1.fugitive-gases.rows", "gas", Unit.TONNE_CO2E, Dimension.MASS)
                .times("global warming potential", EMISSIONS, potential)
                .collector();
    }

    /**
     * CO2 of biomass that was burnt: Σ fuel × net calorific value × factor. Outside the scopes, a line of its own.
     *
     * <p>For example, 400 and 600 kg of wood at 15.6 GJ/t and 112000 kgCO2/TJ are 1.7472 tCO2e.
     *
     * @param <R> type of the rows
     * @param netCalorificValue the net calorific value of a row, energy per amount
     * @param emissionFactor the factor of a row, emissions per energy
     * @return a collector; its result is in tCO2e, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> biogenicCarbonDioxide(
            Function<? super R, AppliedFactor> netCalorificValue, Function<? super R, AppliedFactor> emissionFactor) {
        return RowFormula.<R>of("outside-scopes.biogenic-co2.rows", "fuel", Unit.TONNE_CO2E)
                .outsideScopes()
                .with(energy(netCalorificValue))
                .times(EMISSION_FACTOR, EMISSIONS, emissionFactor)
                .collector();
    }

    /**
     * Gases that the Kyoto Protocol does not name: Σ mass × global warming potential. Outside the scopes, a line of its own.
     *
     * <p>For example, 2 and 3 kg of R-22 at 1760 kgCO2e/kg are 8.8 tCO2e.
     *
     * @param <R> type of the rows
     * @param potential the potential of a row's gas
     * @return a collector; its result is in tCO2e, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> gasesOutsideKyotoProtocol(
            Function<? super R, AppliedFactor> potential) {
        return RowFormula.<R>of("outside-scopes.not-kyoto.rows", "gas", Unit.TONNE_CO2E, Dimension.MASS)
                .outsideScopes()
                .times("global warming potential", EMISSIONS, potential)
                .collector();
    }

    /**
     * What trees took up in a year: Σ trees × removal of a tree. A line of its own, never deducted.
     *
     * <p>For example, 12 and 8 trees at 23 kgCO2 each are 0.46 tCO2e.
     *
     * @param <R> type of the rows
     * @param removal per tree and year, emissions per piece, from the caller's source
     * @return a collector; its result is in tCO2e, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> removalsByTrees(
            Function<? super R, AppliedFactor> removal) {
        return RowFormula.<R>of("removals.trees.rows", "trees", Unit.TONNE_CO2E, Dimension.PIECES)
                .times("removal per tree", "removals", removal)
                .collector();
    }

    /**
     * Purchased heat, hot water, steam by its energy, and cooling by a factor of its supplier: Σ energy × factor (D.28(b)).
     *
     * <p>For example, 40 and 60 GJ at 0.11 tCO2/GJ are 11.00 tCO2e.
     *
     * @param <R> type of the rows
     * @param emissionFactor the factor of a row, emissions per energy
     * @return a collector; its result is in tCO2e, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> heat(
            Function<? super R, AppliedFactor> emissionFactor) {
        return RowFormula.<R>of("scope2.heat.rows", "heat", Unit.TONNE_CO2E, Dimension.ENERGY)
                .times(EMISSION_FACTOR, EMISSIONS, emissionFactor)
                .collector();
    }

    /**
     * Purchased steam or hot water by its mass: Σ mass × (enthalpy − enthalpy of the water it was made of) × factor (D.28(b)).
     *
     * <p>For example, 4 and 6 t at 2783.74 − 83.74 kJ/kg and 0.11 tCO2/GJ are 2.97 tCO2e.
     *
     * @param <R> type of the rows
     * @param enthalpy energy per mass as delivered
     * @param ofWater energy per mass of the water, in the same unit and no more than the enthalpy; else it
     *     is an {@link IllegalArgumentException}
     * @param emissionFactor the factor of a row, emissions per energy
     * @return a collector; its result is in tCO2e, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> steam(
            Function<? super R, AppliedFactor> enthalpy,
            Function<? super R, AppliedFactor> ofWater,
            Function<? super R, AppliedFactor> emissionFactor) {
        return RowFormula.<R>of("scope2.steam.rows", "steam", Unit.TONNE_CO2E, Dimension.MASS)
                .with(RowStep.timesDifference("enthalpy", "enthalpy of water", "heat", enthalpy, ofWater))
                .times(EMISSION_FACTOR, EMISSIONS, emissionFactor)
                .collector();
    }

    /**
     * Purchased cooling from electric chillers: Σ cold ÷ coefficient of performance × factor of the grid (D.28(b)).
     *
     * <p>For example, 1600 and 2000 GJ at 5 kWh/kWh and 0.5306 kgCO2/kWh are 106.12 tCO2e.
     *
     * @param <R> type of the rows
     * @param performance cold per electricity; zero is an {@link ArithmeticException}
     * @param gridFactor the grid emission factor of a row, emissions per energy
     * @return a collector; its result is in tCO2e, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> cooling(
            Function<? super R, AppliedFactor> performance, Function<? super R, AppliedFactor> gridFactor) {
        return RowFormula.<R>of("scope2.cooling.rows", "cold", Unit.TONNE_CO2E, Dimension.ENERGY)
                .dividedBy("coefficient of performance", "electricity", performance)
                .times("grid emission factor", EMISSIONS, gridFactor)
                .collector();
    }

    /**
     * What gas plants emitted to make the towngas that was used: Σ units × factor of production (D.28(b)).
     *
     * <p>For example, 400 and 600 towngas unit at 0.549 kgCO2e each are 0.549 tCO2e.
     *
     * @param <R> type of the rows
     * @param productionFactor the factor of a row, emissions per unit
     * @return a collector; its result is in tCO2e, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> towngasProduction(
            Function<? super R, AppliedFactor> productionFactor) {
        return RowFormula.<R>of("scope2.towngas-production.rows", "towngas", Unit.TONNE_CO2E, Dimension.ENERGY)
                .times("production factor", EMISSIONS, productionFactor)
                .collector();
    }

    private static <R> RowStep<R> mass(Function<? super R, AppliedFactor> density) {
        return RowStep.times("density", "mass", density);
    }

    private static <R> RowStep<R> energy(Function<? super R, AppliedFactor> netCalorificValue) {
        return RowStep.times("net calorific value", "energy", netCalorificValue);
    }
}
