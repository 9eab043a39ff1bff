package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.MassBalance;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.row.GroupedSums;
import io.github.hkesg.calc.row.GroupedSums.Group;
import io.github.hkesg.calc.row.RowKey;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Movements of stocks, added up in kilograms to one balance for each material and potential. */
final class BalanceRows {
    private static final String OPENING = "opening";
    private static final String PURCHASED = "purchased";
    private static final String TAKEN_OUT = "takenOut";
    private static final String CLOSING = "closing";

    private BalanceRows() {}

    static void add(GroupedSums sums, RefrigerantStock row) {
        MassBalance balance = row.balance();
        add(sums, row, OPENING, balance.opening());
        add(sums, row, PURCHASED, balance.purchased());
        add(sums, row, TAKEN_OUT, balance.takenOut());
        add(sums, row, CLOSING, balance.closing());
    }

    private static void add(GroupedSums sums, RefrigerantStock row, String part, Quantity mass) {
        RowKey key = new RowKey(List.of(row.name(), part), Unit.KILOGRAM, List.of(row.potential()));
        sums.add(key, mass.to(Unit.KILOGRAM).value());
    }

    static List<RefrigerantStock> stocks(GroupedSums sums) {
        Map<Material, Map<String, BigDecimal>> parts = new LinkedHashMap<>();
        for (Group group : sums.inOrder()) {
            RowKey key = group.key();
            parts.computeIfAbsent(
                            new Material(key.labels().get(0), key.factors().get(0)), material -> new HashMap<>())
                    .put(key.labels().get(1), group.sum());
        }
        List<RefrigerantStock> stocks = new ArrayList<>();
        parts.forEach((material, masses) ->
                stocks.add(new RefrigerantStock(material.name(), balance(masses), material.factor())));
        return stocks;
    }

    private static MassBalance balance(Map<String, BigDecimal> masses) {
        return new MassBalance(
                mass(masses, OPENING), mass(masses, PURCHASED), mass(masses, TAKEN_OUT), mass(masses, CLOSING));
    }

    private static Quantity mass(Map<String, BigDecimal> masses, String part) {
        return new Quantity(masses.getOrDefault(part, BigDecimal.ZERO), Unit.KILOGRAM);
    }

    private record Material(String name, AppliedFactor factor) {}
}
