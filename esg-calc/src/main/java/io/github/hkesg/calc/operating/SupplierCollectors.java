package io.github.hkesg.calc.operating;

import io.github.hkesg.calc.CalculatedFigures;
import io.github.hkesg.calc.row.NumberedRow;
import io.github.hkesg.model.kpi.Suppliers;
import java.util.List;
import java.util.stream.Collector;

/** The figures of KPI B5.1 and B5.2 from a list of suppliers. */
public final class SupplierCollectors {
    private SupplierCollectors() {}

    /**
     * Suppliers by region, and under each practice in number and percent of all. Regions and practices come in alphabetical
     * order, and faults in that of the source, whatever order and split the suppliers came in; the regions add up to the total. Ids
     * are kept while rows are collected, the rows are not.
     *
     * <p>For example, 1,027 + 16 + 62 = 1,105 suppliers.
     *
     * @return a collector; it throws {@link io.github.hkesg.calc.row.InvalidRowsException} naming every row that has the
     *     id of another or no region
     */
    public static Collector<NumberedRow<Supplier>, ?, CalculatedFigures<Suppliers>> suppliers() {
        return Collector.of(
                SupplierTally::new,
                SupplierTally::add,
                SupplierTally::addAll,
                SupplierTally::figures,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * The same of a list, whose rows are numbered from 1.
     *
     * <p>For example, 1,027 + 16 + 62 = 1,105 suppliers.
     *
     * @param rows the suppliers
     * @return the figures
     * @throws io.github.hkesg.calc.row.InvalidRowsException naming every row that has the id of another or no region
     */
    public static CalculatedFigures<Suppliers> of(List<Supplier> rows) {
        return NumberedRow.inOrder(rows).stream().collect(suppliers());
    }
}
