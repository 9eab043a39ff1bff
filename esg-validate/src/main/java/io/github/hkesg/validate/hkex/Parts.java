package io.github.hkesg.validate.hkex;

import io.github.hkesg.calc.Totals;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a printed total against the parts that the report prints of it. */
final class Parts {
    private Parts() {}

    /**
     * A total beside its parts.
     *
     * @param total the total; null where the report prints none
     * @param optional the parts that reports count in or leave out, such as recycled water
     */
    static <K> RuleOutcome sum(
            RuleContext context,
            Provision provision,
            String path,
            @Nullable Quantity total,
            Map<K, Quantity> parts,
            Set<K> optional) {
        if (total == null || parts.isEmpty()) {
            return Rule.absent(path);
        }
        List<Quantity> without = parts.entrySet().stream()
                .filter(part -> !optional.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<List<Quantity>> ways = new ArrayList<>();
        ways.add(List.copyOf(parts.values()));
        if (!without.isEmpty()) {
            ways.add(without);
        }
        if (!areComparable(total, parts.values())) {
            return unitsDiffer();
        }
        Recomputation recomputation = closest(context, provision, path, total, ways);
        return parts.size() == 1 && isAbove(recomputation) ? onePart() : Recomputing.outcome(context, recomputation);
    }

    /** The first way of adding up with which the total agrees, or else the first of all. */
    static Recomputation closest(
            RuleContext context, Provision provision, String path, Quantity total, List<List<Quantity>> ways) {
        List<Recomputation> recomputations = ways.stream()
                .map(parts -> Recomputing.compare(context, provision, path, total, Totals.sum(parts)))
                .toList();
        return recomputations.stream().filter(Recomputation::agrees).findFirst().orElseGet(() -> recomputations.get(0));
    }

    /** Whether what is printed is more than its parts, beyond rounding. */
    static boolean isAbove(Recomputation recomputation) {
        return !recomputation.agrees()
                && recomputation
                                .published()
                                .value()
                                .compareTo(recomputation.recomputed().value())
                        > 0;
    }

    static boolean areComparable(Quantity total, Collection<Quantity> parts) {
        return parts.stream().allMatch(part -> part.unit().isCompatibleWith(total.unit()));
    }

    /** Whether one figure is more than another even if both were rounded. */
    static boolean exceeds(Quantity figure, Quantity limit) {
        return figure.unit().isCompatibleWith(limit.unit())
                && figure.intervalIn(limit.unit())
                                .low()
                                .compareTo(limit.interval().high())
                        > 0;
    }

    static RuleOutcome unitsDiffer() {
        return undetermined("outcome.units-differ");
    }

    private static RuleOutcome onePart() {
        return undetermined("outcome.one-part");
    }

    static RuleOutcome undetermined(String reason) {
        return new RuleOutcome.Undetermined(new Reason(reason, Map.of()));
    }

    /** One outcome of several figures: what was found, or else that something passed, or else what is missing. */
    static RuleOutcome together(List<RuleOutcome> outcomes) {
        List<Finding> findings = new ArrayList<>();
        List<Recomputation> recomputations = new ArrayList<>();
        for (RuleOutcome outcome : outcomes) {
            if (outcome instanceof RuleOutcome.Raised raised) {
                findings.addAll(raised.findings());
                recomputations.addAll(raised.recomputations());
            } else if (outcome instanceof RuleOutcome.Passed passed) {
                recomputations.addAll(passed.recomputations());
            }
        }
        if (!findings.isEmpty()) {
            return RuleOutcome.of(findings, recomputations);
        }
        return hasPassed(outcomes)
                ? RuleOutcome.of(List.of(), recomputations)
                : outcomes.stream()
                        .filter(RuleOutcome.Undetermined.class::isInstance)
                        .findFirst()
                        .orElseGet(() -> outcomes.get(0));
    }

    private static boolean hasPassed(List<RuleOutcome> outcomes) {
        return outcomes.stream().anyMatch(RuleOutcome.Passed.class::isInstance);
    }
}
