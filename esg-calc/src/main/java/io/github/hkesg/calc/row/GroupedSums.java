package io.github.hkesg.calc.row;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * Exact sums by unit and factors. The groups come out in one order, whatever order the rows came in. An engine on several
 * machines can serialise the sums in mid-collection; {@link ShippedSums} is what travels.
 */
final class GroupedSums implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Map<FactorChain, ExactSum> sums = new HashMap<>();

    /** One key and the sum of its rows. */
    record Group(FactorChain key, ExactSum sum) {}

    /** The sum to which a row of this key is to be added. */
    ExactSum of(FactorChain key) {
        return sums.computeIfAbsent(key, k -> new ExactSum());
    }

    GroupedSums combine(GroupedSums other) {
        other.sums.forEach((key, sum) -> of(key).add(sum));
        return this;
    }

    /** Keys with the same text are equal. */
    List<Group> inOrder() {
        return sums.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(group -> group.key().toString()))
                .toList();
    }

    long rows() {
        return sums.values().stream().mapToLong(ExactSum::rows).sum();
    }

    static <T, R> Collector<T, ?, R> collector(Adder<T> adder, Function<GroupedSums, R> finisher) {
        return Collector.of(
                GroupedSums::new, adder::add, GroupedSums::combine, finisher, Collector.Characteristics.UNORDERED);
    }

    /** Adds a row to the sum of its key. */
    interface Adder<T> {
        void add(GroupedSums sums, T row);
    }

    private Object writeReplace() {
        return ShippedSums.of(this);
    }

    @SuppressWarnings("UnusedVariable") // the signature is that of serialisation
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Sums travel as ShippedSums");
    }
}
