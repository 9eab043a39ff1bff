package io.github.hkesg.model.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable copies that keep the order they were given, for the components of records. A mapper that found no such
 * field passes null, which means empty.
 */
public final class Copies {
    private Copies() {}

    /**
     * Copies a list.
     *
     * @param <T> type of the elements
     * @param name name of the component, for the message
     * @param list a list, or null for none
     * @return an unmodifiable copy
     * @throws NullPointerException naming the place of a null element, for example {@code sources[0]}
     */
    public static <T> List<T> list(String name, @Nullable List<T> list) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        int index = 0;
        for (T element : list) {
            int place = index++;
            Objects.requireNonNull(element, () -> name + "[" + place + "]");
        }
        return List.copyOf(list);
    }

    /**
     * Copies a set and sorts it, because mappers hand over sets in an arbitrary order.
     *
     * @param <T> type of the elements
     * @param name name of the component, for the message
     * @param set a set, or null for none
     * @return an unmodifiable copy in natural order
     * @throws NullPointerException naming the place of a null element
     */
    public static <T extends Comparable<? super T>> Set<T> set(String name, @Nullable Set<T> set) {
        if (set == null || set.isEmpty()) {
            return Set.of();
        }
        set.forEach(element -> Objects.requireNonNull(element, () -> name + "[]"));
        return Collections.unmodifiableSet(new TreeSet<>(set));
    }

    /**
     * Copies a map.
     *
     * @param <K> type of the keys
     * @param <V> type of the values
     * @param name name of the component, for the message
     * @param map a map, or null for none
     * @return an unmodifiable copy in the same order
     * @throws NullPointerException naming the place of a null value, for example {@code disclosures["A1.3"]}
     */
    public static <K, V> Map<K, V> map(String name, @Nullable Map<K, V> map) {
        if (map == null || map.isEmpty()) {
            return Map.of();
        }
        map.forEach((key, value) -> {
            Objects.requireNonNull(key, () -> name + "[]");
            Objects.requireNonNull(value, () -> name + "[\"" + key + "\"]");
        });
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
