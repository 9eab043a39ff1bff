package io.github.hkesg.calc.row;

import io.github.hkesg.model.quantity.Quantity;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * Exact sums by what rows have in common: what every collector of rows collects into. For authors of collectors.
 *
 * <p>The value of a sum is exact and its scale the longest among the summands, or 0 if that is longer; both are associative and
 * commutative. The groups come out in one order. So the digits do not depend on how the rows were ordered or split. An engine on
 * several machines can serialise the sums in mid-collection. Not thread-safe; a parallel stream has one for each part.
 *
 * <p>For example, bills of 1,000 kWh, 500 kWh and 2 MWh with one factor are two groups: 1,500 kWh and 2 MWh.
 */
public final class GroupedSums implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Map<RowKey, BigDecimal> sums = new HashMap<>();
    private transient long rows;

    /** Nothing yet. */
    public GroupedSums() {}

    /**
     * One group and the sum of its rows.
     *
     * @param key what the rows have in common
     * @param sum their exact sum, in the unit of the key
     */
    public record Group(RowKey key, BigDecimal sum) {
        /**
         * Checks that both are there.
         *
         * @throws NullPointerException naming the missing component
         */
        public Group {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(sum, "sum");
        }
    }

    /**
     * A collector of rows into something that is made of their sums.
     *
     * @param <R> type of the rows
     * @param <T> type of the result
     * @param adder adds what a row has to its groups, by {@link #add}; it is called once for each row
     * @param finisher makes the result
     * @return the collector
     */
    public static <R, T> Collector<R, ?, T> collector(
            BiConsumer<GroupedSums, R> adder, Function<GroupedSums, T> finisher) {
        return Collector.of(
                GroupedSums::new,
                (sums, row) -> {
                    adder.accept(sums, row);
                    sums.rows++;
                },
                GroupedSums::addAll,
                finisher,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds an amount of a row to a group.
     *
     * @param key the group
     * @param amount the amount, in the unit of the key
     */
    public void add(RowKey key, BigDecimal amount) {
        sums.merge(key, BigDecimal.ZERO.add(amount), BigDecimal::add);
    }

    /**
     * Adds a row that is one amount and no more.
     *
     * @param amount the amount
     */
    public void addRow(Quantity amount) {
        add(RowKey.of(amount.unit(), List.of()), amount.value());
        rows++;
    }

    /**
     * Takes in the sums of other rows.
     *
     * @param other the other sums
     * @return these sums
     */
    public GroupedSums addAll(GroupedSums other) {
        other.sums.forEach(this::add);
        rows += other.rows;
        return this;
    }

    /**
     * All groups, in an order that is always the same.
     *
     * @return the groups and their sums
     */
    public List<Group> inOrder() {
        // Keys with the same text are equal.
        return sums.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(group -> group.key().toString()))
                .toList();
    }

    /**
     * How many rows were collected.
     *
     * @return their number
     */
    public long rows() {
        return rows;
    }

    /** Sums that were sent from another machine. */
    static GroupedSums of(List<Group> groups, long rows) {
        GroupedSums sums = new GroupedSums();
        groups.forEach(group -> sums.add(group.key(), group.sum()));
        sums.rows = rows;
        return sums;
    }

    private Object writeReplace() {
        return ShippedSums.of(this);
    }

    @SuppressWarnings("UnusedVariable") // the signature is that of serialisation
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Sums travel as ShippedSums");
    }
}
