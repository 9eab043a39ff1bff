package io.github.hkesg.testkit;

import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.quantity.DecimalInterval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Relations between people who come and leave.
 *
 * <p>Left out, because no rule holds these figures against each other yet: rates of groups on all employees, which add up to the
 * rate of all.
 */
final class TurnoverRelations {
    private static final String HEADCOUNT = "workforce.total";
    private static final String HEADCOUNTS = "workforce.breakdowns";
    private static final String LEAVERS = "turnover.leavers";
    private static final String LEAVERS_OF_GROUPS = "turnover.leaverBreakdowns";
    private static final String TURNOVER = "turnover.overall";
    private static final String TURNOVER_OF_GROUPS = "turnover.breakdowns";
    private static final String HIRED = "workforce.newHires.total";

    private final Relations year;
    private final Figures figures;
    private final List<Relation> relations = new ArrayList<>();

    private TurnoverRelations(Relations year) {
        this.year = year;
        figures = year.figures();
    }

    static List<Relation> of(Relations year) {
        TurnoverRelations turnover = new TurnoverRelations(year);
        turnover.turnover();
        return turnover.relations;
    }

    private void add(Relation relation) {
        relations.add(relation);
    }

    private void turnover() {
        TurnoverMethod method = Objects.requireNonNullElse(
                Objects.requireNonNull(year.data().turnover()).method(), TurnoverMethod.YEAR_END_HEADCOUNT);
        if (figures.has(year.at(LEAVERS))) {
            relations.addAll(year.sums(LEAVERS, LEAVERS_OF_GROUPS));
            rate(method, TURNOVER, LEAVERS, HEADCOUNT, "");
            for (String group : year.groups(TURNOVER_OF_GROUPS)) {
                rate(method, TURNOVER_OF_GROUPS + group, LEAVERS_OF_GROUPS + group, HEADCOUNTS + group, group);
            }
        } else if (method == TurnoverMethod.YEAR_END_HEADCOUNT) {
            wholeLeavers(TURNOVER, HEADCOUNT);
            year.groups(TURNOVER_OF_GROUPS)
                    .forEach(group -> wholeLeavers(TURNOVER_OF_GROUPS + group, HEADCOUNTS + group));
        }
        if (method != TurnoverMethod.TOTAL_HEADCOUNT) {
            for (String dimension : year.dimensions(TURNOVER_OF_GROUPS)) {
                add(year.between(TURNOVER, TURNOVER_OF_GROUPS + dimension));
                turnoverOfAll(method, dimension);
            }
        }
        if (year.hasYearBefore()) {
            flows(method);
        }
    }

    /** Nobody leaves in part. */
    private void wholeLeavers(String rate, String headcount) {
        List<String> paths = year.all(rate, headcount);
        add(new Relation(
                paths,
                changed -> changed.at(paths.get(0))
                        .times(changed.at(paths.get(1)))
                        .dividedBy(Relation.HUNDRED)
                        .containsInteger(),
                paths.get(0)));
    }

    /** The rate of all is the mean of those of the groups, weighted by the headcounts on which they are. */
    private void turnoverOfAll(TurnoverMethod method, String dimension) {
        boolean isStated = Objects.requireNonNull(year.data().turnover()).method() != null;
        boolean needsOpening = method == TurnoverMethod.AVERAGE_HEADCOUNT || method == TurnoverMethod.OPENING_HEADCOUNT;
        // Without their leavers, the people of a group who were there at the start are known by gender only.
        boolean isOpeningTold = figures.has(year.at(LEAVERS)) || dimension.equals(".GENDER");
        if (!isStated || (needsOpening && !(year.hasYearBefore() && isOpeningTold))) {
            return;
        }
        String groups = TURNOVER_OF_GROUPS + dimension;
        List<String> rates = figures.below(year.at(groups));
        List<String> labels = rates.stream()
                .map(path -> path.substring(year.at(groups).length()))
                .toList();
        add(new Relation(
                Relation.joined(year.at(TURNOVER), rates),
                changed -> means(method, changed, rates, labels, dimension)
                        .anyMatch(mean -> mean.intersects(changed.at(year.at(TURNOVER)))),
                year.at(TURNOVER)));
    }

    private Stream<DecimalInterval> means(
            TurnoverMethod method, Figures changed, List<String> rates, List<String> labels, String dimension) {
        if (method == TurnoverMethod.LEAVERS_PLUS_CLOSING) {
            return Stream.of(onLeaversPlusClosing(changed, rates, labels, dimension));
        }
        return Stream.of(false, true)
                .filter(byFlows -> !byFlows || figures.has(year.at(LEAVERS)))
                .map(byFlows ->
                        mean(changed, rates, labels, label -> people(method, changed, dimension + label, byFlows)));
    }

    /** Those by whom leavers are divided, twice where they are a mean of two. */
    private DecimalInterval people(TurnoverMethod method, Figures changed, String group, boolean byFlows) {
        DecimalInterval closing = changed.at(year.at(HEADCOUNTS + group));
        return switch (method) {
            case OPENING_HEADCOUNT -> opening(changed, group, byFlows);
            case AVERAGE_HEADCOUNT -> opening(changed, group, byFlows).plus(closing);
            default -> closing;
        };
    }

    /** Those of the year before, or those who are in the group now or left it, and were not hired. */
    private DecimalInterval opening(Figures changed, String group, boolean byFlows) {
        return byFlows
                ? changed.at(year.at(HEADCOUNTS + group))
                        .plus(changed.at(year.at(LEAVERS_OF_GROUPS + group)))
                        .minus(changed.at(year.at("workforce.newHires.breakdowns" + group)))
                : changed.at(year.before(HEADCOUNTS + group));
    }

