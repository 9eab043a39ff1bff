package io.github.hkesg.model.kpi;

/** Against whom a corruption case was brought: B7.1. */
public enum Defendant {
    /** The issuer or a company of its group. */
    ISSUER,
    /** An employee. */
    EMPLOYEE
}
