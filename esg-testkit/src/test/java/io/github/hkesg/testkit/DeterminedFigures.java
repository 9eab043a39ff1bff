package io.github.hkesg.testkit;

import static java.util.Objects.requireNonNull;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.quantity.Arithmetic;
import io.github.hkesg.model.quantity.DecimalInterval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The figures of one year of a consistent report that others determine, and in which way. */
final class DeterminedFigures {
    /**
     * Figures that no rule holds against others: what stands alone (pollutants, lost days, volunteers, money at risk), what is
     * only bounded (complaints, practices, the share of people trained), and what no rule looks at (waste, water and packaging
     * by part, sums of direct and indirect energy, groups of hires, leavers and training).
     */
    static final Pattern NOT_DETERMINED =
            Pattern.compile("airEmissions\\..*|climate\\..*|antiCorruption\\..*|waste\\..*|water\\..*"
                    + "|packaging\\..*|productResponsibility\\..*|suppliers\\.practices.*|safety\\.(injuries|lostDays)"
                    + "|communityInvestment\\.(totalHours|contributions\\[\\d]\\.time)"
                    + "|energy\\.((in)?directTotal|sources\\[1]\\.energy)|greenhouseGas\\.scopes1And2"
                    + "|training\\.(?!totalHours|averageHours$).*|turnover\\.(breakdowns|leavers|leaverBreakdowns).*"
                    + "|workforce\\.newHires\\.breakdowns.*");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal GIGAJOULES_PER_THOUSAND_KILOWATT_HOURS = new BigDecimal("3.6");

    private final EditableReport report;
    private final int index;
    private final String year;
    private final PerformanceData data;
    private final List<DeterminedFigure> figures = new ArrayList<>();

    private DeterminedFigures(EditableReport report, int index) {
        this.report = report;
        this.index = index;
        year = "performance[" + index + "].";
        data = report.report().performance().get(index);
    }

    static List<DeterminedFigure> of(EditableReport report, int index) {
        DeterminedFigures determined = new DeterminedFigures(report, index);
        determined.people();
        determined.ratesOfPeople();
        determined.sums();
        determined.emissions();
        determined.total();
        if (index > 0) {
            determined.flows();
            determined.change();
        }
        return determined.figures;
    }

    private DecimalInterval printed(String path) {
        return report.interval(year + path);
    }

    private DecimalInterval exact(String path) {
        return DecimalInterval.exactly(report.value(year + path));
    }

    private static DecimalInterval exactly(BigDecimal value) {
        return DecimalInterval.exactly(value);
    }

    private static Predicate<BigDecimal> meets(DecimalInterval others) {
        return value -> DecimalInterval.ofPrinted(value).intersects(others);
    }

    private void bothWays(String path, DecimalInterval others, String... names) {
        bothWays(path, meets(others), names);
    }

    private void bothWays(String path, Predicate<BigDecimal> agrees, String... names) {
        String[] places = List.of(names).stream().map(name -> year + name).toArray(String[]::new);
        figures.add(DeterminedFigure.bothWays(year + path, agrees, places));
    }

    /** Fuel given by mass only adds to what is given as energy. */
    private void notBelow(String path, DecimalInterval least) {
        Predicate<BigDecimal> agrees =
                value -> DecimalInterval.ofPrinted(value).high().compareTo(least.low()) >= 0;
        figures.add(new DeterminedFigure(year + path, agrees, false, true, List.of()));
    }

    /** People and suppliers are counted: any other number is wrong. */
    private void people() {
        report.figures().keySet().stream()
                .filter(path -> path.startsWith(year + "workforce.breakdowns.")
                        || path.equals(year + "workforce.total")
                        || path.startsWith(year + "suppliers.regions")
                        || path.equals(year + "suppliers.total"))
                .map(path -> path.substring(year.length()))
                .forEach(path -> bothWays(
                        path,
                        value -> value.compareTo(report.value(year + path)) == 0,
                        path.startsWith("workforce") ? "workforce.breakdowns" : "suppliers.total"));
    }

    private void ratesOfPeople() {
        DecimalInterval total = exact("workforce.total");
        String shares = year + "workforce.shares.";
        report.figures().keySet().stream()
                .filter(path -> path.startsWith(shares))
                .map(path -> path.substring(shares.length()))
                .forEach(group -> bothWays(
                        "workforce.shares." + group,
                        exact("workforce.breakdowns." + group).dividedBy(total).times(exactly(HUNDRED))));
        DecimalInterval fatalities = exact("safety.fatalities");
        bothWays("safety.fatalityRate", fatalities.dividedBy(total).times(exactly(HUNDRED)));
        bothWays(
                "safety.fatalities",
                value -> printed("safety.fatalityRate")
                        .intersects(exactly(value).dividedBy(total).times(exactly(HUNDRED))),
                "safety.fatalityRate");
        bothWays("training.averageHours", printed("training.totalHours").dividedBy(total));
        bothWays(
                "training.totalHours",
                value -> DecimalInterval.ofPrinted(value).dividedBy(total).intersects(printed("training.averageHours")),
                "training.averageHours");
    }

