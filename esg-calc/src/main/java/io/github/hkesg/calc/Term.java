package io.github.hkesg.calc;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.calc.factor.FactorCitation;
import io.github.hkesg.model.quantity.DecimalInterval;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a receipt: an input, or the result of a step on two earlier lines. In JSON the value is a string, so that no
 * reader rounds its digits.
 *
 * @param name what it is, for example {@code activity} or {@code emission factor}
 * @param value its value, unrounded
 * @param unit symbol of its unit; empty for a pure number
 * @param origin how exact it is, and whether it was given or computed
 * @param citation for a factor, where it comes from; null for other terms
 * @param step how it was computed; null for an input
 * @param receipt for the result of a calculation of its own, how that came about; null for other terms
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Term(
        String name,

        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value,

        String unit,
        Origin origin,
        @Nullable FactorCitation citation,
        @Nullable Step step,
        @Nullable Receipt receipt) {
    /**
     * Checks the components.
     *
     * @throws NullPointerException naming the missing component
     * @throws IllegalArgumentException if an input has a step, a computed term has none, a part of a total has no receipt, or
     *     another term has one
     * @throws io.github.hkesg.model.quantity.NumberSizeException if the value has more digits than any calculation needs
     */
    public Term {
        Objects.requireNonNull(name, "name");
        Operation.requireReasonable(Objects.requireNonNull(value, "value"));
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(origin, "origin");
        if ((origin == Origin.COMPUTED) != (step != null)) {
            throw new IllegalArgumentException(name + ": a computed term has a step, and no other has one");
        }
        if ((origin == Origin.PART) != (receipt != null)) {
            throw new IllegalArgumentException(name + ": a part has a receipt, and no other term has one");
        }
    }

    /**
     * A term that is no result of a calculation of its own.
     *
     * @param name what it is
     * @param value its value
     * @param unit symbol of its unit
     * @param origin how exact it is
     * @param citation for a factor, where it comes from
     * @param step how it was computed
     */
    public Term(
            String name,
            BigDecimal value,
            String unit,
            Origin origin,
            @Nullable FactorCitation citation,
            @Nullable Step step) {
        this(name, value, unit, origin, citation, step, null);
    }

    /** Where the value of a term comes from. */
    public enum Origin {
        /** Printed in a report: stands for every value within half a unit of its last digit. */
        PRINTED,
        /** A count, a constant or a published factor: stands for itself. */
        EXACT,
        /** How many of one unit another is: stands for itself. */
        CONVERSION,
        /** The result of a step. */
        COMPUTED,
        /** The result of a calculation of its own, whose receipt stands with it. */
        PART
    }

    /** The values that an input can stand for, with at least so many decimals by the symbol of its unit. */
    DecimalInterval interval(Map<String, Integer> decimals) {
        if (receipt != null) {
            return receipt.interval(decimals);
        }
        int fewest = decimals.getOrDefault(unit, Integer.MIN_VALUE);
        return origin == Origin.PRINTED
                ? DecimalInterval.ofPrinted(value, Math.max(fewest, value.scale()))
                : DecimalInterval.exactly(value);
    }

    /** What an input comes to when it is calculated again. */
    BigDecimal replay() {
        return receipt == null ? value : receipt.replay();
    }

    int depth() {
        return receipt == null ? 0 : receipt.depth();
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
