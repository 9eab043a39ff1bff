package io.github.hkesg.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input with which the program cannot go on: exit code 2, nothing on standard output, and lines that say what to do. */
class UnusableInputTest {
    private static final String USAGE =
            "Usage: esg-check REPORT.json [--prior PRIOR.json] [--edition auto|hkex:esg-code:2025|hkex:esg-guide:2020|"
                    + "hkex:esg-guide:2016] [--lang en|zh-Hant|zh-Hans] [--format text|json|markdown|html] [--out FILE] [--index FILE]"
                    + " [--waivers WAIVERS.json --as-of DATE]";

    private static void assertUnusable(CommandRun run, Path directory, String... lines) {
        assertThat(run.errLines(directory)).containsExactly(lines);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("Exception", "\tat ", "java.", "Jackson");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hello | line 1, column 1: this is not valid JSON.",
                "<html></html> | line 1, column 1: this is not valid JSON.",
                "{\"issuer\": | issuer (line 1, column 11): this is not valid JSON.",
                "null | expected an object, found null.",
                "[] | line 1, column 1: expected an object, found a list.",
            })
    void a_file_that_is_no_json_object(String content, String problem, @TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("report.json"), content);

        assertUnusable(CommandRun.of(file), directory, "report.json cannot be read as a report:", "  " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"disclosures\": {\"A1.33\": {\"status\": \"reported\"}} | disclosures[\"A1.33\"] (line 4, column 17): the Code has no provision 'A1.33'; did you mean 'A1.3'?",
                "\"disclosure\": {} | there is no field 'disclosure'; did you mean 'disclosures'?",
                "\"performance\": 5 | performance (line 4, column 16): expected a list, found a number.",
            })
    void a_word_that_a_report_does_not_have(String line, String problem, @TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("report.json"), Reports.gem("2025", line));

        assertUnusable(CommandRun.of(file), directory, "report.json cannot be read as a report:", "  " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "-1e1000000000", "1e-1000000000", "\"1e1000000000\""})
    void a_number_with_an_exponent_of_a_billion(String number, @TempDir Path directory) throws IOException {
        String water = "\"water\": {\"total\": {\"value\": " + number + ", \"unit\": \"t\"}}";
        Path file = Files.writeString(directory.resolve("report.json"), Reports.gemWithKpi(water));

        assertUnusable(
                CommandRun.of(file),
                directory,
                "report.json cannot be read as a report:",
                "  performance[0].water.total: the number has more digits than any report prints.");
    }

    @Test
    void twenty_faults_are_twenty_lines(@TempDir Path directory) throws IOException {
        List<String> ids = List.of(
                "A1.1", "A1.3", "A1.4", "A1.5", "A1.6", "A2.1", "A2.2", "A2.3", "A2.4", "A2.5", "A3.1", "B1.1", "B1.2",
                "B2.1", "B2.2", "B2.3", "B3.1", "B3.2", "B4.1", "B4.2");
        List<String> entries = new ArrayList<>();
        List<String> lines = new ArrayList<>(List.of("report.json cannot be read as a report:"));
        for (String id : ids) {
            entries.add("\"" + id + "x\": {\"status\": \"reported\"}");
            lines.add("  disclosures[\"" + id + "x\"] (line " + (lines.size() + 4)
                    + ", column 1): the Code has no provision '" + id + "x'; did you mean '" + id + "'?");
        }
        String disclosures = "\"disclosures\": {\n" + String.join(",\n", entries) + "}";
        Path file = Files.writeString(directory.resolve("report.json"), Reports.gem("2025", disclosures));

        assertThat(lines).hasSize(21);
        assertUnusable(CommandRun.of(file), directory, lines.toArray(String[]::new));
    }

    @Test
    void an_empty_file(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("report.json"), new byte[0]);

        assertUnusable(
                CommandRun.of(file), directory, "report.json cannot be read as a report:", "  this is not valid JSON.");
    }

    @Test
    void a_binary_file(@TempDir Path directory) throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        Path file = Files.write(directory.resolve("report.json"), png);

        assertNotJson(CommandRun.of(file), directory);
    }

    /** Where in such a file reading stopped is of no interest. */
    private static void assertNotJson(CommandRun run, Path directory) {
        List<String> lines = run.errLines(directory);
        assertUnusable(run, directory, "report.json cannot be read as a report:", lines.get(lines.size() - 1));
        assertThat(lines).last().asString().matches(" {2}line 1, column \\d: this is not valid JSON\\.");
    }

    @Test
    void a_file_that_is_not_there_or_is_a_directory(@TempDir Path directory) throws IOException {
        Files.createDirectory(directory.resolve("reports"));

        assertUnusable(CommandRun.of(directory.resolve("missing.json")), directory, "There is no file missing.json.");
        assertUnusable(CommandRun.of(directory.resolve("reports")), directory, "The file reports cannot be read.");
        assertUnusable(CommandRun.of("nul\0byte.json"), directory, "There is no file nul byte.json.");
        assertUnusable(
                CommandRun.of(Reports.QINIU, "--prior", directory.resolve("missing.json")),
                directory,
                "There is no file missing.json.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--lang    | fr                  | --lang cannot be \"fr\".",
                "--lang    | zh_Hant             | --lang cannot be \"zh_Hant\".",
                "--format  | pdf                 | --format cannot be \"pdf\".",
                "--edition | hkex:esg-guide:2019 | --edition cannot be \"hkex:esg-guide:2019\".",
                "--edition | 2025                | --edition cannot be \"2025\".",
            })
    void a_value_that_an_option_does_not_have(String option, String value, String line, @TempDir Path directory) {
        assertUnusable(CommandRun.of(Reports.QINIU, option, value), directory, line, USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--bogus", "a.json b.json", "a.json --lang", "a.json --format text --format json"})
    void a_command_line_that_cannot_be_understood(String line, @TempDir Path directory) {
        assertUnusable(
                CommandRun.of((Object[]) line.split(" ")),
                directory,
                "The command line cannot be understood: " + line,
                USAGE);
    }

    @Test
    void a_command_line_without_a_report(@TempDir Path directory) {
        assertUnusable(CommandRun.of(), directory, "Name the file of a report.", USAGE);
    }

    @Test
    void a_report_is_never_overwritten(@TempDir Path directory) throws IOException {
        Path report = Files.writeString(directory.resolve("report.json"), Reports.withoutErrors());

        assertUnusable(
                CommandRun.of(report, "--out", report),
                directory,
                "report.json is read or written by this run already and is not overwritten.");
        assertThat(report).hasContent(Reports.withoutErrors());
    }

    @Test
    void last_years_report_is_of_an_earlier_year(@TempDir Path directory) {
        assertUnusable(
                CommandRun.of(Reports.QINIU, "--prior", Reports.QINIU),
                directory,
                "The report given with --prior is not of an earlier period.");
    }

    @Test
    void an_out_file_that_cannot_be_written(@TempDir Path directory) throws IOException {
        Files.createDirectory(directory.resolve("taken"));

        assertUnusable(
                CommandRun.of(Reports.QINIU, "--out", directory.resolve("taken")),
                directory,
                "The file taken cannot be written.");
        assertUnusable(
                CommandRun.of(Reports.QINIU, "--out", directory.resolve("absent/result.txt")),
                directory,
                "The file absent/result.txt cannot be written.");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hant, 找不到檔案 missing.json。, report.json 不能讀作報告：, '  第 1 行第 1 欄: 不是有效的 JSON。', --format 不能是「pdf」。, 用法：",
        "zh-Hans, 找不到档案 missing.json。, report.json 不能读作报告：, '  第 1 行第 1 列: 不是有效的 JSON。', --format 不能是“pdf”。, 用法：",
    })
    void the_language_asked_for_is_spoken(
            String language,
            String missing,
            String unreadable,
            String problem,
            String option,
            String usage,
            @TempDir Path directory)
            throws IOException {
        Path text = Files.write(directory.resolve("report.json"), "hello".getBytes(StandardCharsets.UTF_8));

        assertUnusable(CommandRun.of(directory.resolve("missing.json"), "--lang", language), directory, missing);
        assertUnusable(CommandRun.of(text, "--lang", language), directory, unreadable, problem);
        assertUnusable(
                CommandRun.of(text, "--lang", language, "--format", "pdf"),
                directory,
                option,
                usage + USAGE.substring("Usage: ".length()));
    }

    @Test
    void waivers_need_a_day_and_a_day_needs_waivers(@TempDir Path directory) throws IOException {
        Path waivers = Files.writeString(directory.resolve("waivers.json"), "{ \"waivers\": [] }");
        String together = "--waivers and --as-of go together: waivers hold until a day.";

        assertUnusable(CommandRun.of(Reports.QINIU, "--waivers", waivers), directory, together, USAGE);
        assertUnusable(CommandRun.of(Reports.QINIU, "--as-of", "2026-12-31"), directory, together, USAGE);
        assertUnusable(
                CommandRun.of(Reports.QINIU, "--waivers", waivers, "--as-of", "31.12.2026"),
                directory,
                "--as-of cannot be \"31.12.2026\".",
                USAGE);
    }

    @Test
    void a_file_that_holds_no_waivers_tells_all_its_faults(@TempDir Path directory) throws IOException {
        Path waivers = Files.writeString(directory.resolve("waivers.json"), """
                { "waivers": [ { "rule": "a.b", "location": "", "rationale": "a", "owner": "b" }, 5 ] }
                """);

        assertUnusable(
                CommandRun.of(Reports.QINIU, "--waivers", waivers, "--as-of", "2026-12-31"),
                directory,
                "waivers.json cannot be read as waivers:",
                "  waivers[0]: the field 'expiry' is missing.",
                "  waivers[1] (line 1, column 83): expected an object, found a number.");
    }

    @Test
    void an_index_goes_to_a_file_of_its_own_and_of_a_known_form(@TempDir Path directory) throws IOException {
        Path same = directory.resolve("same.html");
        Path report = Files.copy(Reports.QINIU, directory.resolve("report.json"));

        assertUnusable(
                CommandRun.of(Reports.QINIU, "--index", "index.pdf"),
                directory,
                "--index cannot be \"index.pdf\".",
                USAGE);
        assertUnusable(
                CommandRun.of(Reports.QINIU, "--index", same, "--out", same),
                directory,
                "same.html is read or written by this run already and is not overwritten.");
        assertUnusable(
                CommandRun.of(report, "--index", report),
                directory,
                "report.json is read or written by this run already and is not overwritten.");
    }
}
