package io.github.hkesg.calc.factor;

/** How a factor's digits are known. */
public enum Confidence {
    /** Seen on the publisher's own page, or the same digits in two or more independent copies. */
    H,
    /** Seen in one secondary copy that names its source. */
    M,
    /** Derived from values that were seen. */
    D
}
