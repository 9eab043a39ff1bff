package io.github.hkesg.testkit;

import io.github.hkesg.model.quantity.DecimalInterval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Relations between people, safety and training. */
final class PeopleRelations {
    private static final String HEADCOUNT = "workforce.total";
    private static final String HEADCOUNTS = "workforce.breakdowns";
    private static final String LEAVERS = "turnover.leavers";
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
        people.safety();
        people.training();
        return people.relations;
    }

    private void add(Relation relation) {
        relations.add(relation);
    }

    private void sharesOfOneWhole(String shares) {
        for (String dimension : year.dimensions(shares)) {
            List<String> groups = figures.below(year.at(shares + dimension));
            add(new Relation(
                    groups, changed -> changed.sum(groups).intersects(Relation.HUNDRED), year.at(shares + dimension)));
        }
    }

    private void workforce() {
        relations.addAll(year.sums(HEADCOUNT, HEADCOUNTS));
        relations.addAll(year.sums(HIRED, "workforce.newHires.breakdowns"));
        sharesOfOneWhole("workforce.shares");
        for (String group : year.groups("workforce.shares")) {
            add(Relation.percentage(
                    year.at("workforce.shares" + group), year.at(HEADCOUNTS + group), year.at(HEADCOUNT)));
        }
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
        // Who is injured twice is one of the injured; the headcount may be that at either end of the year.
        add(new Relation(
                List.of(safety + "injuryRate", safety + "injuries"),
                changed -> changed.at(safety + "injuryRate")
                                .low()
                                .multiply(between(HEADCOUNT, changed).low())
                                .compareTo(changed.value(safety + "injuries").multiply(Relation.HUNDRED.low()))
                        <= 0,
                safety + "injuryRate"));
        add(new Relation(
                List.of(safety + "lostDays", safety + "injuries"),
                changed -> changed.value(safety + "lostDays").signum() <= 0
                        || changed.value(safety + "injuries").signum() > 0,
                safety + "lostDays"));
    }

    private void training() {
        relations.addAll(year.sums(TRAINED, TRAINED_OF_GROUPS));
        sharesOfOneWhole("training.trainedMixBreakdowns");
        percentTrained(PERCENT_TRAINED, TRAINED, HEADCOUNT);
        for (String group : year.groups(TRAINED_OF_GROUPS)) {
            percentTrained("training.percentTrainedBreakdowns" + group, TRAINED_OF_GROUPS + group, HEADCOUNTS + group);
            add(Relation.percentage(
                    year.at("training.trainedMixBreakdowns" + group),
                    year.at(TRAINED_OF_GROUPS + group),
                    year.at(TRAINED)));
        }
        year.dimensions("training.percentTrainedBreakdowns")
                .forEach(dimension ->
                        add(year.between(PERCENT_TRAINED, "training.percentTrainedBreakdowns" + dimension)));
        if (figures.has(year.at("training.totalHours"))) {
            relations.addAll(year.sums("training.totalHours", "training.hoursBreakdowns"));
            add(Relation.perUnit(year.at(AVERAGE_HOURS), year.at("training.totalHours"), year.at(HEADCOUNT)));
            for (String group : year.groups("training.averageHoursBreakdowns")) {
                add(Relation.perUnit(
                        year.at("training.averageHoursBreakdowns" + group),
                        year.at("training.hoursBreakdowns" + group),
                        year.at(HEADCOUNTS + group)));
            }
        }
        year.dimensions("training.averageHoursBreakdowns")
                .forEach(dimension -> add(year.between(AVERAGE_HOURS, "training.averageHoursBreakdowns" + dimension)));
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
