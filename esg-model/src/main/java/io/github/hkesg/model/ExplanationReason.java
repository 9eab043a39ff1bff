package io.github.hkesg.model;

/** Why a provision is explained instead of disclosed, as the Exchange's guidance of March 2020 tells the cases apart. */
public enum ExplanationReason {
    /** Not material to the issuer. */
    IMMATERIAL,
    /** Bound by confidentiality. */
    CONFIDENTIAL,
    /** Disclosure is prohibited by law. */
    PROHIBITED,
    /** Not available yet; steps and timeframe are expected. */
    UNAVAILABLE
}
