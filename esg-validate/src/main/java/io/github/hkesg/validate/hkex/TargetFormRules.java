package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_37_D;
import static io.github.hkesg.model.code.Provisions.D_37_E;
import static io.github.hkesg.model.code.Provisions.D_37_F;
import static io.github.hkesg.model.code.Provisions.D_39;
import static io.github.hkesg.model.code.Provisions.KPI_A1_5;
import static io.github.hkesg.model.code.Provisions.KPI_A1_6;
import static io.github.hkesg.model.code.Provisions.KPI_A2_3;
import static io.github.hkesg.model.code.Provisions.KPI_A2_4;
import static io.github.hkesg.validate.hkex.TargetRules.eachTarget;

import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.List;

/** Whether what a target is made of can be a target: its periods, its units, its percentages. */
final class TargetFormRules {
    static final DisclosureRule PERIODS = Rule.named("target.period.out-of-order")
            .kind(RuleKind.FORM)
            .cites(D_37_D, D_37_E, D_37_F, D_39, KPI_A1_5, KPI_A1_6, KPI_A2_3, KPI_A2_4)
            .check(context -> eachTarget(context, TargetPeriods::check));

    static final DisclosureRule UNITS = Rule.named("target.unit.unfit")
            .kind(RuleKind.FORM)
            .cites(TargetRules.PROVISIONS)
            .check(context -> eachTarget(context, TargetUnits::check));

    static final DisclosureRule MORE_THAN_ALL = Rule.named("target.change.more-than-all")
            .kind(RuleKind.ARITHMETIC)
            .cites(TargetRules.PROVISIONS)
            .check(context -> eachTarget(context, TargetPercentages::moreThanAll));

    /** A question, because a target can be to let something grow less. */
    static final DisclosureRule SIGN = Rule.named("target.goal.sign")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(TargetRules.PROVISIONS)
            .check(context -> eachTarget(context, TargetPercentages::sign));

    static final List<DisclosureRule> ALL = List.of(PERIODS, UNITS, MORE_THAN_ALL, SIGN);

    private TargetFormRules() {}
}
