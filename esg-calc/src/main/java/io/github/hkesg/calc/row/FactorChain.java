package io.github.hkesg.calc.row;

import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Unit;
import java.util.List;

/**
 * What the rows of one group have in common: the unit they are measured in and the factors they are multiplied by, one
 * after the other.
 *
 * @param unit unit of the rows
 * @param factors at least one factor
 */
record FactorChain(Unit unit, List<AppliedFactor> factors) {}
