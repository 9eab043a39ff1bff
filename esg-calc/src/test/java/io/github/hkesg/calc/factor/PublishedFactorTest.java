package io.github.hkesg.calc.factor;

import static io.github.hkesg.calc.factor.ExampleFactors.PER_KWH;
import static io.github.hkesg.calc.factor.ExampleFactors.factor;
import static io.github.hkesg.calc.factor.ExampleFactors.grid;
import static io.github.hkesg.calc.factor.StandardFactors.CHINA_NATIONAL_GRID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.ConversionFactorKind;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.NumberSizeException;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One row: what it refuses, and what a receipt says of it. */
class PublishedFactorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GRID_EMISSION_FACTOR | CO2  | kgCO2/kWh | -0.5306 |                       | A factor must be positive, not -0.5306
            GRID_EMISSION_FACTOR | CO2  | kgCO2/kWh | -0.0001 | electricity from wind | A factor must be positive, not -0.0001
            GRID_EMISSION_FACTOR | CO2  | kgCO2/kWh | 0.000   |                       | A factor of zero needs a 'note' that says why
            NET_CALORIFIC_VALUE  |      | GJ/t      | 0       | electricity from wind | A factor must be positive, not 0
            DENSITY              |      | kg/L      | 0.0     | electricity from wind | A factor must be positive, not 0.0
            """)
    void a_factor_has_to_be_positive_or_zero_for_a_reason(
            FactorKind kind, @Nullable String gas, String unit, BigDecimal value, @Nullable String note, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(kind, gas, unit, value, note))
                .withMessage(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000"})
    void the_factor_of_a_certificate_can_be_zero(BigDecimal value) {
        assertThat(row(FactorKind.GRID_EMISSION_FACTOR, "CO2", "kgCO2/kWh", value, "electricity from wind")
                        .applied()
                        .value())
                .isEqualTo(value);
    }

    private static PublishedFactor row(
            FactorKind kind, @Nullable String gas, String unit, BigDecimal value, @Nullable String note) {
        return new PublishedFactor(
                "example.row",
                FactorKey.of(kind, "EXAMPLE", "HK").withGas(gas),
                value,
                UnitRatio.parse(unit),
                new Vintage(2025, null, null, null),
                new Provenance("Example Publisher", Confidence.M, null, null, null, note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999"})
    void a_factor_of_an_impossible_size_is_refused(String value) {
        assertThatExceptionOfType(NumberSizeException.class).isThrownBy(() -> grid("CN", value, 2023, null));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "GRID_EMISSION_FACTOR, CO2, kgCO2/t",
                "GRID_EMISSION_FACTOR, CO2, kg/kWh",
                "FUEL_EMISSION_FACTOR, CO2, kgCO2/person",
                "FUEL_EMISSION_FACTOR, CH4, MJ/L",
                "NET_CALORIFIC_VALUE, -, t/GJ",
                "COAL_EQUIVALENT, -, kg/kWh",
                "OXIDATION_FRACTION, -, tCO2/tC",
                "GLOBAL_WARMING_POTENTIAL, -, kg/kg",
                "TRAVEL_EMISSION_FACTOR, CO2e, kgCO2e/L",
            })
    void a_factor_of_a_kind_cannot_be_in_any_unit(FactorKind kind, @Nullable String gas, String unit) {
        FactorKey key = FactorKey.of(kind, "DIESEL", "HK").withGas(gas);
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> factor("example", key, "1", UnitRatio.parse(unit), Vintage.of(2023)))
                .withMessageStartingWith("unit cannot be in ");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "FUEL_EMISSION_FACTOR, -, kgCO2/L, FUEL_EMISSION_FACTOR has to say which gas it results in",
                "NET_CALORIFIC_VALUE, CO2, GJ/t, 'NET_CALORIFIC_VALUE results in no gas, not in CO2'",
                "FUEL_EMISSION_FACTOR, CO2, kgCO2e/L, A factor for CO2 cannot be in kgCO2e/L",
                "FUEL_EMISSION_FACTOR, CO2e, kgCO2/L, A factor for CO2e cannot be in kgCO2/L",
                "FUEL_EMISSION_FACTOR, CH4, kgCO2e/L, A factor for CH4 cannot be in kgCO2e/L",
                "FUEL_EMISSION_FACTOR, CO2, g/L, A factor for CO2 cannot be in g/L",
                "FUEL_EMISSION_FACTOR, CO2e, g/L, A factor for CO2e cannot be in g/L",
            })
    void the_gas_is_that_of_the_unit(FactorKind kind, @Nullable String gas, String unit, String message) {
        FactorKey key = FactorKey.of(kind, "DIESEL", "HK").withGas(gas);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> factor("example", key, "1", UnitRatio.parse(unit), Vintage.of(2023)))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\nb", "-a", "a/b", "<b>"})
    void words_of_a_key_and_ids_are_plain(String word) {
        String message = "is letters, digits, '.', '_' and '-', at most 100, not '";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactorKey.of(FactorKind.DENSITY, word, "CN"))
                .withMessageStartingWith("'subject' " + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA_NATIONAL_GRID.withVariant(word))
                .withMessageStartingWith("'variant' " + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> factor(word, CHINA_NATIONAL_GRID, "1", PER_KWH, Vintage.of(2023)))
                .withMessageStartingWith("'id' " + message);
    }

    @Test
    void a_receipt_cites_the_row_with_its_id_and_data_year() {
        AppliedFactor applied =
                FactorSet.standard().require("cn-grid.national.2023").applied();
        assertThat(applied.value()).isEqualTo(new BigDecimal("0.5306"));
        assertThat(applied.unit()).isEqualTo(PER_KWH);
        assertThat(applied.citation())
                .isEqualTo(new FactorCitation(
                        "MEE/NBS Announcement No. 47 of 2025, national average",
                        "cn-grid.national.2023",
                        2023,
                        LocalDate.of(2025, 12, 31),
                        null,
                        null,
                        null,
                        null));
    }

    /** From the data year to the year in which the next vintage came out: see the decision on factor sets. */
    @ParameterizedTest
    @CsvSource({
        "cn-grid.national.2021, 2020, true",
        "cn-grid.national.2021, 2021, false",
        "cn-grid.national.2021, 2024, false",
        "cn-grid.national.2021, 2025, true",
        "cn-grid.national.2022, 2024, false",
        "cn-grid.national.2022, 2025, false",
        "cn-grid.national.2022, 2026, true",
        "cn-grid.national.2023, 2022, true",
        "cn-grid.national.2023, 2030, false",
        "cn-ets.national.2022, 2021, true",
        "cn-ets.national.2022, 2022, false",
        "hk-clp.2020, 2021, false",
        "hk-clp.2020, 2023, false",
        "hk-clp.2020, 2024, true",
        "hk-electric.2019, 2018, true",
        "uk-2020.electricity, 2020, false",
        "uk-2020.electricity, 2021, true",
        "gbt-2589.diesel.ncv, 1990, false",
        "ipcc-2006.natural-gas.co2, 2030, false",
    })
    void a_factor_outside_the_years_it_is_meant_for_is_marked(String id, int reportingYear, boolean outside) {
        AppliedFactor applied = FactorSet.standard().require(id).appliedFor(reportingYear);
        assertThat(applied.citation().outsideIntendedYears()).isEqualTo(outside);
        assertThat(applied.citation().appliedToYear()).isEqualTo(reportingYear);
    }

    @Test
    void a_factor_that_was_held_against_no_year_does_not_say_that_it_fits() {
        FactorCitation unchecked =
                FactorSet.standard().require("hk-clp.2018").applied().citation();
        assertThat(unchecked.appliedToYear()).isNull();
        assertThat(unchecked.outsideIntendedYears()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactorCitation("Example Publisher", null, null, null, null, null, 2025, null))
                .withMessage("'appliedToYear' and 'outsideIntendedYears' stand together or not at all");
    }

    /** The set stands in the row where the publisher says it, and in the citation with it. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"uk-2020.petrol-mineral.litre, AR4", "uk-2026.electricity, -"})
    void a_citation_says_with_which_potentials_the_gases_were_combined(String id, @Nullable String set) {
        assertThat(FactorSet.standard().require(id).applied().citation().gwpSet())
                .isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "203, -, -, `'dataYear' is a year of this time, not 203`",
                "20233, -, -, `'dataYear' is a year of this time, not 20233`",
                "2023, 1, -, `'firstReportingYear' is a year of this time, not 1`",
                "2023, -, 3000, `'lastReportingYear' is a year of this time, not 3000`",
                "2023, 2024, 2023, `The first reporting year 2024 is after the last, 2023`",
            })
    void years_are_years(int dataYear, @Nullable Integer first, @Nullable Integer last, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vintage(dataYear, null, first, last))
                .withMessage(message);
    }

    @Test
    void what_is_derived_says_how_and_everything_names_its_publication() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provenance.of("Example Publisher", Confidence.D))
                .withMessage("A derived factor says in its note how it was derived");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provenance.of(" ", Confidence.H))
                .withMessage("A factor names its publication");
    }

    @ParameterizedTest
    @CsvSource({"MEE announcement, MEE announcement", ", declared in the report"})
    void a_declared_factor_says_where_the_report_has_it_from(@Nullable String publication, String source) {
        ConversionFactor declared = ConversionFactor.of(
                ConversionFactorKind.EMISSION_FACTOR,
                EnergySource.PURCHASED_ELECTRICITY,
                new BigDecimal("0.5306"),
                PER_KWH,
                publication);
        assertThat(AppliedFactor.declared(declared))
                .isEqualTo(AppliedFactor.declared(new BigDecimal("0.5306"), PER_KWH, source));
    }
}
