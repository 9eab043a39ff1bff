package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_28_A;
import static io.github.hkesg.model.code.Provisions.D_28_B;
import static io.github.hkesg.model.code.Provisions.D_28_C;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.emissions.EmissionsCalculator;
import io.github.hkesg.calc.factor.FactorKind;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Part D: greenhouse gas emissions, paragraphs 28 and 29. */
final class ClimateRules {
    /** Whatever the issuer turns into heat or work itself emits scope 1, but for energy without emissions. */
    private static final Set<EnergySource> FUELS = Arrays.stream(EnergySource.values())
            .filter(source -> source.isDirect() && source != EnergySource.RENEWABLE_ON_SITE)
            .collect(Collectors.toUnmodifiableSet());

    static final DisclosureRule SCOPE_1 = Rule.named("greenhouse-gas.scope-1.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_28_A)
            .eachYear()
            .needs(Figures.SCOPE_1, Figures.ENERGY)
            .check(ClimateRules::scope1);

    static final DisclosureRule TOTAL = Rule.named("greenhouse-gas.total.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_28_A, D_28_B, D_28_C)
            .eachYear()
            .needs(Figures.GREENHOUSE_GAS_TOTAL, Figures.GREENHOUSE_GAS)
            .check(ClimateRules::total);

    static final DisclosureRule CHANGE = Rule.named("greenhouse-gas.change.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_28_A, D_28_B)
            .eachYear()
            .needs(Figures.GREENHOUSE_GAS_CHANGE, Figures.GREENHOUSE_GAS_TOTAL)
            .check(ClimateRules::change);

    static final DisclosureRule SCOPE_3_TOTAL = Rule.named("greenhouse-gas.scope-3.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_28_C)
            .eachYear()
            .needs(Figures.SCOPE_3)
            .check(ClimateRules::scope3);

    static final List<DisclosureRule> ALL = List.of(SCOPE_1, TOTAL, CHANGE, SCOPE_3_TOTAL);

    private ClimateRules() {}

    /**
     * One fuel. What is printed above its emissions may come from other sources of scope 1, such as refrigerants, which the
     * energy table does not show; what is printed below them cannot be right.
     */
    private static RuleOutcome scope1(RuleContext context, Quantity scope1, EnergyConsumption energy) {
        List<EnergyUse> fuels = energy.sources().stream()
                .filter(use -> FUELS.contains(use.source()))
                .toList();
        if (fuels.isEmpty()) {
            return Rule.undetermined(List.of(Figures.ENERGY.path() + ".sources"));
        }
        if (fuels.size() > 1) {
            return Scope2Rules.severalSources();
        }
        Emissions emissions = emissionsOf(context.year(), fuels.get(0));
        if (emissions == null) {
            return noSingleFactor(fuels.get(0).source());
        }
        Recomputation recomputation =
                Recomputing.compare(context, D_28_A, Figures.SCOPE_1.path(), scope1, emissions.calculated());
        boolean isAbove = scope1.to(Unit.TONNE_CO2E)
                        .value()
                        .compareTo(emissions.calculated().value().value())
                > 0;
        if (!recomputation.agrees() && isAbove) {
            return Scope2Rules.severalSources();
        }
        return Recomputing.outcomeWithFactors(context, recomputation, emissions.declared());
    }

    /** Emissions of a fuel, and whether every factor used is one that the report declares. */
    private record Emissions(Calculated<Quantity> calculated, boolean declared) {}

    /** By the factor declared for the fuel's own unit, or else by its energy. */
    private static @Nullable Emissions emissionsOf(PerformanceData year, EnergyUse fuel) {
        FactorChoice direct = FactorChoice.declaredFor(year, fuel);
        if (direct != null) {
            return new Emissions(EmissionsCalculator.scope1FromActivity(fuel.quantity(), direct.factor()), true);
        }
        FactorChoice calorificValue = FactorChoice.of(year, FactorKind.NET_CALORIFIC_VALUE, fuel.source(), "CN");
        FactorChoice emissionFactor = FactorChoice.of(year, FactorKind.FUEL_EMISSION_FACTOR, fuel.source(), "WORLD");
        if (calorificValue == null || emissionFactor == null || !calorificValue.fits(fuel.quantity())) {
            return null;
        }
        return new Emissions(
                EmissionsCalculator.scope1FromFuel(fuel.quantity(), calorificValue.factor(), emissionFactor.factor()),
                calorificValue.declared() && emissionFactor.declared());
    }

    private static RuleOutcome noSingleFactor(EnergySource source) {
        return new RuleOutcome.Undetermined(
                new Reason("outcome.no-single-factor", Map.of("source", new Argument.Term("source." + source))));
    }

    /**
     * The total of the scopes that it is said to hold; where the report does not say, of those that are given, on either
     * scope 2 basis and with or without scope 3. A total above what is given may then hold a scope that is not.
     */
    private static RuleOutcome total(RuleContext context, Quantity total, GreenhouseGas gas) {
        List<List<Quantity>> ways = GreenhouseGasTotal.ways(gas);
        if (ways.isEmpty()) {
            return Rule.undetermined(List.of(Figures.SCOPE_1.path(), Figures.SCOPE_2.path()));
        }
        Recomputation closest = Parts.closest(context, D_28_B, Figures.GREENHOUSE_GAS_TOTAL.path(), total, ways);
        boolean isComplete = !gas.totalScopes().isEmpty()
                || (gas.scope1() != null && (gas.scope2LocationBased() != null || gas.scope2MarketBased() != null));
        if (!isComplete && Parts.isAbove(closest)) {
            return Rule.undetermined(List.of(gas.scope1() == null ? Figures.SCOPE_1.path() : Figures.SCOPE_2.path()));
        }
        return !closest.agrees() && isNetOfRemovals(total, gas, ways)
                ? Parts.undetermined("outcome.net-of-removals")
                : Recomputing.outcome(context, closest);
    }

    /** That a total is net is the finding of a rule of its own. */
    static boolean isNetOfRemovals(Quantity total, GreenhouseGas gas, List<List<Quantity>> ways) {
        Quantity removals = gas.removals();
        if (removals == null || removals.value().signum() <= 0) {
            return false;
        }
        DecimalInterval gross = total.intervalIn(Unit.TONNE_CO2E).plus(removals.intervalIn(Unit.TONNE_CO2E));
        return ways.stream().noneMatch(way -> tonnes(way).intersects(total.intervalIn(Unit.TONNE_CO2E)))
                && ways.stream().anyMatch(way -> tonnes(way).intersects(gross));
    }

    private static DecimalInterval tonnes(List<Quantity> parts) {
        return DecimalInterval.sum(parts.stream().map(part -> part.intervalIn(Unit.TONNE_CO2E)));
    }

    private static RuleOutcome change(RuleContext context, Quantity change, Quantity total) {
        PerformanceData before = context.yearBefore();
        Quantity base = before == null ? null : Figures.GREENHOUSE_GAS_TOTAL.in(before);
        if (base == null || base.interval().contains(BigDecimal.ZERO)) {
            return Rule.undetermined(List.of(Figures.GREENHOUSE_GAS_TOTAL.path()));
        }
        return Recomputing.reconcile(
                context, D_28_B, Figures.GREENHOUSE_GAS_CHANGE.path(), change, Totals.change(total, base));
    }

    private static RuleOutcome scope3(RuleContext context, Scope3Emissions scope3) {
        Quantity total = scope3.total();
        if (total == null || scope3.categories().isEmpty()) {
            return Rule.undetermined(List.of(Figures.SCOPE_3.path() + (total == null ? ".total" : ".categories")));
        }
        List<Quantity> categories = List.copyOf(scope3.categories().values());
        return Recomputing.reconcile(context, D_28_C, Figures.SCOPE_3.path() + ".total", total, Totals.sum(categories));
    }
}
