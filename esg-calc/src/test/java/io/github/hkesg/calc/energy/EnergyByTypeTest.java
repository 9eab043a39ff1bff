package io.github.hkesg.calc.energy;

import static io.github.hkesg.calc.Given.factor;
import static io.github.hkesg.calc.Given.fuel;
import static io.github.hkesg.calc.Given.quantities;
import static io.github.hkesg.calc.Given.quantity;
import static io.github.hkesg.calc.Given.shownAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.energy.EnergyCalculator.EnergyByType;
import io.github.hkesg.calc.energy.EnergyCalculator.EnergyInput;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** KPI A2.1 as it is asked for, water and packaging; formula reference, 1.5 and 1.6. */
class EnergyByTypeTest {
    private static EnergyInput input(EnergySource source, String use) {
        return new EnergyInput(source, fuel(use));
    }

    /** Section 3.1: 427.934 and 9.104 make 437.038. */
    @Test
    void direct_and_indirect_energy_stand_apart() {
        Calculated<EnergyByType> result = EnergyCalculator.byType(List.of(
                input(EnergySource.PURCHASED_ELECTRICITY, "427934 kWh"),
                input(EnergySource.GASOLINE, "0.76 t × 43.124 GJ/t")));
        EnergyByType energy = result.value();
        assertThat(energy.indirect()).isEqualTo(quantity("427.934 '000 kWh"));
        assertThat(shownAs(new BigDecimal("9.104"), energy.direct())).isEqualTo("9.104");
        assertThat(shownAs(new BigDecimal("437.038"), energy.total())).isEqualTo("437.038");
        assertThat(energy.bySource())
                .containsOnlyKeys(EnergySource.PURCHASED_ELECTRICITY, EnergySource.GASOLINE)
                .containsEntry(EnergySource.PURCHASED_ELECTRICITY, quantity("427.934 '000 kWh"));
        assertThat(result.receipt().formula()).isEqualTo("energy.by-type");
        assertThat(result.receipt().result().value()).isEqualTo(energy.total().value());
    }

    @Test
    void uses_of_one_source_are_added() {
        EnergyByType energy = EnergyCalculator.byType(List.of(
                        input(EnergySource.TOWNGAS, "75 towngas unit"),
                        input(EnergySource.TOWNGAS, "1000 kWh"),
                        input(EnergySource.DIESEL, "1000 L × 0.84 kg/L × 43.33 GJ/t")))
                .value();
        assertThat(energy.bySource().get(EnergySource.TOWNGAS)).isEqualTo(quantity("2 '000 kWh"));
        assertThat(shownAs(new BigDecimal("12.110333"), energy.direct())).isEqualTo("12.110333");
        assertThat(energy.indirect().value()).isZero();
    }

    @ParameterizedTest
    @EnumSource(EnergySource.class)
    void only_purchased_energy_is_indirect(EnergySource source) {
        EnergyByType energy =
                EnergyCalculator.byType(List.of(input(source, "1000 kWh"))).value();
        boolean purchased = source.name().startsWith("PURCHASED");
        assertThat(energy.indirect().value()).isEqualByComparingTo(purchased ? "1" : "0");
        assertThat(energy.direct().value()).isEqualByComparingTo(purchased ? "0" : "1");
        assertThat(energy.total().value()).isEqualByComparingTo("1");
    }

    /** Section 1.5: 48 and 46 MJ a unit; coal equivalent is energy by 29,307.6 kJ, rounded to four digits in the tables of 2.5c. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            100 towngas unit        | '000 kWh | 1.333333
            100 LPG unit            | '000 kWh | 1.277778
            1 L × 0.84 kg/L × 43.33 GJ/t | GJ  | 0.0363972
            1 kg × 43124 kJ/kg      | kgce     | 1.471427
            1 kg × 42705 kJ/kg      | kgce     | 1.457131
            1 kg × 41868 kJ/kg      | kgce     | 1.428571
            1 kg × 50242 kJ/kg      | kgce     | 1.714299
            1 kg × 20934 kJ/kg      | kgce     | 0.714286
            1 kWh                   | kgce     | 0.122835
            1 MJ                    | kgce     | 0.034121
            """)
    void a_fuel_becomes_energy_in_any_unit(String fuel, String unit, BigDecimal expected) {
        Quantity energy =
                EnergyCalculator.fromFuel(fuel(fuel), Unit.parse(unit)).value();
        assertThat(shownAs(expected, energy)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1 L, 43.33 GJ/t", "1 kWh, 43.33 GJ/t", "1 t, 0.84 kg/t", "1 t, 69300 kgCO2/TJ"})
    void a_calorific_value_that_does_not_fit_is_refused(String amount, String calorific) {
        FuelUse fuel = FuelUse.of("fuel", quantity(amount));
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> fuel.withCalorificValue(factor(calorific)));
    }

    @ParameterizedTest
    @CsvSource({"1 t, 0.84 kg/L", "1 L, 43.33 GJ/L"})
    void a_density_that_does_not_fit_is_refused(String amount, String density) {
        FuelUse fuel = FuelUse.of("fuel", quantity(amount));
        assertThatExceptionOfType(IncompatibleUnitException.class).isThrownBy(() -> fuel.withDensity(factor(density)));
    }

    @Test
    void fuel_without_a_calorific_value_is_no_energy() {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> EnergyCalculator.byType(List.of(input(EnergySource.DIESEL, "1 L × 0.84 kg/L"))));
        assertThatIllegalArgumentException().isThrownBy(() -> EnergyCalculator.byType(List.of()));
    }

    @Test
    void water_and_packaging_are_added_in_their_units() {
        assertThat(ResourceCalculator.totalWater(quantities("1200 m3; 374000 L"))
                        .value())
                .isEqualTo(quantity("1574 m3"));
        assertThat(ResourceCalculator.totalPackaging(quantities("1.2 t; 340 kg"))
                        .value()
                        .value())
                .isEqualByComparingTo("1.54");
        assertThat(ResourceCalculator.recycledWaterShare(quantity("200 m3"), quantity("800 m3"))
                        .value()
                        .value())
                .isEqualByComparingTo("20");
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> ResourceCalculator.totalWater(quantities("1 t")));
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> ResourceCalculator.totalPackaging(quantities("1 m3")));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> ResourceCalculator.recycledWaterShare(quantity("0 m3"), quantity("0 m3")));
    }
}
