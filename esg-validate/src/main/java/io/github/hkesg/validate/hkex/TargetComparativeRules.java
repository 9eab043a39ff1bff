package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_38_D;
import static io.github.hkesg.model.code.Provisions.D_39;
import static io.github.hkesg.model.code.Provisions.KPI_A1_5;
import static io.github.hkesg.model.code.Provisions.KPI_A1_6;
import static io.github.hkesg.model.code.Provisions.KPI_A2_3;
import static io.github.hkesg.model.code.Provisions.KPI_A2_4;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.quantity.Quantity;
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
import org.jspecify.annotations.Nullable;

/** This year's targets beside those of last year's report: D.38(d), D.39 and the targets of Part C. */
final class TargetComparativeRules {
    /** A base or goal that moved is a revision, which is to be explained. */
    static final DisclosureRule REVISED = Rule.named("comparatives.target-revised")
            .kind(RuleKind.COMPLETENESS)
            .cites(D_38_D, KPI_A1_5, KPI_A1_6, KPI_A2_3, KPI_A2_4)
            .check(context -> ComparativeRules.besideLastYear(context, TargetComparativeRules::revised));

    /** A question, because the target may go by another name. */
    static final DisclosureRule DROPPED = Rule.named("comparatives.target-dropped")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(TargetRules.PROVISIONS)
            .check(context -> ComparativeRules.besideLastYear(context, TargetComparativeRules::dropped));

    static final List<DisclosureRule> ALL = List.of(REVISED, DROPPED);

    private TargetComparativeRules() {}

    private static RuleOutcome revised(RuleContext context, EsgReport prior) {
        List<Finding> findings = new ArrayList<>();
        boolean any = false;
        List<Target> targets = context.report().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target now = targets.get(i);
            Target before = sameTarget(now, prior);
            if (before == null) {
                continue;
            }
            any = true;
            Location location = Location.of(TargetRules.TARGETS).index(i);
            if (!isExplained(now)) {
                findings.addAll(moved(context, now, location.field("base"), before.base(), now.base()));
                findings.addAll(moved(context, now, location.field("goal"), before.goal(), now.goal()));
            }
        }
        return any ? RuleOutcome.of(findings) : Rule.absent(TargetRules.TARGETS);
    }

    private static @Nullable Target sameTarget(Target like, EsgReport report) {
        return report.targets().stream()
                .filter(target ->
                        target.metric() == like.metric() && target.name().equals(like.name()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isExplained(Target target) {
        String revision = target.revision();
        return !ConsideredReasons.isBlank(revision) || Note.explainChange(target.notes());
    }

    private static List<Finding> moved(
            RuleContext context,
            Target target,
            Location location,
            @Nullable TargetPoint before,
            @Nullable TargetPoint now) {
        if (before == null || now == null) {
            return List.of();
        }
        if (!before.period().equals(now.period())) {
            return List.of(finding(
                    context,
                    target,
                    location.field("period"),
                    Argument.of(before.period().label()),
                    Argument.of(now.period().label())));
        }
        List<Finding> findings = new ArrayList<>();
        findings.addAll(moved(context, target, location.field("total"), before.total(), now.total()));
        findings.addAll(moved(context, target, location.field("change"), before.change(), now.change()));
        return findings;
    }

    private static List<Finding> moved(
            RuleContext context, Target target, Location location, @Nullable Quantity before, @Nullable Quantity now) {
        if (before == null || now == null || !now.unit().isCompatibleWith(before.unit())) {
            return List.of();
        }
        return now.intervalIn(before.unit()).intersects(before.interval())
                ? List.of()
                : List.of(finding(context, target, location, Argument.of(before), Argument.of(now)));
    }

    private static Finding finding(
            RuleContext context, Target target, Location location, Argument before, Argument now) {
        Provision provision = TargetRules.provisionOf(target.metric());
        return context.finding(
                provision.equals(D_39) ? D_38_D : provision,
                location,
                Map.of("target", Argument.of(target.name()), "before", before, "now", now));
    }

    private static RuleOutcome dropped(RuleContext context, EsgReport prior) {
        if (prior.targets().isEmpty()) {
            return Rule.absent(TargetRules.TARGETS);
        }
        return RuleOutcome.of(prior.targets().stream()
                .filter(target -> isRunning(target, prior) && !isContinued(target, context.report()))
                .map(target -> context.finding(
                        TargetRules.provisionOf(target.metric()),
                        Location.of(TargetRules.TARGETS),
                        Map.of("target", Argument.of(target.name()))))
                .toList());
    }

    private static boolean isRunning(Target target, EsgReport prior) {
        TargetPoint goal = target.goal();
        return goal != null && goal.period().end().isAfter(prior.period().end());
    }

    /** By what it is about: names are worded anew. */
    private static boolean isContinued(Target before, EsgReport report) {
        return report.targets().stream().anyMatch(target -> target.metric() == before.metric());
    }
}
