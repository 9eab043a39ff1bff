package io.github.hkesg.calc.operating;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.CalculatedFigures;
import io.github.hkesg.calc.Receipt;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.row.NumberedRow;
import io.github.hkesg.calc.row.RowProblems;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.kpi.SupplierPractice;
import io.github.hkesg.model.kpi.Suppliers;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Suppliers by region and practice, and what is wrong with their rows. */
final class SupplierTally implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String SUPPLIER = "supplier";

    private final RowProblems problems = new RowProblems();
    private final TreeMap<String, Long> byRegion = new TreeMap<>();
    private final TreeMap<String, Long> byPractice = new TreeMap<>();

    void add(NumberedRow<Supplier> numbered) {
        int line = numbered.line();
        Supplier supplier = numbered.row();
        problems.requireUniqueId(line, supplier.id());
        problems.requireText(line, "region", supplier.region());
        byRegion.merge(supplier.region(), 1L, Long::sum);
        for (String practice : supplier.practices()) {
            problems.requireText(line, "practices", practice);
            byPractice.merge(practice, 1L, Long::sum);
        }
    }

    SupplierTally addAll(SupplierTally other) {
        problems.addAll(other.problems);
        other.byRegion.forEach((region, number) -> byRegion.merge(region, number, Long::sum));
        other.byPractice.forEach((practice, number) -> byPractice.merge(practice, number, Long::sum));
        return this;
    }

    CalculatedFigures<Suppliers> figures() {
        problems.throwIfAny();
        Map<Location, Receipt> receipts = new LinkedHashMap<>();
        SortedMap<String, Count> regions = counts(byRegion);
        List<Count> parts = regions.isEmpty() ? List.of(Count.ZERO) : List.copyOf(regions.values());
        Calculated<Count> total = Totals.sumOfCounts(parts, SUPPLIER);
        receipts.put(Location.of("total"), total.receipt());

        List<SupplierPractice> practices = new ArrayList<>();
        counts(byPractice).forEach((name, number) -> {
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

    private static SortedMap<String, Count> counts(SortedMap<String, Long> numbers) {
        SortedMap<String, Count> counts = new TreeMap<>();
        numbers.forEach((label, number) -> counts.put(label, Count.of(number)));
        return Collections.unmodifiableSortedMap(counts);
    }
}
