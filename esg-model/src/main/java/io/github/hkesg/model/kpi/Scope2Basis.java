package io.github.hkesg.model.kpi;

/** By what scope 2 is counted: D.29(c). */
public enum Scope2Basis {
    /** By the average of the grids on which the electricity was used. */
    LOCATION_BASED,
    /** By contracts and certificates. */
    MARKET_BASED
}
