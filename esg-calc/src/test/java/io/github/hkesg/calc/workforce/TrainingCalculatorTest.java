package io.github.hkesg.calc.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Precision;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.reconcile.Reconciliation;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KPI B3.1 and B3.2; sections are those of the formula reference. */
class TrainingCalculatorTest {
    private static Quantity hours(String digits) {
        return Quantity.of(digits, Unit.HOUR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.2, 2025                 | 1102.5 |  338 | 3.262
            3.2, 2025, on 342         | 1102.5 |  342 | 3.22
            3.2, 2025, on 343         | 1102.5 |  343 | 3.2143
            3.2, 2025, on 344         | 1102.5 |  344 | 3.20
            3.2, 2024                 | 2444   |  325 | 7.52
            3.2, per attendance, 2024 | 2444   | 2215 | 1.103
            3.2, per attendance, 2025 | 1102.5 | 1327 | 0.831
            no training               | 0      |  338 | 0
            """)
    void average_hours_are_hours_per_employee(String source, String total, long employees, BigDecimal average) {
        Quantity result = TrainingCalculator.averageHours(hours(total), Count.of(employees))
                .value();
        assertThat(result.value().setScale(average.scale(), RoundingMode.HALF_EVEN))
                .as(source)
                .isEqualTo(average);
        assertThat(result.unit()).isEqualTo(Unit.HOUR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.3 no. 1, 2025, year-end headcount | 1102.5  | 338 | 3.21 | false
            3.2, 2025                           | 1102.5  | 342 | 3.21 | false
            3.2, 2025                           | 1102.5  | 343 | 3.21 | true
            # 1102.5 may have been 1102.55, and 1102.55 ÷ 344 = 3.20509; printed as 1102.50 it cannot.
            3.2, 2025, hours to one decimal     | 1102.5  | 344 | 3.21 | true
            3.2, 2025, hours to two decimals    | 1102.50 | 344 | 3.21 | false
            3.3 no. 2, 2024, year-end headcount | 2444    | 325 | 4.6  | false
            3.2, 2024, below the range          | 2444    | 525 | 4.6  | false
            3.2, 2024, lowest denominator       | 2444    | 526 | 4.6  | true
            3.2, 2024, highest denominator      | 2444    | 537 | 4.6  | true
            3.2, 2024, above the range          | 2444    | 538 | 4.6  | false
            """)
    void the_published_averages_fit_few_headcounts(
            String source, String total, long employees, String published, boolean agrees) {
        Calculated<Quantity> recomputed = TrainingCalculator.averageHours(hours(total), Count.of(employees));
        assertThat(Reconciliation.of(hours(published), recomputed, Precision.AS_PRINTED)
                        .agrees())
                .as(source)
                .isEqualTo(agrees);
    }

    @Test
    void the_receipt_of_average_hours() {
        Calculated<Quantity> average = TrainingCalculator.averageHours(hours("1102.5"), Count.of(338));
        assertThat(average.receipt().formula()).isEqualTo("training.average-hours");
        assertThat(average.receipt().render()).isEqualTo("1102.5 h ÷ 338 person ≈ 3.26183431953 h");
    }

    @ParameterizedTest
    @CsvSource({"102, 325, 31.3846", "0, 325, 0", "325, 325, 100", "3, 2, 150"})
    void share_of_a_group_trained(long trained, long employees, BigDecimal percent) {
        Quantity share = TrainingCalculator.shareOfGroupTrained(Count.of(trained), Count.of(employees))
                .value();
        assertThat(share.value().setScale(percent.scale(), RoundingMode.HALF_EVEN))
                .isEqualTo(percent);
        assertThat(share.unit()).isEqualTo(Unit.PERCENT);
    }

    /** Section 1.7, B3.1 (b). */
    @Test
    void the_mix_of_the_trained_adds_up_to_100_percent() {
        Count all = Count.of(300);
        Quantity men = TrainingCalculator.mixOfTrained(Count.of(200), all).value();
        Quantity women = TrainingCalculator.mixOfTrained(Count.of(100), all).value();
        assertThat(men.value().setScale(2, RoundingMode.HALF_EVEN)).isEqualTo(new BigDecimal("66.67"));
        assertThat(women.value().setScale(2, RoundingMode.HALF_EVEN)).isEqualTo(new BigDecimal("33.33"));
        assertThat(Totals.sum(List.of(men, women)).value().value().setScale(40, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("100");
    }

    /** The two readings of B3.1 are mixed up in practice, so the receipt has to say which one it is. */
    @Test
    void the_receipts_of_share_and_mix_differ() {
        Count trained = Count.of(100);
        Count whole = Count.of(300);
        assertThat(TrainingCalculator.shareOfGroupTrained(trained, whole)
                        .receipt()
                        .formula())
                .isNotEqualTo(TrainingCalculator.mixOfTrained(trained, whole)
                        .receipt()
                        .formula());
    }

    @Test
    void averages_and_shares_of_nobody_are_undefined() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> TrainingCalculator.averageHours(hours("1102.5"), Count.ZERO));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> TrainingCalculator.shareOfGroupTrained(Count.of(1), Count.ZERO));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> TrainingCalculator.mixOfTrained(Count.ZERO, Count.ZERO));
    }

    /** Section 3.2: "the mean of 325 and 338 gives 3.33". */
    @Test
    void average_hours_on_the_mean_of_opening_and_closing_headcount() {
        Calculated<Quantity> average =
                TrainingCalculator.averageHoursOnAverageHeadcount(hours("1102.5"), Count.of(325), Count.of(338));
        assertThat(average.value().value().setScale(2, RoundingMode.HALF_EVEN)).isEqualTo(new BigDecimal("3.33"));
        assertThat(average.receipt().formula()).isEqualTo("training.average-hours.average-headcount");
    }

    @Test
    void average_hours_of_those_who_were_trained_at_all() {
        Calculated<Quantity> average = TrainingCalculator.averageHoursOfTheTrained(hours("1102.5"), Count.of(300));
        assertThat(average.value()).isEqualTo(hours("3.675"));
        assertThat(average.receipt().formula()).isEqualTo("training.average-hours.of-the-trained");
    }

    /** Section 3.2: 37.7 h for each of 101 interns would be more than all hours published. */
    @Test
    void hours_of_a_group_are_held_against_the_total() {
        DecimalInterval interns = hours("37.7").interval().times(Count.of(101).interval());
        assertThat(interns.low()).isEqualByComparingTo("3802.65");
        assertThat(interns.intersects(interns.min(hours("1102.5").interval()))).isFalse();
    }
}
