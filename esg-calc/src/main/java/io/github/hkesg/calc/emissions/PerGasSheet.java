package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.calc.energy.FuelUse;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.GwpSet;
import io.github.hkesg.calc.factor.OutsideScopes;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds up the gases of several fuels, each gas on its own, so that the split is on the receipt. */
final class PerGasSheet {
    private static final String BIOGENIC = "biogenic CO2";

    private final Worksheet sheet;
    private final List<Integer> carbonDioxide = new ArrayList<>();
    private final List<Integer> biogenicCarbonDioxide = new ArrayList<>();
    private final List<Integer> methane = new ArrayList<>();
    private final List<Integer> nitrousOxide = new ArrayList<>();

    private PerGasSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static Calculated<PerGasEmissions> calculate(
            Worksheet sheet, List<PerGasCombustion> fuels, GwpSet potentials, String methaneOf) {
        PerGasSheet gases = new PerGasSheet(sheet);
        fuels.forEach(burnt -> gases.burn(burnt, potentials.potential(methaneOf), potentials.potential("N2O")));
        return gases.total();
    }

    private void burn(PerGasCombustion burnt, AppliedFactor ofMethane, AppliedFactor ofNitrousOxide) {
        FuelUse fuel = burnt.fuel();
        int line = fuel.putDown(sheet);
        AppliedFactor co2 = burnt.factors().co2();
        boolean biogenic = co2.citation().outsideScopes() == OutsideScopes.BIOGENIC;
        String gas = biogenic ? BIOGENIC : "CO2";
        int emitted = sheet.times(gas, line, fuel.unit(), gas + " factor", co2);
        (biogenic ? biogenicCarbonDioxide : carbonDioxide).add(tonnes(emitted, co2));
        emit(methane, "CH4", line, fuel.unit(), burnt.factors().ch4(), ofMethane);
        emit(nitrousOxide, "N2O", line, fuel.unit(), burnt.factors().n2o(), ofNitrousOxide);
    }

    private void emit(
            List<Integer> parts,
            String gas,
            int fuel,
            Unit unit,
            @Nullable AppliedFactor factor,
            AppliedFactor potential) {
        if (factor != null) {
            int mass = sheet.times(gas, fuel, unit, gas + " factor", factor);
            int warming = sheet.times(gas, mass, factor.unit().numerator(), "potential of " + gas, potential);
            parts.add(tonnes(warming, potential));
        }
    }

    private int tonnes(int line, AppliedFactor factor) {
        return sheet.convert(line, factor.unit().numerator(), Unit.TONNE_CO2E);
    }

    /** All fuels are known here: where all are biomass, there is no fossil carbon dioxide. */
    private Calculated<PerGasEmissions> total() {
        Integer biogenic = sum(BIOGENIC, biogenicCarbonDioxide);
        Integer fossil = sum("CO2", carbonDioxide);
        int co2 = fossil == null ? sheet.constant("total CO2", BigDecimal.ZERO, Unit.TONNE_CO2E.symbol()) : fossil;
        Integer ch4 = sum("CH4", methane);
        Integer n2o = sum("N2O", nitrousOxide);
        int total = sheet.sum(
                "total emissions",
                Stream.of(co2, ch4, n2o).flatMap(Stream::ofNullable).toList(),
                Unit.TONNE_CO2E);
        return new Calculated<>(
                new PerGasEmissions(quantity(co2), optional(ch4), optional(n2o), optional(biogenic), quantity(total)),
                sheet.receipt(total));
    }

    private @Nullable Integer sum(String gas, List<Integer> parts) {
        return parts.isEmpty() ? null : sheet.sum("total " + gas, parts, Unit.TONNE_CO2E);
    }

    private @Nullable Quantity optional(@Nullable Integer line) {
        return line == null ? null : quantity(line);
    }

    private Quantity quantity(int line) {
        return sheet.quantity(line, Unit.TONNE_CO2E);
    }
}
