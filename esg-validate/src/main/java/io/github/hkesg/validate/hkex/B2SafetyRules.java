package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B2_1;
import static io.github.hkesg.model.code.Provisions.KPI_B2_2;

import io.github.hkesg.calc.Totals;
import io.github.hkesg.model.kpi.Safety;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.List;
import java.util.Map;

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

    static final List<DisclosureRule> ALL = List.of(FATALITY_RATE, LOST_DAYS_WITHOUT_INJURIES);

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
}
