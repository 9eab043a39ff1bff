package io.github.hkesg.examples.check;

import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.index.IndexFormat;
import io.github.hkesg.validate.message.Escape;
import java.util.List;

/** The result as Markdown tables. Whatever comes from the report is escaped. */
final class MarkdownDocument {
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
        document.waived();
        document.recomputed();
        document.index();
        return document.text.toString();
    }

    private void head() {
        line("# " + label("title") + ": " + Escape.markdown(result.issuerName()));
        line("");
        line("- " + label("stock-code") + ": " + Escape.markdown(result.stockCode()) + " (" + result.issuerClass()
                + ")");
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
                        Escape.markdown(finding.message()),
                        where(finding),
                        finding.rule()));
        line("");
    }

    /** The place in words, and small for developers the path. */
    private static String where(CheckResult.FindingRow finding) {
        return Escape.markdown(finding.place()) + "<br><sub>" + Escape.markdown(finding.location()) + "</sub>";
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
                        figure.provision() + " " + Escape.markdown(figure.title()),
                        figure.period(),
                        Escape.markdown(figure.figure()),
                        Escape.markdown(figure.published()),
                        Escape.markdown(figure.recomputed()),
                        label(figure.agrees() ? "agrees" : "differs"),
                        Escape.markdown(figure.formula())));
        line("");
    }

    private void waived() {
        if (result.waived().isEmpty()) {
            return;
        }
        heading("waived");
        row(
                label("severity"),
                label("provision"),
                label("finding"),
                label("location"),
                label("rule"),
                label("rationale"),
                label("owner"),
                label("expiry"));
        separator(8);
        result.waived()
                .forEach(waived -> row(
                        waived.finding().severity(),
                        waived.finding().provision(),
                        Escape.markdown(waived.finding().message()),
                        where(waived.finding()),
                        waived.finding().rule(),
                        Escape.markdown(waived.rationale()),
                        Escape.markdown(waived.owner()),
                        waived.expiry()));
        line("");
    }

    private void index() {
        text.append(result.index().render(IndexFormat.MARKDOWN, language));
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
}
