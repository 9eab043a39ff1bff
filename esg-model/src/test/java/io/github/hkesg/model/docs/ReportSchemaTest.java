package io.github.hkesg.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.hkesg.model.json.EsgJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema that is shipped is the one that the records give, and the examples have its shape. */
class ReportSchemaTest {
    private static final Path SHIPPED =
            Path.of("src", "main", "resources", "io", "github", "hkesg", "model", "json", "esg-report.schema.json");
    private static final Path REPORTS = Path.of("..", "examples", "reports");

    private static List<String> faults(String document) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(EsgJson.schema(), InputFormat.JSON);
        return schema.validate(document, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    @Test
    void the_shipped_schema_is_fresh() throws IOException {
        GeneratedPage.assertUpToDate(SHIPPED, ReportSchema.generate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"qiniu-2025.json", "every-field.json"})
    void an_example_has_the_shape_of_a_report_and_keeps_it_when_written(String name) throws IOException {
        String document = Files.readString(REPORTS.resolve(name));

        assertThat(faults(document)).isEmpty();
        assertThat(faults(EsgJson.toJson(EsgJson.parse(document)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"total\": 400 | \"totl\": 400 | unknown field",
                "\"total\": 400 | \"total\": 400.5 | half a person",
                "\"total\": 400 | \"total\": true | wrong type",
                "\"unit\": \"MWh\" | \"unit\": \"mwh\" | unknown unit",
                "\"kgCO2/kWh\" | \"foo/bar\" | unknown units in a ratio",
                "\"A2.5\" | \"A2.9\" | unknown provision",
                "\"start\": \"2026-04-01\", | | missing field",
                "\"status\": \"explained\" | \"status\": \"ignored\" | unknown status",
                "\"GENDER\" | \"SEX\" | unknown dimension",
                "\"value\": 12.30 | \"value\": \"twelve\" | no number",
            })
    void what_has_another_shape_is_refused(String good, String bad, String what) throws IOException {
        String document = Files.readString(REPORTS.resolve("every-field.json"));
        String broken = document.replace(good, bad == null ? "" : bad);

        assertThat(broken).as(what).isNotEqualTo(document);
        assertThat(faults(broken)).as(what).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"boundary", "publication", "performance", "disclosures"})
    void null_is_accepted_for_what_may_be_absent(String field) throws IOException {
        ObjectNode document =
                (ObjectNode) JsonMapper.shared().readTree(Files.readString(REPORTS.resolve("every-field.json")));

        assertThat(faults(document.putNull(field).toString())).isEmpty();
        assertThat(faults(document.putNull("issuer").toString())).isNotEmpty();
    }

    @Test
    void digits_in_quotes_are_accepted_as_they_are_when_read() throws IOException {
        String document = Files.readString(REPORTS.resolve("every-field.json"))
                .replace("\"value\": 12.30", "\"value\": \"12.30\"")
                .replace("\"fatalities\": 0", "\"fatalities\": \"0\"");

        assertThat(faults(document)).isEmpty();
        assertThat(EsgJson.parse(document)).isEqualTo(EsgJson.read(REPORTS.resolve("every-field.json")));
    }
}
