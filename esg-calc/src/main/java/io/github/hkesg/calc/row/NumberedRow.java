package io.github.hkesg.calc.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A row with its place in the file or table that it comes from. Faults name this place, so that they are the same in whatever order
 * and on however many machines the rows are read.
 *
 * <p>For example, the employee in line 17 of a roster.
 *
 * @param <R> type of the row
 * @param line number of the row in its source, from 1; whether a header counts is the caller's choice
 * @param row the row
 */
public record NumberedRow<R>(int line, R row) {
    /**
     * Checks the components.
     *
     * @throws NullPointerException if there is no row
     * @throws IllegalArgumentException if the line is below 1
     */
    public NumberedRow {
        Objects.requireNonNull(row, "row");
        if (line < 1) {
            throw new IllegalArgumentException("Lines are counted from 1, not " + line);
        }
    }

    /**
     * Rows of a list, numbered from 1 in the order of the list.
     *
     * @param <R> type of the rows
     * @param rows the rows
     * @return the same rows with their numbers
     */
    public static <R> List<NumberedRow<R>> inOrder(List<R> rows) {
        List<NumberedRow<R>> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(new NumberedRow<>(numbered.size() + 1, row)));
        return numbered;
    }
}
