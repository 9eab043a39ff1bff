package io.github.hkesg.calc.operating;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;

/** Products and customers: KPI B6.1 and B6.2. */
public final class ProductResponsibilityCalculator {
    private static final String CASE = "piece";

    private ProductResponsibilityCalculator() {}

    /**
     * Products recalled for safety and health reasons in percent of those sold or shipped: B6.1. In pieces, mass or money,
     * but both in the same.
     *
     * @param recalled what was recalled, for example 120 pieces
     * @param sold what was sold or shipped, not zero, for example 48,000 pieces
     * @return for example 0.25 %
     * @throws ArithmeticException if nothing was sold
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the two do not measure the same
     */
    public static Calculated<Quantity> recalledShare(Quantity recalled, Quantity sold) {
        Worksheet sheet = new Worksheet("products.recalled-share");
        int part = sheet.convert(sheet.printed("recalled", recalled), recalled.unit(), sold.unit());
        int whole = sheet.printed("sold or shipped", sold);
        return sheet.result(sheet.percent("recalled share", part, whole), Unit.PERCENT);
    }

    /**
     * Complaints in percent of the requests or transactions among which they were: B6.2.
     *
     * @param complaints complaints of the year, for example 223
     * @param requests requests or transactions of the year, not zero, for example 40,374
     * @return for example 0.5523… %
     * @throws ArithmeticException if there were no requests
     */
    public static Calculated<Quantity> complaintRate(Count complaints, Count requests) {
        return Totals.share("products.complaint-rate", complaints, requests, CASE);
    }

    /**
     * Complaints answered in percent of all: B6.2.
     *
     * @param answered complaints answered
     * @param complaints complaints of the year, not zero
     * @return for example 100 %
     * @throws ArithmeticException if there were no complaints
     */
    public static Calculated<Quantity> complaintResponseRate(Count answered, Count complaints) {
        return Totals.share("products.complaint-response-rate", answered, complaints, CASE);
    }

    /**
     * Complaints settled in percent of all: B6.2.
     *
     * @param settled complaints settled
     * @param complaints complaints of the year, not zero
     * @return for example 98.2 %
     * @throws ArithmeticException if there were no complaints
     */
    public static Calculated<Quantity> complaintResolutionRate(Count settled, Count complaints) {
        return Totals.share("products.complaint-resolution-rate", settled, complaints, CASE);
    }
}
