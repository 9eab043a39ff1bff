package io.github.hkesg.model.code;

/**
 * An implementation relief of Part D. It narrows how much a paragraph asks for; it never makes a paragraph optional, and
 * it has to be claimed in the report. The table of paragraphs is derived from IFRS S1 and S2, from which the Exchange
 * took the reliefs: check against the official text.
 */
public enum Relief {
    /** All reasonable and supportable information available at the reporting date without undue cost or effort. */
    REASONABLE_INFORMATION,
    /** An approach commensurate with the skills, capabilities and resources available. */
    CAPABILITIES,
    /** Withholding commercially sensitive information about an opportunity, never about a risk. */
    COMMERCIAL_SENSITIVITY,
    /** No quantified financial effect where it cannot be separated or measured usefully. */
    FINANCIAL_EFFECTS
}
