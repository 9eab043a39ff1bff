package io.github.hkesg.model.kpi;

/** A scope of the GHG Protocol: D.28, D.40(b). */
public enum EmissionScope {
    /** Direct emissions. */
    SCOPE_1,
    /** Indirect emissions of purchased energy. */
    SCOPE_2,
    /** Other indirect emissions of the value chain. */
    SCOPE_3
}
