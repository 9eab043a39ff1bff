package io.github.hkesg.validate.index;

import static io.github.hkesg.model.code.Provisions.D_28;
import static io.github.hkesg.model.code.Provisions.KPI_A1_1;
import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.model.code.Provisions.KPI_A2_5;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Issuer;
import io.github.hkesg.model.ListingBoard;
import io.github.hkesg.model.Reference;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.json.EsgJson;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.EsgValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The content index as documents; whatever the report says stays text in each of them. */
class IndexFormatTest {
    private static final String HOSTILE =
            "=cmd|'/c calc'!A1 <script>alert(\"1\")</script>, `x` | *y* [z](q)\r\n# h \u202e";
    private static final String HARMLESS = "Software has no packaging.";

    private static ContentIndex index(String text) {
        Map<Provision, Disclosure> disclosures = new LinkedHashMap<>();
        disclosures.put(
                KPI_A1_1,
                new Disclosure.Reported(
                        List.of(
                                new Reference("Environment", "12"),
                                new Reference("Notes", null),
                                new Reference("Notes", "60")),
                        List.of(),
                        Set.of()));
        disclosures.put(KPI_A1_3, new Disclosure.NotApplicable(text, new Reference(text, text)));
        disclosures.put(KPI_A2_5, new Disclosure.NotApplicable(HARMLESS, null));
        disclosures.put(D_28, new Disclosure.Explained(null, "Meters are being fitted.", null, null, null));
        EsgReport report = EsgReport.builder()
                .issuer(new Issuer(text, text, "1", ListingBoard.MAIN_BOARD, false))
                .period(ReportingPeriod.ofYear(2025))
                .disclosures(disclosures)
                .build();
        return ContentIndex.of(EsgValidator.hkex().validate(report));
    }

    private static ContentIndex qiniu() throws IOException {
        EsgReport report = EsgJson.read(Path.of("..", "examples", "reports", "qiniu-2025.json"));
        return ContentIndex.of(EsgValidator.hkex().validate(report));
    }

    private static List<String> lineOf(String document, String provision) {
        return document.lines()
                .filter(line -> line.replace("\\", "").matches("(\\| )?" + Pattern.quote(provision) + "[, ].*"))
                .toList();
    }

    @Test
    void csv_has_a_row_for_each_provision_after_the_headings() {
        String csv = index(HARMLESS).render(IndexFormat.CSV, Language.EN);

        assertThat(csv)
                .startsWith(
                        "\ufeffProvision,Disclosure,Obligation,Status,Entry under,Where in the report,Page,Reason given\r\n")
                .endsWith("\r\n");
        assertThat(csv.split("\r\n")).hasSize(index(HARMLESS).entries().size() + 1);
        assertThat(lineOf(csv, "A1.1"))
                .containsExactly("A1.1,Types of emissions and related data,Comply or explain,Reported,,"
                        + "\"Environment, Notes, Notes\",\"12, –, 60\",");
        assertThat(lineOf(csv, "A2.5"))
                .singleElement()
                .asString()
                .endsWith(",Comply or explain,Not applicable,,,,Software has no packaging.");
        assertThat(lineOf(csv, "D.28(a)"))
                .singleElement()
                .asString()
                .endsWith(",Mandatory,Explained,D.28,,,Meters are being fitted.");
    }

    @Test
    void no_field_of_csv_begins_a_formula() {
        String csv = index(HOSTILE).render(IndexFormat.CSV, Language.ZH_HANT);

        assertThat(csv).contains("\"'=cmd|'/c calc'!A1 <script>alert(\"\"1\"\")</script>, `x` | *y* [z](q) # h\"");
        assertThat(csv.split("\r\n")).hasSize(index(HOSTILE).entries().size() + 1);
        assertThat(Pattern.compile("(^|,)\"?[=+@＝＋＠\\t-]")
                        .matcher(csv.replace("\r\n", ","))
                        .find())
                .isFalse();
    }

