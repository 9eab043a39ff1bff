package io.github.hkesg.calc;

import io.github.hkesg.calc.Target.Direction;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Progress towards targets, of reduction or increase, absolute or per unit of activity: KPIs A1.5, A1.6, A2.3 and A2.4, and
 * paragraphs 37 to 40 of Part D. Progress is positive when it goes towards the target; {@link Totals#change} has a reduction
 * negative.
 */
public final class TargetCalculator {
    private TargetCalculator() {}

    /**
     * How far a target has come.
     *
     * <p>For example, 8.3999… % of a reduction by 5 %: a margin of 3.3999… %, achieved.
     *
     * @param progress the change since the base year towards the target, in percent; negative for one away from it
     * @param target the target
     * @param margin the progress less what was aimed at, in percentage points: the last line of the receipt
     * @param achieved whether the margin, unrounded, is not negative
     */
    public record TargetProgress(Quantity progress, Target target, Quantity margin, boolean achieved) {}

    /**
     * A year's total with what it is divided by, for targets of intensity whose quotient was not rounded.
     *
     * @param total for example 57.34 tce
     * @param denominator for example 198 person; not zero in the base year
     * @param definition what the denominator is, for example {@code monthly average of head office staff}; null where it is not said
     */
    public record TotalPerActivity(
            Quantity total, Quantity denominator, @Nullable String definition) {
        /**
         * Checks that both figures are there.
         *
         * @throws NullPointerException naming the missing component
         */
        public TotalPerActivity {
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(denominator, "denominator");
        }

        private int putDownTotal(Worksheet sheet, String year, Unit unit) {
            return sheet.convert(sheet.printed("total, " + year, total), total.unit(), unit);
        }

        private int putDownDenominator(Worksheet sheet, String year, Unit unit) {
            return sheet.convert(sheet.printed("denominator, " + year, denominator), denominator.unit(), unit);
        }
    }

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
        return sheet.result(
                change(sheet, Direction.REDUCTION, base(sheet, base), current(sheet, base, current)), Unit.PERCENT);
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
        requireComparable(base, current);
        Worksheet sheet = new Worksheet("target.intensity-reduction");
        return sheet.result(
                change(sheet, Direction.REDUCTION, base(sheet, base), current(sheet, current)), Unit.PERCENT);
    }

    /**
     * Progress of an absolute figure beside its target.
     *
     * @param base the base year's figure, not zero, for example 250.36 tCO2e
     * @param current this year's figure, for example 229.33 tCO2e
     * @param target for example a reduction by 5 %
     * @return for example 8.3999… % of 5 %, achieved
     * @throws ArithmeticException if the base is zero
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the figures do not measure the same
     */
    public static Calculated<TargetProgress> progress(Quantity base, Quantity current, Target target) {
        Worksheet sheet = new Worksheet("target.progress");
        return progress(sheet, base(sheet, base), current(sheet, base, current), target);
    }

    /**
     * Progress of a printed intensity beside its target.
     *
     * @param base the base year's intensity, not zero, for example 0.29 tce/person
     * @param current this year's, in the same units and on the same definition of the denominator, for example 0.28 tce/person
     * @param target for example a reduction by 5 %
     * @return for example 3.4482… % of 5 %, not achieved
     * @throws ArithmeticException if the base is zero
     * @throws IllegalArgumentException if the intensities are not in the same units or state different denominators
     */
    public static Calculated<TargetProgress> intensityProgress(Intensity base, Intensity current, Target target) {
        requireComparable(base, current);
        Worksheet sheet = new Worksheet("target.intensity-progress");
        return progress(sheet, base(sheet, base), current(sheet, current), target);
    }

    /**
     * Progress of an intensity beside its target, from the totals and denominators of both years: the total now × the denominator
     * then × 100 % ÷ (the total then × the denominator now), beside 100 %. Multiplies across before the one division, so that no
     * intensity is rounded on the way.
     *
     * @param base the base year, for example 57.34 tce among 198 people
     * @param current this year, for example 53.71 tce among 192 people
     * @param target for example a reduction by 3 %
     * @return for example 3.4034… % of 3 %, achieved
     * @throws ArithmeticException if a denominator or the base is zero
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the figures do not measure the same
     * @throws IllegalArgumentException if the years state different denominators
     */
    public static Calculated<TargetProgress> intensityProgress(
            TotalPerActivity base, TotalPerActivity current, Target target) {
        requireSameDefinition(base.definition(), current.definition());
        Worksheet sheet = new Worksheet("target.intensity-progress-of-totals");
        if (base.denominator().value().signum() == 0) {
            throw new ArithmeticException("There is no intensity in a base year whose denominator is zero");
        }
        Unit totals = base.total().unit();
        Unit denominators = base.denominator().unit();
        String product = totals.symbol() + " " + denominators.symbol();
        String before = "base year";
        String now = "current year";
        int whole = base.putDownTotal(sheet, before, totals);
        int part = current.putDownTotal(sheet, now, totals);
        int partWeight = base.putDownDenominator(sheet, before, denominators);
        int wholeWeight = current.putDownDenominator(sheet, now, denominators);
        return progress(
                sheet,
                sheet.multiply("base year, times the activity of the current", whole, wholeWeight, product),
                sheet.multiply("current year, times the activity of the base", part, partWeight, product),
                target);
    }

    private static void requireComparable(Intensity base, Intensity current) {
        if (!base.unit().equals(current.unit())) {
            throw new IllegalArgumentException(
                    "An intensity in " + current.unit() + " cannot be compared with one in " + base.unit());
        }
        requireSameDefinition(base.denominator(), current.denominator());
    }

    private static void requireSameDefinition(@Nullable String before, @Nullable String now) {
        if (before != null && now != null && !before.equals(now)) {
            throw new IllegalArgumentException(
                    "An intensity per " + now + " cannot be compared with one per " + before);
        }
    }

    private static int base(Worksheet sheet, Quantity base) {
        return sheet.printed("base year", base);
    }

    private static int current(Worksheet sheet, Quantity base, Quantity current) {
        return sheet.convert(sheet.printed("current year", current), current.unit(), base.unit());
    }

    private static int base(Worksheet sheet, Intensity base) {
        return sheet.printedRatio("base year", base.value(), base.unit());
    }

    private static int current(Worksheet sheet, Intensity current) {
        return sheet.printedRatio("current year", current.value(), current.unit());
    }

    private static Calculated<TargetProgress> progress(Worksheet sheet, int base, int current, Target target) {
        int progress = change(sheet, target.direction(), base, current);
        BigDecimal aim = target.change().to(Unit.PERCENT).value();
        String percent = Unit.PERCENT.symbol();
        int margin = sheet.subtract("margin", progress, sheet.constant("target", aim, percent), percent);
        Quantity beyond = sheet.quantity(margin, Unit.PERCENT);
        return new Calculated<>(
                new TargetProgress(
                        sheet.quantity(progress, Unit.PERCENT),
                        target,
                        beyond,
                        beyond.value().signum() >= 0),
                sheet.receipt(margin));
    }

    private static int change(Worksheet sheet, Direction direction, int base, int current) {
        return direction == Direction.REDUCTION
                ? sheet.reduction("reduction", current, base)
                : sheet.increase("increase", current, base);
    }
}
