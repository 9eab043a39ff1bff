package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.MassBalance;
import io.github.hkesg.calc.emissions.Scope3DownstreamCalculator.Investment;
import io.github.hkesg.calc.emissions.Scope3DownstreamCalculator.ProductUse;
import io.github.hkesg.calc.emissions.Scope3DownstreamCalculator.SoldProducts;
import io.github.hkesg.calc.emissions.Scope3UpstreamCalculator.Commute;
import io.github.hkesg.calc.emissions.Scope3UpstreamCalculator.UpstreamElectricity;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.row.QuantityCollectors;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scope 3 of many rows, where a row has more to it than one amount: D.29(d). Categories that are an amount times a factor are
 * {@link io.github.hkesg.calc.row.Scope3Basis}. Results are in tonnes of CO2 equivalent, and zero for no rows; any order and any
 * split of the rows gives the same digits. What one row comes to, such as the kilometres of its people, is calculated first; rows
 * with the same name and factor are then added before they are multiplied.
 */
public final class Scope3Collectors {
    private static final String EMISSION_FACTOR = Scope3.EMISSION_FACTOR;

    private Scope3Collectors() {}

    /**
     * Category 3 of electricity: as {@link Scope3UpstreamCalculator#fuelAndEnergyRelated}.
     *
     * <p>For example, bills of 400 and 600 kWh at 0.05 upstream and 0.03 kgCO2e/kWh of losses are 0.08 tCO2e.
     *
     * @return a collector
     */
    public static Collector<UpstreamElectricity, ?, Calculated<Quantity>> upstreamOfElectricity() {
        return ActivityRows.collector(
                "scope3.3.fuel-and-energy.electricity.rows", EMISSION_FACTOR, UpstreamElectricity::activities);
    }

    /**
     * Category 7 by ways to work: as {@link Scope3UpstreamCalculator#employeeCommuting}. A survey with the distance of each person
     * is collected by {@link io.github.hkesg.calc.row.Scope3Basis#EMPLOYEE_COMMUTING}.
     *
     * <p>For example, 60 and 40 people on 240 days and 40 km by local bus at 0.10151 kgCO2e/pkm are 97.4496 tCO2e.
     *
     * @return a collector
     */
    public static Collector<Commute, ?, Calculated<Quantity>> employeeCommuting() {
        return ActivityRows.collector(
                "scope3.7.commuting.people.rows", EMISSION_FACTOR, way -> Stream.of(way.activity()));
    }

    /**
     * Category 11 of products that use energy: as {@link Scope3DownstreamCalculator#useOfSoldProducts}.
     *
     * <p>For example, 400 and 600 products, 2000 uses of 0.5 kWh, at 0.5306 kgCO2/kWh are 530.6 tCO2e.
     *
     * @return a collector
     */
    public static Collector<ProductUse, ?, Calculated<Quantity>> useOfSoldProducts() {
        return ActivityRows.collector(
                "scope3.11.use.products.rows", EMISSION_FACTOR, product -> Stream.of(product.activity()));
    }

    /**
     * Category 12 by shares of the ways in which products end: as {@link Scope3DownstreamCalculator#endOfLifeTreatment}.
     *
     * <p>For example, 400 and 600 kg, 70 % to landfill with 2 kgCO2e/kg, 30 % burnt with 0.2 kgCO2e/kg, are 1.46 tCO2e.
     *
     * @return a collector
     */
    public static Collector<SoldProducts, ?, Calculated<Quantity>> endOfLifeTreatment() {
        return ActivityRows.collector("scope3.12.end-of-life.products.rows", EMISSION_FACTOR, SoldProducts::activities);
    }

    /**
     * Category 15: as {@link Scope3DownstreamCalculator#investments}. The share of each row is calculated to 50 digits, then the
     * financed emissions are added.
     *
     * <p>For example, 10 m HKD of 200 m HKD and 5000 tCO2e, and 4 m HKD of 100 m HKD and 1000 tCO2e, are 290 tCO2e.
     *
     * @return a collector; it throws {@link ArithmeticException} for an enterprise value of zero
     */
    public static Collector<Investment, ?, Calculated<Quantity>> investments() {
        return Collectors.mapping(
                Investment::financed, QuantityCollectors.summing("scope3.15.investments.rows", Unit.TONNE_CO2E));
    }

    /**
     * Paper that went to landfill: as {@link Scope3GuidanceCalculator#paperAtLandfill}. A row is a whole stock or one movement of it,
     * such as {@link MassBalance#purchased(Quantity)}.
     *
     * <p>For example, 900 kg bought and 27.668 kg recycled at 4.8 kgCO2e/kg are 4.1871936 tCO2e.
     *
     * @param landfillFactor emissions per mass
     * @return a collector; its result is negative if more was taken out than there was
     */
    public static Collector<MassBalance, ?, Calculated<Quantity>> paperAtLandfill(AppliedFactor landfillFactor) {
        return ActivityRows.collector(
                "scope3.guidance.paper-at-landfill.rows",
                "landfill factor",
                row -> Stream.of(new Activity("paper at landfill", row.gone(), landfillFactor)));
    }
}
