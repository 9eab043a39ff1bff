package io.github.hkesg.calc.community;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.CalculatedFigures;
import io.github.hkesg.calc.Receipt;
import io.github.hkesg.calc.row.QuantityCollectors;
import io.github.hkesg.calc.row.RowProblem.Kind;
import io.github.hkesg.calc.row.RowProblems;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.kpi.CommunityInvestment;
import io.github.hkesg.model.kpi.Contribution;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of KPI B8.2 from a list of contributions. */
public final class CommunityCollectors {
    private CommunityCollectors() {}

    /**
     * Money and time by focus area and in all. Areas come in alphabetical order, whatever order the contributions came in,
     * and add up to the totals. Where no row gives money, or time, the figure is absent and not zero.
     *
     * <p>For example, 3,000 and 2,800 HKD are 5,800 HKD.
     *
     * @param money unit of the money, for example {@code Unit.money("HKD")}
     * @return a collector; it throws {@link io.github.hkesg.calc.row.InvalidRowsException} naming every row without an
     *     area, with a negative amount or in another currency
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the unit is no money
     */
    public static Collector<Contribution, ?, CalculatedFigures<CommunityInvestment>> investment(Unit money) {
        money.requireDimension("money", Dimension.MONEY);
        return Collectors.collectingAndThen(Collectors.toList(), rows -> figures(rows, money));
    }

    private static CalculatedFigures<CommunityInvestment> figures(List<Contribution> rows, Unit money) {
        check(rows, money);
        Map<Location, Receipt> receipts = new LinkedHashMap<>();
        List<Contribution> contributions = new ArrayList<>();
        rows.stream()
                .collect(Collectors.groupingBy(Contribution::area, TreeMap::new, Collectors.toList()))
                .forEach((area, ofArea) -> {
                    Location place = Location.of("contributions").index(contributions.size());
                    contributions.add(Contribution.of(
                            area,
                            sum(ofArea, Contribution::money, money, place.field("money"), receipts),
                            sum(ofArea, Contribution::time, Unit.HOUR, place.field("time"), receipts)));
                });
        CommunityInvestment value = CommunityInvestment.builder()
                .contributions(contributions)
                .totalMoney(sum(rows, Contribution::money, money, Location.of("totalMoney"), receipts))
                .totalHours(sum(rows, Contribution::time, Unit.HOUR, Location.of("totalHours"), receipts))
                .build();
        return new CalculatedFigures<>(value, receipts, List.of());
    }

    private static @Nullable Quantity sum(
            List<Contribution> rows,
            Function<Contribution, @Nullable Quantity> part,
            Unit unit,
            Location place,
            Map<Location, Receipt> receipts) {
        List<Quantity> parts = rows.stream().map(part).filter(Objects::nonNull).toList();
        if (parts.isEmpty()) {
            return null;
        }
        Calculated<Quantity> sum = parts.stream().collect(QuantityCollectors.summing(unit));
        receipts.put(place, sum.receipt());
        return sum.value();
    }

    private static void check(List<Contribution> rows, Unit money) {
        RowProblems problems = new RowProblems();
        int row = 0;
        for (Contribution contribution : rows) {
            row++;
            problems.requireText(row, "area", contribution.area());
            check(problems, row, "money", contribution.money(), money);
            check(problems, row, "time", contribution.time(), Unit.HOUR);
        }
        problems.throwIfAny();
    }

    private static void check(RowProblems problems, int row, String field, @Nullable Quantity amount, Unit unit) {
        if (amount == null) {
            return;
        }
        if (amount.value().signum() < 0) {
            problems.add(Kind.NEGATIVE, row, field, Map.of("amount", amount.toString()));
        }
        if (!unit.isCompatibleWith(amount.unit())) {
            problems.add(
                    Kind.WRONG_UNIT, row, field, Map.of("unit", amount.unit().symbol(), "expected", unit.symbol()));
        }
    }
}
