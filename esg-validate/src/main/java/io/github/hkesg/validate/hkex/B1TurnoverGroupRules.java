package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B1_2;

import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Reason;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Aspect B1: turnover rates of groups, beside the overall rate and what a rate can be. */
final class B1TurnoverGroupRules {
    /** More than two leavers a year for each place is outside of what even seasonal businesses report. */
    private static final BigDecimal HIGHEST_LIKELY = BigDecimal.valueOf(200);

    static final DisclosureRule WEIGHTED_MEAN = Rule.named("turnover.overall.weighted-mean")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B1_2)
            .eachYear()
            .needs(Figures.OVERALL_TURNOVER, Figures.TURNOVER, Figures.WORKFORCE)
            .check(B1TurnoverGroupRules::weightedMean);

    /** Leavers of each group were divided by everybody, so that the rates do not tell where people leave. */
    static final DisclosureRule RATES_ADD_UP = Rule.named("turnover.rates.add-up")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B1_2)
            .eachYear()
            .needs(Figures.TURNOVER)
            .check(B1TurnoverGroupRules::ratesAddUp);

    /** Whatever the groups' sizes, the rate of all lies between the lowest and the highest of every dimension. */
    static final DisclosureRule BREAKDOWNS_DISAGREE = Rule.named("turnover.breakdowns.disagree")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B1_2)
            .eachYear()
            .needs(Figures.TURNOVER)
            .check(B1TurnoverGroupRules::breakdownsDisagree);

    static final DisclosureRule OUT_OF_RANGE = Rule.named("turnover.rate.out-of-range")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B1_2)
            .eachYear()
            .needs(Figures.TURNOVER)
            .check(B1TurnoverGroupRules::outOfRange);

    static final List<DisclosureRule> ALL = List.of(WEIGHTED_MEAN, RATES_ADD_UP, BREAKDOWNS_DISAGREE, OUT_OF_RANGE);

    private B1TurnoverGroupRules() {}

    private static GroupSums<Quantity> groups(Turnover turnover) {
        return new GroupSums<>(KPI_B1_2, "turnover.breakdowns", turnover.breakdowns(), turnover.notCaptured());
    }

    private static RuleOutcome otherDenominator() {
        return new RuleOutcome.NotApplicable(new Reason("outcome.other-denominator", Map.of()));
    }

    private static RuleOutcome weightedMean(
            RuleContext context, Quantity overall, Turnover turnover, Workforce workforce) {
        TurnoverMethod method = turnover.method();
        if (method == TurnoverMethod.TOTAL_HEADCOUNT) {
            return otherDenominator();
        }
        boolean decided = false;
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<BreakdownDimension, Breakdown<Quantity>> entry : Groups.withoutEmptied(
                        context.year(), groups(turnover).complete())
                .entrySet()) {
            GroupMeans means = GroupMeans.of(context, entry.getKey(), entry.getValue());
            List<DecimalInterval> possible = possible(means, method);
            boolean agrees = possible.stream().anyMatch(mean -> means.holds(mean, overall));
            boolean differs = !agrees
                    && !possible.isEmpty()
                    && (TurnoverRates.isWithoutOpening(method) || means.isOpeningKnown());
            decided |= agrees || differs;
            // An overall rate outside of the groups is the finding of a rule of its own.
            if (differs && means.holds(means.range(), overall)) {
                findings.add(context.finding(
                        method == null ? RuleKind.PLAUSIBILITY : RuleKind.ARITHMETIC,
                        "turnover.overall.weighted-mean",
                        KPI_B1_2,
                        context.at(Figures.OVERALL_TURNOVER.path()),
                        means.arguments(entry.getKey(), overall, possible.get(0))));
            }
        }
        RuleOutcome outcome = decided ? RuleOutcome.of(findings) : Rule.undetermined(List.of("workforce.breakdowns"));
        return Boundaries.unlessNoted(context, KPI_B1_2, outcome, List.of(turnover.notes(), workforce.notes()));
    }

    private static List<DecimalInterval> possible(GroupMeans means, @Nullable TurnoverMethod method) {
        Stream<TurnoverMethod> methods = method == null
                ? Stream.of(
                        TurnoverMethod.YEAR_END_HEADCOUNT,
                        TurnoverMethod.AVERAGE_HEADCOUNT,
                        TurnoverMethod.OPENING_HEADCOUNT,
                        TurnoverMethod.LEAVERS_PLUS_CLOSING)
                : Stream.of(method);
        return methods.flatMap(each -> mean(means, each)).toList();
    }

    private static Stream<DecimalInterval> mean(GroupMeans means, TurnoverMethod method) {
        return switch (method) {
            case YEAR_END_HEADCOUNT -> means.onClosing().stream();
            case AVERAGE_HEADCOUNT -> means.onAverage();
            case OPENING_HEADCOUNT -> means.onOpening();
            case LEAVERS_PLUS_CLOSING -> means.onLeaversPlusClosing().stream();
            case TOTAL_HEADCOUNT -> Stream.empty();
        };
    }

    /** Whether rates that are each below the overall rate make it up together. */
    static boolean addUp(DecimalInterval overall, Breakdown<Quantity> rates) {
        BigDecimal lowest = overall.low();
        return GroupSums.sum(rates).intersects(overall)
                && rates.members().values().stream()
                        .allMatch(rate -> rate.interval().high().compareTo(lowest) < 0);
    }

    /** Where the overall rate is not printed, it is that of all leavers, or else what two dimensions both add up to. */
    private static RuleOutcome ratesAddUp(RuleContext context, Turnover turnover) {
        if (turnover.overall() == null && turnover.breakdowns().isEmpty()) {
            return Rule.absent(Figures.OVERALL_TURNOVER.path());
        }
        if (turnover.method() == TurnoverMethod.TOTAL_HEADCOUNT) {
            return otherDenominator();
        }
        Map<BreakdownDimension, Breakdown<Quantity>> complete =
                Groups.withoutEmptied(context.year(), groups(turnover).complete());
        if (complete.isEmpty()) {
            return groups(turnover).incomplete();
        }
        Quantity overall = turnover.overall();
        Count leavers = turnover.leavers();
        Count headcount = Figures.HEADCOUNT.in(context.year());
        if (overall != null) {
            return addedUp(context, complete, overall.interval(), "overall", Map.of("overall", Argument.of(overall)));
        }
        if (leavers != null && headcount != null && headcount.value() > 0) {
            return addedUp(
                    context,
                    complete,
                    leavers.interval()
                            .times(DecimalInterval.exactly(GroupSums.HUNDRED))
                            .dividedBy(headcount.interval()),
                    "leavers",
                    Map.of("leavers", Argument.of(leavers), "headcount", Argument.of(headcount)));
        }
        return complete.size() < 2
                ? Rule.undetermined(List.of(Figures.OVERALL_TURNOVER.path()))
                : RuleOutcome.of(TurnoverDimensions.apart(complete)
                        .filter(TurnoverDimensions::addUpToTheSame)
                        .map(pair -> pair.finding(context, "turnover.rates.add-up.dimensions"))
                        .toList());
    }

    private static RuleOutcome addedUp(
            RuleContext context,
            Map<BreakdownDimension, Breakdown<Quantity>> complete,
            DecimalInterval overall,
            String text,
            Map<String, Argument> arguments) {
        List<Finding> findings = new ArrayList<>();
        complete.forEach((dimension, rates) -> {
            if (addUp(overall, rates)) {
                Map<String, Argument> all = new TreeMap<>(arguments);
                all.put("dimension", new Argument.Term("dimension." + dimension));
                findings.add(context.finding(
                        "turnover.rates.add-up." + text,
                        KPI_B1_2,
                        context.at("turnover.breakdowns." + dimension),
                        all));
            }
        });
        return RuleOutcome.of(findings);
    }

    private static RuleOutcome breakdownsDisagree(RuleContext context, Turnover turnover) {
        if (turnover.overall() != null || turnover.breakdowns().isEmpty()) {
            return Rule.absent("turnover.breakdowns");
        }
        if (turnover.method() == TurnoverMethod.TOTAL_HEADCOUNT) {
            return otherDenominator();
        }
        Map<BreakdownDimension, Breakdown<Quantity>> complete =
                Groups.withoutEmptied(context.year(), groups(turnover).complete());
        if (complete.size() < 2) {
            return groups(turnover).incomplete();
        }
        // Rates that add up to the same are asked about by a rule of their own.
        RuleOutcome outcome = RuleOutcome.of(TurnoverDimensions.apart(complete)
                .filter(pair -> !pair.addUpToTheSame())
                .map(pair -> pair.finding(context, "turnover.breakdowns.disagree"))
                .toList());
        return Boundaries.unlessNoted(context, KPI_B1_2, outcome, List.of(turnover.notes()));
    }

    private static RuleOutcome outOfRange(RuleContext context, Turnover turnover) {
        Quantity overall = turnover.overall();
        if (overall == null && turnover.breakdowns().isEmpty()) {
            return Rule.absent(Figures.OVERALL_TURNOVER.path());
        }
        boolean bounded = turnover.method() == TurnoverMethod.LEAVERS_PLUS_CLOSING;
        BigDecimal limit = bounded ? GroupSums.HUNDRED : HIGHEST_LIKELY;
        List<Finding> findings = new ArrayList<>();
        Percentages.above(limit, context.at(Figures.OVERALL_TURNOVER.path()), overall)
                .forEach(at -> findings.add(tooHigh(context, at, bounded)));
        turnover.breakdowns().forEach((dimension, rates) -> Percentages.above(
                        limit, context.at("turnover.breakdowns." + dimension), rates)
                .forEach(at -> findings.add(tooHigh(context, at, bounded))));
        return RuleOutcome.of(findings);
    }

    private static Finding tooHigh(RuleContext context, Percentages.At at, boolean bounded) {
        return context.finding(
                bounded ? RuleKind.ARITHMETIC : RuleKind.PLAUSIBILITY,
                "turnover.rate.out-of-range." + (bounded ? "bounded" : "unlikely"),
                KPI_B1_2,
                at.location(),
                Map.of("rate", Argument.of(at.percentage())));
    }
}
