package io.github.hkesg.model.kpi;

/** What an internal carbon price is applied to: D.34(a). */
public enum CarbonPriceUse {
    /** Decisions on investment. */
    INVESTMENT_DECISIONS,
    /** Transfer pricing. */
    TRANSFER_PRICING,
    /** Scenario analysis. */
    SCENARIO_ANALYSIS,
    /** Anything else. */
    OTHER
}
