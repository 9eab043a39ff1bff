package io.github.hkesg.model;

import java.time.LocalDate;

/** A period that ends before it starts. */
public final class InvalidPeriodException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidPeriodException(LocalDate start, LocalDate end) {
        super("The period ends on " + end + ", before it starts on " + start);
    }
}
