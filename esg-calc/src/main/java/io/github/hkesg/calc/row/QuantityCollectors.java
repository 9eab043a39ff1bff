package io.github.hkesg.calc.row;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.row.GroupedSums.Group;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
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
        return GroupedSums.collector(
                (GroupedSums sums, Quantity row) -> {
                    unit.requireCompatible(row.unit());
                    sums.of(FactorChain.of(row.unit())).add(row.value());
                },
                sums -> total("total.sum-of-rows", sums, unit));
    }

    static Calculated<Quantity> total(String formula, GroupedSums sums, Unit unit) {
        RowSheet sheet = new RowSheet(formula, sums.rows(), unit);
        for (Group group : sums.inOrder()) {
            sheet.addToTotal(
                    sheet.sum("sum", group.sum(), group.key().unit()),
                    group.key().unit());
        }
        return sheet.result();
    }
}
