package io.github.hkesg.calc.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A caller's own set: what is read, and that every fault is told at once with its line. */
class FactorFileTest {
    private static final String ROW = """
            {"id": "example.grid.2024", "kind": "GRID_EMISSION_FACTOR", "subject": "PURCHASED_ELECTRICITY", "region": "HK",
             "variant": "example-power", "gas": "CO2e", "value": 0.520, "unit": "kgCO2e/kWh", "dataYear": 2024,
             "publication": "Example Power, annual report 2024", "confidence": "M"}""";

    static FactorSet read(String document) {
        try {
            return FactorSet.read(
                    new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "example-factors.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String document(String... rows) {
        return "{\"factors\": [\n" + String.join(",\n", rows) + "\n]}";
    }

    /** The row with one of its lines replaced; each of the three is a line of the document. */
    private static String rowWith(String part, String replacement) {
        assertThat(ROW).contains(part);
        return ROW.replace(part, replacement);
    }

    private static List<String> problemsOf(String document) {
        try {
            read(document);
        } catch (InvalidFactorsException e) {
            return e.problems().stream().map(FactorProblem::toString).toList();
        }
        return List.of();
    }

    @Test
    void a_row_is_read_with_all_its_fields() {
        PublishedFactor factor =
                read(document(rowWith("\"confidence\": \"M\"", """
                        "confidence": "D", "publishedOn": "2025-03-31", "firstReportingYear": 2024,
                        "lastReportingYear": 2025, "seenAt": "example.com", "licence": "none", "gwpSet": "AR5",
                        "note": "Derived: 520 t ÷ 1,000 MWh."\
                        """))).require("example.grid.2024");
        assertThat(factor.key())
                .isEqualTo(new FactorKey(
                        FactorKind.GRID_EMISSION_FACTOR, "PURCHASED_ELECTRICITY", "HK", "example-power", "CO2e"));
        assertThat(factor.value().toPlainString()).isEqualTo("0.520");
        assertThat(factor.unit()).hasToString("kgCO2e/kWh");
        assertThat(factor.vintage()).isEqualTo(new Vintage(2024, LocalDate.of(2025, 3, 31), 2024, 2025));
        assertThat(factor.provenance())
                .isEqualTo(new Provenance(
                        "Example Power, annual report 2024",
                        Confidence.D,
                        "example.com",
                        "none",
                        "AR5",
                        "Derived: 520 t ÷ 1,000 MWh."));
    }

    @Test
    void a_row_stands_before_what_is_common() {
        FactorSet set = read("""
                {"factors": [
                   {"id": "example.a", "dataYear": 2023, "value": "0.51"},
                   {"id": "example.b", "dataYear": 2024, "value": 0.52, "region": "CN-XZ"}],
                 "common": {"kind": "GRID_EMISSION_FACTOR", "subject": "PURCHASED_ELECTRICITY", "region": "CN",
                   "gas": "CO2", "unit": "kgCO2/kWh", "publication": "Example Publisher", "confidence": "H"}}""");
        assertThat(set.require("example.a").key()).isEqualTo(StandardFactors.CHINA_NATIONAL_GRID);
        assertThat(set.require("example.b").key()).isEqualTo(StandardFactors.chinaGrid("CN-XZ"));
        assertThat(set.require("example.a").value()).isEqualByComparingTo("0.51");
    }

    @Test
    void a_set_of_ones_own_is_laid_over_the_shipped_one() {
        FactorSet factors = FactorSet.standard().overlaidWith(read(document(ROW)));
        assertThat(factors.require("example.grid.2024").value()).isEqualByComparingTo("0.52");
        assertThat(factors.require("cn-grid.national.2023").value()).isEqualByComparingTo("0.5306");
    }

    @Test
    void gases_of_ones_own_join_a_set_of_potentials() {
        FactorSet gases = read("""
                {"factors": [{"id": "example.gas", "kind": "GLOBAL_WARMING_POTENTIAL", "subject": "HFC-999", "region": "WORLD",
                  "variant": "AR6", "value": 4, "unit": "kgCO2e/kg", "dataYear": 2021, "publication": "Example", "confidence": "M"}]}""");
        GwpSet set = GwpSet.of("AR6", FactorSet.standard().overlaidWith(gases));
        assertThat(set.potential("R-999").value()).isEqualByComparingTo("4");
        assertThat(set.potential("CH4")).isEqualTo(GwpSet.AR6.potential("CH4"));
        assertThatExceptionOfType(MissingFactorException.class)
                .isThrownBy(() -> GwpSet.of("AR7", FactorSet.standard()))
                .withMessage("No factor for global warming potentials of the set AR7; the nearest are []");
    }

    @Test
    void three_bad_rows_are_three_problems_each_with_its_line() {
        String document = document(
                rowWith("\"value\": 0.520", "\"value\": -0.520"),
                ROW.replace("example.grid.2024", "example.good").replace("example-power", "another"),
                rowWith("example.grid.2024", "example.unit").replace("\"kgCO2e/kWh\"", "\"kgCO2e/t\""),
                rowWith("\"id\": \"example.grid.2024\", ", "").replace("example-power", "third"));
        assertThatExceptionOfType(InvalidFactorsException.class)
                .isThrownBy(() -> read(document))
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(
                                new FactorProblem(3, "example.grid.2024", "A factor must be positive, not -0.520"),
                                new FactorProblem(
                                        9, "example.unit", "unit cannot be in t; expected a unit of [ENERGY]"),
                                new FactorProblem(11, "factors[3]", "'id' is missing")))
                .withMessage(String.join(
                        System.lineSeparator(),
                        "example-factors.json, line 3, example.grid.2024: A factor must be positive, not -0.520",
                        "example-factors.json, line 9, example.unit: unit cannot be in t; expected a unit of [ENERGY]",
                        "example-factors.json, line 11, factors[3]: 'id' is missing"));
    }

    @Test
    void all_faults_of_one_row_are_told() {
        assertThat(problemsOf(document("""
                {"id": "example",
                 "kind": "GRID",
                 "subject": 7,
                 "value": "much",
                 "unit": "kgCO2e/kWs",
                 "dataYear": 24,
                 "publishedOn": "2024-02-30",
                 "publication": " ",
                 "confidence": "L",
                 "valeu": 1,
                 "note": ["a", "b"]}""")))
                .containsExactly(
                        "line 2, example: 'region' is missing",
                        "line 3, example: 'kind' is one of GRID_EMISSION_FACTOR, HEAT_EMISSION_FACTOR, "
                                + "FUEL_EMISSION_FACTOR, GAS_PRODUCTION_EMISSION_FACTOR, AIR_POLLUTANT_FACTOR, "
                                + "WASTE_EMISSION_FACTOR, WATER_EMISSION_FACTOR, TRAVEL_EMISSION_FACTOR, FREIGHT_EMISSION_FACTOR, SPEND_EMISSION_FACTOR, GOODS_EMISSION_FACTOR, "
                                + "GLOBAL_WARMING_POTENTIAL, NET_CALORIFIC_VALUE, HEATING_VALUE, CARBON_CONTENT, "
                                + "OXIDATION_FRACTION, DENSITY, COAL_EQUIVALENT, TREATMENT_ELECTRICITY, not 'GRID'",
                        "line 4, example: 'subject' is a text",
                        "line 5, example: 'value' cannot be read",
                        "line 6, example: Unknown unit 'kWs'; the nearest known one is 'kWh'",
                        "line 7, example: 'dataYear' is a year of four digits, not '24'",
                        "line 8, example: 'publishedOn' cannot be read",
                        "line 9, example: 'publication' is a text",
                        "line 10, example: 'confidence' is one of H, M, D, not 'L'",
                        "line 11, example: There is no field 'valeu'",
                        "line 12, factors[0]: 'note' is a text or a number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id", "kind", "subject", "region", "value", "unit", "dataYear", "publication", "confidence"})
    void what_every_row_has_to_say_is_missed(String field) {
        String withoutField = ROW.replaceFirst("\"" + field + "\": (\"[^\"]*\"|[0-9.]+)(, ?\\s*|(?=}))", "")
                .replaceFirst(",(\\s*})", "$1");
        assertThat(problemsOf(document(withoutField)))
                .singleElement()
                .asString()
                .endsWith("'" + field + "' is missing");
    }

    @Test
    void a_row_of_confidence_l_is_refused() {
        assertThat(problemsOf(document(rowWith("\"confidence\": \"M\"", "\"confidence\": \"L\""))))
                .containsExactly("line 4, example.grid.2024: 'confidence' is one of H, M, D, not 'L'");
    }

    @Test
    void a_fault_of_what_is_common_is_told_once() {
        String row = ROW.replace("\"unit\": \"kgCO2e/kWh\", ", "");
        assertThat(problemsOf("{\"common\": {\"id\": \"all\", \"unit\": \"kgCO2e/kWs\"},\n\"factors\": [" + row + ", "
                        + row.replace("2024", "2023") + "]}"))
                .containsExactly(
                        "line 1, common: The id belongs to each factor, not to what is common",
                        "line 1, common: Unknown unit 'kWs'; the nearest known one is 'kWh'");
    }

    @Test
    void an_id_and_a_key_are_there_once() {
        assertThat(problemsOf(document(ROW, ROW.replace("example-power", "another"))))
                .containsExactly("line 5, example.grid.2024: There is this id in line 2 already");
        assertThat(problemsOf(document(ROW, ROW.replace("example.grid.2024", "another"))))
                .containsExactly("line 5, another: example.grid.2024 is for the same: "
                        + "GRID_EMISSION_FACTOR PURCHASED_ELECTRICITY HK example-power CO2e 2024");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1e999999999   | value has more than 100 digits
            1e-999999999  | value has more than 100 digits
            1e99999999999 | 'value' cannot be read
            0             | A factor of zero needs a 'note' that says why
            -0.520        | A factor must be positive, not -0.520
            ""            | 'value' cannot be read
            " 1"          | 'value' cannot be read
            true          | 'value' is a text or a number
            null          | 'value' is a text or a number
            {"a": [1]}    | 'value' is a text or a number
            """)
    void a_value_is_a_positive_number_of_a_possible_size(String value, String message) {
        assertThat(problemsOf(document(rowWith("0.520", value))))
                .first()
                .asString()
                .startsWith("line 3, ")
                .endsWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                  | line 1: The document is an object with 'common' and 'factors'
            []                                  | line 1: The document is an object with 'common' and 'factors'
            {}                                  | line 1: 'factors' is missing
            {"factors": {}}                     | line 1: There is no 'factors' here, or it is not what it should be: 'common' is one object, 'factors' one list
            {"factors": [1]}                    | line 1, factors[0]: A factor is an object
            {"factors": [], "rows": []}         | line 1: There is no 'rows' here, or it is not what it should be: 'common' is one object, 'factors' one list
            {"factors": []} {}                  | line 1: The document goes on after its end
            {"factors": [                       | line 1: This is no JSON from here on
            {"factors": [{"id": "a" "b"}]}      | line 1: This is no JSON from here on
            {"common": {"a": [[[[[[[[[[[1]]]]]]]]]]]}} | line 1: Something here is longer or deeper than in any set of factors
            """)
    void a_document_of_another_form_is_refused(String document, String problem) {
        assertThat(problemsOf(document)).contains(problem);
    }

    @Test
    void an_empty_list_is_an_empty_set() {
        assertThat(read("{\"factors\": []}").all()).isEmpty();
    }

    @Test
    void a_field_that_occurs_twice_is_told() {
        assertThat(problemsOf(document(rowWith("\"value\": 0.520", "\"value\": 0.520, \"value\": 0.530"))))
                .containsExactly("line 3, factors[0]: 'value' occurs twice");
    }

    @Test
    void text_of_the_file_is_cut_and_cleaned_before_it_reaches_a_message() {
        assertThat(problemsOf(document(rowWith("\"value\"", "\"a\\nb\\u202E" + "c".repeat(200) + "\""))))
                .anySatisfy(problem -> assertThat(problem)
                        .isEqualTo("line 3, example.grid.2024: There is no field 'a\uFFFDb\uFFFD" + "c".repeat(75)
                                + "…'"));
    }

    @Test
    void more_faults_than_anybody_reads_are_not_gathered() {
        String rows = "{},".repeat(5_000) + "{}";
        assertThat(problemsOf(document(rows))).hasSize(1_000);
    }

    @Test
    void a_document_without_end_is_refused() {
        assertThat(problemsOf(" ".repeat(10_000_001)))
                .containsExactly("line 1: The document is longer than any set of factors");
    }

    @Test
    void a_file_is_read_under_its_name(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("my-factors.json");
        Files.writeString(file, document(ROW));
        assertThat(FactorSet.read(file).all()).hasSize(1);
        Files.writeString(file, "{}");
        assertThatExceptionOfType(InvalidFactorsException.class)
                .isThrownBy(() -> FactorSet.read(file))
                .withMessage("my-factors.json, line 1: 'factors' is missing");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> FactorSet.read(directory.resolve("none.json")));
    }
}
