package io.github.hkesg.validate.index;

import io.github.hkesg.validate.message.Escape;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A content index for a spreadsheet: one row for each provision. */
final class CsvIndex {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private CsvIndex() {}

    static String render(IndexTable table) {
        StringBuilder text = new StringBuilder(32_768).append(BYTE_ORDER_MARK);
        row(
                text,
                table.label("provision"),
                table.label("disclosure"),
                table.label("obligation"),
                table.label("status"),
                table.label("entry"),
                table.label("reference"),
                table.label("page"),
                table.label("reason"));
        for (IndexEntry entry : table.index().entries()) {
            row(
                    text,
                    entry.provision().id(),
                    table.title(entry),
                    table.obligation(entry),
                    table.status(entry),
                    table.coveredBy(entry),
                    table.sections(entry),
                    table.pages(entry),
                    table.reason(entry));
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String... fields) {
        text.append(Arrays.stream(fields).map(Escape::csv).collect(Collectors.joining(",")))
                .append("\r\n");
    }
}
