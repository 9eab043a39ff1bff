package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B1_1;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Aspect B1: workforce, KPI B1.1. */
final class B1WorkforceRules {
    private static final String PERSON = "person";

    static final DisclosureRule BREAKDOWN_SUM = Rule.named("workforce.breakdown.sum")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B1_1)
            .eachYear()
            .needs(Figures.WORKFORCE, Figures.HEADCOUNT)
            .check(B1WorkforceRules::breakdownSums);

    /** Groups of one total give one sum, also where the report does not print the total. */
    static final DisclosureRule BREAKDOWNS_DISAGREE = Rule.named("workforce.breakdown.disagree")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B1_1)
            .eachYear()
            .needs(Figures.WORKFORCE)
            .check(B1WorkforceRules::breakdownsDisagree);

    static final DisclosureRule SHARES = Rule.named("workforce.share.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B1_1)
            .eachYear()
            .needs(Figures.WORKFORCE, Figures.HEADCOUNT)
            .check(B1WorkforceRules::shares);

    static final DisclosureRule SHARE_SUM = Rule.named("workforce.share.sum")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B1_1)
            .eachYear()
            .needs(Figures.WORKFORCE)
            .check((context, workforce) -> GroupSums.shares(
                    context,
                    new GroupSums<>(KPI_B1_1, "workforce.shares", workforce.shares(), notCapturedShares(workforce))));

    static final DisclosureRule TOTAL_MISSING = Rule.named("workforce.total-missing")
            .kind(RuleKind.COMPLETENESS)
            .cites(KPI_B1_1)
            .reportingYear()
            .needs(Figures.WORKFORCE)
            .check(B1WorkforceRules::totalMissing);

    static final List<DisclosureRule> ALL =
            List.of(BREAKDOWN_SUM, BREAKDOWNS_DISAGREE, SHARES, SHARE_SUM, TOTAL_MISSING);

    private B1WorkforceRules() {}

    private static RuleOutcome breakdownSums(RuleContext context, Workforce workforce, Count total) {
        List<Recomputation> recomputations = new ArrayList<>();
        for (BreakdownDimension dimension : workforce.breakdowns().keySet()) {
            Breakdown<Count> breakdown = workforce.complete(dimension);
            if (breakdown != null && !breakdown.members().isEmpty()) {
                recomputations.add(Recomputing.compareCounts(
                        context,
                        KPI_B1_1,
                        context.at("workforce.breakdowns." + dimension),
                        total,
                        Totals.sumOfCounts(List.copyOf(breakdown.members().values()), PERSON)));
            }
        }
        if (recomputations.isEmpty()) {
            return workforce.notCaptured().isEmpty()
                    ? Rule.undetermined(List.of("workforce.breakdowns"))
                    : Groups.notCaptured(workforce.notCaptured());
        }
        List<Finding> findings = recomputations.stream()
                .filter(recomputation -> !recomputation.agrees())
                .map(recomputation -> sumFinding(context, recomputation))
                .toList();
        return RuleOutcome.of(findings, recomputations);
    }

    private static RuleOutcome breakdownsDisagree(RuleContext context, Workforce workforce) {
        Map<BreakdownDimension, Long> sums = new LinkedHashMap<>();
        for (BreakdownDimension dimension : workforce.breakdowns().keySet()) {
            Breakdown<Count> breakdown = workforce.complete(dimension);
            if (breakdown != null && !breakdown.members().isEmpty()) {
                sums.put(
                        dimension,
                        breakdown.members().values().stream()
                                .mapToLong(Count::value)
                                .reduce(0, Math::addExact));
            }
        }
        if (workforce.total() != null || sums.size() < 2) {
            return Rule.absent("workforce.breakdowns");
        }
        Map.Entry<BreakdownDimension, Long> first = sums.entrySet().iterator().next();
        return RuleOutcome.of(sums.entrySet().stream()
                .filter(sum -> !sum.getValue().equals(first.getValue()))
                .map(sum -> context.finding(
                        KPI_B1_1,
                        context.at("workforce.breakdowns." + sum.getKey()),
                        Map.of(
                                "dimension",
                                new Argument.Term("dimension." + sum.getKey()),
                                "sum",
                                Argument.of(sum.getValue()),
                                "other",
                                new Argument.Term("dimension." + first.getKey()),
                                "otherSum",
                                Argument.of(first.getValue()))))
                .toList());
    }

    private static Finding sumFinding(RuleContext context, Recomputation recomputation) {
        String path = recomputation.location().path();
        String dimension = path.substring(path.lastIndexOf('.') + 1);
        return context.finding(
                KPI_B1_1,
                recomputation.location(),
                Map.of(
                        "dimension", new Argument.Term("dimension." + dimension),
                        "sum", recomputation.recomputed(),
                        "total", recomputation.published()));
    }

    private static RuleOutcome shares(RuleContext context, Workforce workforce, Count total) {
        if (total.value() <= 0) {
            return Rule.undetermined(List.of(Figures.HEADCOUNT.path()));
        }
        List<Recomputation> recomputations = new ArrayList<>();
        workforce.shares().forEach((dimension, shares) -> {
            GroupFigures<Count> groups = GroupFigures.of(workforce.breakdowns(), dimension);
            shares.members().forEach((label, share) -> {
                Count part = groups.get(label);
                if (part != null) {
                    Calculated<Quantity> recomputed = Totals.share(part, total, PERSON);
                    recomputations.add(Recomputing.compare(
                            context,
                            KPI_B1_1,
                            Location.of("workforce.shares." + dimension)
                                    .key(label)
                                    .path(),
                            share,
                            recomputed));
                }
            });
        });
        if (recomputations.isEmpty()) {
            return Rule.absent("workforce.shares");
        }
        return Recomputing.outcome(context, recomputations);
    }

    /** Dimensions not captured, and those of which the report gives headcounts of more groups than shares. */
    private static Set<BreakdownDimension> notCapturedShares(Workforce workforce) {
        Set<BreakdownDimension> incomplete = new TreeSet<>(workforce.notCaptured());
        workforce.shares().forEach((dimension, shares) -> {
            Breakdown<Count> headcounts = workforce.breakdowns().get(dimension);
            if (headcounts != null
                    && !shares.members()
                            .keySet()
                            .containsAll(Groups.relabelled(
                                            headcounts, shares.members().keySet())
                                    .members()
                                    .keySet())) {
                incomplete.add(dimension);
            }
        });
        return incomplete;
    }

    private static RuleOutcome totalMissing(RuleContext context, Workforce workforce) {
        if (workforce.breakdowns().isEmpty() && workforce.shares().isEmpty()) {
            return Rule.absent("workforce.breakdowns");
        }
        return workforce.total() != null
                ? RuleOutcome.passed()
                : RuleOutcome.of(List.of(context.finding(KPI_B1_1, context.at(Figures.HEADCOUNT.path()), Map.of())));
    }
}
