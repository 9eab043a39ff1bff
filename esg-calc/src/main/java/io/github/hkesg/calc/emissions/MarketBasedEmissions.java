package io.github.hkesg.calc.emissions;

import io.github.hkesg.model.quantity.Quantity;

/**
 * Market-based scope 2, with the parts it is made of.
 *
 * @param covered electricity that contracts and certificates cover, in kWh
 * @param remaining electricity that they do not cover, in kWh
 * @param emissionsOfCovered emissions of the covered part, in tonnes of CO2 equivalent
 * @param emissionsOfRemaining emissions of the rest, in tonnes of CO2 equivalent
 * @param total all emissions, in tonnes of CO2 equivalent
 */
public record MarketBasedEmissions(
        Quantity covered,
        Quantity remaining,
        Quantity emissionsOfCovered,
        Quantity emissionsOfRemaining,
        Quantity total) {}
