package io.github.hkesg.model.kpi;

/** What a declared conversion factor turns an amount into. */
public enum ConversionFactorKind {
    /** Activity into greenhouse gas, for example kgCO2 per kWh. */
    EMISSION_FACTOR,
    /** Fuel into energy, for example GJ per tonne. */
    NET_CALORIFIC_VALUE,
    /** Energy carrier into coal equivalent, for example kgce per kWh. */
    COAL_EQUIVALENT
}
