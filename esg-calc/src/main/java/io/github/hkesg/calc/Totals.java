package io.github.hkesg.calc;

import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.List;

/** Sums, shares, changes and intensities: what every KPI has. */
public final class Totals {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String INTENSITY = "intensity";

    private Totals() {}

    /**
     * Sum of printed figures, in the unit of the first.
     *
     * @param parts at least one figure, all of one dimension
     * @return for example 229.33 tCO2e for 2.27 and 227.06 tCO2e
     * @throws IllegalArgumentException if there are no parts
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the parts do not measure the same
     */
    public static Calculated<Quantity> sum(List<Quantity> parts) {
        requireParts(parts);
        Worksheet sheet = new Worksheet("total.sum");
        Unit unit = parts.get(0).unit();
        int total = -1;
        for (Quantity part : parts) {
            int line = sheet.convert(sheet.printed("part", part), part.unit(), unit);
            total = total < 0 ? line : sheet.add("total", total, line, unit.symbol());
        }
        return sheet.result(total, unit);
    }

    /**
     * Sum of counts.
     *
     * @param parts at least one count
     * @param unit symbol of what is counted, for example {@code person}
     * @return the exact sum, with its receipt
     * @throws IllegalArgumentException if there are no parts
     */
    public static Calculated<Count> sumOfCounts(List<Count> parts, String unit) {
        requireParts(parts);
        Worksheet sheet = new Worksheet("total.sum-of-counts");
        int total = -1;
        for (Count part : parts) {
            int line = sheet.count("part", part, unit);
            total = total < 0 ? line : sheet.add("total", total, line, unit);
        }
        Calculated<Quantity> sum = sheet.result(total, Unit.PIECE);
        return new Calculated<>(Count.of(sum.value().value().longValueExact()), sum.receipt());
    }

    /**
     * Share of a part in a whole, in percent.
     *
     * @param part the part, for example 112 women
     * @param whole the whole, not zero, for example 338 employees
     * @param unit symbol of what is counted
     * @return for example 33.136… %
     * @throws ArithmeticException if the whole is zero
     */
    public static Calculated<Quantity> share(Count part, Count whole, String unit) {
        return share("share", part, whole, unit);
    }

    /**
     * Share of a part in a whole, in percent, under the name of a formula of one's own.
     *
     * @param formula stable id of the formula, for example {@code training.share-of-group}
     * @param part the part
     * @param whole the whole, not zero
     * @param unit symbol of what is counted
     * @return the share
     * @throws ArithmeticException if the whole is zero
     */
    public static Calculated<Quantity> share(String formula, Count part, Count whole, String unit) {
        Worksheet sheet = new Worksheet(formula);
        int ratio = sheet.divide("ratio", sheet.count("part", part, unit), sheet.count("whole", whole, unit), "");
        return percent(sheet, "share", ratio);
    }

    /**
     * Change from one year to the next, in percent, negative for a fall: current ÷ base − 1. Written this way and not as a
     * difference over the base, so that the base's rounding enters once.
     *
     * @param current this year's figure, for example 229.33 tCO2e
     * @param base last year's, not zero, for example 250.36 tCO2e
     * @return for example −8.3998… %
     * @throws ArithmeticException if the base is zero
     */
    public static Calculated<Quantity> change(Quantity current, Quantity base) {
        Worksheet sheet = new Worksheet("change.year-on-year");
        int now = sheet.convert(sheet.printed("current year", current), current.unit(), base.unit());
        int ratio = sheet.divide("ratio", now, sheet.printed("base year", base), "");
        int change = sheet.subtract("change", ratio, sheet.constant("one", BigDecimal.ONE, ""), "");
        return percent(sheet, "change", change);
    }

    /**
     * Intensity per person: total ÷ people.
     *
     * @param total for example 53.71 tce
     * @param people the exact number of people, not zero, for example 192
     * @return for example 0.2797… tce/person
     * @throws ArithmeticException if there are no people
     */
    public static Calculated<Intensity> intensity(Quantity total, Count people) {
        Worksheet sheet = new Worksheet(INTENSITY);
        int line = sheet.printed("total", total);
        return intensity(sheet, line, sheet.count("people", people, Unit.PERSON.symbol()), total.unit(), Unit.PERSON);
    }

    /**
     * Intensity per unit of anything: total ÷ denominator.
     *
     * @param total for example 1574 t of water
     * @param denominator a printed figure, which cannot be zero, for example 1768.7 m CNY of revenue
     * @return for example 0.8899… t/m CNY
     * @throws ArithmeticException if the denominator is zero
     */
    public static Calculated<Intensity> intensity(Quantity total, Quantity denominator) {
        Worksheet sheet = new Worksheet(INTENSITY);
        int line = sheet.printed("total", total);
        return intensity(sheet, line, sheet.printed("denominator", denominator), total.unit(), denominator.unit());
    }

    private static Calculated<Intensity> intensity(
            Worksheet sheet, int total, int denominator, Unit numeratorUnit, Unit denominatorUnit) {
        UnitRatio unit = new UnitRatio(numeratorUnit, denominatorUnit);
        Receipt receipt = sheet.receipt(sheet.divide("intensity", total, denominator, unit.toString()));
        return new Calculated<>(new Intensity(receipt.result().value(), unit, null), receipt);
    }

    private static void requireParts(List<?> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A sum needs at least one part");
        }
    }

    private static Calculated<Quantity> percent(Worksheet sheet, String name, int ratio) {
        return sheet.result(sheet.multiply(name, ratio, sheet.constant("hundred", HUNDRED, "%"), "%"), Unit.PERCENT);
    }
}
