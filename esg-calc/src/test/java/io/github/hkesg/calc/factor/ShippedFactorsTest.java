package io.github.hkesg.calc.factor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.quantity.Dimension;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every row that comes with the library has, and which files there are. */
class ShippedFactorsTest {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
    private static final Pattern REGION =
            Pattern.compile("WORLD|GB|HK|CN(?:-[A-Z]{2}|-(?:NORTH|SOUTH)(?:EAST|WEST)?" + "|-EAST|-CENTRAL)?");

    static List<PublishedFactor> shipped() {
        return FactorSet.standard().all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_row_says_where_it_comes_from_and_how_far_to_trust_it(PublishedFactor factor) {
        Provenance provenance = factor.provenance();
        assertThat(provenance.publication()).isNotBlank();
        assertThat(provenance.confidence()).isNotNull();
        assertThat(provenance.seenAt()).isNotBlank();
        assertThat(provenance.licence()).isNotBlank();
        assertThat(factor.dataYear()).isBetween(2006, 2026);
        if (provenance.confidence() == Confidence.D) {
            assertThat(provenance.note()).matches("(?:Solved from|Derived:) .*\\d.*");
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_row_is_well_named(PublishedFactor factor) {
        assertThat(factor.id()).matches(ID);
        assertThat(factor.key().region()).matches(REGION);
        assertThat(factor.key().subject()).matches("[A-Z0-9_]+|(?:HC?FC-\\d+[a-z]*)|CH4-(?:non-)?fossil|C2F6");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_row_in_co2_equivalent_names_its_potentials_if_its_publisher_does(PublishedFactor factor) {
        boolean isOf2020 = factor.id().startsWith("uk-2020.");
        assertThat(factor.provenance().gwpSet()).isEqualTo(isOf2020 ? "AR4" : null);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_row_turns_what_it_is_for_into_what_its_kind_says(PublishedFactor factor) {
        String unit = factor.unit().toString();
        Dimension into = factor.unit().numerator().dimension();
        switch (factor.key().kind()) {
            case GRID_EMISSION_FACTOR -> assertThat(unit).matches("kgCO2e?/kWh|tCO2/MWh");
            case HEAT_EMISSION_FACTOR -> assertThat(unit).isIn("tCO2/GJ", "kgCO2e/kWh");
            case FUEL_EMISSION_FACTOR ->
                assertThat(into)
                        .isEqualTo(
                                Set.of("CH4", "N2O")
                                                .contains(String.valueOf(
                                                        factor.key().gas()))
                                        ? Dimension.MASS
                                        : Dimension.CO2_EQUIVALENT);
            case GAS_PRODUCTION_EMISSION_FACTOR -> assertThat(unit).isEqualTo("kgCO2e/towngas unit");
            case AIR_POLLUTANT_FACTOR -> assertThat(unit).isIn("kg/TJ", "g/L");
            case WASTE_EMISSION_FACTOR -> assertThat(unit).isIn("kgCO2e/kg", "kgCO2e/t");
            case WATER_EMISSION_FACTOR -> assertThat(unit).isEqualTo("kgCO2e/m3");
            case TRAVEL_EMISSION_FACTOR -> assertThat(unit).isIn("kgCO2e/pkm", "kgCO2e/km");
            case GLOBAL_WARMING_POTENTIAL -> assertThat(unit).isEqualTo("kgCO2e/kg");
            case NET_CALORIFIC_VALUE -> assertThat(unit).isIn("GJ/t", "GJ/10k Nm3", "MJ/m3");
            case HEATING_VALUE -> assertThat(unit).isIn("MJ/towngas unit", "MJ/LPG unit");
            case CARBON_CONTENT -> assertThat(unit).isEqualTo("tC/GJ");
            case OXIDATION_FRACTION -> assertThat(factor.value()).isLessThan(BigDecimal.ONE);
            case DENSITY -> assertThat(unit).isIn("kg/m3", "t/m3");
            case COAL_EQUIVALENT -> assertThat(unit).startsWith("kgce/");
            case FREIGHT_EMISSION_FACTOR, SPEND_EMISSION_FACTOR, GOODS_EMISSION_FACTOR ->
                throw new AssertionError("Of this kind only users have rows: " + factor.id());
            case TREATMENT_ELECTRICITY -> assertThat(unit).isEqualTo("kWh/m3");
        }
    }

    @Test
    void an_id_names_one_row_and_a_key_and_year_one_too() {
        assertThat(shipped()).extracting(PublishedFactor::id).doesNotHaveDuplicates();
        assertThat(shipped())
                .extracting(factor -> factor.key() + " " + factor.dataYear())
                .doesNotHaveDuplicates();
    }

    @Test
    void only_digits_that_were_seen_or_derived_can_be_shipped() {
        assertThat(Confidence.values()).containsExactly(Confidence.H, Confidence.M, Confidence.D);
    }

    /** How many rows there are, and the document that all of them are from. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cn-grid-2021.json          | 40  | MEE/NBS Announcement No. 12 of 2024
            cn-grid-2022.json          | 40  | MEE/NBS Announcement No. 33 of 2024
            cn-grid-2023.json          | 40  | MEE/NBS Announcement No. 47 of 2025
            cn-ets-2023.json           | 1   | MEE notice on power-sector reporting 2023–2025
            cn-heat-2025.json          | 1   | GB/T 32150-2025
            clp-2018.json              | 1   | CLP Power Hong Kong, as used in the carbon audit
            clp-2019.json              | 1   | CLP, press text of May 2020
            clp-2020.json              | 1   | HKEX, Appendix 2: Reporting Guidance on Environmental KPIs, edition of 2022: CLP
            clp-2023.json              | 1   | CLP Sustainability Report 2023
            hk-electric-2019.json      | 5   | HK Electric Sustainability Reports 2017 and 2019
            hk-territory-wide.json     | 1   | EPD/EMSD guideline
            towngas-2018.json          | 1   | Towngas, as used in the carbon audit
            towngas-2021.json          | 1   | Towngas report 2021
            towngas-2023.json          | 2   | Towngas ESG report 2023
            dsd-2020.json              | 5   | DSD Sustainability Report 2019-20
            hkex-appendix-2-2018.json  | 9   | HKEX, Appendix 2: Reporting Guidance on Environmental KPIs, as copied in June 2018
            hkex-appendix-2-2022.json  | 56  | HKEX, Appendix 2: Reporting Guidance on Environmental KPIs, components solved
            hk-vehicle-sox.json        | 1   | Report of a Hong Kong bus operator for 2023
            ndrc-2015.json             | 56  | NDRC enterprise GHG accounting guidelines
            gbt-2589-2020.json         | 26  | GB/T 2589-2020
            ipcc-2006-stationary.json  | 219 | IPCC 2006 Guidelines, Volume 2, as carried by the GHG Protocol
            ipcc-2006-mobile.json      | 45  | IPCC 2006 Guidelines, Volume 2, Chapter 3
            gwp-ar4.json               | 18  | IPCC Fourth Assessment Report
            gwp-ar5.json               | 18  | IPCC Fifth Assessment Report
            gwp-ar6.json               | 18  | IPCC Sixth Assessment Report
            gwp-ghg-protocol-2024.json | 1   | GHG Protocol, global warming potential values
            uk-2020.json               | 31  | UK Government GHG conversion factors for company reporting 2020
            uk-2026.json               | 14  | UK Government GHG conversion factors for company reporting 2026
            """)
    void a_file_has_the_rows_of_one_publication(String file, int rows, String publication) {
        List<PublishedFactor> inFile = Shipped.read(file);
        assertThat(inFile).hasSize(rows).allSatisfy(factor -> assertThat(
                        factor.provenance().publication())
                .startsWith(publication));
        assertThat(shipped())
                .filteredOn(factor -> factor.provenance().publication().startsWith(publication))
                .containsExactlyElementsOf(inFile);
    }

    @Test
    void every_file_is_in_the_set_and_there_are_28_with_653_rows() throws IOException {
        Path resources = Path.of("src", "main", "resources", "io", "github", "hkesg", "calc", "factor");
        try (Stream<Path> files = Files.list(resources)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(Shipped.FILES)
                    .hasSize(28);
        }
        assertThat(shipped()).hasSize(653);
    }
}
