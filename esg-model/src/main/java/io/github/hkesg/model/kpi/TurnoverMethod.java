package io.github.hkesg.model.kpi;

/** The headcount by which leavers are divided: B1.2. */
public enum TurnoverMethod {
    /** Leavers / employees at the end of the year, the formula of the Exchange's guidance; can exceed 100 %. */
    YEAR_END_HEADCOUNT,
    /** Leavers / mean of opening and closing headcount. */
    AVERAGE_HEADCOUNT,
    /** Leavers / employees at the start of the year. */
    OPENING_HEADCOUNT,
    /** Leavers / (leavers + employees at the end of the year), a mainland practice; never above 100 %. */
    LEAVERS_PLUS_CLOSING,
    /** Leavers of the group / all employees, so that group rates add up to the overall rate. */
    TOTAL_HEADCOUNT
}
