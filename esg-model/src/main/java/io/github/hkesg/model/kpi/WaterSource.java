package io.github.hkesg.model.kpi;

/** A source of water: A2.2. */
public enum WaterSource {
    /** Supplied by a water utility. */
    MUNICIPAL,
    /** Rivers, lakes, collected rain. */
    SURFACE_WATER,
    /** Wells and boreholes. */
    GROUNDWATER,
    /** The sea. */
    SEAWATER,
    /** Recycled or reclaimed water. */
    RECYCLED,
    /** Any other source. */
    OTHER
}
