package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.kpi.TargetBasis;
import io.github.hkesg.model.kpi.TargetMetric;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import java.math.BigDecimal;
import java.util.List;
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

    private static final DecimalInterval HUNDRED = DecimalInterval.exactly(BigDecimal.valueOf(100));

    /** A total as its possible values, in its unit, and as printed or added up. */
    private record Total(DecimalInterval interval, Unit unit, Argument shown) {
        static Total of(Quantity quantity) {
            return new Total(quantity.interval(), quantity.unit(), Argument.of(quantity));
        }

        static Total sum(List<Quantity> figures) {
            Unit unit = figures.get(0).unit();
            BigDecimal sum =
                    figures.stream().map(figure -> figure.to(unit).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Total(
                    DecimalInterval.sum(figures.stream().map(figure -> figure.intervalIn(unit))),
                    unit,
                    new Argument.Figure(sum, unit.symbol()));
        }

        DecimalInterval in(Unit other) {
            return other.equals(unit)
                    ? interval
                    : interval.times(DecimalInterval.exactly(unit.factor()))
                            .dividedBy(DecimalInterval.exactly(other.factor()));
        }
    }

    /** What was reached, in whichever measures it is known. */
    static final class Reached {
        private final @Nullable Quantity change;
        private final @Nullable Total total;
        private final @Nullable Intensity intensity;

        private Reached(@Nullable Quantity change, @Nullable Total total, @Nullable Intensity intensity) {
            this.change = change;
            this.total = total;
            this.intensity = intensity;
        }

        static Reached of(TargetPoint point) {
            Quantity total = point.total();
            return new Reached(point.change(), total == null ? null : Total.of(total), point.intensity());
        }

        /** Figures of KPIs that add up to the total, all of one dimension. */
        static Reached total(List<Quantity> figures) {
            return new Reached(null, Total.sum(figures), null);
        }

        static Reached intensity(Intensity intensity) {
            return new Reached(null, null, intensity);
        }
    }

    /** The first measure in which both points are given, or null if there is none or it is not known what is better. */
    static @Nullable TargetProgress of(Target target, TargetPoint goal, Reached reached) {
        Optional<TargetProgress> byTotal = byTotal(target, goal, reached);
        Optional<TargetProgress> byIntensity = byIntensity(target, goal, reached);
        boolean isIntensity = target.basis() == TargetBasis.INTENSITY;
        return Stream.of(
                        byChange(target, goal, reached),
                        isIntensity ? byIntensity : byTotal,
                        isIntensity ? byTotal : byIntensity)
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

    private static Optional<TargetProgress> byChange(Target target, TargetPoint goal, Reached reached) {
        Quantity wanted = goal.change();
        Level level = wanted == null ? null : changeOf(target, reached);
        if (wanted == null || level == null) {
            return Optional.empty();
        }
        return direction(target, wanted.value().signum())
                .map(isReduction -> new TargetProgress(
                        new Level(wanted.intervalIn(Unit.PERCENT), Argument.of(wanted)), level, isReduction));
    }

    /** The printed change, or that of the total or of the intensity from the base, whichever the target is about. */
    private static @Nullable Level changeOf(Target target, Reached reached) {
        if (reached.change != null) {
            return new Level(reached.change.intervalIn(Unit.PERCENT), Argument.of(reached.change));
        }
        Quantity total = baseTotal(target);
        if (total != null && reached.total != null && reached.total.unit().isCompatibleWith(total.unit())) {
            return new Level(change(reached.total.in(total.unit()), total.interval()), reached.total.shown());
        }
        Intensity intensity = baseIntensity(target);
        if (intensity != null
                && reached.intensity != null
                && TargetMeasure.areComparable(reached.intensity, intensity)) {
            return new Level(
                    change(reached.intensity.interval(), intensity.interval()),
                    level(reached.intensity).shown());
        }
        return null;
    }

    /** The total from which changes are, if they are certainly changes of totals; never one that can be zero. */
    private static @Nullable Quantity baseTotal(Target target) {
        TargetPoint base = target.base();
        Quantity total = base == null ? null : base.total();
        return total != null
                        && TargetMeasure.isOfTotals(target)
                        && total.interval().low().signum() > 0
                ? total
                : null;
    }

    private static @Nullable Intensity baseIntensity(Target target) {
        TargetPoint base = target.base();
        Intensity intensity = base == null ? null : base.intensity();
        return intensity != null
                        && TargetMeasure.isOfIntensities(target)
                        && intensity.interval().low().signum() > 0
                ? intensity
                : null;
    }

    private static DecimalInterval change(DecimalInterval to, DecimalInterval from) {
        return to.times(HUNDRED).dividedBy(from).minus(HUNDRED);
    }

    /** What a change makes of a base. */
    private static DecimalInterval changed(DecimalInterval base, Quantity change) {
        return base.times(HUNDRED.plus(change.intervalIn(Unit.PERCENT))).dividedBy(HUNDRED);
    }

    private static Optional<TargetProgress> byTotal(Target target, TargetPoint goal, Reached reached) {
        Quantity wanted = goal.total();
        Level level = wanted == null ? null : totalOf(target, wanted.unit(), reached);
        if (wanted == null || level == null) {
            return Optional.empty();
        }
        TargetPoint base = target.base();
        Quantity from = base == null ? null : base.total();
        int sign = from == null || !from.unit().isCompatibleWith(wanted.unit())
                ? 0
                : wanted.value().compareTo(from.to(wanted.unit()).value());
        // A share of an amount, such as waste diverted, has no usual way to go: the goal beside the base tells it.
        Optional<Boolean> direction = wanted.unit().dimension() == Dimension.PERCENT && sign != 0
                ? Optional.of(sign < 0)
                : direction(target, sign);
        return direction.map(isReduction ->
                new TargetProgress(new Level(wanted.interval(), Argument.of(wanted)), level, isReduction));
    }

    /** The printed total, or what the printed change makes of the base. */
    private static @Nullable Level totalOf(Target target, Unit unit, Reached reached) {
        if (reached.total != null) {
            return reached.total.unit().isCompatibleWith(unit)
                    ? new Level(reached.total.in(unit), reached.total.shown())
                    : null;
        }
        Quantity base = baseTotal(target);
        return reached.change == null || base == null || !base.unit().isCompatibleWith(unit)
                ? null
                : new Level(changed(base.intervalIn(unit), reached.change), Argument.of(reached.change));
    }

    private static Optional<TargetProgress> byIntensity(Target target, TargetPoint goal, Reached reached) {
        Intensity wanted = goal.intensity();
        Level level = wanted == null ? null : intensityOf(target, wanted, reached);
        if (wanted == null || level == null) {
            return Optional.empty();
        }
        TargetPoint base = target.base();
        Intensity from = base == null ? null : base.intensity();
        int sign = from == null || !from.unit().equals(wanted.unit())
                ? 0
                : wanted.value().compareTo(from.value());
        return direction(target, sign).map(isReduction -> new TargetProgress(level(wanted), level, isReduction));
    }

    /** The printed intensity, or what the printed change makes of that of the base. */
    private static @Nullable Level intensityOf(Target target, Intensity wanted, Reached reached) {
        if (reached.intensity != null) {
            return TargetMeasure.areComparable(reached.intensity, wanted) ? level(reached.intensity) : null;
        }
        Intensity base = baseIntensity(target);
        return reached.change == null || base == null || !TargetMeasure.areComparable(base, wanted)
                ? null
                : new Level(changed(base.interval(), reached.change), Argument.of(reached.change));
    }

    private static Level level(Intensity intensity) {
        return new Level(intensity.interval(), TargetMeasure.shown(intensity));
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
