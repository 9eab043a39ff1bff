package io.github.hkesg.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a report says stays text: no tag, no table cell, no colour, no cursor movement comes out of it. */
class EscapingTest {
    private static final String HOSTILE =
            "<script>alert(\"1\")</script> & &amp; 'q' | `x` @|red y|@ ${1+1} <#list> \u001b[31mred\u0007\u009b2J "
                    + "\u202eright to left\u202c\u2066\u200f \r\n# heading\n| a | b |\n\\";

    private static final String HARMLESS = "A text that says as much about the business as the other does";

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Set<String> VOID = Set.of("meta");

    /** The real report with one text in all the places that the documents show, as value, label, reference and key. */
    private static ObjectNode report(String text) throws IOException {
        ObjectNode report = Reports.qiniu();
        Reports.object(report, "/issuer").put("name", text).put("localName", text);
        Reports.object(report, "/boundary/differences/0").put("description", text);
        Reports.object(report, "/performance/1/waste/streams/0").put("label", text);
        Reports.object(report, "/performance/0/turnover/breakdowns/AGE_GROUP")
                .putObject(text)
                .put("value", 61)
                .put("unit", "%");
        Reports.object(report, "/performance/0/workforce/breakdowns/AGE_GROUP").put(text, 3);
        Reports.object(report, "/performance/0/training/averageHoursBreakdowns/EMPLOYEE_CATEGORY")
                .putObject(text)
                .put("value", 4.6)
                .put("unit", "h");
        Reports.object(report, "/performance/1/suppliers/regions").put(text, 1);
        Reports.object(report, "/disclosures/A1.3").put("justification", text + text);
        Reports.object(report, "/disclosures/A2.5").put("justification", (text + " ").repeat(2_000));
        Reports.object(report, "/disclosures/A1-GD/references/0")
                .put("section", text)
                .put("page", text);
        return report;
    }

    private static String document(Path directory, String text, String format) throws IOException {
        CommandRun run = CommandRun.of(Reports.write(directory, "report.json", report(text)), "--format", format);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        return run.out();
    }

    @Test
    void the_page_has_the_same_tags_whatever_the_report_says(@TempDir Path directory) throws IOException {
        String page = document(directory, HOSTILE, "html");

        assertThat(tags(page)).isEqualTo(tags(document(directory, HARMLESS, "html")));
        assertThat(page)
                .doesNotContain("<script", "<#list", "&amp;lt;")
                .contains(
                        "<h1>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &amp;amp; &#39;q&#39; | `x` @|red y|@ ${1+1} &lt;#list&gt;");
    }

    @Test
    void every_tag_of_the_page_is_closed_in_its_turn(@TempDir Path directory) throws IOException {
        Deque<String> open = new ArrayDeque<>();
        for (String tag : tags(document(directory, HOSTILE, "html"))) {
            String name = tag.replaceAll("[</>]", "").replaceAll("\\s.*", "");
            if (tag.startsWith("</")) {
                assertThat(open.pop()).isEqualTo(name);
            } else if (!VOID.contains(name) && !tag.startsWith("<!")) {
                open.push(name);
            }
        }
        assertThat(open).isEmpty();
    }

    private static List<String> tags(String page) {
        return TAG.matcher(page).results().map(MatchResult::group).toList();
    }

    @Test
    void markdown_tables_keep_their_columns(@TempDir Path directory) throws IOException {
        String document = document(directory, HOSTILE, "markdown");

        assertThat(columns(document)).containsExactly(2, 5, 7, 7);
        assertThat(document.lines().filter(line -> line.startsWith("#"))).hasSize(5);
        assertThat(document)
                .doesNotContain("<", "`x`")
                .contains(
                        "&lt;script\\>alert\\(\"1\"\\)&lt;/script\\> &amp; &amp;amp; 'q' \\| \\`x\\` @\\|red y\\|@ $\\{1\\+1\\}");
        assertThat(controls(document)).isEmpty();
    }

