package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B3_2;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Aspect B3: average hours of training, KPI B3.2. */
final class B3AverageHoursRules {
    /** Two groups can share an average by chance; four of which hardly any other differs cannot. */
    private static final int SUSPICIOUSLY_MANY = 4;

    private static final int THREE = 3;
    private static final int OF_FOUR = 4;

    /** Fewer steps of the last digit up to an average than this leave too few figures to tell groups apart. */
    private static final BigInteger FEWEST_STEPS = BigInteger.valueOf(25);

    /** A year's work of fifty weeks of forty hours: who is trained for longer has not worked for a day. */
    private static final BigDecimal WORKING_YEAR = BigDecimal.valueOf(2000);

    /** The hours of a leap year, nights included. */
    private static final BigDecimal LEAP_YEAR = BigDecimal.valueOf(8784);

    /** Of all employees and of each group, on any of the bases that are usual. */
    static final DisclosureRule AVERAGE_HOURS = Rule.named("training.average-hours.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_2)
            .eachYear()
            .needs(Figures.TRAINING)
            .check(B3AverageHoursRules::averageHours);

    static final DisclosureRule IDENTICAL_AVERAGES = Rule.named("training.average-hours.identical")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B3_2)
            .eachYear()
            .needs(Figures.TRAINING)
            .check(B3AverageHoursRules::identicalAverages);

