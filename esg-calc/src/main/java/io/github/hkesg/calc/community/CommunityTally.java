package io.github.hkesg.calc.community;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.CalculatedFigures;
import io.github.hkesg.calc.Receipt;
import io.github.hkesg.calc.row.GroupedSums;
import io.github.hkesg.calc.row.NumberedRow;
import io.github.hkesg.calc.row.QuantityCollectors;
import io.github.hkesg.calc.row.RowProblem.Kind;
import io.github.hkesg.calc.row.RowProblems;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.kpi.CommunityInvestment;
import io.github.hkesg.model.kpi.Contribution;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Money and time by focus area, and what is wrong with the rows. */
final class CommunityTally implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String FORMULA = "total.sum-of-rows";

    private final String currency;
    private final RowProblems problems = new RowProblems();
    private final TreeSet<String> areas = new TreeSet<>();
    private final TreeMap<String, GroupedSums> moneyByArea = new TreeMap<>();
    private final TreeMap<String, GroupedSums> timeByArea = new TreeMap<>();

    CommunityTally(Unit money) {
        this.currency = money.symbol();
    }

    void add(NumberedRow<Contribution> numbered) {
        Contribution row = numbered.row();
        problems.requireText(numbered.line(), "area", row.area());
        areas.add(row.area());
        add(numbered.line(), "money", row.money(), Unit.parse(currency), row.area(), moneyByArea);
        add(numbered.line(), "time", row.time(), Unit.HOUR, row.area(), timeByArea);
    }

    private void add(
            int line,
            String field,
            @Nullable Quantity amount,
            Unit unit,
            String area,
            Map<String, GroupedSums> byArea) {
        if (amount == null) {
            return;
        }
        if (amount.value().signum() < 0) {
            problems.add(Kind.NEGATIVE, line, field, Map.of("amount", amount.toString()));
        }
        if (unit.isCompatibleWith(amount.unit())) {
            byArea.computeIfAbsent(area, first -> new GroupedSums()).addRow(amount);
        } else {
            problems.add(
                    Kind.WRONG_UNIT, line, field, Map.of("unit", amount.unit().symbol(), "expected", unit.symbol()));
        }
    }

    CommunityTally addAll(CommunityTally other) {
        problems.addAll(other.problems);
        areas.addAll(other.areas);
        other.moneyByArea.forEach((area, sums) -> moneyByArea.merge(area, sums, GroupedSums::addAll));
        other.timeByArea.forEach((area, sums) -> timeByArea.merge(area, sums, GroupedSums::addAll));
        return this;
    }

    CalculatedFigures<CommunityInvestment> figures() {
        problems.throwIfAny();
        Unit money = Unit.parse(currency);
        Map<Location, Receipt> receipts = new LinkedHashMap<>();
        List<Contribution> contributions = new ArrayList<>();
        for (String area : areas) {
            Location place = Location.of("contributions").index(contributions.size());
            contributions.add(Contribution.of(
                    area,
                    total(moneyByArea.get(area), money, place.field("money"), receipts),
                    total(timeByArea.get(area), Unit.HOUR, place.field("time"), receipts)));
        }
        CommunityInvestment value = CommunityInvestment.builder()
                .contributions(contributions)
                .totalMoney(total(all(moneyByArea), money, Location.of("totalMoney"), receipts))
                .totalHours(total(all(timeByArea), Unit.HOUR, Location.of("totalHours"), receipts))
                .build();
        return new CalculatedFigures<>(value, receipts, List.of());
    }

    private static @Nullable GroupedSums all(Map<String, GroupedSums> byArea) {
        return byArea.isEmpty() ? null : byArea.values().stream().reduce(new GroupedSums(), GroupedSums::addAll);
    }

    private static @Nullable Quantity total(
            @Nullable GroupedSums sums, Unit unit, Location place, Map<Location, Receipt> receipts) {
        if (sums == null) {
            return null;
        }
        Calculated<Quantity> total = QuantityCollectors.total(FORMULA, sums, unit);
        receipts.put(place, total.receipt());
        return total.value();
    }
}
