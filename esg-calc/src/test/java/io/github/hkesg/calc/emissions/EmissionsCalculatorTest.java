package io.github.hkesg.calc.emissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Precision;
import io.github.hkesg.calc.Term;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.FactorKey;
import io.github.hkesg.calc.factor.FactorKind;
import io.github.hkesg.calc.factor.FactorSet;
import io.github.hkesg.calc.factor.StandardFactors;
import io.github.hkesg.calc.reconcile.Reconciliation;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scopes 1 and 2 against figures that others worked out; sections are those of the formula reference. */
class EmissionsCalculatorTest {
    private static AppliedFactor factor(String value, String unit) {
        return AppliedFactor.declared(new BigDecimal(value), UnitRatio.parse(unit), "declared");
    }

    private static FactorKey co2(EnergySource fuel) {
        return FactorKey.of(FactorKind.FUEL_EMISSION_FACTOR, fuel, "WORLD").withGas("CO2");
    }

    private static AppliedFactor shipped(FactorKey key, int dataYear) {
        return FactorSet.standard().require(key, dataYear).applied();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.1 Qiniu, 2024                       |   466562 |  kWh | 0.5366 | kgCO2/kWh  |  250.3571692
            3.1 Qiniu, 2025                       |   427934 |  kWh | 0.5306 | kgCO2/kWh  |  227.0617804
            3.1 Qiniu, 2025 in MWh                |  427.934 |  MWh | 0.5306 | kgCO2/kWh  |  227.0617804
            3.1 Qiniu, 2025 with factor per MWh   |   427934 |  kWh | 0.5306 | tCO2/MWh   |  227.0617804
            3.1 Qiniu, 2025 with the 2022 factor  |   427934 |  kWh | 0.5366 | kgCO2/kWh  |  229.6293844
            3.1 Qiniu, 2024, Shanghai 2022        |   466562 |  kWh | 0.5849 | kgCO2/kWh  |  272.8921138
            3.1 Qiniu, 2025, Shanghai 2023        |   427934 |  kWh | 0.5737 | kgCO2/kWh  |  245.5057358
            4.1 row 2                             |      100 |  kWh |   0.39 | kgCO2e/kWh |    0.039
            4.1 row 19, Transport International   | 16880249 |  kWh |   0.37 | kgCO2e/kWh | 6245.69213
            4.2 location-based                    |     1000 |  MWh | 0.5306 | kgCO2/kWh  |  530.6
            no electricity                        |        0 |  kWh | 0.5306 | kgCO2/kWh  |    0
            """)
    void location_based_scope_2_is_electricity_times_the_grid_factor(
            String source, String electricity, String unit, String factor, String factorUnit, BigDecimal tonnes) {
        Quantity result = EmissionsCalculator.locationBasedScope2(
                        Quantity.of(electricity, Unit.parse(unit)), factor(factor, factorUnit))
                .value();
        assertThat(result.value()).as(source).isEqualByComparingTo(tonnes);
        assertThat(result.unit()).isEqualTo(Unit.TONNE_CO2E);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.1 Qiniu, 2024                     |   466562 | 0.5366 |  250.36 | true
            3.1 Qiniu, 2025                     |   427934 | 0.5306 |  227.06 | true
            3.1 Qiniu, 2025 with the old factor |   427934 | 0.5366 |  227.06 | false
            3.1 Qiniu, 2024 in Shanghai         |   466562 | 0.5849 |  272.89 | true
            3.1 Qiniu, 2025 in Shanghai         |   427934 | 0.5737 |  245.51 | true
            4.1 row 19, Transport International | 16880249 |   0.37 | 6246    | true
            """)
    void published_scope_2_agrees_only_with_the_factor_that_was_used(
            String source, String kilowattHours, String factor, String published, boolean agrees) {
        Calculated<Quantity> recomputed = EmissionsCalculator.locationBasedScope2(
                Quantity.of(kilowattHours, Unit.KILOWATT_HOUR), factor(factor, "kgCO2/kWh"));
        assertThat(Reconciliation.of(Quantity.of(published, Unit.TONNE_CO2E), recomputed, Precision.AS_PRINTED)
                        .agrees())
                .as(source)
                .isEqualTo(agrees);
    }

