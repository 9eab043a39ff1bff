package io.github.hkesg.validate.hkex;

import io.github.hkesg.calc.Totals;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The groups of every dimension beside what they add up to.
 *
 * @param <V> type of a group's figure
 * @param provision the provision
 * @param path path of the breakdowns below the year
 * @param breakdowns the breakdowns
 * @param notCaptured dimensions of which the data have not every group
 */
record GroupSums<V>(
        Provision provision,
        String path,
        Map<BreakdownDimension, Breakdown<V>> breakdowns,
        Set<BreakdownDimension> notCaptured) {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String PERSON = "person";

    /** The breakdowns that have at least two groups, and all of them. */
    Map<BreakdownDimension, Breakdown<V>> complete() {
        Map<BreakdownDimension, Breakdown<V>> complete = new LinkedHashMap<>();
        breakdowns.forEach((dimension, breakdown) -> {
            if (!notCaptured.contains(dimension) && breakdown.members().size() > 1) {
                complete.put(dimension, breakdown);
            }
        });
        return complete;
    }

    /** People of every group beside all people. */
    static RuleOutcome people(RuleContext context, GroupSums<Count> groups, Count total) {
        return groups.outcome(
                context,
                (dimension, people) -> Recomputing.compareCounts(
                        context,
                        groups.provision,
                        context.at(groups.path + "." + dimension),
                        total,
                        Totals.sumOfCounts(List.copyOf(people.members().values()), PERSON)));
    }

    /** Printed figures of every group beside the printed total. */
    static RuleOutcome figures(RuleContext context, GroupSums<Quantity> groups, Quantity total) {
        return groups.outcome(
                context,
                (dimension, figures) -> Recomputing.compare(
                        context,
                        groups.provision,
                        groups.path + "." + dimension,
                        total,
                        Totals.sum(List.copyOf(figures.members().values()))));
    }

    private RuleOutcome outcome(
            RuleContext context, BiFunction<BreakdownDimension, Breakdown<V>, Recomputation> comparison) {
        if (breakdowns.isEmpty() && notCaptured.isEmpty()) {
            return Rule.absent(path);
        }
        List<Recomputation> recomputations = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        complete().forEach((dimension, breakdown) -> {
            Recomputation recomputation = comparison.apply(dimension, breakdown);
            recomputations.add(recomputation);
            if (!recomputation.agrees()) {
                findings.add(context.finding(
                        provision,
                        recomputation.location(),
                        Map.of(
                                "dimension", new Argument.Term("dimension." + dimension),
                                "sum", recomputation.shown(),
                                "total", recomputation.published())));
            }
        });
        return recomputations.isEmpty() ? incomplete() : RuleOutcome.of(findings, recomputations);
    }

    RuleOutcome incomplete() {
        return notCaptured.isEmpty() ? Rule.undetermined(List.of(path)) : Groups.notCaptured(notCaptured);
    }

    /** Shares of one whole, which add up to 100 % as far as their printed decimals can tell. */
    static RuleOutcome shares(RuleContext context, GroupSums<Quantity> groups) {
        if (groups.breakdowns.isEmpty()) {
            return Rule.absent(groups.path);
        }
        Map<BreakdownDimension, Breakdown<Quantity>> complete = groups.complete();
        List<Finding> findings = new ArrayList<>();
        complete.forEach((dimension, shares) -> {
            if (!sum(shares).contains(HUNDRED)) {
                BigDecimal sum = shares.members().values().stream()
                        .map(Quantity::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                findings.add(context.finding(
                        groups.provision,
                        context.at(groups.path + "." + dimension),
                        Map.of(
                                "dimension",
                                new Argument.Term("dimension." + dimension),
                                "sum",
                                new Argument.Figure(sum, Unit.PERCENT.symbol()))));
            }
        });
        return complete.isEmpty() ? groups.incomplete() : RuleOutcome.of(findings);
    }

    /** All values that the sum of printed percentages can have. */
    static DecimalInterval sum(Breakdown<Quantity> shares) {
        return DecimalInterval.sum(shares.members().values().stream().map(Quantity::interval));
    }
}
