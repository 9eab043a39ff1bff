package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import java.util.List;
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

    static TrainingStaff ofGroup(
            PerformanceData year, @Nullable PerformanceData before, BreakdownDimension dimension, String label) {
        return new TrainingStaff(
                Groups.member(OpeningHeadcount.headcounts(year), dimension, label),
                OpeningHeadcount.ofGroup(year, before, dimension, label),
                Groups.member(OpeningHeadcount.leavers(year), dimension, label),
                Groups.member(OpeningHeadcount.hires(year), dimension, label));
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
