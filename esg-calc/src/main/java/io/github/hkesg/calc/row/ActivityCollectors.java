package io.github.hkesg.calc.row;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.row.GroupedSums.Group;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.List;
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
    private static final Step FUEL_ENERGY = new Step("net calorific value", "energy");
    private static final Step EMISSIONS = new Step("emission factor", "emissions");

    /** One factor of a chain: what it is called, and what the product with it is called. */
    private record Step(String factor, String product) {}

    private ActivityCollectors() {}

    /**
     * Location-based scope 2: Σ electricity × grid emission factor (D.28(b), D.29(c)).
     *
     * <p>For example, bills of 400,000 and 27,934 kWh at 0.5306 kgCO2/kWh are 227.0617804 tCO2e.
     *
     * @param gridFactor the grid emission factor of a row, emissions per energy
     * @return a collector; its result is in tCO2e, and zero for no rows
     */
    public static Collector<ActivityRow, ?, Calculated<Quantity>> locationBasedScope2(
            Function<? super ActivityRow, AppliedFactor> gridFactor) {
        return collector(
                "scope2.location-based.rows",
                Unit.TONNE_CO2E,
                row -> List.of(gridFactor.apply(row)),
                "purchased electricity",
                new Step("grid emission factor", "emissions"));
    }

    /**
     * Scope 1 of fuels by factors for the units they are measured in: Σ fuel × emission factor (D.28(a)).
     *
     * <p>For example, refills of 40 and 60 L at 2.6599 kgCO2e/L are 0.26599 tCO2e.
     *
     * @param emissionFactor the emission factor of a row, emissions per amount
     * @return a collector; its result is in tCO2e, and zero for no rows
     */
    public static Collector<ActivityRow, ?, Calculated<Quantity>> scope1FromActivity(
            Function<? super ActivityRow, AppliedFactor> emissionFactor) {
        return collector(
                "scope1.fuel-activity.rows",
                Unit.TONNE_CO2E,
                row -> List.of(emissionFactor.apply(row)),
                "fuel",
                EMISSIONS);
    }

    /**
     * Scope 1 of fuels by their energy: Σ fuel × net calorific value × emission factor, full oxidation (D.28(a)).
     *
     * <p>For example, 0.5 and 0.26 t of petrol at 43.124 GJ/t and 69300 kgCO2/TJ are 2.271254… tCO2e.
     *
     * @param netCalorificValue the net calorific value of a row, energy per amount
     * @param emissionFactor the emission factor of a row, emissions per energy
     * @return a collector; its result is in tCO2e, and zero for no rows
     */
    public static Collector<ActivityRow, ?, Calculated<Quantity>> scope1FromFuel(
            Function<? super ActivityRow, AppliedFactor> netCalorificValue,
            Function<? super ActivityRow, AppliedFactor> emissionFactor) {
        return collector(
                "scope1.fuel-energy.rows",
                Unit.TONNE_CO2E,
                row -> List.of(netCalorificValue.apply(row), emissionFactor.apply(row)),
                "fuel",
                FUEL_ENERGY,
                EMISSIONS);
    }

    /**
     * Energy of fuels: Σ fuel × net calorific value (A2.1). Rows that are energy already are added by
     * {@link QuantityCollectors#summing}.
     *
     * <p>For example, 0.5 and 0.26 t of petrol at 43.124 GJ/t are 9.10395… '000 kWh.
     *
     * @param netCalorificValue the net calorific value of a row, energy per amount
     * @param unit unit of the result, an energy
     * @return a collector; its result is zero for no rows
     */
    public static Collector<ActivityRow, ?, Calculated<Quantity>> energyFromFuel(
            Function<? super ActivityRow, AppliedFactor> netCalorificValue, Unit unit) {
        return collector(
                "energy.from-fuel.rows", unit, row -> List.of(netCalorificValue.apply(row)), "fuel", FUEL_ENERGY);
    }

    /**
     * Comprehensive energy consumption: Σ amount × coal-equivalent coefficient (GB/T 2589-2020).
     *
     * <p>For example, 427,934 kWh at 0.1229 kgce/kWh are 52.5930886 tce.
     *
     * @param coefficient the coefficient of a row, coal equivalent per amount
     * @return a collector; its result is in tce, and zero for no rows
     */
    public static Collector<ActivityRow, ?, Calculated<Quantity>> coalEquivalent(
            Function<? super ActivityRow, AppliedFactor> coefficient) {
        return collector(
                "energy.coal-equivalent.rows",
                Unit.TONNE_COAL_EQUIVALENT,
                row -> List.of(coefficient.apply(row)),
                "amount",
                new Step("coal equivalent per unit", "coal equivalent"));
    }

    private static Collector<ActivityRow, ?, Calculated<Quantity>> collector(
            String formula,
            Unit unit,
            Function<ActivityRow, List<AppliedFactor>> factors,
            String activity,
            Step... steps) {
        return GroupedSums.collector(
                (GroupedSums<FactorChain> sums, ActivityRow row) -> sums.of(
                                new FactorChain(row.quantity().unit(), factors.apply(row)))
                        .add(row.quantity().value()),
                sums -> total(new RowSheet(formula, sums.rows(), unit), sums, activity, List.of(steps)));
    }

    private static Calculated<Quantity> total(
            RowSheet sheet, GroupedSums<FactorChain> sums, String activity, List<Step> steps) {
        for (Group<FactorChain> group : sums.inOrder()) {
            Unit unit = group.key().unit();
            int line = sheet.sum(activity, group.sum(), unit);
            for (int i = 0; i < steps.size(); i++) {
                AppliedFactor factor = group.key().factors().get(i);
                Step step = steps.get(i);
                line = sheet.times(line, unit, factor, step.factor(), step.product());
                unit = factor.unit().numerator();
            }
            sheet.addToTotal(line, unit);
        }
        return sheet.result();
    }
}
