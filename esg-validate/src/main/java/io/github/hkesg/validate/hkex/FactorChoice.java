package io.github.hkesg.validate.hkex;

import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.FactorKey;
import io.github.hkesg.calc.factor.FactorKind;
import io.github.hkesg.calc.factor.FactorSet;
import io.github.hkesg.calc.factor.MissingFactorException;
import io.github.hkesg.calc.factor.PublishedFactor;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.ConversionFactorKind;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The factor with which a rule recomputes: the one that the report declares, or else a published one that it may well have
 * used. Only a declared factor makes a disagreement an error.
 *
 * @param factor the factor
 * @param declared whether the report declares it
 */
record FactorChoice(AppliedFactor factor, boolean declared) {

    static @Nullable FactorChoice of(PerformanceData year, FactorKind kind, EnergySource source, String region) {
        List<ConversionFactor> declared = year.conversionFactors().stream()
                .filter(candidate -> candidate.kind() == declaredAs(kind)
                        && candidate.source() == source
                        && fitsKind(candidate, kind))
                .toList();
        if (!declared.isEmpty()) {
            return declared.size() == 1 ? new FactorChoice(AppliedFactor.declared(declared.get(0)), true) : null;
        }
        try {
            PublishedFactor published = FactorSet.standard().latestAsOf(key(kind, source, region), LocalDate.MAX);
            return new FactorChoice(published.applied(), false);
        } catch (MissingFactorException none) {
            return null;
        }
    }

    /** The one emission factor that the report declares for a fuel in the unit in which it gives the fuel. */
    static @Nullable FactorChoice declaredFor(PerformanceData year, EnergyUse fuel) {
        List<ConversionFactor> declared = year.conversionFactors().stream()
                .filter(candidate -> candidate.kind() == ConversionFactorKind.EMISSION_FACTOR
                        && candidate.source() == fuel.source()
                        && fuel.quantity()
                                .unit()
                                .isCompatibleWith(candidate.unit().denominator()))
                .toList();
        return declared.size() == 1 ? new FactorChoice(AppliedFactor.declared(declared.get(0)), true) : null;
    }

    /** The mainland's calorific values are those of GB/T 2589; emission factors are of CO2 alone. */
    private static FactorKey key(FactorKind kind, EnergySource source, String region) {
        FactorKey key = FactorKey.of(kind, source, region);
        return switch (kind) {
            case NET_CALORIFIC_VALUE -> key.withVariant("gbt-2589");
            case COAL_EQUIVALENT -> key;
            default -> key.withGas("CO2");
        };
    }

    private static ConversionFactorKind declaredAs(FactorKind kind) {
        return switch (kind) {
            case NET_CALORIFIC_VALUE -> ConversionFactorKind.NET_CALORIFIC_VALUE;
            case COAL_EQUIVALENT -> ConversionFactorKind.COAL_EQUIVALENT;
            default -> ConversionFactorKind.EMISSION_FACTOR;
        };
    }

    /** A declared factor has to give what its kind says; that of a fuel may be per mass, which a calorific value is not for. */
    private static boolean fitsKind(ConversionFactor candidate, FactorKind kind) {
        Dimension result = candidate.unit().numerator().dimension();
        return switch (kind) {
            case FUEL_EMISSION_FACTOR ->
                result == Dimension.CO2_EQUIVALENT
                        && candidate.unit().denominator().dimension() == Dimension.ENERGY;
            case NET_CALORIFIC_VALUE, COAL_EQUIVALENT -> result == Dimension.ENERGY;
            default -> result == Dimension.CO2_EQUIVALENT;
        };
    }

    /** Whether the factor can be applied to an amount. */
    boolean fits(Quantity amount) {
        return amount.unit().isCompatibleWith(factor.unit().denominator());
    }
}
