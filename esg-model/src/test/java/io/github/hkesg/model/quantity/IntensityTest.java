package io.github.hkesg.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IntensityTest {
    private static final UnitRatio TCE_PER_PERSON = new UnitRatio(Unit.TONNE_COAL_EQUIVALENT, Unit.PERSON);

    @Test
    void it_stands_for_half_a_unit_of_its_last_printed_digit_on_either_side() {
        Intensity intensity = new Intensity(new BigDecimal("0.280"), TCE_PER_PERSON, "head office staff");

        assertThat(intensity.interval())
                .isEqualTo(new DecimalInterval(new BigDecimal("0.2795"), new BigDecimal("0.2805")));
        assertThat(intensity.value()).isEqualTo("0.280");
    }

    @Test
    void a_number_too_large_for_any_report_is_refused() {
        assertThatExceptionOfType(NumberSizeException.class)
                .isThrownBy(() -> new Intensity(new BigDecimal("1e999999999"), TCE_PER_PERSON, null))
                .withMessage("value has more than 100 digits");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks would do
    void a_missing_component_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Intensity(null, TCE_PER_PERSON, null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Intensity(BigDecimal.ONE, null, null))
                .withMessage("unit");
    }
}
