package io.github.hkesg.calc.emissions;

import io.github.hkesg.model.quantity.Quantity;

/**
 * Emissions with removals beside them. There is no net figure: D.28 asks for gross emissions.
 *
 * @param gross all emissions, in tonnes of CO2 equivalent
 * @param removals what trees or processes have taken up, in tonnes of CO2 equivalent
 */
public record GrossAndRemovals(Quantity gross, Quantity removals) {}
