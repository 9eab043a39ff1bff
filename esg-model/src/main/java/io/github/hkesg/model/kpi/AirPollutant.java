package io.github.hkesg.model.kpi;

/** A type of emission to air: A1.1. */
public enum AirPollutant {
    /** Nitrogen oxides. */
    NOX,
    /** Sulphur oxides. */
    SOX,
    /** Particulate matter. */
    PARTICULATE_MATTER,
    /** Respirable particulate matter of up to 10 micrometres. */
    PM10,
    /** Fine particulate matter of up to 2.5 micrometres. */
    PM2_5,
    /** Carbon monoxide. */
    CARBON_MONOXIDE,
    /** Volatile organic compounds. */
    VOLATILE_ORGANIC_COMPOUNDS,
    /** Another pollutant regulated by law, as its label says. */
    OTHER
}
