package io.github.hkesg.calc.row;

import io.github.hkesg.model.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Rows that cannot be counted. It carries every fault that was found, not only the first: no row is left out silently. */
public final class InvalidRowsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** A file of the wrong kind has a fault in every row; the message of an exception is no place for a million lines. */
    private static final int SHOWN = 20;

    private final RowProblem[] problems;

    InvalidRowsException(List<RowProblem> problems) {
        super(summary(problems));
        this.problems = problems.toArray(RowProblem[]::new);
    }

    private static String summary(List<RowProblem> problems) {
        String shown = problems.stream()
                .limit(SHOWN)
                .map(problem -> problem.message(Language.EN))
                .collect(Collectors.joining(System.lineSeparator()));
        int more = problems.size() - SHOWN;
        return more > 0 ? shown + System.lineSeparator() + "and " + more + " more" : shown;
    }

    /**
     * The faults, in the order of the rows.
     *
     * @return at least one
     */
    public List<RowProblem> problems() {
        return List.of(problems);
    }
}
