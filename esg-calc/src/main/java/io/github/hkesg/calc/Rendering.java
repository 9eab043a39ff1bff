package io.github.hkesg.calc;

/** How the steps of a receipt are written out. Neither way depends on a locale. */
public enum Rendering {
    /**
     * Every step, digits as they are: {@code 427934 kWh × 0.5306 kgCO2/kWh ÷ 1000 kgCO2/tCO2e = 227.0617804 tCO2e}.
     */
    STEP_BY_STEP,
    /**
     * As a report would show it: thousands set apart by commas, conversions between units left out, figures in the unit they
     * were given in. For example, {@code 427,934 kWh × 0.5306 kgCO2/kWh = 227.0617804 tCO2e}.
     */
    FOR_READERS
}
