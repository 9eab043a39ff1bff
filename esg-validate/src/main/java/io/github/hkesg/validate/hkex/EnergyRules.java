package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_A2_1;

import io.github.hkesg.calc.energy.EnergyCalculator;
import io.github.hkesg.calc.factor.FactorKind;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.quantity.Dimension;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Aspect A2, KPI A2.1: direct and indirect energy, and the energy of fuels. */
final class EnergyRules {
    /** Towngas comes through a pipe that others feed, and on-site power displaces bought power: reports class both ways. */
    private static final Set<EnergySource> DIRECT_OR_NOT =
            EnumSet.of(EnergySource.TOWNGAS, EnergySource.RENEWABLE_ON_SITE);

    static final DisclosureRule SUB_TOTALS = Rule.named("energy.sub-total.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_A2_1)
            .eachYear()
            .needs(Figures.ENERGY)
            .check(EnergyRules::subTotals);

    static final DisclosureRule SOURCE_ENERGY = Rule.named("energy.source.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_A2_1)
            .eachYear()
            .needs(Figures.ENERGY)
            .check(EnergyRules::sourceEnergies);

    static final DisclosureRule JUMP = Rule.named("energy.year-on-year-jump")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_A2_1)
            .reportingYear()
            .needs(Figures.ENERGY_TOTAL, Figures.ENERGY)
            .check((context, total, energy) -> Jumps.outcome(context, KPI_A2_1, Figures.ENERGY_TOTAL, energy.notes()));

    static final List<DisclosureRule> ALL = List.of(SUB_TOTALS, SOURCE_ENERGY, JUMP);

    private EnergyRules() {}

    private static RuleOutcome subTotals(RuleContext context, EnergyConsumption energy) {
        return Parts.together(List.of(
                ofSources(context, "directTotal", energy.directTotal(), energy, EnergySource::isDirect),
                ofSources(context, "indirectTotal", energy.indirectTotal(), energy, source -> !source.isDirect()),
                ofSubTotals(context, energy)));
    }

    private static RuleOutcome ofSources(
            RuleContext context,
            String component,
            @Nullable Quantity subTotal,
            EnergyConsumption energy,
            Predicate<EnergySource> isOfKind) {
        String path = Figures.ENERGY.path() + "." + component;
        if (subTotal == null) {
            return Rule.absent(path);
        }
        List<EnergyUse> narrow = energy.sources().stream()
                .filter(use -> isOfKind.test(use.source()) && !DIRECT_OR_NOT.contains(use.source()))
                .toList();
        List<EnergyUse> wide = energy.sources().stream()
                .filter(use -> isOfKind.test(use.source()) || DIRECT_OR_NOT.contains(use.source()))
                .toList();
        if (wide.isEmpty()) {
            return Rule.undetermined(List.of(Figures.ENERGY.path() + ".sources"));
        }
        if (wide.stream().anyMatch(use -> !isPlainEnergy(use)) || isCoalEquivalent(subTotal)) {
            return Recomputing.fuelByMass();
        }
        List<List<Quantity>> ways = new ArrayList<>();
        ways.add(energies(narrow.isEmpty() ? wide : narrow));
        for (EnergyUse use : wide) {
            if (DIRECT_OR_NOT.contains(use.source()) && !narrow.isEmpty()) {
                List<Quantity> with = new ArrayList<>(energies(narrow));
                with.addAll(energies(List.of(use)));
                ways.add(with);
            }
        }
        ways.add(energies(wide));
        return Recomputing.outcome(context, Parts.closest(context, KPI_A2_1, path, subTotal, ways));
    }

    private static List<Quantity> energies(List<EnergyUse> uses) {
        return uses.stream()
                .map(Recomputing::energyOf)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isPlainEnergy(EnergyUse use) {
        return Recomputing.energyOf(use).stream().anyMatch(energy -> !isCoalEquivalent(energy));
    }

    /** Coal equivalent weighs sources by coefficients of its own, so that it is not added to other energy. */
    static boolean isCoalEquivalent(Quantity energy) {
        return isCoalEquivalent(energy.unit());
    }

    static boolean isCoalEquivalent(Unit unit) {
        return unit.equals(Unit.TONNE_COAL_EQUIVALENT) || unit.equals(Unit.KILOGRAM_COAL_EQUIVALENT);
    }

    private static RuleOutcome ofSubTotals(RuleContext context, EnergyConsumption energy) {
        Quantity total = energy.total();
        Quantity direct = energy.directTotal();
        Quantity indirect = energy.indirectTotal();
        String path = Figures.ENERGY_TOTAL.path();
        if (total == null || direct == null || indirect == null) {
            return Rule.absent(path);
        }
        boolean isMixed = isCoalEquivalent(total) != isCoalEquivalent(direct)
                || isCoalEquivalent(total) != isCoalEquivalent(indirect);
        return isMixed
                ? Parts.unitsDiffer()
                : Recomputing.outcome(
                        context, Parts.closest(context, KPI_A2_1, path, total, List.of(List.of(direct, indirect))));
    }

    private static RuleOutcome sourceEnergies(RuleContext context, EnergyConsumption energy) {
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < energy.sources().size(); i++) {
            EnergyUse use = energy.sources().get(i);
            Quantity stated = use.energy();
            if (stated != null) {
                outcomes.add(sourceEnergy(context, Figures.ENERGY.path() + ".sources[" + i + "].energy", use, stated));
            }
        }
        return outcomes.isEmpty() ? Rule.absent("energy.sources[].energy") : Parts.together(outcomes);
    }

    private static RuleOutcome sourceEnergy(RuleContext context, String path, EnergyUse use, Quantity stated) {
        if (use.quantity().unit().dimension() == Dimension.ENERGY) {
            return isCoalEquivalent(stated) != isCoalEquivalent(use.quantity())
                    ? Parts.unitsDiffer()
                    : Recomputing.outcome(
                            context, Parts.closest(context, KPI_A2_1, path, stated, List.of(List.of(use.quantity()))));
        }
        FactorChoice calorificValue =
                FactorChoice.of(context.year(), FactorKind.NET_CALORIFIC_VALUE, use.source(), "CN");
        if (calorificValue == null || !calorificValue.fits(use.quantity())) {
            return new RuleOutcome.Undetermined(new Reason(
                    "outcome.no-single-factor", Map.of("source", new Argument.Term("source." + use.source()))));
        }
        Recomputation recomputation = Recomputing.compare(
                context,
                KPI_A2_1,
                path,
                stated,
                EnergyCalculator.fromFuel(use.quantity(), calorificValue.factor(), stated.unit()));
        return Recomputing.outcomeWithFactors(context, recomputation, calorificValue.declared());
    }
}
