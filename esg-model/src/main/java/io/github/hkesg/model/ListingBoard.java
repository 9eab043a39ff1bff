package io.github.hkesg.model;

/** The board of the Exchange on which an issuer is listed. */
public enum ListingBoard {
    /** Main Board. */
    MAIN_BOARD,
    /** GEM. */
    GEM
}
