package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.calc.row.GroupedSums;
import java.util.stream.Collector;

/**
 * Market-based scope 2 of many rows: D.28(b). Rows of one amount are collected by
 * {@link io.github.hkesg.calc.row.ActivityCollectors}.
 */
public final class Scope2Collectors {
    private Scope2Collectors() {}

    /**
     * Market-based emissions of electricity: as {@link Scope2Calculator#marketBased}. A row is a bill without contracts, a contract
     * with a consumption of zero, or both; rows of one name and the same factor for the rest are one market. Whether contracts cover
     * more than was bought is asked of the whole market, not of its rows.
     *
     * <p>For example, bills of 400 and 600 MWh, and certificates for 300 MWh at 0, with 0.6096 kgCO2/kWh for the rest, are
     * 426.72 tCO2e.
     *
     * @return a collector; its results are in kWh and tCO2e, and zero for no rows; it throws {@link CoverageExceededException} if
     *     contracts cover more than was bought in a market
     */
    public static Collector<MarketBoundary, ?, Calculated<MarketBasedEmissions>> marketBased() {
        return GroupedSums.collector(
                MarketRows::add,
                sums -> MarketBasedSheet.calculate(
                        Worksheet.ofRows("scope2.market-based.rows", sums.rows()), MarketRows.markets(sums)));
    }
}
