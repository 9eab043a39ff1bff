package io.github.hkesg.model.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All values between two bounds, both included: what a printed figure can stand for. A figure printed with two decimals
 * stands for everything within half a hundredth; two figures agree when their intervals meet. This takes the place of
 * percentage tolerances, which are too wide for large figures and too narrow for small ones.
 *
 * <p>Operations are outward: the result holds every value that the operation can give for values inside the operands.
 *
 * @param low the lower bound
 * @param high the upper bound, not below the lower
 */
public record DecimalInterval(BigDecimal low, BigDecimal high) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final MathContext DOWN = new MathContext(Arithmetic.CONTEXT.getPrecision(), RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(Arithmetic.CONTEXT.getPrecision(), RoundingMode.CEILING);

    /**
     * Checks the order of the bounds.
     *
     * @throws IllegalArgumentException if the lower bound is above the upper
     */
    public DecimalInterval {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    /**
     * The interval of one exact value.
     *
     * @param value the value
     * @return the interval from the value to itself
     */
    public static DecimalInterval exactly(BigDecimal value) {
        return new DecimalInterval(value, value);
    }

    /**
     * The interval that a printed figure stands for.
     *
     * @param printed the figure with its printed scale
     * @return for example 57.335 to 57.345 for 57.34
     */
    public static DecimalInterval ofPrinted(BigDecimal printed) {
        return ofPrinted(printed, printed.scale());
    }

    /**
     * The interval of a figure whose trailing zeros were lost on the way, as spreadsheets lose them.
     *
     * @param printed the figure
     * @param decimals the decimals it was printed with; fewer than it still has are not believed
     * @return for example 174.695 to 174.705 for 174.7 printed with two decimals
     */
    public static DecimalInterval ofPrinted(BigDecimal printed, int decimals) {
        BigDecimal half = HALF.movePointLeft(Math.max(decimals, printed.scale()));
        return new DecimalInterval(printed.subtract(half), printed.add(half));
    }

    /**
     * Sum of two intervals.
     *
     * @param other the other summand
     * @return the interval of all sums
     */
    public DecimalInterval plus(DecimalInterval other) {
        return new DecimalInterval(low.add(other.low), high.add(other.high));
    }

    /**
     * Difference of two intervals.
     *
     * @param other what is taken away
     * @return the interval of all differences
     */
    public DecimalInterval minus(DecimalInterval other) {
        return new DecimalInterval(low.subtract(other.high), high.subtract(other.low));
    }

    /**
     * Product of two intervals.
     *
     * @param other the other factor
     * @return the interval of all products
     */
    public DecimalInterval times(DecimalInterval other) {
        return hull(
                low.multiply(other.low), low.multiply(other.high), high.multiply(other.low), high.multiply(other.high));
    }

    /**
     * Quotient of two intervals.
     *
     * @param divisor the divisor, which must not hold zero
     * @return the interval of all quotients
     * @throws ArithmeticException if the divisor can be zero
     */
    public DecimalInterval dividedBy(DecimalInterval divisor) {
        if (divisor.contains(BigDecimal.ZERO)) {
            throw new ArithmeticException("division by an interval that holds zero");
        }
        DecimalInterval lows = hull(
                low.divide(divisor.low, DOWN),
                low.divide(divisor.high, DOWN),
                high.divide(divisor.low, DOWN),
                high.divide(divisor.high, DOWN));
        DecimalInterval highs = hull(
                low.divide(divisor.low, UP),
                low.divide(divisor.high, UP),
                high.divide(divisor.low, UP),
                high.divide(divisor.high, UP));
        return new DecimalInterval(lows.low, highs.high);
    }

    private static DecimalInterval hull(BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal d) {
        return new DecimalInterval(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
    }

    /**
     * Sum of many intervals.
     *
     * @param intervals the summands
     * @return their sum; zero for none
     */
    public static DecimalInterval sum(Stream<DecimalInterval> intervals) {
        return intervals.reduce(exactly(BigDecimal.ZERO), DecimalInterval::plus);
    }

    /**
     * Whether a value lies in the interval.
     *
     * @param value the value
     * @return true also on the bounds
     */
    public boolean contains(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    /**
     * Whether two intervals have a value in common, so that the figures they stand for can agree.
     *
     * @param other another interval
     * @return true also when they only touch
     */
    public boolean intersects(DecimalInterval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /**
     * Whether a whole number lies in the interval, so that it can be a count.
     *
     * @return true if at least one integer is inside
     */
    public boolean containsInteger() {
        return contains(low.setScale(0, RoundingMode.CEILING));
    }
}
