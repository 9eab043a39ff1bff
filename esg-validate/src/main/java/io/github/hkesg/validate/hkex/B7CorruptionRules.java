package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B7_1;
import static io.github.hkesg.model.code.Provisions.KPI_B7_3;

import io.github.hkesg.model.kpi.AntiCorruption;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Aspect B7: anti-corruption. */
final class B7CorruptionRules {
    /** B7.1 asks for the cases and for their outcomes. */
    static final DisclosureRule CASES = Rule.named("corruption.cases.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B7_1)
            .eachYear()
            .needs(Figures.CONCLUDED_CASES, Figures.ANTI_CORRUPTION)
            .check(B7CorruptionRules::cases);

    static final DisclosureRule TRAINED_SHARE = Rule.named("corruption.trained-share.above-100")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B7_3)
            .eachYear()
            .needs(Figures.ANTI_CORRUPTION)
            .check(B7CorruptionRules::trainedShare);

    static final List<DisclosureRule> ALL = List.of(CASES, TRAINED_SHARE);

    private B7CorruptionRules() {}

    private static RuleOutcome cases(RuleContext context, Count concluded, AntiCorruption corruption) {
        long told = corruption.cases().size();
        if (told == concluded.value()) {
            return RuleOutcome.passed();
        }
        boolean isMore = told > concluded.value();
        return RuleOutcome.of(List.of(context.finding(
                isMore ? RuleKind.ARITHMETIC : told == 0 ? RuleKind.COMPLETENESS : RuleKind.PLAUSIBILITY,
                "corruption.cases.reconcile." + (isMore ? "more" : told == 0 ? "none" : "fewer"),
                KPI_B7_1,
                context.at(isMore ? Figures.CONCLUDED_CASES.path() : "antiCorruption.cases"),
                Map.of("concluded", Argument.of(concluded), "told", Argument.of(told)))));
    }

    private static RuleOutcome trainedShare(RuleContext context, AntiCorruption corruption) {
        if (corruption.directorsTrainedShare() == null && corruption.staffTrainedShare() == null) {
            return Rule.absent("antiCorruption.staffTrainedShare");
        }
        return Percentages.aboveHundred(
                context,
                KPI_B7_3,
                Stream.concat(
                        Percentages.above(
                                GroupSums.HUNDRED,
                                context.at("antiCorruption.directorsTrainedShare"),
                                corruption.directorsTrainedShare()),
                        Percentages.above(
                                GroupSums.HUNDRED,
                                context.at("antiCorruption.staffTrainedShare"),
                                corruption.staffTrainedShare())));
    }
}