    /** Section 3.1: which calorific value and which carbon content give the published 2.27 t from 0.76 t of petrol. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GB/T 2589-2020, 18.9 tC/TJ, full oxidation        | 43.124 | 69300 | 2.271254832   | true
            43.070, 18.9 tC/TJ, full oxidation                | 43.070 | 69300 | 2.26841076    | true
            GB/T 2589-2020 with stationary CH4 and N2O        | 43.124 | 69540 | 2.2791206496  | true
            GB/T 2589-2020, 18.9 tC/TJ, 98 % oxidised         | 43.124 | 67914 | 2.22582973536 | false
            43.070, 18.9 tC/TJ, 98 % oxidised                 | 43.070 | 67914 | 2.2230425448  | false
            NDRC guideline, 44.80, 18.9 tC/TJ, 98 % oxidised  | 44.80  | 67914 | 2.312335872   | false
            IPCC 2006                                         | 44.3   | 69300 | 2.3331924     | false
            """)
    void the_published_scope_1_tells_the_factors_apart(
            String candidate, String calorific, String emissions, BigDecimal tonnes, boolean agrees) {
        Calculated<Quantity> recomputed = EmissionsCalculator.scope1FromFuel(
                Quantity.of("0.76", Unit.TONNE), factor(calorific, "GJ/t"), factor(emissions, "kgCO2/TJ"));
        assertThat(recomputed.value().value()).as(candidate).isEqualByComparingTo(tonnes);
        assertThat(Reconciliation.of(Quantity.of("2.27", Unit.TONNE_CO2E), recomputed, Precision.AS_PRINTED)
                        .agrees())
                .as(candidate)
                .isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.1 and 4.2, petrol in t             | 0.76    | t  | 43.124 | GJ/t  | 69300   | kgCO2/TJ  | 2.271254832
            3.1 and 4.2, petrol in kg            | 760     | kg | 43.124 | GJ/t  | 69300   | kgCO2/TJ  | 2.271254832
            3.1, petrol in g, value per kg       | 760000  | g  | 43.124 | MJ/kg | 69.3    | kgCO2/GJ  | 2.271254832
            4.1 row 22, petrol                   | 1       | t  | 44.3   | GJ/t  | 69300   | kgCO2/TJ  | 3.06999
            4.2, diesel, road, AR5               | 1       | t  | 43.0   | GJ/t  | 75242.7 | kgCO2e/TJ | 3.2354361
            no fuel                              | 0       | t  | 43.124 | GJ/t  | 69300   | kgCO2/TJ  | 0
            """)
    void scope_1_of_a_fuel_is_mass_times_calorific_value_times_emission_factor(
            String source,
            String fuel,
            String unit,
            String calorific,
            String calorificUnit,
            String emissions,
            String emissionsUnit,
            BigDecimal tonnes) {
        Quantity result = EmissionsCalculator.scope1FromFuel(
                        Quantity.of(fuel, Unit.parse(unit)),
                        factor(calorific, calorificUnit),
                        factor(emissions, emissionsUnit))
                .value();
        assertThat(result.value()).as(source).isEqualByComparingTo(tonnes);
        assertThat(result.unit()).isEqualTo(Unit.TONNE_CO2E);
    }

    /** Section 2.6, the derived column. */
    @ParameterizedTest
    @CsvSource({
        "GASOLINE, 3069.990",
        "DIESEL, 3186.300",
        "LIQUEFIED_PETROLEUM_GAS, 2984.630",
        "NATURAL_GAS, 2692.800",
    })
    void a_tonne_of_fuel_by_the_shipped_ipcc_factors(EnergySource source, BigDecimal kilograms) {
        Quantity tonnes = EmissionsCalculator.scope1FromFuel(
                        Quantity.of("1", Unit.TONNE),
                        shipped(FactorKey.of(FactorKind.NET_CALORIFIC_VALUE, source, "WORLD"), 2006),
                        shipped(co2(source), 2006))
                .value();
        assertThat(tonnes.to(Unit.KILOGRAM_CO2).value()).isEqualByComparingTo(kilograms);
    }

    @Test
    void the_receipt_of_scope_2_names_formula_and_factor() {
        Calculated<Quantity> scope2 = EmissionsCalculator.locationBasedScope2(
                Quantity.of("427934", Unit.KILOWATT_HOUR), shipped(StandardFactors.CHINA_NATIONAL_GRID, 2023));
        assertThat(scope2.receipt().formula()).isEqualTo("scope2.location-based");
        assertThat(scope2.receipt().render())
                .isEqualTo("427934 kWh × 0.5306 kgCO2/kWh ÷ 1000 kgCO2/tCO2e = 227.0617804 tCO2e");
        assertThat(scope2.receipt().factors())
                .extracting(Term::name, Term::toString, EmissionsCalculatorTest::source)
                .containsExactly(tuple(
                        "grid emission factor",
                        "0.5306 kgCO2/kWh",
                        "MEE/NBS Announcement No. 47 of 2025, national average"));
    }

    @Test
    void the_receipt_of_scope_1_names_formula_and_factors() {
        Calculated<Quantity> scope1 = EmissionsCalculator.scope1FromFuel(
                Quantity.of("0.76", Unit.TONNE),
                FactorSet.standard().require("gbt-2589.gasoline.ncv").applied(),
                shipped(co2(EnergySource.GASOLINE), 2006));
        assertThat(scope1.receipt().formula()).isEqualTo("scope1.fuel-energy");
        assertThat(scope1.receipt().render())
                .isEqualTo("0.76 t × 43.124 GJ/t ÷ 1000 GJ/TJ × 69300 kgCO2/TJ "
                        + "÷ 1000 kgCO2/tCO2e = 2.271254832 tCO2e");
        assertThat(scope1.receipt().factors())
                .extracting(Term::name)
                .containsExactly("net calorific value", "emission factor");
    }

    /** An amount that the factor is not per, or a factor that does not give emissions, has no meaning in any report. */
    @ParameterizedTest
    @CsvSource({"0.76, t, 0.5306, kgCO2/kWh", "427934, kWh, 43.124, GJ/t", "427934, kWh, 0.1229, kgce/kWh"})
    void scope_2_refuses_units_that_do_not_fit(String amount, String unit, String factor, String factorUnit) {
        Quantity electricity = Quantity.of(amount, Unit.parse(unit));
        AppliedFactor misfit = factor(factor, factorUnit);
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> EmissionsCalculator.locationBasedScope2(electricity, misfit));
    }

    @ParameterizedTest
    @CsvSource({
        "0.76, kWh, GJ/t, kgCO2/TJ",
        "0.76, t, GJ/t, kgCO2/t",
        "0.76, t, GJ/t, kg/TJ",
        "0.76, t, kgCO2/t, kgCO2/TJ"
    })
    void scope_1_refuses_units_that_do_not_fit(String amount, String unit, String calorificUnit, String emissionsUnit) {
        Quantity fuel = Quantity.of(amount, Unit.parse(unit));
        AppliedFactor calorific = factor("43.124", calorificUnit);
        AppliedFactor emissions = factor("69300", emissionsUnit);
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> EmissionsCalculator.scope1FromFuel(fuel, calorific, emissions));
    }

    private static String source(Term factor) {
        return Objects.requireNonNull(factor.citation()).source();
    }
}
