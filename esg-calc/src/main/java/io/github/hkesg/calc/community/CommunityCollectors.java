package io.github.hkesg.calc.community;

import io.github.hkesg.calc.CalculatedFigures;
import io.github.hkesg.calc.row.NumberedRow;
import io.github.hkesg.model.kpi.CommunityInvestment;
import io.github.hkesg.model.kpi.Contribution;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Unit;
import java.util.List;
import java.util.stream.Collector;

/** The figures of KPI B8.2 from a list of contributions. */
public final class CommunityCollectors {
    private CommunityCollectors() {}

    /**
     * Money and time by focus area and in all. Areas come in alphabetical order, and faults in that of the source, whatever order and
     * split the contributions came in; the areas add up to the totals. Where no row gives money, or time, the figure is absent and
     * not zero.
     *
     * <p>For example, 3,000 and 2,800 HKD are 5,800 HKD.
     *
     * @param money unit of the money, for example {@code Unit.money("HKD")}
     * @return a collector; it throws {@link io.github.hkesg.calc.row.InvalidRowsException} naming every row without an
     *     area, with a negative amount or in another currency
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the unit is no money
     */
    public static Collector<NumberedRow<Contribution>, ?, CalculatedFigures<CommunityInvestment>> investment(
            Unit money) {
        money.requireDimension("money", Dimension.MONEY);
        return Collector.of(
                () -> new CommunityTally(money),
                CommunityTally::add,
                CommunityTally::addAll,
                CommunityTally::figures,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * The same of a list, whose rows are numbered from 1.
     *
     * <p>For example, 3,000 and 2,800 HKD are 5,800 HKD.
     *
     * @param rows the contributions
     * @param money unit of the money, for example {@code Unit.money("HKD")}
     * @return the figures
     * @throws io.github.hkesg.calc.row.InvalidRowsException naming every row without an area, with a negative amount or in another
     *     currency
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the unit is no money
     */
    public static CalculatedFigures<CommunityInvestment> of(List<Contribution> rows, Unit money) {
        return NumberedRow.inOrder(rows).stream().collect(investment(money));
    }
}
