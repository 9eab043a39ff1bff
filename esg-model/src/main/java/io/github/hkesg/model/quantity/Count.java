package io.github.hkesg.model.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * An exact whole number of people, cases or suppliers. A type of its own so that no mapper quietly turns 3.5 people into
 * 3, or an absent figure into 0. A negative count can be held, so that it can be reported together with everything else
 * that is wrong.
 *
 * @param value the number
 */
public record Count(long value) implements Comparable<Count> {
    /** No people, no cases: a reported value, not an absent one. */
    public static final Count ZERO = new Count(0);

    /**
     * A count.
     *
     * @param value the number
     * @return the count
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Count of(long value) {
        return value == 0 ? ZERO : new Count(value);
    }

    /**
     * A count from its digits, for mappers that meet a number in quotes.
     *
     * @param digits for example {@code "338"}
     * @return the count
     * @throws NumberFormatException if the digits are not a whole number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Count parse(String digits) {
        return of(Long.parseLong(digits));
    }

    /**
     * The number, as it stands in JSON.
     *
     * @return the number
     */
    @Override
    @JsonValue
    public long value() {
        return value;
    }

    /**
     * The number as a decimal without fraction.
     *
     * @return the number
     */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(value);
    }

    /**
     * The number as an interval of one point: a count is exact.
     *
     * @return the interval
     */
    public DecimalInterval interval() {
        return DecimalInterval.exactly(decimal());
    }

    @Override
    public int compareTo(Count other) {
        return Long.compare(value, other.value);
    }

    /**
     * The digits.
     *
     * @return for example {@code 338}
     */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
