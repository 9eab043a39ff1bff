package io.github.hkesg.calc.operating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Precision;
import io.github.hkesg.calc.reconcile.Reconciliation;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KPI B6.1 and B6.2; sections are those of the formula reference. */
class ProductResponsibilityCalculatorTest {
    private static Quantity quantity(String text) {
        int space = text.indexOf(' ');
        return Quantity.of(text.substring(0, space), Unit.parse(text.substring(space + 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.7, pieces        | 120 piece | 48000 piece | 0.25
            1.7, value         | 0.3 m HKD | 600 m HKD   | 0.05
            mass in two units  | 500 kg    | 2.5 t       | 20
            nothing recalled   | 0 piece   | 48000 piece | 0
            """)
    void recalled_of_sold_or_shipped(String source, String recalled, String sold, BigDecimal percent) {
        Quantity share = ProductResponsibilityCalculator.recalledShare(quantity(recalled), quantity(sold))
                .value();
        assertThat(share.unit()).isEqualTo(Unit.PERCENT);
        assertThat(share.value()).as(source).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"1 piece, 1 t", "1 HKD, 1 CNY"})
    void recalled_and_sold_measure_the_same(String recalled, String sold) {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> ProductResponsibilityCalculator.recalledShare(quantity(recalled), quantity(sold)));
    }

    @Test
    void a_share_of_nothing_is_undefined() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(
                        () -> ProductResponsibilityCalculator.recalledShare(quantity("1 piece"), quantity("0 piece")));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> ProductResponsibilityCalculator.complaintRate(Count.of(1), Count.ZERO));
    }

    /** Section 3.2: 223 complaints among 40,374 requests, published as less than 1 %. */
    @Test
    void complaints_among_requests() {
        Calculated<Quantity> rate = ProductResponsibilityCalculator.complaintRate(Count.of(223), Count.of(40374));
        assertThat(rate.value().value())
                .isBetween(new BigDecimal("0.5523"), new BigDecimal("0.5524"))
                .isLessThan(BigDecimal.ONE);
        assertThat(Reconciliation.of(Quantity.of("0.552", Unit.PERCENT), rate, Precision.AS_PRINTED)
                        .agrees())
                .isTrue();
    }

    @Test
    void answered_and_settled_complaints_have_receipts_of_their_own() {
        Calculated<Quantity> answered =
                ProductResponsibilityCalculator.complaintResponseRate(Count.of(223), Count.of(223));
        Calculated<Quantity> settled =
                ProductResponsibilityCalculator.complaintResolutionRate(Count.of(218), Count.of(223));
        assertThat(answered.value()).hasToString("100 %");
        assertThat(answered.receipt().formula()).isEqualTo("products.complaint-response-rate");
        assertThat(settled.receipt().formula()).isEqualTo("products.complaint-resolution-rate");
        assertThat(settled.receipt().render()).isEqualTo("218 piece × 100 % ÷ 223 piece ≈ 97.7578475336 %");
    }
}
