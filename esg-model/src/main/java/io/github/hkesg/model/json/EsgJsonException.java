package io.github.hkesg.model.json;

import io.github.hkesg.model.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be read as a report. It carries every fault that was found, not only the first. */
public final class EsgJsonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<JsonProblem> problems;

    EsgJsonException(List<JsonProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.message(Language.EN))
                .collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /**
     * The faults, in the order of the document.
     *
     * @return at least one
     */
    public List<JsonProblem> problems() {
        return problems;
    }
}
