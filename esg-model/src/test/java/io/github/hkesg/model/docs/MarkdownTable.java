package io.github.hkesg.model.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in Markdown. Cells are Markdown, except that a bar is text and never ends a cell. */
final class MarkdownTable {
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    MarkdownTable row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells in " + columns.size() + " columns");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** The lines of the table, without the columns in which no row has anything. */
    @Override
    public String toString() {
        List<Integer> shown = IntStream.range(0, columns.size())
                .filter(i -> rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                .boxed()
                .toList();
        StringBuilder table = new StringBuilder(line(columns, shown));
        table.append("|---".repeat(shown.size())).append("|\n");
        rows.forEach(row -> table.append(line(row, shown)));
        return table.toString();
    }

    private static String line(List<String> cells, List<Integer> shown) {
        return shown.stream()
                .map(i -> cells.get(i).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
