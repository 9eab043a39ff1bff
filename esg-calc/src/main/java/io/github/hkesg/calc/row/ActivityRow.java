package io.github.hkesg.calc.row;

import io.github.hkesg.calc.row.RowProblem.Kind;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.quantity.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One row of a ledger of energy: a bill, a meter reading, a line of a vehicle log.
 *
 * <p>For example, 1,204.5 kWh of electricity in the Shanghai office in March 2025. A credit note is a negative amount.
 *
 * @param source what was used
 * @param site where it was used, in the caller's own words
 * @param quantity how much, in the unit of the bill
 * @param period the days it was used on
 */
public record ActivityRow(EnergySource source, String site, Quantity quantity, ReportingPeriod period)
        implements MeasuredRow {
    /**
     * Checks that everything is there.
     *
     * @throws NullPointerException naming the missing component
     */
    public ActivityRow {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(period, "period");
    }

    /**
     * Refuses rows that do not belong to a reporting period. A bill that reaches across its ends is refused too: how it is
     * to be split is the caller's decision.
     *
     * @param rows the rows
     * @param period the reporting period
     * @return the same rows
     * @throws InvalidRowsException naming every row that is not wholly within the period, or has no site
     */
    public static List<ActivityRow> requireWithin(List<ActivityRow> rows, ReportingPeriod period) {
        RowProblems problems = new RowProblems();
        int number = 0;
        for (ActivityRow row : rows) {
            number++;
            problems.requireText(number, "site", row.site);
            if (row.period.start().isBefore(period.start()) || row.period.end().isAfter(period.end())) {
                problems.add(
                        Kind.OUTSIDE_PERIOD,
                        number,
                        "period",
                        Map.of("days", row.period.label(), "period", period.label()));
            }
        }
        problems.throwIfAny();
        return rows;
    }
}
