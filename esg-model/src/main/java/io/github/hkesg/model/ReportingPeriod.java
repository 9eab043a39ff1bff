package io.github.hkesg.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The days a report or a set of figures covers, both ends included.
 *
 * @param start first day
 * @param end last day, not before the first
 */
public record ReportingPeriod(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate start,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate end) {
    private static final int EARLIEST_YEAR = 1900;

    /** Beyond this, dates can no longer be reckoned with. */
    private static final int LATEST_YEAR = 9999;

    /**
     * Checks the order of the days.
     *
     * @throws NullPointerException naming the missing component
     * @throws InvalidPeriodException if the last day is before the first, or a year is not between 1900 and 9999
     */
    public ReportingPeriod {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (end.isBefore(start) || start.getYear() < EARLIEST_YEAR || end.getYear() > LATEST_YEAR) {
            throw new InvalidPeriodException(start, end);
        }
    }

    /**
     * A calendar year.
     *
     * @param year for example 2025
     * @return 1 January to 31 December of it
     */
    public static ReportingPeriod ofYear(int year) {
        return new ReportingPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Whether this is a period of twelve months.
     *
     * @return true for any full year, leap years included, whatever month it starts in
     */
    public boolean coversTwelveMonths() {
        return start.plusYears(1).minusDays(1).equals(end);
    }

    /**
     * Whether this period ends on the day before another starts.
     *
     * @param next the later period
     * @return true if there is neither a gap nor an overlap between them
     */
    public boolean isFollowedBy(ReportingPeriod next) {
        return end.plusDays(1).equals(next.start);
    }

    /**
     * A short name: the year for a calendar year, otherwise both days.
     *
     * @return for example {@code 2025} or {@code 2025-04-01/2026-03-31}
     */
    public String label() {
        return equals(ofYear(start.getYear())) ? Integer.toString(start.getYear()) : start + "/" + end;
    }
}
