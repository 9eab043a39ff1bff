package io.github.hkesg.calc;

import io.github.hkesg.calc.factor.FactorCitation;
import io.github.hkesg.calc.factor.OutsideScopes;

/** A factor whose emissions stand outside the scopes was given for a figure of a scope. */
public final class OutsideScopesException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient FactorCitation citation;

    OutsideScopesException(String formula, FactorCitation citation, OutsideScopes mark) {
        super("The factor " + citation.name() + " cannot stand in " + formula + ", because it is outside the scopes: "
                + mark.words());
        this.citation = citation;
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
