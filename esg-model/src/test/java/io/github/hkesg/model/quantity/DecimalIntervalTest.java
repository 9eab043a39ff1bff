package io.github.hkesg.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.hkesg.model.quantity.DecimalInterval.Weighted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** The reference, section 3.2: headcounts and leavers behind the published rates and averages. */
    @ParameterizedTest
    @CsvSource({
        "24.2..24.6, none", "342.924..343.993, 343..343", "525.6..537.1, 526..537", "77.38..79.5, 78..79",
        "-0.5..0.5, 0..0", "2..4, 2..4", "2.0..2.0, 2..2", "-2.5..-1.5, -2..-2"
    })
    void the_whole_numbers_inside(String interval, String whole) {
        assertThat(interval(interval).wholeNumbers())
                .isEqualTo(whole.equals("none") ? Optional.empty() : Optional.of(interval(whole)));
    }

    /** 1102.5 h at 3.21 h a head: 342 people would give 3.22, 344 would give 3.20. */
    @Test
    void exact_hours_at_a_printed_average_are_those_of_343_people() {
        DecimalInterval people = DecimalInterval.exactly(new BigDecimal("1102.5"))
                .dividedBy(DecimalInterval.ofPrinted(new BigDecimal("3.21")));

        assertThat(people.wholeNumbers()).contains(interval("343", "343"));
    }

    @ParameterizedTest
    @CsvSource({"1..4, 2..3, 1..3, 2..4", "1..2, 3..4, 1..2, 3..4", "-5..5, 0..0, -5..0, 0..5", "1..1, 1..1, 1..1, 1..1"
    })
    void the_lesser_and_the_greater_of_two(String a, String b, String lesser, String greater) {
        assertThat(interval(a).min(interval(b))).isEqualTo(interval(lesser));
        assertThat(interval(b).min(interval(a))).isEqualTo(interval(lesser));
        assertThat(interval(a).max(interval(b))).isEqualTo(interval(greater));
        assertThat(interval(b).max(interval(a))).isEqualTo(interval(greater));
    }

    /**
     * Values and weights by group. Turnover weighted by year-end heads is from the reference, section 3.2: every dimension
     * allows the published 41 %.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one group                              | 3..5                     | 2..9               | 3     | 5
            equal exact weights                    | 1..2, 3..4               | 1..1, 1..1         | 2     | 3
            weight goes to the extremes            | 0..0, 10..10             | 1..3, 1..3         | 2.5   | 7.5
            as much as can                         | 0..0, 10..10, 20..20     | 1..1, 0..1, 1..2   | 10    | 13.333333333
            a group without weight does not count  | 0..0, 100..100           | 1..1, 0..0         | 0     | 0
            weights below zero are not believed    | 0..0, 10..10             | 1..1, -0.5..0.25   | 0     | 2
            negative values                        | -4..-2, 2..4             | 1..1, 1..1         | -1    | 1
            3.2, turnover 2024 by gender, 40.80    | 42.5..43.5, 35.5..36.5   | 223..223, 102..102 | 40.303076923 | 41.303076923
            """)
    void a_weighted_mean_is_as_narrow_as_its_groups_allow(
            String reason, String values, String weights, BigDecimal low, BigDecimal high) {
        DecimalInterval mean = DecimalInterval.weightedMean(weighted(values, weights));

        assertThat(mean.low().setScale(low.scale(), RoundingMode.HALF_EVEN))
                .as(reason)
                .isEqualByComparingTo(low);
        assertThat(mean.high().setScale(high.scale(), RoundingMode.HALF_EVEN))
                .as(reason)
                .isEqualByComparingTo(high);
    }

    private static List<Weighted> weighted(String values, String weights) {
        String[] weight = weights.split(",", -1);
        String[] value = values.split(",", -1);
        return IntStream.range(0, value.length)
                .mapToObj(i -> new Weighted(interval(value[i].strip()), interval(weight[i].strip())))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"'1..2, 3..4', '0..0, 0..0'", "'1..2, 3..4', '0..1, 0..1'", "1..2, -1..0"})
    void a_mean_whose_weights_can_all_be_zero_is_refused(String values, String weights) {
        List<Weighted> groups = weighted(values, weights);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> DecimalInterval.weightedMean(groups))
                .withMessage("a mean of groups whose weights can all be zero");
    }

    @Test
    void a_mean_of_nothing_is_refused() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> DecimalInterval.weightedMean(List.of()));
    }

    @Test
    void a_weight_that_is_negative_throughout_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weighted(interval("1..2"), interval("-2..-1")))
                .withMessageStartingWith("A weight cannot be negative");
    }
}
