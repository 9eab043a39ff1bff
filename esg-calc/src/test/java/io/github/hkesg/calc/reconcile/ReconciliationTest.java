package io.github.hkesg.calc.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Precision;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When a printed figure and a recomputation agree. */
class ReconciliationTest {
    private static Calculated<Quantity> sum(String parts, Unit unit) {
        List<Quantity> figures = Arrays.stream(parts.split("\\+", -1))
                .map(part -> Quantity.of(part.strip(), unit))
                .toList();
        return Totals.sum(figures);
    }

    private static boolean agrees(String published, String parts, Precision precision) {
        return Reconciliation.of(Quantity.of(published, Unit.TONNE), sum(parts, Unit.TONNE), precision)
                .agrees();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the same digits                             | 229.33  | 2.27 + 227.06 | true
            229.335 to 229.345 meets 229.32 to 229.34   | 229.34  | 2.27 + 227.06 | true
            229.345 to 229.355 is above                 | 229.35  | 2.27 + 227.06 | false
            229.315 to 229.325 meets 229.32 to 229.34   | 229.32  | 2.27 + 227.06 | true
            229.305 to 229.315 is below                 | 229.31  | 2.27 + 227.06 | false
            fewer decimals                              | 229     | 2.27 + 227.06 | true
            fewer decimals, the next integer            | 230     | 2.27 + 227.06 | false
            more decimals                               | 229.325 | 2.27 + 227.06 | true
            229.3405 to 229.3415 is above               | 229.341 | 2.27 + 227.06 | false
            1.5 to 2.5 touches 0.5 to 1.5               | 2       | 1             | true
            1.5 to 2.5 touches 2.5 to 3.5               | 2       | 3             | true
            1.5 to 2.5 stays clear of 3.5 to 4.5        | 2       | 4             | false
            2.5 to 3.5 touches 2.3 to 2.5               | 3       | 1.2 + 1.2     | true
            2.5 to 3.5 stays clear of 2.2 to 2.4        | 3       | 1.2 + 1.1     | false
            negative figures                            | -8.4    | -8.3999       | true
            the sign counts                             | 8.4     | -8.3999       | false
            zero                                        | 0       | 0.49          | true
            zero with decimals                          | 0.00    | 0.49          | false
            """)
    void figures_agree_when_their_intervals_meet(String reason, String published, String parts, boolean agrees) {
        assertThat(agrees(published, parts, Precision.AS_PRINTED)).as(reason).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            both readings allow it          | 245.444 | 174.7 + 70.744 | true  | true
            only if 174.7 was rounded       | 245.490 | 174.7 + 70.744 | true  | false
            neither                         | 245.500 | 174.7 + 70.744 | false | false
            the printed total lost zeros    | 245.4   | 174.7 + 70.744 | true  | false
            the parts lost zeros            | 245.494 | 174.7 + 70.7   | true  | false
            """)
    void trailing_zeros_that_were_lost_can_be_put_back(
            String reason, String published, String parts, boolean asPrinted, boolean longest) {
        assertThat(agrees(published, parts, Precision.AS_PRINTED)).as(reason).isEqualTo(asPrinted);
        assertThat(agrees(published, parts, Precision.LONGEST_DECIMALS))
                .as(reason)
                .isEqualTo(longest);
    }

    /** Tonnes with two decimals say nothing of the decimals of a percentage: -9.3 beside -9.3066 % is right. */
    @ParameterizedTest
    @EnumSource(Precision.class)
    void zeros_are_put_back_only_among_figures_of_one_unit(Precision precision) {
        Calculated<Quantity> change =
                Totals.change(Quantity.of("227.06", Unit.TONNE_CO2E), Quantity.of("250.36", Unit.TONNE_CO2E));
        assertThat(Reconciliation.of(Quantity.of("-9.3", Unit.PERCENT), change, precision)
                        .agrees())
                .isTrue();
    }

