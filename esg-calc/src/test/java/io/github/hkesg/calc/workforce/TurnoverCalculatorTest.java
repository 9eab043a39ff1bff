package io.github.hkesg.calc.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Precision;
import io.github.hkesg.calc.reconcile.Reconciliation;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KPI B1.2 by every denominator in use; sections are those of the formula reference. */
class TurnoverCalculatorTest {
    private static Calculated<Quantity> rate(TurnoverMethod method, long leavers, long opening, long closing) {
        Count left = Count.of(leavers);
        return switch (method) {
            case YEAR_END_HEADCOUNT -> TurnoverCalculator.onYearEndHeadcount(left, Count.of(closing));
            case AVERAGE_HEADCOUNT -> TurnoverCalculator.onAverageHeadcount(left, Count.of(opening), Count.of(closing));
            case OPENING_HEADCOUNT -> TurnoverCalculator.onOpeningHeadcount(left, Count.of(opening));
            case LEAVERS_PLUS_CLOSING -> TurnoverCalculator.onLeaversPlusClosing(left, Count.of(closing));
            case TOTAL_HEADCOUNT -> TurnoverCalculator.onTotalHeadcount(left, Count.of(closing));
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4.2, V1                         | YEAR_END_HEADCOUNT   |  37 |  98 | 102 |  36.2745
            4.2, V2                         | AVERAGE_HEADCOUNT    |  37 |  98 | 102 |  37.0000
            4.2, V3                         | LEAVERS_PLUS_CLOSING |  37 |  98 | 102 |  26.6187
            1.7, V4                         | OPENING_HEADCOUNT    |  37 |  98 | 102 |  37.7551
            3.2, 2025, V1                   | YEAR_END_HEADCOUNT   | 110 | 325 | 338 |  32.5
            3.2, 2025, V2                   | AVERAGE_HEADCOUNT    | 110 | 325 | 338 |  33.2
            3.2, 2025, V3                   | LEAVERS_PLUS_CLOSING | 110 | 325 | 338 |  24.6
            3.2, 2025, V4                   | OPENING_HEADCOUNT    | 110 | 325 | 338 |  33.8
            3.2, 2025, on 343               | YEAR_END_HEADCOUNT   | 110 | 325 | 343 |  32.1
            3.2, 24 of 40                   | YEAR_END_HEADCOUNT   |  24 |   0 |  40 |  60.0
            3.2, 25 of 40                   | YEAR_END_HEADCOUNT   |  25 |   0 |  40 |  62.5
            1.7, V1 may exceed 100 %        | YEAR_END_HEADCOUNT   |  30 |  20 |  20 | 150
            1.7, V3 is bounded by 100 %     | LEAVERS_PLUS_CLOSING |  30 |  20 |   0 | 100
            1.7, V5, a group's leavers      | TOTAL_HEADCOUNT      |  37 |   0 | 325 |  11.4
            nobody left                     | YEAR_END_HEADCOUNT   |   0 | 325 | 338 |   0
            """)
    void a_rate_by_its_denominator(
            String source, TurnoverMethod method, long leavers, long opening, long closing, BigDecimal percent) {
        Quantity rate = rate(method, leavers, opening, closing).value();
        assertThat(rate.value().setScale(percent.scale(), RoundingMode.HALF_EVEN))
                .as(source)
                .isEqualTo(percent);
        assertThat(rate.unit()).isEqualTo(Unit.PERCENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YEAR_END_HEADCOUNT   | 37 person × 100 % ÷ 102 person ≈ 36.2745098039 %
            OPENING_HEADCOUNT    | 37 person × 100 % ÷ 98 person ≈ 37.7551020408 %
            TOTAL_HEADCOUNT      | 37 person × 100 % ÷ 102 person ≈ 36.2745098039 %
            AVERAGE_HEADCOUNT    | 98 person + 102 person = 200 person; 200 person ÷ 2 = 100 person; \
            37 person × 100 % ÷ 100 person = 37 %
            LEAVERS_PLUS_CLOSING | 37 person + 102 person = 139 person; \
            37 person × 100 % ÷ 139 person ≈ 26.6187050360 %
            """)
    void the_receipt_says_which_denominator(TurnoverMethod method, String text) {
        Calculated<Quantity> rate = rate(method, 37, 98, 102);
        assertThat(rate.receipt().formula())
                .isEqualTo("turnover." + method.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(rate.receipt().render()).isEqualTo(text);
    }

    /** Section 3.2: 31 % is published for 2025, and 110 leavers give it on no denominator. */
    @ParameterizedTest
    @CsvSource({
        "YEAR_END_HEADCOUNT, 110, 325, 338, false",
        "AVERAGE_HEADCOUNT, 110, 325, 338, false",
        "OPENING_HEADCOUNT, 110, 325, 338, false",
        "LEAVERS_PLUS_CLOSING, 110, 325, 338, false",
        "YEAR_END_HEADCOUNT, 110, 325, 343, false",
        // 31 % of 338 are 103.1 to 106.5 leavers.
        "YEAR_END_HEADCOUNT, 103, 325, 338, false",
        "YEAR_END_HEADCOUNT, 104, 325, 338, true",
        "YEAR_END_HEADCOUNT, 106, 325, 338, true",
        "YEAR_END_HEADCOUNT, 107, 325, 338, false",
    })
    void the_published_rate_of_2025_needs_104_to_106_leavers(
            TurnoverMethod method, long leavers, long opening, long closing, boolean agrees) {
        assertThat(Reconciliation.of(
                                Quantity.of("31", Unit.PERCENT),
                                rate(method, leavers, opening, closing),
                                Precision.AS_PRINTED)
                        .agrees())
                .isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR_END_HEADCOUNT, 3",
        "AVERAGE_HEADCOUNT, 3",
        "OPENING_HEADCOUNT, 3",
        "TOTAL_HEADCOUNT, 3",
        "LEAVERS_PLUS_CLOSING, 0"
    })
    void a_rate_of_nobody_is_undefined(TurnoverMethod method, long leavers) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> rate(method, leavers, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.2, 2025                             | 325 | 123 | 338 | 110
            nobody came or left                   | 325 |   0 | 325 |   0
            figures that are not of one workforce | 325 |   1 | 338 | -12
            """)
    void leavers_by_stock_and_flow(String source, long opening, long hires, long closing, long leavers) {
        assertThat(TurnoverCalculator.leaversByStockAndFlow(Count.of(opening), Count.of(hires), Count.of(closing))
                        .value())
                .as(source)
                .isEqualTo(Count.of(leavers));
    }

    @Test
    void the_receipt_of_leavers_by_stock_and_flow() {
        assertThat(TurnoverCalculator.leaversByStockAndFlow(Count.of(325), Count.of(123), Count.of(338))
                        .receipt()
                        .render())
                .isEqualTo("325 person + 123 person − 338 person = 110 person");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.2, 2025, 110 leavers     | 325 | 123 | 110 | 338 | 338 |  0
            3.2, 2025, 31 % of 338     | 325 | 123 | 105 | 338 | 343 |  5
            3.2, 2025, 116 hires       | 325 | 116 | 105 | 338 | 336 | -2
            nobody                     |   0 |   0 |   0 |   0 |   0 |  0
            """)
    void stocks_and_flows_held_against_each_other(
            String source, long opening, long hires, long leavers, long closing, long expected, long difference) {
        assertThat(TurnoverCalculator.closingByStockAndFlow(Count.of(opening), Count.of(hires), Count.of(leavers))
                        .value())
                .as(source)
                .isEqualTo(Count.of(expected));
        assertThat(TurnoverCalculator.stockAndFlowDifference(
                                Count.of(opening), Count.of(hires), Count.of(leavers), Count.of(closing))
                        .value())
                .as(source)
                .isEqualTo(Count.of(difference));
    }

    @Test
    void the_receipt_of_people_unaccounted_for() {
        assertThat(TurnoverCalculator.stockAndFlowDifference(Count.of(325), Count.of(123), Count.of(105), Count.of(338))
                        .receipt()
                        .render())
                .isEqualTo("325 person + 123 person − 105 person − 338 person = 5 person");
    }
}
