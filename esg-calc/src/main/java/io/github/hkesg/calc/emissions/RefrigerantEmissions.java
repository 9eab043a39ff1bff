package io.github.hkesg.calc.emissions;

import io.github.hkesg.model.quantity.Quantity;
import java.util.List;

/**
 * Emissions of refrigerants, each beside the total: a negative balance of one, which is a fault of the data, would not be seen
 * in the sum.
 *
 * <p>For example, 13.4645 tCO2e of R-410A alone.
 *
 * @param byRefrigerant in the order of the stocks
 * @param total all of them, in tonnes of CO2 equivalent
 */
public record RefrigerantEmissions(List<OfRefrigerant> byRefrigerant, Quantity total) {
    /** Copies the list. */
    public RefrigerantEmissions {
        byRefrigerant = List.copyOf(byRefrigerant);
    }

    /**
     * Emissions of one refrigerant.
     *
     * @param name what its stock is called, for example {@code R-410A}
     * @param emissions in tonnes of CO2 equivalent; negative if more was left than there can be
     */
    public record OfRefrigerant(String name, Quantity emissions) {}
}
