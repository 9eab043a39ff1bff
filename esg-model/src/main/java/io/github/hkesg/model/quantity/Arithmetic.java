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

    /** As many digits as a machine word holds, with which a division costs a fraction of one to fifty. */
    private static final MathContext FEW = new MathContext(18, RoundingMode.DOWN);

    private Arithmetic() {}

    /**
     * A quotient, digit for digit what {@link BigDecimal#divide(BigDecimal, MathContext)} makes of it. Many quotients of a report
     * end after a few digits; they are found without dividing to fifty and stripping the zeros again.
     *
     * @param dividend what is divided
     * @param divisor what it is divided by, not zero
     * @param context how many digits a quotient without end has, and how it is rounded; at least 18 digits
     * @return for example 4.25 for 17.00 and 4
     * @throws ArithmeticException if the divisor is zero
     */
    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, MathContext context) {
        BigDecimal few = dividend.divide(divisor, FEW);
        // With a scale below that of the division, zeros that the longer quotient keeps were cut off.
        boolean isWhole = few.scale() >= dividend.scale() - divisor.scale()
                && few.multiply(divisor).compareTo(dividend) == 0;
        return isWhole ? few : dividend.divide(divisor, context);
    }

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
