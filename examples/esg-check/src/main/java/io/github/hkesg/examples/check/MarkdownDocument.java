package io.github.hkesg.examples.check;

import io.github.hkesg.model.text.Language;
import java.util.List;
import java.util.regex.Pattern;

/** The result as Markdown tables. Whatever comes from the report is escaped. */
final class MarkdownDocument {
    private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_{}\\[\\]()#+!|~>-])");

    private final StringBuilder text = new StringBuilder(32_768);
    private final CheckResult result;
    private final Language language;

    private MarkdownDocument(CheckResult result) {
        this.result = result;
        this.language = result.language();
    }

    static String write(CheckResult result) {
        MarkdownDocument document = new MarkdownDocument(result);
        document.head();
        document.findings();
        document.recomputed();
        document.index();
        return document.text.toString();
    }

    private void head() {
        line("# " + label("title") + ": " + escape(result.issuerName()));
        line("");
        line("- " + label("stock-code") + ": " + escape(result.stockCode()) + " (" + result.issuerClass() + ")");
        line("- " + label("period") + ": " + result.period());
        line("- " + label("rule-set") + ": `" + result.validation().ruleSet() + "`");
        line("- " + label("verdict") + ": **" + result.verdict() + "**");
        line("");
        heading("coverage");
        row(label("status"), label("count"));
        separator(2);
        result.coverage().forEach(count -> row(count.name(), Integer.toString(count.count())));
        line("");
    }

    private void findings() {
        heading("findings");
        if (result.findings().isEmpty()) {
            line(label("no-findings"));
            line("");
            return;
        }
        row(label("severity"), label("provision"), label("finding"), label("location"), label("rule"));
        separator(5);
        result.findings()
                .forEach(finding -> row(
                        finding.severity(),
                        finding.provision(),
                        escape(finding.message()),
                        escape(finding.location()),
                        finding.rule()));
        line("");
    }

    private void recomputed() {
        heading("recomputed");
        row(
                label("provision"),
                label("year"),
                label("figure"),
                label("published"),
                label("recomputed-figure"),
                label("agreement"),
                label("formula"));
        separator(7);
        result.recomputed()
                .forEach(figure -> row(
                        figure.provision() + " " + escape(figure.title()),
                        figure.period(),
                        escape(figure.location()),
                        escape(figure.published()),
                        escape(figure.recomputed()),
                        label(figure.agrees() ? "agrees" : "differs"),
                        escape(figure.formula())));
        line("");
    }

    private void index() {
        heading("index");
        row(
                label("provision"),
                label("disclosure"),
                label("obligation"),
                label("status"),
                label("reference"),
                label("reason"));
        separator(6);
        result.indexRows()
                .forEach(entry -> row(
                        entry.provision(),
                        entry.title(),
                        entry.obligation(),
                        entry.coveredBy().isEmpty() ? entry.status() : entry.status() + " (" + entry.coveredBy() + ")",
                        escape(entry.reference()),
                        escape(entry.reason())));
    }

    private void heading(String key) {
        line("## " + label(key));
        line("");
    }

    private void separator(int columns) {
        line("|" + " --- |".repeat(columns));
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", List.of(cells)) + " |");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String label(String key) {
        return Labels.text(key, language);
    }

    static String escape(String untrusted) {
        String html = Plain.line(untrusted).replace("&", "&amp;").replace("<", "&lt;");
        return SPECIAL.matcher(html).replaceAll("\\\\$1");
    }
}
