package io.github.hkesg.validate.hkex;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Precision;
import io.github.hkesg.calc.reconcile.Reconciliation;
import io.github.hkesg.calc.workforce.TrainingCalculator;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A printed average or percentage of training, and what it can be of.
 *
 * @param path where it stands below the year
 * @param published what is printed
 * @param counted what it would be on each usual base that the report gives, on the headcount at the end of the year first
 * @param ofOpening what it would be on the headcount at the start of the year, and on the mean of the two
 * @param isBetween whether another headcount between the two, or the people trained as their percentage tells them, explains it
 * @param isOpeningKnown whether the report tells the headcount at the start of the year
 */
record TrainingRatio(
        String path,
        Quantity published,
        List<Calculated<Quantity>> counted,
        List<Calculated<Quantity>> ofOpening,
        boolean isBetween,
        boolean isOpeningKnown) {
    private static final DecimalInterval HUNDREDTH = DecimalInterval.exactly(new BigDecimal("0.01"));

    /** The printed averages that can be calculated again: of all, then of each group. */
    static List<TrainingRatio> averages(PerformanceData year, @Nullable PerformanceData before) {
        Training training = Figures.TRAINING.in(year);
        if (training == null) {
            return List.of();
        }
        List<TrainingRatio> ratios = new ArrayList<>();
        average(
                        Figures.AVERAGE_TRAINING_HOURS.path(),
                        training.averageHours(),
                        training.totalHours(),
                        TrainingStaff.ofAll(year, before),
                        training.peopleTrained(),
                        training.percentTrained())
                .ifPresent(ratios::add);
        training.averageHoursBreakdowns().forEach((dimension, averages) -> {
            GroupFigures<Quantity> hours = GroupFigures.of(training.hoursBreakdowns(), dimension);
            GroupFigures<Count> trained = GroupFigures.of(training.peopleTrainedBreakdowns(), dimension);
            GroupFigures<Quantity> percent = GroupFigures.of(training.percentTrainedBreakdowns(), dimension);
            Function<String, TrainingStaff> staff = TrainingStaff.ofGroups(year, before, dimension);
            averages.members().forEach((label, average) -> average(
                            Location.of("training.averageHoursBreakdowns." + dimension)
                                    .key(label)
                                    .path(),
                            average,
                            hours.get(label),
                            staff.apply(label),
                            trained.get(label),
                            percent.get(label))
                    .ifPresent(ratios::add));
        });
        return ratios;
    }

    private static Optional<TrainingRatio> average(
            String path,
            @Nullable Quantity published,
            @Nullable Quantity hours,
            TrainingStaff staff,
            @Nullable Count trained,
            @Nullable Quantity percentTrained) {
        Count closing = some(staff.closing());
        if (published == null || hours == null || closing == null) {
            return Optional.empty();
        }
        List<Calculated<Quantity>> counted = new ArrayList<>();
        staff.counted().forEach(people -> counted.add(TrainingCalculator.averageHours(hours, people)));
        Count anyTrained = some(trained);
        if (anyTrained != null) {
            counted.add(TrainingCalculator.averageHoursOfTheTrained(hours, anyTrained));
        }
        List<Calculated<Quantity>> ofOpening = new ArrayList<>();
        for (Count opening : staff.opening().possible()) {
            if (opening.value() > 0) {
                ofOpening.add(TrainingCalculator.averageHoursOnAverageHeadcount(hours, opening, closing));
                ofOpening.add(TrainingCalculator.averageHours(hours, opening));
            }
        }
        boolean isBetween = Stream.concat(staff.between(), trained(staff, trained, percentTrained))
                .anyMatch(people ->
                        published.intervalIn(Unit.HOUR).times(people).intersects(hours.intervalIn(Unit.HOUR)));
        return Optional.of(new TrainingRatio(
                path, published, counted, ofOpening, isBetween, staff.opening().isKnown()));
    }

    /** How many people were trained, as their percentage tells where their number is not given. */
    private static Stream<DecimalInterval> trained(
            TrainingStaff staff, @Nullable Count trained, @Nullable Quantity percent) {
        return trained != null || percent == null
                ? Stream.empty()
                : Stream.concat(staff.counted().stream().map(Count::interval), staff.between())
                        .map(people -> people.times(percent.interval()).times(HUNDREDTH))
                        .flatMap(people -> people.wholeNumbers().stream());
    }

    /** The printed percentages that can be calculated again: of all, then of each group. */
    static List<TrainingRatio> percentages(PerformanceData year, @Nullable PerformanceData before) {
        Training training = Figures.TRAINING.in(year);
        if (training == null) {
            return List.of();
        }
        List<TrainingRatio> ratios = new ArrayList<>();
        percentage(
                        Figures.PERCENT_TRAINED.path(),
                        training.percentTrained(),
                        training.peopleTrained(),
                        TrainingStaff.ofAll(year, before))
                .ifPresent(ratios::add);
        training.percentTrainedBreakdowns().forEach((dimension, percentages) -> {
            GroupFigures<Count> trained = GroupFigures.of(training.peopleTrainedBreakdowns(), dimension);
            Function<String, TrainingStaff> staff = TrainingStaff.ofGroups(year, before, dimension);
            percentages.members().forEach((label, percent) -> percentage(
                            Location.of("training.percentTrainedBreakdowns." + dimension)
                                    .key(label)
                                    .path(),
                            percent,
                            trained.get(label),
                            staff.apply(label))
                    .ifPresent(ratios::add));
        });
        return ratios;
    }

    private static Optional<TrainingRatio> percentage(
            String path, @Nullable Quantity published, @Nullable Count trained, TrainingStaff staff) {
        if (published == null || trained == null || some(staff.closing()) == null) {
            return Optional.empty();
        }
        boolean isBetween = staff.between()
                .anyMatch(people ->
                        published.interval().times(people).times(HUNDREDTH).contains(trained.decimal()));
        return Optional.of(new TrainingRatio(
                path,
                published,
                staff.counted().stream()
                        .map(people -> TrainingCalculator.shareOfGroupTrained(trained, people))
                        .toList(),
                staff.opening().possible().stream()
                        .filter(people -> people.value() > 0)
                        .map(people -> TrainingCalculator.shareOfGroupTrained(trained, people))
                        .toList(),
                isBetween,
                staff.opening().isKnown()));
    }

    private static @Nullable Count some(@Nullable Count people) {
        return people == null || people.value() <= 0 ? null : people;
    }

    /** On the headcount at the end of the year, by which the Exchange's guidance divides. */
    Calculated<Quantity> onClosing() {
        return counted.get(0);
    }

    /** The first base on which it is what is printed. */
    Optional<Calculated<Quantity>> agreed() {
        return Stream.concat(counted.stream(), ofOpening.stream())
                .filter(this::agrees)
                .findFirst();
    }

    boolean isExplained() {
        return isBetween || agreed().isPresent();
    }

    /** Whether nothing but a headcount at the start of the year explains it. */
    boolean needsOpening() {
        return counted.stream().noneMatch(this::agrees) && isExplained();
    }

    /** Whether it shows if the headcount at the start of the year is its base, which two equal headcounts do not. */
    boolean tellsBase() {
        boolean isCounted = counted.stream().anyMatch(this::agrees);
        boolean isOfOpening = ofOpening.stream().anyMatch(this::agrees);
        return isOpeningKnown && !(isCounted && isOfOpening);
    }

    private boolean agrees(Calculated<Quantity> calculated) {
        return Reconciliation.of(published, calculated, Precision.AS_PRINTED).agrees();
    }
}
