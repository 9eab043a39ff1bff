package io.github.hkesg.model.kpi;

/** A dimension by which a KPI is broken down. */
public enum BreakdownDimension {
    /** By gender: B1.1, B1.2, B3.1, B3.2. */
    GENDER,
    /** By employment type, for example full-time and part-time: B1.1. */
    EMPLOYMENT_TYPE,
    /** By age group: B1.1, B1.2. */
    AGE_GROUP,
    /** By geographical region: B1.1, B1.2, B5.1. */
    REGION,
    /** By employee category, for example senior and middle management: B3.1, B3.2. */
    EMPLOYEE_CATEGORY,
    /** By education; not asked for by the Code, often given. */
    EDUCATION,
    /** By type of energy: A2.1. */
    ENERGY_TYPE,
    /** By type of emission: A1.1. */
    POLLUTANT,
    /** By focus area of contribution: B8.2. */
    FOCUS_AREA
}
