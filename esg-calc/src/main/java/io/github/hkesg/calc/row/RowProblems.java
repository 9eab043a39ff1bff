package io.github.hkesg.calc.row;

import io.github.hkesg.calc.row.RowProblem.Kind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gathers the faults of all rows, so that they come back at once. What was gathered apart can be put together and sent from machine
 * to machine; the faults do not depend on the order. For authors of calculators; not thread-safe.
 */
public final class RowProblems implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Comparator<RowProblem> ORDER = Comparator.comparingInt(RowProblem::row)
            .thenComparing(RowProblem::field)
            .thenComparing(RowProblem::kind)
            .thenComparing(problem -> new TreeMap<>(problem.arguments()).toString());

    private static final int LONGEST_SHOWN = 60;

    private final ArrayList<RowProblem> problems = new ArrayList<>();
    private final HashMap<String, ArrayList<Integer>> rowsById = new HashMap<>();

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
     * Notes an id that is blank, or that another row has. Of all rows with an id, the first of the source is right.
     *
     * @param row number of the row, from 1
     * @param id the row's id
     */
    public void requireUniqueId(int row, String id) {
        requireText(row, "id", id);
        rowsById.computeIfAbsent(id, first -> new ArrayList<>(1)).add(row);
    }

    /**
     * Takes in what was gathered elsewhere.
     *
     * @param other faults and ids of other rows
     */
    public void addAll(RowProblems other) {
        problems.addAll(other.problems);
        other.rowsById.forEach((id, rows) -> rowsById.computeIfAbsent(id, first -> new ArrayList<>(rows.size()))
                .addAll(rows));
    }

    private static Stream<RowProblem> duplicates(String id, List<Integer> rows) {
        List<Integer> inOrder = rows.stream().sorted().toList();
        Map<String, String> arguments =
                Map.of("id", oneLine(id), "first", inOrder.get(0).toString());
        return inOrder.stream().skip(1).map(row -> new RowProblem(Kind.DUPLICATE, row, "id", arguments));
    }

    /**
     * Ends the check.
     *
     * @throws InvalidRowsException with every fault that was noted, in the order of the rows and their fields, if there is any
     */
    public void throwIfAny() {
        Stream<RowProblem> duplicates =
                rowsById.entrySet().stream().flatMap(entry -> duplicates(entry.getKey(), entry.getValue()));
        List<RowProblem> all =
                Stream.concat(problems.stream(), duplicates).sorted(ORDER).toList();
        if (!all.isEmpty()) {
            throw new InvalidRowsException(all);
        }
    }
}
