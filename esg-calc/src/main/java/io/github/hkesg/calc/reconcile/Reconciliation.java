package io.github.hkesg.calc.reconcile;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Precision;
import io.github.hkesg.calc.Receipt;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A printed figure beside its recomputation. They agree when the interval of true values behind the printed figure meets
 * the interval of results that the printed inputs allow; there are no percentage tolerances.
 *
 * <p>For example, 3.21 h beside 1102.5 h ÷ 338 people: 3.205 to 3.215 does not meet 3.2616… to 3.2620…, so they do not
 * agree.
 *
 * @param published the printed figure
 * @param recomputed the recomputed value, unrounded, in the unit of the printed figure
 * @param receipt how it was recomputed
 * @param agrees whether they can both be right
 */
public record Reconciliation(Quantity published, Quantity recomputed, Receipt receipt, boolean agrees) {
    /**
     * Checks that everything is there.
     *
     * @throws NullPointerException naming the missing component
     */
    public Reconciliation {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(recomputed, "recomputed");
        Objects.requireNonNull(receipt, "receipt");
    }

    /**
     * Compares a printed figure with a recomputation.
     *
     * @param published the printed figure
     * @param recomputed the recomputation, of the same dimension
     * @param precision how many decimals the printed inputs had
     * @return the comparison
     */
    public static Reconciliation of(Quantity published, Calculated<Quantity> recomputed, Precision precision) {
        Unit unit = recomputed.value().unit();
        Map<String, Integer> decimals = new TreeMap<>();
        if (precision == Precision.LONGEST_DECIMALS) {
            decimals.putAll(recomputed.receipt().longestDecimals());
            decimals.merge(published.unit().symbol(), published.value().scale(), Math::max);
        }
        DecimalInterval possible = recomputed.receipt().interval(decimals);
        Quantity read =
                withDecimals(published, decimals.getOrDefault(published.unit().symbol(), 0));
        boolean agrees = read.intervalIn(unit).intersects(possible);
        return new Reconciliation(published, recomputed.value().to(published.unit()), recomputed.receipt(), agrees);
    }

    private static Quantity withDecimals(Quantity printed, int decimals) {
        return printed.value().scale() >= decimals
                ? printed
                : new Quantity(printed.value().setScale(decimals), printed.unit());
    }

    /**
     * Whether a percentage can be that of a whole number of people: whether any number of leavers, casualties or trained
     * people out of the headcount rounds to it.
     *
     * @param percentage the printed percentage, for example 61 %
     * @param headcount the group, for example 40 people
     * @return false for 61 % of 40, since 24 are 60.0 % and 25 are 62.5 %; of nobody only zero is possible
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the figure is no percentage
     */
    public static boolean isPossibleForWholeCount(Quantity percentage, Count headcount) {
        return WholeCounts.parts(percentage, headcount).isPresent();
    }
}
