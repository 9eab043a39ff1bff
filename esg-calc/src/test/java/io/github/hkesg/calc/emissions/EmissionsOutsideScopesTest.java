package io.github.hkesg.calc.emissions;

import static io.github.hkesg.calc.Given.activities;
import static io.github.hkesg.calc.Given.factor;
import static io.github.hkesg.calc.Given.fuel;
import static io.github.hkesg.calc.Given.quantity;
import static io.github.hkesg.calc.emissions.RefrigerantEmissionsTest.balance;
import static io.github.hkesg.calc.emissions.Scope1CalculatorTest.burnt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.OutsideScopesException;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.FactorSet;
import io.github.hkesg.calc.factor.GwpSet;
import io.github.hkesg.calc.factor.OutsideScopes;
import io.github.hkesg.calc.factor.PerGasFactor;
import io.github.hkesg.model.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Carbon dioxide of biomass and gases that the Kyoto Protocol does not name stand outside the scopes; sections are those of the formula reference. */
class EmissionsOutsideScopesTest {
    /** Section 2.6: wood and charcoal are biogenic, and outside the scopes. */
    @ParameterizedTest
    @CsvSource({"15.6, 1.7472", "29.5, 3.304"})
    void biogenic_carbon_dioxide_stands_outside_the_scopes(String calorific, BigDecimal tonnes) {
        Calculated<Quantity> wood = Scope1Calculator.biogenicCarbonDioxide(
                List.of(new Combustion(fuel("1 t × " + calorific + " GJ/t"), factor("112000 kgCO2/TJ"))));
        assertThat(wood.value().value()).isEqualByComparingTo(tonnes);
        assertThat(wood.receipt().formula()).isEqualTo("outside-scopes.biogenic-co2");
    }

    /** 1 t of wood: 1.7472 t of CO2 beside 0.13104 of methane and 0.016536 of nitrous oxide (AR5). */
    @Test
    void biogenic_carbon_dioxide_stands_beside_the_total_and_its_other_gases_in_it() {
        PerGasEmissions wood = Scope1Calculator.onPerGasBasis(
                        List.of(burnt("1 t × 15.6 GJ/t", "WOOD", "commercial", 2006)), GwpSet.AR5)
                .value();
        assertThat(Objects.requireNonNull(wood.biogenicCarbonDioxide()).value()).isEqualByComparingTo("1.7472");
        assertThat(wood.carbonDioxide().value()).isEqualByComparingTo("0");
        assertThat(Objects.requireNonNull(wood.methane()).value()).isEqualByComparingTo("0.13104");
        assertThat(Objects.requireNonNull(wood.nitrousOxide()).value()).isEqualByComparingTo("0.016536");
        assertThat(wood.total().value()).isEqualByComparingTo("0.147576");
    }

    @Test
    void biomass_beside_a_fossil_fuel_adds_nothing_to_its_carbon_dioxide() {
        PerGasCombustion gasoline = burnt("1 t × 44.3 GJ/t", "GASOLINE", "commercial", 2006);
        PerGasEmissions alone =
                Scope1Calculator.onPerGasBasis(List.of(gasoline), GwpSet.AR5).value();
        PerGasEmissions both = Scope1Calculator.onPerGasBasis(
                        List.of(gasoline, burnt("1 t × 29.5 GJ/t", "CHARCOAL", "commercial", 2006)), GwpSet.AR5)
                .value();
        assertThat(alone.biogenicCarbonDioxide()).isNull();
        assertThat(both.carbonDioxide()).isEqualTo(alone.carbonDioxide());
        assertThat(Objects.requireNonNull(both.biogenicCarbonDioxide()).value()).isEqualByComparingTo("3.304");
    }

    @ParameterizedTest
    @CsvSource({"hkex.charcoal.co2, 1 kg", "ipcc-2006.wood.co2, 1 GJ", "ipcc-2006.charcoal.co2, 1 GJ"})
    void a_biogenic_factor_is_refused_for_fossil_fuels_and_taken_outside_the_scopes(String id, String amount) {
        AppliedFactor factor = FactorSet.standard().require(id).applied();
        assertThat(factor.citation().outsideScopes()).isEqualTo(OutsideScopes.BIOGENIC);
        List<Combustion> burnt = List.of(new Combustion(fuel(amount), factor));
        assertThat(Scope1Calculator.biogenicCarbonDioxide(burnt).value().value())
                .isPositive();
        assertThatExceptionOfType(OutsideScopesException.class)
                .isThrownBy(() -> Scope1Calculator.onEnergyBasis(burnt))
                .withMessage("The factor " + id
                        + " cannot stand in scope1.fuel-energy, because it is outside the scopes: biogenic")
                .satisfies(refused -> assertThat(refused.citation()).isEqualTo(factor.citation()));
        List<Activity> activities = List.of(new Activity("fuel", quantity(amount), factor));
        assertThatExceptionOfType(OutsideScopesException.class)
                .isThrownBy(() -> Scope1Calculator.onActivityBasis(activities));
    }

    @Test
    void a_factor_of_the_callers_own_can_be_marked() {
        AppliedFactor pellets = factor("1.7 kgCO2/kg").outside(OutsideScopes.BIOGENIC);
        PerGasEmissions result = Scope1Calculator.onPerGasBasis(
                        List.of(new PerGasCombustion(fuel("10 kg"), new PerGasFactor(pellets, null, null))), GwpSet.AR5)
                .value();
        assertThat(result.total().value()).isEqualByComparingTo("0");
        assertThat(Objects.requireNonNull(result.biogenicCarbonDioxide()).value())
                .isEqualByComparingTo("0.017");
    }

    @ParameterizedTest
    @CsvSource({"R-22, 8.8", "R-123, 0.395", "HCFC-141b, 3.91"})
    void a_gas_that_kyoto_does_not_name_stands_outside_the_scopes(String gas, BigDecimal tonnes) {
        AppliedFactor potential = GwpSet.AR5.potential(gas);
        List<Activity> gases = List.of(new Activity(gas, quantity("5 kg"), potential));
        Calculated<Quantity> outside = Scope1Calculator.gasesOutsideKyotoProtocol(gases);
        assertThat(outside.value().value()).isEqualByComparingTo(tonnes);
        assertThat(outside.receipt().formula()).isEqualTo("outside-scopes.not-kyoto");
        assertThatExceptionOfType(OutsideScopesException.class)
                .isThrownBy(() -> Scope1Calculator.fugitiveGases(gases))
                .withMessageEndingWith(
                        "cannot stand in scope1.fugitive-gases, because it is outside the scopes: no gas of the Kyoto Protocol");
        assertThatExceptionOfType(OutsideScopesException.class)
                .isThrownBy(() -> Scope1Calculator.refrigerantsByMassBalance(
                        List.of(new RefrigerantStock(gas, balance("2 kg; 0 kg; 0 kg; 1 kg"), potential))));
        List<RefrigerantLoss> losses = List.of(new RefrigerantLoss.Installation(quantity("1 kg"), quantity("1 %")));
        assertThatExceptionOfType(OutsideScopesException.class)
                .isThrownBy(() -> Scope1Calculator.refrigerantByScreening(losses, potential));
    }
}
