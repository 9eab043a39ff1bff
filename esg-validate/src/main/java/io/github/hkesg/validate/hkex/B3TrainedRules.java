package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B3_1;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Aspect B3: people trained, KPI B3.1. */
final class B3TrainedRules {
    static final DisclosureRule PEOPLE_SUM = Rule.named("training.people-trained.sum")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_1)
            .eachYear()
            .needs(Figures.PEOPLE_TRAINED, Figures.TRAINING)
            .check((context, total, training) -> Boundaries.unlessNoted(
                    context,
                    KPI_B3_1,
                    GroupSums.people(context, TrainingGroups.people(training), total),
                    List.of(training.notes())));

    /** Who left during the year may have been trained before, which is a question and not an error. */
    static final DisclosureRule PEOPLE_EXCEED_HEADCOUNT = Rule.named("training.people-trained.exceed-headcount")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B3_1)
            .eachYear()
            .needs(Figures.PEOPLE_TRAINED, Figures.HEADCOUNT)
            .check(B3TrainedRules::peopleExceedHeadcount);

    static final DisclosureRule PERCENT = Rule.named("training.percent-trained.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_1)
            .eachYear()
            .needs(Figures.TRAINING, Figures.WORKFORCE)
            .check(B3TrainedRules::percent);

    static final DisclosureRule PERCENT_ABOVE_100 = Rule.named("training.percent-trained.above-100")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_1)
            .eachYear()
            .needs(Figures.TRAINING)
            .check(B3TrainedRules::percentAbove100);

    /** Whatever the groups' sizes, the percentage of all is a mean of theirs. */
    static final DisclosureRule PERCENT_GROUPS = Rule.named("training.percent-trained.groups")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_1)
            .eachYear()
            .needs(Figures.PERCENT_TRAINED, Figures.TRAINING)
            .check(B3TrainedRules::percentGroups);

    /** Somebody trained has attended at least once. */
    static final DisclosureRule ATTENDANCES = Rule.named("training.attendances.below-people-trained")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_1)
            .eachYear()
            .needs(Figures.ATTENDANCES, Figures.PEOPLE_TRAINED)
            .check(B3TrainedRules::attendances);

    static final List<DisclosureRule> ALL =
            List.of(PEOPLE_SUM, PEOPLE_EXCEED_HEADCOUNT, ATTENDANCES, PERCENT, PERCENT_ABOVE_100, PERCENT_GROUPS);

    private B3TrainedRules() {}

    private static RuleOutcome peopleExceedHeadcount(RuleContext context, Count trained, Count headcount) {
        Count leavers = Figures.LEAVERS.in(context.year());
        BigDecimal everEmployed =
                leavers == null ? headcount.decimal() : headcount.decimal().add(leavers.decimal());
        RuleOutcome outcome = trained.decimal().compareTo(everEmployed) <= 0
                ? RuleOutcome.passed()
                : RuleOutcome.of(List.of(context.finding(
                        KPI_B3_1,
                        context.at(Figures.PEOPLE_TRAINED.path()),
                        Map.of("trained", Argument.of(trained), "headcount", Argument.of(headcount)))));
        return Boundaries.unlessNoted(context, KPI_B3_1, outcome, TrainingGroups.notes(context));
    }

    private static RuleOutcome attendances(RuleContext context, Count attendances, Count trained) {
        RuleOutcome outcome = attendances.compareTo(trained) >= 0
                ? RuleOutcome.passed()
                : RuleOutcome.of(List.of(context.finding(
                        KPI_B3_1,
                        context.at(Figures.ATTENDANCES.path()),
                        Map.of("attendances", Argument.of(attendances), "trained", Argument.of(trained)))));
        return Boundaries.unlessNoted(context, KPI_B3_1, outcome, TrainingGroups.notes(context));
    }

    private static RuleOutcome percent(RuleContext context, Training training, Workforce workforce) {
        if (training.peopleTrained() == null
                && training.peopleTrainedBreakdowns().isEmpty()) {
            return Rule.absent(Figures.PEOPLE_TRAINED.path());
        }
        RuleOutcome outcome = TrainingBases.compare(
                        context, "training.percent-trained.reconcile", KPI_B3_1, TrainingRatio::percentages)
                .outcome(
                        training.percentTrained() == null ? null : Figures.PERCENT_TRAINED.path(),
                        Rule.undetermined(List.of(missing(training))));
        return Boundaries.unlessNoted(
                context,
                KPI_B3_1,
                Definitions.unlessNoted(outcome, training.notes(), "percentTrained"),
                TrainingGroups.notes(context));
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

    private static RuleOutcome percentAbove100(RuleContext context, Training training) {
        if (training.percentTrained() == null
                && training.percentTrainedBreakdowns().isEmpty()) {
            return Rule.absent(Figures.PERCENT_TRAINED.path());
        }
        PerformanceData year = context.year();
        List<Finding> findings = new ArrayList<>();
        Percentages.above(GroupSums.HUNDRED, context.at(Figures.PERCENT_TRAINED.path()), training.percentTrained())
                .forEach(at -> findings.add(above100(context, at, TrainingStaff.ofAll(year, null))));
        training.percentTrainedBreakdowns().forEach((dimension, groups) -> {
            Function<String, TrainingStaff> staff = TrainingStaff.ofGroups(year, null, dimension);
            groups.members().forEach((label, share) -> Percentages.above(
                            GroupSums.HUNDRED,
                            context.at("training.percentTrainedBreakdowns." + dimension)
                                    .key(label),
                            share)
                    .forEach(at -> findings.add(above100(context, at, staff.apply(label)))));
        });
        return RuleOutcome.of(findings);
    }

    private static Finding above100(RuleContext context, Percentages.At at, TrainingStaff staff) {
        boolean isOfLeavers = isOfLeavers(at.percentage(), staff);
        return context.finding(
                isOfLeavers ? RuleKind.PLAUSIBILITY : RuleKind.ARITHMETIC,
                "training.percent-trained.above-100" + (isOfLeavers ? ".leavers" : ""),
                KPI_B3_1,
                at.location(),
                Map.of("percent", Argument.of(at.percentage())));
    }

    /** Whether no more were trained than were employed in the year, so that some of them seem to have left. */
    private static boolean isOfLeavers(Quantity percent, TrainingStaff staff) {
        Count closing = staff.closing();
        Count leavers = staff.leavers();
        return closing != null
                && leavers != null
                && percent.interval()
                                .low()
                                .multiply(closing.decimal())
                                .compareTo(GroupSums.HUNDRED.multiply(
                                        closing.decimal().add(leavers.decimal())))
                        <= 0;
    }

    private static RuleOutcome percentGroups(RuleContext context, Quantity overall, Training training) {
        GroupSums<Quantity> percentages = TrainingGroups.percentages(training);
        Map<BreakdownDimension, Breakdown<Quantity>> complete =
                Groups.withoutEmptied(context.year(), percentages.complete());
        if (complete.isEmpty()) {
            return percentages.incomplete();
        }
        List<Finding> findings = new ArrayList<>();
        complete.forEach((dimension, groups) -> {
            GroupMeans means = GroupMeans.of(context, dimension, groups);
            // What is a composition and no percentage of each group is the finding of a rule of its own.
            if (!means.holds(means.range(), overall) && !B3TrainedMixRules.isMix(context, dimension, groups, overall)) {
                findings.add(context.finding(
                        KPI_B3_1,
                        context.at(Figures.PERCENT_TRAINED.path()),
                        means.arguments(dimension, overall, means.range())));
            }
        });
        return Boundaries.unlessNoted(context, KPI_B3_1, RuleOutcome.of(findings), TrainingGroups.notes(context));
    }
}
