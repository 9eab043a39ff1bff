package io.github.hkesg.examples.check;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** A table for a terminal: columns of fixed width, cells that wrap within theirs, each cell in one style. */
final class Columns {
    private final StringBuilder text;
    private final Ansi ansi;
    private final int[] widths;

    Columns(StringBuilder text, Ansi ansi, int... widths) {
        this.text = text;
        this.ansi = ansi;
        this.widths = widths.clone();
    }

    /**
     * A cell.
     *
     * @param content text from anywhere; markup in it is not understood as such
     * @param style picocli styles such as {@code bold,red}; empty for none
     */
    record Cell(String content, String style) {}

    static Cell cell(String content) {
        return new Cell(content, "");
    }

    static Cell cell(String style, String content) {
        return new Cell(content, style);
    }

    void row(Cell... cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.length; i++) {
            List<String> lines = Wrapping.wrap(Plain.line(cells[i].content()), widths[i]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            line(cells, wrapped, line);
        }
    }

    private void line(Cell[] cells, List<List<String>> wrapped, int line) {
        int last = cells.length - 1;
        while (last > 0
                && (line >= wrapped.get(last).size()
                        || wrapped.get(last).get(line).isEmpty())) {
            last--;
        }
        for (int i = 0; i <= last; i++) {
            List<String> lines = wrapped.get(i);
            String content = line < lines.size() ? lines.get(line) : "";
            text.append(styled(ansi, cells[i].style(), content));
            if (i < last) {
                text.append(" ".repeat(Math.max(widths[i] - Wrapping.columns(content), 0) + 2));
            }
        }
        text.append('\n');
    }

    static String styled(Ansi ansi, String style, String content) {
        String unmarked = content.replace("@|", "@ |").replace("|@", "| @");
        return style.isEmpty() || content.isEmpty() ? content : ansi.string("@|" + style + " " + unmarked + "|@");
    }
}
