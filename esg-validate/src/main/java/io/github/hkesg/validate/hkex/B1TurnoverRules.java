package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B1_2;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Precision;
import io.github.hkesg.calc.reconcile.Reconciliation;
import io.github.hkesg.calc.workforce.TurnoverCalculator;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Aspect B1: turnover, KPI B1.2. */
final class B1TurnoverRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * On the year-end headcount, which is the denominator of the Exchange's guidance, a rate is that of a whole number of
     * leavers.
     */
    static final DisclosureRule RATE_IMPOSSIBLE = Rule.named("turnover.rate.impossible")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B1_2)
            .eachYear()
            .needs(Figures.TURNOVER, Figures.WORKFORCE)
            .check(B1TurnoverRules::impossibleRates);

    /** Whatever the denominator, the overall rate is a mean of the groups' rates. */
    static final DisclosureRule OVERALL_OUTSIDE_GROUPS = Rule.named("turnover.overall.outside-groups")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B1_2)
            .eachYear()
            .needs(Figures.OVERALL_TURNOVER, Figures.TURNOVER)
            .check(B1TurnoverRules::overallOutsideGroups);

    /**
     * Opening headcount + hires − closing headcount are the leavers; the rate has to fit them on some denominator.
     * Whole businesses bought or sold break the balance, so that this is a question and not an error.
     */
    static final DisclosureRule STOCK_AND_FLOW = Rule.named("turnover.stock-and-flow")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B1_2)
            .eachYear()
            .needs(Figures.OVERALL_TURNOVER, Figures.HEADCOUNT, Figures.HIRED)
            .check(B1TurnoverRules::stockAndFlow);

    static final List<DisclosureRule> ALL = List.of(RATE_IMPOSSIBLE, OVERALL_OUTSIDE_GROUPS, STOCK_AND_FLOW);

    private B1TurnoverRules() {}

    /**
     * A rate, and the year-end headcount that it would be based on.
     *
     * @param ofLeavers the rates that the printed leavers make; null if no leavers are printed
     */
    private record Rate(
            String messageKey,
            Location location,
            Map<String, Argument> named,
            Quantity rate,
            Count headcount,
            @Nullable TurnoverRates ofLeavers) {
        boolean isImpossible() {
            return headcount.value() > 0
                    && rate.value().signum() >= 0
                    && !Reconciliation.isPossibleForWholeCount(rate, headcount);
        }

        /** Whether the rate is that of its leavers on some denominator, or may be for want of the opening headcount. */
        boolean isOfLeavers() {
            return ofLeavers != null
                    && (!ofLeavers.opening().isKnown()
                            || ofLeavers.on(null).stream()
                                    .anyMatch(each -> Reconciliation.of(rate, each, Precision.AS_PRINTED)
                                            .agrees()));
        }
    }

    private static RuleOutcome impossibleRates(RuleContext context, Turnover turnover, Workforce workforce) {
        TurnoverMethod method = turnover.method();
        if (method != null && method != TurnoverMethod.YEAR_END_HEADCOUNT) {
            return otherDenominator();
        }
        List<Rate> rates = rates(context, turnover, workforce);
        return rates.isEmpty()
                ? Rule.undetermined(List.of("workforce.breakdowns"))
                : RuleOutcome.of(rates.stream()
                        .filter(rate -> rate.isImpossible() && (method != null || !rate.isOfLeavers()))
                        .map(rate -> impossible(context, rate, method != null))
                        .toList());
    }

    private static RuleOutcome otherDenominator() {
        return new RuleOutcome.NotApplicable(new Reason("outcome.other-denominator", Map.of()));
    }

    private static List<Rate> rates(RuleContext context, Turnover turnover, Workforce workforce) {
        PerformanceData before = context.yearBefore();
        List<Rate> rates = new ArrayList<>();
        Quantity overall = turnover.overall();
        Count headcount = workforce.total();
        if (overall != null && headcount != null) {
            rates.add(new Rate(
                    "turnover.rate.impossible.overall",
                    context.at(Figures.OVERALL_TURNOVER.path()),
                    Map.of(),
                    overall,
                    headcount,
                    ofLeavers(
                            turnover.leavers(), OpeningHeadcount.ofAll(context.year(), before), headcount, headcount)));
        }
        turnover.breakdowns().forEach((dimension, breakdown) -> {
            GroupFigures<Count> closing = GroupFigures.of(workforce.breakdowns(), dimension);
            GroupFigures<Count> leavers = GroupFigures.of(turnover.leaverBreakdowns(), dimension);
            Function<String, OpeningHeadcount> opening = OpeningHeadcount.ofGroups(context.year(), before, dimension);
            breakdown.members().forEach((label, rate) -> {
                Count group = closing.get(label);
                if (group != null) {
                    rates.add(new Rate(
                            "turnover.rate.impossible.group",
                            context.at("turnover.breakdowns." + dimension).key(label),
                            Map.of("group", Groups.named(dimension, label)),
                            rate,
                            group,
                            ofLeavers(leavers.get(label), opening.apply(label), group, headcount)));
                }
            });
        });
        return rates;
    }

    private static @Nullable TurnoverRates ofLeavers(
            @Nullable Count leavers, OpeningHeadcount opening, Count closing, @Nullable Count everyone) {
        return leavers == null ? null : new TurnoverRates(leavers, opening, closing, everyone);
    }

    /** Names the two whole numbers of leavers between which the rate falls, and what they would give. */
    private static Finding impossible(RuleContext context, Rate rate, boolean methodStated) {
        long below = rate.rate()
                .value()
                .multiply(rate.headcount().decimal())
                .divide(HUNDRED)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
        int decimals = Math.max(1, rate.rate().value().scale());
        Map<String, Argument> arguments = new TreeMap<>(rate.named());
        arguments.put("rate", Argument.of(rate.rate()));
        arguments.put("headcount", Argument.of(rate.headcount()));
        arguments.put("below", Argument.of(below));
        arguments.put("rateBelow", rateOf(below, rate.headcount(), decimals));
        arguments.put("above", Argument.of(below + 1));
        arguments.put("rateAbove", rateOf(below + 1, rate.headcount(), decimals));
        // The denominator of the guidance is only assumed where the report states none.
        RuleKind kind = methodStated ? RuleKind.ARITHMETIC : RuleKind.PLAUSIBILITY;
        return context.finding(kind, rate.messageKey(), KPI_B1_2, rate.location(), arguments);
    }

    private static Argument rateOf(long leavers, Count headcount, int decimals) {
        Quantity exact = TurnoverCalculator.onYearEndHeadcount(Count.of(leavers), headcount)
                .value();
        return new Argument.Figure(
                exact.value().setScale(decimals, RoundingMode.HALF_UP),
                exact.unit().symbol());
    }

    private static RuleOutcome overallOutsideGroups(RuleContext context, Quantity overall, Turnover turnover) {
        if (turnover.method() == TurnoverMethod.TOTAL_HEADCOUNT) {
            return otherDenominator();
        }
        List<Finding> findings = new ArrayList<>();
        boolean looked = false;
        for (Map.Entry<BreakdownDimension, Breakdown<Quantity>> entry :
                Groups.withoutEmptied(context.year(), turnover.breakdowns()).entrySet()) {
            if (turnover.notCaptured().contains(entry.getKey())
                    || entry.getValue().members().size() < 2
                    || B1TurnoverGroupRules.addUp(overall.interval(), entry.getValue())) {
                continue;
            }
            looked = true;
            List<Quantity> rates = List.copyOf(entry.getValue().members().values());
            BigDecimal lowest = rates.stream()
                    .map(rate -> rate.interval().low())
                    .reduce(BigDecimal::min)
                    .orElseThrow();
            BigDecimal highest = rates.stream()
                    .map(rate -> rate.interval().high())
                    .reduce(BigDecimal::max)
                    .orElseThrow();
            if (overall.interval().high().compareTo(lowest) < 0
                    || overall.interval().low().compareTo(highest) > 0) {
                findings.add(context.finding(
                        KPI_B1_2,
                        context.at(Figures.OVERALL_TURNOVER.path()),
                        Map.of(
                                "dimension", new Argument.Term("dimension." + entry.getKey()),
                                "overall", Argument.of(overall),
                                "lowest", Argument.of(lowest(rates)),
                                "highest", Argument.of(highest(rates)))));
            }
        }
        if (!looked && !turnover.notCaptured().isEmpty()) {
            return Groups.notCaptured(turnover.notCaptured());
        }
        return looked ? RuleOutcome.of(findings) : Rule.undetermined(List.of("turnover.breakdowns"));
    }

    private static Quantity lowest(List<Quantity> rates) {
        return rates.stream().min(Comparator.comparing(Quantity::value)).orElseThrow();
    }

    private static Quantity highest(List<Quantity> rates) {
        return rates.stream().max(Comparator.comparing(Quantity::value)).orElseThrow();
    }

    private static RuleOutcome stockAndFlow(RuleContext context, Quantity overall, Count closing, Count hires) {
        PerformanceData before = context.yearBefore();
        Count opening = before == null ? null : Figures.HEADCOUNT.in(before);
        if (opening == null || opening.value() <= 0 || closing.value() <= 0) {
            return Rule.undetermined(List.of(Figures.HEADCOUNT.path()));
        }
        Count leavers = TurnoverCalculator.leaversByStockAndFlow(opening, hires, closing)
                .value();
        if (leavers.value() < 0) {
            return RuleOutcome.of(List.of(flowFinding(
                    context, "turnover.stock-and-flow.negative", overall, opening, hires, closing, leavers, overall)));
        }
        Recomputation first = null;
        for (Calculated<Quantity> rate : rates(context.year(), leavers, opening, closing)) {
            Recomputation recomputation =
                    Recomputing.compare(context, KPI_B1_2, Figures.OVERALL_TURNOVER.path(), overall, rate);
            if (recomputation.agrees()) {
                return RuleOutcome.of(List.of(), List.of(recomputation));
            }
            first = first == null ? recomputation : first;
        }
        Recomputation onYearEnd = Objects.requireNonNull(first);
        Quantity rate = new Quantity(onYearEnd.shown().value(), overall.unit());
        Finding finding =
                flowFinding(context, "turnover.stock-and-flow.rate", overall, opening, hires, closing, leavers, rate);
        return RuleOutcome.of(List.of(finding), List.of(onYearEnd));
    }

    /**
     * On the stated denominator, or on each of the usual ones where none is stated. That of all groups is the year-end
     * headcount here, and is not tried twice.
     */
    private static List<Calculated<Quantity>> rates(PerformanceData year, Count leavers, Count opening, Count closing) {
        Turnover turnover = Figures.TURNOVER.in(year);
        TurnoverMethod stated = turnover == null ? null : turnover.method();
        return new TurnoverRates(
                        leavers, new OpeningHeadcount(opening, null, true), closing, stated == null ? null : closing)
                .on(stated);
    }

    private static Finding flowFinding(
            RuleContext context,
            String key,
            Quantity overall,
            Count opening,
            Count hires,
            Count closing,
            Count leavers,
            Quantity rate) {
        return context.finding(
                key,
                KPI_B1_2,
                context.at(Figures.OVERALL_TURNOVER.path()),
                Map.of(
                        "overall", Argument.of(overall),
                        "opening", Argument.of(opening),
                        "hires", Argument.of(hires),
                        "closing", Argument.of(closing),
                        "leavers", Argument.of(leavers),
                        "rate", Argument.of(rate)));
    }
}
