package io.github.hkesg.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.hkesg.model.text.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a user is told about a document that is no report: one line a fault, with the place and what was probably meant. */
class JsonProblemsTest {
    private static final String ISSUER = "\"issuer\": {\"name\": \"Example Holdings\", \"board\": \"MAIN_BOARD\"}";
    private static final String PERIOD = "\"period\": {\"start\": \"2025-01-01\", \"end\": \"2025-12-31\"}";

    private static String report(String more) {
        return "{" + ISSUER + ", " + PERIOD + (more.isEmpty() ? "" : ", " + more) + "}";
    }

    private static String performance(String kpis) {
        return report("\"performance\": [{" + PERIOD + ", " + kpis + "}]");
    }

    private static List<String> problems(String json) {
        return assertThrows(EsgJsonException.class, () -> EsgJson.parse(json)).problems().stream()
                .map(p -> p.location() + " " + p.kind() + " "
                        + p.arguments().entrySet().stream()
                                .sorted(java.util.Map.Entry.comparingByKey())
                                .map(e -> e.getKey() + "=" + e.getValue())
                                .collect(Collectors.joining(",")))
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"workforce\": {\"totals\": 3, \"total\": 3} | performance[0].workforce UNKNOWN_FIELD field=totals,nearest=total",
                "\"workforce\": {\"total\": 3.5} | performance[0].workforce.total NOT_A_WHOLE_NUMBER value=3.5",
                "\"workforce\": {\"total\": \"many\"} | performance[0].workforce.total NOT_A_WHOLE_NUMBER value=many",
                "\"workforce\": {\"total\": 99999999999999999999} | performance[0].workforce.total NOT_A_WHOLE_NUMBER value=99999999999999999999",
                "\"workforce\": {\"total\": [1]} | performance[0].workforce.total WRONG_TYPE expected=NUMBER,found=LIST",
                "\"energy\": {\"sources\": [{\"quantity\": {\"value\": 1, \"unit\": \"t\"}}]} | performance[0].energy.sources[0] MISSING_FIELD field=source",
                "\"packaging\": {\"materials\": {\"塑膠薄膜\": {\"value\": 1, \"unit\": \"h\"}}} | performance[0].packaging.materials[\"塑膠薄膜\"] WRONG_UNIT field=materials[\"塑膠薄膜\"],unit=h",
                "\"workforce\": {\"shares\": {\"GENDER\": {\"a.b c\": {\"value\": 1, \"unit\": \"h\"}}}} | performance[0].workforce.shares.GENDER[\"a.b c\"] WRONG_UNIT field=shares.GENDER[\"a.b c\"],unit=h",
                "\"water\": {\"intensities\": [{\"value\": 1, \"unit\": \"kWh/person\"}]} | performance[0].water.intensities[0].unit WRONG_UNIT field=intensities[0].unit,unit=kWh",
                "\"workforce\": {\"total\": 1, \"breakdowns\": {\"GENDERS\": {}}} | performance[0].workforce.breakdowns.GENDERS UNKNOWN_VALUE nearest=GENDER,value=GENDERS",
                "\"water\": {\"total\": {\"value\": 1e999999999, \"unit\": \"t\"}} | performance[0].water.total NUMBER_TOO_LONG",
                "\"water\": {\"total\": {\"value\": 1e-999999999, \"unit\": \"t\"}} | performance[0].water.total NUMBER_TOO_LONG",
                "\"water\": {\"total\": {\"value\": \"abc\", \"unit\": \"t\"}} | performance[0].water.total.value WRONG_TYPE expected=NUMBER,found=TEXT",
                "\"water\": {\"total\": {\"value\": true, \"unit\": \"t\"}} | performance[0].water.total.value WRONG_TYPE expected=NUMBER,found=BOOLEAN",
                "\"water\": {\"total\": {\"value\": 1}} | performance[0].water.total MISSING_FIELD field=unit",
                "\"water\": {\"total\": {\"value\": 1, \"unit\": \"tons\"}} | performance[0].water.total.unit UNKNOWN_UNIT nearest=t,unit=tons",
                "\"water\": {\"total\": {\"value\": 1, \"unit\": \"kWh\"}} | performance[0].water.total WRONG_UNIT field=total,unit=kWh",
                "\"water\": 5 | performance[0].water WRONG_TYPE expected=OBJECT,found=NUMBER",
                "\"energy\": {\"sources\": [{\"source\": \"PETROL\", \"quantity\": {\"value\": 1, \"unit\": \"t\"}}]} | performance[0].energy.sources[0].source UNKNOWN_VALUE nearest=COAL,value=PETROL",
                "\"energy\": {\"sources\": [{\"source\": 1, \"quantity\": {\"value\": 1, \"unit\": \"t\"}}]} | performance[0].energy.sources[0].source WRONG_TYPE expected=TEXT,found=NUMBER",
                "\"workforce\": {\"total\": 3, \"breakdowns\": {\"GENDER\": {\"male\": null}}} | performance[0].workforce.breakdowns.GENDER[\"male\"] WRONG_TYPE expected=OBJECT,found=NULL",
                "\"energy\": {\"sources\": [null]} | performance[0].energy.sources[0] WRONG_TYPE expected=OBJECT,found=NULL",
            })
    void a_fault_among_the_figures_is_named_and_located(String kpis, String problem) {
        assertThat(problems(performance(kpis))).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"A1.33\": {\"status\": \"reported\"} | disclosures[\"A1.33\"] UNKNOWN_PROVISION id=A1.33,nearest=A1.3",
                "\"A1.3\": {\"status\": \"reportet\"} | disclosures[\"A1.3\"].status UNKNOWN_VALUE nearest=reported,value=reportet",
                "\"A1.3\": {\"justification\": \"none\"} | disclosures[\"A1.3\"] MISSING_FIELD field=status",
                "\"A1.3\": {\"justifcation\": \"none\", \"status\": \"notApplicable\"} | disclosures[\"A1.3\"] UNKNOWN_FIELD field=justifcation,nearest=justification",
                "\"A1.3\": null | disclosures[\"A1.3\"] WRONG_TYPE expected=OBJECT,found=NULL",
                "\"A1.3\": [] | disclosures[\"A1.3\"] INVALID_VALUE",
            })
    void a_fault_among_the_disclosures_is_named_and_located(String disclosures, String problem) {
        assertThat(problems(report("\"disclosures\": {" + disclosures + "}"))).containsExactly(problem);
    }

    @Test
    void a_date_that_is_none_and_a_period_that_runs_backwards() {
        assertThat(problems("{" + ISSUER + ", \"period\": {\"start\": \"2025-13-01\", \"end\": \"2025-12-31\"}}"))
                .containsExactly("period.start INVALID_DATE value=2025-13-01");
        assertThat(problems("{" + ISSUER + ", \"period\": {\"start\": \"2025-12-31\", \"end\": \"2025-01-01\"}}"))
                .containsExactly("period INVALID_PERIOD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | MALFORMED",
                "null | WRONG_TYPE expected=OBJECT,found=NULL",
                "[] | WRONG_TYPE expected=OBJECT,found=LIST",
                "42 | WRONG_TYPE expected=OBJECT,found=NUMBER",
                "<html> | MALFORMED",
                "{\"issuer\": | issuer MALFORMED",
                "{} {} | MALFORMED",
            })
    void what_is_no_report_at_all(String json, String problem) {
        assertThat(problems(json)).contains(problem);
    }

    @Test
    void a_field_that_occurs_twice_is_refused_because_one_of_them_would_be_lost() {
        assertThat(
                        problems(
                                report(
                                        "\"disclosures\": {\"A1.3\": {\"status\": \"reported\"}, \"A1.3\": {\"status\": \"reported\"}}")))
                .containsExactly("disclosures[\"A1.3\"] DUPLICATE_FIELD field=A1.3");
    }

    @Test
    void a_field_that_occurs_twice_is_named_once() {
        assertThat(problems("{" + ISSUER + ", " + ISSUER + "}")).containsExactly("issuer DUPLICATE_FIELD field=issuer");
    }

    /** A number would be taken for days since 1970. */
    @Test
    void a_date_is_a_text() {
        assertThat(problems("{" + ISSUER + ", \"period\": {\"start\": 20089, \"end\": [2025, 12, 31]}}"))
                .containsExactly(
                        "period.start WRONG_TYPE expected=DATE,found=NUMBER",
                        "period.end WRONG_TYPE expected=DATE,found=LIST");
    }

    @Test
    void a_fault_in_a_breakdown_does_not_hide_those_after_it() {
        assertThat(problems(report("\"performance\": [{" + PERIOD
                        + ", \"turnover\": {\"breakdowns\": {\"GENDER\": {\"a\": {\"value\": 5, \"unit\": \"zzz\"}}}}}],"
                        + " \"disclosures\": {\"ZZ9\": {\"status\": \"reported\"}}")))
                .containsExactly(
                        "performance[0].turnover.breakdowns.GENDER.a.unit UNKNOWN_UNIT nearest=g,unit=zzz",
                        "disclosures.ZZ9 UNKNOWN_PROVISION id=ZZ9,nearest=D.19");
    }

    @Test
    void two_spellings_of_one_provision_are_refused_too() {
        assertThat(
                        problems(
                                report(
                                        "\"disclosures\": {\"A1.3\": {\"status\": \"reported\"}, \"KPI A1.3\": {\"status\": \"reported\"}}")))
                .containsExactly("disclosures[\"KPI A1.3\"] DUPLICATE_FIELD field=A1.3");
    }

    @Test
    void many_faults_come_back_at_once_in_the_order_of_the_document() {
        StringBuilder disclosures = new StringBuilder();
        for (int i = 1; i <= 20; i++) {
            disclosures.append(i == 1 ? "" : ", ").append("\"A9.").append(i).append("\": {\"status\": \"reported\"}");
        }

        assertThat(problems(report("\"disclosures\": {" + disclosures + "}, \"boundry\": {}")))
                .hasSize(21)
                .startsWith("disclosures[\"A9.1\"] UNKNOWN_PROVISION id=A9.1,nearest=A1.1")
                .endsWith("UNKNOWN_FIELD field=boundry,nearest=boundary");
    }

    @Test
    void deep_nesting_and_endless_numbers_are_refused_before_they_cost_anything() {
        assertThat(problems("{\"boundary\": " + "[".repeat(100_000)))
                .containsExactly("boundary WRONG_TYPE expected=OBJECT,found=LIST", "boundary TOO_LARGE");
        assertThat(problems(performance("\"water\": {\"total\": {\"value\": " + "9".repeat(100_000) + "}}")))
                .first()
                .asString()
                .contains("TOO_LARGE");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_problem_has_a_text_in_every_language(Language language) {
        List<JsonProblem> problems = assertThrows(
                        EsgJsonException.class,
                        () -> EsgJson.parse(
                                performance("\"workforce\": {\"total\": \"x\"}, \"water\": 5, \"wate\": 1")))
                .problems();

        assertThat(problems).extracting(p -> p.message(language)).hasSize(3).allSatisfy(text -> assertThat(text)
                .startsWith("performance[0]")
                .doesNotContain("{", "}")
                .matches(t -> language != Language.EN || t.codePoints().allMatch(c -> c < 0x3000)));
    }

    @Test
    void the_exception_tells_all_of_it_in_english() {
        assertThatExceptionOfType(EsgJsonException.class)
                .isThrownBy(() -> EsgJson.parse(performance("\"workforce\": {\"total\": 3, \"totals\": 3}")))
                .withMessage("performance[0].workforce: there is no field 'totals'; did you mean 'total'?");
    }
}
