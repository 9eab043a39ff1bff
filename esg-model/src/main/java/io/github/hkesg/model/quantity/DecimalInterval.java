package io.github.hkesg.model.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    static final MathContext DOWN = new MathContext(Arithmetic.CONTEXT.getPrecision(), RoundingMode.FLOOR);
    static final MathContext UP = new MathContext(Arithmetic.CONTEXT.getPrecision(), RoundingMode.CEILING);

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
        if (divisor.high.signum() < 0) {
            return negated().dividedBy(divisor.negated());
        }
        // Division to 50 digits is what intervals cost: the sign tells which two of the four quotients are the ends.
        return new DecimalInterval(
                Arithmetic.quotient(low, low.signum() < 0 ? divisor.low : divisor.high, DOWN),
                Arithmetic.quotient(high, high.signum() < 0 ? divisor.high : divisor.low, UP));
    }

    private DecimalInterval negated() {
        return new DecimalInterval(high.negate(), low.negate());
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
     * The lesser of two figures.
     *
     * @param other the other figure
     * @return the interval of all values that the lesser of the two can have
     */
    public DecimalInterval min(DecimalInterval other) {
        return new DecimalInterval(low.min(other.low), high.min(other.high));
    }

    /**
     * The greater of two figures.
     *
     * @param other the other figure
     * @return the interval of all values that the greater of the two can have
     */
    public DecimalInterval max(DecimalInterval other) {
        return new DecimalInterval(low.max(other.low), high.max(other.high));
    }

    /**
     * A figure of one group and the weight that it has among the others.
     *
     * @param value the figure, for example a turnover rate of 42.5 to 43.5 %
     * @param weight its weight, for example exactly 223 people; what lies below zero is not believed
     */
    public record Weighted(DecimalInterval value, DecimalInterval weight) {
        /**
         * Checks that the weight can be one.
         *
         * @throws NullPointerException naming the missing component
         * @throws IllegalArgumentException if the weight is negative throughout
         */
        public Weighted {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(weight, "weight");
            if (weight.high.signum() < 0) {
                throw new IllegalArgumentException("A weight cannot be negative: " + weight);
            }
            weight = weight.max(exactly(BigDecimal.ZERO));
        }
    }

    /**
     * Weighted mean of the figures of groups: Σ value × weight ÷ Σ weight. The bounds are reached: they are wider than what
     * true values and weights can give by the 50th digit only, though each weight stands above and below the stroke.
     *
     * <p>For example, 43 % of 223 men and 36 % of 102 women are 40.303… to 41.303… % of all.
     *
     * @param groups the groups
     * @return the interval of all means
     * @throws ArithmeticException if all weights can be zero, or there are no groups
     */
    public static DecimalInterval weightedMean(List<Weighted> groups) {
        return WeightedMean.of(groups);
    }

    /**
     * The whole numbers in the interval: what a count behind a printed figure can have been.
     *
     * <p>For example, 1102.5 h at 3.21 h a head are 342.92 to 343.99 people, which is 343 people exactly. For 24.2 to 24.6
     * people, 61 % of 40, there are none.
     *
     * @return from the least to the greatest; empty if there is no whole number inside
     */
    public Optional<DecimalInterval> wholeNumbers() {
        BigDecimal least = low.setScale(0, RoundingMode.CEILING);
        return contains(least)
                ? Optional.of(new DecimalInterval(least, high.setScale(0, RoundingMode.FLOOR)))
                : Optional.empty();
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
        return wholeNumbers().isPresent();
    }
}
