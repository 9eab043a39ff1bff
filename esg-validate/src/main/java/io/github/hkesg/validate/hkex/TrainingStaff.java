package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The employees by whom training can be divided, of all or of one group.
 *
 * @param closing employees at the end of the year; null if not known
 * @param opening employees at its start
 * @param leavers employees who left in the year; null if not known
 * @param hires employees hired in the year; null if not known
 */
record TrainingStaff(
        @Nullable Count closing,
        OpeningHeadcount opening,
        @Nullable Count leavers,
        @Nullable Count hires) {

    static TrainingStaff ofAll(PerformanceData year, @Nullable PerformanceData before) {
        return new TrainingStaff(
                Figures.HEADCOUNT.in(year),
                OpeningHeadcount.ofAll(year, before),
                Figures.LEAVERS.in(year),
                Figures.HIRED.in(year));
    }

    /** Those of each group of a dimension, by its label. */
    static Function<String, TrainingStaff> ofGroups(
            PerformanceData year, @Nullable PerformanceData before, BreakdownDimension dimension) {
        GroupFigures<Count> closing = GroupFigures.of(OpeningHeadcount.headcounts(year), dimension);
        GroupFigures<Count> leavers = GroupFigures.of(OpeningHeadcount.leavers(year), dimension);
        GroupFigures<Count> hires = GroupFigures.of(OpeningHeadcount.hires(year), dimension);
        Function<String, OpeningHeadcount> opening = OpeningHeadcount.ofGroups(year, before, dimension);
        return label ->
                new TrainingStaff(closing.get(label), opening.apply(label), leavers.get(label), hires.get(label));
    }

    /** At the end of the year, and everybody who was employed in it. */
    List<Count> counted() {
        Count atTheEnd = closing;
        if (atTheEnd == null) {
            return List.of();
        }
        Stream<Count> withLeavers = leavers == null ? Stream.empty() : Stream.of(sum(atTheEnd, leavers));
        Stream<Count> withHires =
                hires == null ? Stream.empty() : opening.possible().stream().map(atTheStart -> sum(atTheStart, hires));
        return Stream.concat(Stream.of(atTheEnd), Stream.concat(withLeavers, withHires))
                .filter(people -> people.value() > 0)
                .distinct()
                .toList();
    }

    private static Count sum(Count some, Count others) {
        return Count.of(Math.addExact(some.value(), others.value()));
    }

    /** The headcounts from the start of the year to its end, among which every average of months or days is. */
    Stream<DecimalInterval> between() {
        Count atTheEnd = closing;
        return atTheEnd == null
                ? Stream.empty()
                : opening.possible().stream()
                        .map(atTheStart -> new DecimalInterval(
                                atTheStart.decimal().min(atTheEnd.decimal()),
                                atTheStart.decimal().max(atTheEnd.decimal())));
    }
}
