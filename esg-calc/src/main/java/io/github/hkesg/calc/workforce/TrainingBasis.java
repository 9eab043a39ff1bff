package io.github.hkesg.calc.workforce;

/** Whose training is counted and by whom it is divided: B3.1, B3.2. Practice differs, and the figures with it. */
public enum TrainingBasis {
    /** Training of those employed at the end of the year ÷ those employed at the end of the year. */
    YEAR_END_STAFF,
    /** Training of everybody employed in the year ÷ everybody employed in the year. */
    STAFF_OF_THE_YEAR,
    /**
     * Training of everybody employed in the year ÷ those employed at the end of the year, as most issuers reckon: total hours
     * over year-end headcount. With many leavers the percentage trained can exceed 100 %.
     */
    ALL_TRAINING_ON_YEAR_END_STAFF
}