    private void sums() {
        sumOf(
                "communityInvestment.totalMoney",
                "communityInvestment.contributions[0].money",
                "communityInvestment.contributions[1].money");
        sumOf(
                "greenhouseGas.scope3.total",
                report.figures().keySet().stream()
                        .filter(path -> path.startsWith(year + "greenhouseGas.scope3.categories."))
                        .map(path -> path.substring(year.length()))
                        .toArray(String[]::new));
    }

    /** The total is the sum of the parts, and each part is what the total leaves for it. */
    private void sumOf(String total, String... parts) {
        DecimalInterval sum = DecimalInterval.sum(List.of(parts).stream().map(this::printed));
        bothWays(total, sum);
        for (String part : parts) {
            DecimalInterval others = DecimalInterval.sum(
                    List.of(parts).stream().filter(other -> !other.equals(part)).map(this::printed));
            bothWays(
                    part, value -> DecimalInterval.ofPrinted(value).plus(others).intersects(printed(total)), total);
        }
    }

    /** What is printed above the emissions of the fuel may come from sources that the energy table does not show. */
    private void emissions() {
        BigDecimal gridFactor = data.conversionFactors().get(0).value();
        BigDecimal calorificValue = data.conversionFactors().get(1).value();
        BigDecimal fuelFactor = data.conversionFactors().get(2).value().movePointLeft(6);
        boolean byMass = report.figures().containsKey(year + "energy.sources[1].energy");
        BigDecimal tonnesPerFuel =
                fuelFactor.multiply(byMass ? calorificValue : GIGAJOULES_PER_THOUSAND_KILOWATT_HOURS);
        DecimalInterval electricity = printed("energy.sources[0].quantity");
        DecimalInterval fuel = printed("energy.sources[1].quantity");

        bothWays("greenhouseGas.scope2LocationBased", electricity.times(exactly(gridFactor)));
        bothWays(
                "energy.sources[0].quantity",
                times(gridFactor, "greenhouseGas.scope2LocationBased"),
                "greenhouseGas.scope2LocationBased");
        figures.add(new DeterminedFigure(
                year + "greenhouseGas.scope1", meets(fuel.times(exactly(tonnesPerFuel))), false, true, List.of()));
        figures.add(new DeterminedFigure(
                year + "energy.sources[1].quantity",
                times(tonnesPerFuel, "greenhouseGas.scope1"),
                true,
                false,
                List.of(year + "greenhouseGas.scope1")));
        if (byMass) {
            notBelow("energy.total", electricity);
        } else {
            bothWays("energy.total", electricity.plus(fuel));
        }
    }

    private Predicate<BigDecimal> times(BigDecimal factor, String result) {
        return value -> DecimalInterval.ofPrinted(value).times(exactly(factor)).intersects(printed(result));
    }

    /** With or without scope 3: between the two sums nothing is a total, but what is near one of them is left alone. */
    private void total() {
        DecimalInterval without = printed("greenhouseGas.scope1").plus(printed("greenhouseGas.scope2LocationBased"));
        DecimalInterval with = without.plus(printed("greenhouseGas.scope3.total"));
        bothWays("greenhouseGas.total", meets(new DecimalInterval(without.low(), with.high())));
    }

    private void change() {
        DecimalInterval before = report.interval("performance[" + (index - 1) + "].greenhouseGas.total");
        DecimalInterval ratio = printed("greenhouseGas.total").dividedBy(before);
        bothWays("greenhouseGas.change", ratio.minus(exactly(BigDecimal.ONE)).times(exactly(HUNDRED)));
    }

    private void flows() {
        BigDecimal opening = report.value("performance[" + (index - 1) + "].workforce.total");
        BigDecimal closing = report.value(year + "workforce.total");
        TurnoverMethod method = requireNonNull(requireNonNull(data.turnover()).method());
        Function<BigDecimal, BigDecimal> rate = hired -> {
            BigDecimal left = opening.add(hired).subtract(closing);
            return left.multiply(HUNDRED).divide(denominator(method, opening, left, closing), Arithmetic.CONTEXT);
        };
        BigDecimal hired = report.value(year + "workforce.newHires.total");
        bothWays("turnover.overall", exactly(rate.apply(hired)));
        bothWays(
                "workforce.newHires.total",
                value -> opening.add(value).compareTo(closing) >= 0
                        && printed("turnover.overall").contains(rate.apply(value)),
                "turnover.overall");
    }

    private static BigDecimal denominator(
            TurnoverMethod method, BigDecimal opening, BigDecimal left, BigDecimal closing) {
        return switch (method) {
            case AVERAGE_HEADCOUNT -> opening.add(closing).divide(BigDecimal.valueOf(2));
            case OPENING_HEADCOUNT -> opening;
            case LEAVERS_PLUS_CLOSING -> left.add(closing);
            default -> closing;
        };
    }
}
