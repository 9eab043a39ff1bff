package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.MassBalance;
import io.github.hkesg.calc.factor.AppliedFactor;
import java.util.Objects;

/**
 * A year's stock of one refrigerant.
 *
 * @param name what is gone is called this on the receipt, for example {@code R-410A}
 * @param balance opening stock, purchases, what was collected for disposal, closing stock
 * @param potential its global warming potential, from {@link io.github.hkesg.calc.factor.GwpSet#potential(String)} or, for a
 *     blend, computed from the composition by
 *     {@link io.github.hkesg.calc.factor.GwpSet#potential(io.github.hkesg.calc.factor.RefrigerantBlend)}
 */
public record RefrigerantStock(String name, MassBalance balance, AppliedFactor potential) {
    /**
     * Checks that everything is there.
     *
     * @throws NullPointerException naming the missing component
     */
    public RefrigerantStock {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(potential, "potential");
    }
}
