package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.calc.energy.FuelUse;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.GwpSet;
import io.github.hkesg.calc.factor.PerGasFactor;
import io.github.hkesg.calc.row.GroupedSums;
import io.github.hkesg.calc.row.GroupedSums.Group;
import io.github.hkesg.calc.row.RowKey;
import io.github.hkesg.model.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** Fuels of many rows by gas. The labels of a group are the name of its fuel and, one for each factor, what the factor is. */
final class PerGasRows {
    private static final String DENSITY = "density";
    private static final String CALORIFIC_VALUE = "calorificValue";
    private static final String CO2 = "co2";
    private static final String CH4 = "ch4";
    private static final String N2O = "n2o";

    private PerGasRows() {}

    static Collector<PerGasCombustion, ?, Calculated<PerGasEmissions>> collector(
            String formula, GwpSet potentials, String methaneOf) {
        return GroupedSums.collector(
                (sums, row) -> sums.add(key(row), row.fuel().amount().value()),
                sums -> PerGasSheet.calculate(
                        Worksheet.ofRows(formula, sums.rows()),
                        sums.inOrder().stream().map(PerGasRows::combustion).toList(),
                        potentials,
                        methaneOf));
    }

    private static RowKey key(PerGasCombustion row) {
        FuelUse fuel = row.fuel();
        List<String> labels = new ArrayList<>(List.of(fuel.name()));
        List<AppliedFactor> factors = new ArrayList<>();
        put(labels, factors, DENSITY, fuel.density());
        put(labels, factors, CALORIFIC_VALUE, fuel.calorificValue());
        put(labels, factors, CO2, row.factors().co2());
        put(labels, factors, CH4, row.factors().ch4());
        put(labels, factors, N2O, row.factors().n2o());
        return new RowKey(labels, fuel.amount().unit(), factors);
    }

    private static void put(
            List<String> labels, List<AppliedFactor> factors, String label, @Nullable AppliedFactor factor) {
        if (factor != null) {
            labels.add(label);
            factors.add(factor);
        }
    }

    private static PerGasCombustion combustion(Group group) {
        RowKey key = group.key();
        Map<String, AppliedFactor> factors = new HashMap<>();
        for (int i = 0; i < key.factors().size(); i++) {
            factors.put(key.labels().get(i + 1), key.factors().get(i));
        }
        Quantity amount = new Quantity(group.sum(), key.unit());
        return new PerGasCombustion(
                new FuelUse(key.labels().get(0), amount, factors.get(DENSITY), factors.get(CALORIFIC_VALUE)),
                new PerGasFactor(Objects.requireNonNull(factors.get(CO2), CO2), factors.get(CH4), factors.get(N2O)));
    }
}
