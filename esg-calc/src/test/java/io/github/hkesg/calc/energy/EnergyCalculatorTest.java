package io.github.hkesg.calc.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Term;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.energy.EnergyCalculator.Carrier;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.FactorKey;
import io.github.hkesg.calc.factor.FactorKind;
import io.github.hkesg.calc.factor.FactorSet;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KPI A2.1 against figures that others worked out; sections are those of the formula reference. */
class EnergyCalculatorTest {
    private static Quantity quantity(String digits, String unit) {
        return Quantity.of(digits, Unit.parse(unit));
    }

    private static AppliedFactor factor(String value, String unit) {
        return AppliedFactor.declared(new BigDecimal(value), UnitRatio.parse(unit), "declared");
    }

    private static Carrier carrier(String amount, String unit, EnergySource source) {
        return new Carrier(
                quantity(amount, unit),
                FactorSet.standard()
                        .require(FactorKey.of(FactorKind.COAL_EQUIVALENT, source, "CN"), 2020)
                        .applied());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            3.1, electricity 2024      | 466562  | kWh      | 466.562
            3.1, electricity 2025      | 427934  | kWh      | 427.934
            1 MWh                      | 427.934 | MWh      | 427.934
            already in the unit        | 427.934 | '000 kWh | 427.934
            1.5, 3.6 GJ                | 3.6     | GJ       | 1
            1.5, 3.6 TJ                | 3.6     | TJ       | 1000
            1.5, 1 tce = 29307.6 MJ    | 1       | tce      | 8.141
            """)
    void energy_in_the_unit_that_the_kpi_asks_for(String source, String energy, String unit, BigDecimal expected) {
        Quantity result =
                EnergyCalculator.inThousandKilowattHours(quantity(energy, unit)).value();
        assertThat(result.value()).as(source).isEqualByComparingTo(expected);
        assertThat(result.unit()).isEqualTo(Unit.THOUSAND_KILOWATT_HOURS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.5, 1 kWh = 3.6 MJ    | 427934 | kWh  | 1540.5624
            1.5, 1 kWh = 3.6 MJ    | 1      | kWh  | 0.0036
            1000 MJ                | 1000   | MJ   | 1
            0.5 TJ                 | 0.5    | TJ   | 500
            1.5, 1 tce = 29.3076   | 1      | tce  | 29.3076
            1.5, 1 kgce = 29307.6  | 1      | kgce | 0.0293076
            """)
    void energy_in_gigajoules(String source, String energy, String unit, BigDecimal expected) {
        Quantity result = EnergyCalculator.inGigajoules(quantity(energy, unit)).value();
        assertThat(result.value()).as(source).isEqualByComparingTo(expected);
        assertThat(result.unit()).isEqualTo(Unit.GIGAJOULE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.1, petrol 2025            | 760  | kg | 43.124 | GJ/t  | kWh | 9103.96
            3.1, petrol 2025            | 0.76 | t  | 43.124 | GJ/t  | MWh | 9.1039555556
            3.1, petrol, value per kg   | 760  | kg | 43.124 | MJ/kg | MWh | 9.104
            petrol in GJ                | 0.76 | t  | 43.124 | GJ/t  | GJ  | 32.77424
            2.6, one tonne of diesel    | 1    | t  | 43.0   | GJ/t  | TJ  | 0.043
            """)
    void the_energy_of_a_fuel_is_its_mass_times_its_calorific_value(
            String source, String fuel, String unit, String calorific, String ratio, String wanted, BigDecimal shown) {
        Quantity energy = EnergyCalculator.fromFuel(quantity(fuel, unit), factor(calorific, ratio), Unit.parse(wanted))
                .value();
        assertThat(energy.value().setScale(shown.scale(), RoundingMode.HALF_EVEN))
                .as(source)
                .isEqualTo(shown);
        assertThat(energy.unit()).isEqualTo(Unit.parse(wanted));
    }

    @Test
    void petrol_in_thousand_kilowatt_hours_has_50_digits_and_a_receipt() {
        Calculated<Quantity> petrol = EnergyCalculator.fromFuel(
                quantity("760", "kg"), factor("43.124", "GJ/t"), Unit.THOUSAND_KILOWATT_HOURS);
        assertThat(petrol.value().value())
                .isEqualTo(new BigDecimal("9.1039555555555555555555555555555555555555555555556"));
        assertThat(petrol.receipt().render())
                .isEqualTo("760 kg ÷ 1000 kg/t × 43.124 GJ/t ÷ 3.6 GJ/'000 kWh ≈ 9.10395555556 '000 kWh");
    }

    /** Section 3.1: electricity 427.934 and petrol 9.104 make 437.038. */
    @Test
    void electricity_and_petrol_of_2025_add_up() {
        Quantity petrol = EnergyCalculator.fromFuel(
                        quantity("760", "kg"), factor("43.124", "GJ/t"), Unit.THOUSAND_KILOWATT_HOURS)
                .value();
        Quantity total =
                Totals.sum(List.of(quantity("427.934", "'000 kWh"), petrol)).value();
        assertThat(total.value().setScale(3, RoundingMode.HALF_EVEN)).isEqualTo(new BigDecimal("437.038"));
    }

    @Test
    void coal_equivalent_of_electricity_alone() {
        Calculated<Quantity> result =
                EnergyCalculator.coalEquivalent(List.of(carrier("466562", "kWh", EnergySource.PURCHASED_ELECTRICITY)));
        // Section 3.1, 2024; published as 57.34.
        assertThat(result.value()).isEqualTo(quantity("57.3404698", "tce"));
        assertThat(result.receipt().render())
                .isEqualTo("466562 kWh × 0.1229 kgce/kWh ÷ 1000 kgce/tce = 57.3404698 tce");
    }

    @Test
    void coal_equivalent_of_electricity_and_petrol() {
        Calculated<Quantity> result = EnergyCalculator.coalEquivalent(List.of(
                carrier("427934", "kWh", EnergySource.PURCHASED_ELECTRICITY),
                carrier("0.76", "t", EnergySource.GASOLINE)));
        // Section 3.1, 2025; published as 53.71.
        assertThat(result.value().value()).isEqualByComparingTo("53.7113526");
        assertThat(result.value().unit()).isEqualTo(Unit.TONNE_COAL_EQUIVALENT);
        assertThat(result.receipt().formula()).isEqualTo("energy.coal-equivalent");
        assertThat(result.receipt().render())
                .isEqualTo("427934 kWh × 0.1229 kgce/kWh ÷ 1000 kgce/tce = 52.5930886 tce; "
                        + "0.76 t × 1000 kg/t × 1.4714 kgce/kg ÷ 1000 kgce/tce = 1.118264 tce; "
                        + "52.5930886 tce + 1.118264 tce = 53.7113526 tce");
        assertThat(result.receipt().factors())
                .extracting(Term::toString, EnergyCalculatorTest::source)
                .containsExactly(tuple("0.1229 kgce/kWh", "GB/T 2589-2020"), tuple("1.4714 kgce/kg", "GB/T 2589-2020"));
    }

    @Test
    void coal_equivalent_of_coal_diesel_and_electricity() {
        Calculated<Quantity> result = EnergyCalculator.coalEquivalent(List.of(
                carrier("1", "t", EnergySource.COAL),
                carrier("1", "t", EnergySource.DIESEL),
                carrier("10000", "kWh", EnergySource.PURCHASED_ELECTRICITY)));
        // Section 4.2.
        assertThat(result.value().value()).isEqualByComparingTo("3.4004");
    }

    /** Section 1.5: a thousand megajoules of heat are 34.12 kgce; section 2.5c: LPG 1.7143 kgce/kg. */
    @ParameterizedTest
    @CsvSource({"1, GJ, PURCHASED_HEAT, 0.03412", "1, t, LIQUEFIED_PETROLEUM_GAS, 1.7143", "1, t, DIESEL, 1.4571"})
    void coal_equivalent_of_one_unit(String amount, String unit, EnergySource source, BigDecimal tonnes) {
        Quantity result = EnergyCalculator.coalEquivalent(List.of(carrier(amount, unit, source)))
                .value();
        assertThat(result.value()).isEqualByComparingTo(tonnes);
    }

    @Test
    void coal_equivalent_of_nothing_is_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> EnergyCalculator.coalEquivalent(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"1, t", "1, tCO2e", "1, m3", "1, person", "1, HKD"})
    void what_is_not_energy_is_refused(String digits, String unit) {
        Quantity other = quantity(digits, unit);
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> EnergyCalculator.inThousandKilowattHours(other));
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> EnergyCalculator.inGigajoules(other));
    }

    @ParameterizedTest
    @CsvSource({"1, kWh, GJ/t, GJ", "1, t, GJ/t, tCO2e", "1, t, kgCO2/t, GJ", "1, L, GJ/t, GJ"})
    void a_fuel_in_units_that_do_not_fit_is_refused(String digits, String unit, String ratio, String wanted) {
        Quantity fuel = quantity(digits, unit);
        AppliedFactor calorific = factor("43.124", ratio);
        Unit target = Unit.parse(wanted);
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> EnergyCalculator.fromFuel(fuel, calorific, target));
    }

    @Test
    void a_carrier_in_a_unit_that_does_not_fit_is_refused() {
        List<Carrier> carriers = List.of(carrier("1", "t", EnergySource.PURCHASED_ELECTRICITY));
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> EnergyCalculator.coalEquivalent(carriers));
    }

    private static String source(Term factor) {
        return Objects.requireNonNull(factor.citation()).source();
    }
}
