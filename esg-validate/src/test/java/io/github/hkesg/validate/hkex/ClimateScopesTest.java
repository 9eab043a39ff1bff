package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.ClimateRules.SCOPE_1;
import static io.github.hkesg.validate.hkex.ExampleReport.ENERGY;
import static io.github.hkesg.validate.hkex.ExampleReport.GASOLINE_CALORIFIC_VALUE;
import static io.github.hkesg.validate.hkex.ExampleReport.GASOLINE_EMISSION_FACTOR;
import static io.github.hkesg.validate.hkex.ExampleReport.GREENHOUSE_GAS;
import static io.github.hkesg.validate.hkex.ExampleReport.GRID_FACTOR;
import static io.github.hkesg.validate.hkex.ExampleReport.factor;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static io.github.hkesg.validate.hkex.GreenhouseGases.raised;
import static io.github.hkesg.validate.hkex.GreenhouseGases.tonnes;
import static io.github.hkesg.validate.hkex.GreenhouseGases.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.ConversionFactorKind;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule that recomputes scope 1 from the fuel. */
class ClimateScopesTest {
    /** 0.76 t × 43.124 GJ/t × 69.3 kg/GJ = 2.2713 t; 0.76 t is itself rounded, so 2.26 and 2.28 can be right too. */
    @ParameterizedTest
    @CsvSource({
        "2.27, passed",
        "2.28, passed",
        "2.26, passed",
        "2.3, passed",
        "2.31, undetermined: outcome.several-sources",
        "2.23, raised"
    })
    void scope_1_is_recomputed_from_the_fuel_with_declared_factors(String scope1, String expected) {
        EsgReport report = ExampleReport.with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScope1(tonnes(scope1)))
                .withEnergy(EnergyConsumption.builder()
                        .use(EnergySource.GASOLINE, "0.76", Unit.TONNE)
                        .build()));

        assertThat(Outcomes.of(SCOPE_1, report))
                .containsExactly(raised(
                        expected,
                        "ERROR D.28(a) greenhouse-gas.scope-1.reconcile @performance[2].greenhouseGas.scope1"));
    }

    @Test
    void with_an_undeclared_factor_scope_1_can_be_confirmed_but_not_refuted() {
        EsgReport confirmed =
                ExampleReport.with(year -> year.withConversionFactors(GRID_FACTOR, GASOLINE_CALORIFIC_VALUE));
        EsgReport open =
                ExampleReport.with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScope1(figure("2.80", "tCO2e")))
                        .withConversionFactors(GRID_FACTOR, GASOLINE_EMISSION_FACTOR));
        EsgReport above =
                ExampleReport.with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScope1(figure("3.20", "tCO2e")))
                        .withConversionFactors(GRID_FACTOR, GASOLINE_EMISSION_FACTOR));

        assertThat(Outcomes.of(SCOPE_1, confirmed)).containsExactly("passed");
        assertThat(Outcomes.of(SCOPE_1, open))
                .containsExactly("undetermined: outcome.factors-not-declared"
                        + " formula=1.000 t × 43.124 GJ/t ÷ 1000 GJ/TJ × 69300 kgCO2/TJ ÷ 1000 kgCO2/tCO2e"
                        + " = 2.9884932 tCO2e published=2.80 tCO2e recomputed=2.99 tCO2e");
        assertThat(Outcomes.of(SCOPE_1, above)).containsExactly("undetermined: outcome.several-sources");
    }

    @Test
    void scope_1_of_several_fuels_or_of_one_without_factors_is_undetermined() {
        EsgReport two = ExampleReport.with(year -> year.withEnergy(
                ENERGY.withSources(use(EnergySource.GASOLINE, "1", "t"), use(EnergySource.DIESEL, "1", "t"))));
        EsgReport towngas =
                ExampleReport.with(year -> year.withEnergy(ENERGY.withSources(use(EnergySource.TOWNGAS, "1", "m3"))));
        EsgReport litres =
                ExampleReport.with(year -> year.withEnergy(ENERGY.withSources(use(EnergySource.GASOLINE, "1", "L"))));

        EsgReport none = ExampleReport.with(
                year -> year.withEnergy(ENERGY.withSources(use(EnergySource.PURCHASED_ELECTRICITY, "100000", "kWh"))));

        assertThat(Outcomes.of(SCOPE_1, none))
                .containsExactly("undetermined: outcome.undetermined missing=energy.sources");
        assertThat(Outcomes.of(SCOPE_1, two)).containsExactly("undetermined: outcome.several-sources");
        assertThat(Outcomes.of(SCOPE_1, towngas))
                .containsExactly("undetermined: outcome.no-single-factor source=towngas");
        assertThat(Outcomes.of(SCOPE_1, litres))
                .containsExactly("undetermined: outcome.no-single-factor source=petrol");
        assertThat(Outcomes.of(SCOPE_1, with(GREENHOUSE_GAS.withScope1(null))))
                .containsExactly("not applicable: outcome.absent subject=greenhouseGas.scope1");
    }

    private static EnergyUse use(EnergySource source, String digits, String unit) {
        return EnergyUse.of(source, figure(digits, unit));
    }

    /** 1,000 L × 2.3 kg/L = 2.30 t, 760 kg × 3 kg/kg = 2.28 t and 32.77 GJ × 69.3 kg/GJ = 2.270961 t. */
    @ParameterizedTest
    @CsvSource({
        "1000, L, 2.3, kgCO2e/L, 2.30, passed",
        "1000, L, 2.3, kgCO2e/L, 2.20, raised",
        "1000, L, 2.3, kgCO2e/L, 2.40, undetermined: outcome.several-sources",
        "760, kg, 3, kgCO2e/kg, 2.28, passed",
        "760, kg, 3, kgCO2e/kg, 2.20, raised",
        "32.77, GJ, 69.3, kgCO2/GJ, 2.27, passed",
        "32.77, GJ, 69.3, kgCO2/GJ, 2.20, raised"
    })
    void a_factor_declared_for_the_unit_of_the_fuel_is_used_directly(
            String digits, String unit, String factor, String factorUnit, String scope1, String expected) {
        EsgReport report = ExampleReport.with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScope1(tonnes(scope1)))
                .withEnergy(ENERGY.withSources(use(EnergySource.GASOLINE, digits, unit)))
                .withConversionFactors(
                        factor(ConversionFactorKind.EMISSION_FACTOR, EnergySource.GASOLINE, factor, factorUnit)));

        assertThat(Outcomes.of(SCOPE_1, report))
                .containsExactly(raised(
                        expected,
                        "ERROR D.28(a) greenhouse-gas.scope-1.reconcile @performance[2].greenhouseGas.scope1"));
    }
}
