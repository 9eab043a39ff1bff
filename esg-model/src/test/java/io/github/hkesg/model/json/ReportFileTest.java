package io.github.hkesg.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.hkesg.model.EsgReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** The real report, and one that uses every field there is, survive every mapper digit for digit. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"qiniu-2025.json", "every-field.json"})
class ReportFileTest {
    private final JsonMapper jackson3 = JsonMapper.shared();
    private final com.fasterxml.jackson.databind.ObjectMapper jackson2 =
            new com.fasterxml.jackson.databind.ObjectMapper().registerModule(new JavaTimeModule());

    private final Path file;
    private final String json;
    private final EsgReport report;

    ReportFileTest(String name) throws IOException {
        file = Path.of("..", "examples", "reports", name);
        json = Files.readString(file);
        report = EsgJson.parse(json);
    }

    @Test
    void read_written_and_read_again_is_equal() {
        assertThat(EsgJson.parse(EsgJson.toJson(report))).isEqualTo(report);
    }

    @Test
    void every_number_keeps_its_digits_and_its_place_in_the_order() {
        assertThat(numbers(EsgJson.toJson(report))).isEqualTo(numbers(json)).hasSizeGreaterThan(100);
    }

    @Test
    void jackson_3_with_its_defaults_reads_and_writes_the_same() {
        assertThat(jackson3.readValue(json, EsgReport.class)).isEqualTo(report);
        assertThat(jackson3.readValue(jackson3.writeValueAsString(report), EsgReport.class))
                .isEqualTo(report);
    }

    @Test
    void jackson_2_with_only_the_java_time_module_reads_and_writes_the_same() throws IOException {
        assertThat(jackson2.readValue(json, EsgReport.class)).isEqualTo(report);
        assertThat(jackson2.readValue(jackson2.writeValueAsString(report), EsgReport.class))
                .isEqualTo(report);
    }

    @Test
    void both_generations_write_the_same_bytes() throws IOException {
        assertThat(jackson2.writeValueAsBytes(report)).isEqualTo(jackson3.writeValueAsBytes(report));
    }

    @Test
    void a_stream_is_written_and_read_like_a_text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EsgJson.write(report, out);

        assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(EsgJson.toJson(report));
        assertThat(EsgJson.read(file)).isEqualTo(report);
    }

    private List<String> numbers(String document) {
        List<String> numbers = new ArrayList<>();
        try (JsonParser parser = jackson3.createParser(document)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isNumeric()) {
                    numbers.add(parser.getString());
                }
            }
        }
        return numbers;
    }
}
