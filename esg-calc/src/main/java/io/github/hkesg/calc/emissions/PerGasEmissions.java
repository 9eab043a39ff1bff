package io.github.hkesg.calc.emissions;

import io.github.hkesg.model.quantity.Quantity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Emissions split by gas, each in tonnes of CO2 equivalent.
 *
 * @param carbonDioxide CO2 that is not biogenic; zero where all of it is
 * @param methane CH4 times its potential; null where no factor of methane was given
 * @param nitrousOxide N2O times its potential; null where no factor of nitrous oxide was given
 * @param biogenicCarbonDioxide CO2 of biomass, outside the scopes and not in the total; null where no biomass was burnt
 * @param total CO2 that is not biogenic, CH4 and N2O
 */
public record PerGasEmissions(
        Quantity carbonDioxide,
        @Nullable Quantity methane,
        @Nullable Quantity nitrousOxide,
        @Nullable Quantity biogenicCarbonDioxide,
        Quantity total) {
    /**
     * Checks the components.
     *
     * @throws NullPointerException naming the missing component
     */
    public PerGasEmissions {
        Objects.requireNonNull(carbonDioxide, "carbonDioxide");
        Objects.requireNonNull(total, "total");
    }
}
