package io.github.hkesg.calc.row;

import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Unit;
import java.util.List;

/**
 * What the rows of one group have in common: the unit they are measured in and the factors they are multiplied by, one
 * after the other.
 *
 * @param label what else keeps groups apart, for example a treatment of waste; empty if nothing does
 * @param unit unit of the rows
 * @param factors none for a plain sum
 */
record FactorChain(String label, Unit unit, List<AppliedFactor> factors) {
    static FactorChain of(Unit unit) {
        return new FactorChain("", unit, List.of());
    }
}
