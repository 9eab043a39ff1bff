package io.github.hkesg.calc.factor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How old a factor is, and for which years it is meant. The grid factor of a data year comes out one to two years after it,
 * so the dates differ.
 *
 * <p>For example, the mainland's grid factors of data year 2022 were published on 20 December 2024 and are meant for
 * reporting years from 2022 to 2025, the year in which those of data year 2023 came out.
 *
 * @param dataYear the year whose data it rests on; for a default value, the year of the edition, or where that is not known
 *     of the copy in which it was seen
 * @param publishedOn day of publication; null where only the year is known
 * @param firstReportingYear the first reporting year it is meant for; null where it has no such limit
 * @param lastReportingYear the last reporting year it is meant for; null where it has no such limit
 */
public record Vintage(
        int dataYear,
        @Nullable LocalDate publishedOn,
        @Nullable Integer firstReportingYear,
        @Nullable Integer lastReportingYear) {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2999;

    /**
     * Checks the years.
     *
     * @throws IllegalArgumentException if a year is none of this time, or if the first reporting year is after the last
     */
    public Vintage {
        requireYear("dataYear", dataYear);
        requireYear("publishedOn", publishedOn == null ? null : publishedOn.getYear());
        requireYear("firstReportingYear", firstReportingYear);
        requireYear("lastReportingYear", lastReportingYear);
        if (firstReportingYear != null && lastReportingYear != null && firstReportingYear > lastReportingYear) {
            throw new IllegalArgumentException(
                    "The first reporting year " + firstReportingYear + " is after the last, " + lastReportingYear);
        }
    }

    /**
     * A vintage of which no more than the data year is known, and that has no limits.
     *
     * @param dataYear as in {@link #dataYear()}
     * @return the vintage
     */
    public static Vintage of(int dataYear) {
        return new Vintage(dataYear, null, null, null);
    }

    private static void requireYear(String name, @Nullable Integer year) {
        if (year != null && (year < EARLIEST || year > LATEST)) {
            throw new IllegalArgumentException("'" + name + "' is a year of this time, not " + year);
        }
    }

    /**
     * Whether a reporting year is one that the factor is meant for.
     *
     * @param reportingYear the calendar year in which the financial year ends
     * @return true between the first and the last, both included
     */
    public boolean isMeantFor(int reportingYear) {
        return (firstReportingYear == null || reportingYear >= firstReportingYear)
                && (lastReportingYear == null || reportingYear <= lastReportingYear);
    }

    /** Data of a year are published after it; the year of a default is that of its edition, which was published in it. */
    boolean isPublishedBy(LocalDate day) {
        if (publishedOn != null) {
            return !publishedOn.isAfter(day);
        }
        return isMeantForAnyYear() ? dataYear <= day.getYear() : dataYear < day.getYear();
    }

    private boolean isMeantForAnyYear() {
        return firstReportingYear == null && lastReportingYear == null;
    }
}
