package io.github.hkesg.calc.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;

/** Collects rows as an engine on many machines might: shuffled, cut at random, combined in a random tree. */
public final class Splits {
    private Splits() {}

    public static <T, A, R> R shuffled(List<T> rows, Random random, Collector<T, A, R> collector) {
        return collected(rows, random, collector, UnaryOperator.identity());
    }

    /** The same, with every part serialised, in mid-collection and before it is combined. */
    public static <T, A, R> R shipped(List<T> rows, Random random, Collector<T, A, R> collector) {
        return collected(rows, random, collector, Splits::sent);
    }

    /** The same figures, or the same faults, in parallel, shuffled and cut, and sent from machine to machine. */
    public static <T, R> void requireSame(List<T> rows, Random random, Collector<T, ?, R> collector) {
        Object expected = outcome(() -> rows.stream().collect(collector));
        assertThat(outcome(() -> shuffled(rows, random, collector))).isEqualTo(expected);
        assertThat(outcome(() -> shipped(rows, random, collector))).isEqualTo(expected);
        assertThat(outcome(() -> rows.parallelStream().collect(collector))).isEqualTo(expected);
    }

    private static Object outcome(Supplier<?> collection) {
        try {
            return collection.get();
        } catch (InvalidRowsException e) {
            return e.problems();
        }
    }

    private static <T, A, R> R collected(
            List<T> rows, Random random, Collector<T, A, R> collector, UnaryOperator<A> ship) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        List<A> parts = new ArrayList<>();
        parts.add(collector.supplier().get());
        for (T row : shuffled) {
            if (random.nextInt(4) == 0) {
                parts.add(collector.supplier().get());
            }
            int part = random.nextInt(parts.size());
            parts.set(part, ship.apply(parts.get(part)));
            collector.accumulator().accept(parts.get(part), row);
        }
        while (parts.size() > 1) {
            A left = parts.remove(random.nextInt(parts.size()));
            A right = parts.remove(random.nextInt(parts.size()));
            parts.add(collector.combiner().apply(ship.apply(left), ship.apply(right)));
        }
        return collector.finisher().apply(parts.get(0));
    }

    @SuppressWarnings("unchecked") // what arrives is of the class that was sent
    private static <A> A sent(A part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (A) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
