package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.DecimalInterval.Weighted;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.rule.RuleContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of the groups of one dimension make for all, each group weighted by its people.
 *
 * @param figures a figure for each group
 * @param opening people of each group at the start of the year; null if not known for the same groups
 * @param closing people of each group at the end of the year; null if not known for the same groups
 */
record GroupMeans(
        Breakdown<Quantity> figures,
        @Nullable Breakdown<Count> opening,
        @Nullable Breakdown<Count> closing) {
    private static final int SHOWN_DECIMALS = 2;

    static GroupMeans of(RuleContext context, BreakdownDimension dimension, Breakdown<Quantity> figures) {
        PerformanceData before = context.yearBefore();
        return new GroupMeans(
                figures,
                before == null ? null : sameGroups(figures, people(before, dimension)),
                sameGroups(figures, people(context.year(), dimension)));
    }

    /** The headcounts of a dimension, if they are there in full: groups that leave out part of the people are no weights. */
    private static @Nullable Breakdown<Count> people(PerformanceData year, BreakdownDimension dimension) {
        Workforce workforce = Figures.WORKFORCE.in(year);
        Breakdown<Count> groups = workforce == null ? null : workforce.complete(dimension);
        Count total = workforce == null ? null : workforce.total();
        return groups != null && (total == null || Breakdown.sum(groups).equals(total)) ? groups : null;
    }

    static @Nullable Breakdown<Count> sameGroups(Breakdown<Quantity> figures, @Nullable Breakdown<Count> counted) {
        Breakdown<Count> people = counted == null
                ? null
                : Groups.relabelled(counted, figures.members().keySet());
        return people != null
                        && people.members().keySet().equals(figures.members().keySet())
                        && people.members().values().stream().anyMatch(count -> count.value() > 0)
                        && people.members().values().stream().noneMatch(count -> count.value() < 0)
                ? people
                : null;
    }

    boolean isOpeningKnown() {
        return opening != null;
    }

    Optional<DecimalInterval> onClosing() {
        return on(closing);
    }

    Optional<DecimalInterval> onOpening() {
        return on(opening);
    }

    /** Weighted by the mean of opening and closing headcount, which weighs as their sum does. */
    Optional<DecimalInterval> onAverage() {
        if (opening == null || closing == null) {
            return Optional.empty();
        }
        Map<String, Count> sums = new LinkedHashMap<>();
        Breakdown<Count> start = opening;
        closing.members().forEach((label, people) -> {
            Count earlier = start.members().get(label);
            sums.put(label, Count.of(Math.addExact(people.value(), earlier == null ? 0 : earlier.value())));
        });
        return on(new Breakdown<>(sums));
    }

    Optional<DecimalInterval> on(@Nullable Breakdown<Count> weights) {
        Breakdown<Count> people = sameGroups(figures, weights);
        if (people == null) {
            return Optional.empty();
        }
        List<Weighted> weighted = new ArrayList<>();
        people.members().forEach((label, count) -> {
            Quantity figure = figures.members().get(label);
            if (figure != null) {
                weighted.add(new Weighted(figure.intervalIn(unit()), count.interval()));
            }
        });
        return Optional.of(DecimalInterval.weightedMean(weighted));
    }

    /**
     * The overall rate behind rates of leavers ÷ (leavers + closing headcount): a rate of r % of n people is that of
     * n × r ÷ (100 − r) leavers.
     */
    Optional<DecimalInterval> onLeaversPlusClosing() {
        if (closing == null || range().high().compareTo(GroupSums.HUNDRED) >= 0) {
            return Optional.empty();
        }
        DecimalInterval leavers = DecimalInterval.exactly(BigDecimal.ZERO);
        for (Map.Entry<String, Count> group : closing.members().entrySet()) {
            Quantity rate = figures.members().get(group.getKey());
            if (rate != null) {
                leavers = leavers.plus(leavers(rate.interval(), group.getValue().interval()));
            }
        }
        DecimalInterval people = Breakdown.sum(closing).interval();
        // Leavers stand above and below the stroke, and the rate rises with them.
        return Optional.of(new DecimalInterval(
                rate(leavers.low(), people).low(), rate(leavers.high(), people).high()));
    }

    private static DecimalInterval leavers(DecimalInterval rate, DecimalInterval people) {
        DecimalInterval notNegative = rate.max(DecimalInterval.exactly(BigDecimal.ZERO));
        DecimalInterval hundred = DecimalInterval.exactly(GroupSums.HUNDRED);
        return new DecimalInterval(
                odds(notNegative.low(), hundred).times(people).low(),
                odds(notNegative.high(), hundred).times(people).high());
    }

    private static DecimalInterval odds(BigDecimal rate, DecimalInterval hundred) {
        DecimalInterval exact = DecimalInterval.exactly(rate);
        return exact.dividedBy(hundred.minus(exact));
    }

    private static DecimalInterval rate(BigDecimal leavers, DecimalInterval people) {
        DecimalInterval exact = DecimalInterval.exactly(leavers);
        return exact.times(DecimalInterval.exactly(GroupSums.HUNDRED)).dividedBy(exact.plus(people));
    }

    /** From the lowest group to the highest, between which every mean lies. */
    DecimalInterval range() {
        List<DecimalInterval> all = figures.members().values().stream()
                .map(figure -> figure.intervalIn(unit()))
                .toList();
        return new DecimalInterval(
                all.stream().map(DecimalInterval::low).reduce(BigDecimal::min).orElseThrow(),
                all.stream().map(DecimalInterval::high).reduce(BigDecimal::max).orElseThrow());
    }

    private Unit unit() {
        return figures.members().values().iterator().next().unit();
    }

    boolean holds(DecimalInterval mean, Quantity overall) {
        return mean.intersects(overall.intervalIn(unit()));
    }

    /** What a finding on the overall figure mentions. */
    Map<String, Argument> arguments(BreakdownDimension dimension, Quantity overall, DecimalInterval between) {
        return Map.of(
                "dimension", new Argument.Term("dimension." + dimension),
                "overall", Argument.of(overall),
                "lowest", shown(between.low()),
                "highest", shown(between.high()));
    }

    private Argument shown(BigDecimal value) {
        return new Argument.Figure(value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP), unit().symbol());
    }
}
