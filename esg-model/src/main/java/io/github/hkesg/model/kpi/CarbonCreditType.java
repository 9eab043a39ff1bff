package io.github.hkesg.model.kpi;

/** A type of carbon credit: D.40(e). */
public enum CarbonCreditType {
    /** Removal by nature, such as new forests. */
    NATURE_BASED_REMOVAL,
    /** Removal by technology, such as direct air capture. */
    TECHNOLOGICAL_REMOVAL,
    /** Emissions avoided or reduced elsewhere. */
    EMISSION_REDUCTION
}
