package io.github.hkesg.validate;

import io.github.hkesg.calc.Receipt;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.Provision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A printed figure that was calculated again.
 *
 * @param provision the provision under which it is reported
 * @param period the year it is for
 * @param location where it stands
 * @param published the figure as printed
 * @param recomputed the result, unrounded
 * @param agrees whether both can be right, given that printed figures are rounded
 * @param receipt how it was recomputed
 */
public record Recomputation(
        Provision provision,
        ReportingPeriod period,
        Location location,
        Argument.Figure published,
        Argument.Figure recomputed,
        boolean agrees,
        Receipt receipt) {
    private static final int FEWEST_DECIMALS = 2;
    private static final int CONVERTED_DECIMALS = 4;

    /**
     * Checks that everything is there.
     *
     * @throws NullPointerException naming the missing component
     */
    public Recomputation {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(recomputed, "recomputed");
        Objects.requireNonNull(receipt, "receipt");
    }

    /**
     * The recomputed figure as it is shown beside the printed one: with the printed decimals if they agree, with enough to
     * see the difference if they do not, and with at most four decimals where it is in another unit.
     *
     * @return for example 3.26 h beside 3.21 h for 3.2618…
     */
    public Argument.Figure shown() {
        BigDecimal value = recomputed.value();
        if (!recomputed.unit().equals(published.unit())) {
            return rounded(value, CONVERTED_DECIMALS);
        }
        int printed = Math.max(published.value().scale(), 0);
        if (agrees) {
            return rounded(value, printed);
        }
        int decimals = Math.max(printed, FEWEST_DECIMALS);
        while (decimals < value.scale() && rounded(value, decimals).value().compareTo(published.value()) == 0) {
            decimals++;
        }
        return rounded(value, decimals);
    }

    private Argument.Figure rounded(BigDecimal value, int decimals) {
        BigDecimal rounded = value.scale() > decimals ? value.setScale(decimals, RoundingMode.HALF_UP) : value;
        return new Argument.Figure(rounded, recomputed.unit());
    }
}
