package io.github.hkesg.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The JSON that other programs read: its names are a promise. */
class JsonDocumentTest {
    private final JsonNode document =
            CommandRun.of(Reports.QINIU, "--format", "json").json();

    @Test
    void the_top_level() {
        assertThat(document.propertyNames())
                .containsExactly(
                        "verdict",
                        "ruleSet",
                        "issuer",
                        "period",
                        "coverage",
                        "findings",
                        "waived",
                        "outcomes",
                        "index",
                        "recomputed");
        assertThat(document.path("verdict").asString()).isEqualTo("ERRORS");
        assertThat(document.path("ruleSet").asString()).isEqualTo("hkex:esg-code:2025");
        assertThat(document.path("issuer").asString()).isEqualTo("Qiniu Limited");
        assertThat(document.path("period").asString()).isEqualTo("2025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "findings | 26 | rule kind severity provision location place message arguments",
                "outcomes | 235 | rule subject outcome reason arguments",
                "index | 127 | provision title obligation status coveredBy reference reason toBeChecked",
                "recomputed | 30 | kpi period location published recomputed agrees formula",
            })
    void every_row_of_a_list_has_the_same_names(String list, int rows, String names) {
        assertThat(document.path(list)).hasSize(rows).allSatisfy(row -> assertThat(row.propertyNames())
                .containsExactly(names.split(" ")));
    }

    @Test
    void coverage_counts_the_index() {
        Map<String, Long> counted = document.path("index")
                .valueStream()
                .collect(Collectors.groupingBy(JsonDocumentTest::status, Collectors.counting()));

        assertThat(document.path("coverage").toString())
                .isEqualTo("{\"REPORTED\":123,\"NOT_APPLICABLE\":4,\"EXPLAINED\":0,\"UNDISCLOSED\":0}");
        assertThat(counted).isEqualTo(Map.of("REPORTED", 123L, "NOT_APPLICABLE", 4L));
    }

    private static String status(JsonNode row) {
        return row.path("status").asString();
    }

    @Test
    void a_finding_carries_its_text_and_what_the_text_is_made_of() {
        assertThat(document.at("/findings/8").toString()).isEqualTo("""
                {"rule":"turnover.rate.impossible","kind":"PLAUSIBILITY","severity":"WARNING","provision":"B1.2",\
                "location":"performance[0].turnover.breakdowns.AGE_GROUP[\\"40-49 歲\\"]",\
                "place":"2024 › Employee turnover › Turnover rates by group › Age group › 40-49 歲",\
                "message":"40-49 歲: no whole number of leavers out of 40 employees at year end gives 61 %: \
                24 would be 60.0 %, 25 would be 62.5 %. Correct the rate, or say which headcount it is based on.",\
                "arguments":{"above":"25","below":"24","group":"40-49 歲","headcount":"40","rate":"61 %",\
                "rateAbove":"62.5 %","rateBelow":"60.0 %"}}""");
    }

    @Test
    void a_list_among_the_arguments_stays_a_list() {
        assertThat(document.at("/findings/2/arguments").toString())
                .isEqualTo(
                        "{\"streams\":[[\"廢棄燈管\",\"402 pieces\"],[\"廢棄硒鼓\",\"2 pieces\"],[\"廢棄墨水匣\",\"9 pieces\"]]}");
    }

    @Test
    void a_place_among_the_arguments_keeps_its_path_which_programs_follow() {
        assertThat(document.path("outcomes")
                        .valueStream()
                        .filter(row -> row.path("rule").asString().equals("turnover.stock-and-flow"))
                        .map(JsonNode::toString))
                .first()
                .isEqualTo("""
                        {"rule":"turnover.stock-and-flow","subject":"performance[0]","outcome":"UNDETERMINED",\
                        "reason":"Needed for this, but not given in the report: new hires › total.",\
                        "arguments":{"missing":["workforce.newHires.total"]}}""");
    }

    @Test
    void a_row_of_the_index() {
        assertThat(row("index", "provision", "A1.3").toString()).isEqualTo("""
                {"provision":"A1.3","title":"Total hazardous waste and intensity","obligation":"COMPLY_OR_EXPLAIN",\
                "status":"NOT_APPLICABLE","coveredBy":"","reference":"堅持綠色運營","reason":"公司表示其營運沒有有害廢棄物排放。","toBeChecked":false}""");
        assertThat(row("index", "provision", "D.28(c)").path("coveredBy").asString())
                .isEqualTo("D.28");
    }

