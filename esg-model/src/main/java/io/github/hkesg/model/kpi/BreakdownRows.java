package io.github.hkesg.model.kpi;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Gathers the rows of a table, one member of one dimension at a time, for builders that take whole breakdowns. */
final class BreakdownRows<V> {
    private final Map<BreakdownDimension, Map<String, V>> rows = new EnumMap<>(BreakdownDimension.class);

    void add(BreakdownDimension dimension, String label, V figure) {
        rows.computeIfAbsent(dimension, d -> new LinkedHashMap<>()).put(label, figure);
    }

    void putInto(BiConsumer<BreakdownDimension, Breakdown<V>> builder) {
        rows.forEach((dimension, members) -> builder.accept(dimension, new Breakdown<>(members)));
    }
}
