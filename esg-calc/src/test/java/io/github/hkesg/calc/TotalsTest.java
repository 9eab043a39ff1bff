package io.github.hkesg.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.reconcile.Reconciliation;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums, shares, changes and intensities; sections are those of the formula reference. */
class TotalsTest {
    private static List<Quantity> quantities(String parts, String unit) {
        return Arrays.stream(parts.split("\\+", -1))
                .map(part -> Quantity.of(part.strip(), Unit.parse(unit)))
                .toList();
    }

    private static List<Count> counts(String parts) {
        return Arrays.stream(parts.split("\\+", -1))
                .map(part -> Count.parse(part.strip()))
                .toList();
    }

    private static boolean agrees(Quantity published, Calculated<Quantity> recomputed) {
        return Reconciliation.of(published, recomputed, Precision.AS_PRINTED).agrees();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.1 Qiniu, scopes 1 and 2, 2025 | 2.27 + 227.06                                    | tCO2e | 229.33
            4.1 row 17                      | 6.77 + 28.89 + 0.99 + 1.06                       | tCO2e | 37.71
            4.1 row 16                      | 8777 + 41 + 1749 + 49653 + 14596 + 367 + 28      | kgCO2e | 75211
            precision is not lost           | 1.50 + 2.5                                       | tCO2e | 4.00
            one part                        | 2.270                                            | tCO2e | 2.270
            """)
    void a_sum_is_exact_and_keeps_the_longest_decimals(String source, String parts, String unit, String sum) {
        assertThat(Totals.sum(quantities(parts, unit)).value())
                .as(source)
                .isEqualTo(Quantity.of(sum, Unit.parse(unit)));
    }

    @Test
    void parts_are_summed_in_the_unit_of_the_first() {
        Calculated<Quantity> sum = Totals.sum(List.of(
                Quantity.of("2.27", Unit.TONNE_CO2E),
                Quantity.of("60", Unit.KILOGRAM_CO2E),
                Quantity.of("1", Unit.TONNE_CO2E)));
        assertThat(sum.value()).isEqualTo(Quantity.of("3.33", Unit.TONNE_CO2E));
        assertThat(sum.receipt().formula()).isEqualTo("total.sum");
        assertThat(sum.receipt().render())
                .isEqualTo("60 kgCO2e ÷ 1000 kgCO2e/tCO2e = 0.06 tCO2e; "
                        + "2.27 tCO2e + 0.06 tCO2e + 1 tCO2e = 3.33 tCO2e");
    }

    @ParameterizedTest
    @CsvSource({"kWh, t", "HKD, CNY", "h, d", "person, piece"})
    void parts_that_do_not_measure_the_same_are_refused(String first, String second) {
        List<Quantity> parts = List.of(Quantity.of("1", Unit.parse(first)), Quantity.of("1", Unit.parse(second)));
        assertThatExceptionOfType(IncompatibleUnitException.class).isThrownBy(() -> Totals.sum(parts));
    }

    @ParameterizedTest
    @CsvSource({"kWh, t", "HKD, CNY", "h, d", "person, piece"})
    void a_change_between_figures_that_do_not_measure_the_same_is_refused(String current, String base) {
        Quantity now = Quantity.of("1", Unit.parse(current));
        Quantity then = Quantity.of("1", Unit.parse(base));
        assertThatExceptionOfType(IncompatibleUnitException.class).isThrownBy(() -> Totals.change(now, then));
    }

    @Test
    void a_sum_of_nothing_is_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Totals.sum(List.of()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Totals.sumOfCounts(List.of(), "person"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.2, ages 2024      | 0 + 3 + 40 + 212 + 70  |  325
            3.2, regions 2024   | 319 + 4 + 2            |  325
            3.2, education 2024 | 1 + 42 + 225 + 54 + 3  |  325
            3.2, gender 2024    | 223 + 102              |  325
            3.2, levels 2024    | 3 + 17 + 68            |   88
            3.2, hires 2025     | 123 + 101              |  224
            3.2, suppliers 2024 | 643 + 20 + 56          |  719
            3.2, suppliers 2025 | 1027 + 16 + 62         | 1105
            one group           | 338                    |  338
            a negative count    | 338 + -3               |  335
            """)
    void a_sum_of_counts_is_exact(String source, String parts, long sum) {
        Calculated<Count> result = Totals.sumOfCounts(counts(parts), "person");
        assertThat(result.value()).as(source).isEqualTo(Count.of(sum));
        assertThat(result.receipt().interval()).isEqualTo(Count.of(sum).interval());
    }

