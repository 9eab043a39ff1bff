package io.github.hkesg.model.code;

/** What a provision asks for. */
public enum ProvisionKind {
    /** Nothing itself: a paragraph whose limbs are provisions of their own. */
    HEADING,
    /** A description. */
    NARRATIVE,
    /** A general disclosure on policies. */
    POLICY,
    /** A general disclosure on policies and on compliance with significant laws. */
    POLICY_AND_COMPLIANCE,
    /** Figures. */
    QUANTITATIVE,
    /** Figures and a description. */
    QUANTITATIVE_AND_NARRATIVE;

    /**
     * Whether a full answer has at least one figure.
     *
     * @return true for the two quantitative kinds
     */
    public boolean isQuantitative() {
        return this == QUANTITATIVE || this == QUANTITATIVE_AND_NARRATIVE;
    }

    /**
     * Whether this is a general disclosure of an aspect.
     *
     * @return true for the two policy kinds
     */
    public boolean isGeneralDisclosure() {
        return this == POLICY || this == POLICY_AND_COMPLIANCE;
    }
}
