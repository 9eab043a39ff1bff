package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B1_2;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.workforce.TurnoverCalculator;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.kpi.Workforce;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Aspect B1: employees who left, beside the rates of KPI B1.2 and the headcounts. */
final class B1LeaverRules {
    static final DisclosureRule LEAVERS_SUM = Rule.named("turnover.leavers.sum")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B1_2)
            .eachYear()
            .needs(Figures.LEAVERS, Figures.TURNOVER)
            .check(B1LeaverRules::leaversSum);

    static final DisclosureRule HIRES_SUM = Rule.named("workforce.new-hires.sum")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B1_2)
            .eachYear()
            .needs(Figures.HIRED, Figures.NEW_HIRES, Figures.WORKFORCE)
            .check((context, total, hires, workforce) -> Boundaries.unlessNoted(
                    context,
                    KPI_B1_2,
                    GroupSums.people(
                            context,
                            new GroupSums<>(
                                    KPI_B1_2,
                                    "workforce.newHires.breakdowns",
                                    hires.breakdowns(),
                                    workforce.notCaptured()),
                            total),
                    List.of(workforce.notes())));

    static final DisclosureRule RATE = Rule.named("turnover.rate.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B1_2)
            .eachYear()
            .needs(Figures.TURNOVER, Figures.WORKFORCE)
            .check(B1LeaverRules::rates);

    /** Whole businesses bought or sold break the balance, so that this is a question and not an error. */
    static final DisclosureRule LEAVERS_STOCK_AND_FLOW = Rule.named("turnover.leavers.stock-and-flow")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B1_2)
            .eachYear()
            .needs(Figures.LEAVERS, Figures.HEADCOUNT, Figures.HIRED)
            .check(B1LeaverRules::stockAndFlow);

    static final List<DisclosureRule> ALL = List.of(LEAVERS_SUM, HIRES_SUM, RATE, LEAVERS_STOCK_AND_FLOW);

    private B1LeaverRules() {}

    private static RuleOutcome leaversSum(RuleContext context, Count leavers, Turnover turnover) {
        GroupSums<Count> groups = new GroupSums<>(
                KPI_B1_2, "turnover.leaverBreakdowns", turnover.leaverBreakdowns(), turnover.notCaptured());
        return Boundaries.unlessNoted(
                context, KPI_B1_2, GroupSums.people(context, groups, leavers), List.of(turnover.notes()));
    }

    private static RuleOutcome rates(RuleContext context, Turnover turnover, Workforce workforce) {
        if (turnover.leavers() == null && turnover.leaverBreakdowns().isEmpty()) {
            return Rule.absent(Figures.LEAVERS.path());
        }
        PerformanceData before = context.yearBefore();
        RateCheck check = new RateCheck(context, turnover.method());
        check.add(
                Figures.OVERALL_TURNOVER.path(),
                turnover.overall(),
                turnover.leavers(),
                OpeningHeadcount.ofAll(context.year(), before),
                workforce.total(),
                workforce.total());
        turnover.breakdowns().forEach((dimension, breakdown) -> {
            GroupFigures<Count> leavers = GroupFigures.of(turnover.leaverBreakdowns(), dimension);
            Function<String, OpeningHeadcount> opening = OpeningHeadcount.ofGroups(context.year(), before, dimension);
            GroupFigures<Count> closing = GroupFigures.of(workforce.breakdowns(), dimension);
            breakdown
                    .members()
                    .forEach((label, rate) -> check.add(
                            Location.of("turnover.breakdowns." + dimension)
                                    .key(label)
                                    .path(),
                            rate,
                            leavers.get(label),
                            opening.apply(label),
                            closing.get(label),
                            workforce.total()));
        });
        return Boundaries.unlessNoted(context, KPI_B1_2, check.outcome(), List.of(turnover.notes(), workforce.notes()));
    }

    /** Collects the comparisons of printed rates with those of their leavers. */
    private static final class RateCheck {
        private final RuleContext context;
        private final @Nullable TurnoverMethod method;
        private final List<Recomputation> recomputations = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        RateCheck(RuleContext context, @Nullable TurnoverMethod method) {
            this.context = context;
            this.method = method;
        }

        void add(
                String path,
                @Nullable Quantity rate,
                @Nullable Count leavers,
                OpeningHeadcount opening,
                @Nullable Count closing,
                @Nullable Count everyone) {
            if (rate == null || leavers == null) {
                return;
            }
            List<Recomputation> possible = new TurnoverRates(leavers, opening, closing, everyone)
                    .on(method).stream()
                            .map(calculated -> compared(path, rate, calculated))
                            .toList();
            possible.stream().filter(Recomputation::agrees).findFirst().ifPresentOrElse(recomputations::add, () -> {
                // Without the opening headcount, some of the usual denominators are not known to differ.
                if (!possible.isEmpty() && (TurnoverRates.isWithoutOpening(method) || opening.isKnown())) {
                    recomputations.add(possible.get(0));
                    findings.add(raised(possible.get(0)));
                }
            });
        }

        private Recomputation compared(String path, Quantity rate, Calculated<Quantity> calculated) {
            return Recomputing.compare(context, KPI_B1_2, path, rate, calculated);
        }

        private Finding raised(Recomputation recomputation) {
            return context.finding(
                    method == null ? RuleKind.PLAUSIBILITY : RuleKind.ARITHMETIC,
                    "turnover.rate.reconcile." + (method == null ? "unstated" : "stated"),
                    KPI_B1_2,
                    recomputation.location(),
                    Recomputing.arguments(recomputation));
        }

        RuleOutcome outcome() {
            return recomputations.isEmpty()
                    ? Rule.undetermined(List.of(Figures.HEADCOUNT.path(), "turnover.leavers", "turnover.overall"))
                    : RuleOutcome.of(findings, recomputations);
        }
    }

    private static RuleOutcome stockAndFlow(RuleContext context, Count leavers, Count closing, Count hires) {
        PerformanceData before = context.yearBefore();
        Count opening = before == null ? null : Figures.HEADCOUNT.in(before);
        if (opening == null) {
            return Rule.undetermined(List.of(Figures.HEADCOUNT.path()));
        }
        Count expected = TurnoverCalculator.leaversByStockAndFlow(opening, hires, closing)
                .value();
        RuleOutcome outcome = expected.equals(leavers)
                ? RuleOutcome.passed()
                : RuleOutcome.of(List.of(context.finding(
                        KPI_B1_2,
                        context.at(Figures.LEAVERS.path()),
                        Map.of(
                                "opening", Argument.of(opening),
                                "hires", Argument.of(hires),
                                "closing", Argument.of(closing),
                                "expected", Argument.of(expected),
                                "leavers", Argument.of(leavers)))));
        Turnover turnover = Figures.TURNOVER.in(context.year());
        return turnover == null
                ? outcome
                : Boundaries.unlessNoted(context, KPI_B1_2, outcome, List.of(turnover.notes()));
    }
}
