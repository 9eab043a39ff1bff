package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_37_D;
import static io.github.hkesg.model.code.Provisions.D_37_E;
import static io.github.hkesg.model.code.Provisions.D_37_G;
import static io.github.hkesg.model.code.Provisions.D_39;
import static io.github.hkesg.model.code.Provisions.D_40_B;
import static io.github.hkesg.model.code.Provisions.D_40_C;
import static io.github.hkesg.model.code.Provisions.D_40_E;
import static io.github.hkesg.model.code.Provisions.KPI_A1_5;
import static io.github.hkesg.model.code.Provisions.KPI_A1_6;
import static io.github.hkesg.model.code.Provisions.KPI_A2_3;
import static io.github.hkesg.model.code.Provisions.KPI_A2_4;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Precision;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.reconcile.Reconciliation;
import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.CarbonCredits;
import io.github.hkesg.model.kpi.TargetAccounting;
import io.github.hkesg.model.kpi.TargetBasis;
import io.github.hkesg.model.kpi.TargetMetric;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Targets: KPIs A1.5, A1.6, A2.3 and A2.4, and Part D, paragraphs 37 to 40. */
final class TargetRules {
    private static final String TARGETS = "targets";

    private static final List<Provision> WITH_TARGET = List.of(KPI_A1_5, KPI_A1_6, KPI_A2_3, KPI_A2_4);

    /** The limb of an answer that is the target, in the KPIs that ask for one. */
    private static final Map<Provision, String> TARGET_LIMBS = Map.of(
            KPI_A1_5, "target",
            KPI_A1_6, "reduction-target",
            KPI_A2_3, "target",
            KPI_A2_4, "target");

    static final DisclosureRule LIMB_MISSING = Rule.named("target.limb-missing")
            .kind(RuleKind.COMPLETENESS)
            .cites(WITH_TARGET)
            .check(TargetRules::limbMissing);

    static final DisclosureRule INCOMPLETE = Rule.named("target.climate.incomplete")
            .kind(RuleKind.COMPLETENESS)
            .cites(D_37_D, D_37_E, D_37_G, D_40_B)
            .check(context -> eachTarget(context, TargetRules::incomplete));

    static final DisclosureRule NET_WITHOUT_GROSS = Rule.named("target.climate.net-without-gross")
            .kind(RuleKind.COMPLETENESS)
            .cites(D_40_C)
            .check(context -> eachTarget(context, TargetRules::netWithoutGross));

    static final DisclosureRule CREDITS_WITHOUT_NET = Rule.named("target.climate.credits-without-net")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(D_40_E)
            .check(context -> eachTarget(context, TargetRules::creditsWithoutNet));

    static final DisclosureRule CHANGE = Rule.named("target.change.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_39, KPI_A1_5, KPI_A1_6, KPI_A2_3, KPI_A2_4)
            .check(context -> eachTarget(context, TargetRules::changes));

    static final DisclosureRule ACHIEVED = Rule.named("target.achieved.contradicted")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_39, KPI_A1_5, KPI_A1_6, KPI_A2_3, KPI_A2_4)
            .check(context -> eachTarget(context, TargetRules::achieved));

    static final List<DisclosureRule> ALL =
            List.of(LIMB_MISSING, INCOMPLETE, NET_WITHOUT_GROSS, CREDITS_WITHOUT_NET, CHANGE, ACHIEVED);

    private TargetRules() {}

    /** A check of one target. */
    @FunctionalInterface
    private interface Check {
        RuleOutcome apply(RuleContext context, Target target, Location location);
    }

