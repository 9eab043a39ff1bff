package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B3_1;

import io.github.hkesg.calc.workforce.TrainingCalculator;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.quantity.Count;
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
import org.jspecify.annotations.Nullable;

/** Aspect B3: who the people trained are, and percentages that tell this instead of how many of each group were. */
final class B3TrainedMixRules {
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
            .check(B3TrainedMixRules::mix);

    /** Percentages of groups that add up to 100 % are the composition of those trained, not how many of each group were. */
    static final DisclosureRule MIX_AS_SHARE = Rule.named("training.percent-trained.is-mix")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B3_1)
            .eachYear()
            .needs(Figures.TRAINING)
            .check(B3TrainedMixRules::mixAsShare);

    static final List<DisclosureRule> ALL = List.of(MIX_SUM, MIX, MIX_AS_SHARE);

    private B3TrainedMixRules() {}

    private static RuleOutcome mix(RuleContext context, Training training) {
        if (training.trainedMixBreakdowns().isEmpty()) {
            return Rule.absent("training.trainedMixBreakdowns");
        }
        Count trained = training.peopleTrained();
        if (trained == null || trained.value() <= 0) {
            return Rule.undetermined(List.of(Figures.PEOPLE_TRAINED.path()));
        }
        List<Recomputation> compared = new ArrayList<>();
        training.trainedMixBreakdowns().forEach((dimension, shares) -> {
            GroupFigures<Count> groups = GroupFigures.of(training.peopleTrainedBreakdowns(), dimension);
            shares.members().forEach((label, share) -> {
                Count group = groups.get(label);
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
            });
        });
        RuleOutcome outcome = compared.isEmpty()
                ? Rule.undetermined(List.of("training.peopleTrainedBreakdowns"))
                : Recomputing.outcome(context, compared);
        return Boundaries.unlessNoted(context, KPI_B3_1, outcome, List.of(training.notes()));
    }

    private static RuleOutcome mixAsShare(RuleContext context, Training training) {
        GroupSums<Quantity> percentages = TrainingGroups.percentages(training);
        if (percentages.breakdowns().isEmpty()) {
            return Rule.absent(percentages.path());
        }
        List<Finding> findings = new ArrayList<>();
        Groups.withoutEmptied(context.year(), percentages.complete()).forEach((dimension, groups) -> {
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
    static boolean isMix(
            RuleContext context, BreakdownDimension dimension, Breakdown<Quantity> groups, @Nullable Quantity overall) {
        if (!GroupSums.sum(groups).contains(GroupSums.HUNDRED)) {
            return false;
        }
        GroupMeans means = GroupMeans.of(context, dimension, groups);
        return overall == null || !means.holds(means.onClosing().orElseGet(means::range), overall);
    }
}
