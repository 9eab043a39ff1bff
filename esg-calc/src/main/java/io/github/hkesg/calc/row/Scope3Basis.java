package io.github.hkesg.calc.row;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Contributions;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * What a category of scope 3 is computed from, where it is an amount times a factor: D.29(d), GHG Protocol categories 1 to 13. A
 * basis is its own formula, and the receipt says which. Where a row has more to it than one amount, there is
 * {@link io.github.hkesg.calc.emissions.Scope3Collectors}; scopes 1 and 2 of franchises (category 14) are added by
 * {@link QuantityCollectors#summing(String, Unit)}.
 *
 * <p>For example, 400 and 600 tkm at 0.1 kgCO2e/tkm by {@link #UPSTREAM_TRANSPORT_BY_DISTANCE} are 0.1 tCO2e.
 */
public enum Scope3Basis {
    /** Category 1: mass, volume, pieces or energy bought × cradle-to-gate factor. */
    PURCHASED_GOODS_BY_QUANTITY("scope3.1.purchased-goods.quantity", Measured.GOODS),
    /** Category 1: spend × input-output factor. */
    PURCHASED_GOODS_BY_SPEND("scope3.1.purchased-goods.spend", Dimension.MONEY),
    /** Category 2: amount × cradle-to-gate factor, the whole in the year of acquisition. */
    CAPITAL_GOODS_BY_QUANTITY("scope3.2.capital-goods.quantity", Measured.GOODS),
    /** Category 2: spend × input-output factor, the whole in the year of acquisition. */
    CAPITAL_GOODS_BY_SPEND("scope3.2.capital-goods.spend", Dimension.MONEY),
    /** Category 3: fuel or electricity × well-to-tank factor, or factor of losses. */
    FUEL_AND_ENERGY("scope3.3.fuel-and-energy", Measured.FUELS),
    /** Category 4: tonne-kilometres × factor of the mode. */
    UPSTREAM_TRANSPORT_BY_DISTANCE("scope3.4.upstream-transport.distance", Dimension.FREIGHT_DISTANCE),
    /** Category 4: fuel of the carriers × factor. */
    UPSTREAM_TRANSPORT_BY_FUEL("scope3.4.upstream-transport.fuel", Measured.FUELS),
    /** Category 4: spend × factor. */
    UPSTREAM_TRANSPORT_BY_SPEND("scope3.4.upstream-transport.spend", Dimension.MONEY),
    /** Category 5: mass, or volume of waste water, × factor of the treatment. */
    WASTE_IN_OPERATIONS("scope3.5.waste", Dimension.MASS, Dimension.VOLUME),
    /** Category 6: passenger-kilometres, kilometres of a vehicle or room-nights × factor. */
    BUSINESS_TRAVEL(
            "scope3.6.business-travel", Dimension.PASSENGER_DISTANCE, Dimension.DISTANCE, Dimension.ROOM_NIGHTS),
    /** Category 7: passenger-kilometres, kilometres of a vehicle or energy at home × factor. */
    EMPLOYEE_COMMUTING("scope3.7.commuting", Dimension.PASSENGER_DISTANCE, Dimension.DISTANCE, Dimension.ENERGY),
    /** Category 8: energy or fuel of leased assets × factor. */
    UPSTREAM_LEASED_ASSETS_BY_ENERGY("scope3.8.upstream-leased.energy", Measured.FUELS),
    /** Category 8: floor area × average of such buildings. */
    UPSTREAM_LEASED_ASSETS_BY_FLOOR_AREA("scope3.8.upstream-leased.floor-area", Dimension.AREA),
    /** Category 9: tonne-kilometres × factor of the mode. */
    DOWNSTREAM_TRANSPORT_BY_DISTANCE("scope3.9.downstream-transport.distance", Dimension.FREIGHT_DISTANCE),
    /** Category 9: fuel of the carriers × factor. */
    DOWNSTREAM_TRANSPORT_BY_FUEL("scope3.9.downstream-transport.fuel", Measured.FUELS),
    /** Category 9: spend × factor. */
    DOWNSTREAM_TRANSPORT_BY_SPEND("scope3.9.downstream-transport.spend", Dimension.MONEY),
    /** Category 10: amount sold × factor of the processing by the customer. */
    PROCESSING_OF_SOLD_PRODUCTS("scope3.10.processing", Measured.GOODS),
    /** Category 11: energy or fuel that the products use in their lives × factor. */
    USE_OF_SOLD_PRODUCTS_BY_ENERGY("scope3.11.use.energy", Measured.FUELS),
    /** Category 11: mass of gas that the products set free × its potential. */
    USE_OF_SOLD_PRODUCTS_BY_GAS("scope3.11.use.gases", Dimension.MASS),
    /** Category 12: mass that ends in one way × factor of the treatment. */
    END_OF_LIFE_TREATMENT("scope3.12.end-of-life", Dimension.MASS),
    /** Category 13: energy or fuel of assets leased to others × factor. */
    DOWNSTREAM_LEASED_ASSETS_BY_ENERGY("scope3.13.downstream-leased.energy", Measured.FUELS),
    /** Category 13: floor area × average of such buildings. */
    DOWNSTREAM_LEASED_ASSETS_BY_FLOOR_AREA("scope3.13.downstream-leased.floor-area", Dimension.AREA);

    private static final String EMISSION_FACTOR = "emission factor";
    private static final String EMISSIONS = "emissions";

    private final String formula;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final Dimension[] measured;

    Scope3Basis(String formula, Dimension... measured) {
        this.formula = formula;
        this.measured = measured;
    }

    /** What goods are counted in, and what fuels are metered in. */
    private static final class Measured {
        private static final Dimension[] GOODS = {
            Dimension.MASS,
            Dimension.VOLUME,
            Dimension.NORMAL_VOLUME,
            Dimension.AREA,
            Dimension.PIECES,
            Dimension.SHEETS,
            Dimension.ENERGY
        };
        private static final Dimension[] FUELS = {
            Dimension.ENERGY, Dimension.VOLUME, Dimension.NORMAL_VOLUME, Dimension.MASS
        };
    }

    /**
     * A collector of rows into the emissions of the category.
     *
     * @param <R> type of the rows
     * @param emissionFactor the factor of a row, emissions per amount
     * @return a collector; its result is in tCO2e, and zero for no rows; it throws
     *     {@link io.github.hkesg.model.quantity.IncompatibleUnitException} for a row that measures something else
     */
    public <R extends MeasuredRow> Collector<R, ?, Calculated<Quantity>> collector(
            Function<? super R, AppliedFactor> emissionFactor) {
        return RowFormula.<R>of(formula + ".rows", "amount", Unit.TONNE_CO2E, measured)
                .times(EMISSION_FACTOR, EMISSIONS, emissionFactor)
                .collector();
    }

    /**
     * The emissions of the category from printed amounts, each on the receipt.
     *
     * <p>For example, 1000 tkm with 0.1 kgCO2e/tkm are 0.1 tCO2e.
     *
     * @param activities at least one
     * @return the emissions in tCO2e
     * @throws IllegalArgumentException if there are none
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if one measures something else
     */
    public Calculated<Quantity> sum(List<Activity> activities) {
        return new Contributions(formula, EMISSIONS, Unit.TONNE_CO2E)
                .add(activities, EMISSION_FACTOR, measured)
                .total();
    }

    /**
     * Refuses an amount that this basis does not take.
     *
     * @param name what the amount is called
     * @param amount the amount
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if it measures something else
     */
    public void requireMeasured(String name, Quantity amount) {
        Quantity.require(name, amount, measured);
    }
}
