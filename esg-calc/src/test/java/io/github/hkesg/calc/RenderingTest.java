package io.github.hkesg.calc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers of a report see of a receipt, beside what replays it. */
class RenderingTest {
    private final Worksheet sheet = new Worksheet("test");

    private int emissions(String amount, Unit unit, String factor, String ratio) {
        AppliedFactor applied =
                AppliedFactor.declared(new BigDecimal(factor), UnitRatio.parse(ratio), "Example Publisher");
        int line =
                sheet.times("emissions", sheet.printed("amount", Quantity.of(amount, unit)), unit, "factor", applied);
        return sheet.convert(line, applied.unit().numerator(), Unit.TONNE_CO2E);
    }

    private String forReaders(int line) {
        return sheet.receipt(line).render(Rendering.FOR_READERS);
    }

    @Test
    void readers_see_grouped_digits_and_no_conversions() {
        int tonnes = emissions("427934", Unit.KILOWATT_HOUR, "0.5306", "kgCO2/kWh");
        assertThat(forReaders(tonnes)).isEqualTo("427,934 kWh × 0.5306 kgCO2/kWh = 227.0617804 tCO2e");
        assertThat(sheet.receipt(tonnes).render(Rendering.STEP_BY_STEP))
                .isEqualTo("427934 kWh × 0.5306 kgCO2/kWh ÷ 1000 kgCO2/tCO2e = 227.0617804 tCO2e")
                .isEqualTo(sheet.receipt(tonnes).render());
    }

    @Test
    void a_figure_is_shown_in_the_unit_it_was_given_in() {
        int tonnes = emissions("427.934", Unit.THOUSAND_KILOWATT_HOURS, "0.5306", "kgCO2/kWh");
        assertThat(forReaders(tonnes)).isEqualTo("427.934 '000 kWh × 0.5306 kgCO2/kWh = 227.0617804 tCO2e");
    }

    @Test
    void a_sum_names_its_parts_as_their_lines_ended() {
        int first = emissions("427934", Unit.KILOWATT_HOUR, "0.5306", "kgCO2/kWh");
        int second = emissions("1.5", Unit.TONNE, "2000", "kgCO2/kg");
        int total = sheet.add("total", first, second, "tCO2e");
        assertThat(forReaders(total))
                .isEqualTo("427,934 kWh × 0.5306 kgCO2/kWh = 227.0617804 tCO2e; "
                        + "1.5 t × 2,000 kgCO2/kg = 3,000.0 tCO2e; "
                        + "227.0617804 tCO2e + 3,000.0 tCO2e = 3,227.0617804 tCO2e");
    }

    @Test
    void a_converted_input_in_the_middle_does_not_break_the_chain() {
        int kilograms = sheet.printed("stock", Quantity.of("12", Unit.KILOGRAM));
        int bought = sheet.add("held", kilograms, sheet.printed("bought", Quantity.of("3", Unit.KILOGRAM)), "kg");
        int tonnes = sheet.printed("sold", Quantity.of("0.004", Unit.TONNE));
        int rest = sheet.subtract(
                "rest", bought, sheet.convert(tonnes, Unit.TONNE, Unit.KILOGRAM), Unit.KILOGRAM.symbol());
        assertThat(forReaders(rest)).isEqualTo("12 kg + 3 kg − 0.004 t = 11.000 kg");
    }

    /** 12 kg + 3 kg × 2 would be something else. */
    @Test
    void a_sum_before_a_product_ends_its_line_even_if_it_was_converted_between() {
        int sum = sheet.add(
                "sum",
                sheet.printed("stock", Quantity.of("12", Unit.KILOGRAM)),
                sheet.printed("bought", Quantity.of("3", Unit.KILOGRAM)),
                "kg");
        int tonnes = sheet.convert(sum, Unit.KILOGRAM, Unit.TONNE);
        int twice = sheet.multiply("twice", tonnes, sheet.constant("two", new BigDecimal("2"), ""), "t");
        assertThat(forReaders(twice)).isEqualTo("12 kg + 3 kg = 0.015 t; 0.015 t × 2 = 0.030 t");
    }

    @Test
    void a_conversion_alone_is_shown() {
        int energy = sheet.printed("energy", Quantity.of("427934", Unit.KILOWATT_HOUR));
        int converted = sheet.convert(energy, Unit.KILOWATT_HOUR, Unit.THOUSAND_KILOWATT_HOURS);
        assertThat(forReaders(converted)).isEqualTo("427,934 kWh = 427.934 '000 kWh");
    }

    @Test
    void units_can_be_named_for_readers_too() {
        int tonnes = emissions("427934", Unit.KILOWATT_HOUR, "0.5306", "kgCO2/kWh");
        assertThat(sheet.receipt(tonnes).render(Rendering.FOR_READERS, unit -> unit.replace("kWh", "千瓦時")))
                .isEqualTo("427,934 千瓦時 × 0.5306 kgCO2/千瓦時 = 227.0617804 tCO2e");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0           | 0
            999         | 999
            1000        | 1,000
            -999        | -999
            -1000       | -1,000
            -123456     | -123,456
            1234567.891 | 1,234,567.891
            0.123456    | 0.123456
            1E+6        | 1,000,000
            """)
    void digits_before_the_point_are_grouped_by_three(BigDecimal value, String shown) {
        assertThat(forReaders(sheet.constant("value", value, ""))).isEqualTo(shown);
    }

    /** A receipt can come from anybody; a conversion of a conversion of a conversion must not run out of stack. */
    @Test
    void a_very_long_row_of_conversions_is_rendered() {
        int line = sheet.printed("mass", Quantity.of("5", Unit.KILOGRAM));
        for (int i = 0; i < 20_000; i++) {
            line = sheet.convert(line, Unit.KILOGRAM, Unit.TONNE);
            line = sheet.convert(line, Unit.TONNE, Unit.KILOGRAM);
        }
        assertThat(forReaders(line)).isEqualTo("5 kg = 5.000 kg");
    }
}
