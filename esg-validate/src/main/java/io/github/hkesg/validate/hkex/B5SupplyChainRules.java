package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B5_1;
import static io.github.hkesg.model.code.Provisions.KPI_B5_2;

import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.reconcile.Reconciliation;
import io.github.hkesg.model.kpi.SupplierPractice;
import io.github.hkesg.model.kpi.Suppliers;
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
import java.util.function.Predicate;

/** Aspect B5: supply chain management. */
final class B5SupplyChainRules {
    static final DisclosureRule REGION_SUM = Rule.named("suppliers.region.sum")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B5_1)
            .eachYear()
            .needs(Figures.SUPPLIERS, Figures.SUPPLIER_TOTAL)
            .check(B5SupplyChainRules::regionSum);

    static final DisclosureRule PRACTICE_EXCEEDS_TOTAL = Rule.named("suppliers.practice.exceeds-total")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B5_2)
            .eachYear()
            .needs(Figures.SUPPLIERS, Figures.SUPPLIER_TOTAL)
            .check(B5SupplyChainRules::practiceExceedsTotal);

    static final DisclosureRule PRACTICE_SHARE = Rule.named("suppliers.practice.share.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B5_2)
            .eachYear()
            .needs(Figures.SUPPLIERS, Figures.SUPPLIER_TOTAL)
            .check(B5SupplyChainRules::practiceShare);

    static final DisclosureRule PRACTICE_ABOVE_100 = Rule.named("suppliers.practice.share.above-100")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B5_2)
            .eachYear()
            .needs(Figures.SUPPLIERS)
            .check(B5SupplyChainRules::practiceAbove100);

    /** The share may be of some suppliers only, so that this is a question and not an error. */
    static final DisclosureRule PRACTICE_IMPOSSIBLE = Rule.named("suppliers.practice.share.impossible")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B5_2)
            .eachYear()
            .needs(Figures.SUPPLIERS, Figures.SUPPLIER_TOTAL)
            .check(B5SupplyChainRules::practiceImpossible);

    static final List<DisclosureRule> ALL =
            List.of(REGION_SUM, PRACTICE_EXCEEDS_TOTAL, PRACTICE_SHARE, PRACTICE_ABOVE_100, PRACTICE_IMPOSSIBLE);

    private B5SupplyChainRules() {}

    private static RuleOutcome regionSum(RuleContext context, Suppliers suppliers, Count total) {
        if (suppliers.regions().isEmpty()) {
            return Rule.undetermined(List.of("suppliers.regions"));
        }
        Recomputation recomputation = Recomputing.compareCounts(
                context,
                KPI_B5_1,
                context.at(Figures.SUPPLIER_TOTAL.path()),
                total,
                Totals.sumOfCounts(List.copyOf(suppliers.regions().values()), ""));
        return Recomputing.outcome(context, recomputation);
    }

    private static RuleOutcome practiceExceedsTotal(RuleContext context, Suppliers suppliers, Count total) {
        if (suppliers.practices().isEmpty()) {
            return Rule.absent("suppliers.practices");
        }
        if (suppliers.practices().stream().allMatch(practice -> practice.suppliers() == null)) {
            return Rule.undetermined(List.of("suppliers.practices[].suppliers"));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < suppliers.practices().size(); i++) {
            SupplierPractice practice = suppliers.practices().get(i);
            Count covered = practice.suppliers();
            if (covered != null && covered.compareTo(total) > 0) {
                findings.add(context.finding(
                        KPI_B5_2,
                        context.at("suppliers.practices").index(i).field("suppliers"),
                        Map.of(
                                "practice", Argument.of(practice.name()),
                                "covered", Argument.of(covered),
                                "total", Argument.of(total))));
            }
        }
        return RuleOutcome.of(findings);
    }

    private static RuleOutcome practiceShare(RuleContext context, Suppliers suppliers, Count total) {
        if (suppliers.practices().stream().allMatch(practice -> practice.share() == null)) {
            return Rule.absent("suppliers.practices[].share");
        }
        List<Recomputation> recomputations = new ArrayList<>();
        for (int i = 0; i < suppliers.practices().size(); i++) {
            SupplierPractice practice = suppliers.practices().get(i);
            Count covered = practice.suppliers();
            Quantity share = practice.share();
            if (covered != null && share != null && total.value() > 0) {
                recomputations.add(Recomputing.compare(
                        context,
                        KPI_B5_2,
                        "suppliers.practices[" + i + "].share",
                        share,
                        Totals.share(covered, total, "")));
            }
        }
        RuleOutcome outcome = recomputations.isEmpty()
                ? Rule.undetermined(List.of("suppliers.practices[].suppliers"))
                : Recomputing.outcome(context, recomputations);
        return Boundaries.unlessNoted(context, KPI_B5_2, outcome, List.of(suppliers.notes()));
    }

    private static RuleOutcome practiceAbove100(RuleContext context, Suppliers suppliers) {
        List<Percentages.At> shares = shares(context, suppliers, practice -> true);
        return shares.isEmpty()
                ? Rule.absent("suppliers.practices[].share")
                : Percentages.aboveHundred(
                        context,
                        KPI_B5_2,
                        shares.stream()
                                .flatMap(at -> Percentages.above(GroupSums.HUNDRED, at.location(), at.percentage())));
    }

    /** Where the number of suppliers is given beside the share, the two are compared by a rule of their own. */
    private static RuleOutcome practiceImpossible(RuleContext context, Suppliers suppliers, Count total) {
        List<Percentages.At> shares = shares(context, suppliers, practice -> practice.suppliers() == null);
        if (shares.isEmpty()) {
            return Rule.absent("suppliers.practices[].share");
        }
        RuleOutcome outcome = RuleOutcome.of(shares.stream()
                .filter(at -> total.value() > 0 && !Reconciliation.isPossibleForWholeCount(at.percentage(), total))
                .map(at -> context.finding(
                        KPI_B5_2,
                        at.location(),
                        Map.of("share", Argument.of(at.percentage()), "total", Argument.of(total))))
                .toList());
        return Boundaries.unlessNoted(
                context,
                KPI_B5_2,
                Definitions.unlessNoted(outcome, suppliers.notes(), "practices"),
                List.of(suppliers.notes()));
    }

    private static List<Percentages.At> shares(
            RuleContext context, Suppliers suppliers, Predicate<SupplierPractice> condition) {
        List<Percentages.At> shares = new ArrayList<>();
        for (int i = 0; i < suppliers.practices().size(); i++) {
            SupplierPractice practice = suppliers.practices().get(i);
            Quantity share = practice.share();
            if (share != null && condition.test(practice)) {
                shares.add(new Percentages.At(
                        context.at("suppliers.practices").index(i).field("share"), share));
            }
        }
        return shares;
    }
}
