package io.github.hkesg.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalIntervalTest {
    private static DecimalInterval interval(String low, String high) {
        return new DecimalInterval(new BigDecimal(low), new BigDecimal(high));
    }

    /** From {@code "1..2"}. */
    private static DecimalInterval interval(String text) {
        String[] bounds = text.split("\\.\\.", -1);
        return interval(bounds[0], bounds[1]);
    }

    @Test
    void bounds_in_the_wrong_order_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> interval("2", "1"))
                .withMessage("low 2 is above high 1");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks would do
    void a_missing_bound_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> new DecimalInterval(null, BigDecimal.ONE))
                .withMessage("low");
        assertThatNullPointerException()
                .isThrownBy(() -> new DecimalInterval(BigDecimal.ONE, null))
                .withMessage("high");
    }

    @Test
    void one_exact_value_is_an_interval_of_one_point() {
        assertThat(DecimalInterval.exactly(new BigDecimal("3.2"))).isEqualTo(interval("3.2", "3.2"));
    }

    @ParameterizedTest
    @CsvSource({
        "57.34, 57.335, 57.345",
        "57.340, 57.3395, 57.3405",
        "41, 40.5, 41.5",
        "0.0, -0.05, 0.05",
        "-8.4, -8.45, -8.35",
        "1E+3, 500, 1500"
    })
    void a_printed_figure_is_half_a_unit_of_its_last_digit_wide_on_either_side(
            BigDecimal printed, BigDecimal low, BigDecimal high) {
        DecimalInterval interval = DecimalInterval.ofPrinted(printed);

        assertThat(interval.low()).isEqualByComparingTo(low);
        assertThat(interval.high()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @CsvSource({
        "174.7, 2, 174.695, 174.705",
        "174.7, 1, 174.65, 174.75",
        "174.75, 1, 174.745, 174.755",
        "174, 0, 173.5, 174.5",
        "174, 3, 173.9995, 174.0005"
    })
    void lost_trailing_zeros_can_be_given_back_but_digits_that_are_there_are_believed(
            BigDecimal printed, int decimals, BigDecimal low, BigDecimal high) {
        DecimalInterval interval = DecimalInterval.ofPrinted(printed, decimals);

        assertThat(interval.low()).isEqualByComparingTo(low);
        assertThat(interval.high()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @CsvSource({
        "1..2, 10..20, 11..22, -19..-8, 10..40",
        "-1..2, 10..20, 9..22, -21..-8, -20..40",
        "-2..-1, 10..20, 8..19, -22..-11, -40..-10",
        "-2..-1, -20..-10, -22..-11, 8..19, 10..40",
        "-1..2, -3..5, -4..7, -6..5, -6..10",
        "0..0, -3..5, -3..5, -5..3, 0..0",
        "3..3, 4..4, 7..7, -1..-1, 12..12"
    })
    void sums_differences_and_products(String a, String b, String sum, String difference, String product) {
        assertThat(interval(a).plus(interval(b))).isEqualTo(interval(sum));
        assertThat(interval(a).minus(interval(b))).isEqualTo(interval(difference));
        assertThat(interval(a).times(interval(b))).isEqualTo(interval(product));
    }

    @ParameterizedTest
    @CsvSource({
        "1..2, 4..5, 0.2..0.5",
        "-1..2, 4..5, -0.25..0.5",
        "-2..-1, 4..5, -0.5..-0.2",
        "1..2, -5..-4, -0.5..-0.2",
        "-2..-1, -5..-4, 0.2..0.5",
        "0..0, 4..5, 0..0"
    })
    void quotients(String a, String b, String quotient) {
        DecimalInterval result = interval(a).dividedBy(interval(b));

        assertThat(result.low()).isEqualByComparingTo(interval(quotient).low());
        assertThat(result.high()).isEqualByComparingTo(interval(quotient).high());
    }

    @Test
    void a_quotient_that_has_no_end_is_rounded_outwards_at_the_fiftieth_digit() {
        DecimalInterval third = interval("1", "1").dividedBy(interval("3", "3"));

        assertThat(third).isEqualTo(interval("0." + "3".repeat(50), "0." + "3".repeat(49) + "4"));
        assertThat(interval("-1", "-1").dividedBy(interval("3", "3")))
                .isEqualTo(interval("-0." + "3".repeat(49) + "4", "-0." + "3".repeat(50)));
    }

    @ParameterizedTest
    @CsvSource({"-1..1", "0..1", "-1..0", "0..0", "0.00..0.00"})
    void division_by_what_can_be_zero_is_refused(String divisor) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> interval("1", "2").dividedBy(interval(divisor)))
                .withMessage("division by an interval that holds zero");
    }

    @Test
    void the_sum_of_many_and_of_none() {
        assertThat(DecimalInterval.sum(Stream.of(interval("1", "2"), interval("-3", "-1"), interval("0.5", "0.5"))))
                .isEqualTo(interval("-1.5", "1.5"));
        assertThat(DecimalInterval.sum(Stream.empty())).isEqualTo(interval("0", "0"));
    }

    @ParameterizedTest
    @CsvSource({
        "1..2, 1, true", "1..2, 2.00, true", "1..2, 1.5, true",
        "1..2, 0.999, false", "1..2, 2.001, false", "-1..1, 0, true"
    })
    void both_bounds_are_inside(String interval, BigDecimal value, boolean inside) {
        assertThat(interval(interval).contains(value)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "1..2, 2..3, true", "1..2, 1.5..1.6, true", "1..4, 2..3, true",
        "1..2, 2.001..3, false", "-2..-1, 1..2, false", "1..1, 1.0..1.0, true"
    })
    void intervals_that_only_touch_agree(String one, String other, boolean agree) {
        assertThat(interval(one).intersects(interval(other))).isEqualTo(agree);
        assertThat(interval(other).intersects(interval(one))).isEqualTo(agree);
    }

    /** 61 % of 40 people is 24.2 to 24.6 people: no whole number of leavers. */
    @ParameterizedTest
    @CsvSource({
        "24.2..24.6, false", "24.6..25.0, true", "25..25, true", "24.999..25.001, true",
        "-0.5..0.5, true", "-1.9..-1.1, false", "0.1..0.9, false", "-1..-0.5, true"
    })
    void whether_a_whole_number_lies_inside(String interval, boolean inside) {
        assertThat(interval(interval).containsInteger()).isEqualTo(inside);
    }
}
