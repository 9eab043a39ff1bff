package io.github.hkesg.model.kpi;

/** A time horizon, as the issuer defines it: D.20(c). */
public enum TimeHorizon {
    /** Short term. */
    SHORT_TERM,
    /** Medium term. */
    MEDIUM_TERM,
    /** Long term. */
    LONG_TERM
}
