package io.github.hkesg.calc.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Term;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class QuantityCollectorsTest {
    private static Calculated<Quantity> sum(Unit unit, Quantity... rows) {
        return Stream.of(rows).collect(QuantityCollectors.summing(unit));
    }

    @Test
    void the_sum_has_as_many_decimals_as_the_longest_row() {
        assertThat(sum(
                                Unit.HOUR,
                                Quantity.of("1.5", Unit.HOUR),
                                Quantity.of("90.250", Unit.HOUR),
                                Quantity.of("8", Unit.HOUR))
                        .value())
                .isEqualTo(Quantity.of("99.750", Unit.HOUR));
    }

    @Test
    void the_sum_of_nothing_is_zero() {
        Calculated<Quantity> sum = sum(Unit.HOUR);
        assertThat(sum.value()).isEqualTo(Quantity.of("0", Unit.HOUR));
        assertThat(sum.receipt().replay()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void the_receipt_has_the_number_of_rows_and_the_sum_of_each_unit() {
        Calculated<Quantity> sum = sum(
                Unit.KILOWATT_HOUR,
                Quantity.of("1.25", Unit.MEGAWATT_HOUR),
                Quantity.of("100.5", Unit.KILOWATT_HOUR),
                Quantity.of("0.25", Unit.MEGAWATT_HOUR));
        assertThat(sum.receipt().terms().stream().map(Term::toString).limit(3))
                .containsExactly("3 row", "1.50 MWh", "1000 kWh/MWh");
        assertThat(sum.receipt().render()).isEqualTo("1.50 MWh × 1000 kWh/MWh + 100.5 kWh = 1600.50 kWh");
    }

    /** A bill is a record and not a rounded figure. */
    @Test
    void the_sum_of_rows_stands_for_itself() {
        Calculated<Quantity> sum = sum(Unit.HOUR, Quantity.of("1.5", Unit.HOUR), Quantity.of("2.5", Unit.HOUR));
        assertThat(sum.receipt().interval()).isEqualTo(DecimalInterval.exactly(new BigDecimal("4.0")));
    }

    @Test
    void rows_that_do_not_measure_the_same_are_refused() {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> sum(Unit.HOUR, Quantity.of("1", Unit.DAY)));
    }

    @Provide
    Arbitrary<List<Quantity>> energies() {
        Arbitrary<BigDecimal> figures = Combinators.combine(
                        Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L),
                        Arbitraries.integers().between(-3, 12))
                .as(BigDecimal::valueOf);
        Arbitrary<Unit> units = Arbitraries.of(
                Unit.KILOWATT_HOUR, Unit.MEGAJOULE, Unit.GIGAJOULE, Unit.TONNE_COAL_EQUIVALENT, Unit.TOWNGAS_UNIT);
        return Combinators.combine(figures, units).as(Quantity::new).list().ofMaxSize(40);
    }

    /** The same value, scale and receipt, to the last digit: conversions with endless digits included. */
    @Property
    void any_order_and_any_split_gives_the_same_digits(@ForAll("energies") List<Quantity> rows, @ForAll Random random) {
        Calculated<Quantity> expected = rows.stream().collect(QuantityCollectors.summing(Unit.KILOWATT_HOUR));

        assertThat(Splits.shuffled(rows, random, QuantityCollectors.summing(Unit.KILOWATT_HOUR)))
                .isEqualTo(expected);
        assertThat(rows.parallelStream().collect(QuantityCollectors.summing(Unit.KILOWATT_HOUR)))
                .isEqualTo(expected);
    }

    @Property
    void replaying_the_receipt_gives_the_same_digits(@ForAll("energies") List<Quantity> rows) {
        Calculated<Quantity> sum = rows.stream().collect(QuantityCollectors.summing(Unit.KILOWATT_HOUR));
        assertThat(sum.receipt().replay()).isEqualTo(sum.value().value());
    }
}
