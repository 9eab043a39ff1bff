package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_A2_1;
import static io.github.hkesg.model.code.Provisions.KPI_A2_2;
import static io.github.hkesg.model.code.Provisions.KPI_A2_5;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.energy.EnergyCalculator;
import io.github.hkesg.calc.factor.FactorKind;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.kpi.WaterSource;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
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
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Aspect A2: use of resources. */
final class A2ResourceRules {
    /** Water that is used again, or only flows through for cooling, is in some totals and not in others. */
    private static final Set<WaterSource> COUNTED_OR_NOT = EnumSet.of(WaterSource.RECYCLED, WaterSource.SEAWATER);

    /** A2.1 asks for '000 kWh. The conversion is shown whether or not the rule raises something. */
    static final DisclosureRule ENERGY_UNIT = Rule.named("energy.unit-not-prescribed")
            .kind(RuleKind.COMPLETENESS)
            .cites(KPI_A2_1)
            .reportingYear()
            .needs(Figures.ENERGY)
            .check(A2ResourceRules::energyUnit);

    static final DisclosureRule ENERGY_TOTAL = Rule.named("energy.total.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_A2_1)
            .eachYear()
            .needs(Figures.ENERGY_TOTAL, Figures.ENERGY)
            .check(A2ResourceRules::energyTotal);

    static final DisclosureRule WATER_JUMP = Rule.named("water.year-on-year-jump")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_A2_2)
            .reportingYear()
            .needs(Figures.WATER, Figures.WATER_TOTAL)
            .check((context, water, total) -> Jumps.outcome(context, KPI_A2_2, Figures.WATER_TOTAL, water.notes()));

