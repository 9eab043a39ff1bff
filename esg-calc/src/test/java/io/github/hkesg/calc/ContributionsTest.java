package io.github.hkesg.calc;

import static io.github.hkesg.calc.Given.activities;
import static io.github.hkesg.calc.Given.activity;
import static io.github.hkesg.calc.Given.factor;
import static io.github.hkesg.calc.Given.quantities;
import static io.github.hkesg.calc.Given.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sum of contributions, as its receipt shows it. */
class ContributionsTest {
    private final Contributions sum = new Contributions("test", "emissions", Unit.TONNE_CO2E);

    @Test
    void each_contribution_is_a_line_and_the_last_line_adds_them_up() {
        Calculated<Quantity> total = sum.add(
                        activities("427934 kWh × 0.5306 kgCO2/kWh; 50 L × 2.6460 kgCO2e/L"), "factor")
                .addPrinted(quantities("1.2 tCO2e"))
                .total();
        assertThat(total.value().value()).isEqualByComparingTo("228.3940804");
        assertThat(total.receipt().render(Rendering.FOR_READERS))
                .isEqualTo("427,934 kWh × 0.5306 kgCO2/kWh = 227.0617804 tCO2e; "
                        + "50 L × 2.6460 kgCO2e/L = 0.1323 tCO2e; "
                        + "227.0617804 tCO2e + 0.1323 tCO2e + 1.2 tCO2e = 228.3940804 tCO2e");
    }

    @Test
    void a_single_contribution_is_the_total() {
        Calculated<Quantity> total = sum.add(List.of(activity("427934 kWh × 0.5306 kgCO2/kWh")), "factor")
                .total();
        assertThat(total.receipt().render())
                .isEqualTo("427934 kWh × 0.5306 kgCO2/kWh ÷ 1000 kgCO2/tCO2e = 227.0617804 tCO2e");
    }

    @Test
    void nothing_has_no_total() {
        assertThatIllegalArgumentException().isThrownBy(sum::total).withMessage("A sum needs at least one part");
    }

    @Test
    void an_amount_of_the_wrong_kind_is_named() {
        List<Activity> litres = activities("50 L × 2.6460 kgCO2e/L");
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> sum.add(litres, "factor", Dimension.ENERGY))
                .withMessage("activity cannot be in L; expected a unit of [ENERGY]");
    }

    @Test
    void an_activity_and_its_factor_belong_together() {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> new Activity("office", quantity("50 L"), factor("0.5306 kgCO2/kWh")))
                .withMessage("A figure in L cannot be read in kWh");
    }

    @ParameterizedTest
    @CsvSource({
        "2 L, 10 kg, 1 kg, 4 kg, opening",
        "2 kg, 10 L, 1 kg, 4 kg, purchased",
        "2 kg, 10 kg, 1 %, 4 kg, takenOut",
        "2 kg, 10 kg, 1 kg, 4 tCO2e, closing",
    })
    void a_balance_is_of_masses(String opening, String purchased, String takenOut, String closing, String wrong) {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() ->
                        new MassBalance(quantity(opening), quantity(purchased), quantity(takenOut), quantity(closing)))
                .satisfies(misfit -> assertThat(misfit.name()).isEqualTo(wrong));
    }
}
