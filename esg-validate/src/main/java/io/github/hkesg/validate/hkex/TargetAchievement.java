package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.TargetRules.TARGETS;
import static io.github.hkesg.validate.hkex.TargetRules.provisionOf;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether a target is achieved: what the report says beside the performance that it gives, or else beside the KPI itself. */
final class TargetAchievement {
    private TargetAchievement() {}

    static RuleOutcome check(RuleContext context, Target target, Location location) {
        Boolean isSaidToBe = target.achieved();
        if (isSaidToBe == null) {
            return Rule.absent(TARGETS + "[].achieved");
        }
        TargetPoint goal = target.goal();
        if (goal == null) {
            return undetermined();
        }
        TargetPoint latest = target.performance().stream()
                .max(Comparator.comparing(point -> point.period().end()))
                .orElse(null);
        RuleOutcome byPerformance = latest == null
                ? undetermined()
                : byPerformance(context, target, goal, latest, isSaidToBe, location.field("achieved"));
        ReportingPeriod decisive = decisive(context, goal);
        boolean isDecided = byPerformance instanceof RuleOutcome.Raised
                || (byPerformance instanceof RuleOutcome.Passed
                        && latest != null
                        && !latest.period().end().isBefore(decisive.end()));
        if (isDecided) {
            return byPerformance;
        }
        RuleOutcome byKpi = byKpi(context, target, goal, decisive, isSaidToBe, location.field("achieved"));
        return Parts.together(List.of(byPerformance, byKpi));
    }

    private static RuleOutcome undetermined() {
        return Rule.undetermined(List.of(TARGETS + "[].goal", TARGETS + "[].performance"));
    }

    /** Whether the time of the goal is over by the end of the period reported on. */
    static boolean isDue(RuleContext context, TargetPoint goal) {
        return !goal.period().end().isAfter(context.report().period().end());
    }

    /** The year whose figure tells: that of the goal or, as long as it is to come, the one reported on. */
    private static ReportingPeriod decisive(RuleContext context, TargetPoint goal) {
        return isDue(context, goal) ? goal.period() : context.report().period();
    }

    private static RuleOutcome byPerformance(
            RuleContext context,
            Target target,
            TargetPoint goal,
            TargetPoint latest,
            boolean isSaidToBe,
            Location location) {
        TargetProgress progress =
                TargetProgress.of(TargetKpi.withBase(context, target), goal, TargetProgress.Reached.of(latest));
        if (progress == null) {
            return undetermined();
        }
        boolean reachesGoal = !latest.period().end().isBefore(goal.period().end());
        if (isSaidToBe ? !progress.isShort() : !(progress.isReached() && reachesGoal)) {
            return RuleOutcome.passed();
        }
        return RuleOutcome.of(List.of(context.finding(
                "target.achieved.contradicted." + (isSaidToBe ? "short" : "reached"),
                provisionOf(target.metric()),
                location,
                Map.of(
                        "target", Argument.of(target.name()),
                        "goal", progress.goal().shown(),
                        "reached", progress.reached().shown()))));
    }

    private static RuleOutcome byKpi(
            RuleContext context,
            Target target,
            TargetPoint goal,
            ReportingPeriod period,
            boolean isSaidToBe,
            Location location) {
        PerformanceData year = TargetKpi.year(context, period);
        List<TargetProgress> ways =
                year == null ? List.of() : progress(TargetKpi.withBase(context, target), goal, year);
        if (year == null || ways.isEmpty()) {
            return undetermined();
        }
        boolean isContradicted = isSaidToBe
                ? ways.stream().allMatch(TargetProgress::isShort)
                : isDue(context, goal) && ways.stream().allMatch(TargetProgress::isReached);
        if (!isContradicted) {
            return RuleOutcome.passed();
        }
        if (!period.coversTwelveMonths() || !isMeasuredAsKpi(context, target, year)) {
            return Parts.undetermined("outcome.other-boundary");
        }
        TargetProgress progress = ways.get(0);
        return RuleOutcome.of(List.of(context.finding(
                "target.achieved.contradicted.kpi-" + (isSaidToBe ? "short" : "reached"),
                provisionOf(target.metric()),
                location,
                Map.of(
                        "target", Argument.of(target.name()),
                        "year", Argument.of(period.label()),
                        "goal", progress.goal().shown(),
                        "reached", progress.reached().shown()))));
    }

    /** Each figure of the year that can be what the target is about, beside the goal. A target without a base may be one for more. */
    private static List<TargetProgress> progress(Target target, TargetPoint goal, PerformanceData year) {
        TargetPoint base = target.base();
        if (base == null || (base.total() == null && base.intensity() == null)) {
            return List.of();
        }
        List<TargetProgress.Reached> reached = new ArrayList<>();
        for (List<Quantity> way : TargetKpi.ways(target, year)) {
            if (Parts.areComparable(way.get(0), way)) {
                reached.add(TargetProgress.Reached.total(way));
            }
        }
        Intensity wanted = goal.intensity() == null ? base.intensity() : goal.intensity();
        Intensity same = wanted == null ? null : TargetMeasure.same(wanted, TargetKpi.intensities(target, year));
        if (same != null) {
            reached.add(TargetProgress.Reached.intensity(same));
        }
        return reached.stream()
                .map(each -> TargetProgress.of(target, goal, each))
                .filter(Objects::nonNull)
                .toList();
    }

    /** A base of several years can be their sum or their mean, and a target for part of the issuer has figures of its own. */
    private static boolean isMeasuredAsKpi(RuleContext context, Target target, PerformanceData year) {
        TargetPoint base = target.base();
        return base != null && base.period().coversTwelveMonths() && TargetCoverage.isThatOfKpi(context, target, year);
    }
}
