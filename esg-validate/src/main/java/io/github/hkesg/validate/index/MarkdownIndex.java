package io.github.hkesg.validate.index;

import io.github.hkesg.validate.message.Escape;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A content index for a document: a heading of the second level and a table. */
final class MarkdownIndex {
    private MarkdownIndex() {}

    static String render(IndexTable table) {
        StringBuilder text = new StringBuilder(32_768);
        text.append("## ").append(Escape.markdown(table.title())).append("\n\n");
        row(
                text,
                table.label("provision"),
                table.label("disclosure"),
                table.label("obligation"),
                table.label("status"),
                table.label("reference"),
                table.label("page"),
                table.label("reason"));
        text.append("|").append(" --- |".repeat(7)).append('\n');
        for (IndexEntry entry : table.index().entries()) {
            String coveredBy = table.coveredBy(entry);
            row(
                    text,
                    entry.provision().id(),
                    table.title(entry),
                    table.obligation(entry),
                    coveredBy.isEmpty() ? table.status(entry) : table.status(entry) + " (" + coveredBy + ")",
                    table.sections(entry),
                    table.pages(entry),
                    table.reason(entry));
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String... cells) {
        text.append(Arrays.stream(cells).map(Escape::markdown).collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
