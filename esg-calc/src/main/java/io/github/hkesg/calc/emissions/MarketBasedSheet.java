package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Market-based scope 2: the covered part of each market at its contracts' factors, the rest at the market's own. */
final class MarketBasedSheet {
    private static final Unit ENERGY = Unit.KILOWATT_HOUR;

    private final Worksheet sheet;
    private final List<Integer> covered = new ArrayList<>();
    private final List<Integer> remaining = new ArrayList<>();
    private final List<Integer> emissionsOfCovered = new ArrayList<>();
    private final List<Integer> emissionsOfRemaining = new ArrayList<>();

    private MarketBasedSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static Calculated<MarketBasedEmissions> calculate(Worksheet worksheet, List<MarketBoundary> markets) {
        MarketBasedSheet sheet = new MarketBasedSheet(worksheet);
        markets.forEach(sheet::put);
        return sheet.total();
    }

    private void put(MarketBoundary market) {
        Quantity consumption = market.consumption();
        int bought = sheet.convert(sheet.printed(market.name(), consumption), consumption.unit(), ENERGY);
        int rest = bought;
        for (Activity contract : market.contracts()) {
            int amount = cover(contract);
            rest = sheet.subtract("not covered", rest, amount, ENERGY.symbol());
        }
        if (sheet.quantity(rest, ENERGY).value().signum() < 0) {
            BigDecimal excess = sheet.quantity(rest, ENERGY).value().negate();
            Quantity kilowattHours =
                    new Quantity(sheet.quantity(bought, ENERGY).value().add(excess), ENERGY);
            throw new CoverageExceededException(market.name(), kilowattHours.to(consumption.unit()), consumption);
        }
        remaining.add(rest);
        int emitted = sheet.times(
                "emissions of the rest", rest, ENERGY, market.remainder().factorName(), market.remainderFactor());
        emissionsOfRemaining.add(
                sheet.convert(emitted, market.remainderFactor().unit().numerator(), Unit.TONNE_CO2E));
    }

    private int cover(Activity contract) {
        Quantity amount = contract.amount();
        int line = sheet.convert(sheet.printed(contract.name(), amount), amount.unit(), ENERGY);
        int emitted = sheet.times("emissions under contract", line, ENERGY, "contract factor", contract.factor());
        covered.add(line);
        emissionsOfCovered.add(sheet.convert(emitted, contract.factor().unit().numerator(), Unit.TONNE_CO2E));
        return line;
    }

    private Calculated<MarketBasedEmissions> total() {
        int coveredEnergy = sum("covered", covered, ENERGY);
        int remainingEnergy = sum("not covered", remaining, ENERGY);
        int first = sum("total emissions under contract", emissionsOfCovered, Unit.TONNE_CO2E);
        int second = sum("total emissions of the rest", emissionsOfRemaining, Unit.TONNE_CO2E);
        int total = sheet.add("total emissions", first, second, Unit.TONNE_CO2E.symbol());
        return new Calculated<>(
                new MarketBasedEmissions(
                        sheet.quantity(coveredEnergy, ENERGY),
                        sheet.quantity(remainingEnergy, ENERGY),
                        sheet.quantity(first, Unit.TONNE_CO2E),
                        sheet.quantity(second, Unit.TONNE_CO2E),
                        sheet.quantity(total, Unit.TONNE_CO2E)),
                sheet.receipt(total));
    }

    /** Without contracts nothing is covered: the caller has given all there are. */
    private int sum(String name, List<Integer> lines, Unit unit) {
        return lines.isEmpty() ? sheet.constant(name, BigDecimal.ZERO, unit.symbol()) : sheet.sum(name, lines, unit);
    }
}
