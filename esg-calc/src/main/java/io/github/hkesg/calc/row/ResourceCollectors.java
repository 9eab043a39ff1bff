package io.github.hkesg.calc.row;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * Water, packaging, waste and air pollutants of rows: KPIs A2.2, A2.5, A1.3, A1.4 and A1.1, and emissions of the supply of water,
 * each under its own formula.
 */
public final class ResourceCollectors {
    private static final String EMISSION_FACTOR = "emission factor";
    private static final String EMISSIONS = "emissions";

    /** A kilogram of sulphur (32) burns to two of sulphur dioxide (64). */
    private static final BigDecimal DIOXIDE_PER_SULPHUR = BigDecimal.valueOf(2);

    private ResourceCollectors() {}

    /**
     * Water from all sources (A2.2).
     *
     * <p>For example, 1200 and 374 m3 are 1574 m3.
     *
     * @param <R> type of the rows
     * @return a collector; its result is in cubic metres, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> totalWater() {
        return RowFormula.<R>of("water.total.rows", "water", Unit.CUBIC_METRE, Dimension.VOLUME)
                .collector();
    }

    /**
     * Packaging material of all kinds (A2.5).
     *
     * <p>For example, 1.2 t and 340 kg are 1.540 t.
     *
     * @param <R> type of the rows
     * @return a collector; its result is in tonnes, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> totalPackaging() {
        return RowFormula.<R>of("packaging.total.rows", "packaging", Unit.TONNE, Dimension.MASS)
                .collector();
    }

    /**
     * Weighed waste of one class (A1.3, A1.4). By treatment, with the JDK's own collector:
     * {@code groupingBy(LedgerRow::subject, totalWaste())}.
     *
     * <p>For example, 0.5 and 1.5 t are 2.0 t.
     *
     * @param <R> type of the rows
     * @return a collector; its result is in tonnes, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> totalWaste() {
        return RowFormula.<R>of("waste.total.rows", "waste", Unit.TONNE, Dimension.MASS)
                .collector();
    }

    /**
     * Waste that is counted: Σ pieces × weight of a piece (A1.3, A1.4).
     *
     * <p>For example, 105 and 297 lamp tubes of 0.2 kg are 0.0804 t.
     *
     * @param <R> type of the rows
     * @param weight the weight of a row's piece, mass per piece
     * @return a collector; its result is in tonnes, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> countedWaste(
            Function<? super R, AppliedFactor> weight) {
        return RowFormula.<R>of("waste.counted.rows", "pieces", Unit.TONNE, Dimension.PIECES)
                .times("weight of a piece", "waste", weight)
                .collector();
    }

    /**
     * Scope 3 of water by the electricity of its supply or treatment: Σ volume × electricity per volume × factor of the grid (HKEX
     * guidance, D.29(d)). Fresh water and sewage are two results, each with the unit electricity of its department.
     *
     * <p>For example, 400 and 600 m3 of sewage at 0.29 kWh/m3 and 0.37 kgCO2e/kWh are 0.1073 tCO2e.
     *
     * @param <R> type of the rows
     * @param unitElectricity electricity per volume, by year of the department
     * @param gridFactor the grid emission factor of a row, emissions per energy
     * @return a collector; its result is in tCO2e, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> electricityOfWater(
            Function<? super R, AppliedFactor> unitElectricity, Function<? super R, AppliedFactor> gridFactor) {
        return RowFormula.<R>of("scope3.guidance.water.rows", "water", Unit.TONNE_CO2E, Dimension.VOLUME)
                .times("electricity per volume", "electricity", unitElectricity)
                .times("grid emission factor", EMISSIONS, gridFactor)
                .collector();
    }

    /**
     * Sulphur dioxide of vessels and machinery by the sulphur in their fuel: Σ mass × sulphur content × 64/32 (A1.1).
     *
     * <p>For example, 4 and 6 t of fuel with 0.005 kg of sulphur per kg are 100 kg.
     *
     * @param <R> type of the rows
     * @param sulphurContent mass of sulphur per mass of a row's fuel
     * @return a collector; its result is in kilograms, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> sulphurDioxideByBalance(
            Function<? super R, AppliedFactor> sulphurContent) {
        return RowFormula.<R>of("air.sulphur-balance.rows", "fuel", Unit.KILOGRAM, Dimension.MASS)
                .times("sulphur content", "sulphur", sulphurContent)
                .with(RowStep.timesConstant("dioxide per sulphur", DIOXIDE_PER_SULPHUR, "sulphur dioxide"))
                .collector();
    }

    /**
     * One air pollutant of gaseous fuels: Σ energy × factor (A1.1).
     *
     * <p>For example, 40 and 60 towngas unit of 48 MJ at 4.02 kg/TJ are 0.019296 kg of nitrogen oxides.
     *
     * @param <R> type of the rows
     * @param emissionFactor the factor of a row, mass of the pollutant per energy
     * @return a collector; its result is in kilograms, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> pollutantOfGaseousFuels(
            Function<? super R, AppliedFactor> emissionFactor) {
        return RowFormula.<R>of("air.gaseous-fuel.rows", "fuel", Unit.KILOGRAM, Dimension.ENERGY)
                .times(EMISSION_FACTOR, EMISSIONS, emissionFactor)
                .collector();
    }

    /**
     * One air pollutant of vehicles: Σ distance or volume of fuel × factor (A1.1).
     *
     * <p>For example, 400 and 600 L of diesel at 0.0161 g/L are 0.0161 kg of sulphur oxides.
     *
     * @param <R> type of the rows
     * @param emissionFactor the factor of a row, mass of the pollutant per kilometre or litre
     * @return a collector; its result is in kilograms, and zero for no rows
     */
    public static <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> pollutantOfVehicles(
            Function<? super R, AppliedFactor> emissionFactor) {
        return RowFormula.<R>of("air.vehicle.rows", "use", Unit.KILOGRAM, Dimension.DISTANCE, Dimension.VOLUME)
                .times(EMISSION_FACTOR, EMISSIONS, emissionFactor)
                .collector();
    }
}
