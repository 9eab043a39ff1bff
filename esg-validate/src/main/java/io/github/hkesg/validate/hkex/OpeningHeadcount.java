package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.NewHires;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people at the start of a year. Those of all are those at the end of the year before. Those of a group need not be: people
 * grow older, are promoted and move, so that the group of this year had other members then. Issuers take either number.
 *
 * @param lastYear the people at the end of the year before; null if not known
 * @param byFlows closing headcount + leavers − hires; null if not known
 * @param isSamePeople whether nobody comes into the group or out of it but by being hired or leaving
 */
record OpeningHeadcount(@Nullable Count lastYear, @Nullable Count byFlows, boolean isSamePeople) {

    static OpeningHeadcount ofAll(PerformanceData year, @Nullable PerformanceData before) {
        Count lastYear = before == null ? null : Figures.HEADCOUNT.in(before);
        return new OpeningHeadcount(
                lastYear,
                lastYear == null
                        ? byFlows(Figures.HEADCOUNT.in(year), Figures.LEAVERS.in(year), Figures.HIRED.in(year))
                        : null,
                true);
    }

    /** Those of each group of a dimension, by its label. */
    static Function<String, OpeningHeadcount> ofGroups(
            PerformanceData year, @Nullable PerformanceData before, BreakdownDimension dimension) {
        GroupFigures<Count> lastYear = GroupFigures.of(before == null ? Map.of() : headcounts(before), dimension);
        GroupFigures<Count> closing = GroupFigures.of(headcounts(year), dimension);
        GroupFigures<Count> leavers = GroupFigures.of(leavers(year), dimension);
        GroupFigures<Count> hires = GroupFigures.of(hires(year), dimension);
        return label -> new OpeningHeadcount(
                lastYear.get(label),
                byFlows(closing.get(label), leavers.get(label), hires.get(label)),
                dimension == BreakdownDimension.GENDER);
    }

    static Map<BreakdownDimension, Breakdown<Count>> headcounts(PerformanceData year) {
        Workforce workforce = Figures.WORKFORCE.in(year);
        return workforce == null ? Map.of() : workforce.breakdowns();
    }

    static Map<BreakdownDimension, Breakdown<Count>> leavers(PerformanceData year) {
        Turnover turnover = Figures.TURNOVER.in(year);
        return turnover == null ? Map.of() : turnover.leaverBreakdowns();
    }

    static Map<BreakdownDimension, Breakdown<Count>> hires(PerformanceData year) {
        NewHires hires = Figures.NEW_HIRES.in(year);
        return hires == null ? Map.of() : hires.breakdowns();
    }

    private static @Nullable Count byFlows(@Nullable Count closing, @Nullable Count leavers, @Nullable Count hires) {
        if (closing == null || leavers == null || hires == null) {
            return null;
        }
        long opening = Math.subtractExact(Math.addExact(closing.value(), leavers.value()), hires.value());
        return opening < 0 ? null : Count.of(opening);
    }

    /** The numbers that it can be. */
    List<Count> possible() {
        return Stream.of(lastYear, byFlows)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** Whether no other number can be meant. */
    boolean isKnown() {
        return isSamePeople ? lastYear != null : byFlows != null;
    }
}
