package io.github.hkesg.calc.factor;

import java.util.List;
import java.util.stream.Collectors;

/** No factor for what was asked. There is never a silent default. */
public final class MissingFactorException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<PublishedFactor> nearest;

    MissingFactorException(String asked, List<PublishedFactor> nearest) {
        super("No factor for " + asked + "; the nearest are "
                + nearest.stream().map(PublishedFactor::id).collect(Collectors.joining(", ", "[", "]")));
        this.nearest = List.copyOf(nearest);
    }

    /**
     * Factors of the same subject or kind, most alike first.
     *
     * @return at most five; empty if the set has nothing alike
     */
    public List<PublishedFactor> nearest() {
        return nearest;
    }
}
