package io.github.hkesg.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.json.JsonProblem.Kind;
import io.github.hkesg.model.text.Language;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What a user is told about a document that is no report: one line a fault, with the place and what was probably meant. */
class JsonProblemsTest {
    static final String ISSUER = "\"issuer\": {\"name\": \"Example Holdings\", \"board\": \"MAIN_BOARD\"}";
    static final String PERIOD = "\"period\": {\"start\": \"2025-01-01\", \"end\": \"2025-12-31\"}";

    static String report(String more) {
        return "{" + ISSUER + ", " + PERIOD + (more.isEmpty() ? "" : ", " + more) + "}";
    }

    static String performance(String kpis) {
        return report("\"performance\": [{" + PERIOD + ", " + kpis + "}]");
    }

    static List<String> problems(String json) {
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
                "\"workforce\": {\"total\": 3, \"breakdowns\": {\"GENDER\": {\"male\": null}}} | performance[0].workforce.breakdowns.GENDER.male WRONG_TYPE expected=OBJECT,found=NULL",
                "\"energy\": {\"sources\": [null]} | performance[0].energy.sources[0] WRONG_TYPE expected=OBJECT,found=NULL",
            })
    void a_fault_among_the_figures_is_named_and_located(String kpis, String problem) {
        assertThat(problems(performance(kpis))).containsExactly(problem);
    }

    /** A stock code 02567 that a spreadsheet made a number would otherwise become 2567. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"name\": 5 | issuer.name WRONG_TYPE expected=TEXT,found=NUMBER",
                "\"stockCode\": 2567 | issuer.stockCode WRONG_TYPE expected=TEXT,found=NUMBER",
                "\"stockCode\": true | issuer.stockCode WRONG_TYPE expected=TEXT,found=BOOLEAN",
                "\"stockCode\": [\"2567\"] | issuer.stockCode WRONG_TYPE expected=TEXT,found=LIST",
                "\"stockCode\": {\"code\": 1} | issuer.stockCode WRONG_TYPE expected=TEXT,found=OBJECT",
                "\"largeCap\": \"true\" | issuer.largeCap WRONG_TYPE expected=BOOLEAN,found=TEXT",
                "\"largeCap\": \"\" | issuer.largeCap WRONG_TYPE expected=BOOLEAN,found=TEXT",
                "\"largeCap\": 1 | issuer.largeCap WRONG_TYPE expected=BOOLEAN,found=NUMBER",
                "\"board\": \"\" | issuer.board UNKNOWN_VALUE nearest=GEM,value=",
                "\"board\": \" GEM \" | issuer.board UNKNOWN_VALUE nearest=GEM,value= GEM",
                "\"board\": 0 | issuer.board WRONG_TYPE expected=TEXT,found=NUMBER",
            })
    void a_value_of_another_type_is_refused_and_not_converted(String field, String problem) {
        String others = field.startsWith("\"name\"") ? "\"board\": \"GEM\"" : "\"name\": \"Example Holdings\"";
        String board = field.startsWith("\"board\"") || field.startsWith("\"name\"") ? "" : ", \"board\": \"GEM\"";

        assertThat(problems("{\"issuer\": {" + others + board + ", " + field + "}, " + PERIOD + "}"))
                .containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` 12.30 ` | WRONG_TYPE expected=NUMBER,found=TEXT",
                "`` | WRONG_TYPE expected=NUMBER,found=TEXT",
                "12.30 t | WRONG_TYPE expected=NUMBER,found=TEXT",
                "1,234 | WRONG_TYPE expected=NUMBER,found=TEXT",
                "１２ | WRONG_TYPE expected=NUMBER,found=TEXT",
                ".5 | WRONG_TYPE expected=NUMBER,found=TEXT",
                "5. | WRONG_TYPE expected=NUMBER,found=TEXT",
                "NaN | WRONG_TYPE expected=NUMBER,found=TEXT",
                "1e99999999999 | NUMBER_TOO_LONG",
            })
    void a_text_that_is_not_a_bare_number_is_none(String text, String problem) {
        assertThat(problems(performance("\"water\": {\"total\": {\"value\": \"" + text + "\", \"unit\": \"t\"}}")))
                .containsExactly("performance[0].water.total.value " + problem);
    }

    @ParameterizedTest
    @CsvSource({"12.30, 12.30", "+12.30, 12.30", "-1, -1", "1e3, 1E+3", "1.20E-2, 0.0120"})
    void digits_in_quotes_are_a_number_with_all_of_them(String text, BigDecimal value) {
        EsgReport report =
                EsgJson.parse(performance("\"water\": {\"total\": {\"value\": \"" + text + "\", \"unit\": \"t\"}}"));

        assertThat(report.performance().get(0).water())
                .extracting("total.value")
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"performance\": `\"\"` | performance WRONG_TYPE expected=LIST,found=TEXT",
                "\"performance\": [\"\"] | performance[0] WRONG_TYPE expected=OBJECT,found=TEXT",
                "\"boundary\": \"\" | boundary WRONG_TYPE expected=OBJECT,found=TEXT",
                "\"disclosures\": \"\" | disclosures WRONG_TYPE expected=OBJECT,found=TEXT",
                "\"disclosures\": [] | disclosures WRONG_TYPE expected=OBJECT,found=LIST",
                "\"performance\": {} | performance WRONG_TYPE expected=LIST,found=OBJECT",
            })
    void an_empty_text_is_no_empty_object_or_list(String field, String problem) {
        assertThat(problems(report(field.replace("`", "")))).containsExactly(problem);
    }

    @Test
    void nothing_in_a_set_is_told_at_the_set() {
        assertThat(problems(report("\"boundary\": {\"description\": \"a\", \"differences\": "
                        + "[{\"provisions\": [null], \"description\": \"b\"}]}")))
                .containsExactly("boundary.differences[0].provisions WRONG_TYPE expected=OBJECT,found=NULL");
    }

    @Test
    void what_may_be_absent_may_be_null_too() {
        assertThat(EsgJson.parse(report("\"boundary\": null, \"performance\": null, \"disclosures\": null")))
                .isEqualTo(EsgJson.parse(report("")));
    }

    /** A document of its own for every kind, with the very place. */
    @ParameterizedTest
    @FieldSource("FAULTS")
    void every_kind_of_fault_has_line_and_column(Kind kind, String document, String location, int line, int column) {
        assertThat(assertThrows(EsgJsonException.class, () -> EsgJson.parse(document))
                        .problems())
                .extracting(JsonProblem::kind, p -> p.location().path(), JsonProblem::line, JsonProblem::column)
                .containsExactly(tuple(kind, location, line, column));
    }

    @Test
    void no_kind_of_fault_is_left_out() {
        assertThat(FAULTS).extracting(fault -> fault.get()[0]).containsExactly((Object[]) Kind.values());
    }

    private static String lines(String thirdLine) {
        return "{" + ISSUER + ",\n" + PERIOD + ",\n" + thirdLine + "}";
    }

    private static final List<Arguments> FAULTS = List.of(
            arguments(Kind.MALFORMED, lines("\"boundary\": oops"), "boundary", 3, 13),
            arguments(Kind.TOO_LARGE, lines("\"x\": " + "[".repeat(100)), "", 0, 0),
            arguments(Kind.DUPLICATE_FIELD, lines("\"issuer\": null"), "issuer", 3, 9),
            arguments(Kind.UNKNOWN_FIELD, lines("\"中文\": 1"), "", 0, 0),
            arguments(Kind.MISSING_FIELD, lines("\"performance\": [{}]"), "performance[0]", 0, 0),
            arguments(Kind.WRONG_TYPE, lines("\"boundary\": 5"), "boundary", 3, 13),
            arguments(
                    Kind.UNKNOWN_VALUE,
                    "{\"issuer\":\n {\"name\": \"x\", \"board\": \"GEN\"},\n" + PERIOD + "}",
                    "issuer.board",
                    2,
                    25),
            arguments(
                    Kind.UNKNOWN_PROVISION,
                    lines("\"disclosures\": {\"A9.9\": {\"status\": \"reported\"}}"),
                    "disclosures[\"A9.9\"]",
                    3,
                    17),
            arguments(Kind.UNKNOWN_UNIT, lines(water("1", "tons")), "performance[0].water.total.unit", 3, 114),
            arguments(Kind.WRONG_UNIT, lines(water("1", "kWh")), "performance[0].water.total", 0, 0),
            arguments(Kind.NUMBER_TOO_LONG, lines(water("1e999999999", "t")), "performance[0].water.total", 0, 0),
            arguments(
                    Kind.NOT_A_WHOLE_NUMBER,
                    lines("\"performance\": [{" + PERIOD + ", \"workforce\": {\"total\": 3.5}}]"),
                    "performance[0].workforce.total",
                    3,
                    97),
            arguments(
                    Kind.INVALID_DATE,
                    "{" + ISSUER + ",\n\"period\": {\"start\": \"2025-02-30\", \"end\": \"2025-12-31\"}}",
                    "period.start",
                    2,
                    21),
            arguments(
                    Kind.INVALID_PERIOD,
                    "{" + ISSUER + ",\n\"period\": {\"start\": \"2025-12-31\", \"end\": \"2025-01-01\"}}",
                    "period",
                    0,
                    0),
            arguments(
                    Kind.INVALID_TEXT,
                    "{\"issuer\":\n {\"name\": \"\\ud800\", \"board\": \"GEM\"},\n" + PERIOD + "}",
                    "issuer.name",
                    2,
                    11),
            arguments(Kind.INVALID_VALUE, lines("\"disclosures\": {\"A1.3\": []}"), "disclosures[\"A1.3\"]", 3, 26));

    private static String water(String value, String unit) {
        return "\"performance\": [{" + PERIOD + ", \"water\": {\"total\": {\"value\": " + value + ", \"unit\": \""
                + unit + "\"}}}]";
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

    static List<JsonProblem> problems(byte[] document) {
        return assertThrows(EsgJsonException.class, () -> EsgJson.read(new ByteArrayInputStream(document)))
                .problems();
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
