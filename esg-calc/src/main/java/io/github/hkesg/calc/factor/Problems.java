package io.github.hkesg.calc.factor;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

/** The faults of one document. */
final class Problems {
    /** A document with more faults than this is no set of factors with faults. */
    private static final int MOST = 1_000;

    private final Set<FactorProblem> noted = new LinkedHashSet<>();

    /** Notes a fault; what is common to all rows is found faulty by each of them and noted once. */
    void note(int line, String place, String message) {
        if (noted.size() < MOST) {
            noted.add(new FactorProblem(line, place, Shown.clean(message)));
        }
    }

    void throwIfAny(String document) {
        if (!noted.isEmpty()) {
            throw new InvalidFactorsException(
                    document,
                    noted.stream()
                            .sorted(Comparator.comparingInt(FactorProblem::line))
                            .toList());
        }
    }
}
