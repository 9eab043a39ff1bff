package io.github.hkesg.calc.operating;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.CalculatedFigures;
import io.github.hkesg.calc.row.InvalidRowsException;
import io.github.hkesg.calc.row.NumberedRow;
import io.github.hkesg.calc.row.Splits;
import io.github.hkesg.model.kpi.SupplierPractice;
import io.github.hkesg.model.kpi.Suppliers;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KPI B5.1 and B5.2 from a list of suppliers. */
class SupplierCollectorsTest {
    private static Stream<Supplier> of(String region, int number) {
        return IntStream.range(0, number).mapToObj(i -> new Supplier(region + "-" + i, region, Set.of()));
    }

    /** The formula reference, section 3.2. */
    @ParameterizedTest
    @CsvSource({"3.2 2024, 643, 20, 56, 719", "3.2 2025, 1027, 16, 62, 1105"})
    void suppliers_by_region_add_up(String source, int mainland, int hongKong, int elsewhere, long total) {
        CalculatedFigures<Suppliers> suppliers = Stream.of(
                        of("Mainland China", mainland), of("Hong Kong", hongKong), of("Elsewhere", elsewhere))
                .flatMap(rows -> rows)
                .collect(collectingAndThen(toList(), SupplierCollectors::of));

        assertThat(suppliers.value())
                .as(source)
                .isEqualTo(Suppliers.builder()
                        .total(total)
                        .region("Elsewhere", elsewhere)
                        .region("Hong Kong", hongKong)
                        .region("Mainland China", mainland)
                        .build());
        assertThat(suppliers.receipt("total").render())
                .isEqualTo(elsewhere + " supplier + " + hongKong + " supplier + " + mainland + " supplier = " + total
                        + " supplier");
    }

    @Test
    void regions_come_in_one_order() {
        assertThat(SupplierCollectors.of(Stream.concat(of("B", 1), of("A", 2)).toList())
                        .value()
                        .regions())
                .containsExactly(Map.entry("A", Count.of(2)), Map.entry("B", Count.of(1)));
    }

    @Test
    void practices_in_number_and_percent_of_all() {
        CalculatedFigures<Suppliers> suppliers = SupplierCollectors.of(List.of(
                new Supplier("S1", "A", Set.of("screened", "audited")),
                new Supplier("S2", "A", Set.of("screened")),
                new Supplier("S3", "B", Set.of("screened")),
                new Supplier("S4", "B", Set.of())));

        assertThat(suppliers.value().practices())
                .containsExactly(
                        new SupplierPractice("audited", Count.of(1), Quantity.of("25", Unit.PERCENT)),
                        new SupplierPractice("screened", Count.of(3), Quantity.of("75", Unit.PERCENT)));
        assertThat(suppliers.receipt("practices[1].share").render())
                .isEqualTo("3 supplier × 100 % ÷ 4 supplier = 75 %");
    }

    @Test
    void no_suppliers_are_zero() {
        assertThat(SupplierCollectors.of(List.of()).value().total()).isEqualTo(Count.ZERO);
    }

    @Test
    void every_wrong_row_is_named() {
        List<Supplier> rows = List.of(
                new Supplier("S1", "A", Set.of()),
                new Supplier("S1", "", Set.of()),
                new Supplier("", "A", Set.of(" ")));
        assertThatExceptionOfType(InvalidRowsException.class)
                .isThrownBy(() -> SupplierCollectors.of(rows))
                .withMessage(String.join(
                        System.lineSeparator(),
                        "row 2, id: 'S1' is in row 1 already.",
                        "row 2, region: is blank.",
                        "row 3, id: is blank.",
                        "row 3, practices: is blank."));
    }

    @Property
    void any_order_and_any_split_gives_the_same_figures(
            @ForAll @Size(max = 40) List<@IntRange(max = 4) Integer> regions, @ForAll Random random) {
        List<Supplier> rows = new ArrayList<>();
        regions.forEach(region -> rows.add(new Supplier("S" + rows.size(), "Region " + region, Set.of("p" + region))));

        Splits.requireSame(NumberedRow.inOrder(rows), random, SupplierCollectors.suppliers());
    }

    @Provide
    Arbitrary<List<Supplier>> faultyRows() {
        Arbitrary<String> texts = Arbitraries.of("", " ", "A", "B");
        return Combinators.combine(
                        Arbitraries.of("", "S1", "S2", "S3"), texts, texts.set().ofMaxSize(2))
                .as(Supplier::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void any_order_and_any_split_gives_the_same_faults(
            @ForAll("faultyRows") List<Supplier> rows, @ForAll Random random) {
        Splits.requireSame(NumberedRow.inOrder(rows), random, SupplierCollectors.suppliers());
    }
}
