package io.github.hkesg.validate.rule;

/** How often a rule is evaluated. */
public enum RuleScope {
    /** Once for the report. */
    REPORT,
    /** Once for the figures of every year, comparatives included. */
    EACH_YEAR,
    /** Once for the figures of the year reported on. */
    REPORTING_YEAR
}
