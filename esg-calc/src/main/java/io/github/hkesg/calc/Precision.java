package io.github.hkesg.calc;

/** How many decimals printed figures are taken to have had. */
public enum Precision {
    /** Each figure has the decimals it shows. */
    AS_PRINTED,
    /**
     * All figures have as many decimals as the one that shows most: spreadsheets and text extraction strip trailing zeros,
     * so that 174.7 beside 70.744 may have been 174.700.
     */
    LONGEST_DECIMALS
}
