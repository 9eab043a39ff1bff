package io.github.hkesg.model.quantity;

import io.github.hkesg.model.quantity.DecimalInterval.Weighted;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Bounds of a weighted mean. Dividing the interval of Σ value × weight by that of Σ weight would take the two for
 * independent and give bounds that no weights reach. A mean falls as weight moves to lower values: it is least with every
 * value at its lower bound, full weights up to one of the values and least weights above it. The greatest mirrors this.
 */
final class WeightedMean {
    private WeightedMean() {}

    static DecimalInterval of(List<Weighted> groups) {
        if (groups.stream().allMatch(group -> group.weight().low().signum() == 0)) {
            throw new ArithmeticException("a mean of groups whose weights can all be zero");
        }
        Function<Weighted, BigDecimal> low = group -> group.value().low();
        Function<Weighted, BigDecimal> high = group -> group.value().high();
        List<Weighted> upwards =
                groups.stream().sorted(Comparator.comparing(low)).toList();
        List<Weighted> downwards =
                groups.stream().sorted(Comparator.comparing(high).reversed()).toList();
        return new DecimalInterval(
                extreme(upwards, low, BigDecimal::min, DecimalInterval.DOWN),
                extreme(downwards, high, BigDecimal::max, DecimalInterval.UP));
    }

    /** Starts with the least weights and gives one group after the other its full weight. */
    private static BigDecimal extreme(
            List<Weighted> groups,
            Function<Weighted, BigDecimal> bound,
            BinaryOperator<BigDecimal> better,
            MathContext context) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Weighted group : groups) {
            weights = weights.add(group.weight().low());
            sum = sum.add(bound.apply(group).multiply(group.weight().low()));
        }
        BigDecimal best = Arithmetic.quotient(sum, weights, context);
        for (Weighted group : groups) {
            BigDecimal more = group.weight().high().subtract(group.weight().low());
            weights = weights.add(more);
            sum = sum.add(bound.apply(group).multiply(more));
            best = better.apply(best, Arithmetic.quotient(sum, weights, context));
        }
        return best;
    }
}