    @Test
    void markdown_is_a_heading_and_a_table_whose_columns_stay() {
        String markdown = index(HOSTILE).render(IndexFormat.MARKDOWN, Language.EN);

        assertThat(markdown)
                .startsWith(
                        "## ESG content index\n\n| Provision | Disclosure | Obligation | Status |"
                                + " Where in the report | Page | Reason given |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        assertThat(markdown.lines().skip(2))
                .allSatisfy(line -> assertThat(line.replaceAll("\\\\.", "").split("\\|", -1))
                        .as(line)
                        .hasSize(9));
        assertThat(lineOf(markdown, "A1.1"))
                .containsExactly("| A1.1 | Types of emissions and related data | Comply or explain | Reported |"
                        + " Environment, Notes, Notes | 12, –, 60 |  |");
        assertThat(markdown).doesNotContain("<script").contains("Explained \\(D.28\\)");
    }

    @Test
    void the_page_has_the_same_tags_whatever_the_report_says() {
        String page = index(HOSTILE).render(IndexFormat.HTML, Language.EN);

        assertThat(tags(page)).isEqualTo(tags(index(HARMLESS).render(IndexFormat.HTML, Language.EN)));
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n")
                .endsWith("</html>\n")
                .doesNotContain("<script", "http://", "https://", "url(", "\u202e")
                .contains("<h1>=cmd|&#39;/c calc&#39;!A1 &lt;script&gt;");
    }

    private static List<String> tags(String page) {
        return Pattern.compile("<[^>]*>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void the_page_has_a_row_for_each_provision_under_the_headings_of_the_code() throws IOException {
        String page = qiniu().render(IndexFormat.HTML, Language.EN);

        assertThat(Pattern.compile("<tr><td class=\"id\">([^<]*)")
                        .matcher(page)
                        .results()
                        .map(row -> row.group(1)))
                .isEqualTo(qiniu().entries().stream()
                        .map(entry -> entry.provision().id())
                        .toList());
        assertThat(page)
                .containsSubsequence(
                        "<h2>Part B: Mandatory disclosure</h2>",
                        "<h2>Part C: Comply or explain</h2>",
                        "scope=\"rowgroup\">A1 Emissions</th>",
                        "scope=\"rowgroup\">B8 Community investment</th>",
                        "<h2>Part D: Climate</h2>");
    }

    @ParameterizedTest
    @EnumSource
    void a_document_is_in_the_language_asked_for(Language language) throws IOException {
        ContentIndex index = qiniu();
        String title = index.entry(KPI_A1_3).provision().title(language);

        for (IndexFormat format : IndexFormat.values()) {
            assertThat(index.render(format, language)).as(format.name()).contains(title);
        }
        assertThat(index.render(IndexFormat.HTML, language)).contains("<html lang=\"" + language.tag() + "\">");
    }

    @Test
    void json_gives_statuses_as_names_and_the_reports_words_unchanged() {
        JsonNode document = JsonMapper.shared().readTree(index(HOSTILE).render(IndexFormat.JSON, Language.EN));
        JsonNode row = document.path("entries")
                .valueStream()
                .filter(entry -> entry.path("provision").asString().equals("A1.3"))
                .findFirst()
                .orElseThrow();

        assertThat(document.path("issuer").asString()).isEqualTo(HOSTILE);
        assertThat(document.path("ruleSet").asString()).isEqualTo("hkex:esg-code:2025");
        assertThat(document.path("period").toString()).isEqualTo("{\"start\":\"2025-01-01\",\"end\":\"2025-12-31\"}");
        assertThat(document.path("entries")).hasSize(index(HOSTILE).entries().size());
        assertThat(row.path("reason").asString()).isEqualTo(HOSTILE);
        assertThat(row.path("part").asString()).isEqualTo("C");
        assertThat(row.path("section").asString()).isEqualTo("A1");
        assertThat(row.path("status").asString()).isEqualTo("NOT_APPLICABLE");
        assertThat(row.path("obligation").asString()).isEqualTo("COMPLY_OR_EXPLAIN");
        assertThat(row.path("coveredBy").asString()).isEqualTo("A1.3");
        assertThat(row.at("/references/0/page").asString()).isEqualTo(HOSTILE);
    }

    @ParameterizedTest
    @EnumSource
    void a_document_is_written_in_utf_8(IndexFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        qiniu().write(format, Language.ZH_HANT, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(qiniu().render(format, Language.ZH_HANT));
    }
}
