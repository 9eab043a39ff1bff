package io.github.hkesg.calc.workforce;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.CalculatedFigures;
import io.github.hkesg.calc.Receipt;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.quantity.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers the receipts of a record's figures, and the places where a figure would divide by zero. */
final class FigureSheet {
    /** For counts, which divide by nothing. */
    static final BiFunction<BreakdownDimension, String, Count> ALWAYS = (dimension, label) -> Count.of(1);

    private final Map<Location, Receipt> receipts = new LinkedHashMap<>();
    private final List<Location> undefined = new ArrayList<>();

    /** Calculates one figure; null where its denominator is zero. */
    <V> @Nullable V figure(Location place, Count denominator, Supplier<Calculated<V>> calculation) {
        if (denominator.value() == 0) {
            undefined.add(place);
            return null;
        }
        return figure(place, calculation.get());
    }

    <V> V figure(Location place, Calculated<V> calculated) {
        receipts.put(place, calculated.receipt());
        return calculated.value();
    }

    /** Calculates the figure of every group of a headcount; groups whose denominator is zero are left out. */
    <V> Map<BreakdownDimension, Breakdown<V>> breakdowns(
            Location place,
            Headcount headcount,
            BiFunction<BreakdownDimension, String, Count> denominator,
            Calculation<V> calculation) {
        Map<BreakdownDimension, Breakdown<V>> breakdowns = new LinkedHashMap<>();
        headcount.breakdowns().forEach((dimension, groups) -> {
            Map<String, V> members = new LinkedHashMap<>();
            groups.members().keySet().forEach(label -> {
                Location member = place.key(dimension.name()).key(label);
                Count divisor = denominator.apply(dimension, label);
                V figure = figure(member, divisor, () -> calculation.of(dimension, label));
                if (figure != null) {
                    members.put(label, figure);
                }
            });
            breakdowns.put(dimension, new Breakdown<>(members));
        });
        return breakdowns;
    }

    <T> CalculatedFigures<T> of(T value) {
        return new CalculatedFigures<>(value, receipts, undefined);
    }

    /** The calculation of one group's figure. */
    interface Calculation<V> {
        Calculated<V> of(BreakdownDimension dimension, String label);
    }
}
