package io.github.hkesg.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hkesg.calc.Term.Origin;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a receipt says, refuses and allows. */
class ReceiptTest {
    private static Term input(String value, String unit) {
        return new Term("input", new BigDecimal(value), unit, Origin.PRINTED, null, null);
    }

    private static Term step(String value, Operation operation, int left, int right) {
        return new Term("step", new BigDecimal(value), "", Origin.COMPUTED, null, new Step(operation, left, right));
    }

    private static DecimalInterval interval(String low, String high) {
        return new DecimalInterval(new BigDecimal(low), new BigDecimal(high));
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "2, 0", "0, 1", "1, 0", "0, -1", "-1, 0", "1, 1"})
    void a_step_that_uses_itself_or_a_later_term_is_refused(int left, int right) {
        List<Term> terms = List.of(input("1", ""), step("2", Operation.ADD, left, right), input("1", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Receipt("test", terms))
                .withMessage("Step 1 uses a term that does not come before it");
    }

    @Test
    void a_receipt_without_terms_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Receipt("test", List.of()))
                .withMessage("A receipt without terms");
    }

    @Test
    void the_terms_are_copied() {
        List<Term> terms = new ArrayList<>(List.of(input("1", "")));
        Receipt receipt = new Receipt("test", terms);
        terms.add(input("2", ""));
        assertThat(receipt.terms()).containsExactly(input("1", ""));
    }

    @Test
    void a_receipt_that_divides_by_zero_cannot_be_replayed() {
        Receipt receipt =
                new Receipt("test", List.of(input("1", ""), input("0", ""), step("9", Operation.DIVIDE, 0, 1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(receipt::replay);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(receipt::interval);
    }

    @Test
    void replaying_goes_by_the_inputs_and_not_by_the_result_written_down() {
        Receipt receipt = new Receipt("test", List.of(input("2", ""), input("3", ""), step("9", Operation.ADD, 0, 1)));
        assertThat(receipt.result().value()).isEqualTo(new BigDecimal("9"));
        assertThat(receipt.replay()).isEqualTo(new BigDecimal("5"));
    }

    @Test
    void a_receipt_of_one_input_shows_the_input() {
        Receipt receipt = new Receipt("test", List.of(input("427.934", "'000 kWh")));
        assertThat(receipt.render()).isEqualTo("427.934 '000 kWh");
        assertThat(receipt.replay()).isEqualTo(new BigDecimal("427.934"));
    }

    @Test
    void a_chain_of_products_reads_as_one_line() {
        Receipt receipt = Totals.share(Count.of(112), Count.of(338), "person").receipt();
        assertThat(receipt.render()).isEqualTo("112 person × 100 % ÷ 338 person ≈ 33.1360946746 %");
        assertThat(receipt.render(unit -> "person".equals(unit) ? "人" : unit))
                .isEqualTo("112 人 × 100 % ÷ 338 人 ≈ 33.1360946746 %");
    }

    @Test
    void a_difference_after_a_quotient_stays_on_its_line() {
        Receipt receipt = Totals.change(Quantity.of("229.33", Unit.TONNE_CO2E), Quantity.of("250.36", Unit.TONNE_CO2E))
                .receipt();
        assertThat(receipt.formula()).isEqualTo("change.year-on-year");
        assertThat(receipt.render()).isEqualTo("229.33 tCO2e × 100 % ÷ 250.36 tCO2e − 100 % ≈ -8.39990413804 %");
    }

    @Test
    void steps_that_do_not_go_on_with_each_other_have_lines_of_their_own() {
        Worksheet sheet = new Worksheet("test");
        int two = sheet.constant("two", new BigDecimal("2"), "");
        int three = sheet.constant("three", new BigDecimal("3"), "");
        int product = sheet.multiply("product", two, three, "");
        int sum = sheet.add("sum", two, three, "");
        int total = sheet.subtract("total", product, sum, "");
        assertThat(sheet.result(total, Unit.PIECE).receipt().render()).isEqualTo("2 × 3 = 6; 2 + 3 = 5; 6 − 5 = 1");
    }

    @Test
    void a_result_taken_away_from_something_is_not_chained() {
        Worksheet sheet = new Worksheet("test");
        int two = sheet.constant("two", new BigDecimal("2"), "");
        int three = sheet.constant("three", new BigDecimal("3"), "");
        int sum = sheet.add("sum", two, three, "");
        int rest = sheet.subtract("rest", two, sum, "");
        assertThat(sheet.result(rest, Unit.PIECE).receipt().render()).isEqualTo("2 + 3 = 5; 2 − 5 = -3");
    }

    @Test
    void a_result_used_on_both_sides_is_chained_and_shown() {
        Worksheet sheet = new Worksheet("test");
        int two = sheet.constant("two", new BigDecimal("2"), "");
        int three = sheet.constant("three", new BigDecimal("3"), "");
        int product = sheet.multiply("product", two, three, "");
        int twice = sheet.add("twice", product, product, "");
        assertThat(sheet.result(twice, Unit.PIECE).receipt().render()).isEqualTo("2 × 3 + 6 = 12");
    }

    /** A reader looks for the digits that the report prints. */
    @Test
    void a_long_input_is_shown_with_all_its_digits() {
        Receipt receipt = Totals.sum(List.of(
                        Quantity.of("1234567890123.45", Unit.KILOWATT_HOUR), Quantity.of("0.55", Unit.KILOWATT_HOUR)))
                .receipt();
        assertThat(receipt.render()).isEqualTo("1234567890123.45 kWh + 0.55 kWh = 1234567890124.00 kWh");
    }

    @Test
    void large_and_small_numbers_have_no_exponent() {
        Worksheet sheet = new Worksheet("test");
        int small = sheet.constant("small", new BigDecimal("1E-9"), "");
        int large = sheet.constant("large", new BigDecimal("1E+9"), "");
        int product = sheet.multiply("product", small, large, "");
        assertThat(sheet.result(product, Unit.PIECE).receipt().render()).isEqualTo("0.000000001 × 1000000000 = 1");
    }

    @Test
    void the_interval_follows_the_printed_decimals() {
        Receipt receipt = Totals.sum(
                        List.of(Quantity.of("2.27", Unit.TONNE_CO2E), Quantity.of("227.06", Unit.TONNE_CO2E)))
                .receipt();
        assertThat(receipt.interval()).isEqualTo(interval("229.320", "229.340"));
    }

    @Test
    void trailing_zeros_that_were_lost_narrow_the_interval() {
        Receipt receipt = Totals.sum(List.of(Quantity.of("174.7", Unit.TONNE), Quantity.of("70.744", Unit.TONNE)))
                .receipt();
        assertThat(receipt.interval()).isEqualTo(interval("245.3935", "245.4945"));
        assertThat(receipt.interval(Precision.AS_PRINTED)).isEqualTo(interval("245.3935", "245.4945"));
        assertThat(receipt.interval(Precision.LONGEST_DECIMALS)).isEqualTo(interval("245.4430", "245.4450"));
    }

    /** Counts and factors stand for themselves in either reading. */
    @ParameterizedTest
    @CsvSource({"AS_PRINTED", "LONGEST_DECIMALS"})
    void exact_terms_have_no_width(Precision precision) {
        Worksheet sheet = new Worksheet("test");
        int people = sheet.count("people", Count.of(4), "person");
        int factor = sheet.factor(
                "factor",
                AppliedFactor.declared(new BigDecimal("0.5"), UnitRatio.parse("h/person"), "Example Publisher"));
        int hours = sheet.multiply("hours", people, factor, "h");
        Receipt receipt = sheet.result(hours, Unit.HOUR).receipt();
        assertThat(receipt.interval(precision)).isEqualTo(interval("2.0", "2.0"));
    }

    @Test
    void a_term_reads_as_value_and_unit() {
        assertThat(input("427934", "kWh")).hasToString("427934 kWh");
        assertThat(input("1E+3", "")).hasToString("1000");
    }

    /** A report may list tens of thousands of contributions; rendering their sum must not run out of stack. */
    @Test
    void a_very_long_sum_is_rendered() {
        Quantity part = Quantity.of("1234567890.12345", Unit.money("HKD"));

        Receipt receipt = Totals.sum(Collections.nCopies(30_000, part)).receipt();

        assertThat(receipt.render()).endsWith(" = 37037036703703.50000 HKD");
        assertThat(receipt.replay()).isEqualByComparingTo("37037036703703.5");
    }
}
