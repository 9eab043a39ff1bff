package io.github.hkesg.calc.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerGasFactorTest {
    private static AppliedFactor factor(String value, String unit) {
        return AppliedFactor.declared(new BigDecimal(value), UnitRatio.parse(unit), "Example Publisher");
    }

    @Test
    void the_gases_of_one_fuel_stand_together() {
        PerGasFactor petrol =
                new PerGasFactor(factor("2.36", "kgCO2/L"), factor("0.253", "g/L"), factor("1.105", "g/L"));
        assertThat(petrol.co2()).isEqualTo(factor("2.36", "kgCO2/L"));
        assertThat(petrol.ch4()).isEqualTo(factor("0.253", "g/L"));
        assertThat(petrol.n2o()).isEqualTo(factor("1.105", "g/L"));
    }

    @Test
    void a_gas_that_the_publisher_does_not_give_is_absent() {
        PerGasFactor diesel = new PerGasFactor(factor("3.145122", "kgCO2/kg"), null, null);
        assertThat(diesel.ch4()).isNull();
        assertThat(diesel.n2o()).isNull();
    }

    @Test
    @SuppressWarnings("NullAway")
    void carbon_dioxide_is_always_there() {
        assertThatNullPointerException()
                .isThrownBy(() -> new PerGasFactor(null, null, null))
                .withMessage("co2");
    }

    @ParameterizedTest
    @CsvSource({
        "kg/L, g/L, g/L",
        "kgCO2/L, kgCO2e/L, g/L",
        "kgCO2/L, g/L, kgCO2/L",
        "kgCO2/L, g/kg, g/L",
        "kgCO2/L, g/L, kg/TJ",
    })
    void a_component_of_another_measure_is_refused(String co2, String ch4, String n2o) {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> new PerGasFactor(factor("1", co2), factor("1", ch4), factor("1", n2o)));
    }

    @ParameterizedTest
    @CsvSource({"kgCO2e/L", "tCO2e/L", "ktCO2e/L", "10k tCO2e/L"})
    void carbon_dioxide_in_co2_equivalent_would_count_the_other_gases_twice(String unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PerGasFactor(factor("2.6599", unit), factor("0.253", "g/L"), null))
                .withMessage("A factor for CO2 alone cannot be in " + unit);
    }
}
