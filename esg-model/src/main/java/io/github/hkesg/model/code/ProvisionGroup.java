package io.github.hkesg.model.code;

/** Provisions whose obligation is the same for every class of issuer and year: the rows of the obligation table. */
enum ProvisionGroup {
    /** The reporting principles, which underlie the report. */
    PRINC,
    /** Mandatory disclosure requirements of Part B. */
    MDR,
    /** General disclosures of Part C. */
    GD,
    /** Environmental KPIs. */
    ENV,
    /** Social KPIs. */
    SOC,
    /** Scope 1 and scope 2 emissions. */
    GHG12,
    /** How scope 1 and scope 2 are measured; taken to follow them. */
    GHG12_MEASUREMENT,
    /** The rest of Part D. */
    CLIM,
    /** Industry-based metrics. */
    IND
}