    static final DisclosureRule WATER_SOURCES = Rule.named("water.source.sum")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_A2_2)
            .eachYear()
            .needs(Figures.WATER)
            .check((context, water) -> Parts.sum(
                    context, KPI_A2_2, Figures.WATER_TOTAL.path(), water.total(), water.sources(), COUNTED_OR_NOT));

    static final DisclosureRule WATER_DISCHARGED = Rule.named("water.discharged.exceeds-total")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_A2_2)
            .eachYear()
            .needs(Figures.WATER_DISCHARGED, Figures.WATER_TOTAL, Figures.WATER)
            .check(A2ResourceRules::waterDischarged);

    static final DisclosureRule PACKAGING_MATERIALS = Rule.named("packaging.material.sum")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_A2_5)
            .eachYear()
            .needs(Figures.PACKAGING)
            .check((context, packaging) -> Parts.sum(
                    context, KPI_A2_5, "packaging.total", packaging.total(), packaging.materials(), Set.of()));

    static final DisclosureRule PACKAGING_JUMP = Rule.named("packaging.year-on-year-jump")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_A2_5)
            .reportingYear()
            .needs(Figures.PACKAGING, Figures.PACKAGING_TOTAL)
            .check((context, packaging, total) ->
                    Jumps.outcome(context, KPI_A2_5, Figures.PACKAGING_TOTAL, packaging.notes()));

    static final List<DisclosureRule> ALL = List.of(
            ENERGY_UNIT,
            ENERGY_TOTAL,
            WATER_JUMP,
            WATER_SOURCES,
            WATER_DISCHARGED,
            PACKAGING_MATERIALS,
            PACKAGING_JUMP);

    private A2ResourceRules() {}

    private static RuleOutcome energyUnit(RuleContext context, EnergyConsumption energy) {
        List<Recomputation> conversions = new ArrayList<>();
        for (int i = 0; i < energy.sources().size(); i++) {
            EnergyUse use = energy.sources().get(i);
            Calculated<Quantity> converted = inPrescribedUnit(context, use);
            if (converted != null) {
                conversions.add(Recomputing.converted(
                        context,
                        KPI_A2_1,
                        Figures.ENERGY.path() + ".sources[" + i + "].quantity",
                        use.quantity(),
                        converted));
            }
        }
        if (figures(energy).allMatch(A2ResourceRules::isPrescribed)) {
            return RuleOutcome.of(List.of(), conversions);
        }
        Argument units = Argument.all(
                figures(energy)
                        .map(quantity -> quantity.unit().symbol())
                        .distinct()
                        .toList(),
                Argument::of);
        Finding finding = context.finding(KPI_A2_1, context.at(Figures.ENERGY.path()), Map.of("units", units));
        return RuleOutcome.of(List.of(finding), conversions);
    }

    /** A fuel's mass becomes energy by the calorific value that the report declares, never by an assumed one. */
    private static @Nullable Calculated<Quantity> inPrescribedUnit(RuleContext context, EnergyUse use) {
        if (use.quantity().unit().dimension() == Dimension.ENERGY) {
            return EnergyCalculator.inThousandKilowattHours(use.quantity());
        }
        FactorChoice calorificValue =
                FactorChoice.of(context.year(), FactorKind.NET_CALORIFIC_VALUE, use.source(), "CN");
        return calorificValue != null && calorificValue.declared() && calorificValue.fits(use.quantity())
                ? EnergyCalculator.fromFuel(use.quantity(), calorificValue.factor(), Unit.THOUSAND_KILOWATT_HOURS)
                : null;
    }

    /** A total in the prescribed unit is enough; without one every source has to be in it. */
    private static Stream<Quantity> figures(EnergyConsumption energy) {
        Quantity total = energy.total();
        return total != null && (energy.sources().isEmpty() || isPrescribed(total))
                ? Stream.of(total)
                : energy.sources().stream().map(EnergyUse::quantity);
    }

    private static boolean isPrescribed(Quantity quantity) {
        return quantity.unit().equals(Unit.THOUSAND_KILOWATT_HOURS)
                || quantity.unit().equals(Unit.MEGAWATT_HOUR);
    }

    /** Comprehensive energy consumption in coal equivalent, or the plain sum of energies. */
    private static RuleOutcome energyTotal(RuleContext context, Quantity total, EnergyConsumption energy) {
        if (energy.sources().isEmpty()) {
            return Rule.undetermined(List.of(Figures.ENERGY.path() + ".sources"));
        }
        boolean inCoalEquivalent =
                total.unit().equals(Unit.TONNE_COAL_EQUIVALENT) || total.unit().equals(Unit.KILOGRAM_COAL_EQUIVALENT);
        return inCoalEquivalent
                ? coalEquivalent(context, total, energy)
                : Recomputing.sumOfEnergies(context, KPI_A2_1, Figures.ENERGY_TOTAL.path(), total, energy.sources());
    }

    private static RuleOutcome coalEquivalent(RuleContext context, Quantity total, EnergyConsumption energy) {
        List<EnergyCalculator.Carrier> carriers = new ArrayList<>();
        boolean declared = true;
        for (EnergyUse use : energy.sources()) {
            FactorChoice choice = FactorChoice.of(context.year(), FactorKind.COAL_EQUIVALENT, use.source(), "CN");
            if (choice == null || !choice.fits(use.quantity())) {
                return new RuleOutcome.Undetermined(new Reason(
                        "outcome.no-single-factor", Map.of("source", new Argument.Term("source." + use.source()))));
            }
            carriers.add(new EnergyCalculator.Carrier(use.quantity(), choice.factor()));
            declared &= choice.declared();
        }
        Calculated<Quantity> recomputed = EnergyCalculator.coalEquivalent(carriers);
        return Recomputing.reconcileWithFactors(
                context, KPI_A2_1, Figures.ENERGY_TOTAL.path(), total, recomputed, declared);
    }

    /** Rain and ground water can make discharge the larger of the two; whoever has it says so in a note. */
    private static RuleOutcome waterDischarged(
            RuleContext context, Quantity discharged, Quantity total, WaterConsumption water) {
        if (!discharged.unit().isCompatibleWith(total.unit())) {
            return Parts.unitsDiffer();
        }
        boolean isNoted = water.notes().stream()
                .anyMatch(note -> note.figure() == null || note.figure().equals("discharged"));
        if (isNoted || !Parts.exceeds(discharged, total)) {
            return RuleOutcome.passed();
        }
        return RuleOutcome.of(List.of(context.finding(
                KPI_A2_2,
                context.at(Figures.WATER_DISCHARGED.path()),
                Map.of("discharged", Argument.of(discharged), "total", Argument.of(total)))));
    }
}
