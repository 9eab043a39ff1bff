package io.github.hkesg.validate;

import io.github.hkesg.calc.Receipt;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.Provision;
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
}
