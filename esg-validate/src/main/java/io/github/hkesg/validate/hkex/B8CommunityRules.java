package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B8_2;

import io.github.hkesg.calc.Totals;
import io.github.hkesg.model.kpi.CommunityInvestment;
import io.github.hkesg.model.kpi.Contribution;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.List;
import java.util.Objects;

/** Aspect B8: community investment. */
final class B8CommunityRules {
    static final DisclosureRule MONEY_SUM = Rule.named("community.money.sum")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B8_2)
            .eachYear()
            .needs(Figures.COMMUNITY_MONEY, Figures.COMMUNITY)
            .check(B8CommunityRules::moneySum);

    static final DisclosureRule HOURS_SUM = Rule.named("community.hours.sum")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B8_2)
            .eachYear()
            .needs(Figures.COMMUNITY_HOURS, Figures.COMMUNITY)
            .check(B8CommunityRules::hoursSum);

    static final List<DisclosureRule> ALL = List.of(MONEY_SUM, HOURS_SUM);

    private B8CommunityRules() {}

    private static RuleOutcome moneySum(RuleContext context, Quantity total, CommunityInvestment community) {
        List<Quantity> parts = community.contributions().stream()
                .map(Contribution::money)
                .filter(Objects::nonNull)
                .toList();
        if (parts.isEmpty() || parts.stream().anyMatch(part -> !part.unit().isCompatibleWith(total.unit()))) {
            return Rule.undetermined(List.of("communityInvestment.contributions"));
        }
        return Recomputing.reconcile(context, KPI_B8_2, Figures.COMMUNITY_MONEY.path(), total, Totals.sum(parts));
    }

    /** Areas for which no hours are given may have had some, so that only hours of all areas make up the total. */
    private static RuleOutcome hoursSum(RuleContext context, Quantity total, CommunityInvestment community) {
        List<Quantity> parts = community.contributions().stream()
                .map(Contribution::time)
                .filter(Objects::nonNull)
                .toList();
        if (parts.isEmpty()) {
            return Rule.undetermined(List.of("communityInvestment.contributions"));
        }
        Recomputation recomputation =
                Recomputing.compare(context, KPI_B8_2, Figures.COMMUNITY_HOURS.path(), total, Totals.sum(parts));
        boolean isBelow = recomputation.recomputed().value().compareTo(total.value()) < 0;
        return !recomputation.agrees()
                        && isBelow
                        && parts.size() < community.contributions().size()
                ? Rule.undetermined(List.of("communityInvestment.contributions[].time"))
                : Boundaries.unlessNoted(
                        context, KPI_B8_2, Recomputing.outcome(context, recomputation), List.of(community.notes()));
    }
}