    @Test
    void the_recomputation_is_unrounded_and_in_the_unit_of_the_printed_figure() {
        Calculated<Quantity> recomputed = sum("466562", Unit.KILOWATT_HOUR);
        Quantity published = Quantity.of("466.56", Unit.THOUSAND_KILOWATT_HOURS);
        assertThat(Reconciliation.of(published, recomputed, Precision.AS_PRINTED))
                .isEqualTo(new Reconciliation(
                        published, Quantity.of("466.562", Unit.THOUSAND_KILOWATT_HOURS), recomputed.receipt(), true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            466.56   | '000 kWh | 466562  | kWh    | true
            466.57   | '000 kWh | 466562  | kWh    | false
            1540.6   | GJ       | 427934  | kWh    | true
            1540.5   | GJ       | 427934  | kWh    | false
            2271     | kgCO2e   | 2.27    | tCO2e  | true
            2276     | kgCO2e   | 2.27    | tCO2e  | false
            1768.7   | m CNY    | 176870  | 10k CNY | true
            """)
    void figures_in_different_units_are_compared_in_one(
            String published, String unit, String recomputed, String recomputedUnit, boolean agrees) {
        assertThat(Reconciliation.of(
                                Quantity.of(published, Unit.parse(unit)),
                                sum(recomputed, Unit.parse(recomputedUnit)),
                                Precision.AS_PRINTED)
                        .agrees())
                .isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({"t, kWh", "t, tCO2e", "CNY, HKD", "%, person"})
    void figures_that_do_not_measure_the_same_cannot_be_compared(String published, String recomputed) {
        Quantity printed = Quantity.of("1", Unit.parse(published));
        Calculated<Quantity> other = sum("1", Unit.parse(recomputed));
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> Reconciliation.of(printed, other, Precision.AS_PRINTED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.2, age 40 to 49; 24 are 60.0 %, 25 are 62.5 % | 61    |  40 | false
            24 of 40                                        | 60    |  40 | true
            25 of 40, rounded down                          | 62    |  40 | true
            25 of 40, rounded up                            | 63    |  40 | true
            25 of 40                                        | 62.5  |  40 | true
            3.2, age 30 to 39; 78 or 79                     | 37    | 212 | true
            3.2, age 20 to 29; 31                           | 44    |  70 | true
            3.2, women; 37                                  | 36    | 102 | true
            3.2, men; 95 to 97                              | 43    | 223 | true
            3.2, mainland                                   | 42    | 319 | true
            3.2, two decimals; 37 of 102 are 36.27          | 36.27 | 102 | true
            36.28 of 102                                    | 36.28 | 102 | false
            nobody of few                                   | 0     |   1 | true
            nobody of many                                  | 0     | 338 | true
            nobody, two decimals                            | 0.00  | 338 | true
            1 of 338 is 0.30 %                              | 0.01  | 338 | false
            everybody                                       | 100   | 338 | true
            everybody of one                                | 100   |   1 | true
            half of one                                     | 50    |   1 | false
            half of two                                     | 50    |   2 | true
            a third of three                                | 33.3  |   3 | true
            leavers can exceed the year-end headcount       | 150   |  40 | true
            150 of 3 is 4.5 people                          | 150   |   3 | false
            """)
    void a_percentage_of_people_has_to_be_that_of_a_whole_number(
            String reason, String percentage, long headcount, boolean possible) {
        assertThat(Reconciliation.isPossibleForWholeCount(Quantity.of(percentage, Unit.PERCENT), Count.of(headcount)))
                .as(reason)
                .isEqualTo(possible);
    }

    /** No number of people, divided by none, is 61 %. */
    @Test
    void a_percentage_of_nobody_is_impossible() {
        assertThat(Reconciliation.isPossibleForWholeCount(Quantity.of("61", Unit.PERCENT), Count.ZERO))
                .isFalse();
    }

    /** There are no fewer than no people. */
    @Test
    void a_negative_percentage_is_impossible() {
        assertThat(Reconciliation.isPossibleForWholeCount(Quantity.of("-5", Unit.PERCENT), Count.of(40)))
                .isFalse();
    }

    @Test
    void what_is_no_percentage_is_refused() {
        Quantity hours = Quantity.of("61", Unit.HOUR);
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> Reconciliation.isPossibleForWholeCount(hours, Count.of(40)));
    }
}