    /** formulas-and-factors, section 3.1: 427,934 × 0.1229 / 1000 + 760 × 1.4714 / 1000 = 53.71135. */
    @Test
    void a_recomputed_figure_shows_its_calculation() {
        assertThat(row("recomputed", "location", "performance[1].energy.total").toString())
                .isEqualTo("""
                {"kpi":"A2.1","period":"2025","location":"performance[1].energy.total","published":"53.71 tce",\
                "recomputed":"53.71 tce","agrees":true,"formula":"427934 kWh × 0.1229 kgce/kWh ÷ 1000 kgce/tce = \
                52.5930886 tce; 0.76 t × 1000 kg/t × 1.4714 kgce/kg ÷ 1000 kgce/tce = 1.118264 tce; \
                52.5930886 tce + 1.118264 tce = 53.7113526 tce"}""");
    }

    private JsonNode row(String list, String name, String value) {
        List<JsonNode> rows = document.path(list)
                .valueStream()
                .filter(row -> row.path(name).asString().equals(value))
                .toList();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    /** Turnover against the flow of people is a question of plausibility, because a business may have been bought or sold. */
    @Test
    void a_figure_disagrees_exactly_where_an_arithmetic_finding_stands() {
        Set<String> disagreeing = document.path("recomputed")
                .valueStream()
                .filter(row -> !row.path("agrees").asBoolean())
                .map(JsonDocumentTest::location)
                .collect(Collectors.toSet());
        Set<String> arithmetic = document.path("findings")
                .valueStream()
                .filter(finding -> finding.path("kind").asString().equals("ARITHMETIC")
                        || finding.path("rule").asString().equals("turnover.stock-and-flow"))
                .map(JsonDocumentTest::location)
                .collect(Collectors.toSet());

        assertThat(disagreeing)
                .isEqualTo(arithmetic)
                .containsExactlyInAnyOrder(
                        "performance[0].workforce.breakdowns.EMPLOYEE_CATEGORY",
                        "performance[1].turnover.overall",
                        "performance[0].training.averageHours",
                        "performance[1].training.averageHours");
    }

    private static String location(JsonNode row) {
        return row.path("location").asString();
    }

    @Test
    void a_rule_that_did_not_decide_says_why_and_no_other_does() {
        assertThat(document.path("outcomes"))
                .allSatisfy(outcome -> assertThat(outcome.path("reason").isString())
                        .isEqualTo(Set.of("NOT_APPLICABLE", "UNDETERMINED")
                                .contains(outcome.path("outcome").asString())));
        assertThat(row("outcomes", "rule", "comparatives.restated-without-note").toString())
                .isEqualTo(
                        "{\"rule\":\"comparatives.restated-without-note\",\"subject\":\"\",\"outcome\":\"NOT_APPLICABLE\","
                                + "\"reason\":\"Last year's report was not given.\",\"arguments\":{}}");
    }

    @ParameterizedTest
    @CsvSource({"zh-Hant", "zh-Hans"})
    void only_texts_depend_on_the_language(String language) {
        JsonNode other = CommandRun.of(Reports.QINIU, "--format", "json", "--lang", language)
                .json();

        assertThat(stable(other)).isEqualTo(stable(document));
    }

    private static List<String> stable(JsonNode document) {
        return List.of("findings", "waived", "outcomes", "index", "recomputed").stream()
                .flatMap(list -> document.path(list).valueStream())
                .flatMap(row -> row.propertyStream()
                        .filter(cell -> Set.of(
                                        "rule",
                                        "kind",
                                        "severity",
                                        "provision",
                                        "location",
                                        "subject",
                                        "outcome",
                                        "obligation",
                                        "status",
                                        "coveredBy",
                                        "kpi",
                                        "period",
                                        "agrees")
                                .contains(cell.getKey()))
                        .map(cell -> cell.getKey() + "=" + cell.getValue()))
                .toList();
    }
}
