package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_37_E;
import static io.github.hkesg.model.code.Provisions.D_39;
import static io.github.hkesg.model.code.Provisions.KPI_A1_5;
import static io.github.hkesg.model.code.Provisions.KPI_A1_6;
import static io.github.hkesg.model.code.Provisions.KPI_A2_3;
import static io.github.hkesg.model.code.Provisions.KPI_A2_4;
import static io.github.hkesg.validate.hkex.TargetRules.TARGETS;
import static io.github.hkesg.validate.hkex.TargetRules.eachTarget;
import static io.github.hkesg.validate.hkex.TargetRules.provisionOf;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Precision;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.reconcile.Reconciliation;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.TargetAccounting;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Figures of targets, beside each other and beside the KPIs: A1.5, A1.6, A2.3, A2.4, D.37(e), D.39. */
final class TargetFigureRules {
    /** What a target covers that covers everything; any other word may narrow it down. */
    private static final Pattern EVERYTHING = Pattern.compile(
            "(the )?((whole|entire) )?(group|company|issuer|organi[sz]ation)\\.?|all operations\\.?"
                    + "|(本|整個|整个|全)?(集團|集团|公司)。?",
            Pattern.CASE_INSENSITIVE);

    static final DisclosureRule CHANGE = Rule.named("target.change.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_39, KPI_A1_5, KPI_A1_6, KPI_A2_3, KPI_A2_4)
            .check(context -> eachTarget(context, TargetFigureRules::changes));

    static final DisclosureRule ACHIEVED = Rule.named("target.achieved.contradicted")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_39, KPI_A1_5, KPI_A1_6, KPI_A2_3, KPI_A2_4)
            .check(context -> eachTarget(context, TargetFigureRules::achieved));

