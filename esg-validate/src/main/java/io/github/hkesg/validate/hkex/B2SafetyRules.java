package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B2_1;
import static io.github.hkesg.model.code.Provisions.KPI_B2_2;

import io.github.hkesg.calc.Totals;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.HoursRate;
import io.github.hkesg.model.kpi.Safety;
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
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Aspect B2: health and safety. */
final class B2SafetyRules {
    static final DisclosureRule FATALITY_RATE = Rule.named("safety.fatality-rate.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B2_1)
            .eachYear()
            .needs(Figures.FATALITY_RATE, Figures.FATALITIES, Figures.HEADCOUNT)
            .check(B2SafetyRules::fatalityRate);

    static final DisclosureRule LOST_DAYS_WITHOUT_INJURIES = Rule.named("safety.lost-days.without-injuries")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B2_2)
            .eachYear()
            .needs(Figures.LOST_DAYS, Figures.SAFETY)
            .check(B2SafetyRules::lostDays);

    static final DisclosureRule LOST_TIME_INJURY_RATE = Rule.named("safety.lost-time-injury-rate.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B2_2)
            .eachYear()
            .needs(Figures.LOST_TIME_INJURY_RATE, Figures.LOST_TIME_INJURIES, Figures.HOURS_WORKED)
            .check((context, rate, injuries, hours) -> hoursRate(
                    context,
                    Figures.LOST_TIME_INJURY_RATE.path(),
                    rate,
                    injuries.interval(),
                    Argument.of(injuries),
                    hours));

    static final DisclosureRule LOST_DAY_RATE = Rule.named("safety.lost-day-rate.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B2_2)
            .eachYear()
            .needs(Figures.LOST_DAY_RATE, Figures.LOST_DAYS, Figures.HOURS_WORKED)
            .check((context, rate, days, hours) -> hoursRate(
                    context, Figures.LOST_DAY_RATE.path(), rate, days.intervalIn(Unit.DAY), Argument.of(days), hours));

    static final DisclosureRule LOST_TIME_INJURIES = Rule.named("safety.lost-time-injuries.exceed-injuries")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B2_2)
            .eachYear()
            .needs(Figures.LOST_TIME_INJURIES, Figures.INJURIES)
            .check((context, lostTime, injuries) -> lostTime.compareTo(injuries) <= 0
                    ? RuleOutcome.passed()
                    : RuleOutcome.of(List.of(context.finding(
                            KPI_B2_2,
                            context.at(Figures.LOST_TIME_INJURIES.path()),
                            Map.of("lostTime", Argument.of(lostTime), "injuries", Argument.of(injuries))))));

    /** More people injured than there are, or more days lost than they have: the figures count something else. */
    static final DisclosureRule OUT_OF_RANGE = Rule.named("safety.injuries.out-of-range")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B2_1, KPI_B2_2)
            .eachYear()
            .needs(Figures.SAFETY)
            .check(B2SafetyRules::outOfRange);

    static final List<DisclosureRule> ALL = List.of(
            FATALITY_RATE,
            LOST_DAYS_WITHOUT_INJURIES,
            LOST_TIME_INJURY_RATE,
            LOST_DAY_RATE,
            LOST_TIME_INJURIES,
            OUT_OF_RANGE);

    private static final Quantity EVERYONE = Quantity.of(100, Unit.PERCENT);

    private static final long DAYS_OF_A_YEAR = 366;

    private B2SafetyRules() {}

    private static RuleOutcome fatalityRate(RuleContext context, Quantity rate, Count fatalities, Count headcount) {
        if (headcount.value() <= 0) {
            return Rule.undetermined(List.of(Figures.HEADCOUNT.path()));
        }
        return Recomputing.reconcile(
                context, KPI_B2_1, Figures.FATALITY_RATE.path(), rate, Totals.share(fatalities, headcount, "person"));
    }

    private static RuleOutcome lostDays(RuleContext context, Quantity lostDays, Safety safety) {
        Count injuries = safety.injuries();
        Quantity injuryRate = safety.injuryRate();
        if (injuries == null && injuryRate == null) {
            return Rule.undetermined(List.of("safety.injuries", "safety.injuryRate"));
        }
        boolean noInjuries = injuries != null
                ? injuries.value() == 0
                : injuryRate != null && injuryRate.value().signum() == 0;
        if (lostDays.value().signum() <= 0 || !noInjuries) {
            return RuleOutcome.passed();
        }
        return RuleOutcome.of(List.of(context.finding(
                KPI_B2_2, context.at(Figures.LOST_DAYS.path()), Map.of("days", Argument.of(lostDays)))));
    }

