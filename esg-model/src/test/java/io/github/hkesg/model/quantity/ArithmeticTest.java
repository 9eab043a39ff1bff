package io.github.hkesg.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArithmeticTest {
    private static final String HUNDRED_NINES = "9".repeat(100);

    static Stream<BigDecimal> reasonable() {
        return Stream.of("0", "-1", "3.210", "1e99", "1e-100", "-1e-100", "0e99", HUNDRED_NINES, "0." + HUNDRED_NINES)
                .map(BigDecimal::new);
    }

    @ParameterizedTest
    @MethodSource("reasonable")
    void a_number_of_at_most_a_hundred_digits_before_and_after_the_point_is_taken(BigDecimal value) {
        assertThat(Arithmetic.requireReasonable("total", value)).isSameAs(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e100",
                "-1e100",
                "1e-101",
                "0e100",
                "0e-101",
                "1e999999999",
                "1e-999999999",
                "-1e2147483647",
                "1e-2147483647"
            })
    void a_number_that_could_exhaust_memory_is_refused_by_name(String digits) {
        assertThatExceptionOfType(NumberSizeException.class)
                .isThrownBy(() -> Arithmetic.requireReasonable("total", new BigDecimal(digits)))
                .withMessage("total has more than 100 digits");
    }

    @Test
    void a_number_of_more_than_a_hundred_digits_is_refused_wherever_the_point_stands() {
        BigInteger digits = new BigInteger("1" + HUNDRED_NINES);

        for (int scale : new int[] {0, 50, 100, 101, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThatExceptionOfType(NumberSizeException.class)
                    .isThrownBy(() -> Arithmetic.requireReasonable("value", new BigDecimal(digits, scale)));
        }
    }

    @Test
    void an_intermediate_result_may_be_allowed_more_digits() {
        BigDecimal value = new BigDecimal("1e150");
        assertThat(Arithmetic.requireReasonable("product", value, 1_000)).isSameAs(value);
        assertThatExceptionOfType(NumberSizeException.class)
                .isThrownBy(() -> Arithmetic.requireReasonable("product", new BigDecimal("1e1000"), 1_000))
                .withMessage("product has more than 1000 digits");
    }

    @Test
    void quotients_have_fifty_digits_rounded_half_even() {
        assertThat(Arithmetic.CONTEXT.getPrecision()).isEqualTo(50);
        assertThat(Arithmetic.CONTEXT.getRoundingMode()).isEqualTo(RoundingMode.HALF_EVEN);
        assertThat(BigDecimal.ONE.divide(new BigDecimal(3), Arithmetic.CONTEXT)).isEqualTo("0." + "3".repeat(50));
    }
}
