package io.github.hkesg.model.json;

import static io.github.hkesg.model.json.JsonProblemsTest.ISSUER;
import static io.github.hkesg.model.json.JsonProblemsTest.PERIOD;
import static io.github.hkesg.model.json.JsonProblemsTest.performance;
import static io.github.hkesg.model.json.JsonProblemsTest.problems;
import static io.github.hkesg.model.json.JsonProblemsTest.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.hkesg.model.json.JsonProblem.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of the text itself: characters and encodings, fields given twice, depth and length. */
class JsonTextProblemsTest {
    /** Half of a surrogate pair would be written as a question mark. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"disclosures\": {\"A1.3\": {\"status\": \"notApplicable\", \"justification\": \"a\\ud800b\"}} | disclosures[\"A1.3\"].justification INVALID_TEXT",
                "\"disclosures\": {\"A1.3\": {\"justification\": \"a\\ud800b\", \"status\": \"notApplicable\"}} | disclosures[\"A1.3\"] INVALID_TEXT",
                "\"disclosures\": {\"A1.3\": {\"status\": \"reported\", \"limbs\": [\"a\", \"\\udc00\"]}} | disclosures[\"A1.3\"].limbs[1] INVALID_TEXT",
                "\"disclosures\": {\"A1.3\": {\"status\": \"reported\\ud800\"}} | disclosures[\"A1.3\"].status UNKNOWN_VALUE nearest=reported,value=reported\ud800",
                "\"performance\": [{\"period\": {\"start\": \"2025-01-01\", \"end\": \"2025-12-31\"}, \"workforce\": {\"total\": 1, \"breakdowns\": {\"GENDER\": {\"m\\ud800x\": 1}}}}] | performance[0].workforce.breakdowns.GENDER MALFORMED",
            })
    void half_a_character_is_refused_in_texts_and_labels(String field, String problem) {
        assertThat(problems(report(field))).containsExactly(problem);
    }

    @Test
    void a_field_given_twice_is_told_where_it_is_also_before_the_status_of_a_disclosure() {
        assertThat(problems(report("\"disclosures\": {\"B.13\": {\"references\": "
                        + "[{\"section\": \"a\", \"section\": \"b\"}], \"status\": \"reported\"}}")))
                .containsExactly("disclosures[\"B.13\"].references[0].section DUPLICATE_FIELD field=section");
    }

    @Test
    void half_a_character_in_a_label_is_told_at_the_label() {
        assertThat(problems(performance(
                        "\"workforce\": {\"total\": 1, \"breakdowns\": {\"GENDER\": {\"m\ud800\": 1, \"f\": true}}}")))
                .containsExactly(
                        "performance[0].workforce.breakdowns.GENDER[\"m\ud800\"] INVALID_TEXT",
                        "performance[0].workforce.breakdowns.GENDER.f WRONG_TYPE expected=NUMBER,found=BOOLEAN");
    }

    @Test
    void half_a_character_is_told_beside_other_faults_whether_it_is_escaped_or_not() {
        String escaped = "{\"issuer\": {\"name\": \"a\\ud800b\", \"board\": \"GEN\"}, " + PERIOD + "}";

        assertThat(problems(escaped))
                .isEqualTo(problems(escaped.replace("\\ud800", "\ud800")))
                .containsExactly("issuer.name INVALID_TEXT", "issuer.board UNKNOWN_VALUE nearest=GEM,value=GEN");
    }

    @Test
    void a_whole_pair_is_a_character_however_it_is_written() {
        String escaped = "{\"issuer\": {\"name\": \"\\ud842\\udfb7\", \"board\": \"GEM\"}, " + PERIOD + "}";

        assertThat(EsgJson.parse(escaped).issuer().name()).isEqualTo("𠮷");
        assertThat(EsgJson.parse(escaped.replace("\\ud842\\udfb7", "𠮷"))).isEqualTo(EsgJson.parse(escaped));
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

    @Test
    void two_spellings_of_one_provision_are_refused_too() {
        assertThat(
                        problems(
                                report(
                                        "\"disclosures\": {\"A1.3\": {\"status\": \"reported\"}, \"KPI A1.3\": {\"status\": \"reported\"}}")))
                .containsExactly("disclosures[\"KPI A1.3\"] DUPLICATE_FIELD field=A1.3");
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

    @Test
    void columns_count_characters_in_files_as_in_texts() {
        String document = "{\"issuer\": {\"localName\": \"七牛\", \"name\": 5, \"board\": \"GEM\"}, " + PERIOD + "}";

        assertThat(problems(document.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(assertThrows(EsgJsonException.class, () -> EsgJson.parse(document))
                        .problems())
                .extracting(JsonProblem::column)
                .containsExactly(document.indexOf('5') + 1);
    }

    @Test
    void a_file_in_another_encoding_is_refused_at_the_first_character_that_is_none() {
        Charset big5 = Charset.forName("Big5");
        byte[] document = "{\n\"issuer\": {\"name\": \"七牛\"}}".getBytes(big5);

        assertThat(problems(document))
                .extracting(JsonProblem::kind, p -> p.location().path(), JsonProblem::line)
                .containsExactly(tuple(Kind.MALFORMED, "issuer.name", 2));
    }

    @Test
    void a_half_character_in_bytes_is_no_utf_8() {
        byte[] document = "{\"issuer\": {\"name\": \"???\"}}".getBytes(StandardCharsets.UTF_8);
        int at = new String(document, StandardCharsets.UTF_8).indexOf('?');
        System.arraycopy(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, 0, document, at, 3);

        assertThat(problems(document))
                .extracting(JsonProblem::kind, p -> p.location().path())
                .containsExactly(tuple(Kind.MALFORMED, "issuer.name"));
    }

    @Test
    void a_byte_order_mark_before_the_document_is_no_fault() throws IOException {
        byte[] document = ("\ufeff" + report("")).getBytes(StandardCharsets.UTF_8);

        assertThat(EsgJson.read(new ByteArrayInputStream(document))).isEqualTo(EsgJson.parse(report("")));
    }
}
