package io.github.hkesg.model.code;

/** The class of an issuer on which the obligations of Part D depend. */
public enum IssuerClass {
    /** Listed on the Main Board, not a constituent of the Hang Seng Composite LargeCap Index. */
    MAIN_BOARD,
    /** Constituent of the Hang Seng Composite LargeCap Index. */
    LARGE_CAP,
    /** Listed on GEM. */
    GEM
}
