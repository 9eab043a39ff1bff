package io.github.hkesg.model.kpi;

/** What a climate-related financial effect falls on: D.24, D.25. */
public enum FinancialEffectKind {
    /** Financial position of the year: D.24(a). */
    CURRENT_FINANCIAL_POSITION,
    /** Financial performance of the year: D.24(a). */
    CURRENT_FINANCIAL_PERFORMANCE,
    /** Cash flows of the year: D.24(a). */
    CURRENT_CASH_FLOWS,
    /** Carrying amounts of assets that may be adjusted materially next year: D.24(b). */
    ASSETS_AT_RISK_OF_ADJUSTMENT,
    /** Carrying amounts of liabilities that may be adjusted materially next year: D.24(b). */
    LIABILITIES_AT_RISK_OF_ADJUSTMENT,
    /** Expected change of financial position by plans of investment and disposal: D.25(a)(i). */
    ANTICIPATED_INVESTMENT_AND_DISPOSAL,
    /** Expected change of financial position by planned sources of funding: D.25(a)(ii). */
    ANTICIPATED_FUNDING,
    /** Expected change of financial performance: D.25(b). */
    ANTICIPATED_FINANCIAL_PERFORMANCE,
    /** Expected change of cash flows: D.25(b). */
    ANTICIPATED_CASH_FLOWS
}
