package io.github.hkesg.calc.row;

import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.quantity.Quantity;
import java.util.Objects;

/**
 * One row of a ledger of anything that is measured: a freight order, a flight, a purchase, a weighing slip, a water bill. Rows of
 * energy are {@link ActivityRow}.
 *
 * <p>For example, 1,000 tkm of road freight from the plant in March 2025.
 *
 * @param subject what was used, moved or bought, in the caller's own words
 * @param site where, in the caller's own words
 * @param quantity how much
 * @param period the days it belongs to
 */
public record LedgerRow(String subject, String site, Quantity quantity, ReportingPeriod period) implements MeasuredRow {
    /**
     * Checks that everything is there.
     *
     * @throws NullPointerException naming the missing component
     */
    public LedgerRow {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(period, "period");
    }
}
