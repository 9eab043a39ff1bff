package io.github.hkesg.validate;

/** How much a finding matters, most first. */
public enum Severity {
    /** The Code is not met, or figures contradict each other. */
    ERROR,
    /** Something that a careful reviewer would ask about. */
    WARNING,
    /** Good to know. */
    INFO
}
