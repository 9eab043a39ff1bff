package io.github.hkesg.calc.factor;

import java.util.Objects;

/**
 * One fault of a file of factors.
 *
 * @param line line in the document, from 1
 * @param place id of the row, or {@code factors[3]} where it has none; {@code common} for what all rows share; empty for the
 *     document
 * @param message what is wrong, in English
 */
public record FactorProblem(int line, String place, String message) {
    /**
     * Checks that everything is there.
     *
     * @throws NullPointerException naming the missing component
     */
    public FactorProblem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }

    /**
     * The fault with its place.
     *
     * @return for example {@code line 7, my-grid.2024: 'value' is missing}
     */
    @Override
    public String toString() {
        return "line " + line + (place.isEmpty() ? "" : ", " + place) + ": " + message;
    }
}
