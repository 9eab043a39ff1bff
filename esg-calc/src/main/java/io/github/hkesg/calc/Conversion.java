package io.github.hkesg.calc;

import io.github.hkesg.model.quantity.Arithmetic;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Ratios between units that are numbers with an end. */
final class Conversion {
    private Conversion() {}

    /** A unit of which both others are a number with an end. */
    static Unit between(Unit from, Unit to) {
        return Unit.all().stream()
                .filter(from::isCompatibleWith)
                .filter(unit -> exactRatio(from, unit) != null && exactRatio(to, unit) != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No unit between " + from + " and " + to));
    }

    /** How many of one unit the other is, or null if the digits have no end. */
    static @Nullable BigDecimal exactRatio(Unit unit, Unit per) {
        BigDecimal ratio = Arithmetic.quotient(unit.factor(), per.factor(), Arithmetic.CONTEXT);
        if (ratio.multiply(per.factor()).compareTo(unit.factor()) != 0) {
            return null;
        }
        BigDecimal bare = ratio.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
