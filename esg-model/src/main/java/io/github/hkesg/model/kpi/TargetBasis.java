package io.github.hkesg.model.kpi;

/** How a target is measured: D.37(g). */
public enum TargetBasis {
    /** By a total. */
    ABSOLUTE,
    /** By a total per unit of activity. */
    INTENSITY,
    /** By a direction only, without a figure. */
    DIRECTIONAL
}
