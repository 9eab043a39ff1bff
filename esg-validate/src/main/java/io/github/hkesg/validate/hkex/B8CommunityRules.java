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
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        List<Quantity> parts = parts(community, Contribution::money);
        return Parts.areComparable(total, parts)
                ? sum(context, Figures.COMMUNITY_MONEY.path(), "money", total, parts, community)
                : Rule.undetermined(List.of("communityInvestment.contributions"));
    }

    private static RuleOutcome hoursSum(RuleContext context, Quantity total, CommunityInvestment community) {
        return sum(
                context,
                Figures.COMMUNITY_HOURS.path(),
                "time",
                total,
                parts(community, Contribution::time),
                community);
    }

    private static List<Quantity> parts(
            CommunityInvestment community, Function<Contribution, @Nullable Quantity> resource) {
        return community.contributions().stream()
                .flatMap(contribution -> Stream.ofNullable(resource.apply(contribution)))
                .toList();
    }

    /** Areas for which nothing is given may have had some, in kind for instance, so that only all areas make up the total. */
    private static RuleOutcome sum(
            RuleContext context,
            String path,
            String resource,
            Quantity total,
            List<Quantity> parts,
            CommunityInvestment community) {
        if (parts.isEmpty()) {
            return Rule.undetermined(List.of("communityInvestment.contributions"));
        }
        Recomputation recomputation = Recomputing.compare(context, KPI_B8_2, path, total, Totals.sum(parts));
        return Parts.isAbove(recomputation)
                        && parts.size() < community.contributions().size()
                ? Rule.undetermined(List.of("communityInvestment.contributions[]." + resource))
                : Boundaries.unlessNoted(
                        context, KPI_B8_2, Recomputing.outcome(context, recomputation), List.of(community.notes()));
    }
}