    private static RuleOutcome eachTarget(RuleContext context, Check check) {
        List<Target> targets = context.report().targets();
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            outcomes.add(
                    check.apply(context, targets.get(i), Location.of(TARGETS).index(i)));
        }
        return outcomes.isEmpty() ? Rule.absent(TARGETS) : Parts.together(outcomes);
    }

    /** Where the data say which limbs are answered, the target has to be among them, or among the targets. */
    private static RuleOutcome limbMissing(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        boolean any = false;
        for (Provision provision : WITH_TARGET) {
            EsgReport.Entry entry = context.report().entryFor(provision);
            if (entry != null
                    && CompletenessRules.isClaimed(context, provision)
                    && entry.disclosure() instanceof Disclosure.Reported reported
                    && !reported.limbs().isEmpty()) {
                any = true;
                if (!reported.limbs().contains(TARGET_LIMBS.get(provision)) && !hasTarget(context, provision)) {
                    findings.add(
                            context.finding(provision, context.entry(provision).field("limbs"), Map.of()));
                }
            }
        }
        return any ? RuleOutcome.of(findings) : Rule.absent("disclosures[].limbs");
    }

    /** Whether a limb of an answer is the target that the provision asks for. */
    static boolean isTarget(Provision provision, String limb) {
        return limb.equals(TARGET_LIMBS.get(provision));
    }

    private static boolean hasTarget(RuleContext context, Provision provision) {
        return context.report().targets().stream()
                .anyMatch(target -> provisionsOf(target.metric()).contains(provision));
    }

    private static Set<Provision> provisionsOf(TargetMetric metric) {
        return switch (metric) {
            case GREENHOUSE_GAS -> Set.of(D_39, KPI_A1_5);
            case AIR_EMISSIONS -> Set.of(KPI_A1_5);
            case HAZARDOUS_WASTE, NON_HAZARDOUS_WASTE -> Set.of(KPI_A1_6);
            case ENERGY -> Set.of(KPI_A2_3);
            case WATER -> Set.of(KPI_A2_4);
            case OTHER -> Set.of(D_39);
        };
    }

    private static Provision provisionOf(TargetMetric metric) {
        Set<Provision> provisions = provisionsOf(metric);
        return provisions.contains(D_39) ? D_39 : provisions.iterator().next();
    }

    private static RuleOutcome incomplete(RuleContext context, Target target, Location location) {
        if (target.metric() != TargetMetric.GREENHOUSE_GAS) {
            return Rule.absent(TARGETS);
        }
        List<Finding> findings = new ArrayList<>();
        boolean isMeasured = target.basis() != TargetBasis.DIRECTIONAL;
        missing(findings, context, target, location, D_37_D, "period", target.period() == null);
        missing(findings, context, target, location, D_37_E, "base", isMeasured && target.base() == null);
        missing(findings, context, target, location, D_37_G, "basis", target.basis() == null);
        missing(
                findings,
                context,
                target,
                location,
                D_40_B,
                "scopes",
                target.scopes().isEmpty());
        return RuleOutcome.of(findings);
    }

    private static void missing(
            List<Finding> findings,
            RuleContext context,
            Target target,
            Location location,
            Provision provision,
            String component,
            boolean isMissing) {
        if (isMissing && !GreenhouseGasRules.isExcused(context, provision)) {
            findings.add(context.finding(
                    "target.climate.incomplete." + component,
                    provision,
                    location.field(component),
                    Map.of("target", Argument.of(target.name()))));
        }
    }

    private static RuleOutcome netWithoutGross(RuleContext context, Target target, Location location) {
        if (target.accounting() != TargetAccounting.NET || GreenhouseGasRules.isExcused(context, D_40_C)) {
            return Rule.absent(TARGETS + "[].accounting");
        }
        return target.associatedGross() != null
                ? RuleOutcome.passed()
                : raised(context, D_40_C, location.field("associatedGross"), target);
    }

    /** Credits count towards a net target only. */
    private static RuleOutcome creditsWithoutNet(RuleContext context, Target target, Location location) {
        CarbonCredits credits = target.credits();
        if (credits == null || target.accounting() == null) {
            return Rule.absent(TARGETS + "[].credits");
        }
        boolean isUsed = isAboveZero(credits.relianceShare()) || isAboveZero(credits.amount());
        return isUsed && target.accounting() == TargetAccounting.GROSS
                ? raised(context, D_40_E, location.field("credits"), target)
                : RuleOutcome.passed();
    }

    private static boolean isAboveZero(@Nullable Quantity quantity) {
        return quantity != null && quantity.value().signum() > 0;
    }

    private static RuleOutcome raised(RuleContext context, Provision provision, Location location, Target target) {
        return RuleOutcome.of(
                List.of(context.finding(provision, location, Map.of("target", Argument.of(target.name())))));
    }

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
        Calculated<Quantity> calculated = Totals.change(total, base);
        Reconciliation comparison = Reconciliation.of(change, calculated, Precision.AS_PRINTED);
        return Recomputing.outcome(
                context,
                new Recomputation(
                        provisionOf(target.metric()),
                        point.period(),
                        location.field("change"),
                        new Argument.Figure(change.value(), change.unit().symbol()),
                        new Argument.Figure(
                                comparison.recomputed().value(), change.unit().symbol()),
                        comparison.agrees(),
                        comparison.receipt()));
    }

    /**
     * What is said to be achieved beside what was reached. A target can be missed only once its time has come; the sign of
     * the goal tells a reduction from an increase.
     */
    private static RuleOutcome achieved(RuleContext context, Target target, Location location) {
        Boolean isSaidToBe = target.achieved();
        if (isSaidToBe == null) {
            return Rule.absent(TARGETS + "[].achieved");
        }
        TargetPoint goal = target.goal();
        TargetPoint latest = target.performance().stream()
                .max(Comparator.comparing(point -> point.period().end()))
                .orElse(null);
        Quantity wanted = goal == null ? null : goal.change();
        Quantity reached = latest == null ? null : latest.change();
        if (goal == null
                || latest == null
                || wanted == null
                || reached == null
                || wanted.value().signum() == 0) {
            return Rule.undetermined(List.of(TARGETS + "[].goal.change", TARGETS + "[].performance[].change"));
        }
        boolean isReduction = wanted.value().signum() < 0;
        boolean isShort = isReduction ? Parts.exceeds(reached, wanted) : Parts.exceeds(wanted, reached);
        boolean isBeyond = isReduction ? isAtMost(reached, wanted) : isAtMost(wanted, reached);
        boolean isDue = !latest.period().end().isBefore(goal.period().end());
        if (isSaidToBe ? !isShort : !(isBeyond && isDue)) {
            return RuleOutcome.passed();
        }
        return RuleOutcome.of(List.of(context.finding(
                "target.achieved.contradicted." + (isSaidToBe ? "short" : "reached"),
                provisionOf(target.metric()),
                location.field("achieved"),
                Map.of(
                        "target", Argument.of(target.name()),
                        "goal", Argument.of(wanted),
                        "reached", Argument.of(reached)))));
    }

    /** Certainly no more than the limit, even if both were rounded. */
    private static boolean isAtMost(Quantity figure, Quantity limit) {
        DecimalInterval most = limit.intervalIn(Unit.PERCENT);
        return figure.intervalIn(Unit.PERCENT).high().compareTo(most.low()) <= 0;
    }
}
