package io.github.hkesg.model.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The one way in which this library divides, and the limits within which it takes a number. */
public final class Arithmetic {
    /**
     * Precision of every division: 50 digits, half even. Sums and products are exact; nothing is rounded for
     * presentation before it is presented.
     */
    public static final MathContext CONTEXT = new MathContext(50, RoundingMode.HALF_EVEN);

    /** The most digits a figure may have. No report prints a number of this size; a longer one is an attack or a slip. */
    public static final int MAX_DIGITS = 100;

    private Arithmetic() {}

    /**
     * Refuses a number whose size alone could exhaust memory, such as {@code 1e999999999}.
     *
     * @param name what the number is, for the message
     * @param value the number
     * @return the same number
     * @throws NumberSizeException if it has more than {@link #MAX_DIGITS} digits before or after the point
     */
    public static BigDecimal requireReasonable(String name, BigDecimal value) {
        return requireReasonable(name, value, MAX_DIGITS);
    }

    /**
     * Refuses a number whose size alone could exhaust memory, where intermediate results may be longer than figures.
     *
     * @param name what the number is, for the message
     * @param value the number
     * @param maxDigits the most digits it may have before or after the point
     * @return the same number
     * @throws NumberSizeException if it has more
     */
    public static BigDecimal requireReasonable(String name, BigDecimal value, int maxDigits) {
        // Widened first: precision - scale overflows an int for a scale near its limits.
        long integerDigits = (long) value.precision() - value.scale();
        if (value.precision() > maxDigits || value.scale() > maxDigits || integerDigits > maxDigits) {
            throw new NumberSizeException(name, maxDigits);
        }
        return value;
    }
}
