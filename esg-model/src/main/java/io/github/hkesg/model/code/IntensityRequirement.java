package io.github.hkesg.model.code;

/** Whether a KPI asks for an intensity beside the total. */
public enum IntensityRequirement {
    /** No intensity is asked for. */
    NO,
    /** An intensity is asked for where it is appropriate (KPI A1.3, A1.4, A2.5; A1.2 while it stood). */
    WHERE_APPROPRIATE,
    /** An intensity is asked for unconditionally (KPI A2.1, A2.2). */
    ALWAYS
}
