package io.github.hkesg.calc.row;

import io.github.hkesg.calc.row.RowProblem.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the faults of all rows, so that they come back at once. For authors of calculators; not thread-safe. */
public final class RowProblems {
    private static final int LONGEST_SHOWN = 60;

    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<String, Integer> rowsById = new HashMap<>();

    /** Starts without faults. */
    public RowProblems() {}

    /**
     * Notes a fault. Arguments come from the rows: line breaks and other control characters are replaced and long texts cut,
     * so that a fault stays one line.
     *
     * @param kind what is wrong
     * @param row number of the row, from 1
     * @param field the field
     * @param arguments what the text of this kind mentions, by name
     */
    public void add(Kind kind, int row, String field, Map<String, String> arguments) {
        Map<String, String> shown = new HashMap<>();
        arguments.forEach((name, text) -> shown.put(name, oneLine(text)));
        problems.add(new RowProblem(kind, row, field, shown));
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_SHOWN)
                .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
                .forEach(line::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST_SHOWN ? line + "…" : line.toString();
    }

    /**
     * Notes a text that is blank.
     *
     * @param row number of the row, from 1
     * @param field the field
     * @param text its text
     */
    public void requireText(int row, String field, String text) {
        if (text.isBlank()) {
            add(Kind.BLANK, row, field, Map.of());
        }
    }

    /**
     * Notes an id that is blank, or that an earlier row has.
     *
     * @param row number of the row, from 1
     * @param id the row's id
     */
    public void requireUniqueId(int row, String id) {
        requireText(row, "id", id);
        Integer first = rowsById.putIfAbsent(id, row);
        if (first != null) {
            add(Kind.DUPLICATE, row, "id", Map.of("id", id, "first", first.toString()));
        }
    }

    /**
     * Ends the check.
     *
     * @throws InvalidRowsException with every fault that was noted, in the order of the rows, if there is any
     */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidRowsException(problems.stream()
                    .sorted(Comparator.comparingInt(RowProblem::row))
                    .toList());
        }
    }
}
