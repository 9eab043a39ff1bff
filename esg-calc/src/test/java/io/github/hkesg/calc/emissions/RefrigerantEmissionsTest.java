package io.github.hkesg.calc.emissions;

import static io.github.hkesg.calc.Given.quantities;
import static io.github.hkesg.calc.Given.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.MassBalance;
import io.github.hkesg.calc.emissions.RefrigerantEmissions.OfRefrigerant;
import io.github.hkesg.calc.emissions.RefrigerantLoss.Disposal;
import io.github.hkesg.calc.emissions.RefrigerantLoss.Installation;
import io.github.hkesg.calc.emissions.RefrigerantLoss.Operation;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.GwpSet;
import io.github.hkesg.calc.factor.RefrigerantBlend;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refrigerants that escape, by mass balance and by screening; sections are those of the formula reference. */
class RefrigerantEmissionsTest {
    @Test
    void refrigerants_are_balanced_one_by_one() {
        Calculated<RefrigerantEmissions> result = Scope1Calculator.refrigerantsByMassBalance(List.of(
                new RefrigerantStock("R-410A", balance("2 kg; 10 kg; 1 kg; 4 kg"), potential(RefrigerantBlend.R_410A)),
                new RefrigerantStock("R-134a", balance("500 g; 0 kg; 0 kg; 0.2 kg"), GwpSet.AR5.potential("R-134a"))));
        assertThat(result.value().total().value()).isEqualByComparingTo("13.8545");
        assertThat(result.receipt().render())
                .startsWith("2 kg + 10 kg − 1 kg − 4 kg = 7 kg; 7 kg × 1923.5 kgCO2e/kg ÷ 1000 kgCO2e/tCO2e");
    }

    /** Nothing is clamped, so that the fault in the data is seen. */
    @Test
    void more_refrigerant_left_than_there_can_be_is_a_negative_result() {
        Calculated<RefrigerantEmissions> result = Scope1Calculator.refrigerantsByMassBalance(List.of(
                new RefrigerantStock("R-410A", balance("2 kg; 0 kg; 0 kg; 3 kg"), potential(RefrigerantBlend.R_410A)),
                new RefrigerantStock("R-134a", balance("5 kg; 0 kg; 0 kg; 0 kg"), GwpSet.AR5.potential("R-134a"))));
        assertThat(result.value().total().value()).isEqualByComparingTo("4.5765");
        assertThat(result.value().byRefrigerant())
                .extracting(OfRefrigerant::name)
                .containsExactly("R-410A", "R-134a");
        assertThat(result.value().byRefrigerant())
                .extracting(
                        each -> each.emissions().value().stripTrailingZeros().toPlainString())
                .containsExactly("-1.9235", "6.5");
    }

    static MassBalance balance(String text) {
        List<Quantity> masses = quantities(text);
        return new MassBalance(masses.get(0), masses.get(1), masses.get(2), masses.get(3));
    }

    private static AppliedFactor potential(RefrigerantBlend blend) {
        return GwpSet.AR5.potential(blend);
    }

    /** Section 1.2: C × k %, C × x % × T, C × y % × (1 − z %). */
    @Test
    void screening_adds_what_is_lost_when_filled_when_used_and_when_scrapped() {
        List<RefrigerantLoss> losses = List.of(
                new Installation(quantity("20 kg"), quantity("1 %")),
                new Operation(quantity("100 kg"), quantity("10 %"), quantity("0.5 year")),
                new Disposal(quantity("50 kg"), quantity("80 %"), quantity("70 %")));
        Calculated<Quantity> result = Scope1Calculator.refrigerantByScreening(losses, GwpSet.AR5.potential("R-134a"));
        assertThat(result.value().value()).isEqualByComparingTo("22.36");
        assertThat(result.receipt().formula()).isEqualTo("scope1.refrigerant-screening");
    }

    @ParameterizedTest
    @CsvSource({"1 %, 1 %", "1 kg, 1 kg", "1 kg, 1 year"})
    void screening_refuses_what_is_no_charge_or_no_rate(String charge, String loss) {
        Quantity mass = quantity(charge);
        Quantity rate = quantity(loss);
        assertThatExceptionOfType(IncompatibleUnitException.class).isThrownBy(() -> new Installation(mass, rate));
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> new Operation(mass, rate, quantity("1 year")));
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> new Disposal(mass, rate, quantity("0 %")));
    }
}
