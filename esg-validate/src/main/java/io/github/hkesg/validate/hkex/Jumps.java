package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import java.math.BigDecimal;

/** Whether a figure moved so much from one year to the next that a reviewer would ask why. */
final class Jumps {
    /** More than double, or less than half. */
    private static final BigDecimal FACTOR = BigDecimal.valueOf(2);

    /** Square of the number of standard deviations beyond which a change of a counted figure is not chance. */
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    private Jumps() {}

    /**
     * True if the figure more than doubled or fell below half. Small counts do so by chance: the difference of two Poisson
     * counts a and b has variance a + b, so a counted figure must also differ by more than three standard deviations
     * (5 and 2 do not, 139 and 402 do).
     */
    static boolean isJump(Quantity before, Quantity now) {
        if (!before.unit().isCompatibleWith(now.unit())) {
            return false;
        }
        BigDecimal a = before.value();
        BigDecimal b = now.to(before.unit()).value();
        if (a.signum() <= 0 || b.signum() <= 0) {
            return false;
        }
        boolean isLarge = b.compareTo(a.multiply(FACTOR)) > 0 || a.compareTo(b.multiply(FACTOR)) > 0;
        return isLarge && (before.unit().dimension() != Dimension.PIECES || isBeyondChance(a, b));
    }

    private static boolean isBeyondChance(BigDecimal a, BigDecimal b) {
        BigDecimal difference = a.subtract(b);
        return difference.multiply(difference).compareTo(a.add(b).multiply(NINE)) > 0;
    }
}
