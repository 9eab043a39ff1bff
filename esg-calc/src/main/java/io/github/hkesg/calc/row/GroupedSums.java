package io.github.hkesg.calc.row;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * Exact sums by key: by unit, or by unit and factors. The keys come out in one order, whatever order the rows came in.
 *
 * @param <K> type of the key; keys with the same text are equal
 */
final class GroupedSums<K> {
    private final Map<K, ExactSum> sums = new HashMap<>();

    /** One key and the sum of its rows. */
    record Group<K>(K key, ExactSum sum) {}

    /** The sum to which a row of this key is to be added. */
    ExactSum of(K key) {
        return sums.computeIfAbsent(key, k -> new ExactSum());
    }

    GroupedSums<K> combine(GroupedSums<K> other) {
        other.sums.forEach((key, sum) -> of(key).add(sum));
        return this;
    }

    List<Group<K>> inOrder() {
        return sums.entrySet().stream()
                .map(entry -> new Group<>(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(group -> group.key().toString()))
                .toList();
    }

    long rows() {
        return sums.values().stream().mapToLong(ExactSum::rows).sum();
    }

    static <T, K, R> Collector<T, ?, R> collector(Adder<T, K> adder, Function<GroupedSums<K>, R> finisher) {
        return Collector.of(
                GroupedSums<K>::new, adder::add, GroupedSums::combine, finisher, Collector.Characteristics.UNORDERED);
    }

    /** Adds a row to the sum of its key. */
    interface Adder<T, K> {
        void add(GroupedSums<K> sums, T row);
    }
}
