package io.github.hkesg.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.hkesg.model.ArbitraryReports;
import io.github.hkesg.model.EsgReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Whatever report can be built is written and read back as it was, by every mapper, and has the shape of the schema. */
class ReportRoundTripPropertyTest {
    private static final Path REPORTS = Path.of("..", "examples", "reports");
    private static final Arbitrary<EsgReport> REPORT = arbitraryReports();
    private static final JsonMapper JACKSON_3 = JsonMapper.shared();

    /** Jackson 2 escapes characters beyond the basic plane unless told not to; Jackson 3 is told so from the start. */
    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .enable(com.fasterxml.jackson.core.json.JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(EsgJson.schema(), InputFormat.JSON);

    private static Arbitrary<EsgReport> arbitraryReports() {
        try {
            return new ArbitraryReports(List.of(
                            EsgJson.read(REPORTS.resolve("every-field.json")),
                            EsgJson.read(REPORTS.resolve("qiniu-2025.json"))))
                    .reports();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<EsgReport> reports() {
        return REPORT;
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void the_round_trip_is_the_identity(@ForAll("reports") EsgReport report) {
        assertThat(EsgJson.parse(EsgJson.toJson(report))).isEqualTo(report);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void both_generations_of_jackson_write_the_same_bytes_and_read_them_back(@ForAll("reports") EsgReport report)
            throws IOException {
        byte[] written = JACKSON_3.writeValueAsBytes(report);

        assertThat(JACKSON_2.writeValueAsBytes(report)).isEqualTo(written);
        assertThat(JACKSON_3.readValue(written, EsgReport.class)).isEqualTo(report);
        assertThat(JACKSON_2.readValue(written, EsgReport.class)).isEqualTo(report);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void the_schema_accepts_what_is_written(@ForAll("reports") EsgReport report) {
        assertThat(SCHEMA.validate(EsgJson.toJson(report), InputFormat.JSON).stream()
                        .map(Error::toString))
                .isEmpty();
    }
}
