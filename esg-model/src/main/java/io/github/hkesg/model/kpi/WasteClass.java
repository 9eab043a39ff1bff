package io.github.hkesg.model.kpi;

/** Class of waste. */
public enum WasteClass {
    /** Hazardous under the national rules: A1.3. */
    HAZARDOUS,
    /** Not hazardous: A1.4. */
    NON_HAZARDOUS
}
