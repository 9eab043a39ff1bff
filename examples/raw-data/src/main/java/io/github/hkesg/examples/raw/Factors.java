package io.github.hkesg.examples.raw;

import static io.github.hkesg.calc.factor.StandardFactors.CHINA_NATIONAL_GRID;

import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.FactorSet;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;

/**
 * The factors chosen for this company: three published ones, and a density for petrol that is measured in litres. The factor of
 * petrol is of CO2 alone; methane and nitrous oxide of the vans are not in it.
 */
final class Factors {
    static final AppliedFactor GRID =
            FactorSet.standard().require(CHINA_NATIONAL_GRID, 2023).applied();

    /** CO2 alone. */
    static final AppliedFactor PETROL =
            FactorSet.standard().require("ipcc-2006.motor-gasoline.co2").applied();

    static final AppliedFactor PETROL_ENERGY =
            FactorSet.standard().require("ipcc-2006.motor-gasoline.ncv").applied();

    /** JEC's density of petrol; the shipped one, 740 kg/m3, is of a tool and not of the guidelines. */
    static final AppliedFactor PETROL_DENSITY =
            AppliedFactor.declared(new BigDecimal("743"), UnitRatio.parse("kg/m3"), "JEC density of petrol");

    private Factors() {}
}
