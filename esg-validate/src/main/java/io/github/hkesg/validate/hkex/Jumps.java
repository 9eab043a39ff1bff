package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.Need;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Whether a figure moved so much from one year to the next that a reviewer would ask why. */
final class Jumps {
    /** More than double, or less than half. */
    private static final BigDecimal FACTOR = BigDecimal.valueOf(2);

    /** Square of the number of standard deviations beyond which a change of a counted figure is not chance. */
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    private Jumps() {}

    /**
     * True if the figure more than doubled or fell below half, whatever its roundings. Small counts do so by chance: the
     * difference of two Poisson counts a and b has variance a + b, so a counted figure must also differ by more than three standard deviations
     * (5 and 2 do not, 139 and 402 do).
     */
    static boolean isJump(Quantity before, Quantity now) {
        if (!before.unit().isCompatibleWith(now.unit())) {
            return false;
        }
        BigDecimal a = before.value();
        DecimalInterval earlier = before.interval();
        DecimalInterval later = now.intervalIn(before.unit());
        BigDecimal b = now.to(before.unit()).value();
        if (a.signum() <= 0 || b.signum() <= 0) {
            return false;
        }
        boolean isLarge = isMoreThanDouble(earlier, later) || isMoreThanDouble(later, earlier);
        return isLarge && (before.unit().dimension() != Dimension.PIECES || isBeyondChance(a, b));
    }

    /** What a reviewer would ask about a total of the year, unless a note beside it answers already. */
    static RuleOutcome outcome(RuleContext context, Provision provision, Need<Quantity> need, List<Note> notes) {
        return outcome(context, need, notes, (location, figures) -> context.finding(provision, location, figures));
    }

    /** The same for a rule that has several texts. */
    static RuleOutcome outcome(
            RuleContext context, String messageKey, Provision provision, Need<Quantity> need, List<Note> notes) {
        return outcome(
                context, need, notes, (location, figures) -> context.finding(messageKey, provision, location, figures));
    }

    private static RuleOutcome outcome(
            RuleContext context,
            Need<Quantity> need,
            List<Note> notes,
            BiFunction<Location, Map<String, Argument>, Finding> finding) {
        PerformanceData before = context.yearBefore();
        Quantity earlier = before == null ? null : need.in(before);
        Quantity now = need.in(context.year());
        if (now == null) {
            return Rule.absent(need.path());
        }
        if (earlier == null) {
            return Rule.undetermined(List.of(need.path()));
        }
        String figure = need.path().substring(need.path().indexOf('.') + 1);
        return Note.explainChange(notes, figure) || !isJump(earlier, now)
                ? RuleOutcome.passed()
                : RuleOutcome.of(List.of(finding.apply(
                        context.at(need.path()), Map.of("before", Argument.of(earlier), "now", Argument.of(now)))));
    }

    private static boolean isMoreThanDouble(DecimalInterval of, DecimalInterval figure) {
        return figure.low().compareTo(of.high().multiply(FACTOR)) > 0;
    }

    private static boolean isBeyondChance(BigDecimal a, BigDecimal b) {
        BigDecimal difference = a.subtract(b);
        return difference.multiply(difference).compareTo(a.add(b).multiply(NINE)) > 0;
    }
}
