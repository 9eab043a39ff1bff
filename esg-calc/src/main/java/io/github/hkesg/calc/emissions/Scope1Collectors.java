package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.GwpSet;
import io.github.hkesg.calc.row.GroupedSums;
import io.github.hkesg.model.quantity.Quantity;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * Scope 1 of many rows, where a row has more to it than one amount: D.28(a). Rows of one amount are collected by
 * {@link io.github.hkesg.calc.row.ActivityCollectors}. What a row of the caller's own stands for is said with the JDK's own collector:
 *
 * <pre>{@code
 * refills.stream().collect(mapping(
 *         refill -> new PerGasCombustion(FuelUse.of("petrol", refill.quantity()), PETROL_IN_CARS),
 *         Scope1Collectors.onPerGasBasis(GwpSet.AR5)))
 * }</pre>
 *
 * <p>Rows of one fuel, potential and unit are added exactly before anything is made of them, so that any order and any split gives
 * the same digits. A sum of no rows is zero.
 */
public final class Scope1Collectors {
    private Scope1Collectors() {}

    /**
     * Fuels by gas: as {@link Scope1Calculator#onPerGasBasis}.
     *
     * <p>For example, 40 and 60 L of petrol in cars with AR5 are 0.2659909 tCO2e, of which 0.236 are CO2.
     *
     * @param potentials the set that the report uses, for example {@link GwpSet#AR5}
     * @return a collector; its results are in tCO2e
     */
    public static Collector<PerGasCombustion, ?, Calculated<PerGasEmissions>> onPerGasBasis(GwpSet potentials) {
        return PerGasRows.collector("scope1.fuel-per-gas.rows", potentials, "CH4");
    }

    /**
     * Fuels by gas, with the potential of methane that is not fossil: as
     * {@link Scope1Calculator#onPerGasBasisWithCombustionMethane}.
     *
     * <p>For example, 40 and 60 L of petrol in cars with AR6 are 0.2668496 tCO2e.
     *
     * @param potentials the set that the report uses
     * @return a collector; its results are in tCO2e
     */
    public static Collector<PerGasCombustion, ?, Calculated<PerGasEmissions>> onPerGasBasisWithCombustionMethane(
            GwpSet potentials) {
        return PerGasRows.collector("scope1.fuel-per-gas-combustion-methane.rows", potentials, "CH4-non-fossil");
    }

    /**
     * Refrigerants by mass balance: as {@link Scope1Calculator#refrigerantsByMassBalance}. A row is a whole stock or one movement of
     * it, such as {@link io.github.hkesg.calc.MassBalance#purchased(Quantity)}; rows of one name and potential are one stock.
     *
     * <p>For example, R-410A (1923.5 kgCO2e/kg): 2 kg at the beginning, 10 kg bought, 1 kg collected, 4 kg at the end, in four rows,
     * are 13.4645 tCO2e.
     *
     * @return a collector; its results are in tCO2e, in the order of the names
     */
    public static Collector<RefrigerantStock, ?, Calculated<RefrigerantEmissions>> refrigerantsByMassBalance() {
        return GroupedSums.collector(
                BalanceRows::add,
                sums -> Scope1Calculator.refrigerants(
                        Worksheet.ofRows("scope1.refrigerant-mass-balance.rows", sums.rows()),
                        BalanceRows.stocks(sums)));
    }

    /**
     * Refrigerant by screening: as {@link Scope1Calculator#refrigerantByScreening}. What a row loses is calculated first.
     *
     * <p>For example, two chillers of 4 and 6 kg that leak 10 % in a year are 1.3 tCO2e at 1300 kgCO2e/kg.
     *
     * @param potential potential of the refrigerant, for example 1300 kgCO2e/kg
     * @return a collector; its result is in tCO2e
     */
    public static Collector<RefrigerantLoss, ?, Calculated<Quantity>> refrigerantByScreening(AppliedFactor potential) {
        return ActivityRows.collector(
                "scope1.refrigerant-screening.rows",
                Scope1Calculator.POTENTIAL,
                loss -> Stream.of(new Activity("loss", loss.mass(), potential)));
    }
}