    @Test
    void a_sum_of_counts_beyond_a_long_is_refused() {
        List<Count> parts = List.of(Count.of(Long.MAX_VALUE), Count.of(1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Totals.sumOfCounts(parts, "person"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.2, men 2024           | 223 |   325 | 68.615   | 68.62 | true
            3.2, women 2024         | 102 |   325 | 31.3846  | 31.38 | true
            3.2, rounded twice      | 102 |   325 | 31.3846  | 31.39 | false
            3.2, women 2025         | 112 |   338 | 33.136   | 33.14 | true
            3.2, women 2025         | 112 |   338 | 33.136   | 33.1  | true
            3.2, research 2025      | 156 |   338 | 46.15    | 46    | true
            3.2, complaints 2025    | 223 | 40374 | 0.552    | 1     | true
            nobody                  |   0 |   325 | 0        | 0     | true
            everybody               | 325 |   325 | 100      | 100   | true
            more than everybody     | 326 |   325 | 100.308  | 100   | true
            """)
    void a_share_in_percent(String source, long part, long whole, BigDecimal percent, String printed, boolean agrees) {
        Calculated<Quantity> share = Totals.share(Count.of(part), Count.of(whole), "person");
        assertThat(share.value().unit()).isEqualTo(Unit.PERCENT);
        assertThat(share.value().value().setScale(percent.scale(), RoundingMode.HALF_EVEN))
                .as(source)
                .isEqualTo(percent);
        assertThat(agrees(Quantity.of(printed, Unit.PERCENT), share)).as(source).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.1, total emissions       | 229.33  | 250.36  | tCO2e | -8.3999  | -8.4  | true
            3.1, electricity           | 427934  | 466562  | kWh   | -8.28    | -8.28 | true
            3.1, scope 2               | 227.06  | 250.36  | tCO2e | -9.31    | -9.31 | true
            3.1, with the 2022 factor  | 231.90  | 250.36  | tCO2e | -7.37    | -7.37 | true
            3.1, with the 2022 factor  | 231.90  | 250.36  | tCO2e | -7.37    | -8.4  | false
            4.1 row 10, HKEX 2018      | 9.21    | 10.42   | tCO2e | -11.6    | -12   | true
            4.1 row 13, Power Assets   | 1914426 | 1826945 | tCO2e | 4.788    | 4.8   | true
            4.1 row 19, emissions      | 498289  | 458518  | tCO2e | 8.67     | 8.67  | true
            4.1 row 19, water          | 237517  | 197855  | m3    | 20.05    | 20.05 | true
            the wrong sign             | 229.33  | 250.36  | tCO2e | -8.3999  | 8.4   | false
            nothing is left            | 0       | 250.36  | tCO2e | -100     | -100  | true
            no change                  | 250.36  | 250.36  | tCO2e | 0.00     | 0     | true
            """)
    void a_change_in_percent_is_negative_for_a_fall(
            String source,
            String current,
            String base,
            String unit,
            BigDecimal percent,
            String printed,
            boolean agrees) {
        Calculated<Quantity> change =
                Totals.change(Quantity.of(current, Unit.parse(unit)), Quantity.of(base, Unit.parse(unit)));
        assertThat(change.value().unit()).isEqualTo(Unit.PERCENT);
        assertThat(change.value().value().setScale(percent.scale(), RoundingMode.HALF_EVEN))
                .as(source)
                .isEqualTo(percent);
        assertThat(agrees(Quantity.of(printed, Unit.PERCENT), change))
                .as(source)
                .isEqualTo(agrees);
    }

    @Test
    void a_change_between_units_of_one_dimension() {
        Calculated<Quantity> change =
                Totals.change(Quantity.of("500", Unit.KILOGRAM_CO2E), Quantity.of("1", Unit.TONNE_CO2E));
        assertThat(change.value().value()).isEqualByComparingTo("-50");
    }

    /** Section 3.1: the published intensities fit 195 to 201 people in 2024 and 189 to 195 in 2025, not the group. */
    @ParameterizedTest
    @CsvSource({
        "57.34, 325, 0.29, false",
        "57.34, 194, 0.29, false",
        "57.34, 195, 0.29, true",
        "57.34, 201, 0.29, true",
        "57.34, 202, 0.29, false",
        "53.71, 338, 0.28, false",
        "53.71, 188, 0.28, false",
        "53.71, 189, 0.28, true",
        "53.71, 195, 0.28, true",
        "53.71, 196, 0.28, false",
    })
    void an_energy_intensity_fits_few_headcounts(String total, long people, String published, boolean agrees) {
        Calculated<Intensity> intensity =
                Totals.intensity(Quantity.of(total, Unit.TONNE_COAL_EQUIVALENT), Count.of(people));
        assertThat(intensity.value().unit()).hasToString("tce/person");
        assertThat(DecimalInterval.ofPrinted(new BigDecimal(published))
                        .intersects(intensity.receipt().interval()))
                .isEqualTo(agrees);
    }

    @Test
    void an_intensity_can_be_per_revenue() {
        Calculated<Intensity> intensity =
                Totals.intensity(Quantity.of("1574", Unit.TONNE), Quantity.of("1768.7", Unit.parse("m CNY")));

        assertThat(intensity.value().unit()).hasToString("t/m CNY");
        assertThat(intensity.receipt().render()).isEqualTo("1574 t ÷ 1768.7 m CNY ≈ 0.889919149658 t/m CNY");
    }

    @Test
    void a_denominator_of_zero_is_refused() {
        Quantity none = Quantity.of("0.00", Unit.TONNE_CO2E);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Totals.share(Count.of(1), Count.ZERO, "person"));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Totals.change(none, none));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Totals.intensity(none, Count.ZERO));
    }
}
