package io.github.hkesg.calc.factor;

/** What a published factor turns an amount into. */
public enum FactorKind {
    /** Electricity into greenhouse gas. */
    GRID_EMISSION_FACTOR,
    /** Energy of a fuel into greenhouse gas. */
    FUEL_EMISSION_FACTOR,
    /** Fuel into energy. */
    NET_CALORIFIC_VALUE,
    /** Energy carrier into coal equivalent. */
    COAL_EQUIVALENT
}
