package io.github.hkesg.model.kpi;

/** What a target is about: A1.5, A1.6, A2.3, A2.4, D.37(a). */
public enum TargetMetric {
    /** Greenhouse gas emissions. */
    GREENHOUSE_GAS,
    /** Other emissions: A1.5. */
    AIR_EMISSIONS,
    /** Hazardous waste: A1.6. */
    HAZARDOUS_WASTE,
    /** Non-hazardous waste: A1.6. */
    NON_HAZARDOUS_WASTE,
    /** Energy: A2.3. */
    ENERGY,
    /** Water: A2.4. */
    WATER,
    /** Another metric. */
    OTHER
}
