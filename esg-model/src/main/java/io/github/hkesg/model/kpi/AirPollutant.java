package io.github.hkesg.model.kpi;

/** A type of emission to air: A1.1. */
public enum AirPollutant {
    /** Nitrogen oxides. */
    NOX,
    /** Sulphur oxides. */
    SOX,
    /** Particulate matter. */
    PARTICULATE_MATTER,
    /** Volatile organic compounds. */
    VOLATILE_ORGANIC_COMPOUNDS,
    /** Another pollutant regulated by law. */
    OTHER
}
