package io.github.hkesg.model.kpi;

/** The material of a waste stream. */
public enum WasteMaterial {
    /** Discarded lamps and tubes; fluorescent ones hold mercury (HW29 of the mainland's hazardous waste catalogue). */
    LAMPS(true),
    /** Used toner cartridges and drums; toner waste can fall under HW12. */
    TONER_CARTRIDGES(true),
    /** Used ink cartridges; waste ink is HW12. */
    INK_CARTRIDGES(true),
    /** Batteries; lead-acid ones are HW31. */
    BATTERIES(true),
    /** Electrical and electronic equipment; circuit boards are HW49. */
    ELECTRONIC_EQUIPMENT(true),
    /** Waste oil and oily waste: HW08. */
    WASTE_OIL(true),
    /** Waste chemicals, paints and solvents: HW06, HW12. */
    CHEMICALS(true),
    /** Clinical waste: HW01. */
    CLINICAL_WASTE(true),
    /** General office and domestic waste. */
    GENERAL_WASTE(false),
    /** Paper and cardboard. */
    PAPER(false),
    /** Plastics. */
    PLASTICS(false),
    /** Metal. */
    METAL(false),
    /** Glass. */
    GLASS(false),
    /** Food waste. */
    FOOD_WASTE(false),
    /** Construction and demolition waste. */
    CONSTRUCTION_WASTE(false),
    /** Anything else. */
    OTHER(false);

    private final boolean possiblyHazardous;

    WasteMaterial(boolean possiblyHazardous) {
        this.possiblyHazardous = possiblyHazardous;
    }

    /**
     * Whether national catalogues list waste of this material as hazardous in at least one form, so that "no hazardous
     * waste" beside it needs a reason.
     *
     * @return for example true for lamps
     */
    public boolean isPossiblyHazardous() {
        return possiblyHazardous;
    }
}