    private static DecimalInterval mean(
            Figures changed, List<String> values, List<String> labels, Function<String, DecimalInterval> weight) {
        DecimalInterval sum = DecimalInterval.sum(IntStream.range(0, values.size())
                .mapToObj(i -> changed.at(values.get(i)).times(weight.apply(labels.get(i)))));
        return sum.dividedBy(DecimalInterval.sum(labels.stream().map(weight)));
    }

    /** Of n people, a rate of r % is that of n × r ÷ (100 − r) leavers. */
    private DecimalInterval onLeaversPlusClosing(
            Figures changed, List<String> rates, List<String> labels, String dimension) {
        BigDecimal fewest = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        BigDecimal staff = BigDecimal.ZERO;
        for (int i = 0; i < rates.size(); i++) {
            BigDecimal people = changed.value(year.at(HEADCOUNTS + dimension + labels.get(i)));
            DecimalInterval rate = changed.at(rates.get(i));
            if (rate.high().compareTo(Relation.HUNDRED.low()) >= 0) {
                return rate;
            }
            fewest = fewest.add(leavers(people, rate.low().max(BigDecimal.ZERO)));
            most = most.add(leavers(people, rate.high().max(BigDecimal.ZERO)));
            staff = staff.add(people);
        }
        return new DecimalInterval(percentOf(fewest, staff), percentOf(most, staff));
    }

    private static BigDecimal leavers(BigDecimal people, BigDecimal rate) {
        return Draw.ratio(people.multiply(rate), Relation.HUNDRED.low().subtract(rate));
    }

    private static BigDecimal percentOf(BigDecimal leavers, BigDecimal staff) {
        return Draw.ratio(leavers.multiply(Relation.HUNDRED.low()), leavers.add(staff));
    }

    /** Only where the report says on which headcount; other headcounts could explain what does not fit this one. */
    private void rate(TurnoverMethod method, String rate, String leavers, String headcount, String group) {
        Turnover turnover = Objects.requireNonNull(year.data().turnover());
        boolean needsOpening = method == TurnoverMethod.AVERAGE_HEADCOUNT || method == TurnoverMethod.OPENING_HEADCOUNT;
        if (turnover.method() == null || (needsOpening && !year.hasYearBefore())) {
            return;
        }
        List<String> paths = new ArrayList<>(year.all(rate, leavers));
        if (method == TurnoverMethod.TOTAL_HEADCOUNT) {
            paths.add(year.at(HEADCOUNT));
        } else if (method != TurnoverMethod.OPENING_HEADCOUNT) {
            paths.add(year.at(headcount));
        }
        add(new Relation(
                paths,
                changed -> {
                    DecimalInterval left = changed.at(year.at(leavers));
                    return Stream.concat(
                                    Stream.of(denominator(method, changed, left, headcount)),
                                    needsOpening && !group.isEmpty()
                                            ? Stream.of(ofFlows(method, changed, group))
                                            : Stream.empty())
                            .anyMatch(people -> people.low().signum() <= 0
                                    || left.times(Relation.HUNDRED)
                                            .dividedBy(people)
                                            .intersects(changed.at(year.at(rate))));
                },
                year.at(rate)));
    }

    private DecimalInterval ofFlows(TurnoverMethod method, Figures changed, String group) {
        DecimalInterval people = people(method, changed, group, true);
        return method == TurnoverMethod.AVERAGE_HEADCOUNT
                ? people.dividedBy(DecimalInterval.exactly(BigDecimal.valueOf(2)))
                : people;
    }

    private DecimalInterval denominator(
            TurnoverMethod method, Figures changed, DecimalInterval left, String headcount) {
        return switch (method) {
            case YEAR_END_HEADCOUNT -> changed.at(year.at(headcount));
            case OPENING_HEADCOUNT -> changed.at(year.before(headcount));
            case AVERAGE_HEADCOUNT ->
                changed.at(year.before(headcount))
                        .plus(changed.at(year.at(headcount)))
                        .dividedBy(DecimalInterval.exactly(BigDecimal.valueOf(2)));
            case LEAVERS_PLUS_CLOSING -> left.plus(changed.at(year.at(headcount)));
            case TOTAL_HEADCOUNT -> changed.at(year.at(HEADCOUNT));
        };
    }

    /** Who was there at the start, or came, is there at the end or has left. */
    private void flows(TurnoverMethod method) {
        String opening = year.before(HEADCOUNT);
        if (figures.has(year.at(LEAVERS))) {
            add(new Relation(
                    year.all(LEAVERS, HIRED, HEADCOUNT),
                    changed -> gone(changed, opening).compareTo(changed.value(year.at(LEAVERS))) == 0,
                    year.at(LEAVERS)));
            return;
        }
        add(new Relation(
                year.all(TURNOVER, HIRED),
                changed -> {
                    BigDecimal gone = gone(changed, opening);
                    DecimalInterval left = DecimalInterval.exactly(gone);
                    return gone.signum() >= 0
                            && left.times(Relation.HUNDRED)
                                    .dividedBy(denominator(method, changed, left, HEADCOUNT))
                                    .intersects(changed.at(year.at(TURNOVER)));
                },
                year.at(TURNOVER)));
    }

    private BigDecimal gone(Figures changed, String opening) {
        return changed.value(opening).add(changed.value(year.at(HIRED))).subtract(changed.value(year.at(HEADCOUNT)));
    }
}
