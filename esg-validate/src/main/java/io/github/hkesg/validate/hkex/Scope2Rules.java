package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_28_B;
import static io.github.hkesg.model.code.Provisions.D_29_C;
import static io.github.hkesg.model.code.Provisions.KPI_A2_1;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.emissions.Scope2Calculator;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Part D, scope 2: by the grids, and by contracts and what is left in the grids. */
final class Scope2Rules {
    private static final Set<EnergySource> OTHER_INDIRECT =
            EnumSet.of(EnergySource.PURCHASED_HEAT, EnergySource.PURCHASED_COOLING, EnergySource.TOWNGAS);

    private static final Set<Provision> SCOPE_2 = Set.of(D_28_B, D_29_C);

    static final DisclosureRule LOCATION_BASED = Rule.named("greenhouse-gas.scope-2.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_28_B)
            .eachYear()
            .needs(Figures.SCOPE_2, Figures.ENERGY)
            .check(Scope2Rules::locationBased);

    /**
     * Σ energy under contract × factor of the contract + the rest × residual mix. What is certain is raised as arithmetic; what
     * rests on a factor that the report may have used without declaring it is a question.
     */
    static final DisclosureRule MARKET_BASED = Rule.named("greenhouse-gas.scope-2.market-based.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_29_C)
            .eachYear()
            .needs(Figures.SCOPE_2_MARKET, Figures.GREENHOUSE_GAS)
            .check(Scope2Rules::marketBased);

    static final List<DisclosureRule> ALL = List.of(LOCATION_BASED, MARKET_BASED);

    private Scope2Rules() {}

    private static RuleOutcome locationBased(RuleContext context, Quantity scope2, EnergyConsumption energy) {
        List<EnergyUse> electricity = electricity(energy);
        if (electricity.isEmpty()) {
            return Rule.undetermined(List.of(Figures.ENERGY.path() + ".sources"));
        }
        List<Quantity> bought = energies(electricity);
        List<ConversionFactor> factors = ElectricityFactors.declared(context.year());
        if (factors.isEmpty() || bought.size() < electricity.size()) {
            return noSingleFactor();
        }
        return heeding(
                context,
                "scope2LocationBased",
                byGrids(context, scope2, bought, factors, hasOtherIndirectEnergy(energy)));
    }

    /**
     * Of one grid, the product. Of several, whatever their shares, no less than if all were bought where the factor is lowest,
     * and no more than where it is highest. Heat and cooling come on top.
     */
    private static RuleOutcome byGrids(
            RuleContext context,
            Quantity scope2,
            List<Quantity> bought,
            List<ConversionFactor> factors,
            boolean hasOthers) {
        Recomputation lowest = recomputed(context, scope2, bought, ElectricityFactors.lowest(factors));
        Recomputation highest = recomputed(context, scope2, bought, ElectricityFactors.highest(factors));
        // Several rows with one factor may be of several grids, of which the report tells the factor of one only.
        boolean isFactorMissing = factors.size() == 1 && bought.size() > 1;
        if (!hasOthers && factors.size() == 1 && (bought.size() == 1 || lowest.agrees())) {
            return Recomputing.outcome(context, lowest);
        }
        boolean isBelow = !lowest.agrees() && !Parts.isAbove(lowest);
        boolean isAbove = Parts.isAbove(highest);
        if (isFactorMissing || (hasOthers && !isBelow)) {
            return severalSources();
        }
        if (!isBelow && !isAbove) {
            return RuleOutcome.passed();
        }
        Map<String, Argument> figures = hasOthers
                ? Map.of("published", lowest.published(), "lowest", lowest.shown())
                : Map.of("published", lowest.published(), "lowest", lowest.shown(), "highest", highest.shown());
        return RuleOutcome.of(List.of(context.finding(
                LOCATION_BASED.id() + (hasOthers ? ".below" : ".range"),
                D_28_B,
                context.at(Figures.SCOPE_2.path()),
                figures)));
    }

    private static Recomputation recomputed(
            RuleContext context, Quantity scope2, List<Quantity> bought, ConversionFactor factor) {
        List<Activity> rows = IntStream.range(0, bought.size())
                .mapToObj(row -> new Activity(
                        bought.size() == 1 ? "purchased electricity" : "purchased electricity, row " + (row + 1),
                        bought.get(row),
                        AppliedFactor.declared(factor)))
                .toList();
        return Recomputing.compare(
                context, D_28_B, Figures.SCOPE_2.path(), scope2, Scope2Calculator.locationBased(rows));
    }

    private static RuleOutcome marketBased(RuleContext context, Quantity marketBased, GreenhouseGas gas) {
        EnergyConsumption energy = context.year().energy();
        List<EnergyUse> electricity = energy == null ? List.of() : electricity(energy);
        List<Quantity> bought = energies(electricity);
        if (energy == null || electricity.isEmpty() || bought.size() < electricity.size()) {
            return Rule.undetermined(List.of(Figures.ENERGY.path() + ".sources"));
        }
        MarketBased market = MarketBased.of(context.year(), gas, bought, hasOtherIndirectEnergy(energy));
        return heeding(context, "scope2MarketBased", market.outcome(context, marketBased));
    }

    /** Unless a note defines the figure, or the electricity is that of another boundary than the emissions are. */
    private static RuleOutcome heeding(RuleContext context, String figure, RuleOutcome outcome) {
        GreenhouseGas gas = context.year().greenhouseGas();
        RuleOutcome defined = gas == null ? outcome : Definitions.unlessNoted(outcome, gas.notes(), figure);
        return Boundaries.unlessApart(context, SCOPE_2, KPI_A2_1, defined);
    }

    private static List<EnergyUse> electricity(EnergyConsumption energy) {
        return energy.sources().stream()
                .filter(use -> use.source() == EnergySource.PURCHASED_ELECTRICITY)
                .toList();
    }

    private static List<Quantity> energies(List<EnergyUse> uses) {
        return uses.stream()
                .map(Recomputing::energyOf)
                .flatMap(Optional::stream)
                .filter(energy -> !EnergyRules.isCoalEquivalent(energy))
                .toList();
    }

    private static boolean hasOtherIndirectEnergy(EnergyConsumption energy) {
        return energy.sources().stream().anyMatch(use -> OTHER_INDIRECT.contains(use.source()));
    }

    static RuleOutcome severalSources() {
        return Parts.undetermined("outcome.several-sources");
    }

    static RuleOutcome noSingleFactor() {
        return new RuleOutcome.Undetermined(new Reason(
                "outcome.no-single-factor",
                Map.of("source", new Argument.Term("source." + EnergySource.PURCHASED_ELECTRICITY))));
    }
}
