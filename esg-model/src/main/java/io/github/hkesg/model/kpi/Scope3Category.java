package io.github.hkesg.model.kpi;

/** A scope 3 category of the GHG Protocol Corporate Value Chain Standard: D.29(d). */
public enum Scope3Category {
    /** Category 1. */
    PURCHASED_GOODS_AND_SERVICES,
    /** Category 2. */
    CAPITAL_GOODS,
    /** Category 3: fuel- and energy-related activities not in scope 1 or 2. */
    FUEL_AND_ENERGY_RELATED,
    /** Category 4: upstream transportation and distribution. */
    UPSTREAM_TRANSPORT,
    /** Category 5: waste generated in operations. */
    WASTE_IN_OPERATIONS,
    /** Category 6. */
    BUSINESS_TRAVEL,
    /** Category 7. */
    EMPLOYEE_COMMUTING,
    /** Category 8. */
    UPSTREAM_LEASED_ASSETS,
    /** Category 9: downstream transportation and distribution. */
    DOWNSTREAM_TRANSPORT,
    /** Category 10. */
    PROCESSING_OF_SOLD_PRODUCTS,
    /** Category 11. */
    USE_OF_SOLD_PRODUCTS,
    /** Category 12: end-of-life treatment of sold products. */
    END_OF_LIFE_TREATMENT,
    /** Category 13. */
    DOWNSTREAM_LEASED_ASSETS,
    /** Category 14. */
    FRANCHISES,
    /** Category 15. */
    INVESTMENTS
}
