package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the groups of one dimension, found by a label that differs from their own at most in how it is typed. To be had
 * once for all groups: labels are brought into one form at the first that is not found as it is.
 */
final class GroupFigures<V> {
    private final Map<String, V> members;
    private @Nullable Map<String, V> byNormal;

    private GroupFigures(Map<String, V> members) {
        this.members = members;
    }

    static <V> GroupFigures<V> of(Map<BreakdownDimension, Breakdown<V>> breakdowns, BreakdownDimension dimension) {
        Breakdown<V> breakdown = breakdowns.get(dimension);
        return new GroupFigures<>(breakdown == null ? Map.of() : breakdown.members());
    }

    /** The figure of one group, of two that are typed alike the first; null where there is none. */
    @Nullable
    V get(String label) {
        V same = members.get(label);
        return same != null || members.isEmpty() ? same : byNormal().get(Labels.normal(label));
    }

    private Map<String, V> byNormal() {
        Map<String, V> known = byNormal;
        if (known == null) {
            known = new HashMap<>();
            for (Map.Entry<String, V> member : members.entrySet()) {
                known.putIfAbsent(Labels.normal(member.getKey()), member.getValue());
            }
            byNormal = known;
        }
        return known;
    }
}
