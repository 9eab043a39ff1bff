package io.github.hkesg.model.kpi;

/** What happens to a waste stream. */
public enum WasteTreatment {
    /** Recycled. */
    RECYCLED,
    /** Reused. */
    REUSED,
    /** Composted or digested. */
    COMPOSTED,
    /** Sent to landfill. */
    LANDFILLED,
    /** Burnt without recovery of energy, or it is not said whether there is any. */
    INCINERATED,
    /** Burnt with recovery of energy. */
    ENERGY_RECOVERY,
    /** Collected by a supplier or contractor, final treatment not stated. */
    COLLECTED_BY_CONTRACTOR,
    /** Treated in another way. */
    OTHER
}
