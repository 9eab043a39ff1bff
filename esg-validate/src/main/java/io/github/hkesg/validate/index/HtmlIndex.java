package io.github.hkesg.validate.index;

import io.github.hkesg.model.code.Part;
import io.github.hkesg.validate.message.Escape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A content index as a page of its own. Every text goes through {@link #text}; the tags are ours. */
final class HtmlIndex {
    private static final String STYLE = style();

    private final StringBuilder page = new StringBuilder(65_536);
    private final IndexTable table;

    private HtmlIndex(IndexTable table) {
        this.table = table;
    }

    static String render(IndexTable table) {
        HtmlIndex index = new HtmlIndex(table);
        index.head();
        index.coverage();
        for (Part part : Part.values()) {
            index.part(part);
        }
        index.foot();
        return index.page.toString();
    }

    private static String style() {
        try (InputStream in = HtmlIndex.class.getResourceAsStream("index.css")) {
            return new String(Objects.requireNonNull(in, "index.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read index.css", e);
        }
    }

    private void head() {
        tag("<!DOCTYPE html>\n<html lang=\"")
                .text(table.language().tag())
                .tag("\">\n<head>\n<meta charset=\"utf-8\">\n");
        tag("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        tag(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        tag("<title>").text(table.title() + ": " + table.issuer()).tag("</title>\n<style>\n");
        tag(STYLE).tag("</style>\n</head>\n<body>\n<header>\n<p class=\"kicker\">");
        text(table.title()).tag("</p>\n<h1>").text(table.issuer()).tag("</h1>\n<p class=\"facts\">");
        if (!table.stockCode().isEmpty()) {
            fact("stock-code", table.stockCode());
        }
        fact("period", table.period());
        fact("rule-set", table.index().ruleSet());
        tag("</p>\n</header>\n<main>\n");
    }

    private void fact(String label, String value) {
        tag("<span><b>").text(table.label(label)).tag("</b> ").text(value).tag("</span>");
    }

    private void coverage() {
        Map<IndexStatus, Integer> coverage = table.index().coverage();
        String inWords = coverage.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> table.term("status." + count.getKey()) + " " + count.getValue())
                .collect(Collectors.joining(table.term("list.separator")));
        tag("<div class=\"bar\" role=\"img\" aria-label=\"").text(inWords).tag("\">");
        coverage.forEach((status, count) -> {
            if (count > 0) {
                tag("<i class=\"" + status + "\" style=\"flex-grow:" + count + "\"></i>");
            }
        });
        tag("</div>\n<ul class=\"legend\">");
        coverage.forEach((status, count) -> tag("<li><i class=\"" + status + "\"></i>")
                .text(table.term("status." + status))
                .tag(" <b>" + count + "</b></li>"));
        tag("</ul>\n");
    }

    private void part(Part part) {
        if (table.sections(part).isEmpty()) {
            return;
        }
        tag("<section>\n<h2>").text(table.term("part." + part)).tag("</h2>\n<table>\n<thead><tr>");
        for (String column :
                new String[] {"provision", "disclosure", "obligation", "status", "where-or-why-not", "page"}) {
            tag("<th scope=\"col\">").text(table.label(column)).tag("</th>");
        }
        tag("</tr></thead>\n");
        table.sections(part).forEach(this::section);
        tag("</table>\n</section>\n");
    }

    private void section(IndexTable.Section section) {
        String heading = section.code().isEmpty() ? section.title() : section.code() + " " + section.title();
        tag("<tbody>\n<tr><th colspan=\"6\" scope=\"rowgroup\">").text(heading).tag("</th></tr>\n");
        section.entries().forEach(this::row);
        tag("</tbody>\n");
    }

    private void row(IndexEntry entry) {
        tag("<tr><td class=\"id\">").text(entry.provision().id());
        if (entry.provision().toBeChecked()) {
            tag("<sup>†</sup>");
        }
        tag("</td><td>").text(table.title(entry)).tag("</td><td>").text(table.obligation(entry));
        tag("</td><td><span class=\"chip " + entry.status() + "\">")
                .text(table.status(entry))
                .tag("</span>");
        if (!table.coveredBy(entry).isEmpty()) {
            tag("<small>")
                    .text(table.label("covered-by", Map.of("provision", table.coveredBy(entry))))
                    .tag("</small>");
        }
        tag("</td><td>").text(table.reason(entry));
        String where = table.sections(entry);
        if (table.reason(entry).isEmpty()) {
            text(where);
        } else if (!where.isEmpty()) {
            tag("<small>").text(where).tag("</small>");
        }
        tag("</td><td class=\"page\">").text(table.pages(entry)).tag("</td></tr>\n");
    }

    private void foot() {
        tag("<p class=\"note\">† ").text(table.label("to-be-checked")).tag("</p>\n</main>\n</body>\n</html>\n");
    }

    private HtmlIndex tag(String markup) {
        page.append(markup);
        return this;
    }

    private HtmlIndex text(String text) {
        page.append(Escape.html(text));
        return this;
    }
}
