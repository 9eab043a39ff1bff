package io.github.hkesg.calc.factor;

import static io.github.hkesg.calc.factor.FactorKind.FUEL_EMISSION_FACTOR;
import static io.github.hkesg.calc.factor.FactorKind.GAS_PRODUCTION_EMISSION_FACTOR;
import static io.github.hkesg.calc.factor.FactorKind.GRID_EMISSION_FACTOR;
import static io.github.hkesg.calc.factor.FactorKind.HEAT_EMISSION_FACTOR;
import static io.github.hkesg.model.kpi.EnergySource.PURCHASED_ELECTRICITY;
import static io.github.hkesg.model.kpi.EnergySource.PURCHASED_HEAT;
import static io.github.hkesg.model.kpi.EnergySource.TOWNGAS;

import io.github.hkesg.model.kpi.EnergySource;

/** Keys of the factors that most reports need. */
public final class StandardFactors {
    /** Mainland China, national average of the grid, kgCO2/kWh. */
    public static final FactorKey CHINA_NATIONAL_GRID = chinaGrid("CN");
    /**
     * Mainland China, national average without the non-fossil power that is traded on the market, kgCO2/kWh: the nearest
     * thing to a residual mix.
     */
    public static final FactorKey CHINA_NATIONAL_GRID_EXCLUDING_MARKET_TRADED_NON_FOSSIL =
            CHINA_NATIONAL_GRID.withVariant("excluding-market-traded-non-fossil");
    /** Mainland China, heat and steam for which the supplier gives no factor, tCO2/GJ. */
    public static final FactorKey CHINA_HEAT =
            FactorKey.of(HEAT_EMISSION_FACTOR, PURCHASED_HEAT, "CN").withGas("CO2");
    /** Electricity sold by CLP Power Hong Kong, kgCO2e/kWh; not that of the CLP group. */
    public static final FactorKey CLP_POWER_HONG_KONG = hongKongGrid("clp");
    /** Electricity sold by HK Electric, kgCO2e/kWh. */
    public static final FactorKey HK_ELECTRIC = hongKongGrid("hk-electric");
    /** Making of Hong Kong towngas, kgCO2e per towngas unit: scope 2 of its user. */
    public static final FactorKey TOWNGAS_PRODUCTION =
            FactorKey.of(GAS_PRODUCTION_EMISSION_FACTOR, TOWNGAS, "HK").withGas("CO2e");

    private StandardFactors() {}

    /**
     * The grid of a part of mainland China, kgCO2/kWh.
     *
     * @param region a province by its ISO 3166-2 code, for example {@code CN-SH}, or a regional grid: {@code CN-NORTH},
     *     {@code CN-NORTHEAST}, {@code CN-EAST}, {@code CN-CENTRAL}, {@code CN-NORTHWEST}, {@code CN-SOUTH},
     *     {@code CN-SOUTHWEST}
     * @return the key
     */
    public static FactorKey chinaGrid(String region) {
        return FactorKey.of(GRID_EMISSION_FACTOR, PURCHASED_ELECTRICITY, region).withGas("CO2");
    }

    private static FactorKey hongKongGrid(String supplier) {
        return FactorKey.of(GRID_EMISSION_FACTOR, PURCHASED_ELECTRICITY, "HK")
                .withVariant(supplier)
                .withGas("CO2e");
    }

    /**
     * A fuel burnt in Hong Kong, gas by gas, as the Exchange's guidance has it; for {@link FactorSet#requirePerGas}.
     *
     * @param fuel for example {@link EnergySource#GASOLINE}
     * @param use for example {@code passenger-car} or {@code stationary}
     * @return the key, without a gas
     */
    public static FactorKey hongKongFuel(EnergySource fuel, String use) {
        return FactorKey.of(FUEL_EMISSION_FACTOR, fuel, "HK").withVariant(use);
    }
}
