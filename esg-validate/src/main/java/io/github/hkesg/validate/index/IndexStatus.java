package io.github.hkesg.validate.index;

/** What the content index says about a provision. */
public enum IndexStatus {
    /** Answered. */
    REPORTED,
    /** Said not to apply. */
    NOT_APPLICABLE,
    /** Not answered, with reasons. */
    EXPLAINED,
    /** Passed over in silence. */
    UNDISCLOSED
}
