package io.github.hkesg.examples.check;

import static io.github.hkesg.examples.check.Columns.cell;

import io.github.hkesg.examples.check.Columns.Cell;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.Severity;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Help.Ansi;

/** The result for a terminal, the findings last so that they stay on the screen. */
final class TextDocument {
    private static final int BAR = 30;

    private static final Map<String, String> STYLES = Map.of(
            "ERROR", "bold,red",
            "WARNING", "yellow",
            "INFO", "cyan",
            "REPORTED", "green",
            "NOT_APPLICABLE", "blue",
            "EXPLAINED", "cyan",
            "UNDISCLOSED", "red");

    private final StringBuilder text = new StringBuilder(32_768);
    private final CheckResult result;
    private final Ansi ansi;
    private final Language language;

    private TextDocument(CheckResult result, Ansi ansi) {
        this.result = result;
        this.ansi = ansi;
        this.language = result.language();
    }

    static String write(CheckResult result, Ansi ansi) {
        TextDocument document = new TextDocument(result, ansi);
        document.head();
        document.coverage();
        document.index();
        document.recomputed();
        document.waived();
        document.findings();
        document.verdict();
        return document.text.toString();
    }

    private void head() {
        line("bold", Plain.line(result.issuerName() + "  " + result.stockCode()));
        line(
                "",
                result.issuerClass() + "  ·  " + result.period() + "  ·  "
                        + result.validation().ruleSet());
        line("", "");
    }

    private void coverage() {
        heading("coverage");
        Columns table = new Columns(text, ansi, 3, 40, BAR, 32, 12);
        for (CheckResult.PartCoverage part : result.parts()) {
            line("bold", part.title());
            for (CheckResult.SectionCoverage section : part.sections()) {
                table.row(
                        cell(section.code()),
                        cell(section.title()),
                        bar(section),
                        cell(summary(section)),
                        errors(section));
            }
        }
        line("", "");
    }

    private Cell errors(CheckResult.SectionCoverage section) {
        return section.errors() == 0
                ? cell("")
                : cell(
                        "bold,red",
                        Labels.render("errors-here", language, Map.of("errors", Integer.toString(section.errors()))));
    }

    /** The share that is reported, in red where something is passed over in silence. */
    private static Cell bar(CheckResult.SectionCoverage section) {
        String style = STYLES.getOrDefault("REPORTED", "");
        StringBuilder bar = new StringBuilder();
        int passed = 0;
        for (CheckResult.StatusCount count : section.counts()) {
            passed += count.count();
            int end = Math.round((float) BAR * passed / section.total());
            bar.append(blockOf(count.key()).repeat(end - bar.length()));
            if ("UNDISCLOSED".equals(count.key()) && count.count() > 0) {
                style = STYLES.getOrDefault(count.key(), style);
            }
        }
        return cell(style, bar.toString());
    }

    private static String blockOf(String status) {
        return switch (status) {
            case "REPORTED" -> "█";
            case "UNDISCLOSED" -> "·";
            default -> "▒";
        };
    }

    private static String summary(CheckResult.SectionCoverage section) {
        StringBuilder summary = new StringBuilder();
        for (CheckResult.StatusCount count : section.counts()) {
            if (count.count() > 0) {
                summary.append(summary.isEmpty() ? "" : "  ")
                        .append(count.name())
                        .append(' ')
                        .append(count.count());
            }
        }
        return summary.toString();
    }

    private void index() {
        heading("index");
        Columns table = new Columns(text, ansi, 12, 52, 15, 36);
        table.row(header("provision"), header("disclosure"), header("status"), header("reference-or-reason"));
        for (CheckResult.IndexRow entry : result.indexRows()) {
            table.row(
                    cell(entry.provision()),
                    cell(entry.title()),
                    cell(style(entry.statusKey()), entry.status()),
                    cell(entry.reason().isEmpty() ? entry.reference() : entry.reason()));
        }
        line("", "");
    }

    private void recomputed() {
        heading("recomputed");
        if (result.recomputed().isEmpty()) {
            line("", Labels.text("no-recomputed", language));
            line("", "");
            return;
        }
        Columns table = new Columns(text, ansi, 9, 6, 50, 18, 18, 2);
        table.row(
                header("provision"),
                header("year"),
                header("figure"),
                header("published"),
                header("recomputed-figure"),
                cell(""));
        for (CheckResult.RecomputedRow figure : result.recomputed()) {
            table.row(
                    cell(figure.provision()),
                    cell(figure.period()),
                    cell(figure.figure()),
                    cell(figure.published()),
                    cell(figure.recomputed()),
                    figure.agrees() ? cell("green", "✓") : cell("bold,red", "✗"));
        }
        line("", "");
    }

    private void findings() {
        heading("findings");
        if (result.findings().isEmpty()) {
            line("", Labels.text("no-findings", language));
        }
        Columns table = new Columns(text, ansi, 11, 12, 93);
        for (CheckResult.FindingRow finding : result.findings()) {
            table.row(
                    cell(style(finding.severityKey()), finding.severity()),
                    cell(finding.provision()),
                    cell(finding.message()));
            where(table, finding);
        }
        line("", "");
    }

    /** The place in words, and for developers the path and the rule. */
    private static void where(Columns table, CheckResult.FindingRow finding) {
        table.row(cell(""), cell(""), cell("bold", finding.place()));
        table.row(cell(""), cell(""), cell("faint", finding.location() + "  " + finding.rule()));
    }

    private void waived() {
        if (result.waived().isEmpty()) {
            return;
        }
        heading("waived");
        Columns table = new Columns(text, ansi, 11, 12, 93);
        for (CheckResult.WaivedRow waived : result.waived()) {
            CheckResult.FindingRow finding = waived.finding();
            table.row(cell(finding.severity()), cell(finding.provision()), cell(finding.message()));
            table.row(
                    cell(""),
                    cell(""),
                    cell(waived.rationale() + " (" + waived.owner() + ", " + waived.expiry() + ")"));
            where(table, finding);
        }
        line("", "");
    }

    private void verdict() {
        String style =
                switch (result.validation().verdict()) {
                    case ERRORS -> "bold,red";
                    case WARNINGS -> "bold,yellow";
                    case CLEAN -> "bold,green";
                };
        String counts = Labels.render(
                "counts",
                language,
                Map.of(
                        "errors", Integer.toString(result.count(Severity.ERROR)),
                        "warnings", Integer.toString(result.count(Severity.WARNING)),
                        "infos", Integer.toString(result.count(Severity.INFO))));
        line(style, Labels.render("verdict-line", language, Map.of("verdict", result.verdict(), "counts", counts)));
    }

    private void heading(String key) {
        line("bold,underline", Labels.text(key, language));
    }

    private Cell header(String key) {
        return cell("faint", Labels.text(key, language));
    }

    private static String style(String key) {
        return Objects.requireNonNullElse(STYLES.get(key), "");
    }

    private void line(String style, String line) {
        text.append(Columns.styled(ansi, style, line)).append('\n');
    }
}
