package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B3_1;
import static io.github.hkesg.model.code.Provisions.KPI_B3_2;

import io.github.hkesg.calc.workforce.TrainingCalculator;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.quantity.Count;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Aspect B3: development and training. */
final class B3TrainingRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Two groups can share an average by chance; four of which hardly any other differs cannot. */
    private static final int SUSPICIOUSLY_MANY = 4;

    private static final int THREE = 3;
    private static final int OF_FOUR = 4;

    static final DisclosureRule AVERAGE_HOURS = Rule.named("training.average-hours.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_2)
            .eachYear()
            .needs(Figures.AVERAGE_TRAINING_HOURS, Figures.TOTAL_TRAINING_HOURS, Figures.HEADCOUNT)
            .check(B3TrainingRules::averageHours);

    static final DisclosureRule IDENTICAL_AVERAGES = Rule.named("training.average-hours.identical")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B3_2)
            .eachYear()
            .needs(Figures.TRAINING)
            .check(B3TrainingRules::identicalAverages);

    static final DisclosureRule PERCENT_ABOVE_100 = Rule.named("training.percent-trained.above-100")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_1)
            .eachYear()
            .needs(Figures.TRAINING)
            .check(B3TrainingRules::percentAbove100);

    static final List<DisclosureRule> ALL = List.of(AVERAGE_HOURS, IDENTICAL_AVERAGES, PERCENT_ABOVE_100);

    private B3TrainingRules() {}

    private static RuleOutcome averageHours(RuleContext context, Quantity average, Quantity hours, Count headcount) {
        if (headcount.value() <= 0) {
            return Rule.undetermined(List.of(Figures.HEADCOUNT.path()));
        }
        return Recomputing.reconcile(
                context,
                KPI_B3_2,
                Figures.AVERAGE_TRAINING_HOURS.path(),
                average,
                TrainingCalculator.averageHours(hours, headcount));
    }

    /** Groups that were nearly all trained for exactly the same time are no breakdown. No training at all is one. */
    private static RuleOutcome identicalAverages(RuleContext context, Training training) {
        Map<BigDecimal, List<Argument>> groupsByAverage = new TreeMap<>();
        int all = 0;
        for (Map.Entry<BreakdownDimension, Breakdown<Quantity>> entry :
                training.averageHoursBreakdowns().entrySet()) {
            for (Map.Entry<String, Quantity> group : entry.getValue().members().entrySet()) {
                all++;
                groupsByAverage
                        .computeIfAbsent(group.getValue().value(), average -> new ArrayList<>())
                        .add(Groups.named(entry.getKey(), group.getKey()));
            }
        }
        if (all == 0) {
            return Rule.absent("training.averageHoursBreakdowns");
        }
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<BigDecimal, List<Argument>> same : groupsByAverage.entrySet()) {
            int count = same.getValue().size();
            if (same.getKey().signum() > 0 && count >= SUSPICIOUSLY_MANY && count * OF_FOUR >= all * THREE) {
                findings.add(context.finding(
                        KPI_B3_2,
                        context.at("training.averageHoursBreakdowns"),
                        Map.of(
                                "count",
                                Argument.of(count),
                                "all",
                                Argument.of(all),
                                "average",
                                new Argument.Figure(same.getKey(), Unit.HOUR.symbol()),
                                "groups",
                                new Argument.Items(same.getValue()))));
            }
        }
        return RuleOutcome.of(findings);
    }

    private static RuleOutcome percentAbove100(RuleContext context, Training training) {
        List<Finding> findings = new ArrayList<>();
        Quantity percent = training.percentTrained();
        if (percent == null && training.percentTrainedBreakdowns().isEmpty()) {
            return Rule.absent("training.percentTrained");
        }
        if (percent != null && percent.value().compareTo(HUNDRED) > 0) {
            findings.add(context.finding(
                    KPI_B3_1, context.at("training.percentTrained"), Map.of("percent", Argument.of(percent))));
        }
        training.percentTrainedBreakdowns()
                .forEach((dimension, breakdown) -> breakdown.members().forEach((label, share) -> {
                    if (share.value().compareTo(HUNDRED) > 0) {
                        findings.add(context.finding(
                                KPI_B3_1,
                                context.at("training.percentTrainedBreakdowns." + dimension)
                                        .key(label),
                                Map.of("percent", Argument.of(share))));
                    }
                }));
        return RuleOutcome.of(findings);
    }
}
