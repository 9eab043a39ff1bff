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
        people.corruption();
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

    /** Of everybody, as in the draw; a rule asks whether it is of others where it is not. */
    private void corruption() {
        List<String> staff = year.all("antiCorruption.staffTrainedShare", "antiCorruption.staffTrained");
        add(new Relation(
                staff,
                changed -> staff("", changed).stream().anyMatch(people -> changed.at(staff.get(0))
                        .times(people)
                        .intersects(changed.at(staff.get(1)).times(Relation.HUNDRED))),
                staff.get(0)));
        for (String trained : year.all("antiCorruption.directorsTrained", "antiCorruption.staffTrained")) {
            add(new Relation(
                    List.of(trained + "Share", trained),
                    changed -> changed.value(trained).signum() <= 0
                            ? changed.at(trained + "Share").contains(BigDecimal.ZERO)
                            : changed.at(trained + "Share").low().signum() <= 0
                                    || changed.at(trained)
                                            .times(Relation.HUNDRED)
                                            .dividedBy(changed.at(trained + "Share"))
                                            .containsInteger(),
                    trained + "Share"));
        }
    }

    private void training() {
        relations.addAll(year.sums(TRAINED, TRAINED_OF_GROUPS));
        sharesOfOneWhole("training.trainedMixBreakdowns");
        percentTrained(PERCENT_TRAINED, TRAINED, "");
        for (String group : year.groups(TRAINED_OF_GROUPS)) {
            percentTrained("training.percentTrainedBreakdowns" + group, TRAINED_OF_GROUPS + group, group);
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
            averageHours(AVERAGE_HOURS, "training.totalHours", TRAINED, "");
            for (String group : year.groups("training.averageHoursBreakdowns")) {
                averageHours(
                        "training.averageHoursBreakdowns" + group,
                        "training.hoursBreakdowns" + group,
                        TRAINED_OF_GROUPS + group,
                        group);
            }
        }
        add(Relation.notAbove(year.at(TRAINED), year.at("training.attendances"))
                .namedAt(year.at("training.attendances")));
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

    /** Of the people of any usual base; never of more people than all. */
    private void percentTrained(String percent, String trained, String group) {
        List<String> paths = year.all(percent, trained, closing(group));
        add(new Relation(
                paths,
                changed -> staff(group, changed).stream().anyMatch(people -> changed.at(paths.get(0))
                        .times(people)
                        .intersects(changed.at(paths.get(1)).times(Relation.HUNDRED))),
                paths.get(0)));
        add(Relation.notAboveHundred(paths.get(0)));
    }

    /** Of the people of any usual base, or of those trained. */
    private void averageHours(String average, String hours, String trained, String group) {
        List<String> paths = year.all(average, hours, closing(group));
        // Where it is not told who was there at the start, that headcount may be the base.
        boolean isOpeningTold = year.hasYearBefore()
                && (group.isEmpty() || group.startsWith(".GENDER") || figures.has(year.at(LEAVERS)));
        if (!isOpeningTold) {
            return;
        }
        add(new Relation(
                paths,
                changed -> Stream.concat(staff(group, changed).stream(), Stream.of(changed.at(year.at(trained))))
                        .anyMatch(
                                people -> changed.at(paths.get(0)).times(people).intersects(changed.at(paths.get(1)))),
                paths.get(0)));
    }

    private static String closing(String group) {
        return group.isEmpty() ? HEADCOUNT : HEADCOUNTS + group;
    }

    /** At the end of the year, at its start, anywhere between the two, and everybody who was employed in the year. */
    private List<DecimalInterval> staff(String group, Figures changed) {
        DecimalInterval closing = changed.at(year.at(closing(group)));
        DecimalInterval hired = changed.at(year.at(group.isEmpty() ? HIRED : "workforce.newHires.breakdowns" + group));
        String leavers = year.at(group.isEmpty() ? LEAVERS : "turnover.leaverBreakdowns" + group);
        List<DecimalInterval> staff = new ArrayList<>(List.of(closing));
        List<DecimalInterval> openings = new ArrayList<>();
        if (year.hasYearBefore()) {
            openings.add(changed.at(year.before(closing(group))));
        }
        if (changed.has(leavers)) {
            DecimalInterval everybody = closing.plus(changed.at(leavers));
            staff.add(everybody);
            if (!group.isEmpty() || !year.hasYearBefore()) {
                openings.add(everybody.minus(hired));
            }
        }
        for (DecimalInterval opening : openings) {
            staff.add(opening.plus(hired));
            staff.add(new DecimalInterval(
                    opening.low().min(closing.low()), opening.high().max(closing.high())));
        }
        return staff;
    }

    private DecimalInterval between(String headcount, Figures changed) {
        DecimalInterval closing = changed.at(year.at(headcount));
        DecimalInterval opening = year.hasYearBefore() ? changed.at(year.before(headcount)) : closing;
        return new DecimalInterval(
                Stream.of(opening.low(), closing.low()).reduce(closing.low(), BigDecimal::min),
                Stream.of(opening.high(), closing.high()).reduce(closing.high(), BigDecimal::max));
    }
}
