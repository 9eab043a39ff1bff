package io.github.hkesg.calc.operating;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.CalculatedFigures;
import io.github.hkesg.calc.Receipt;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.row.RowProblems;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.kpi.SupplierPractice;
import io.github.hkesg.model.kpi.Suppliers;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of KPI B5.1 and B5.2 from a list of suppliers. */
public final class SupplierCollectors {
    private static final String SUPPLIER = "supplier";

    private SupplierCollectors() {}

    /**
     * Suppliers by region, and under each practice in number and percent of all. Regions and practices come in alphabetical
     * order, whatever order the suppliers came in; the regions add up to the total.
     *
     * <p>For example, 1,027 + 16 + 62 = 1,105 suppliers.
     *
     * @return a collector; it throws {@link io.github.hkesg.calc.row.InvalidRowsException} naming every row that has the
     *     id of another or no region
     */
    public static Collector<Supplier, ?, CalculatedFigures<Suppliers>> suppliers() {
        return Collectors.collectingAndThen(Collectors.toList(), SupplierCollectors::figures);
    }

    private static CalculatedFigures<Suppliers> figures(List<Supplier> suppliers) {
        check(suppliers);
        Map<Location, Receipt> receipts = new LinkedHashMap<>();
        SortedMap<String, Count> regions = counts(suppliers, supplier -> Stream.of(supplier.region()));
        List<Count> parts = regions.isEmpty() ? List.of(Count.ZERO) : List.copyOf(regions.values());
        Calculated<Count> total = Totals.sumOfCounts(parts, SUPPLIER);
        receipts.put(Location.of("total"), total.receipt());

        List<SupplierPractice> practices = new ArrayList<>();
        counts(suppliers, supplier -> supplier.practices().stream()).forEach((name, number) -> {
            Calculated<Quantity> share = Totals.share("suppliers.practice-share", number, total.value(), SUPPLIER);
            receipts.put(Location.of("practices").index(practices.size()).field("share"), share.receipt());
            practices.add(new SupplierPractice(name, number, share.value()));
        });
        Suppliers value = Suppliers.builder()
                .total(total.value())
                .regions(regions)
                .practices(practices)
                .build();
        return new CalculatedFigures<>(value, receipts, List.of());
    }

    private static void check(List<Supplier> suppliers) {
        RowProblems problems = new RowProblems();
        int row = 0;
        for (Supplier supplier : suppliers) {
            row++;
            problems.requireUniqueId(row, supplier.id());
            problems.requireText(row, "region", supplier.region());
            for (String practice : supplier.practices()) {
                problems.requireText(row, "practices", practice);
            }
        }
        problems.throwIfAny();
    }

    private static SortedMap<String, Count> counts(
            List<Supplier> suppliers, Function<Supplier, Stream<String>> labels) {
        SortedMap<String, Count> counts = new TreeMap<>();
        suppliers.stream()
                .flatMap(labels)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((label, number) -> counts.put(label, Count.of(number)));
        return Collections.unmodifiableSortedMap(counts);
    }
}
