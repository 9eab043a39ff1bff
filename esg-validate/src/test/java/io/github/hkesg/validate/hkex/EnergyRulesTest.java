package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.EnergyRules.SOURCE_ENERGY;
import static io.github.hkesg.validate.hkex.EnergyRules.SUB_TOTALS;
import static io.github.hkesg.validate.hkex.ExampleReport.GASOLINE_CALORIFIC_VALUE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.with;
import static io.github.hkesg.validate.hkex.GreenhouseGases.raised;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnergyRulesTest {
    @ParameterizedTest
    @CsvSource({
        "20.0, 100, 120.0, passed",
        "22.0, 100, 122, passed",
        "21.0, 100, 121.0, directTotal",
        "20.0, 101, 121.0, passed",
        "20.0, 102, 122.0, passed",
        "20.0, 105, 125.0, indirectTotal",
        "20.0, 100, 125.0, total"
    })
    void direct_and_indirect_energy_add_up_from_their_sources_and_to_the_total(
            String direct, String indirect, String total, String expected) {
        EnergyConsumption energy = EnergyConsumption.builder()
                .use(EnergySource.PURCHASED_ELECTRICITY, "100", Unit.THOUSAND_KILOWATT_HOURS)
                .use(EnergySource.NATURAL_GAS, "20.0", Unit.THOUSAND_KILOWATT_HOURS)
                .use(EnergySource.TOWNGAS, "2.0", Unit.THOUSAND_KILOWATT_HOURS)
                .directTotal(figure(direct, "'000 kWh"))
                .indirectTotal(figure(indirect, "'000 kWh"))
                .total(figure(total, "'000 kWh"))
                .build();

        assertThat(Outcomes.of(SUB_TOTALS, with(year -> year.withEnergy(energy))))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "ERROR A2.1 energy.sub-total.reconcile @performance[2].energy." + expected);
    }

    @Test
    void fuel_by_mass_is_not_added_to_energy() {
        EnergyConsumption energy = EnergyConsumption.builder()
                .use(EnergySource.GASOLINE, "1.000", Unit.TONNE)
                .directTotal(figure("50", "'000 kWh"))
                .build();

        assertThat(Outcomes.of(SUB_TOTALS, with(year -> year.withEnergy(energy))))
                .containsExactly("undetermined: outcome.fuel-by-mass");
    }

    @Test
    void a_sub_total_without_sources_cannot_be_added_up_and_without_sub_totals_there_is_nothing_to_do() {
        EnergyConsumption alone = EnergyConsumption.builder()
                .directTotal(figure("50", "'000 kWh"))
                .build();

        assertThat(Outcomes.of(SUB_TOTALS, with(year -> year.withEnergy(alone))))
                .containsExactly("undetermined: outcome.undetermined missing=energy.sources");
        assertThat(Outcomes.of(SUB_TOTALS, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.absent subject=energy.directTotal");
    }

    @Test
    void coal_equivalent_is_not_held_against_other_energy() {
        EnergyConsumption energy = EnergyConsumption.builder()
                .use(EnergySource.NATURAL_GAS, "50", Unit.THOUSAND_KILOWATT_HOURS)
                .use(EnergySource.PURCHASED_ELECTRICITY, "50", Unit.THOUSAND_KILOWATT_HOURS)
                .directTotal(figure("50", "'000 kWh"))
                .indirectTotal(figure("50", "'000 kWh"))
                .total(figure("99", "tce"))
                .build();

        assertThat(Outcomes.of(SUB_TOTALS, with(year -> year.withEnergy(energy))))
                .containsExactly("passed");
    }

    /** 1.000 t × 43.124 GJ/t ÷ 3.6 = 11.979 '000 kWh. */
    @ParameterizedTest
    @CsvSource({"11.98, passed", "12, passed", "12.00, raised", "11.95, raised"})
    void the_energy_of_a_fuel_follows_from_the_calorific_value_declared(String energy, String expected) {
        assertThat(Outcomes.of(SOURCE_ENERGY, gasoline(energy, true)))
                .containsExactly(raised(
                        expected, "ERROR A2.1 energy.source.reconcile @performance[2].energy.sources[0].energy"));
    }

    @Test
    void the_energy_of_a_fuel_without_a_declared_calorific_value_can_be_confirmed_but_not_refuted() {
        assertThat(Outcomes.of(SOURCE_ENERGY, gasoline("99.0", false)))
                .singleElement()
                .asString()
                .startsWith("undetermined: outcome.factors-not-declared");
    }

    private static EsgReport gasoline(String energy, boolean declared) {
        return with(year -> year.withEnergy(
                        used(new EnergyUse(EnergySource.GASOLINE, null, figure("1.000", "t"), thousandKwh(energy))))
                .withConversionFactors(declared ? List.of(GASOLINE_CALORIFIC_VALUE) : List.of()));
    }

    private static Quantity thousandKwh(String digits) {
        return figure(digits, "'000 kWh");
    }

    private static EnergyConsumption used(EnergyUse use) {
        return EnergyConsumption.builder().addSources(use).build();
    }

    @ParameterizedTest
    @CsvSource({
        "100000, 100, , passed",
        "100000, 102, , raised",
        "100000, 12.29, tce, 'undetermined: outcome.units-differ'"
    })
    void an_energy_given_in_two_units_is_the_same_in_both(
            String kilowattHours, String energy, @Nullable String unit, String expected) {
        EnergyUse use = new EnergyUse(
                EnergySource.PURCHASED_ELECTRICITY,
                null,
                figure(kilowattHours, "kWh"),
                figure(energy, unit == null ? "'000 kWh" : unit));

        assertThat(Outcomes.of(SOURCE_ENERGY, with(year -> year.withEnergy(used(use)))))
                .containsExactly(raised(
                        expected, "ERROR A2.1 energy.source.reconcile @performance[2].energy.sources[0].energy"));
    }

    @Test
    void a_fuel_of_many_kinds_has_no_single_calorific_value() {
        EnergyUse pellets =
                new EnergyUse(EnergySource.OTHER_FUEL, "Wood pellets", figure("6.0", "t"), thousandKwh("29.00"));

        assertThat(Outcomes.of(SOURCE_ENERGY, with(year -> year.withEnergy(used(pellets)))))
                .singleElement()
                .asString()
                .startsWith("undetermined: outcome.no-single-factor");
        assertThat(Outcomes.of(SOURCE_ENERGY, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.absent subject=energy.sources[].energy");
    }
}
