package io.github.hkesg.validate;

import java.util.Objects;

/**
 * A finding that somebody decided to live with.
 *
 * @param finding the finding
 * @param waiver the decision; the first one that covers it
 */
public record WaivedFinding(Finding finding, Waiver waiver) {
    /**
     * Checks that both are there.
     *
     * @throws NullPointerException naming the missing component
     */
    public WaivedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(waiver, "waiver");
    }
}
