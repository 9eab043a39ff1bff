package io.github.hkesg.calc.factor;

import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.UnitRatio;

/** What the mass in the numerator of an emission factor is a mass of. */
enum GasBasis {
    /** Carbon dioxide alone. */
    CO2(Dimension.CO2_EQUIVALENT),
    /** Several gases, combined by global warming potentials. */
    CO2E(Dimension.CO2_EQUIVALENT),
    /** The gas or pollutant itself. */
    MASS_OF_GAS(Dimension.MASS);

    private final Dimension numerator;

    GasBasis(Dimension numerator) {
        this.numerator = numerator;
    }

    void require(String name, UnitRatio unit) {
        unit.numerator().requireDimension(name, numerator);
    }
}
