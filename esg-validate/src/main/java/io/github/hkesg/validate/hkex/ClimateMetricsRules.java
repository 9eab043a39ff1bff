package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_24_A;
import static io.github.hkesg.model.code.Provisions.D_25;
import static io.github.hkesg.model.code.Provisions.D_30;
import static io.github.hkesg.model.code.Provisions.D_31;
import static io.github.hkesg.model.code.Provisions.D_32;
import static io.github.hkesg.model.code.Provisions.D_33;
import static io.github.hkesg.model.code.Provisions.D_34_A;
import static io.github.hkesg.model.code.Provisions.D_34_B;
import static io.github.hkesg.model.code.Provisions.D_35;

import io.github.hkesg.calc.Totals;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.AffectedAssets;
import io.github.hkesg.model.kpi.CapitalDeployment;
import io.github.hkesg.model.kpi.ClimateMetrics;
import io.github.hkesg.model.kpi.FinancialEffect;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
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
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Part D, paragraphs 24 to 35: financial effects and cross-industry metrics. */
final class ClimateMetricsRules {
    static final DisclosureRule SHARE_ABOVE_100 = Rule.named("climate.affected-assets.above-100")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_30, D_31, D_32)
            .eachYear()
            .needs(Figures.CLIMATE)
            .check(ClimateMetricsRules::shareAbove100);

    static final DisclosureRule HALF_GIVEN = Rule.named("climate.affected-assets.half-given")
            .kind(RuleKind.COMPLETENESS)
            .cites(D_30, D_31, D_32)
            .reportingYear()
            .needs(Figures.CLIMATE)
            .check(ClimateMetricsRules::halfGiven);

    static final DisclosureRule CAPITAL_SUM = Rule.named("climate.capital-deployment.sum")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_33)
            .eachYear()
            .needs(Figures.CAPITAL_DEPLOYMENT)
            .check(ClimateMetricsRules::capitalSum);

    static final DisclosureRule CARBON_PRICE_MISSING = Rule.named("climate.carbon-price.missing")
            .kind(RuleKind.COMPLETENESS)
            .cites(D_34_B)
            .reportingYear()
            .needs(Figures.CLIMATE)
            .check(ClimateMetricsRules::carbonPriceMissing);

    static final DisclosureRule CARBON_PRICE_NOT_APPLIED = Rule.named("climate.carbon-price.contradicted")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_34_A)
            .eachYear()
            .needs(Figures.CLIMATE)
            .check(ClimateMetricsRules::carbonPriceContradicted);

    static final DisclosureRule REMUNERATION_CONTRADICTED = Rule.named("climate.remuneration.contradicted")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_35)
            .eachYear()
            .needs(Figures.CLIMATE)
            .check(ClimateMetricsRules::remunerationContradicted);

    static final DisclosureRule EFFECT_RANGE = Rule.named("climate.financial-effect.range")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_24_A, D_25)
            .eachYear()
            .needs(Figures.CLIMATE)
            .check(ClimateMetricsRules::effectRanges);

    static final List<DisclosureRule> ALL = List.of(
            SHARE_ABOVE_100,
            HALF_GIVEN,
            CAPITAL_SUM,
            CARBON_PRICE_MISSING,
            CARBON_PRICE_NOT_APPLIED,
            REMUNERATION_CONTRADICTED,
            EFFECT_RANGE);

    private static final Quantity ALL_OF_THEM = Quantity.of(100, Unit.PERCENT);

    private ClimateMetricsRules() {}

    /** One of the three metrics and where it stands. */
    private record Metric(Provision provision, Location location, AffectedAssets assets) {}

    private static List<Metric> metrics(RuleContext context, ClimateMetrics climate) {
        return Stream.of(
                        metric(context, D_30, "transitionRisks", climate.transitionRisks()),
                        metric(context, D_31, "physicalRisks", climate.physicalRisks()),
                        metric(context, D_32, "opportunities", climate.opportunities()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Metric> metric(
            RuleContext context, Provision provision, String component, @Nullable AffectedAssets assets) {
        Location location = context.at(Figures.CLIMATE.path()).field(component);
        return assets == null ? List.of() : List.of(new Metric(provision, location, assets));
    }

    private static RuleOutcome shareAbove100(RuleContext context, ClimateMetrics climate) {
        List<Finding> findings = new ArrayList<>();
        boolean any = false;
        for (Metric metric : metrics(context, climate)) {
            Quantity share = metric.assets().percentage();
            any |= share != null;
            if (share != null && share.intervalIn(Unit.PERCENT).low().compareTo(ALL_OF_THEM.value()) > 0) {
                findings.add(context.finding(
                        metric.provision(),
                        metric.location().field("percentage"),
                        Map.of("share", Argument.of(share))));
            }
        }
        return any ? RuleOutcome.of(findings) : Rule.absent("climate.percentage");
    }

    private static RuleOutcome halfGiven(RuleContext context, ClimateMetrics climate) {
        List<Finding> findings = new ArrayList<>();
        boolean any = false;
        for (Metric metric : metrics(context, climate)) {
            boolean hasAmount = metric.assets().amount() != null;
            boolean hasShare = metric.assets().percentage() != null;
            any |= hasAmount || hasShare;
            if (hasAmount != hasShare && !GreenhouseGasRules.isExcused(context, metric.provision())) {
                findings.add(context.finding(
                        "climate.affected-assets.half-given." + (hasAmount ? "amount" : "percentage"),
                        metric.provision(),
                        metric.location().field(hasAmount ? "percentage" : "amount"),
                        Map.of()));
            }
        }
        return any ? RuleOutcome.of(findings) : Rule.absent(Figures.CLIMATE.path());
    }

    /** The parts may leave out what is put to both risks and opportunities, unless all three are given. */
    private static RuleOutcome capitalSum(RuleContext context, CapitalDeployment capital) {
        Quantity total = capital.total();
        List<Quantity> parts = Stream.of(capital.capitalExpenditure(), capital.financing(), capital.investment())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        String path = Figures.CAPITAL_DEPLOYMENT.path() + ".total";
        if (total == null || parts.isEmpty()) {
            return Rule.undetermined(List.of(total == null ? path : path.replace("total", "capitalExpenditure")));
        }
        if (!Parts.areComparable(total, parts)) {
            return Parts.unitsDiffer();
        }
        Recomputation recomputation = Recomputing.compare(context, D_33, path, total, Totals.sum(parts));
        return parts.size() < 3 && Parts.isAbove(recomputation)
                ? Parts.undetermined("outcome.one-part")
                : Recomputing.outcome(context, recomputation);
    }

    private static RuleOutcome carbonPriceMissing(RuleContext context, ClimateMetrics climate) {
        if (!Boolean.TRUE.equals(climate.carbonPriceApplied()) || GreenhouseGasRules.isExcused(context, D_34_B)) {
            return Rule.absent("climate.carbonPriceApplied");
        }
        return climate.carbonPrices().isEmpty()
                ? raised(context, D_34_B, "carbonPrices", Map.of())
                : RuleOutcome.passed();
    }

    private static RuleOutcome carbonPriceContradicted(RuleContext context, ClimateMetrics climate) {
        if (climate.carbonPriceApplied() == null || climate.carbonPrices().isEmpty()) {
            return Rule.absent("climate.carbonPrices");
        }
        return climate.carbonPriceApplied()
                ? RuleOutcome.passed()
                : raised(context, D_34_A, "carbonPriceApplied", Map.of());
    }

    private static RuleOutcome remunerationContradicted(RuleContext context, ClimateMetrics climate) {
        Quantity share = climate.remunerationShare();
        if (share == null || climate.remunerationLinked() == null) {
            return Rule.absent("climate.remunerationShare");
        }
        return climate.remunerationLinked() || share.value().signum() == 0
                ? RuleOutcome.passed()
                : raised(context, D_35, "remunerationShare", Map.of("share", Argument.of(share)));
    }

    private static RuleOutcome raised(
            RuleContext context, Provision provision, String component, Map<String, Argument> arguments) {
        return RuleOutcome.of(List.of(
                context.finding(provision, context.at(Figures.CLIMATE.path()).field(component), arguments)));
    }

    private static RuleOutcome effectRanges(RuleContext context, ClimateMetrics climate) {
        List<Finding> findings = new ArrayList<>();
        boolean any = false;
        for (int i = 0; i < climate.financialEffects().size(); i++) {
            FinancialEffect effect = climate.financialEffects().get(i);
            Location location =
                    context.at(Figures.CLIMATE.path()).field("financialEffects").index(i);
            any |= effect.lowest() != null || effect.highest() != null;
            findings.addAll(effectRange(context, effect, location));
        }
        return any ? RuleOutcome.of(findings) : Rule.absent("climate.financialEffects");
    }

    private static List<Finding> effectRange(RuleContext context, FinancialEffect effect, Location location) {
        Quantity lowest = effect.lowest();
        Quantity highest = effect.highest();
        Quantity amount = effect.amount();
        if (lowest != null && highest != null && Parts.exceeds(lowest, highest)) {
            return List.of(effect(context, effect, "reversed", location.field("lowest"), lowest, highest));
        }
        if (amount != null && lowest != null && Parts.exceeds(lowest, amount)) {
            return List.of(effect(context, effect, "below", location.field("amount"), amount, lowest));
        }
        return amount != null && highest != null && Parts.exceeds(amount, highest)
                ? List.of(effect(context, effect, "above", location.field("amount"), amount, highest))
                : List.of();
    }

    private static Finding effect(
            RuleContext context,
            FinancialEffect effect,
            String fault,
            Location location,
            Quantity figure,
            Quantity bound) {
        return context.finding(
                "climate.financial-effect.range." + fault,
                provisionOf(effect),
                location,
                Map.of("figure", Argument.of(figure), "bound", Argument.of(bound)));
    }

    private static Provision provisionOf(FinancialEffect effect) {
        return switch (effect.kind()) {
            case CURRENT_FINANCIAL_POSITION, CURRENT_FINANCIAL_PERFORMANCE, CURRENT_CASH_FLOWS -> D_24_A;
            default -> D_25;
        };
    }
}