    static final DisclosureRule BASE = Rule.named("target.base.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_37_E, KPI_A1_5, KPI_A1_6, KPI_A2_3, KPI_A2_4)
            .check(context -> eachTarget(context, TargetFigureRules::base));

    static final DisclosureRule PERFORMANCE = Rule.named("target.performance.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_39, KPI_A1_5, KPI_A1_6, KPI_A2_3, KPI_A2_4)
            .check(context -> eachTarget(context, TargetFigureRules::performance));

    static final List<DisclosureRule> ALL = List.of(CHANGE, ACHIEVED, BASE, PERFORMANCE);

    private TargetFigureRules() {}

    private static RuleOutcome changes(RuleContext context, Target target, Location location) {
        TargetPoint base = target.base();
        Quantity baseTotal = base == null ? null : base.total();
        if (baseTotal == null || baseTotal.interval().contains(BigDecimal.ZERO)) {
            return Rule.undetermined(List.of(TARGETS + "[].base.total"));
        }
        List<RuleOutcome> outcomes = new ArrayList<>();
        points(outcomes, context, target, baseTotal, target.milestones(), location.field("milestones"));
        points(outcomes, context, target, baseTotal, target.performance(), location.field("performance"));
        TargetPoint goal = target.goal();
        if (goal != null) {
            outcomes.add(change(context, target, baseTotal, goal, location.field("goal")));
        }
        return outcomes.isEmpty() ? Rule.absent(TARGETS + "[].performance") : Parts.together(outcomes);
    }

    private static void points(
            List<RuleOutcome> outcomes,
            RuleContext context,
            Target target,
            Quantity base,
            List<TargetPoint> points,
            Location location) {
        for (int i = 0; i < points.size(); i++) {
            outcomes.add(change(context, target, base, points.get(i), location.index(i)));
        }
    }

    private static RuleOutcome change(
            RuleContext context, Target target, Quantity base, TargetPoint point, Location location) {
        Quantity change = point.change();
        Quantity total = point.total();
        if (change == null || total == null) {
            return Rule.absent(TARGETS + "[].change");
        }
        if (!total.unit().isCompatibleWith(base.unit())) {
            return Parts.unitsDiffer();
        }
        return Recomputing.outcome(
                context,
                compare(
                        provisionOf(target.metric()),
                        point.period(),
                        location.field("change"),
                        change,
                        Totals.change(total, base)));
    }

    private static Recomputation compare(
            Provision provision,
            ReportingPeriod period,
            Location location,
            Quantity published,
            Calculated<Quantity> calculated) {
        Reconciliation comparison = Reconciliation.of(published, calculated, Precision.AS_PRINTED);
        String symbol = published.unit().symbol();
        return new Recomputation(
                provision,
                period,
                location,
                new Argument.Figure(published.value(), symbol),
                new Argument.Figure(comparison.recomputed().value(), symbol),
                comparison.agrees(),
                comparison.receipt());
    }

    private static RuleOutcome achieved(RuleContext context, Target target, Location location) {
        Boolean isSaidToBe = target.achieved();
        if (isSaidToBe == null) {
            return Rule.absent(TARGETS + "[].achieved");
        }
        TargetPoint goal = target.goal();
        TargetPoint latest = target.performance().stream()
                .max(Comparator.comparing(point -> point.period().end()))
                .orElse(null);
        TargetProgress progress = goal == null || latest == null ? null : TargetProgress.of(target, goal, latest);
        if (goal == null || latest == null || progress == null) {
            return Rule.undetermined(List.of(TARGETS + "[].goal", TARGETS + "[].performance"));
        }
        boolean isDue = !latest.period().end().isBefore(goal.period().end());
        if (isSaidToBe ? !progress.isShort() : !(progress.isReached() && isDue)) {
            return RuleOutcome.passed();
        }
        return RuleOutcome.of(List.of(context.finding(
                "target.achieved.contradicted." + (isSaidToBe ? "short" : "reached"),
                provisionOf(target.metric()),
                location.field("achieved"),
                Map.of(
                        "target", Argument.of(target.name()),
                        "goal", progress.goal().shown(),
                        "reached", progress.reached().shown()))));
    }

    private static RuleOutcome base(RuleContext context, Target target, Location location) {
        TargetPoint base = target.base();
        boolean isClimate = provisionOf(target.metric()).equals(D_39);
        return base == null
                ? Rule.absent(TARGETS + "[].base")
                : besideKpi(
                        context,
                        target,
                        base,
                        location.field("base"),
                        isClimate ? D_37_E : provisionOf(target.metric()));
    }

    private static RuleOutcome performance(RuleContext context, Target target, Location location) {
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < target.performance().size(); i++) {
            outcomes.add(besideKpi(
                    context,
                    target,
                    target.performance().get(i),
                    location.field("performance").index(i),
                    provisionOf(target.metric())));
        }
        return outcomes.isEmpty() ? Rule.absent(TARGETS + "[].performance") : Parts.together(outcomes);
    }

    /** A total of the target beside the KPI of that year, in this report or in last year's. */
    private static RuleOutcome besideKpi(
            RuleContext context, Target target, TargetPoint point, Location location, Provision provision) {
        Quantity total = point.total();
        if (total == null) {
            return Rule.absent(TARGETS + "[].total");
        }
        PerformanceData year = year(context, point.period());
        List<List<Quantity>> ways = year == null ? List.of() : TargetKpi.ways(target, year);
        if (ways.isEmpty()) {
            return Rule.undetermined(List.of(
                    Location.of("performance").key(point.period().label()).path()));
        }
        if (!ways.stream().allMatch(way -> Parts.areComparable(total, way))) {
            return Parts.unitsDiffer();
        }
        List<Recomputation> comparisons = ways.stream()
                .map(way -> compare(provision, point.period(), location.field("total"), total, Totals.sum(way)))
                .toList();
        Recomputation closest =
                comparisons.stream().filter(Recomputation::agrees).findFirst().orElseGet(() -> comparisons.get(0));
        return closest.agrees() || coversTheSame(context, target)
                ? Recomputing.outcome(context, closest)
                : Parts.undetermined("outcome.other-boundary");
    }

    private static @Nullable PerformanceData year(RuleContext context, ReportingPeriod period) {
        PerformanceData here = PriorReport.yearOf(context.report(), period);
        EsgReport prior = PriorReport.of(context);
        return here != null || prior == null ? here : PriorReport.yearOf(prior, period);
    }

    /** A target can cover less than the KPI, be net of removals, or rest on a base that was calculated anew. */
    private static boolean coversTheSame(RuleContext context, Target target) {
        String appliesTo = target.appliesTo();
        boolean isEverything = appliesTo == null
                || appliesTo.isBlank()
                || EVERYTHING.matcher(appliesTo.strip()).matches();
        boolean isNoted = target.notes().stream()
                .anyMatch(note -> note.kind() != NoteKind.DEFINITION && note.kind() != NoteKind.ESTIMATED);
        return isEverything
                && !isNoted
                && target.revision() == null
                && target.accounting() != TargetAccounting.NET
                && !Boundaries.isDifferent(context, TargetKpi.provision(target));
    }
}
