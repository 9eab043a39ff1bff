package io.github.hkesg.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({"3.210, 3.210 t", "0.00, 0.00 t", "-8.4, -8.4 t", "427934, 427934 t", "1E+3, 1000 t", "1E-3, 0.001 t"})
    void the_printed_digits_are_kept_and_printed_without_grouping_or_exponent(String digits, String text) {
        assertThat(Quantity.of(digits, Unit.TONNE)).hasToString(text);
    }

    @Test
    void the_scale_is_part_of_the_value() {
        assertThat(Quantity.of("3.210", Unit.TONNE).value()).isEqualTo("3.210");
        assertThat(Quantity.of("3.210", Unit.TONNE)).isNotEqualTo(Quantity.of("3.21", Unit.TONNE));
        assertThat(Quantity.of(3, Unit.TONNE)).isEqualTo(Quantity.of("3", Unit.TONNE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1,000", "3 ", "0x10", "NaN"})
    void what_is_no_number_is_refused(String digits) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Quantity.of(digits, Unit.TONNE));
    }

    @Test
    void a_number_too_large_for_any_report_is_refused() {
        assertThatExceptionOfType(NumberSizeException.class)
                .isThrownBy(() -> Quantity.of("1e999999999", Unit.TONNE))
                .withMessage("value has more than 100 digits");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks would do
    void a_missing_component_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Quantity(null, Unit.TONNE))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Quantity(BigDecimal.ONE, null))
                .withMessage("unit");
    }

    /** 1 tce = 29.3076 GJ = 8,141 kWh: GB/T 2589-2020, 1 kgce = 29,307.6 kJ. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "427934 | kWh | '000 kWh | 427.934",
                "466562 | kWh | MWh | 466.562",
                "1 | kWh | MJ | 3.6",
                "1 | kWh | kgce | 0.1228350325512836260901609138926421815501781107972",
                "1 | tce | GJ | 29.3076",
                "1 | tce | kWh | 8141",
                "53.71 | tce | kgce | 53710",
                "2 | TJ | GJ | 2000",
                "0.76 | t | kg | 760",
                "1234 | g | t | 0.001234",
                "-8.4 | t | kg | -8400",
                "0.00 | t | kg | 0",
                "227.0617804 | tCO2e | kgCO2e | 227061.7804",
                "1 | tCO2 | kgCO2e | 1000",
                "2.5 | m3 | L | 2500",
                "159.90 | 10k CNY | CNY | 1599000",
                "159.90 | 10k CNY | m CNY | 1.5990",
                "3.210 | MWh | '000 kWh | 3.210",
                "12 | k HKD | HKD | 12000",
            })
    void an_amount_is_converted_exactly_or_to_fifty_digits(
            String digits, String unit, String target, BigDecimal expected) {
        Quantity converted = Quantity.of(digits, Unit.parse(unit)).to(Unit.parse(target));

        assertThat(converted).isEqualTo(new Quantity(expected, Unit.parse(target)));
    }

    @Test
    void a_figure_already_in_the_unit_keeps_its_digits() {
        Quantity printed = Quantity.of("3.210", Unit.KILOWATT_HOUR);

        assertThat(printed.to(Unit.KILOWATT_HOUR)).isSameAs(printed);
    }

    @ParameterizedTest
    @CsvSource({"kWh, t", "t, tCO2e", "t, L", "h, d", "CNY, HKD"})
    void what_measures_something_else_is_never_converted(String unit, String target) {
        Quantity quantity = Quantity.of("1", Unit.parse(unit));

        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> quantity.to(Unit.parse(target)))
                .withMessage("A figure in " + unit + " cannot be read in " + target)
                .satisfies(e -> assertThat(e.name()).isEqualTo(target))
                .satisfies(e -> assertThat(e.symbol()).isEqualTo(unit));
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> quantity.intervalIn(Unit.parse(target)));
    }

    @Test
    void money_of_one_currency_is_never_converted_into_another() {
        Quantity quantity = Quantity.of("1", Unit.parse("k HKD"));

        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> quantity.to(Unit.money("CNY")))
                .satisfies(e -> assertThat(e.symbol()).isEqualTo("k HKD"));
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> quantity.intervalIn(Unit.money("CNY")))
                .satisfies(e -> assertThat(e.symbol()).isEqualTo("k HKD"));
    }

    @ParameterizedTest
    @CsvSource({
        "3.21, 3.205, 3.215",
        "3.210, 3.2095, 3.2105",
        "427934, 427933.5, 427934.5",
        "0, -0.5, 0.5",
        "-8.4, -8.45, -8.35",
        "159.90, 159.895, 159.905"
    })
    void a_printed_figure_stands_for_half_a_unit_of_its_last_digit_on_either_side(
            String digits, BigDecimal low, BigDecimal high) {
        assertThat(Quantity.of(digits, Unit.TONNE).interval()).isEqualTo(new DecimalInterval(low, high));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "466562 | kWh | MWh | 466.5615 | 466.5625",
                "12.50 | t | kg | 12495 | 12505",
                "3.210 | MWh | '000 kWh | 3.2095 | 3.2105",
                "-8.4 | t | kg | -8450 | -8350",
                "53.71 | tce | tce | 53.705 | 53.715",
                "159.90 | 10k CNY | CNY | 1598950 | 1599050",
            })
    void the_printed_precision_survives_in_another_unit(
            String digits, String unit, String target, BigDecimal low, BigDecimal high) {
        DecimalInterval interval = Quantity.of(digits, Unit.parse(unit)).intervalIn(Unit.parse(target));

        assertThat(interval.low()).isEqualByComparingTo(low);
        assertThat(interval.high()).isEqualByComparingTo(high);
    }

    @Test
    void a_figure_of_the_dimension_asked_for_passes_and_so_does_none() {
        Quantity water = Quantity.of("12", Unit.CUBIC_METRE);

        assertThat(Quantity.require("water", water, Dimension.VOLUME, Dimension.MASS))
                .isSameAs(water);
        assertThat(Quantity.require("water", null, Dimension.VOLUME, Dimension.MASS))
                .isNull();
    }

    @Test
    void a_figure_of_another_dimension_is_refused_by_the_name_of_its_component() {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> Quantity.require(
                        "water", Quantity.of("12", Unit.KILOWATT_HOUR), Dimension.VOLUME, Dimension.MASS))
                .withMessage("water cannot be in kWh; expected a unit of [VOLUME, MASS]")
                .satisfies(e -> assertThat(e.name()).isEqualTo("water"))
                .satisfies(e -> assertThat(e.symbol()).isEqualTo("kWh"));
    }
}
