package io.github.hkesg.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitRatioTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kgCO2/kWh | kgCO2 | kWh",
                "GJ/t | GJ | t",
                "tce/person | tce | person",
                "h/person | h | person",
                "'000 kWh/m2 | '000 kWh | m2",
                "HKD/tCO2e | HKD | tCO2e",
                "tCO2e/m HKD | tCO2e | m HKD",
                "t/10k CNY | t | 10k CNY",
            })
    void two_symbols_with_a_stroke_between_them_are_read_and_printed(
            String text, String numerator, String denominator) {
        UnitRatio ratio = UnitRatio.parse(text);

        assertThat(ratio).isEqualTo(new UnitRatio(Unit.parse(numerator), Unit.parse(denominator)));
        assertThat(ratio).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tons/person | tons | t",
                "t/people | people | person",
                "t/ | `` | g",
                "/kWh | `` | g",
                "kgCO2/kWh/h | kWh/h | kWh",
                "kgCO2 / kWh | `kgCO2 ` | kgCO2",
            })
    void a_symbol_that_is_unknown_is_named_with_the_nearest(String text, String symbol, String nearest) {
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> UnitRatio.parse(text))
                .satisfies(e -> assertThat(e.symbol()).isEqualTo(symbol))
                .satisfies(e -> assertThat(e.nearest()).isEqualTo(nearest));
    }

    @Test
    void a_unit_alone_is_no_ratio_but_is_taken_for_the_total_above_the_stroke() {
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> UnitRatio.parse("kgCO2"))
                .withMessage("Unknown unit 'kgCO2'; the nearest known one is 'kgCO2/person'");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks would do
    void a_missing_unit_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> new UnitRatio(null, Unit.PERSON))
                .withMessage("numerator");
        assertThatNullPointerException()
                .isThrownBy(() -> new UnitRatio(Unit.TONNE, null))
                .withMessage("denominator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kgCO2", "xyz", "", "kwh", "a very long text without a stroke"})
    void the_nearest_of_a_text_without_a_stroke_is_a_ratio(String text) {
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> UnitRatio.parse(text))
                .satisfies(e -> assertThat(UnitRatio.parse(e.nearest())).hasToString(e.nearest()));
    }
}