    /** Cases or days × the hours that the rate is per ÷ hours worked, held against every value that the rate can stand for. */
    private static RuleOutcome hoursRate(
            RuleContext context,
            String path,
            HoursRate rate,
            DecimalInterval cases,
            Argument shownCases,
            Quantity hours) {
        DecimalInterval worked = hours.intervalIn(Unit.HOUR);
        if (worked.low().signum() <= 0) {
            return Rule.undetermined(List.of(Figures.HOURS_WORKED.path()));
        }
        DecimalInterval recomputed =
                cases.times(DecimalInterval.exactly(rate.perHours())).dividedBy(worked);
        RuleOutcome outcome = recomputed.intersects(DecimalInterval.ofPrinted(rate.value()))
                ? RuleOutcome.passed()
                : RuleOutcome.of(List.of(context.finding(
                        KPI_B2_2,
                        context.at(path),
                        Map.of(
                                "rate", number(rate.value()),
                                "perHours", number(rate.perHours()),
                                "cases", shownCases,
                                "hours", Argument.of(hours),
                                "recomputed", number(recomputed.high().setScale(2, RoundingMode.HALF_UP))))));
        Safety safety = Figures.SAFETY.in(context.year());
        return safety == null ? outcome : Boundaries.unlessNoted(context, KPI_B2_2, outcome, List.of(safety.notes()));
    }

    private static Argument number(BigDecimal value) {
        return new Argument.Figure(value, "");
    }

    private static RuleOutcome outOfRange(RuleContext context, Safety safety) {
        List<Finding> findings = new ArrayList<>();
        percentage(context, KPI_B2_1, "safety.fatalityRate", safety.fatalityRate(), findings);
        percentage(context, KPI_B2_2, "safety.injuryRate", safety.injuryRate(), findings);
        percentage(context, KPI_B2_2, "safety.occupationalDiseaseRate", safety.occupationalDiseaseRate(), findings);
        Count headcount = Figures.HEADCOUNT.in(context.year());
        Quantity lostDays = safety.lostDays();
        if (headcount != null && lostDays != null && headcount.value() > 0) {
            Quantity most = Quantity.of(Math.multiplyExact(headcount.value(), DAYS_OF_A_YEAR), Unit.DAY);
            if (Parts.exceeds(lostDays, most)) {
                findings.add(context.finding(
                        "safety.injuries.out-of-range.days",
                        KPI_B2_2,
                        context.at(Figures.LOST_DAYS.path()),
                        Map.of("days", Argument.of(lostDays), "headcount", Argument.of(headcount))));
            }
        }
        moreThanInjuries(context, safety).ifPresent(findings::add);
        return RuleOutcome.of(findings);
    }

    /** Nobody is injured without an injury; who is injured twice is one of the injured, so that fewer are no finding. */
    private static Optional<Finding> moreThanInjuries(RuleContext context, Safety safety) {
        Quantity rate = safety.injuryRate();
        Count injuries = safety.injuries();
        Count closing = Figures.HEADCOUNT.in(context.year());
        if (rate == null || injuries == null || closing == null || closing.value() <= 0) {
            return Optional.empty();
        }
        PerformanceData before = context.yearBefore();
        Count opening = before == null ? null : Figures.HEADCOUNT.in(before);
        Count fewest = opening == null || opening.value() <= 0 || closing.compareTo(opening) < 0 ? closing : opening;
        boolean isPossible = rate.interval()
                        .low()
                        .multiply(fewest.decimal())
                        .compareTo(injuries.decimal().multiply(GroupSums.HUNDRED))
                <= 0;
        return isPossible || Boundaries.isDifferent(context, KPI_B2_2)
                ? Optional.empty()
                : Optional.of(context.finding(
                        "safety.injuries.out-of-range.injured",
                        KPI_B2_2,
                        context.at("safety.injuryRate"),
                        Map.of(
                                "rate", Argument.of(rate),
                                "injuries", Argument.of(injuries),
                                "headcount", Argument.of(fewest))));
    }

    private static void percentage(
            RuleContext context, Provision provision, String path, @Nullable Quantity rate, List<Finding> findings) {
        if (rate != null && Parts.exceeds(rate, EVERYONE)) {
            findings.add(context.finding(
                    "safety.injuries.out-of-range.rate",
                    provision,
                    context.at(path),
                    Map.of("rate", Argument.of(rate))));
        }
    }
}
