package io.github.hkesg.model.code;

import java.time.LocalDate;

/** An edition of the Exchange's Guide or Code. Which one a report follows depends on the start of its financial year. */
public enum CodeEdition {
    /** ESG Reporting Guide, comply or explain from financial year 2016. */
    GUIDE_2016("hkex:esg-guide:2016", LocalDate.of(2016, 1, 1)),
    /** ESG Reporting Guide, revised for financial years from 1 July 2020. */
    GUIDE_2020("hkex:esg-guide:2020", LocalDate.of(2020, 7, 1)),
    /** ESG Reporting Code (Appendix C2), for financial years from 1 January 2025. */
    CODE_2025("hkex:esg-code:2025", LocalDate.of(2025, 1, 1));

    private final String coordinates;
    private final LocalDate effective;

    CodeEdition(String coordinates, LocalDate effective) {
        this.coordinates = coordinates;
        this.effective = effective;
    }

    /**
     * The stable name of this edition.
     *
     * @return for example {@code hkex:esg-code:2025}
     */
    public String coordinates() {
        return coordinates;
    }

    /**
     * First day of the financial years to which this edition applies.
     *
     * @return the day
     */
    public LocalDate effective() {
        return effective;
    }

    /**
     * The edition for a financial year.
     *
     * @param financialYearStart first day of the financial year, for example 1 April 2025
     * @return for example {@link #CODE_2025}; the earliest edition for years before it
     */
    public static CodeEdition forFinancialYear(LocalDate financialYearStart) {
        CodeEdition edition = GUIDE_2016;
        for (CodeEdition candidate : values()) {
            if (!financialYearStart.isBefore(candidate.effective)) {
                edition = candidate;
            }
        }
        return edition;
    }

    /**
     * Reads coordinates.
     *
     * @param coordinates for example {@code hkex:esg-code:2025}
     * @return the edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static CodeEdition parse(String coordinates) {
        for (CodeEdition edition : values()) {
            if (edition.coordinates.equals(coordinates)) {
                return edition;
            }
        }
        throw new IllegalArgumentException("No edition '" + coordinates + "'");
    }
}
