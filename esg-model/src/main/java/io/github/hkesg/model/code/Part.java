package io.github.hkesg.model.code;

/** A part of the Code. */
public enum Part {
    /** Introduction and reporting principles. */
    A,
    /** Mandatory disclosure requirements, paragraphs 13 to 15. */
    B,
    /** Comply-or-explain provisions of the environmental aspects A1 to A4 and the social aspects B1 to B8. */
    C,
    /** Climate-related disclosures, paragraphs 19 to 41, from financial year 2025. */
    D
}
