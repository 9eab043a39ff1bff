package io.github.hkesg.examples.raw;

import static io.github.hkesg.calc.factor.StandardFactors.CHINA_NATIONAL_GRID;

import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.FactorSet;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;

/** The factors chosen for this company: two published ones, and one of its own for petrol that is measured in litres. */
final class Factors {
    static final AppliedFactor GRID =
            FactorSet.standard().require(CHINA_NATIONAL_GRID, 2023).applied();

    static final AppliedFactor PETROL =
            FactorSet.standard().require("ipcc-2006.motor-gasoline.co2").applied();

    /** 44.3 GJ/t × 743 kg/m3. */
    static final AppliedFactor PETROL_ENERGY = AppliedFactor.declared(
            new BigDecimal("0.0329149"),
            UnitRatio.parse("GJ/L"),
            "IPCC 2006 net calorific value, JEC density of petrol");

    private Factors() {}
}
