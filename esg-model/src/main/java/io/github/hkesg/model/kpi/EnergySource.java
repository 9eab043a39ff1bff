package io.github.hkesg.model.kpi;

/** A source of energy. */
public enum EnergySource {
    /** Purchased electricity: indirect energy, scope 2. */
    PURCHASED_ELECTRICITY,
    /** Petrol, motor gasoline: direct energy, scope 1. */
    GASOLINE,
    /** Diesel, gas oil: direct energy, scope 1. */
    DIESEL,
    /** Natural gas: direct energy, scope 1. */
    NATURAL_GAS,
    /** Liquefied petroleum gas: direct energy, scope 1. */
    LIQUEFIED_PETROLEUM_GAS,
    /** Hong Kong towngas: direct energy, scope 1, and scope 2 for its production. */
    TOWNGAS,
    /** Raw coal: direct energy, scope 1. */
    COAL,
    /** Purchased heat and steam: indirect energy, scope 2. */
    PURCHASED_HEAT,
    /** Purchased cooling: indirect energy, scope 2. */
    PURCHASED_COOLING,
    /** Renewable energy generated and used on site: direct energy without scope 1 emissions. */
    RENEWABLE_ON_SITE
}
