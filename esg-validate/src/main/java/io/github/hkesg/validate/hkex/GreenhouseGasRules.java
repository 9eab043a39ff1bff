package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_28_A;
import static io.github.hkesg.model.code.Provisions.D_28_B;
import static io.github.hkesg.model.code.Provisions.D_29_C;
import static io.github.hkesg.model.code.Provisions.D_29_D;

import io.github.hkesg.calc.Totals;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.ContractualInstrument;
import io.github.hkesg.model.kpi.ContractualInstrumentKind;
import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Part D, paragraphs 28 and 29: gases, sub-totals, contracts for energy, what a total holds. */
final class GreenhouseGasRules {
    static final DisclosureRule GASES = Rule.named("greenhouse-gas.by-gas.sum")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_28_A, D_28_B)
            .eachYear()
            .needs(Figures.GREENHOUSE_GAS)
            .check((context, gas) -> Parts.together(List.of(
                    Parts.sum(context, D_28_A, Figures.SCOPE_1.path(), gas.scope1(), gas.scope1Gases(), Set.of()),
                    Parts.sum(
                            context,
                            D_28_B,
                            Figures.GREENHOUSE_GAS_TOTAL.path(),
                            gas.total(),
                            gas.totalGases(),
                            Set.of()))));

    static final DisclosureRule SCOPES_1_AND_2 = Rule.named("greenhouse-gas.scopes-1-and-2.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_28_B)
            .eachYear()
            .needs(Figures.SCOPES_1_AND_2, Figures.SCOPE_1, Figures.GREENHOUSE_GAS)
            .check(GreenhouseGasRules::scopes1And2);

    static final DisclosureRule REMOVALS_DEDUCTED = Rule.named("greenhouse-gas.removals-deducted")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_28_A, D_28_B)
            .eachYear()
            .needs(Figures.REMOVALS, Figures.GREENHOUSE_GAS_TOTAL, Figures.GREENHOUSE_GAS)
            .check(GreenhouseGasRules::removalsDeducted);

    static final DisclosureRule BASIS_UNNAMED = Rule.named("greenhouse-gas.total.basis-unnamed")
            .kind(RuleKind.ADVICE)
            .cites(D_28_B)
            .reportingYear()
            .needs(Figures.GREENHOUSE_GAS_TOTAL, Figures.GREENHOUSE_GAS)
            .check(GreenhouseGasRules::basisUnnamed);

    static final DisclosureRule SCOPE_3_COMPARED = Rule.named("greenhouse-gas.total.scope-3-in-one-year")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(D_28_B)
            .reportingYear()
            .needs(Figures.GREENHOUSE_GAS_TOTAL, Figures.GREENHOUSE_GAS)
            .check(GreenhouseGasRules::scope3InOneYear);

    static final DisclosureRule INSTRUMENTS_MISSING = Rule.named("greenhouse-gas.instruments-missing")
            .kind(RuleKind.COMPLETENESS)
            .cites(D_29_C)
            .reportingYear()
            .needs(Figures.SCOPE_2_MARKET, Figures.GREENHOUSE_GAS)
            .check(GreenhouseGasRules::instrumentsMissing);

    static final DisclosureRule INSTRUMENTS_EXCEED_ENERGY = Rule.named("greenhouse-gas.instruments-exceed-energy")
            .kind(RuleKind.ARITHMETIC)
            .cites(D_29_C)
            .eachYear()
            .needs(Figures.GREENHOUSE_GAS)
            .check(GreenhouseGasRules::instrumentsExceedEnergy);

    static final DisclosureRule CATEGORIES_MISSING = Rule.named("greenhouse-gas.scope-3.categories-missing")
            .kind(RuleKind.COMPLETENESS)
            .cites(D_29_D)
            .reportingYear()
            .needs(Figures.SCOPE_3)
            .check(GreenhouseGasRules::categoriesMissing);

    static final List<DisclosureRule> ALL = List.of(
            GASES,
            SCOPES_1_AND_2,
            REMOVALS_DEDUCTED,
            BASIS_UNNAMED,
            SCOPE_3_COMPARED,
            INSTRUMENTS_MISSING,
            INSTRUMENTS_EXCEED_ENERGY,
            CATEGORIES_MISSING);

    private static final Set<EmissionScope> BOTH = EnumSet.of(EmissionScope.SCOPE_1, EmissionScope.SCOPE_2);

    private GreenhouseGasRules() {}

    private static RuleOutcome scopes1And2(RuleContext context, Quantity subTotal, Quantity scope1, GreenhouseGas gas) {
        List<List<Quantity>> ways = GreenhouseGasTotal.named(gas, BOTH, null);
        return ways.isEmpty()
                ? Rule.undetermined(List.of(Figures.SCOPE_2.path()))
                : Recomputing.outcome(
                        context, Parts.closest(context, D_28_B, Figures.SCOPES_1_AND_2.path(), subTotal, ways));
    }

    private static RuleOutcome removalsDeducted(
            RuleContext context, Quantity removals, Quantity total, GreenhouseGas gas) {
        if (!ClimateRules.isNetOfRemovals(total, gas, GreenhouseGasTotal.ways(gas))) {
            return RuleOutcome.passed();
        }
        return RuleOutcome.of(List.of(context.finding(
                D_28_B,
                context.at(Figures.GREENHOUSE_GAS_TOTAL.path()),
                Map.of("total", Argument.of(total), "removals", Argument.of(removals)))));
    }

    private static RuleOutcome basisUnnamed(RuleContext context, Quantity total, GreenhouseGas gas) {
        Quantity location = gas.scope2LocationBased();
        Quantity market = gas.scope2MarketBased();
        boolean isAmbiguous = location != null
                && market != null
                && !location.interval().intersects(market.intervalIn(location.unit()))
                && (gas.totalScopes().isEmpty() || gas.totalScopes().contains(EmissionScope.SCOPE_2));
        if (!isAmbiguous || gas.totalScope2Basis() != null) {
            return RuleOutcome.passed();
        }
        return RuleOutcome.of(List.of(context.finding(
                D_28_B,
                context.at(Figures.GREENHOUSE_GAS.path() + ".totalScope2Basis"),
                Map.of("total", Argument.of(total)))));
    }

    /** A total with scope 3 beside one without cannot be compared, and looks like growth. */
    private static RuleOutcome scope3InOneYear(RuleContext context, Quantity total, GreenhouseGas gas) {
        PerformanceData before = context.yearBefore();
        GreenhouseGas earlier = before == null ? null : before.greenhouseGas();
        Optional<Boolean> then = earlier == null ? Optional.empty() : GreenhouseGasTotal.holdsScope3(earlier);
        Optional<Boolean> now = GreenhouseGasTotal.holdsScope3(gas);
        if (earlier == null || then.isEmpty() || now.isEmpty()) {
            return Rule.undetermined(List.of(Figures.GREENHOUSE_GAS.path() + ".totalScopes"));
        }
        Quantity earlierTotal = earlier.total();
        if (then.equals(now) || earlierTotal == null || Note.explainChange(gas.notes(), "total")) {
            return RuleOutcome.passed();
        }
        return RuleOutcome.of(List.of(context.finding(
                D_28_B,
                context.at(Figures.GREENHOUSE_GAS_TOTAL.path()),
                Map.of("before", Argument.of(earlierTotal), "now", Argument.of(total)))));
    }

    /** What equals the location-based figure rests on no contract; else a residual mix, or a note, may say what it rests on. */
    private static RuleOutcome instrumentsMissing(RuleContext context, Quantity marketBased, GreenhouseGas gas) {
        if (context.obligation(D_29_C) == Obligation.NOT_IN_FORCE) {
            return Rule.absent(D_29_C.id());
        }
        Quantity location = gas.scope2LocationBased();
        boolean isSame = location != null && location.interval().intersects(marketBased.intervalIn(location.unit()));
        boolean isNoted =
                gas.notes().stream().map(Note::figure).anyMatch(figure -> Objects.equals(figure, "scope2MarketBased"));
        boolean isOfResidualMix =
                ElectricityFactors.declared(context.year()).stream().anyMatch(ElectricityFactors::isResidual);
        if (isSame
                || isNoted
                || isOfResidualMix
                || !gas.contractualInstruments().isEmpty()) {
            return RuleOutcome.passed();
        }
        return RuleOutcome.of(List.of(context.finding(
                D_29_C,
                context.at(Figures.GREENHOUSE_GAS.path() + ".contractualInstruments"),
                Map.of("scope2", Argument.of(marketBased)))));
    }

    /** By kind of contract, because a purchase agreement and the certificates that come with it are for the same energy. */
    private static RuleOutcome instrumentsExceedEnergy(RuleContext context, GreenhouseGas gas) {
        String path = Figures.GREENHOUSE_GAS.path() + ".contractualInstruments";
        if (gas.contractualInstruments().isEmpty()) {
            return Rule.absent(path);
        }
        List<Quantity> bought = purchased(context.year());
        if (bought.isEmpty()) {
            return Rule.undetermined(List.of(Figures.ENERGY.path() + ".sources"));
        }
        Quantity limit = Totals.sum(bought).value();
        List<Finding> findings = new ArrayList<>();
        for (ContractualInstrumentKind kind : ContractualInstrumentKind.values()) {
            List<Quantity> covered = gas.contractualInstruments().stream()
                    .filter(instrument -> instrument.kind() == kind)
                    .map(ContractualInstrument::energy)
                    .toList();
            if (!covered.isEmpty() && isCertainlyMore(covered, bought)) {
                findings.add(context.finding(
                        D_29_C,
                        context.at(path),
                        Map.of(
                                "covered", Argument.of(Totals.sum(covered).value()),
                                "purchased", Argument.of(limit))));
            }
        }
        return RuleOutcome.of(findings);
    }

    private static boolean isCertainlyMore(List<Quantity> covered, List<Quantity> bought) {
        return Totals.sum(covered)
                        .receipt()
                        .interval()
                        .low()
                        .multiply(covered.get(0).unit().factor())
                        .compareTo(Totals.sum(bought)
                                .receipt()
                                .interval()
                                .high()
                                .multiply(bought.get(0).unit().factor()))
                > 0;
    }

    /** Bought energy; nothing where a source is not given as energy. */
    private static List<Quantity> purchased(PerformanceData year) {
        EnergyConsumption energy = year.energy();
        if (energy == null) {
            return List.of();
        }
        List<EnergyUse> indirect = energy.sources().stream()
                .filter(use -> !use.source().isDirect())
                .toList();
        List<Quantity> energies = indirect.stream()
                .map(Recomputing::energyOf)
                .flatMap(Optional::stream)
                .toList();
        return energies.size() == indirect.size() ? energies : List.of();
    }

    private static RuleOutcome categoriesMissing(RuleContext context, Scope3Emissions scope3) {
        if (isExcused(context, D_29_D)) {
            return Rule.absent(D_29_D.id());
        }
        Quantity total = scope3.total();
        if (total == null || total.value().signum() == 0 || !scope3.categories().isEmpty()) {
            return RuleOutcome.passed();
        }
        return RuleOutcome.of(List.of(context.finding(
                D_29_D, context.at(Figures.SCOPE_3.path() + ".categories"), Map.of("total", Argument.of(total)))));
    }

    /** Not in force, or answered by an explanation or a relief. */
    static boolean isExcused(RuleContext context, Provision provision) {
        if (context.obligation(provision) == Obligation.NOT_IN_FORCE) {
            return true;
        }
        EsgReport.Entry entry = context.report().entryFor(provision);
        return entry != null
                && entry.disclosure()
                        .fold(reported -> !reported.reliefs().isEmpty(), notApplicable -> true, explained -> true);
    }
}
