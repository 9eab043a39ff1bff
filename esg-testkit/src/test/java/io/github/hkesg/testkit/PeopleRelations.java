package io.github.hkesg.testkit;

import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.quantity.DecimalInterval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Relations between people, turnover, safety and training. */
final class PeopleRelations {
    private static final String HEADCOUNT = "workforce.total";
    private static final String HEADCOUNTS = "workforce.breakdowns";
    private static final String LEAVERS = "turnover.leavers";
    private static final String LEAVERS_OF_GROUPS = "turnover.leaverBreakdowns";
    private static final String TURNOVER = "turnover.overall";
    private static final String TURNOVER_OF_GROUPS = "turnover.breakdowns";
    private static final String HIRED = "workforce.newHires.total";
    private static final String TRAINED = "training.peopleTrained";
    private static final String TRAINED_OF_GROUPS = "training.peopleTrainedBreakdowns";
    private static final String PERCENT_TRAINED = "training.percentTrained";
    private static final String AVERAGE_HOURS = "training.averageHours";

    private final Relations year;
    private final Figures figures;
    private final List<Relation> relations = new ArrayList<>();

    private PeopleRelations(Relations year) {
        this.year = year;
        figures = year.figures();
    }

    static List<Relation> of(Relations year) {
        PeopleRelations people = new PeopleRelations(year);
        people.workforce();
        people.turnover();
        people.safety();
        people.training();
        return people.relations;
    }

    private void add(Relation relation) {
        relations.add(relation);
    }

    /** The groups of each dimension, as their paths end below that of the breakdowns. */
    private List<String> groups(String breakdowns) {
        String place = year.at(breakdowns);
        return figures.below(place).stream()
                .map(path -> path.substring(place.length()))
                .toList();
    }

    private Set<String> dimensions(String breakdowns) {
        Set<String> dimensions = new LinkedHashSet<>();
        groups(breakdowns).forEach(group -> dimensions.add(group.replaceAll("^(\\.\\w+).*", "$1")));
        return dimensions;
    }

    private void sums(String total, String breakdowns) {
        for (String dimension : dimensions(breakdowns)) {
            String groups = year.at(breakdowns + dimension);
            add(Relation.sum(year.at(total), figures.below(groups)).namedAt(groups));
        }
    }

    private void sharesOfOneWhole(String shares) {
        for (String dimension : dimensions(shares)) {
            List<String> groups = figures.below(year.at(shares + dimension));
            add(new Relation(
                    groups, changed -> changed.sum(groups).intersects(Relation.HUNDRED), year.at(shares + dimension)));
        }
    }

    private void workforce() {
        sums(HEADCOUNT, HEADCOUNTS);
        sums(HIRED, "workforce.newHires.breakdowns");
        sharesOfOneWhole("workforce.shares");
        for (String group : groups("workforce.shares")) {
            add(Relation.percentage(
                    year.at("workforce.shares" + group), year.at(HEADCOUNTS + group), year.at(HEADCOUNT)));
        }
    }

