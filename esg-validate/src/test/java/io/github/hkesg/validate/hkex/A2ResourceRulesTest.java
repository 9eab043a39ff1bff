package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.A2ResourceRules.ENERGY_TOTAL;
import static io.github.hkesg.validate.hkex.A2ResourceRules.ENERGY_UNIT;
import static io.github.hkesg.validate.hkex.A2ResourceRules.WATER_JUMP;
import static io.github.hkesg.validate.hkex.ExampleReport.ENERGY;
import static io.github.hkesg.validate.hkex.ExampleReport.WATER;
import static io.github.hkesg.validate.hkex.ExampleReport.factor;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.ConversionFactorKind;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class A2ResourceRulesTest {
    private static final String WRONG_UNIT = "ERROR A2.1 energy.unit-not-prescribed @performance[2].energy";
    private static final String WRONG_TOTAL = "ERROR A2.1 energy.total.reconcile @performance[2].energy.total";

    private static EsgReport with(EnergyConsumption.Builder energy) {
        return ExampleReport.with(year -> year.withEnergy(energy.build()));
    }

    private static EnergyConsumption.Builder electricity(String digits, String unit) {
        return EnergyConsumption.builder().use(EnergySource.PURCHASED_ELECTRICITY, digits, Unit.parse(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kWh", "GJ", "TJ", "tce", "kgce"})
    void energy_in_another_unit_than_thousand_kilowatt_hours_is_found(String unit) {
        assertThat(Outcomes.of(ENERGY_UNIT, with(electricity("100", unit)))).containsExactly(WRONG_UNIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'000 kWh", "MWh"})
    void a_megawatt_hour_is_a_thousand_kilowatt_hours(String unit) {
        assertThat(Outcomes.of(ENERGY_UNIT, with(electricity("100", unit)))).containsExactly("passed");
    }

    @Test
    void a_total_in_the_prescribed_unit_is_enough_and_one_in_another_is_not() {
        assertThat(Outcomes.of(ENERGY_UNIT, with(electricity("100000", "kWh").total(figure("100", "'000 kWh")))))
                .containsExactly("passed");
        assertThat(Outcomes.of(ENERGY_UNIT, with(electricity("100000", "kWh").total(figure("12.29", "tce")))))
                .containsExactly(WRONG_UNIT);
    }

    /** 0.76 t of gasoline at 43.124 GJ/t and 3.6 GJ to the thousand kilowatt hours. */
    @Test
    void what_the_sources_are_in_the_prescribed_unit_is_shown_where_the_report_declares_how_to_convert_them() {
        EsgReport report = with(electricity("427934", "kWh")
                .use(EnergySource.GASOLINE, "0.76", Unit.TONNE)
                .use(EnergySource.DIESEL, "1.00", Unit.TONNE));

        assertThat(Outcomes.validate(ENERGY_UNIT, report, null).recomputations())
                .map(conversion -> conversion.location() + " "
                        + conversion.shown().value().toPlainString() + " "
                        + conversion.shown().unit())
                .containsExactly(
                        "performance[2].energy.sources[0].quantity 427.934 '000 kWh",
                        "performance[2].energy.sources[1].quantity 9.1040 '000 kWh");
    }

    @Test
    void comparatives_are_not_asked_for_their_unit() {
        assertThat(Outcomes.ofEveryYear(ENERGY_UNIT, with(electricity("100", "kWh"))))
                .containsExactly(WRONG_UNIT);
        assertThat(Outcomes.of(ENERGY_UNIT, ExampleReport.with(year -> year.withEnergy(null))))
                .containsExactly("not applicable: outcome.absent subject=energy");
    }

    /** GB/T 2589-2020: 0.1229 kgce/kWh of electricity, 1.4714 kgce/kg of gasoline; 52.59309 + 1.11826 = 53.71 tce, give or take half a hundredth tonne of gasoline. */
    @ParameterizedTest
    @CsvSource({
        "53.71, passed",
        "53.7, passed",
        "54, passed",
        "53.72, passed",
        "53.73, " + WRONG_TOTAL,
        "52.59, " + WRONG_TOTAL
    })
    void a_total_in_coal_equivalent_is_calculated_again_with_declared_coefficients(String total, String expected) {
        EnergyConsumption energy = electricity("427934", "kWh")
                .use(EnergySource.GASOLINE, "0.76", Unit.TONNE)
                .total(figure(total, "tce"))
                .build();
        EsgReport report = ExampleReport.with(year -> year.withEnergy(energy)
                .withConversionFactors(
                        factor(
                                ConversionFactorKind.COAL_EQUIVALENT,
                                EnergySource.PURCHASED_ELECTRICITY,
                                "0.1229",
                                "kgce/kWh"),
                        factor(ConversionFactorKind.COAL_EQUIVALENT, EnergySource.GASOLINE, "1.4714", "kgce/kg")));

        assertThat(Outcomes.of(ENERGY_TOTAL, report)).containsExactly(expected);
    }

    @Test
    void with_undeclared_coefficients_a_total_in_coal_equivalent_can_be_confirmed_but_not_refuted() {
        EsgReport confirmed = with(electricity("466562", "kWh").total(figure("57.34", "tce")));
        EsgReport open = with(electricity("466562", "kWh").total(figure("58.00", "tce")));

        assertThat(Outcomes.of(ENERGY_TOTAL, confirmed)).containsExactly("passed");
        assertThat(Outcomes.of(ENERGY_TOTAL, open))
                .containsExactly("undetermined: outcome.factors-not-declared"
                        + " formula=466562 kWh × 0.1229 kgce/kWh ÷ 1000 kgce/tce = 57.3404698 tce"
                        + " published=58.00 tce recomputed=57.34 tce");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "150, '000 kWh, passed",
                "150000, kWh, passed",
                "540, GJ, passed",
                "151, '000 kWh, " + WRONG_TOTAL,
                "541, GJ, " + WRONG_TOTAL
            })
    void energies_add_up_to_the_total_in_whatever_units(String total, String unit, String expected) {
        EnergyConsumption.Builder energy = electricity("100000", "kWh")
                .use(EnergySource.PURCHASED_HEAT, "180.0", Unit.GIGAJOULE)
                .total(figure(total, unit));

        assertThat(Outcomes.of(ENERGY_TOTAL, with(energy))).containsExactly(expected);
    }

    @Test
    void a_total_without_what_it_is_made_of_is_undetermined() {
        assertThat(Outcomes.of(ENERGY_TOTAL, with(EnergyConsumption.builder().total(figure("9", "MWh")))))
                .containsExactly("undetermined: outcome.undetermined missing=energy.sources");
        assertThat(Outcomes.of(
                        ENERGY_TOTAL,
                        with(EnergyConsumption.builder()
                                .use(EnergySource.TOWNGAS, "9", Unit.CUBIC_METRE)
                                .total(figure("9", "tce")))))
                .containsExactly("undetermined: outcome.no-single-factor source=towngas");
        assertThat(Outcomes.of(
                        ENERGY_TOTAL,
                        with(EnergyConsumption.builder()
                                .use(EnergySource.GASOLINE, "1", Unit.TONNE)
                                .total(figure("9", "MWh")))))
                .containsExactly("undetermined: outcome.fuel-by-mass");
        assertThat(Outcomes.of(ENERGY_TOTAL, ExampleReport.of(2025)))
                .containsExactly("undetermined: outcome.fuel-by-mass");
        assertThat(Outcomes.of(ENERGY_TOTAL, ExampleReport.with(year -> year.withEnergy(ENERGY.withTotal(null)))))
                .containsExactly("not applicable: outcome.absent subject=energy.total");
    }

    /** The fuel can only add to the 100 '000 kWh of electricity. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "99, " + WRONG_TOTAL,
                "100, undetermined: outcome.fuel-by-mass",
                "111.98, undetermined: outcome.fuel-by-mass",
                "900, undetermined: outcome.fuel-by-mass"
            })
    void a_total_with_fuel_by_mass_is_at_least_what_is_given_as_energy(String total, String expected) {
        EsgReport report = ExampleReport.with(year -> year.withEnergy(ENERGY.withTotal(figure(total, "'000 kWh"))));

        assertThat(Outcomes.of(ENERGY_TOTAL, report)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "500, m3, 1100, m3, WARNING A2.2 water.year-on-year-jump @performance[1].water.total",
        "1100, m3, 500, m3, WARNING A2.2 water.year-on-year-jump @performance[1].water.total",
        "500, m3, 1100000, L, WARNING A2.2 water.year-on-year-jump @performance[1].water.total",
        "500, m3, 1000, m3, passed",
        "0.4786, m3, 1, m3, passed",
        "1, m3, 0.4786, m3, passed",
        "500, m3, 1001, m3, passed",
        "500, m3, 1002, m3, WARNING A2.2 water.year-on-year-jump @performance[1].water.total",
        "500.0, m3, 1000.2, m3, WARNING A2.2 water.year-on-year-jump @performance[1].water.total",
        "1000, m3, 500, m3, passed",
        "0, m3, 500, m3, passed",
        "500, m3, 1100, t, passed"
    })
    void twice_or_half_the_water_is_a_jump(
            String before, String unitBefore, String now, String unitNow, String expected) {
        EsgReport report = ExampleReport.of(
                year(2024).withWater(water(figure(before, unitBefore))),
                year(2025).withWater(water(figure(now, unitNow))));

        assertThat(Outcomes.of(WATER_JUMP, report)).containsExactly(expected);
    }

    private static WaterConsumption water(Quantity total, Note... notes) {
        return WaterConsumption.builder().total(total).addNotes(notes).build();
    }

    @Test
    void a_jump_of_water_that_the_report_explains_is_none() {
        Note leak = Note.of(NoteKind.CHANGE_EXPLAINED, "A main burst.");
        EsgReport report = ExampleReport.of(year(2024), year(2025).withWater(water(figure("1100", "m3"), leak)));

        assertThat(Outcomes.of(WATER_JUMP, report)).containsExactly("passed");
    }

    @Test
    void without_water_in_both_years_a_jump_cannot_be_seen() {
        assertThat(Outcomes.of(
                        WATER_JUMP,
                        ExampleReport.of(year(2024).withWater(null), year(2025).withWater(WATER))))
                .containsExactly("undetermined: outcome.undetermined missing=water.total");
        assertThat(Outcomes.of(WATER_JUMP, ExampleReport.with(year -> year.withWater(null))))
                .containsExactly("not applicable: outcome.absent subject=water");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kWh", "GJ", "tce"})
    void a_total_in_another_unit_is_found_even_if_the_sources_are_not_given(String unit) {
        assertThat(Outcomes.of(ENERGY_UNIT, with(EnergyConsumption.builder().total(figure("53.71", unit)))))
                .containsExactly(WRONG_UNIT);
    }
}
