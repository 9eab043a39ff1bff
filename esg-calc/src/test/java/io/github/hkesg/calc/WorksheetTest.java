package io.github.hkesg.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hkesg.calc.Term.Origin;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.FactorCitation;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.NumberSizeException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a worksheet writes down. */
class WorksheetTest {
    private final Worksheet sheet = new Worksheet("test.formula");

    @Test
    void inputs_and_steps_are_written_in_order() {
        int hours = sheet.printed("hours", Quantity.of("12.50", Unit.HOUR));
        int people = sheet.count("people", Count.of(4), "person");
        int weight = sheet.constant("weight", new BigDecimal("2"), "");
        int published = sheet.factor(
                "factor", AppliedFactor.declared(new BigDecimal("0.5"), UnitRatio.parse("h/h"), "Example Publisher"));
        int average = sheet.divide("average", hours, people, "h");
        int weighted = sheet.multiply("weighted", average, weight, "h");
        int last = sheet.multiply("last", weighted, published, "h");
        Calculated<Quantity> result = sheet.result(last, Unit.HOUR);

        assertThat(result.value()).isEqualTo(Quantity.of("3.1250", Unit.HOUR));
        assertThat(result.receipt().formula()).isEqualTo("test.formula");
        assertThat(result.receipt().terms())
                .containsExactly(
                        new Term("hours", new BigDecimal("12.50"), "h", Origin.PRINTED, null, null),
                        new Term("people", new BigDecimal("4"), "person", Origin.EXACT, null, null),
                        new Term("weight", new BigDecimal("2"), "", Origin.EXACT, null, null),
                        new Term(
                                "factor",
                                new BigDecimal("0.5"),
                                "h/h",
                                Origin.EXACT,
                                FactorCitation.declared("Example Publisher"),
                                null),
                        new Term(
                                "average",
                                new BigDecimal("3.125"),
                                "h",
                                Origin.COMPUTED,
                                null,
                                new Step(Operation.DIVIDE, 0, 1)),
                        new Term(
                                "weighted",
                                new BigDecimal("6.250"),
                                "h",
                                Origin.COMPUTED,
                                null,
                                new Step(Operation.MULTIPLY, 4, 2)),
                        new Term(
                                "last",
                                new BigDecimal("3.1250"),
                                "h",
                                Origin.COMPUTED,
                                null,
                                new Step(Operation.MULTIPLY, 5, 3)));
        assertThat(result.receipt().factors())
                .containsExactly(result.receipt().terms().get(3));
    }

    @ParameterizedTest
    @CsvSource({"ADD, +, 7.5", "SUBTRACT, −, 4.5", "MULTIPLY, ×, 9.0", "DIVIDE, ÷, 4"})
    void each_step_calculates_and_has_a_sign(Operation operation, String sign, BigDecimal expected) {
        int left = sheet.constant("left", new BigDecimal("6.0"), "");
        int right = sheet.constant("right", new BigDecimal("1.5"), "");
        int line =
                switch (operation) {
                    case ADD -> sheet.add("result", left, right, "");
                    case SUBTRACT -> sheet.subtract("result", left, right, "");
                    case MULTIPLY -> sheet.multiply("result", left, right, "");
                    case DIVIDE -> sheet.divide("result", left, right, "");
                };
        Term result = sheet.result(line, Unit.PIECE).receipt().result();
        assertThat(result.step()).isEqualTo(new Step(operation, left, right));
        assertThat(operation.sign()).isEqualTo(sign);
        assertThat(result.value()).isEqualByComparingTo(expected);
    }

    @Test
    void a_quotient_without_end_has_50_digits() {
        int third = sheet.divide(
                "third",
                sheet.constant("one", BigDecimal.ONE, ""),
                sheet.constant("three", new BigDecimal("3"), ""),
                "");
        assertThat(sheet.result(third, Unit.PIECE).value().value()).isEqualTo(new BigDecimal("0." + "3".repeat(50)));
    }

    @Test
    void a_sum_and_a_product_keep_every_digit() {
        BigDecimal long60 = new BigDecimal("1".repeat(60));
        int line = sheet.constant("long", long60, "");
        int half = sheet.constant("half", new BigDecimal("0.5"), "");
        int sum = sheet.add("sum", line, half, "");
        int product = sheet.multiply("product", line, half, "");
        assertThat(sheet.result(sum, Unit.PIECE).value().value()).isEqualTo(new BigDecimal("1".repeat(60) + ".5"));
        assertThat(sheet.result(product, Unit.PIECE).value().value())
                .isEqualTo(new BigDecimal("5".repeat(60)).movePointLeft(1));
    }