    /** The number of columns of each table, whose rows must agree in it. */
    private static List<Integer> columns(String document) {
        List<Integer> tables = new ArrayList<>();
        int previous = 0;
        for (String line : document.split("\n")) {
            int columns = line.startsWith("|") ? line.replaceAll("\\\\.", "").split("\\|", -1).length - 2 : 0;
            if (previous == 0 && columns > 0) {
                tables.add(columns);
            } else if (columns > 0) {
                assertThat(columns).as(line).isEqualTo(previous);
            }
            previous = columns;
        }
        return tables;
    }

    @Test
    void text_for_the_terminal_has_no_control_character_but_the_line_feed(@TempDir Path directory) throws IOException {
        String document = document(directory, HOSTILE, "text");

        assertThat(controls(document)).isEmpty();
        assertThat(document).contains("<script>alert(\"1\")</script> & &amp; 'q' | `x` @");
    }

    private static List<String> controls(String document) {
        return document.codePoints()
                .filter(c -> c != '\n')
                .filter(c -> Character.isISOControl(c)
                        || c == 0x200e
                        || c == 0x200f
                        || (c >= 0x2028 && c <= 0x202e)
                        || (c >= 0x2066 && c <= 0x2069))
                .mapToObj(Integer::toHexString)
                .toList();
    }

    @Test
    void colours_come_from_the_program_and_never_from_the_report(@TempDir Path directory) throws IOException {
        Path file = Reports.write(directory, "report.json", report(HOSTILE));

        String coloured = CommandRun.of(Ansi.ON, file).out();

        assertThat(coloured).contains("\u001b[31m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(CommandRun.of(Ansi.OFF, file).out());
    }

    @Test
    void json_gives_the_text_back_unchanged(@TempDir Path directory) throws IOException {
        Path file = Reports.write(directory, "report.json", report(HOSTILE));

        CommandRun run = CommandRun.of(file, "--format", "json");

        assertThat(run.json().path("issuer").asString()).isEqualTo(HOSTILE);
        assertThat(run.json()
                        .path("index")
                        .valueStream()
                        .filter(row -> row.path("provision").asString().equals("A1.3"))
                        .map(row -> row.path("reason").asString()))
                .containsExactly(HOSTILE + HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown", "html"})
    void a_very_long_text_is_shown_whole(String format, @TempDir Path directory) throws IOException {
        String word = "x".repeat(100_000);
        ObjectNode report = Reports.qiniu();
        Reports.object(report, "/disclosures/A2.5").put("justification", word);

        CommandRun run = CommandRun.of(Reports.write(directory, "report.json", report), "--format", format);

        assertThat(run.out().replaceAll("\\s", "")).contains(word);
    }

    @ParameterizedTest
    @CsvSource({
        "--lang, --lang cannot be \"a [31m b\".",
        "--format, --format cannot be \"a [31m b\".",
        "--edition, --edition cannot be \"a [31m b\".",
        "--prior, There is no file a [31m b.",
    })
    void the_command_line_is_repeated_without_its_control_characters(String option, String line) {
        assertThat(CommandRun.of(Reports.QINIU, option, "a\u001b[31m\nb").err().lines())
                .startsWith(line)
                .hasSize("--prior".equals(option) ? 1 : 2);
    }

    @Test
    void a_hostile_field_name_is_repeated_without_its_control_characters(@TempDir Path directory) throws IOException {
        ObjectNode report = Reports.qiniu();
        report.put(HOSTILE, 1);

        CommandRun run = CommandRun.of(Reports.write(directory, "report.json", report));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(controls(run.err())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void what_could_turn_or_hide_text_does_not_reach_a_document(String format, @TempDir Path directory)
            throws IOException {
        ObjectNode report = Reports.qiniu();
        Reports.object(report, "/issuer").put("name", "A\u202eB\u2066C\u061cD\u001b[31mE\u0000F\u007fG");

        CommandRun run = CommandRun.of(Reports.write(directory, "report.json", report), "--format", format);

        assertThat(run.out().codePoints()).doesNotContain(0x202e, 0x2066, 0x061c, 0x1b, 0, 0x7f);
    }
}
