package io.github.hkesg.model.code;

import java.time.LocalDate;

/** How binding a provision is for one class of issuer in one financial year; the most binding first. */
public enum Obligation {
    /** To be disclosed; an explanation does not take its place. */
    MANDATORY,
    /** To be disclosed, or considered reasons given for not disclosing it. */
    COMPLY_OR_EXPLAIN,
    /** Recommended or encouraged. */
    VOLUNTARY,
    /** Not yet, or no longer, in the rules. */
    NOT_IN_FORCE;

    /**
     * The obligation under a provision.
     *
     * <p>For example, D.28(c) (scope 3) in a financial year that starts on 1 January 2026 is mandatory for a LargeCap
     * issuer, comply or explain for others on the Main Board, voluntary on GEM.
     *
     * @param provision the provision; for a paragraph that is only a heading, the strictest obligation among its limbs counts
     * @param issuerClass the class of the issuer
     * @param financialYearStart first day of the financial year reported on; the Code's dates are tests on this day
     * @return the obligation
     */
    public static Obligation of(Provision provision, IssuerClass issuerClass, LocalDate financialYearStart) {
        return ObligationTable.INSTANCE.lookUp(provision, issuerClass, financialYearStart);
    }
}
