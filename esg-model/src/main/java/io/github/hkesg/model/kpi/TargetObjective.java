package io.github.hkesg.model.kpi;

/** What a target is for: D.37(b). */
public enum TargetObjective {
    /** Mitigation of climate change. */
    MITIGATION,
    /** Adaptation to climate change. */
    ADAPTATION,
    /** Conformance with science-based initiatives. */
    SCIENCE_BASED_CONFORMANCE
}
