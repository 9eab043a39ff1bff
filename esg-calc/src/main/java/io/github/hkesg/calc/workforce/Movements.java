package io.github.hkesg.calc.workforce;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;

/**
 * What a group's turnover is reckoned from.
 *
 * @param leavers people who left in the period
 * @param opening people before it
 * @param closing people at its end
 */
record Movements(Count leavers, Count opening, Count closing) {
    static Movements of(Roster roster, BreakdownDimension dimension, String label) {
        return new Movements(
                roster.leavers().of(dimension, label),
                roster.opening().of(dimension, label),
                roster.closing().of(dimension, label));
    }

    /** What the leavers are divided by; of an average the sum, which is zero when the average is. */
    Count divisor(TurnoverMethod method, Movements all) {
        return switch (method) {
            case YEAR_END_HEADCOUNT -> closing;
            case AVERAGE_HEADCOUNT -> Count.of(Math.addExact(opening.value(), closing.value()));
            case OPENING_HEADCOUNT -> opening;
            case LEAVERS_PLUS_CLOSING -> Count.of(Math.addExact(leavers.value(), closing.value()));
            case TOTAL_HEADCOUNT -> all.closing;
        };
    }

    Calculated<Quantity> rate(TurnoverMethod method, Movements all) {
        return switch (method) {
            case YEAR_END_HEADCOUNT -> TurnoverCalculator.onYearEndHeadcount(leavers, closing);
            case AVERAGE_HEADCOUNT -> TurnoverCalculator.onAverageHeadcount(leavers, opening, closing);
            case OPENING_HEADCOUNT -> TurnoverCalculator.onOpeningHeadcount(leavers, opening);
            case LEAVERS_PLUS_CLOSING -> TurnoverCalculator.onLeaversPlusClosing(leavers, closing);
            case TOTAL_HEADCOUNT -> TurnoverCalculator.onTotalHeadcount(leavers, all.closing);
        };
    }
}
