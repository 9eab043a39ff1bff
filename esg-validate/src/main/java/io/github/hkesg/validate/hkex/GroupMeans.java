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
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of the groups of one dimension make for all, each group weighted by its people.
 *
 * @param figures a figure for each group
 * @param openings people of each group at the start of the year, as far as they are known for the same groups
 * @param isOpeningKnown whether they can be no others
 * @param closing people of each group at the end of the year; null if not known for the same groups
 */
record GroupMeans(
        Breakdown<Quantity> figures,
        List<Breakdown<Count>> openings,
        boolean isOpeningKnown,
        @Nullable Breakdown<Count> closing) {
    private static final int SHOWN_DECIMALS = 2;

    static GroupMeans of(RuleContext context, BreakdownDimension dimension, Breakdown<Quantity> figures) {
        PerformanceData year = context.year();
        PerformanceData before = context.yearBefore();
        Breakdown<Count> lastYear = before == null ? null : sameGroups(figures, people(before, dimension));
        Map<String, Count> byFlows = new LinkedHashMap<>();
        Function<String, OpeningHeadcount> openings = OpeningHeadcount.ofGroups(year, null, dimension);
        figures.members().keySet().forEach(label -> {
            Count opening = openings.apply(label).byFlows();
            if (opening != null) {
                byFlows.put(label, opening);
            }
        });
        Breakdown<Count> closing = sameGroups(figures, people(year, dimension));
        Breakdown<Count> flows = closing == null ? null : sameGroups(figures, new Breakdown<>(byFlows));
        return new GroupMeans(
                figures,
                Stream.of(Optional.ofNullable(lastYear), Optional.ofNullable(flows))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                dimension == BreakdownDimension.GENDER ? lastYear != null : flows != null,
                closing);
    }

    /** Figures of which only the range is looked at. */
    static DecimalInterval range(Breakdown<Quantity> figures) {
        return new GroupMeans(figures, List.of(), false, null).range();
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

    Optional<DecimalInterval> onClosing() {
        return on(closing);
    }

    Stream<DecimalInterval> onOpening() {
        return openings.stream().flatMap(opening -> on(opening).stream());
    }

    /** Weighted by the mean of opening and closing headcount, which weighs as their sum does. */
    Stream<DecimalInterval> onAverage() {
        return openings.stream().flatMap(opening -> onClosingAnd(opening).stream());
    }

    /** Weighted by the people at the end of the year and others, such as those who left. */
    Optional<DecimalInterval> onClosingAnd(@Nullable Breakdown<Count> others) {
        Breakdown<Count> more = sameGroups(figures, others);
        if (more == null || closing == null) {
            return Optional.empty();
        }
        Map<String, Count> sums = new LinkedHashMap<>();
        closing.members().forEach((label, people) -> {
            Count other = more.members().get(label);
            sums.put(label, Count.of(Math.addExact(people.value(), other == null ? 0 : other.value())));
        });
        return on(new Breakdown<>(sums));
    }

    /** Weighted by any headcounts between those at the start and at the end of the year, as averages of months are. */
    Stream<DecimalInterval> onAnyBetween() {
        Breakdown<Count> last = closing;
        return last == null
                ? Stream.empty()
                : openings.stream().flatMap(opening -> onAnyBetween(opening, last).stream());
    }

    private Optional<DecimalInterval> onAnyBetween(Breakdown<Count> opening, Breakdown<Count> last) {
        Map<String, Count> start = opening.members();
        Map<String, DecimalInterval> weights = new LinkedHashMap<>();
        last.members().forEach((label, people) -> {
            BigDecimal end = people.decimal();
            BigDecimal first = start.getOrDefault(label, people).decimal();
            weights.put(label, new DecimalInterval(first.min(end), first.max(end)));
        });
        return weighted(weights);
    }

    /** Weighted by a percentage of the people of each group, such as those who were trained. */
    Optional<DecimalInterval> onSharesOfClosing(@Nullable Breakdown<Quantity> shares) {
        if (shares == null
                || closing == null
                || !shares.members().keySet().equals(closing.members().keySet())) {
            return Optional.empty();
        }
        Map<String, DecimalInterval> weights = new LinkedHashMap<>();
        Map<String, Count> people = closing.members();
        shares.members()
                .forEach((label, share) -> weights.put(
                        label,
                        share.interval()
                                .max(DecimalInterval.exactly(BigDecimal.ZERO))
                                .times(people.getOrDefault(label, Count.ZERO).interval())));
        return weighted(weights);
    }

    Optional<DecimalInterval> on(@Nullable Breakdown<Count> weights) {
        Breakdown<Count> people = sameGroups(figures, weights);
        if (people == null) {
            return Optional.empty();
        }
        Map<String, DecimalInterval> counts = new LinkedHashMap<>();
        people.members().forEach((label, count) -> counts.put(label, count.interval()));
        return weighted(counts);
    }

    /** Nothing where all weights may be zero. */
    private Optional<DecimalInterval> weighted(Map<String, DecimalInterval> weights) {
        List<Weighted> weighted = new ArrayList<>();
        weights.forEach((label, weight) -> {
            Quantity figure = figures.members().get(label);
            if (figure != null) {
                weighted.add(new Weighted(figure.intervalIn(unit()), weight));
            }
        });
        return weighted.stream().anyMatch(each -> each.weight().low().signum() > 0)
                ? Optional.of(DecimalInterval.weightedMean(weighted))
                : Optional.empty();
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
