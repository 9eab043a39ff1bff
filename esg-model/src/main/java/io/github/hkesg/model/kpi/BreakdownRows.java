package io.github.hkesg.model.kpi;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers the rows of a table, one member of one dimension at a time, for builders that take whole breakdowns. */
final class BreakdownRows<V> {
    private final Map<BreakdownDimension, Map<String, V>> rows = new EnumMap<>(BreakdownDimension.class);

    void add(BreakdownDimension dimension, String label, V figure) {
        put(rows.computeIfAbsent(dimension, d -> new LinkedHashMap<>()), dimension, label, figure);
    }

    /** Adds the rows to breakdowns that the builder was given as a whole. */
    Map<BreakdownDimension, Breakdown<V>> addedTo(Map<BreakdownDimension, Breakdown<V>> given) {
        Map<BreakdownDimension, Breakdown<V>> all = new LinkedHashMap<>(given);
        rows.forEach((dimension, added) -> {
            Breakdown<V> before = given.get(dimension);
            Map<String, V> members = new LinkedHashMap<>();
            if (before != null) {
                members.putAll(before.members());
            }
            added.forEach((label, figure) -> put(members, dimension, label, figure));
            all.put(dimension, new Breakdown<>(members));
        });
        return all;
    }

    /** A label given twice would lose one of its figures. */
    private static <V> void put(Map<String, V> members, BreakdownDimension dimension, String label, V figure) {
        if (members.putIfAbsent(label, figure) != null) {
            throw new IllegalArgumentException(dimension + " has '" + label + "' twice");
        }
    }
}
