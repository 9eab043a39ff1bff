package io.github.hkesg.calc.reconcile;

import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** The whole numbers of people, cases or suppliers that can stand behind a printed percentage or average. */
public final class WholeCounts {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private WholeCounts() {}

    /**
     * The numbers of leavers, casualties or trained people that round to a percentage of a headcount.
     *
     * <p>For example, 37 % of 212 people are 78 or 79. 61 % of 40 are none, since 24 are 60.0 % and 25 are 62.5 %.
     *
     * @param percentage the printed percentage
     * @param whole the group; of nobody only zero is possible
     * @return from the least to the greatest; empty if the percentage is impossible
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the figure is no percentage
     */
    public static Optional<DecimalInterval> parts(Quantity percentage, Count whole) {
        Quantity.require("percentage", percentage, Dimension.PERCENT);
        DecimalInterval rate = percentage.intervalIn(Unit.PERCENT);
        if (whole.value() == 0) {
            return Optional.of(Count.ZERO.interval()).filter(nobody -> rate.contains(BigDecimal.ZERO));
        }
        return fromZero(rate.times(whole.interval()).times(DecimalInterval.exactly(HUNDREDTH)));
    }

    /**
     * The headcounts that lead from a total to a printed average.
     *
     * <p>For example, 1102.5 h exactly at 3.21 h each are those of 343 people and no others; 2,444 h at 4.6 h each of 526 to
     * 537.
     *
     * @param total the total, as an interval of its own precision, in the unit of the average
     * @param average the printed average, which cannot be zero
     * @return from the least to the greatest; empty if no whole number gives the average
     * @throws ArithmeticException if the printed average could be zero
     */
    public static Optional<DecimalInterval> headcounts(DecimalInterval total, Quantity average) {
        return fromZero(total.dividedBy(average.interval()));
    }

    /** There are no fewer than no people. */
    private static Optional<DecimalInterval> fromZero(DecimalInterval people) {
        return people.high().signum() < 0
                ? Optional.empty()
                : people.max(Count.ZERO.interval()).wholeNumbers();
    }
}