    private void turnover() {
        TurnoverMethod method = Objects.requireNonNullElse(
                Objects.requireNonNull(year.data().turnover()).method(), TurnoverMethod.YEAR_END_HEADCOUNT);
        if (figures.has(year.at(LEAVERS))) {
            sums(LEAVERS, LEAVERS_OF_GROUPS);
            rate(method, TURNOVER, LEAVERS, HEADCOUNT);
            for (String group : groups(TURNOVER_OF_GROUPS)) {
                rate(method, TURNOVER_OF_GROUPS + group, LEAVERS_OF_GROUPS + group, HEADCOUNTS + group);
            }
        } else if (method == TurnoverMethod.YEAR_END_HEADCOUNT) {
            wholeLeavers(TURNOVER, HEADCOUNT);
            groups(TURNOVER_OF_GROUPS).forEach(group -> wholeLeavers(TURNOVER_OF_GROUPS + group, HEADCOUNTS + group));
        }
        if (method != TurnoverMethod.TOTAL_HEADCOUNT) {
            for (String dimension : dimensions(TURNOVER_OF_GROUPS)) {
                add(between(TURNOVER, TURNOVER_OF_GROUPS + dimension));
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
        if (!isStated || (needsOpening && !year.hasYearBefore())) {
            return;
        }
        String groups = TURNOVER_OF_GROUPS + dimension;
        List<String> rates = figures.below(year.at(groups));
        List<String> labels = rates.stream()
                .map(path -> path.substring(year.at(groups).length()))
                .toList();
        Function<Figures, DecimalInterval> mean = method == TurnoverMethod.LEAVERS_PLUS_CLOSING
                ? changed -> onLeaversPlusClosing(changed, rates, labels, dimension)
                : changed ->
                        mean(changed, rates, labels, label -> people(method, changed, HEADCOUNTS + dimension + label));
        add(new Relation(
                Relation.joined(year.at(TURNOVER), rates),
                changed -> mean.apply(changed).intersects(changed.at(year.at(TURNOVER))),
                year.at(TURNOVER)));
    }

    /** Those by whom leavers are divided, twice where they are a mean of two. */
    private DecimalInterval people(TurnoverMethod method, Figures changed, String headcount) {
        DecimalInterval closing = changed.at(year.at(headcount));
        return switch (method) {
            case OPENING_HEADCOUNT -> changed.at(year.before(headcount));
            case AVERAGE_HEADCOUNT -> changed.at(year.before(headcount)).plus(closing);
            default -> closing;
        };
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
            most = most.add(leavers(people, rate.high()));
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
    private void rate(TurnoverMethod method, String rate, String leavers, String headcount) {
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
                    DecimalInterval people = denominator(method, changed, left, headcount);
                    return people.low().signum() <= 0
                            || left.times(Relation.HUNDRED).dividedBy(people).intersects(changed.at(year.at(rate)));
                },
                year.at(rate)));
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

    /** A mean lies between the lowest and the highest of what it is the mean of, whatever the weights. */
    private Relation between(String overall, String groups) {
        List<String> members = figures.below(year.at(groups));
        return new Relation(
                Relation.joined(year.at(overall), members),
                changed -> {
                    DecimalInterval mean = changed.at(year.at(overall));
                    DecimalInterval first = changed.at(members.get(0));
                    DecimalInterval range = new DecimalInterval(
                            members.stream().map(path -> changed.at(path).low()).reduce(first.low(), BigDecimal::min),
                            members.stream()
                                    .map(path -> changed.at(path).high())
                                    .reduce(first.high(), BigDecimal::max));
                    return mean.intersects(range);
                },
                year.at(overall));
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

    private void safety() {
        String safety = year.at("safety.");
        add(Relation.percentage(safety + "fatalityRate", safety + "fatalities", year.at(HEADCOUNT)));
        DecimalInterval perHours = DecimalInterval.exactly(Objects.requireNonNull(
                        Objects.requireNonNull(year.data().safety()).lostDayRate())
                .perHours());
        add(Relation.ratio(safety + "lostDayRate", safety + "lostDays", safety + "hoursWorked", perHours));
        add(Relation.ratio(
                safety + "lostTimeInjuryFrequencyRate", safety + "lostTimeInjuries", safety + "hoursWorked", perHours));
        add(Relation.notAbove(safety + "lostTimeInjuries", safety + "injuries"));
        add(new Relation(
                List.of(safety + "lostDays", safety + "injuries"),
                changed -> changed.value(safety + "lostDays").signum() <= 0
                        || changed.value(safety + "injuries").signum() > 0,
                safety + "lostDays"));
    }

    private void training() {
        sums(TRAINED, TRAINED_OF_GROUPS);
        sharesOfOneWhole("training.trainedMixBreakdowns");
        percentTrained(PERCENT_TRAINED, TRAINED, HEADCOUNT);
        for (String group : groups(TRAINED_OF_GROUPS)) {
            percentTrained("training.percentTrainedBreakdowns" + group, TRAINED_OF_GROUPS + group, HEADCOUNTS + group);
        }
        if (figures.has(year.at("training.totalHours"))) {
            sums("training.totalHours", "training.hoursBreakdowns");
            add(Relation.perUnit(year.at(AVERAGE_HOURS), year.at("training.totalHours"), year.at(HEADCOUNT)));
        }
        dimensions("training.averageHoursBreakdowns")
                .forEach(dimension -> add(between(AVERAGE_HOURS, "training.averageHoursBreakdowns" + dimension)));
        boolean leaversArePrinted = figures.has(year.at(LEAVERS));
        List<String> everEmployed =
                leaversArePrinted ? year.all(TRAINED, HEADCOUNT, LEAVERS) : year.all(TRAINED, HEADCOUNT);
        List<String> staff = everEmployed.subList(1, everEmployed.size());
        add(new Relation(
                everEmployed,
                changed -> changed.value(everEmployed.get(0))
                                .compareTo(changed.sum(staff).low())
                        <= 0,
                everEmployed.get(0)));
    }

    /** On the headcount at the end of the year, at its start, or anywhere between the two; never of more people than all. */
    private void percentTrained(String percent, String trained, String headcount) {
        List<String> paths = year.all(percent, trained, headcount);
        add(new Relation(
                paths,
                changed -> {
                    DecimalInterval people = between(headcount, changed);
                    return people.low().signum() <= 0
                            || changed.at(paths.get(1))
                                    .times(Relation.HUNDRED)
                                    .dividedBy(people)
                                    .intersects(changed.at(paths.get(0)));
                },
                paths.get(0)));
        add(Relation.notAboveHundred(paths.get(0)));
    }

    private DecimalInterval between(String headcount, Figures changed) {
        DecimalInterval closing = changed.at(year.at(headcount));
        DecimalInterval opening = year.hasYearBefore() ? changed.at(year.before(headcount)) : closing;
        return new DecimalInterval(
                Stream.of(opening.low(), closing.low()).reduce(closing.low(), BigDecimal::min),
                Stream.of(opening.high(), closing.high()).reduce(closing.high(), BigDecimal::max));
    }
}
