package io.github.hkesg.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The command line: exit codes, options, and where the output goes. */
class EsgCheckTest {
    @Test
    void a_report_without_errors_exits_with_0(@TempDir Path directory) throws IOException {
        Path report = Files.writeString(directory.resolve("report.json"), Reports.withoutErrors());

        CommandRun run = CommandRun.of(report);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Example Holdings\nGEM  ·  2015-01-01 – 2015-12-31  ·  hkex:esg-guide:2016\n")
                .endsWith("(errors 0, warnings 0, information 43)\n");
    }

    @Test
    void warnings_alone_exit_with_0(@TempDir Path directory) throws IOException {
        String elevenMonths = Reports.withoutErrors().replace("2015-12-31", "2015-11-30");
        Path report = Files.writeString(directory.resolve("report.json"), elevenMonths);

        CommandRun run = CommandRun.of(report);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("\nVerdict: Warnings only (errors 0, warnings 1, information 43)\n");
    }

    @Test
    void a_report_with_errors_exits_with_1() {
        CommandRun run = CommandRun.of(Reports.QINIU);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Qiniu Limited  2567\n")
                .endsWith("\nVerdict: Errors found (errors 17, warnings 7, information 2)\n");
    }

    @Test
    void a_negative_headcount_is_a_finding_where_it_stands(@TempDir Path directory) throws IOException {
        Path report = Files.writeString(
                directory.resolve("report.json"), Reports.gemWithKpi("\"workforce\": {\"total\": -5}"));

        CommandRun run = CommandRun.of(report);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsOnlyOnce("""
                        Error        B1.1          -5 cannot be negative. Correct the figure.
                                                   2025 › Workforce › Total number of employees
                                                   performance[0].workforce.total  structure.constraint
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "text, 'Qiniu Limited  2567'",
        "json, {",
        "markdown, # ESG report check: Qiniu Limited",
        "html, <!DOCTYPE html>"
    })
    void each_format_begins_as_it_should(String format, String firstLine) {
        CommandRun run = CommandRun.of(Reports.QINIU, "--format", format);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines()).first().isEqualTo(firstLine);
        assertThat(run.out()).endsWith("\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown", "html"})
    void out_takes_the_document_and_leaves_the_findings_on_the_terminal(String format, @TempDir Path directory)
            throws IOException {
        Path file = directory.resolve("result");

        CommandRun run = CommandRun.of(Reports.QINIU, "--format", format, "--out", file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(CommandRun.of(Reports.QINIU).out() + "Written to " + file + System.lineSeparator());
        assertThat(file)
                .hasContent(CommandRun.of(Reports.QINIU, "--format", format).out());
    }

    @Test
    void a_comparative_that_differs_from_last_years_report_is_found(@TempDir Path directory) throws IOException {
        ObjectNode changed = lastYears(Reports.qiniu());
        Reports.object(changed, "/performance/0/suppliers").put("total", 720);
        // The report says that its water of 2024 is restated.
        Reports.object(changed, "/performance/0/water/total").put("value", 1600);

        CommandRun run = CommandRun.of(
                Reports.QINIU, "--prior", Reports.write(directory, "prior.json", changed), "--format", "json");

        assertThat(locations(run, "comparatives.restated-without-note"))
                .containsExactly("B.14-C performance[0].suppliers.total");
        assertThat(run.json().at("/findings/0/arguments").toString())
                .isEqualTo("{\"comparative\":\"719\",\"published\":\"720\"}");
    }

    @Test
    void comparatives_that_repeat_last_years_report_are_in_order(@TempDir Path directory) throws IOException {
        Path prior = Reports.write(directory, "prior.json", lastYears(Reports.qiniu()));

        CommandRun run = CommandRun.of(Reports.QINIU, "--prior", prior, "--format", "json");

        assertThat(locations(run, "comparatives.restated-without-note")).isEmpty();
        assertThat(run.json().at("/outcomes"))
                .filteredOn(outcome -> outcome.path("rule").asString().equals("comparatives.restated-without-note"))
                .extracting(outcome -> outcome.path("outcome").asString())
                .containsExactly("PASSED");
    }

    @Test
    void a_prior_report_of_another_issuer_is_told_and_not_compared(@TempDir Path directory) throws IOException {
        ObjectNode other = lastYears(Reports.qiniu());
        Reports.object(other, "/issuer").put("stockCode", "999");
        Reports.object(other, "/performance/0/suppliers").put("total", 720);

        CommandRun run = CommandRun.of(
                Reports.QINIU, "--prior", Reports.write(directory, "prior.json", other), "--format", "json");

        assertThat(locations(run, "comparatives.prior-report-unfit")).containsExactly("B.14-C issuer");
        assertThat(locations(run, "comparatives.restated-without-note")).isEmpty();
    }

    private static ObjectNode lastYears(ObjectNode report) {
        report.set("period", report.at("/performance/0/period"));
        ((ArrayNode) report.at("/performance")).remove(1);
        return report;
    }

    @Test
    void an_earlier_edition_can_be_asked_for() throws IOException {
        List<String> partD = Reports.qiniu().path("disclosures").propertyNames().stream()
                .filter(id -> id.startsWith("D."))
                .toList();

        CommandRun run = CommandRun.of(Reports.QINIU, "--edition", "hkex:esg-guide:2020", "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().path("ruleSet").asString()).isEqualTo("hkex:esg-guide:2020");
        assertThat(locations(run, "provision.undisclosed"))
                .containsExactly(
                        "A1.2 disclosures[\"A1.2\"]", "A4-GD disclosures[\"A4-GD\"]", "A4.1 disclosures[\"A4.1\"]");
        assertThat(locations(run, "provision.not-yet-in-force"))
                .hasSize(26)
                .containsExactlyElementsOf(partD.stream()
                        .map(id -> id + " disclosures[\"" + id + "\"]")
                        .toList());
    }

    @Test
    void the_edition_follows_the_financial_year_unless_another_is_asked_for() {
        assertThat(CommandRun.of(Reports.QINIU, "--edition", "auto")).isEqualTo(CommandRun.of(Reports.QINIU));
        assertThat(CommandRun.of(Reports.QINIU, "--edition", "hkex:esg-code:2025"))
                .isEqualTo(CommandRun.of(Reports.QINIU));
    }

    private static List<String> locations(CommandRun run, String rule) {
        return run.json()
                .path("findings")
                .valueStream()
                .filter(finding -> finding.path("rule").asString().equals(rule))
                .map(finding -> finding.path("provision").asString() + " "
                        + finding.path("location").asString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"--help, Usage: esg-check", "-h, Usage: esg-check", "--version, esg-check", "-V, esg-check"})
    void help_and_version_need_no_report(String option, String start) {
        CommandRun run = CommandRun.of(option);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(start);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en      | Exit codes: 0 no errors found, 1 at least one, 2 unusable input.",
                "zh-Hant | 結束代碼：0 沒有錯誤，1 至少有一項錯誤，2 輸入無法使用。",
                "zh-Hans | 结束代码：0 没有错误，1 至少有一项错误，2 输入无法使用。",
            })
    void help_tells_the_options_and_the_exit_codes(String language, String exitCodes) {
        CommandRun run = CommandRun.of("--help", "--lang", language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).last().isEqualTo(exitCodes);
        assertThat(run.out().lines().filter(line -> line.startsWith("  --")).map(line -> line.strip()
                        .split(" ")[0]))
                .containsExactly(
                        "--prior", "--edition", "--lang", "--format", "--out", "--index", "--waivers", "--as-of");
    }

    @Test
    void two_runs_write_the_same() {
        assertThat(CommandRun.of(Reports.QINIU, "--format", "html"))
                .isEqualTo(CommandRun.of(Reports.QINIU, "--format", "html"));
    }

    @ParameterizedTest
    @CsvSource({"html, <!DOCTYPE html>", "md, ## ESG content index", "csv, \ufeffProvision", "json, {"})
    void the_content_index_is_written_in_the_form_that_the_name_of_the_file_asks_for(
            String extension, String start, @TempDir Path directory) throws IOException {
        Path file = directory.resolve("index." + extension);

        CommandRun run = CommandRun.of(Reports.QINIU, "--index", file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(CommandRun.of(Reports.QINIU).out());
        assertThat(run.errLines(directory)).containsExactly("Written to index." + extension);
        assertThat(Files.readString(file)).startsWith(start);
    }

    private static Path waivers(Path directory) throws IOException {
        return Files.writeString(directory.resolve("waivers.json"), """
                { "waivers": [
                  { "rule": "training.average-hours.reconcile", "location": "performance[*].training",
                    "rationale": "Hours of leavers are counted | <b>in</b>.", "owner": "Example team", "expiry": "2026-12-31" }
                ] }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "text, Hours of leavers are counted | <b>in</b>. (Example team",
        "json, Hours of leavers are counted | <b>in</b>.",
        "markdown, Hours of leavers are counted \\| &lt;b\\>in&lt;/b\\>.",
        "html, Hours of leavers are counted | &lt;b&gt;in&lt;/b&gt;. (Example team"
    })
    void waived_findings_are_shown_as_waived(String format, String rationale, @TempDir Path directory)
            throws IOException {
        CommandRun run = CommandRun.of(
                Reports.QINIU, "--waivers", waivers(directory), "--as-of", "2026-12-31", "--format", format);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(rationale);
    }

    @Test
    void waived_findings_do_not_count_until_the_waiver_ends(@TempDir Path directory) throws IOException {
        Path waivers = waivers(directory);

        assertThat(CommandRun.of(Reports.QINIU, "--waivers", waivers, "--as-of", "2026-12-31")
                        .out())
                .endsWith("\nVerdict: Errors found (errors 15, warnings 7, information 2)\n");
        assertThat(CommandRun.of(Reports.QINIU, "--waivers", waivers, "--as-of", "2027-01-01")
                        .out())
                .contains("waivers[0]  waiver.expired")
                .endsWith("\nVerdict: Errors found (errors 17, warnings 8, information 2)\n");
    }
}
