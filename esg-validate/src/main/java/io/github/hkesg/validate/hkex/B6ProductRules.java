package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B6_1;
import static io.github.hkesg.model.code.Provisions.KPI_B6_2;

import io.github.hkesg.calc.operating.ProductResponsibilityCalculator;
import io.github.hkesg.calc.reconcile.Reconciliation;
import io.github.hkesg.model.kpi.ProductResponsibility;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Aspect B6: product responsibility. */
final class B6ProductRules {
    static final DisclosureRule COMPLAINTS_EXCEED_REQUESTS = Rule.named("complaints.exceed-requests")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B6_2)
            .eachYear()
            .needs(Figures.COMPLAINTS, Figures.SERVICE_REQUESTS)
            .check((context, complaints, requests) -> complaints.compareTo(requests) <= 0
                    ? RuleOutcome.passed()
                    : RuleOutcome.of(List.of(context.finding(
                            KPI_B6_2,
                            context.at(Figures.COMPLAINTS.path()),
                            Map.of("complaints", Argument.of(complaints), "requests", Argument.of(requests))))));

    static final DisclosureRule RECALLED_SHARE = Rule.named("products.recalled-share.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B6_1)
            .eachYear()
            .needs(Figures.RECALLED_SHARE, Figures.RECALLED, Figures.SOLD)
            .check(B6ProductRules::recalledShare);

    /** Products sold in earlier years can be recalled in this one, so that this is a question and not an error. */
    static final DisclosureRule RECALLED_EXCEEDS_SOLD = Rule.named("products.recalled.exceeds-sold")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B6_1)
            .eachYear()
            .needs(Figures.RECALLED, Figures.SOLD)
            .check(B6ProductRules::recalledExceedsSold);

    static final DisclosureRule COMPLAINT_RATES = Rule.named("complaints.rate.above-100")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B6_2)
            .eachYear()
            .needs(Figures.PRODUCT_RESPONSIBILITY)
            .check(B6ProductRules::complaintRates);

    /** Complaints of the year before may be among those that are settled, so that this is a question and not an error. */
    static final DisclosureRule COMPLAINT_RATE_IMPOSSIBLE = Rule.named("complaints.rate.impossible")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B6_2)
            .eachYear()
            .needs(Figures.PRODUCT_RESPONSIBILITY, Figures.COMPLAINTS)
            .check(B6ProductRules::impossibleRates);

    static final List<DisclosureRule> ALL = List.of(
            COMPLAINTS_EXCEED_REQUESTS,
            RECALLED_SHARE,
            RECALLED_EXCEEDS_SOLD,
            COMPLAINT_RATES,
            COMPLAINT_RATE_IMPOSSIBLE);

    private B6ProductRules() {}

    private static RuleOutcome recalledShare(RuleContext context, Quantity share, Quantity recalled, Quantity sold) {
        if (!recalled.unit().isCompatibleWith(sold.unit())
                || sold.interval().low().signum() <= 0) {
            return Rule.undetermined(List.of(Figures.SOLD.path()));
        }
        return Recomputing.reconcile(
                context,
                KPI_B6_1,
                Figures.RECALLED_SHARE.path(),
                share,
                ProductResponsibilityCalculator.recalledShare(recalled, sold));
    }

    private static RuleOutcome recalledExceedsSold(RuleContext context, Quantity recalled, Quantity sold) {
        if (!recalled.unit().isCompatibleWith(sold.unit())) {
            return Rule.undetermined(List.of(Figures.SOLD.path()));
        }
        return recalled.intervalIn(sold.unit()).low().compareTo(sold.interval().high()) <= 0
                ? RuleOutcome.passed()
                : RuleOutcome.of(List.of(context.finding(
                        KPI_B6_1,
                        context.at(Figures.RECALLED.path()),
                        Map.of("recalled", Argument.of(recalled), "sold", Argument.of(sold)))));
    }

    private static RuleOutcome complaintRates(RuleContext context, ProductResponsibility products) {
        if (products.complaintResponseRate() == null && products.complaintResolutionRate() == null) {
            return Rule.absent("productResponsibility.complaintResponseRate");
        }
        return Percentages.aboveHundred(
                context,
                KPI_B6_2,
                Stream.concat(
                        Percentages.above(
                                GroupSums.HUNDRED,
                                context.at("productResponsibility.complaintResponseRate"),
                                products.complaintResponseRate()),
                        Percentages.above(
                                GroupSums.HUNDRED,
                                context.at("productResponsibility.complaintResolutionRate"),
                                products.complaintResolutionRate())));
    }

    /** Of no complaints at all, any rate is only a way of speaking. */
    private static RuleOutcome impossibleRates(RuleContext context, ProductResponsibility products, Count complaints) {
        if (products.complaintResponseRate() == null && products.complaintResolutionRate() == null) {
            return Rule.absent("productResponsibility.complaintResponseRate");
        }
        if (complaints.value() <= 0) {
            return Rule.undetermined(List.of(Figures.COMPLAINTS.path()));
        }
        return Parts.together(List.of(
                impossibleRate(
                        context, products, complaints, "complaintResponseRate", products.complaintResponseRate()),
                impossibleRate(
                        context, products, complaints, "complaintResolutionRate", products.complaintResolutionRate())));
    }

    private static RuleOutcome impossibleRate(
            RuleContext context,
            ProductResponsibility products,
            Count complaints,
            String figure,
            @Nullable Quantity rate) {
        RuleOutcome outcome = rate == null || Reconciliation.isPossibleForWholeCount(rate, complaints)
                ? RuleOutcome.passed()
                : RuleOutcome.of(List.of(context.finding(
                        KPI_B6_2,
                        context.at("productResponsibility." + figure),
                        Map.of("rate", Argument.of(rate), "complaints", Argument.of(complaints)))));
        return Definitions.unlessNoted(outcome, products.notes(), figure);
    }
}
