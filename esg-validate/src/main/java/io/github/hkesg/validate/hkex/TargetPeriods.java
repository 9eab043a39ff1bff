package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.TargetRules.TARGETS;
import static io.github.hkesg.validate.hkex.TargetRules.provisionOf;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.Publication;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether base, milestones, goal and performance of a target can follow each other as they are dated. */
final class TargetPeriods {
    private static final String KEY = "target.period.out-of-order.";

    private final RuleContext context;
    private final Target target;
    private final Location location;
    private final List<Finding> findings = new ArrayList<>();

    private TargetPeriods(RuleContext context, Target target, Location location) {
        this.context = context;
        this.target = target;
        this.location = location;
    }

    static RuleOutcome check(RuleContext context, Target target, Location location) {
        if (TargetPoints.all(target, location).isEmpty()) {
            return Rule.absent(TARGETS + "[].base");
        }
        return RuleOutcome.of(new TargetPeriods(context, target, location).findings());
    }

    private List<Finding> findings() {
        notEnded();
        boolean isBaseInOrder = findings.isEmpty() && goalAfterBase();
        goalWithinPeriod();
        // What does not follow on a base that is wrong itself is not told once more.
        if (isBaseInOrder) {
            milestones();
            performanceAfterBase();
        }
        repeated(TargetPoints.milestones(target, location));
        repeated(TargetPoints.performance(target, location));
        return findings;
    }

    /** Nothing was reached in a year that was to come, and it has no figure to start from. */
    private void notEnded() {
        LocalDate known = lastDayKnown();
        TargetPoint base = target.base();
        Stream<TargetPoints.At> reached = TargetPoints.performance(target, location).stream();
        Stream<TargetPoints.At> start = base == null || (base.total() == null && base.intensity() == null)
                ? Stream.empty()
                : Stream.of(new TargetPoints.At(location.field("base"), base));
        Stream.concat(start, reached)
                .filter(at -> at.point().period().end().isAfter(known))
                .forEach(at -> add(
                        "not-ended",
                        at.location(),
                        Map.of("period", label(at.point().period()))));
    }

    /** The last day of the reporting period or, if it is later, the day on which the report came out. */
    private LocalDate lastDayKnown() {
        LocalDate last = context.report().period().end();
        Publication publication = context.report().publication();
        LocalDate published = publication == null ? null : publication.esgReport();
        return published != null && published.isAfter(last) ? published : last;
    }

    private boolean goalAfterBase() {
        TargetPoint base = target.base();
        TargetPoint goal = target.goal();
        if (base == null
                || goal == null
                || !goal.period().end().isBefore(base.period().end())) {
            return true;
        }
        add(
                "goal-before-base",
                location.field("goal"),
                Map.of("goal", label(goal.period()), "base", label(base.period())));
        return false;
    }

    /** Years that overlap in part are not told: a financial year may be named after the calendar year in which it ends. */
    private void goalWithinPeriod() {
        TargetPoint goal = target.goal();
        ReportingPeriod period = target.period();
        if (goal != null
                && period != null
                && (goal.period().start().isAfter(period.end())
                        || goal.period().end().isBefore(period.start()))) {
            add(
                    "goal-outside-period",
                    location.field("goal"),
                    Map.of("goal", label(goal.period()), "period", label(period)));
        }
    }

    private void milestones() {
        TargetPoint base = target.base();
        TargetPoint goal = target.goal();
        for (TargetPoints.At milestone : TargetPoints.milestones(target, location)) {
            ReportingPeriod period = milestone.point().period();
            if (base != null && period.end().isBefore(base.period().end())) {
                add(
                        "milestone-before-base",
                        milestone.location(),
                        Map.of("milestone", label(period), "base", label(base.period())));
            } else if (goal != null && period.end().isAfter(goal.period().end())) {
                add(
                        "milestone-after-goal",
                        milestone.location(),
                        Map.of("milestone", label(period), "goal", label(goal.period())));
            }
        }
    }

    private void performanceAfterBase() {
        TargetPoint base = target.base();
        for (TargetPoints.At reached : TargetPoints.performance(target, location)) {
            ReportingPeriod period = reached.point().period();
            if (base != null && period.end().isBefore(base.period().end())) {
                add(
                        "performance-before-base",
                        reached.location(),
                        Map.of("period", label(period), "base", label(base.period())));
            }
        }
    }

    /**
     * Two points for one period may give different measures of it; one measure has one figure. Each point is held against the
     * first that gives its measures, and told once.
     */
    private void repeated(List<TargetPoints.At> points) {
        Map<List<Object>, TargetPoint> firsts = new HashMap<>();
        for (TargetPoints.At at : points) {
            TargetPoint now = at.point();
            List<List<Object>> measures = measures(now);
            measures.stream()
                    .map(firsts::get)
                    .filter(Objects::nonNull)
                    .flatMap(first -> differences(first, now))
                    .findFirst()
                    .ifPresent(figures -> add(
                            "repeated",
                            at.location(),
                            Map.of(
                                    "period", label(now.period()),
                                    "first", figures.get(0),
                                    "second", figures.get(1))));
            measures.forEach(measure -> firsts.putIfAbsent(measure, now));
        }
    }

    /** By what a point is found again; an intensity also by its unit alone, as not every one says what it divides by. */
    private static List<List<Object>> measures(TargetPoint point) {
        List<List<Object>> measures = new ArrayList<>();
        Quantity total = point.total();
        if (total != null) {
            Unit unit = total.unit();
            measures.add(List.of(point.period(), "total", unit.dimension(), Optional.ofNullable(unit.currency())));
        }
        Quantity change = point.change();
        if (change != null) {
            measures.add(List.of(point.period(), "change", change.unit().dimension()));
        }
        Intensity intensity = point.intensity();
        if (intensity != null) {
            measures.add(List.of(point.period(), intensity.unit()));
            measures.add(List.of(point.period(), intensity.unit(), Optional.ofNullable(intensity.denominator())));
        }
        return measures;
    }

    private static Stream<List<Argument>> differences(TargetPoint first, TargetPoint second) {
        return Stream.of(
                        difference(first.total(), second.total()),
                        difference(first.change(), second.change()),
                        difference(first.intensity(), second.intensity()))
                .flatMap(Optional::stream);
    }

    private static Optional<List<Argument>> difference(@Nullable Quantity first, @Nullable Quantity second) {
        return first == null
                        || second == null
                        || !second.unit().isCompatibleWith(first.unit())
                        || second.intervalIn(first.unit()).intersects(first.interval())
                ? Optional.empty()
                : Optional.of(List.of(Argument.of(first), Argument.of(second)));
    }

    private static Optional<List<Argument>> difference(@Nullable Intensity first, @Nullable Intensity second) {
        return first == null
                        || second == null
                        || !TargetMeasure.areComparable(first, second)
                        || second.interval().intersects(first.interval())
                ? Optional.empty()
                : Optional.of(List.of(TargetMeasure.shown(first), TargetMeasure.shown(second)));
    }

    private void add(String key, Location place, Map<String, Argument> arguments) {
        Map<String, Argument> all = new HashMap<>(arguments);
        all.put("target", Argument.of(target.name()));
        findings.add(context.finding(KEY + key, provisionOf(target.metric()), place.field("period"), all));
    }

    private static Argument label(ReportingPeriod period) {
        return Argument.of(period.label());
    }
}
