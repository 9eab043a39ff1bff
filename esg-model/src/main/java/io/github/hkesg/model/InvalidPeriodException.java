package io.github.hkesg.model;

import java.time.LocalDate;

/** A period that ends before it starts, or lies in no year of a report. */
public final class InvalidPeriodException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidPeriodException(LocalDate start, LocalDate end) {
        super(
                end.isBefore(start)
                        ? "The period ends on " + end + ", before it starts on " + start
                        : "No report is for " + start + " to " + end);
    }
}
