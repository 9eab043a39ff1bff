package io.github.hkesg.calc.row;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.row.GroupedSums.Group;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.List;
import java.util.stream.Collector;

/**
 * Sums of rows without rounding. Any order and any split of the rows, in parallel or on several machines, gives the same
 * digits: the figures of each unit are added exactly and converted once.
 *
 * <p>A receipt of rows does not list them: it has their number and their exact sum by unit. A row is a record and not a
 * printed figure, so the sum stands for itself when intervals are evaluated.
 */
public final class QuantityCollectors {
    private QuantityCollectors() {}

    /**
     * Sum of quantities.
     *
     * <p>For example, 1.5 h, 90.25 h and 8 h are 99.75 h.
     *
     * @param unit unit of the sum
     * @return a collector; it throws {@link io.github.hkesg.model.quantity.IncompatibleUnitException} for a quantity that
     *     does not measure the same, and gives zero for none
     */
    public static Collector<Quantity, ?, Calculated<Quantity>> summing(Unit unit) {
        return summing("total.sum-of-rows", unit);
    }

    /**
     * Sum of quantities under the name of a formula of one's own.
     *
     * <p>For example, trips of 254.3 and 745.7 kgCO2 under {@code scope3.guidance.flights-by-trip.rows} are 1 tCO2e.
     *
     * @param formula stable id of the formula
     * @param unit unit of the sum
     * @return a collector; it throws {@link io.github.hkesg.model.quantity.IncompatibleUnitException} for a quantity that
     *     does not measure the same, and gives zero for none
     */
    public static Collector<Quantity, ?, Calculated<Quantity>> summing(String formula, Unit unit) {
        return GroupedSums.collector(
                (GroupedSums sums, Quantity row) -> {
                    unit.requireCompatible(row.unit());
                    sums.add(RowKey.of(row.unit(), List.of()), row.value());
                },
                sums -> total(formula, sums, unit));
    }

    /**
     * The total of sums that were collected already; for authors of collectors.
     *
     * <p>For example, sums of 1,500 kWh and 2 MWh are 3.5 MWh.
     *
     * @param formula stable id of the formula
     * @param sums the sums
     * @param unit unit of the total
     * @return the total, zero for no rows
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a sum does not measure the same
     */
    public static Calculated<Quantity> total(String formula, GroupedSums sums, Unit unit) {
        RowSheet sheet = new RowSheet(formula, sums.rows(), unit);
        for (Group group : sums.inOrder()) {
            sheet.addToTotal(sheet.sum("sum", group), group.key().unit());
        }
        return sheet.result();
    }
}
