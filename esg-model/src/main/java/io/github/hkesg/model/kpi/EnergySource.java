package io.github.hkesg.model.kpi;

/** A source of energy, by type: direct energy is turned into heat or work by the issuer, indirect energy is bought ready: A2.1. */
public enum EnergySource {
    /** Purchased electricity: scope 2. */
    PURCHASED_ELECTRICITY(false),
    /** Petrol, motor gasoline: scope 1. */
    GASOLINE(true),
    /** Diesel, gas oil: scope 1. */
    DIESEL(true),
    /** Kerosene, jet fuel included: scope 1. */
    KEROSENE(true),
    /** Heavy fuel oil: scope 1. */
    FUEL_OIL(true),
    /** Natural gas: scope 1. */
    NATURAL_GAS(true),
    /** Liquefied natural gas: scope 1. */
    LIQUEFIED_NATURAL_GAS(true),
    /** Liquefied petroleum gas: scope 1. */
    LIQUEFIED_PETROLEUM_GAS(true),
    /** Hong Kong towngas: scope 1, and scope 2 for its production. */
    TOWNGAS(true),
    /** Raw coal: scope 1. */
    COAL(true),
    /** Coke: scope 1. */
    COKE(true),
    /** Biofuel: its carbon dioxide stands outside the scopes. */
    BIOFUEL(true),
    /** Any other fuel, as its label says: scope 1. */
    OTHER_FUEL(true),
    /** Purchased heat and steam: scope 2. */
    PURCHASED_HEAT(false),
    /** Purchased cooling: scope 2. */
    PURCHASED_COOLING(false),
    /** Renewable energy generated and used on site, without scope 1 emissions. */
    RENEWABLE_ON_SITE(true);

    private final boolean direct;

    EnergySource(boolean direct) {
        this.direct = direct;
    }

    /**
     * Whether it is direct energy.
     *
     * @return true for fuels and energy generated on site, false for purchased electricity, heat and cooling
     */
    public boolean isDirect() {
        return direct;
    }
}
