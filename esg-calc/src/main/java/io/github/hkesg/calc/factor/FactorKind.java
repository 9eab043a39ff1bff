package io.github.hkesg.calc.factor;

import static io.github.hkesg.model.quantity.Dimension.AREA;
import static io.github.hkesg.model.quantity.Dimension.CARBON;
import static io.github.hkesg.model.quantity.Dimension.CO2_EQUIVALENT;
import static io.github.hkesg.model.quantity.Dimension.DISTANCE;
import static io.github.hkesg.model.quantity.Dimension.ENERGY;
import static io.github.hkesg.model.quantity.Dimension.FREIGHT_DISTANCE;
import static io.github.hkesg.model.quantity.Dimension.MASS;
import static io.github.hkesg.model.quantity.Dimension.MONEY;
import static io.github.hkesg.model.quantity.Dimension.NORMAL_VOLUME;
import static io.github.hkesg.model.quantity.Dimension.PASSENGER_DISTANCE;
import static io.github.hkesg.model.quantity.Dimension.PIECES;
import static io.github.hkesg.model.quantity.Dimension.ROOM_NIGHTS;
import static io.github.hkesg.model.quantity.Dimension.SHEETS;
import static io.github.hkesg.model.quantity.Dimension.VOLUME;

import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.UnitRatio;

/** What a published factor turns an amount into. */
public enum FactorKind {
    /** Electricity into greenhouse gas, for example kgCO2/kWh. */
    GRID_EMISSION_FACTOR(true, per(ENERGY), CO2_EQUIVALENT),
    /** Heat or steam into greenhouse gas, for example tCO2/GJ. */
    HEAT_EMISSION_FACTOR(true, per(ENERGY), CO2_EQUIVALENT),
    /** A fuel, by energy, mass or volume, into one greenhouse gas or into CO2 equivalent, for example kgCO2/TJ or g/L. */
    FUEL_EMISSION_FACTOR(true, per(ENERGY, MASS, VOLUME, NORMAL_VOLUME), CO2_EQUIVALENT, MASS),
    /** Piped gas into the greenhouse gas of making it: scope 2 of its user, for example kgCO2e per towngas unit. */
    GAS_PRODUCTION_EMISSION_FACTOR(true, per(ENERGY), CO2_EQUIVALENT),
    /** A fuel or a distance into a pollutant of the air, for example kg NOx per TJ. */
    AIR_POLLUTANT_FACTOR(true, per(ENERGY, MASS, VOLUME, DISTANCE), MASS),
    /** Waste into greenhouse gas, for example kgCO2e/kg. */
    WASTE_EMISSION_FACTOR(true, per(MASS), CO2_EQUIVALENT),
    /** Water or sewage into greenhouse gas, for example kgCO2e/m3. */
    WATER_EMISSION_FACTOR(true, per(VOLUME), CO2_EQUIVALENT),
    /** Travel and nights in hotels into greenhouse gas, for example kgCO2e/pkm or kgCO2e/room-night. */
    TRAVEL_EMISSION_FACTOR(true, per(PASSENGER_DISTANCE, DISTANCE, ROOM_NIGHTS), CO2_EQUIVALENT),
    /** Freight into greenhouse gas, kgCO2e/tkm. */
    FREIGHT_EMISSION_FACTOR(true, per(FREIGHT_DISTANCE), CO2_EQUIVALENT),
    /** Money spent into greenhouse gas, by an input-output table, for example kgCO2e/HKD. */
    SPEND_EMISSION_FACTOR(true, per(MONEY), CO2_EQUIVALENT),
    /** Goods or floor area into the greenhouse gas of making or using them, for example kgCO2e/t or kgCO2e/m2. */
    GOODS_EMISSION_FACTOR(true, per(MASS, VOLUME, AREA, PIECES, SHEETS), CO2_EQUIVALENT),
    /** A gas into the carbon dioxide that warms as much over 100 years, kgCO2e/kg. */
    GLOBAL_WARMING_POTENTIAL(false, per(MASS), CO2_EQUIVALENT),
    /** Fuel into energy, without the heat of condensing water, for example GJ/t. */
    NET_CALORIFIC_VALUE(false, per(MASS, VOLUME, NORMAL_VOLUME), ENERGY),
    /** Metered unit of piped gas into energy, as the Exchange's guidance counts it, for example MJ per towngas unit. */
    HEATING_VALUE(false, per(ENERGY), ENERGY),
    /** Energy of a fuel into the carbon in it, for example tC/GJ. */
    CARBON_CONTENT(false, per(ENERGY), CARBON),
    /** Carbon of a fuel into the carbon that is oxidised, for example 0.98 tC/tC. */
    OXIDATION_FRACTION(false, per(CARBON), CARBON),
    /** Volume of a fuel into mass, for example kg/m3. */
    DENSITY(false, per(VOLUME), MASS),
    /** Energy carrier into coal equivalent, for example kgce/kWh. */
    COAL_EQUIVALENT(false, per(ENERGY, MASS, VOLUME), ENERGY),
    /** Water or sewage into the electricity of treating it, for example kWh/m3. */
    TREATMENT_ELECTRICITY(false, per(VOLUME), ENERGY);

    private final boolean namesGas;

    // Nobody writes into the arrays, and requireDimension takes arrays.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Dimension[] denominators;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Dimension[] numerators;

    FactorKind(boolean namesGas, Dimension[] denominators, Dimension... numerators) {
        this.namesGas = namesGas;
        this.denominators = denominators;
        this.numerators = numerators;
    }

    private static Dimension[] per(Dimension... denominators) {
        return denominators;
    }

    /**
     * Whether a factor of this kind has to say which gas or pollutant it results in.
     *
     * @return true for emission factors; false for what results in energy, carbon, mass or a potential
     */
    public boolean namesGas() {
        return namesGas;
    }

    void requireUnit(UnitRatio unit) {
        unit.numerator().requireDimension("unit", numerators);
        unit.denominator().requireDimension("unit", denominators);
    }
}
