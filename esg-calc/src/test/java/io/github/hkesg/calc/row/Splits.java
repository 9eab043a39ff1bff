package io.github.hkesg.calc.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collector;

/** Collects rows as an engine on many machines might: shuffled, cut at random, combined in a random tree. */
public final class Splits {
    private Splits() {}

    public static <T, A, R> R shuffled(List<T> rows, Random random, Collector<T, A, R> collector) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        List<A> parts = new ArrayList<>();
        parts.add(collector.supplier().get());
        for (T row : shuffled) {
            if (random.nextInt(4) == 0) {
                parts.add(collector.supplier().get());
            }
            collector.accumulator().accept(parts.get(random.nextInt(parts.size())), row);
        }
        while (parts.size() > 1) {
            A left = parts.remove(random.nextInt(parts.size()));
            A right = parts.remove(random.nextInt(parts.size()));
            parts.add(collector.combiner().apply(left, right));
        }
        return collector.finisher().apply(parts.get(0));
    }
}
