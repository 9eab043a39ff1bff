package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.RuleOutcome;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The groups of a breakdown: under which labels they go, whether all have a figure, what they are called in texts. */
final class Groups {
    /** The labels that stand for a gender in data of any language, and are therefore translated. */
    private static final Set<String> GENDERS = Set.of("male", "female");

    private Groups() {}

    /** The outcome of a rule that would have looked at breakdowns which the report prints and the data do not hold. */
    static RuleOutcome notCaptured(Set<BreakdownDimension> dimensions) {
        return new RuleOutcome.Undetermined(new Reason(
                "outcome.not-captured",
                Map.of(
                        "dimensions",
                        Argument.all(dimensions, dimension -> new Argument.Term("dimension." + dimension)))));
    }

    /** The same groups, each under the one of some labels that differs from its own at most in how it is typed. */
    static <V> Breakdown<V> relabelled(Breakdown<V> breakdown, Set<String> labels) {
        if (labels.containsAll(breakdown.members().keySet())
                || breakdown.members().keySet().containsAll(labels)) {
            return breakdown;
        }
        Map<String, String> byNormal = new HashMap<>();
        labels.forEach(label -> byNormal.put(Labels.normal(label), label));
        Map<String, V> members = new LinkedHashMap<>();
        breakdown.members().forEach((label, figure) -> {
            String other = byNormal.getOrDefault(Labels.normal(label), label);
            boolean isTaken = breakdown.members().containsKey(other) || members.containsKey(other);
            members.put(isTaken ? label : other, figure);
        });
        return new Breakdown<>(members);
    }

    /**
     * Breakdowns without those in which a group has no figure because nobody is left in it: its leavers or its training still
     * count in what is said of all.
     */
    static <V> Map<BreakdownDimension, Breakdown<V>> withoutEmptied(
            PerformanceData year, Map<BreakdownDimension, Breakdown<V>> breakdowns) {
        Workforce workforce = Figures.WORKFORCE.in(year);
        Turnover turnover = Figures.TURNOVER.in(year);
        Map<BreakdownDimension, Breakdown<V>> full = new LinkedHashMap<>(breakdowns);
        if (workforce != null) {
            full.entrySet().removeIf(entry -> lacksGroup(entry, workforce.breakdowns()));
        }
        if (turnover != null) {
            full.entrySet().removeIf(entry -> lacksGroup(entry, turnover.leaverBreakdowns()));
        }
        return full;
    }

    private static <V> boolean lacksGroup(
            Map.Entry<BreakdownDimension, Breakdown<V>> figures, Map<BreakdownDimension, Breakdown<Count>> people) {
        Breakdown<Count> groups = people.get(figures.getKey());
        if (groups == null) {
            return false;
        }
        Set<String> given = figures.getValue().members().keySet();
        Set<String> all = groups.members().keySet();
        return all.size() > given.size() && all.containsAll(given);
    }

    static Argument named(BreakdownDimension dimension, String label) {
        return dimension == BreakdownDimension.GENDER && GENDERS.contains(label)
                ? new Argument.Term("group." + label)
                : Argument.of(label);
    }
}
