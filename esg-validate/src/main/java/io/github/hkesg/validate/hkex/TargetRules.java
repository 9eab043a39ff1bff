package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_37_D;
import static io.github.hkesg.model.code.Provisions.D_37_E;
import static io.github.hkesg.model.code.Provisions.D_37_G;
import static io.github.hkesg.model.code.Provisions.D_39;
import static io.github.hkesg.model.code.Provisions.D_40_A;
import static io.github.hkesg.model.code.Provisions.D_40_B;
import static io.github.hkesg.model.code.Provisions.D_40_C;
import static io.github.hkesg.model.code.Provisions.D_40_E;
import static io.github.hkesg.model.code.Provisions.KPI_A1_5;
import static io.github.hkesg.model.code.Provisions.KPI_A1_6;
import static io.github.hkesg.model.code.Provisions.KPI_A2_3;
import static io.github.hkesg.model.code.Provisions.KPI_A2_4;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.CarbonCredits;
import io.github.hkesg.model.kpi.TargetAccounting;
import io.github.hkesg.model.kpi.TargetBasis;
import io.github.hkesg.model.kpi.TargetMetric;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Targets: KPIs A1.5, A1.6, A2.3 and A2.4, and Part D, paragraphs 37 to 40. */
final class TargetRules {
    static final String TARGETS = "targets";

    /** Where targets are reported: D.39 on climate, and the KPIs of Part C that ask for one. */
    static final List<Provision> PROVISIONS = List.of(D_39, KPI_A1_5, KPI_A1_6, KPI_A2_3, KPI_A2_4);

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
            .cites(D_37_D, D_37_E, D_37_G, D_39, D_40_A, D_40_B, D_40_C)
            .check(context -> eachTarget(context, TargetRules::incomplete));

    static final DisclosureRule NET_WITHOUT_GROSS = Rule.named("target.climate.net-without-gross")
            .kind(RuleKind.COMPLETENESS)
            .cites(D_40_C)
            .check(context -> eachTarget(context, TargetRules::netWithoutGross));

    static final DisclosureRule CREDITS_WITHOUT_NET = Rule.named("target.climate.credits-without-net")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(D_40_E)
            .check(context -> eachTarget(context, TargetRules::creditsWithoutNet));

    /** A target is a figure or a direction, and an answer, so that its provision applies and is not only explained. */
    static final DisclosureRule CONTRADICTED = Rule.named("target.not-applicable.contradicted")
            .kind(RuleKind.JUSTIFICATION)
            .cites(PROVISIONS)
            .check(context -> eachTarget(context, TargetRules::contradicted));

    /** Of a greenhouse gas target that is required; of the others a reader expects it. */
    static final DisclosureRule OUTCOME_UNTOLD = Rule.named("target.outcome.untold")
            .kind(RuleKind.ADVICE)
            .cites(KPI_A1_5, KPI_A1_6, KPI_A2_3, KPI_A2_4)
            .check(context -> eachTarget(context, TargetRules::outcomeUntold));

    static final List<DisclosureRule> ALL =
            List.of(LIMB_MISSING, INCOMPLETE, NET_WITHOUT_GROSS, CREDITS_WITHOUT_NET, CONTRADICTED, OUTCOME_UNTOLD);

    private TargetRules() {}

    /** A check of one target. */
    @FunctionalInterface
    interface Check {
        RuleOutcome apply(RuleContext context, Target target, Location location);
    }

    static RuleOutcome eachTarget(RuleContext context, Check check) {
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

    static Provision provisionOf(TargetMetric metric) {
        Set<Provision> provisions = provisionsOf(metric);
        return provisions.contains(D_39) ? D_39 : provisions.iterator().next();
    }

    private static RuleOutcome incomplete(RuleContext context, Target target, Location location) {
        if (target.metric() != TargetMetric.GREENHOUSE_GAS) {
            return Rule.absent(TARGETS);
        }
        boolean isMeasured = target.basis() != TargetBasis.DIRECTIONAL;
        List<Part> parts = List.of(
                new Part("period", D_37_D, target.period() == null),
                new Part("base", D_37_E, isMeasured && target.base() == null),
                new Part("basis", D_37_G, target.basis() == null),
                new Part("performance", D_39, isMeasured && isPerformanceDue(context, target)),
                new Part("gases", D_40_A, target.gases().isEmpty()),
                new Part("scopes", D_40_B, target.scopes().isEmpty()),
                new Part("accounting", D_40_C, target.accounting() == null));
        return RuleOutcome.of(parts.stream()
                .filter(part -> part.isMissing() && isAsked(context, part.provision()))
                .map(part -> context.finding(
                        "target.climate.incomplete." + part.component(),
                        part.provision(),
                        location.field(part.component()),
                        Map.of("target", Argument.of(target.name()))))
                .toList());
    }

    /** What Part D asks about a target. */
    private record Part(String component, Provision provision, boolean isMissing) {}

    /** A report that is silent on the provision altogether has a finding for that already. */
    private static boolean isAsked(RuleContext context, Provision provision) {
        return !GreenhouseGasRules.isExcused(context, provision)
                && !PresenceRules.isSilent(context.report(), provision);
    }

    /** Of a target that starts from the year reported on, nothing can have been reached yet. */
    private static boolean isPerformanceDue(RuleContext context, Target target) {
        TargetPoint base = target.base();
        return target.performance().isEmpty()
                && (base == null
                        || base.period()
                                .end()
                                .isBefore(context.report().period().end()));
    }

    private static RuleOutcome outcomeUntold(RuleContext context, Target target, Location location) {
        TargetPoint goal = target.goal();
        if (goal == null
                || !TargetAchievement.isDue(context, goal)
                || provisionOf(target.metric()).equals(D_39)) {
            return Rule.absent(TARGETS + "[].goal");
        }
        return target.achieved() != null || !target.performance().isEmpty()
                ? RuleOutcome.passed()
                : RuleOutcome.of(List.of(context.finding(
                        provisionOf(target.metric()),
                        location.field("achieved"),
                        Map.of(
                                "target", Argument.of(target.name()),
                                "goal", Argument.of(goal.period().label())))));
    }

    private static RuleOutcome contradicted(RuleContext context, Target target, Location location) {
        List<Finding> findings = new ArrayList<>();
        for (Provision provision : provisionsOf(target.metric())) {
            EsgReport.Entry entry = context.report().entryFor(provision);
            if (entry != null
                    && context.obligation(provision) != Obligation.NOT_IN_FORCE
                    && !(entry.disclosure() instanceof Disclosure.Reported)) {
                boolean isExplained = entry.disclosure() instanceof Disclosure.Explained;
                findings.add(context.finding(
                        isExplained ? RuleKind.PLAUSIBILITY : RuleKind.JUSTIFICATION,
                        "target.not-applicable.contradicted." + (isExplained ? "explained" : "not-applicable"),
                        provision,
                        context.entry(entry.provision()),
                        Map.of("target", Argument.of(target.name()))));
            }
        }
        return RuleOutcome.of(findings);
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
        boolean isUsed = TargetFigureRules.isAboveZero(credits.relianceShare())
                || TargetFigureRules.isAboveZero(credits.amount());
        return isUsed && target.accounting() == TargetAccounting.GROSS
                ? raised(context, D_40_E, location.field("credits"), target)
                : RuleOutcome.passed();
    }

    private static RuleOutcome raised(RuleContext context, Provision provision, Location location, Target target) {
        return RuleOutcome.of(
                List.of(context.finding(provision, location, Map.of("target", Argument.of(target.name())))));
    }
}
