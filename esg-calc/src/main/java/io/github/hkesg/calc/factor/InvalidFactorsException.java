package io.github.hkesg.calc.factor;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be read as a set of factors. It carries every fault that was found, not only the first. */
public final class InvalidFactorsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<FactorProblem> problems;

    InvalidFactorsException(String document, List<FactorProblem> problems) {
        super(problems.stream()
                .map(problem -> Shown.of(document) + ", " + problem)
                .collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /**
     * The faults, in the order of the document.
     *
     * @return at least one
     */
    public List<FactorProblem> problems() {
        return problems;
    }
}
