package io.github.hkesg.calc;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * How a line of a receipt follows from two earlier lines.
 *
 * <p>For example, line 2 with the step {@code MULTIPLY 0 1} is the product of the first two lines.
 *
 * @param operation what is done
 * @param left index of the left operand, counted from 0
 * @param right index of the right operand, counted from 0
 */
public record Step(
        Operation operation,
        @JsonProperty(required = true) int left,
        @JsonProperty(required = true) int right) {
    /**
     * Checks that there is an operation.
     *
     * @throws NullPointerException if there is none
     */
    public Step {
        Objects.requireNonNull(operation, "operation");
    }

    boolean comesAfterItsOperands(int line) {
        return isBefore(left, line) && isBefore(right, line);
    }

    private static boolean isBefore(int index, int line) {
        return index >= 0 && index < line;
    }
}
