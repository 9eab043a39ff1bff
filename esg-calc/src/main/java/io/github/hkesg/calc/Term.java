package io.github.hkesg.calc;

import io.github.hkesg.calc.factor.FactorCitation;
import io.github.hkesg.model.quantity.DecimalInterval;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a receipt: an input, or the result of a step on two earlier lines.
 *
 * @param name what it is, for example {@code activity} or {@code emission factor}
 * @param value its value, unrounded
 * @param unit symbol of its unit; empty for a pure number
 * @param origin how exact it is, and whether it was given or computed
 * @param citation for a factor, where it comes from; null for other terms
 * @param operation the step; null for an input
 * @param left index of the left operand; -1 for an input
 * @param right index of the right operand; -1 for an input
 */
public record Term(
        String name,
        BigDecimal value,
        String unit,
        Origin origin,
        @Nullable FactorCitation citation,
        @Nullable Operation operation,
        int left,
        int right) {
    /**
     * Checks the components.
     *
     * @throws NullPointerException naming the missing component
     */
    public Term {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(origin, "origin");
    }

    /** Where the value of a term comes from. */
    public enum Origin {
        /** Printed in a report: stands for every value within half a unit of its last digit. */
        PRINTED,
        /** A count, a constant or a published factor: stands for itself. */
        EXACT,
        /** The result of a step. */
        COMPUTED
    }

    DecimalInterval interval(int decimals) {
        return origin == Origin.PRINTED
                ? DecimalInterval.ofPrinted(value, Math.max(decimals, value.scale()))
                : DecimalInterval.exactly(value);
    }

    /**
     * The value and its unit, without grouping.
     *
     * @return for example {@code 427934 kWh}
     */
    @Override
    public String toString() {
        return unit.isEmpty() ? value.toPlainString() : value.toPlainString() + " " + unit;
    }
}
