package io.github.hkesg.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The short way to a quotient leads to the same digits as the long one, scale included. */
class QuotientPropertyTest {
    @Provide
    Arbitrary<BigDecimal> figures() {
        Arbitrary<BigInteger> digits =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(24).negate(), BigInteger.TEN.pow(24));
        return Combinators.combine(digits, Arbitraries.integers().between(-12, 24))
                .as(BigDecimal::new);
    }

    @Provide
    Arbitrary<MathContext> contexts() {
        return Arbitraries.of(Arithmetic.CONTEXT, DecimalInterval.DOWN, DecimalInterval.UP);
    }

    @Property
    void a_quotient_is_that_of_the_platform(
            @ForAll("figures") BigDecimal dividend,
            @ForAll("figures") BigDecimal divisor,
            @ForAll("contexts") MathContext context) {
        Assume.that(divisor.signum() != 0);

        assertThat(Arithmetic.quotient(dividend, divisor, context)).isEqualTo(dividend.divide(divisor, context));
    }

    @Property
    void so_it_is_where_the_division_comes_out_even(
            @ForAll("figures") BigDecimal quotient,
            @ForAll("figures") BigDecimal divisor,
            @ForAll("contexts") MathContext context) {
        Assume.that(divisor.signum() != 0);
        BigDecimal dividend = quotient.multiply(divisor);

        assertThat(Arithmetic.quotient(dividend, divisor, context)).isEqualTo(dividend.divide(divisor, context));
    }

    @ParameterizedTest
    @CsvSource({
        "17.00, 4, 4.25",
        "10.00000000000000000000, 2, 5.00000000000000000000",
        "1e30, 1, 1e30",
        "0.000, 7, 0.000",
        "2, 3, 0.66666666666666666666666666666666666666666666666667"
    })
    void a_quotient_keeps_the_zeros_that_division_keeps(BigDecimal dividend, BigDecimal divisor, BigDecimal quotient) {
        assertThat(Arithmetic.quotient(dividend, divisor, Arithmetic.CONTEXT)).isEqualTo(quotient);
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Arithmetic.quotient(BigDecimal.ONE, BigDecimal.ZERO, Arithmetic.CONTEXT));
    }
}
