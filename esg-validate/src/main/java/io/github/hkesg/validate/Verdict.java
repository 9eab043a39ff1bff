package io.github.hkesg.validate;

/** The worst that was found. */
public enum Verdict {
    /** At least one error. */
    ERRORS,
    /** No error, at least one warning. */
    WARNINGS,
    /** Neither errors nor warnings. */
    CLEAN
}
