package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.validate.rule.RuleContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The people of a report at either end of its year.
 *
 * @param opening headcount of the year before
 * @param closing headcount of the year
 */
record YearEnds(Count opening, Count closing) {
    /**
     * Twice as many people as at either end of the year, or half as many. An average of the year lies between its ends but for a
     * season; what is beyond is an intensity in another unit, or of other people than it is said to be.
     */
    private static final BigDecimal MARGIN = BigDecimal.valueOf(2);

    /** Those of a year, or null if one of the two is not printed. */
    static @Nullable YearEnds of(RuleContext context) {
        PerformanceData before = context.yearBefore();
        Count closing = Figures.HEADCOUNT.in(context.year());
        Count opening = before == null ? null : Figures.HEADCOUNT.in(before);
        return closing == null || opening == null ? null : new YearEnds(opening, closing);
    }

    /** Whether the people that an intensity implies are beyond all that there can have been in the year. */
    boolean areFarFrom(ImpliedDenominator implied) {
        BigDecimal least = opening.decimal().min(closing.decimal());
        BigDecimal most = opening.decimal().max(closing.decimal());
        return implied.intervals().stream()
                .allMatch(people -> people.high().multiply(MARGIN).compareTo(least) < 0
                        || people.low().compareTo(most.multiply(MARGIN)) > 0);
    }
}
