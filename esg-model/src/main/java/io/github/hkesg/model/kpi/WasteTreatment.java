package io.github.hkesg.model.kpi;

/** What happens to a waste stream. */
public enum WasteTreatment {
    /** Recycled or reused. */
    RECYCLED,
    /** Sent to landfill. */
    LANDFILLED,
    /** Burnt, with or without energy recovery. */
    INCINERATED,
    /** Collected by a supplier or contractor, final treatment not stated. */
    COLLECTED_BY_CONTRACTOR
}
