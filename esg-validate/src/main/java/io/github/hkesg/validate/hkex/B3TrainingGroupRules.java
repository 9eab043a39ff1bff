package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B3_1;
import static io.github.hkesg.model.code.Provisions.KPI_B3_2;

import io.github.hkesg.calc.workforce.TrainingCalculator;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Aspect B3: training of groups beside that of all. */
final class B3TrainingGroupRules {
    static final DisclosureRule HOURS_SUM = Rule.named("training.hours.sum")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_2)
            .eachYear()
            .needs(Figures.TOTAL_TRAINING_HOURS, Figures.TRAINING)
            .check((context, total, training) -> Boundaries.unlessNoted(
                    context, KPI_B3_2, GroupSums.figures(context, hours(training), total), List.of(training.notes())));

    /** A dimension of which every group is known has its sum checked; of the others, each group can still be too large. */
    static final DisclosureRule GROUP_HOURS = Rule.named("training.group-hours.exceed-total")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_2)
            .eachYear()
            .needs(Figures.TOTAL_TRAINING_HOURS, Figures.TRAINING)
            .check(B3TrainingGroupRules::groupHours);

    static final DisclosureRule PEOPLE_SUM = Rule.named("training.people-trained.sum")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_1)
            .eachYear()
            .needs(Figures.PEOPLE_TRAINED, Figures.TRAINING)
            .check((context, total, training) -> Boundaries.unlessNoted(
                    context, KPI_B3_1, GroupSums.people(context, people(training), total), List.of(training.notes())));

    /** Who left during the year may have been trained before, which is a question and not an error. */
    static final DisclosureRule PEOPLE_EXCEED_HEADCOUNT = Rule.named("training.people-trained.exceed-headcount")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B3_1)
            .eachYear()
            .needs(Figures.PEOPLE_TRAINED, Figures.HEADCOUNT)
            .check(B3TrainingGroupRules::peopleExceedHeadcount);

    static final DisclosureRule PERCENT = Rule.named("training.percent-trained.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_1)
            .eachYear()
            .needs(Figures.TRAINING, Figures.WORKFORCE)
            .check(B3TrainingGroupRules::percent);

    static final DisclosureRule MIX_SUM = Rule.named("training.trained-mix.sum")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_1)
            .eachYear()
            .needs(Figures.TRAINING)
            .check((context, training) -> GroupSums.shares(
                    context,
                    new GroupSums<>(
                            KPI_B3_1,
                            "training.trainedMixBreakdowns",
                            training.trainedMixBreakdowns(),
                            training.notCaptured())));

    /** The share of a group among those trained follows from how many of it were. */
    static final DisclosureRule MIX = Rule.named("training.trained-mix.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_1)
            .eachYear()
            .needs(Figures.TRAINING)
            .check(B3TrainingGroupRules::mix);

    /** Whatever the groups' sizes, the percentage of all is a mean of theirs. */
    static final DisclosureRule PERCENT_GROUPS = Rule.named("training.percent-trained.groups")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_1)
            .eachYear()
            .needs(Figures.PERCENT_TRAINED, Figures.TRAINING)
            .check(B3TrainingGroupRules::percentGroups);

    /** Percentages of groups that add up to 100 % are the composition of those trained, not how many of each group were. */
    static final DisclosureRule MIX_AS_SHARE = Rule.named("training.percent-trained.is-mix")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B3_1)
            .eachYear()
            .needs(Figures.TRAINING)
            .check(B3TrainingGroupRules::mixAsShare);

    static final DisclosureRule AVERAGE_GROUPS = Rule.named("training.average-hours.groups")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_2)
            .eachYear()
            .needs(Figures.AVERAGE_TRAINING_HOURS, Figures.TRAINING)
            .check(B3TrainingGroupRules::averageGroups);

    static final List<DisclosureRule> ALL = List.of(
            HOURS_SUM,
            GROUP_HOURS,
            PEOPLE_SUM,
            PEOPLE_EXCEED_HEADCOUNT,
            PERCENT,
            PERCENT_GROUPS,
            MIX_SUM,
            MIX,
            MIX_AS_SHARE,
            AVERAGE_GROUPS);

    private B3TrainingGroupRules() {}

    private static GroupSums<Quantity> hours(Training training) {
        return new GroupSums<>(
                KPI_B3_2, "training.hoursBreakdowns", training.hoursBreakdowns(), training.notCaptured());
    }

    private static GroupSums<Count> people(Training training) {
        return new GroupSums<>(
                KPI_B3_1,
                "training.peopleTrainedBreakdowns",
                training.peopleTrainedBreakdowns(),
                training.notCaptured());
    }

    private static GroupSums<Quantity> percentages(Training training) {
        return new GroupSums<>(
                KPI_B3_1,
                "training.percentTrainedBreakdowns",
                training.percentTrainedBreakdowns(),
                training.notCaptured());
    }

    private static RuleOutcome groupHours(RuleContext context, Quantity total, Training training) {
        if (training.hoursBreakdowns().isEmpty()) {
            return Rule.absent("training.hoursBreakdowns");
        }
        List<Finding> findings = new ArrayList<>();
        training.hoursBreakdowns().forEach((dimension, groups) -> {
            if (!hours(training).complete().containsKey(dimension)) {
                groups.members().forEach((label, hours) -> {
                    if (hours.intervalIn(total.unit())
                                    .low()
                                    .compareTo(total.interval().high())
                            > 0) {
                        findings.add(context.finding(
                                KPI_B3_2,
                                context.at("training.hoursBreakdowns." + dimension)
                                        .key(label),
                                Map.of(
                                        "group", Groups.named(dimension, label),
                                        "hours", Argument.of(hours),
                                        "total", Argument.of(total))));
                    }
                });
            }
        });
        return Boundaries.unlessNoted(context, KPI_B3_2, RuleOutcome.of(findings), List.of(training.notes()));
    }

    private static RuleOutcome peopleExceedHeadcount(RuleContext context, Count trained, Count headcount) {
        Turnover turnover = Figures.TURNOVER.in(context.year());
        Count leavers = turnover == null ? null : turnover.leavers();
        long everEmployed = headcount.value() + (leavers == null ? 0 : leavers.value());
        RuleOutcome outcome = trained.value() <= everEmployed
                ? RuleOutcome.passed()
                : RuleOutcome.of(List.of(context.finding(
                        KPI_B3_1,
                        context.at(Figures.PEOPLE_TRAINED.path()),
                        Map.of("trained", Argument.of(trained), "headcount", Argument.of(headcount)))));
        return Boundaries.unlessNoted(context, KPI_B3_1, outcome, notes(context));
    }

    private static List<List<Note>> notes(RuleContext context) {
        Training training = Figures.TRAINING.in(context.year());
        Workforce workforce = Figures.WORKFORCE.in(context.year());
        return Stream.of(
                        training == null ? List.<Note>of() : training.notes(),
                        workforce == null ? List.<Note>of() : workforce.notes())
                .toList();
    }

    private static RuleOutcome percent(RuleContext context, Training training, Workforce workforce) {
        if (training.peopleTrained() == null
                && training.peopleTrainedBreakdowns().isEmpty()) {
            return Rule.absent(Figures.PEOPLE_TRAINED.path());
        }
        PerformanceData before = context.yearBefore();
        Workforce earlier = before == null ? null : Figures.WORKFORCE.in(before);
        List<Recomputation> compared = new ArrayList<>();
        compare(
                context,
                "training.percentTrained",
                training.percentTrained(),
                training.peopleTrained(),
                workforce.total(),
                earlier == null ? null : earlier.total(),
                compared);
        training.percentTrainedBreakdowns().forEach((dimension, groups) -> groups.members()
                .forEach((label, percent) -> compare(
                        context,
                        Location.of("training.percentTrainedBreakdowns." + dimension)
                                .key(label)
                                .path(),
                        percent,
                        Groups.member(training.peopleTrainedBreakdowns(), dimension, label),
                        Groups.member(workforce.breakdowns(), dimension, label),
                        earlier == null ? null : Groups.member(earlier.breakdowns(), dimension, label),
                        compared)));
        RuleOutcome outcome = compared.isEmpty()
                ? Rule.undetermined(List.of(missing(training)))
                : Recomputing.outcome(context, compared);
        return Boundaries.unlessNoted(
                context,
                KPI_B3_1,
                Definitions.unlessNoted(outcome, training.notes(), "percentTrained"),
                notes(context));
    }

    /** What stands in the way of a percentage: that none is given, or one of the two numbers behind it. */
    private static String missing(Training training) {
        boolean isOverallGiven = training.percentTrained() != null;
        if (!isOverallGiven && training.percentTrainedBreakdowns().isEmpty()) {
            return "training.percentTrained";
        }
        if (isOverallGiven) {
            return training.peopleTrained() == null ? Figures.PEOPLE_TRAINED.path() : Figures.HEADCOUNT.path();
        }
        return training.peopleTrainedBreakdowns().isEmpty()
                ? "training.peopleTrainedBreakdowns"
                : "workforce.breakdowns";
    }

    /** On the headcount at the end of the year; one at its start, or between the two, is another base that issuers use. */
    private static void compare(
            RuleContext context,
            String path,
            @Nullable Quantity percent,
            @Nullable Count trained,
            @Nullable Count closing,
            @Nullable Count opening,
            List<Recomputation> compared) {
        if (percent == null || trained == null || closing == null || closing.value() <= 0) {
            return;
        }
        Recomputation onClosing = Recomputing.compare(
                context, KPI_B3_1, path, percent, TrainingCalculator.shareOfGroupTrained(trained, closing));
        if (onClosing.agrees() || opening == null || opening.value() <= 0) {
            compared.add(onClosing);
            return;
        }
        DecimalInterval people = new DecimalInterval(
                opening.decimal().min(closing.decimal()), opening.decimal().max(closing.decimal()));
        DecimalInterval between = trained.interval()
                .times(DecimalInterval.exactly(GroupSums.HUNDRED))
                .dividedBy(people);
        if (!between.intersects(percent.interval())) {
            compared.add(onClosing);
        }
    }

    private static RuleOutcome mix(RuleContext context, Training training) {
        if (training.trainedMixBreakdowns().isEmpty()) {
            return Rule.absent("training.trainedMixBreakdowns");
        }
        Count trained = training.peopleTrained();
        if (trained == null || trained.value() <= 0) {
            return Rule.undetermined(List.of(Figures.PEOPLE_TRAINED.path()));
        }
        List<Recomputation> compared = new ArrayList<>();
        training.trainedMixBreakdowns()
                .forEach((dimension, shares) -> shares.members().forEach((label, share) -> {
                    Count group = Groups.member(training.peopleTrainedBreakdowns(), dimension, label);
                    if (group != null) {
                        compared.add(Recomputing.compare(
                                context,
                                KPI_B3_1,
                                Location.of("training.trainedMixBreakdowns." + dimension)
                                        .key(label)
                                        .path(),
                                share,
                                TrainingCalculator.mixOfTrained(group, trained)));
                    }
                }));
        RuleOutcome outcome = compared.isEmpty()
                ? Rule.undetermined(List.of("training.peopleTrainedBreakdowns"))
                : Recomputing.outcome(context, compared);
        return Boundaries.unlessNoted(context, KPI_B3_1, outcome, List.of(training.notes()));
    }

    private static RuleOutcome percentGroups(RuleContext context, Quantity overall, Training training) {
        Map<BreakdownDimension, Breakdown<Quantity>> complete =
                percentages(training).complete();
        if (complete.isEmpty()) {
            return percentages(training).incomplete();
        }
        List<Finding> findings = new ArrayList<>();
        complete.forEach((dimension, groups) -> {
            GroupMeans means = GroupMeans.of(context, dimension, groups);
            // What is a composition and no percentage of each group is the finding of a rule of its own.
            if (!means.holds(means.range(), overall) && !isMix(context, dimension, groups, overall)) {
                findings.add(context.finding(
                        KPI_B3_1,
                        context.at(Figures.PERCENT_TRAINED.path()),
                        means.arguments(dimension, overall, means.range())));
            }
        });
        return Boundaries.unlessNoted(context, KPI_B3_1, RuleOutcome.of(findings), notes(context));
    }

    private static RuleOutcome mixAsShare(RuleContext context, Training training) {
        GroupSums<Quantity> percentages = percentages(training);
        if (percentages.breakdowns().isEmpty()) {
            return Rule.absent(percentages.path());
        }
        List<Finding> findings = new ArrayList<>();
        percentages.complete().forEach((dimension, groups) -> {
            if (isMix(context, dimension, groups, training.percentTrained())) {
                findings.add(context.finding(
                        KPI_B3_1,
                        context.at(percentages.path() + "." + dimension),
                        Map.of("dimension", new Argument.Term("dimension." + dimension))));
            }
        });
        return RuleOutcome.of(findings);
    }

    /** Shares of each group can add up to 100 % by chance; then they still make the overall percentage, if it is given. */
    private static boolean isMix(
            RuleContext context, BreakdownDimension dimension, Breakdown<Quantity> groups, @Nullable Quantity overall) {
        if (!GroupSums.sum(groups).contains(GroupSums.HUNDRED)) {
            return false;
        }
        GroupMeans means = GroupMeans.of(context, dimension, groups);
        return overall == null || !means.holds(means.onClosing().orElseGet(means::range), overall);
    }

    private static RuleOutcome averageGroups(RuleContext context, Quantity overall, Training training) {
        Map<BreakdownDimension, Breakdown<Quantity>> complete = new GroupSums<>(
                        KPI_B3_2,
                        "training.averageHoursBreakdowns",
                        training.averageHoursBreakdowns(),
                        training.notCaptured())
                .complete();
        if (complete.isEmpty()) {
            return training.notCaptured().isEmpty()
                    ? Rule.undetermined(List.of("training.averageHoursBreakdowns"))
                    : Groups.notCaptured(training.notCaptured());
        }
        List<Finding> findings = new ArrayList<>();
        complete.forEach((dimension, averages) -> {
            GroupMeans means = GroupMeans.of(context, dimension, averages);
            if (!means.holds(means.range(), overall)) {
                findings.add(averageFinding(
                        context, RuleKind.ARITHMETIC, "outside", means.arguments(dimension, overall, means.range())));
            } else {
                List<DecimalInterval> possible =
                        possible(means, training.peopleTrainedBreakdowns().get(dimension));
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
        return Boundaries.unlessNoted(context, KPI_B3_2, RuleOutcome.of(findings), notes(context));
    }

    private static List<DecimalInterval> possible(GroupMeans means, @Nullable Breakdown<Count> trained) {
        return Stream.of(means.onClosing(), means.onAverage(), means.onOpening(), means.on(trained))
                .flatMap(Optional::stream)
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
}
