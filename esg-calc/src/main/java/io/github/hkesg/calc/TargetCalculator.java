package io.github.hkesg.calc;

import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;

/**
 * Progress towards a target of reduction: KPIs A1.5, A1.6, A2.3 and A2.4, and paragraphs 37 to 40 of Part D. A reduction is
 * positive here; {@link Totals#change} has it negative.
 */
public final class TargetCalculator {
    private TargetCalculator() {}

    /**
     * How far a target of reduction has come.
     *
     * @param progress the reduction since the base year, in percent; negative for an increase
     * @param target the reduction aimed at, in percent
     * @param achieved whether the progress, unrounded, is at least the target
     */
    public record TargetProgress(Quantity progress, Quantity target, boolean achieved) {}

    /**
     * Reduction since the base year: 1 − current ÷ base, in percent.
     *
     * @param base the base year's figure, not zero, for example 250.36 tCO2e
     * @param current this year's figure, for example 229.33 tCO2e
     * @return for example 8.3999… %
     * @throws ArithmeticException if the base is zero
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the figures do not measure the same
     */
    public static Calculated<Quantity> reduction(Quantity base, Quantity current) {
        Worksheet sheet = new Worksheet("target.reduction");
        return sheet.result(reduction(sheet, base, current), Unit.PERCENT);
    }

    /**
     * Reduction of an intensity since the base year.
     *
     * @param base the base year's intensity, not zero, for example 0.29 tce/person
     * @param current this year's, in the same units and on the same definition of the denominator, for example 0.28 tce/person
     * @return for example 3.4482… %
     * @throws ArithmeticException if the base is zero
     * @throws IllegalArgumentException if the intensities are not in the same units or state different denominators
     */
    public static Calculated<Quantity> intensityReduction(Intensity base, Intensity current) {
        if (!base.unit().equals(current.unit())) {
            throw new IllegalArgumentException(
                    "An intensity in " + current.unit() + " cannot be compared with one in " + base.unit());
        }
        String before = base.denominator();
        String now = current.denominator();
        if (before != null && now != null && !before.equals(now)) {
            throw new IllegalArgumentException(
                    "An intensity per " + now + " cannot be compared with one per " + before);
        }
        Worksheet sheet = new Worksheet("target.intensity-reduction");
        Unit unit = base.unit().numerator();
        int percent = reduction(sheet, new Quantity(base.value(), unit), new Quantity(current.value(), unit));
        return sheet.result(percent, Unit.PERCENT);
    }

    /**
     * Progress beside its target.
     *
     * @param base the base year's figure, not zero, for example 250.36 tCO2e
     * @param current this year's figure, for example 229.33 tCO2e
     * @param target the reduction aimed at, in percent, for example 5 %
     * @return for example 8.3999… % of 5 %, achieved
     * @throws ArithmeticException if the base is zero
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the figures do not measure the same, or the target
     *     is no percentage
     */
    public static Calculated<TargetProgress> progress(Quantity base, Quantity current, Quantity target) {
        Quantity.require("target", target, Dimension.PERCENT);
        Worksheet sheet = new Worksheet("target.progress");
        int line = reduction(sheet, base, current);
        Quantity progress = sheet.quantity(line, Unit.PERCENT);
        boolean achieved = progress.value().compareTo(target.to(Unit.PERCENT).value()) >= 0;
        return new Calculated<>(new TargetProgress(progress, target, achieved), sheet.receipt(line));
    }

    /** One minus the ratio and not a difference over the base, so that the base's rounding enters once. */
    private static int reduction(Worksheet sheet, Quantity base, Quantity current) {
        int now = sheet.convert(sheet.printed("current year", current), current.unit(), base.unit());
        int ratio = sheet.divide("ratio", now, sheet.printed("base year", base), "");
        int reduction = sheet.subtract("reduction", sheet.constant("one", BigDecimal.ONE, ""), ratio, "");
        return sheet.percent("reduction", reduction);
    }
}
