package io.github.hkesg.calc;

import static io.github.hkesg.calc.Given.quantity;
import static io.github.hkesg.calc.Given.shownAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hkesg.calc.TargetCalculator.TargetProgress;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Progress towards targets: formula reference, 1.6. */
class TargetCalculatorTest {
    private static Intensity intensity(String value, String unit, @Nullable String denominator) {
        return new Intensity(new BigDecimal(value), UnitRatio.parse(unit), denominator);
    }

    /** The Qiniu report aims at 5 % a year; with the factor of the year before it would still be there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.1, as printed               | 250.36 tCO2e | 229.33 tCO2e | 5 %     | 8.40   | true
            3.1, at a constant factor     | 250.36 tCO2e | 231.90 tCO2e | 5 %     | 7.37   | true
            not there yet                 | 100 t        | 96 t         | 5 %     | 4.00   | false
            just there                    | 100 t        | 95 t         | 5 %     | 5.00   | true
            shown as 5.00, but not there  | 100000 t     | 95001 t      | 5 %     | 5.00   | false
            more than before              | 100 t        | 110 t        | 5 %     | -10.00 | false
            in different units            | 1 t          | 900 kg       | 10 %    | 10.00  | true
            nothing left                  | 100 t        | 0 t          | 100 %   | 100.00 | true
            """)
    void a_target_is_achieved_when_the_reduction_reaches_it(
            String reason, String base, String current, String target, BigDecimal progress, boolean achieved) {
        Calculated<TargetProgress> result =
                TargetCalculator.progress(quantity(base), quantity(current), quantity(target));
        assertThat(shownAs(progress, result.value().progress())).as(reason).isEqualTo(progress);
        assertThat(result.value().achieved()).as(reason).isEqualTo(achieved);
        assertThat(result.value().target()).isEqualTo(quantity(target));
        assertThat(result.receipt().formula()).isEqualTo("target.progress");
    }

    @Test
    void a_reduction_is_the_opposite_of_a_change() {
        Quantity base = quantity("250.36 tCO2e");
        Quantity current = quantity("229.33 tCO2e");
        Calculated<Quantity> reduction = TargetCalculator.reduction(base, current);
        assertThat(reduction.value().value())
                .isEqualByComparingTo(
                        Totals.change(current, base).value().value().negate());
        assertThat(reduction.receipt().render())
                .isEqualTo("229.33 tCO2e ÷ 250.36 tCO2e ≈ 0.916000958620; 1 − 0.916000958620 ≈ 0.0839990413804; "
                        + "0.0839990413804 × 100 % ≈ 8.39990413804 %");
    }

    @Test
    void the_reduction_of_an_intensity_keeps_to_its_definition() {
        Intensity base = intensity("0.29", "tce/person", "monthly average of head office staff");
        Calculated<Quantity> reduction =
                TargetCalculator.intensityReduction(base, intensity("0.28", "tce/person", null));
        assertThat(shownAs(new BigDecimal("3.45"), reduction.value())).isEqualTo("3.45");
        assertThat(reduction.receipt().formula()).isEqualTo("target.intensity-reduction");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetCalculator.intensityReduction(
                        base, intensity("0.28", "tce/person", "all staff at the end of the year")))
                .withMessage("An intensity per all staff at the end of the year cannot be compared with one per "
                        + "monthly average of head office staff");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetCalculator.intensityReduction(base, intensity("0.28", "tce/m2", null)))
                .withMessage("An intensity in tce/m2 cannot be compared with one in tce/person");
    }

    @Test
    void what_cannot_be_compared_is_refused() {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> TargetCalculator.reduction(quantity("1 t"), quantity("1 m3")));
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> TargetCalculator.progress(quantity("2 t"), quantity("1 t"), quantity("1 t")));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> TargetCalculator.reduction(quantity("0 t"), quantity("1 t")));
    }

    @Test
    void an_intensity_carries_the_definition_of_its_denominator() {
        Calculated<Intensity> perPerson =
                Totals.intensity(quantity("57.34 tce"), quantity("200 person"), "monthly average of head office staff");
        assertThat(perPerson.value())
                .isEqualTo(intensity("0.2867", "tce/person", "monthly average of head office staff"));
        assertThat(perPerson.receipt().formula()).isEqualTo("intensity");
    }

    @Test
    void the_denominator_behind_an_intensity_has_to_be_one_of_such_a_total() {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> Totals.impliedDenominator(quantity("1 m3"), intensity("0.29", "tce/person", null)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Totals.impliedDenominator(quantity("1 tce"), intensity("0", "tce/person", null)));
    }
}
