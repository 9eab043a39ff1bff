package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_37_E;
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
import io.github.hkesg.model.Location;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.TargetBasis;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures of targets, beside each other and beside the KPIs: A1.5, A1.6, A2.3, A2.4, D.37(e), D.39. */
final class TargetFigureRules {
    private static final String BASE_TOTAL = TARGETS + "[].base.total";
    private static final String BASE_INTENSITY = TARGETS + "[].base.intensity";

    static final DisclosureRule CHANGE = Rule.named("target.change.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(TargetRules.PROVISIONS)
            .check(context -> eachTarget(context, TargetFigureRules::changes));

    static final DisclosureRule ACHIEVED = Rule.named("target.achieved.contradicted")
            .kind(RuleKind.ARITHMETIC)
            .cites(TargetRules.PROVISIONS)
            .check(context -> eachTarget(context, TargetAchievement::check));

    static final DisclosureRule BASE = Rule.named("target.base.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_37_E, KPI_A1_5, KPI_A1_6, KPI_A2_3, KPI_A2_4)
            .check(context -> eachTarget(context, TargetBesideKpi::base));

    static final DisclosureRule PERFORMANCE = Rule.named("target.performance.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(TargetRules.PROVISIONS)
            .check(context -> eachTarget(context, TargetBesideKpi::performance));

    static final List<DisclosureRule> ALL = List.of(CHANGE, ACHIEVED, BASE, PERFORMANCE);

    private TargetFigureRules() {}

    private static RuleOutcome changes(RuleContext context, Target target, Location location) {
        TargetPoint base = target.base();
        if (base == null || !(isAboveZero(base.total()) || isAboveZero(base.intensity()))) {
            return Rule.undetermined(List.of(missingBase(target)));
        }
        List<RuleOutcome> outcomes = new ArrayList<>();
        points(outcomes, context, target, base, target.milestones(), location.field("milestones"));
        points(outcomes, context, target, base, target.performance(), location.field("performance"));
        TargetPoint goal = target.goal();
        if (goal != null) {
            outcomes.add(change(context, target, base, goal, location.field("goal")));
        }
        return outcomes.isEmpty() ? Rule.absent(TARGETS + "[].performance") : Parts.together(outcomes);
    }

    /** The figure of the base without which a change of this target cannot be calculated. */
    static String missingBase(Target target) {
        return target.basis() == TargetBasis.INTENSITY ? BASE_INTENSITY : BASE_TOTAL;
    }

    static boolean isAboveZero(@Nullable Quantity quantity) {
        return quantity != null && quantity.interval().low().signum() > 0;
    }

    static boolean isAboveZero(@Nullable Intensity intensity) {
        return intensity != null && intensity.interval().low().signum() > 0;
    }

    private static void points(
            List<RuleOutcome> outcomes,
            RuleContext context,
            Target target,
            TargetPoint base,
            List<TargetPoint> points,
            Location location) {
        for (int i = 0; i < points.size(); i++) {
            outcomes.add(change(context, target, base, points.get(i), location.index(i)));
        }
    }

    private static RuleOutcome change(
            RuleContext context, Target target, TargetPoint base, TargetPoint point, Location location) {
        Quantity change = point.change();
        if (change == null || (point.total() == null && point.intensity() == null)) {
            return Rule.absent(TARGETS + "[].change");
        }
        List<Calculated<Quantity>> ways = ways(target, base, point);
        if (ways.isEmpty()) {
            return isOfMeasure(target, base, point)
                    ? Parts.unitsDiffer()
                    : Rule.undetermined(List.of(missingBase(target)));
        }
        List<Recomputation> comparisons = ways.stream()
                .map(way ->
                        compare(provisionOf(target.metric()), point.period(), location.field("change"), change, way))
                .toList();
        return Recomputing.outcome(context, closest(comparisons));
    }

    /** A change of the total or, unless the target is an absolute one, of the intensity. */
    private static List<Calculated<Quantity>> ways(Target target, TargetPoint base, TargetPoint point) {
        List<Calculated<Quantity>> ways = new ArrayList<>();
        Quantity total = point.total();
        Quantity baseTotal = base.total();
        if (target.basis() != TargetBasis.INTENSITY
                && total != null
                && baseTotal != null
                && isAboveZero(baseTotal)
                && total.unit().isCompatibleWith(baseTotal.unit())) {
            ways.add(Totals.change(total, baseTotal));
        }
        Intensity intensity = point.intensity();
        Intensity baseIntensity = base.intensity();
        if (target.basis() != TargetBasis.ABSOLUTE
                && intensity != null
                && baseIntensity != null
                && isAboveZero(baseIntensity)
                && TargetMeasure.areComparable(intensity, baseIntensity)) {
            ways.add(TargetMeasure.change(intensity, baseIntensity));
        }
        return ways;
    }

    /** Whether both points have a figure of the kind that the target is about, so that only its unit can differ. */
    private static boolean isOfMeasure(Target target, TargetPoint base, TargetPoint point) {
        return (target.basis() != TargetBasis.INTENSITY && isAboveZero(base.total()) && point.total() != null)
                || (target.basis() != TargetBasis.ABSOLUTE
                        && isAboveZero(base.intensity())
                        && point.intensity() != null);
    }

    /** The first way of calculating with which the figure agrees, or else the first of all. */
    static Recomputation closest(List<Recomputation> comparisons) {
        return comparisons.stream().filter(Recomputation::agrees).findFirst().orElseGet(() -> comparisons.get(0));
    }

    static Recomputation compare(
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
}
