package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.kpi.TargetMetric;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was reached beside what was to be reached: two changes, two totals or two intensities. Both stand for all values that
 * round to them.
 *
 * @param goal what was to be reached
 * @param reached what was reached
 * @param isReduction whether less is better
 */
record TargetProgress(Level goal, Level reached, boolean isReduction) {

    /** A figure as its possible values and as printed. */
    record Level(DecimalInterval interval, Argument shown) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The first measure in which both points are given, or null if there is none or it is not known what is better. */
    static @Nullable TargetProgress of(Target target, TargetPoint goal, TargetPoint reached) {
        return Stream.of(
                        byChange(target, goal, reached),
                        byTotal(target, goal, reached),
                        byIntensity(target, goal, reached))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** Certainly missed, however the figures were rounded. */
    boolean isShort() {
        return isReduction
                ? reached.interval().low().compareTo(goal.interval().high()) > 0
                : reached.interval().high().compareTo(goal.interval().low()) < 0;
    }

    /** Certainly reached, however the figures were rounded. */
    boolean isReached() {
        return isReduction
                ? reached.interval().high().compareTo(goal.interval().low()) <= 0
                : reached.interval().low().compareTo(goal.interval().high()) >= 0;
    }

    private static Optional<TargetProgress> byChange(Target target, TargetPoint goal, TargetPoint reached) {
        Quantity wanted = goal.change();
        Level level = wanted == null ? null : changeOf(target, reached);
        if (wanted == null || level == null) {
            return Optional.empty();
        }
        return direction(target, wanted.value().signum())
                .map(isReduction -> new TargetProgress(
                        new Level(wanted.intervalIn(Unit.PERCENT), Argument.of(wanted)), level, isReduction));
    }

    /** The printed change, or that of the total from the base. */
    private static @Nullable Level changeOf(Target target, TargetPoint point) {
        Quantity change = point.change();
        if (change != null) {
            return new Level(change.intervalIn(Unit.PERCENT), Argument.of(change));
        }
        TargetPoint base = target.base();
        Quantity from = base == null ? null : base.total();
        Quantity to = point.total();
        if (from == null
                || to == null
                || !to.unit().isCompatibleWith(from.unit())
                || from.interval().low().signum() <= 0) {
            return null;
        }
        DecimalInterval ratio = to.intervalIn(from.unit()).dividedBy(from.interval());
        DecimalInterval percent =
                ratio.minus(DecimalInterval.exactly(BigDecimal.ONE)).times(DecimalInterval.exactly(HUNDRED));
        return new Level(percent, Argument.of(to));
    }

    private static Optional<TargetProgress> byTotal(Target target, TargetPoint goal, TargetPoint reached) {
        Quantity wanted = goal.total();
        Quantity found = reached.total();
        if (wanted == null || found == null || !found.unit().isCompatibleWith(wanted.unit())) {
            return Optional.empty();
        }
        TargetPoint base = target.base();
        Quantity from = base == null ? null : base.total();
        int sign = from == null || !from.unit().isCompatibleWith(wanted.unit())
                ? 0
                : wanted.value().compareTo(from.to(wanted.unit()).value());
        return direction(target, sign)
                .map(isReduction -> new TargetProgress(
                        new Level(wanted.interval(), Argument.of(wanted)),
                        new Level(found.intervalIn(wanted.unit()), Argument.of(found)),
                        isReduction));
    }

    private static Optional<TargetProgress> byIntensity(Target target, TargetPoint goal, TargetPoint reached) {
        Intensity wanted = goal.intensity();
        Intensity found = reached.intensity();
        if (wanted == null || found == null || !found.unit().equals(wanted.unit())) {
            return Optional.empty();
        }
        TargetPoint base = target.base();
        Intensity from = base == null ? null : base.intensity();
        int sign = from == null || !from.unit().equals(wanted.unit())
                ? 0
                : wanted.value().compareTo(from.value());
        return direction(target, sign).map(isReduction -> new TargetProgress(level(wanted), level(found), isReduction));
    }

    private static Level level(Intensity intensity) {
        return new Level(
                intensity.interval(),
                new Argument.Figure(intensity.value(), intensity.unit().toString()));
    }

    /**
     * Towards less or more, by the goal beside the base. A goal above the base may let emissions, waste, energy and water grow to
     * it at most, or ask for more of what is cleaner: it does not tell.
     */
    private static Optional<Boolean> direction(Target target, int sign) {
        if (target.metric() == TargetMetric.OTHER) {
            return sign == 0 ? Optional.empty() : Optional.of(sign < 0);
        }
        return sign > 0 ? Optional.empty() : Optional.of(true);
    }
}
