package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B3_1;
import static io.github.hkesg.model.code.Provisions.KPI_B3_2;

import io.github.hkesg.calc.workforce.TrainingCalculator;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Recomputation;
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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Aspect B3: development and training. */
final class B3TrainingRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Two groups can share an average by chance; four of which hardly any other differs cannot. */
    private static final int SUSPICIOUSLY_MANY = 4;

    private static final int THREE = 3;
    private static final int OF_FOUR = 4;

    /** Fewer steps of the last digit up to an average than this leave too few figures to tell groups apart. */
    private static final BigInteger FEWEST_STEPS = BigInteger.valueOf(25);

    /** Of all employees and of each group, on the headcount at the end of the year. */
    static final DisclosureRule AVERAGE_HOURS = Rule.named("training.average-hours.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_2)
            .eachYear()
            .needs(Figures.TRAINING)
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

    /**
     * The average of one group.
     *
     * @param ofHours the average beside the group's own hours and people; null where they are not given
     */
    private record GroupAverage(
            BreakdownDimension dimension,
            String label,
            Quantity average,
            @Nullable Recomputation ofHours) {
        boolean isMeasured() {
            return ofHours != null && ofHours.agrees();
        }

        /** Digits so few that averages that differ by a twentieth or so are printed alike. */
        boolean isCoarse() {
            return average.value().unscaledValue().compareTo(FEWEST_STEPS) < 0;
        }
    }

    private static List<GroupAverage> groups(RuleContext context, Training training) {
        Workforce workforce = Figures.WORKFORCE.in(context.year());
        List<GroupAverage> groups = new ArrayList<>();
        training.averageHoursBreakdowns().forEach((dimension, averages) -> averages.members()
                .forEach((label, average) -> groups.add(new GroupAverage(
                        dimension,
                        label,
                        average,
                        ofHours(
                                context,
                                Location.of("training.averageHoursBreakdowns." + dimension)
                                        .key(label)
                                        .path(),
                                average,
                                Groups.member(training.hoursBreakdowns(), dimension, label),
                                workforce == null ? null : Groups.member(workforce.breakdowns(), dimension, label))))));
        return groups;
    }

    private static @Nullable Recomputation ofHours(
            RuleContext context,
            String path,
            @Nullable Quantity average,
            @Nullable Quantity hours,
            @Nullable Count people) {
        return average == null || hours == null || people == null || people.value() <= 0
                ? null
                : Recomputing.compare(context, KPI_B3_2, path, average, TrainingCalculator.averageHours(hours, people));
    }

    /** Where the average of all cannot be checked, groups that agree do not let it pass. */
    private static RuleOutcome averageHours(RuleContext context, Training training) {
        Count headcount = Figures.HEADCOUNT.in(context.year());
        Recomputation overall = ofHours(
                context,
                Figures.AVERAGE_TRAINING_HOURS.path(),
                training.averageHours(),
                training.totalHours(),
                headcount);
        List<Recomputation> compared = Stream.concat(
                        Stream.ofNullable(overall),
                        groups(context, training).stream().flatMap(group -> Stream.ofNullable(group.ofHours())))
                .toList();
        boolean isOverallOpen = overall == null && training.averageHours() != null;
        boolean agrees = compared.stream().allMatch(Recomputation::agrees);
        RuleOutcome outcome = compared.isEmpty() || (isOverallOpen && agrees)
                ? notCompared(training, headcount)
                : Recomputing.outcome(context, compared);
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
        List<GroupAverage> groups = groups(context, training);
        if (groups.isEmpty()) {
            return Rule.absent("training.averageHoursBreakdowns");
        }
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
