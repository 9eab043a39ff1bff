package io.github.hkesg.calc.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers of people can stand behind what is printed; sections are those of the formula reference. */
class WholeCountsTest {
    private static String shown(Optional<DecimalInterval> counts) {
        return counts.map(range ->
                        range.low().toPlainString() + ".." + range.high().toPlainString())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.2, age 40 to 49, no whole number | 61    | 40  | none
            3.2, 24 of 40                      | 60.0  | 40  | 24..24
            3.2, 25 of 40                      | 62.5  | 40  | 25..25
            3.2, women                         | 36    | 102 | 37..37
            3.2, men                           | 43    | 223 | 95..97
            3.2, age 30 to 39                  | 37    | 212 | 78..79
            3.2, age 20 to 29                  | 44    | 70  | 31..31
            3.2, turnover 2025 of 338          | 31    | 338 | 104..106
            4.2, two decimals                  | 36.27 | 102 | 37..37
            nobody of nobody                   | 0     | 0   | 0..0
            half of nobody                     | 50    | 0   | none
            nobody                             | 0     | 338 | 0..1
            no fewer than nobody               | -5    | 40  | none
            more than there are at year end    | 150   | 20  | 30..30
            """)
    void the_parts_behind_a_percentage(String source, String percentage, long whole, String parts) {
        assertThat(shown(WholeCounts.parts(Quantity.of(percentage, Unit.PERCENT), Count.of(whole))))
                .as(source)
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.2, 2025, hours exact              | 1102.5 | exact   | 3.21 | 343..343
            3.2, 2025, hours to one decimal     | 1102.5 | printed | 3.21 | 343..344
            3.2, 2024, hours exact              | 2444   | exact   | 4.6  | 526..537
            3.2, 2024, hours to the unit        | 2444   | printed | 4.6  | 526..537
            no whole number                     | 100    | exact   | 28.6 | none
            nothing was given to anybody        | 0      | exact   | 3.21 | 0..0
            """)
    void the_headcounts_behind_an_average(String source, BigDecimal total, String kind, String average, String people) {
        DecimalInterval hours =
                kind.equals("exact") ? DecimalInterval.exactly(total) : DecimalInterval.ofPrinted(total);
        assertThat(shown(WholeCounts.headcounts(hours, Quantity.of(average, Unit.HOUR))))
                .as(source)
                .isEqualTo(people);
    }

    /** Section 3.1: 57.34 tce at 0.29 tce each, 53.71 at 0.28; intervals 194.4 to 201.2 and 188.5 to 195.3. */
    @ParameterizedTest
    @CsvSource({"57.34, 0.29, 195..201", "53.71, 0.28, 189..195"})
    void the_headcounts_behind_an_intensity(BigDecimal total, BigDecimal intensity, String people) {
        assertThat(shown(WholeCounts.headcounts(
                        DecimalInterval.exactly(total), new Quantity(intensity, Unit.TONNE_COAL_EQUIVALENT))))
                .isEqualTo(people);
    }

    @Test
    void an_average_that_can_be_zero_says_nothing_of_the_headcount() {
        DecimalInterval total = DecimalInterval.exactly(BigDecimal.TEN);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> WholeCounts.headcounts(total, Quantity.of("0.0", Unit.HOUR)));
    }

    @Test
    void what_is_no_percentage_is_refused() {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> WholeCounts.parts(Quantity.of("61", Unit.HOUR), Count.of(40)));
    }

    @Property
    void the_number_that_was_printed_as_a_percentage_is_among_those_found(
            @ForAll @LongRange(min = 0, max = 100_000) long part,
            @ForAll @LongRange(min = 1, max = 100_000) long whole,
            @ForAll @IntRange(max = 4) int decimals) {
        BigDecimal printed = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);

        assertThat(WholeCounts.parts(new Quantity(printed, Unit.PERCENT), Count.of(whole)))
                .hasValueSatisfying(range ->
                        assertThat(range.contains(BigDecimal.valueOf(part))).isTrue());
    }
}
