package io.github.hkesg.calc;

import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.FactorCitation;
import io.github.hkesg.calc.factor.OutsideScopes;

/** A factor whose emissions stand outside the scopes was given for a figure of a scope. */
public final class OutsideScopesException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient FactorCitation citation;

    private OutsideScopesException(String formula, FactorCitation citation, OutsideScopes mark) {
        super("The factor " + citation.name() + " cannot stand in " + formula + ", because it is outside the scopes: "
                + mark.words());
        this.citation = citation;
    }

    /**
     * Refuses a factor that is marked as outside the scopes; for authors of calculators.
     *
     * @param formula id of the formula that is about emissions in the scopes
     * @param factor the factor
     * @throws OutsideScopesException if it is marked
     */
    public static void requireInScopes(String formula, AppliedFactor factor) {
        OutsideScopes mark = factor.citation().outsideScopes();
        if (mark != null) {
            throw new OutsideScopesException(formula, factor.citation(), mark);
        }
    }

    /**
     * Where the factor comes from.
     *
     * @return its citation, which has the mark
     */
    public FactorCitation citation() {
        return citation;
    }
}