    static final DisclosureRule AVERAGE_GROUPS = Rule.named("training.average-hours.groups")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_2)
            .eachYear()
            .needs(Figures.AVERAGE_TRAINING_HOURS, Figures.TRAINING)
            .check(B3AverageHoursRules::averageGroups);

    /** More than anybody is trained in a year, or more than a year has. */
    static final DisclosureRule OUT_OF_RANGE = Rule.named("training.average-hours.out-of-range")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B3_2)
            .eachYear()
            .needs(Figures.TRAINING)
            .check(B3AverageHoursRules::outOfRange);

    static final List<DisclosureRule> ALL = List.of(AVERAGE_HOURS, IDENTICAL_AVERAGES, AVERAGE_GROUPS, OUT_OF_RANGE);

    private B3AverageHoursRules() {}

    /**
     * The average of one group.
     *
     * @param isMeasured whether the group's own hours and people make it
     */
    private record GroupAverage(BreakdownDimension dimension, String label, Quantity average, boolean isMeasured) {
        /** Digits so few that averages that differ by a twentieth or so are printed alike. */
        boolean isCoarse() {
            return average.value().unscaledValue().compareTo(FEWEST_STEPS) < 0;
        }
    }

    private static List<GroupAverage> groups(Training training, Set<String> measured) {
        List<GroupAverage> groups = new ArrayList<>();
        training.averageHoursBreakdowns().forEach((dimension, averages) -> averages.members()
                .forEach((label, average) -> groups.add(new GroupAverage(
                        dimension,
                        label,
                        average,
                        measured.contains(Location.of("training.averageHoursBreakdowns." + dimension)
                                .key(label)
                                .path())))));
        return groups;
    }

    private static RuleOutcome averageHours(RuleContext context, Training training) {
        RuleOutcome outcome = TrainingBases.compare(
                        context, "training.average-hours.reconcile", KPI_B3_2, TrainingRatio::averages)
                .outcome(
                        training.averageHours() == null ? null : Figures.AVERAGE_TRAINING_HOURS.path(),
                        notCompared(training, Figures.HEADCOUNT.in(context.year())));
        return Boundaries.unlessNoted(
                context,
                KPI_B3_2,
                Definitions.unlessNoted(outcome, training.notes(), "averageHours"),
                List.of(training.notes()));
    }

    private static RuleOutcome notCompared(Training training, @Nullable Count headcount) {
        boolean isOverallGiven = training.averageHours() != null;
        if (!isOverallGiven && training.hoursBreakdowns().isEmpty()) {
            return Rule.absent(Figures.AVERAGE_TRAINING_HOURS.path());
        }
        List<String> missing = new ArrayList<>();
        if (isOverallGiven && training.totalHours() == null) {
            missing.add(Figures.TOTAL_TRAINING_HOURS.path());
        }
        if (isOverallGiven && (headcount == null || headcount.value() <= 0)) {
            missing.add(Figures.HEADCOUNT.path());
        }
        if (!isOverallGiven) {
            missing.add(
                    training.averageHoursBreakdowns().isEmpty()
                            ? "training.averageHoursBreakdowns"
                            : "workforce.breakdowns");
        }
        return Rule.undetermined(missing);
    }

    /**
     * Groups that were nearly all trained for exactly the same time are no breakdown. No training at all is one, and so is
     * what each group's own hours and people make; nor is it odd that figures of few digits are alike.
     */
    private static RuleOutcome identicalAverages(RuleContext context, Training training) {
        if (training.averageHoursBreakdowns().isEmpty()) {
            return Rule.absent("training.averageHoursBreakdowns");
        }
        Set<String> measured = TrainingRatio.averages(context.year(), context.yearBefore()).stream()
                .filter(TrainingRatio::isExplained)
                .map(TrainingRatio::path)
                .collect(Collectors.toUnmodifiableSet());
        List<GroupAverage> groups = groups(training, measured);
        Map<BigDecimal, List<GroupAverage>> groupsByAverage = new TreeMap<>();
        groups.forEach(group -> groupsByAverage
                .computeIfAbsent(group.average().value(), average -> new ArrayList<>())
                .add(group));
        List<Finding> findings = new ArrayList<>();
        groupsByAverage.forEach((average, same) -> {
            int count = same.size();
            boolean isNearlyAll = count >= SUSPICIOUSLY_MANY && count * OF_FOUR >= groups.size() * THREE;
            if (isNearlyAll
                    && average.signum() > 0
                    && same.stream().noneMatch(GroupAverage::isCoarse)
                    && !same.stream().allMatch(GroupAverage::isMeasured)) {
                findings.add(context.finding(
                        KPI_B3_2,
                        context.at("training.averageHoursBreakdowns"),
                        Map.of(
                                "count",
                                Argument.of(count),
                                "all",
                                Argument.of(groups.size()),
                                "average",
                                new Argument.Figure(average, Unit.HOUR.symbol()),
                                "groups",
                                Argument.all(same, group -> Groups.named(group.dimension(), group.label())))));
            }
        });
        return RuleOutcome.of(findings);
    }

    private static RuleOutcome averageGroups(RuleContext context, Quantity overall, Training training) {
        GroupSums<Quantity> averagesOfGroups = TrainingGroups.averages(training);
        Map<BreakdownDimension, Breakdown<Quantity>> complete =
                Groups.withoutEmptied(context.year(), averagesOfGroups.complete());
        if (complete.isEmpty()) {
            return averagesOfGroups.incomplete();
        }
        List<Finding> findings = new ArrayList<>();
        complete.forEach((dimension, averages) -> {
            GroupMeans means = GroupMeans.of(context, dimension, averages);
            if (!means.holds(means.range(), overall)) {
                findings.add(averageFinding(
                        context, RuleKind.ARITHMETIC, "outside", means.arguments(dimension, overall, means.range())));
            } else {
                List<DecimalInterval> possible = possible(context, means, dimension, training);
                if (means.isOpeningKnown()
                        && !possible.isEmpty()
                        && possible.stream().noneMatch(mean -> means.holds(mean, overall))) {
                    findings.add(averageFinding(
                            context,
                            RuleKind.PLAUSIBILITY,
                            "weighted",
                            means.arguments(dimension, overall, possible.get(0))));
                }
            }
        });
        return Boundaries.unlessNoted(context, KPI_B3_2, RuleOutcome.of(findings), TrainingGroups.notes(context));
    }

    /** On the headcount at the end of the year, which is told, first. */
    private static List<DecimalInterval> possible(
            RuleContext context, GroupMeans means, BreakdownDimension dimension, Training training) {
        return Stream.of(
                        means.onClosing().stream(),
                        means.onAnyBetween(),
                        means.on(training.peopleTrainedBreakdowns().get(dimension)).stream(),
                        means
                                .onSharesOfClosing(
                                        training.percentTrainedBreakdowns().get(dimension))
                                .stream(),
                        means
                                .onClosingAnd(
                                        OpeningHeadcount.leavers(context.year()).get(dimension))
                                .stream())
                .flatMap(Function.identity())
                .toList();
    }

    private static Finding averageFinding(
            RuleContext context, RuleKind kind, String text, Map<String, Argument> arguments) {
        return context.finding(
                kind,
                "training.average-hours.groups." + text,
                KPI_B3_2,
                context.at(Figures.AVERAGE_TRAINING_HOURS.path()),
                arguments);
    }

    private static RuleOutcome outOfRange(RuleContext context, Training training) {
        if (training.averageHours() == null && training.averageHoursBreakdowns().isEmpty()) {
            return Rule.absent(Figures.AVERAGE_TRAINING_HOURS.path());
        }
        List<Finding> findings = new ArrayList<>();
        Quantity overall = training.averageHours();
        if (overall != null) {
            tooMany(context, context.at(Figures.AVERAGE_TRAINING_HOURS.path()), overall)
                    .ifPresent(findings::add);
        }
        training.averageHoursBreakdowns()
                .forEach((dimension, averages) -> averages.members().forEach((label, average) -> tooMany(
                                context,
                                context.at("training.averageHoursBreakdowns." + dimension)
                                        .key(label),
                                average)
                        .ifPresent(findings::add)));
        return RuleOutcome.of(findings);
    }

    private static Optional<Finding> tooMany(RuleContext context, Location location, Quantity average) {
        BigDecimal least = average.intervalIn(Unit.HOUR).low();
        boolean isImpossible = least.compareTo(LEAP_YEAR) > 0;
        return isImpossible || least.compareTo(WORKING_YEAR) > 0
                ? Optional.of(context.finding(
                        isImpossible ? RuleKind.ARITHMETIC : RuleKind.PLAUSIBILITY,
                        "training.average-hours.out-of-range." + (isImpossible ? "impossible" : "unlikely"),
                        KPI_B3_2,
                        location,
                        Map.of("average", Argument.of(average))))
                : Optional.empty();
    }
}
