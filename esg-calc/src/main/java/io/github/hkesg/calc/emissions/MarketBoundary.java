package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import java.util.List;
import java.util.Objects;

/**
 * Electricity bought in one market, and the contracts and certificates that cover part of it. Certificates count only in the
 * market they were issued for, so each market has a boundary of its own.
 *
 * <p>For example, 1000 MWh in the mainland, 300 MWh of certificates of wind power at 0 kgCO2/kWh, and 0.6096 kgCO2/kWh for the
 * remaining 700 MWh.
 *
 * @param name what the market is called on the receipt, for example {@code mainland China}
 * @param consumption electricity bought, for example 1000 MWh
 * @param contracts amounts that contracts and certificates cover, each with its own factor, zero for wind, solar and hydro
 * @param remainder what the factor of the remaining electricity is
 * @param remainderFactor emissions per energy of the remaining electricity
 */
public record MarketBoundary(
        String name,
        Quantity consumption,
        List<Activity> contracts,
        Remainder remainder,
        AppliedFactor remainderFactor) {
    /**
     * Copies the contracts and checks the units.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if an amount is no energy
     * @throws IllegalArgumentException if the consumption is negative, or a contract covers less than nothing
     */
    public MarketBoundary {
        Objects.requireNonNull(name, "name");
        Quantity.require("consumption", Objects.requireNonNull(consumption, "consumption"), Dimension.ENERGY);
        if (consumption.value().signum() < 0) {
            throw new IllegalArgumentException("The consumption of " + name + " cannot be " + consumption);
        }
        contracts = List.copyOf(contracts);
        contracts.forEach(MarketBoundary::requireCoverage);
        Objects.requireNonNull(remainder, "remainder");
        remainderFactor.unit().denominator().requireDimension("remainderFactor", Dimension.ENERGY);
    }

    /** A negative contract could hide that the others cover too much. */
    private static void requireCoverage(Activity contract) {
        Quantity.require(contract.name(), contract.amount(), Dimension.ENERGY);
        if (contract.amount().value().signum() < 0) {
            throw new IllegalArgumentException(contract.name() + " covers less than nothing: " + contract.amount());
        }
    }

    /** What the factor of electricity that no contract covers stands for. */
    public enum Remainder {
        /** The mix of the market after everything that was sold by contract was taken out of it. */
        RESIDUAL_MIX("residual mix factor"),
        /**
         * The average of the grid, where no residual mix is published. What was sold by contract is then counted twice, which the
         * report has to say; the receipt does.
         */
        GRID_AVERAGE("grid average factor, for want of a residual mix");

        private final String factorName;

        Remainder(String factorName) {
            this.factorName = factorName;
        }

        String factorName() {
            return factorName;
        }
    }
}
