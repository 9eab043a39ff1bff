package io.github.hkesg.validate.rule;

/** What a rule is concerned with. */
public enum RuleKind {
    /** Values that no report could have meant: a negative headcount, an empty name. */
    STRUCTURE,
    /** Whether a provision is answered at all. */
    PRESENCE,
    /** Whether the reason for not answering is one. */
    JUSTIFICATION,
    /** Whether an answer has all that the provision asks for. */
    COMPLETENESS,
    /** Whether figures agree with each other. */
    ARITHMETIC,
    /** Whether figures are likely. */
    PLAUSIBILITY,
    /** Whether period, boundary and comparatives are in order. */
    FORM,
    /** What would make a good answer better. */
    ADVICE,
    /** Whether the waivers that were given are in order. */
    WAIVER
}
