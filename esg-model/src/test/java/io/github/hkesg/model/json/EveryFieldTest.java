package io.github.hkesg.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.RecordTree;
import io.github.hkesg.model.code.Provisions;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.Scope3Category;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The example that uses every record and every field is complete, and nothing of it is lost or confused. */
class EveryFieldTest {
    private static final Path FILE = Path.of("..", "examples", "reports", "every-field.json");

    private final JsonMapper jackson3 = JsonMapper.shared();
    private final com.fasterxml.jackson.databind.ObjectMapper jackson2 =
            new com.fasterxml.jackson.databind.ObjectMapper().registerModule(new JavaTimeModule());
    private final EsgReport report;
    private final PerformanceData year;

    EveryFieldTest() throws IOException {
        report = EsgJson.read(FILE);
        year = Objects.requireNonNull(report.currentPerformance());
    }

    @Test
    void every_component_of_every_record_is_used() {
        Set<String> used = new TreeSet<>();
        RecordTree.visit(report, (type, component, value) -> {
            if (!RecordTree.isEmpty(value)) {
                used.add(type.getSimpleName() + "." + component);
            }
        });

        assertThat(used).containsExactlyInAnyOrderElementsOf(RecordTree.componentsBelow(EsgReport.class));
    }

    @Test
    void all_fifteen_scope_3_categories_are_there() {
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(year.greenhouseGas()).scope3())
                        .categories())
                .containsOnlyKeys(Scope3Category.values());
    }

    @Test
    void a_number_of_forty_digits_and_trailing_zeros_are_kept_by_both_generations() throws IOException {
        for (String written : List.of(jackson3.writeValueAsString(report), jackson2.writeValueAsString(report))) {
            assertThat(written)
                    .contains("\"value\":1234567890123456789012345678901234567890,")
                    .contains("\"value\":0.530600000000000000000000000000000000000000,")
                    .contains("\"value\":0.90,");
            for (EsgReport read : List.of(
                    jackson3.readValue(written, EsgReport.class), jackson2.readValue(written, EsgReport.class))) {
                assertThat(read).isEqualTo(report);
                assertThat(read.performance()
                                .get(1)
                                .conversionFactors()
                                .get(0)
                                .value()
                                .scale())
                        .isEqualTo(42);
            }
        }
    }

    @Test
    void an_empty_text_is_not_an_absent_one() throws IOException {
        EsgReport silent = report.withDisclosure(Provisions.KPI_A1_3, new Disclosure.NotApplicable(null, null));

        assertThat(report.disclosures().get(Provisions.KPI_A1_3)).isEqualTo(new Disclosure.NotApplicable("", null));
        assertThat(silent).isNotEqualTo(report);
        assertThat(jackson3.readValue(jackson3.writeValueAsString(silent), EsgReport.class))
                .isEqualTo(silent);
        assertThat(jackson2.readValue(jackson2.writeValueAsString(silent), EsgReport.class))
                .isEqualTo(silent);
    }

    @Test
    void an_empty_record_is_not_an_absent_one() throws IOException {
        PerformanceData empty = year.withEnergy(EnergyConsumption.builder().build());
        PerformanceData absent = year.withEnergy(null);

        for (PerformanceData data : List.of(empty, absent)) {
            assertThat(jackson3.readValue(jackson3.writeValueAsString(data), PerformanceData.class))
                    .isEqualTo(data);
            assertThat(jackson2.readValue(jackson2.writeValueAsString(data), PerformanceData.class))
                    .isEqualTo(data);
        }
        assertThat(empty).isNotEqualTo(absent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\": \"explained\", \"reason\": \"IMMATERIAL\", \"consideredReasons\": \"不重要\"}",
                "{\"reason\": \"IMMATERIAL\", \"status\": \"explained\", \"consideredReasons\": \"不重要\"}",
                "{\"consideredReasons\": \"不重要\", \"reason\": \"IMMATERIAL\", \"status\": \"explained\"}",
            })
    void the_status_may_stand_anywhere_in_a_disclosure(String json) throws IOException {
        Disclosure expected =
                new Disclosure.Explained(io.github.hkesg.model.ExplanationReason.IMMATERIAL, "不重要", null, null, null);

        assertThat(jackson3.readValue(json, Disclosure.class)).isEqualTo(expected);
        assertThat(jackson2.readValue(json, Disclosure.class)).isEqualTo(expected);
    }
}