    @Test
    void a_division_by_zero_is_refused() {
        int one = sheet.constant("one", BigDecimal.ONE, "");
        int zero = sheet.constant("zero", BigDecimal.ZERO, "");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> sheet.divide("never", one, zero, ""));
    }

    @Test
    void a_step_on_a_line_that_is_not_there_is_refused() {
        int one = sheet.constant("one", BigDecimal.ONE, "");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> sheet.add("never", one, one + 1, ""));
    }

    @Test
    void lines_after_the_result_are_left_out() {
        int one = sheet.constant("one", BigDecimal.ONE, "");
        int two = sheet.add("two", one, one, "");
        sheet.add("three", one, two, "");
        assertThat(sheet.result(two, Unit.PIECE).receipt().terms())
                .extracting(Term::name)
                .containsExactly("one", "two");
    }

    @Test
    void a_line_is_not_converted_into_its_own_unit() {
        int energy = sheet.printed("energy", Quantity.of("1", Unit.GIGAJOULE));
        assertThat(sheet.convert(energy, Unit.GIGAJOULE, Unit.GIGAJOULE)).isEqualTo(energy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            427934 | kWh   | '000 kWh | 427934 kWh ÷ 1000 kWh/'000 kWh = 427.934 '000 kWh
            0.76   | t     | kg       | 0.76 t × 1000 kg/t = 760.00 kg
            2.27   | kgCO2 | kgCO2e   | 2.27 kgCO2 × 1 kgCO2e/kgCO2 = 2.27 kgCO2e
            3      | kWh   | MJ       | 3 kWh × 3.6 MJ/kWh = 10.8 MJ
            9      | GJ    | MWh      | 9 GJ ÷ 3.6 GJ/MWh = 2.5 MWh
            2      | tce   | GJ       | 2 tce × 29.3076 GJ/tce = 58.6152 GJ
            1      | t     | g        | 1 t × 1000000 g/t = 1000000 g
            9      | LPG unit | kWh   | 9 LPG unit × 46000 kJ/LPG unit ÷ 3600 kJ/kWh = 115 kWh
            1.5    | m HKD | 10k HKD  | 1.5 m HKD × 100 10k HKD/m HKD = 150.0 10k HKD
            """)
    void a_conversion_is_a_step_by_an_exact_ratio(String digits, String from, String to, String text) {
        Unit given = Unit.parse(from);
        Unit wanted = Unit.parse(to);
        int line = sheet.convert(sheet.printed("amount", Quantity.of(digits, given)), given, wanted);
        Receipt receipt = sheet.result(line, wanted).receipt();
        assertThat(receipt.render()).isEqualTo(text);
        assertThat(receipt.result().name()).isEqualTo("amount");
    }

    /** 1 kgce is 0.0293076 GJ, while 1 GJ is a number of kgce without end. */
    @ParameterizedTest
    @CsvSource({"1, kgce, GJ, 0.0293076", "1, tce, TJ, 0.0293076", "250, kgce, GJ, 7.3269"})
    void a_conversion_that_ends_is_exact(String digits, String from, String to, BigDecimal expected) {
        Unit given = Unit.parse(from);
        Unit wanted = Unit.parse(to);
        int line = sheet.convert(sheet.printed("amount", Quantity.of(digits, given)), given, wanted);
        assertThat(sheet.result(line, wanted).value().value()).isEqualByComparingTo(expected);
    }

    static Stream<Arguments> pairsOfUnits() {
        return Unit.all().stream()
                .flatMap(from ->
                        Unit.all().stream().filter(from::isCompatibleWith).map(to -> arguments(from, to)));
    }

    /** The exact result is a fraction: amount × factor of the one unit over the factor of the other. */
    @ParameterizedTest
    @MethodSource("pairsOfUnits")
    void the_interval_of_a_conversion_contains_the_exact_result(Unit from, Unit to) {
        for (String digits : List.of("9", "-0.7", "12345.678")) {
            BigDecimal amount = new BigDecimal(digits);
            int line = sheet.convert(sheet.constant("amount", amount, from.symbol()), from, to);
            DecimalInterval interval = sheet.receipt(line).interval();
            BigDecimal exact = amount.multiply(from.factor());
            assertThat(interval.low().multiply(to.factor())).isLessThanOrEqualTo(exact);
            assertThat(interval.high().multiply(to.factor())).isGreaterThanOrEqualTo(exact);
        }
    }

    @ParameterizedTest
    @CsvSource({"kWh, t", "t, tCO2e", "m3, t", "HKD, CNY", "h, d"})
    void a_conversion_between_dimensions_is_refused(String from, String to) {
        Unit given = Unit.parse(from);
        Unit wanted = Unit.parse(to);
        int line = sheet.printed("amount", Quantity.of("1", given));
        assertThatExceptionOfType(IncompatibleUnitException.class).isThrownBy(() -> sheet.convert(line, given, wanted));
    }

    @Test
    void a_factor_is_applied_to_the_amount_it_is_per() {
        int energy = sheet.printed("energy", Quantity.of("427.934", Unit.MEGAWATT_HOUR));
        int emissions =
                sheet.times("emissions", energy, Unit.MEGAWATT_HOUR, "grid factor", Given.factor("0.5306 kgCO2/kWh"));
        assertThat(sheet.quantity(emissions, Unit.KILOGRAM_CO2).value()).isEqualByComparingTo("227061.7804");
        assertThat(sheet.receipt(emissions).render())
                .isEqualTo("427.934 MWh × 1000 kWh/MWh × 0.5306 kgCO2/kWh = 227061.7804000 kgCO2");
    }

    @Test
    void many_lines_are_added_in_their_order() {
        int one = sheet.constant("one", new BigDecimal("1"), "t");
        int two = sheet.constant("two", new BigDecimal("2"), "t");
        int three = sheet.constant("three", new BigDecimal("3"), "t");
        int sum = sheet.sum("sum", List.of(three, one, two), Unit.TONNE);
        assertThat(sheet.receipt(sum).render()).isEqualTo("3 t + 1 t + 2 t = 6 t");
        assertThat(sheet.sum("alone", List.of(two), Unit.TONNE)).isEqualTo(two);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.sum("nothing", List.of(), Unit.TONNE))
                .withMessage("A sum needs at least one part");
    }

    /** 0.25 of 0.50 tce/person are 50 %: what the two are per cancels, and leads to nothing else. */
    @ParameterizedTest
    @CsvSource({"%, true", "kg, false", "tce, false"})
    void the_units_of_two_intensities_cancel(String unit, boolean fits) {
        UnitRatio perPerson = UnitRatio.parse("tce/person");
        int now = sheet.printedRatio("this year", new BigDecimal("0.25"), perPerson);
        int base = sheet.printedRatio("base year", new BigDecimal("0.50"), perPerson);
        int product =
                sheet.multiply("product", now, sheet.constant("hundred", new BigDecimal("100"), "%"), "% tce/person");
        Receipt receipt = sheet.receipt(sheet.divide("relation", product, base, unit));
        if (fits) {
            assertThat(receipt.verify().replay()).isEqualByComparingTo("50");
        } else {
            assertThatExceptionOfType(ReceiptMismatchException.class)
                    .isThrownBy(receipt::verify)
                    .withMessageContaining("is in " + unit + ", which its operands do not lead to");
        }
    }

    @Test
    void a_part_becomes_a_percentage_and_a_percentage_a_part() {
        int one = sheet.printed("one", Given.quantity("1 t"));
        int two = sheet.printed("two", Given.quantity("2 t"));
        assertThat(sheet.quantity(sheet.percent("half", one, two), Unit.PERCENT))
                .isEqualTo(Given.quantity("50 %"));
        int mass = sheet.printed("mass", Quantity.of("40", Unit.TONNE));
        int quarter = sheet.printed("share", Quantity.of("25", Unit.PERCENT));
        int share = sheet.percentOf("quarter", mass, quarter, Unit.TONNE);
        assertThat(sheet.quantity(share, Unit.TONNE).value()).isEqualByComparingTo("10");
        assertThat(sheet.receipt(share).result().unit()).isEqualTo("t");
    }

    @Test
    void a_printed_ratio_stands_for_what_rounds_to_it() {
        int intensity = sheet.printedRatio("intensity", new BigDecimal("0.28"), UnitRatio.parse("tce/person"));
        Receipt receipt = sheet.receipt(intensity);
        assertThat(receipt.result()).hasToString("0.28 tce/person");
        assertThat(receipt.interval().low()).isEqualTo("0.275");
        assertThat(receipt.interval().high()).isEqualTo("0.285");
    }

    @Test
    void a_conversion_is_no_figure_of_the_report() {
        int line = sheet.convert(sheet.printed("mass", Quantity.of("0.76", Unit.TONNE)), Unit.TONNE, Unit.KILOGRAM);
        assertThat(sheet.receipt(line).terms())
                .extracting(Term::origin)
                .containsExactly(Origin.PRINTED, Origin.CONVERSION, Origin.COMPUTED);
    }

    /** The longest figure times itself is longer than a figure, and still no reason to give up. */
    @Test
    void intermediate_results_may_be_longer_than_figures_but_not_without_end() {
        int line = sheet.constant("nines", new BigDecimal("9".repeat(100)), "");
        int square = sheet.multiply("square", line, line, "");
        assertThat(sheet.receipt(square).result().value().precision()).isEqualTo(200);
        int fourth = sheet.multiply("fourth", square, square, "");
        int eighth = sheet.multiply("eighth", fourth, fourth, "");
        assertThatExceptionOfType(NumberSizeException.class)
                .isThrownBy(() -> sheet.multiply("sixteenth", eighth, eighth, ""))
                .withMessage("value has more than 1000 digits");
    }

    @Test
    void a_calculated_value_comes_with_its_receipt() {
        int one = sheet.constant("one", BigDecimal.ONE, "");
        Calculated<Quantity> result = sheet.result(one, Unit.PIECE);
        assertThatNullPointerException()
                .isThrownBy(() -> new Calculated<>(absent(), result.receipt()))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Calculated<>(result.value(), absent()))
                .withMessage("receipt");
        assertThatNullPointerException()
                .isThrownBy(() -> new Worksheet(absent()))
                .withMessage("formula");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T absent() {
        return null;
    }
}
