package io.github.hkesg.calc.emissions;

import static io.github.hkesg.calc.Given.factor;
import static io.github.hkesg.calc.Given.fuel;
import static io.github.hkesg.calc.Given.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.MassBalance;
import io.github.hkesg.calc.emissions.MarketBoundary.Remainder;
import io.github.hkesg.calc.emissions.RefrigerantEmissions.OfRefrigerant;
import io.github.hkesg.calc.emissions.Scope3DownstreamCalculator.Ending;
import io.github.hkesg.calc.emissions.Scope3DownstreamCalculator.Investment;
import io.github.hkesg.calc.emissions.Scope3DownstreamCalculator.ProductUse;
import io.github.hkesg.calc.emissions.Scope3DownstreamCalculator.SoldProducts;
import io.github.hkesg.calc.emissions.Scope3UpstreamCalculator.Commute;
import io.github.hkesg.calc.emissions.Scope3UpstreamCalculator.UpstreamElectricity;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.GwpSet;
import io.github.hkesg.calc.factor.OutsideScopes;
import io.github.hkesg.calc.factor.PerGasFactor;
import io.github.hkesg.calc.row.Splits;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Collectors whose rows have more to them than one amount: the calculator's own result, and the same digits for any split. */
class RowCollectorsTest {
    private static final AppliedFactor R_410A = factor("1923.5 kgCO2e/kg");
    private static final PerGasFactor PETROL = perGas("2.36 kgCO2/L");
    private static final AppliedFactor RESIDUAL = factor("0.6096 kgCO2/kWh");

    private static PerGasFactor perGas(String carbonDioxide) {
        return new PerGasFactor(factor(carbonDioxide), factor("0.253 g/L"), factor("1.105 g/L"));
    }

    /**
     * A collector with rows.
     *
     * @param total the figure of its result that is a sum
     */
    record Case<R, T>(
            String formula,
            List<R> rows,
            String result,
            Collector<R, ?, Calculated<T>> collector,
            Function<T, Quantity> total) {
        Calculated<T> collected() {
            return rows.stream().collect(collector);
        }

        Quantity totalOf(Calculated<T> calculated) {
            return total.apply(calculated.value());
        }

        /** The rows many times over, in an order of its own, cut at random, sent from machine to machine and in parallel. */
        void requireSameDigits(int times, Random random) {
            List<R> many = Collections.nCopies(times, rows).stream()
                    .flatMap(List::stream)
                    .toList();
            Calculated<T> expected = many.stream().collect(collector);
            assertThat(Splits.shuffled(many, random, collector)).isEqualTo(expected);
            assertThat(Splits.shipped(many, random, collector)).isEqualTo(expected);
            assertThat(many.parallelStream().collect(collector)).isEqualTo(expected);
            assertThat(expected.receipt().verify().replay())
                    .isEqualTo(totalOf(expected).value());
        }

        @Override
        public String toString() {
            return formula;
        }
    }

    private static <R> Case<R, Quantity> simple(
            String formula, List<R> rows, String result, Collector<R, ?, Calculated<Quantity>> collector) {
        return new Case<>(formula, rows, result, collector, Function.identity());
    }

    static Stream<Case<?, ?>> cases() {
        return Stream.of(
                new Case<>(
                        "scope1.fuel-per-gas.rows",
                        petrol(),
                        "0.2659909 tCO2e",
                        Scope1Collectors.onPerGasBasis(GwpSet.AR5),
                        PerGasEmissions::total),
                new Case<>(
                        "scope1.fuel-per-gas-combustion-methane.rows",
                        petrol(),
                        "0.2668496 tCO2e",
                        Scope1Collectors.onPerGasBasisWithCombustionMethane(GwpSet.AR6),
                        PerGasEmissions::total),
                new Case<>(
                        "scope1.refrigerant-mass-balance.rows",
                        movements(),
                        "13.4645 tCO2e",
                        Scope1Collectors.refrigerantsByMassBalance(),
                        RefrigerantEmissions::total),
                simple(
                        "scope1.refrigerant-screening.rows",
                        List.of(operation("4 kg"), operation("6000 g")),
                        "1.3 tCO2e",
                        Scope1Collectors.refrigerantByScreening(factor("1300 kgCO2e/kg"))),
                new Case<>(
                        "scope2.market-based.rows",
                        market(),
                        "426.72 tCO2e",
                        Scope2Collectors.marketBased(),
                        MarketBasedEmissions::total),
                simple(
                        "scope3.3.fuel-and-energy.electricity.rows",
                        List.of(electricity("400 kWh"), electricity("0.6 MWh")),
                        "0.08 tCO2e",
                        Scope3Collectors.upstreamOfElectricity()),
                simple(
                        "scope3.7.commuting.people.rows",
                        List.of(byBus(60), byBus(40)),
                        "97.4496 tCO2e",
                        Scope3Collectors.employeeCommuting()),
                simple(
                        "scope3.11.use.products.rows",
                        List.of(lamps(400), lamps(600)),
                        "530.6 tCO2e",
                        Scope3Collectors.useOfSoldProducts()),
                simple(
                        "scope3.12.end-of-life.products.rows",
                        List.of(bottles("400 kg"), bottles("0.6 t")),
                        "1.46 tCO2e",
                        Scope3Collectors.endOfLifeTreatment()),
                simple(
                        "scope3.15.investments.rows",
                        List.of(
                                new Investment(
                                        "Example A",
                                        quantity("10 m HKD"),
                                        quantity("200 m HKD"),
                                        quantity("5000 tCO2e")),
                                new Investment(
                                        "Example B",
                                        quantity("4 m HKD"),
                                        quantity("100 m HKD"),
                                        quantity("1000 tCO2e"))),
                        "290 tCO2e",
                        Scope3Collectors.investments()),
                simple(
                        "scope3.guidance.paper-at-landfill.rows",
                        List.of(MassBalance.purchased(quantity("0.9 t")), MassBalance.takenOut(quantity("27.668 kg"))),
                        "4.1871936 tCO2e",
                        Scope3Collectors.paperAtLandfill(factor("4.8 kgCO2e/kg"))));
    }

    private static List<PerGasCombustion> petrol() {
        return List.of(new PerGasCombustion(fuel("40 L"), PETROL), new PerGasCombustion(fuel("60 L"), PETROL));
    }

    private static List<RefrigerantStock> movements() {
        return Stream.of(
                        MassBalance.opening(quantity("2 kg")),
                        MassBalance.purchased(quantity("10000 g")),
                        MassBalance.takenOut(quantity("1 kg")),
                        MassBalance.closing(quantity("4 kg")))
                .map(balance -> new RefrigerantStock("R-410A", balance, R_410A))
                .toList();
    }

    private static RefrigerantLoss operation(String charge) {
        return new RefrigerantLoss.Operation(quantity(charge), quantity("10 %"), quantity("1 year"));
    }

    private static List<MarketBoundary> market() {
        return List.of(
                bill("400 MWh"),
                bill("600000 kWh"),
                new MarketBoundary(
                        "mainland",
                        quantity("0 kWh"),
                        List.of(new Activity("wind certificates", quantity("300 MWh"), factor("0 kgCO2/kWh"))),
                        Remainder.RESIDUAL_MIX,
                        RESIDUAL));
    }

    private static MarketBoundary bill(String electricity) {
        return new MarketBoundary("mainland", quantity(electricity), List.of(), Remainder.RESIDUAL_MIX, RESIDUAL);
    }

    private static UpstreamElectricity electricity(String amount) {
        return new UpstreamElectricity(
                "office", quantity(amount), factor("0.05 kgCO2e/kWh"), factor("0.03 kgCO2e/kWh"));
    }

    private static Commute byBus(int people) {
        return new Commute("bus", Count.of(people), quantity("240 d"), quantity("40 km"), factor("0.10151 kgCO2e/pkm"));
    }

    private static ProductUse lamps(int sold) {
        return new ProductUse("lamps", Count.of(sold), Count.of(2000), quantity("0.5 kWh"), factor("0.5306 kgCO2/kWh"));
    }

    private static SoldProducts bottles(String mass) {
        return new SoldProducts(
                "bottles",
                quantity(mass),
                List.of(
                        new Ending("landfill", quantity("70 %"), factor("2 kgCO2e/kg")),
                        new Ending("burnt", quantity("30 %"), factor("0.2 kgCO2e/kg"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    <R, T> void the_worked_value(Case<R, T> each) {
        Calculated<T> result = each.collected();

        Quantity expected = quantity(each.result());
        assertThat(each.totalOf(result).unit()).isEqualTo(expected.unit());
        assertThat(each.totalOf(result).value()).isEqualByComparingTo(expected.value());
        assertThat(result.receipt().formula()).isEqualTo(each.formula());
        assertThat(result.receipt().terms().get(0)).hasToString(each.rows().size() + " row");
    }

    @ParameterizedTest
    @MethodSource("cases")
    <R, T> void no_rows_are_zero(Case<R, T> each) {
        Calculated<T> none = Stream.<R>empty().collect(each.collector());

        assertThat(each.totalOf(none).value()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    /** A record stands for itself, so its interval is a point. */
    @ParameterizedTest
    @MethodSource("cases")
    <R, T> void rows_stand_for_themselves(Case<R, T> each) {
        Calculated<T> result = each.collected();

        assertThat(result.receipt().interval().contains(each.totalOf(result).value()))
                .isTrue();
        assertThat(result.receipt().longestDecimals()).isEmpty();
    }

    @Provide
    Arbitrary<Case<?, ?>> anyCase() {
        return Arbitraries.of(cases().toList());
    }

    @Property
    void any_order_and_any_split_gives_the_same_digits(
            @ForAll("anyCase") Case<?, ?> each, @ForAll Random random, @ForAll("times") int times) {
        each.requireSameDigits(times, random);
    }

    @Provide
    Arbitrary<Integer> times() {
        return Arbitraries.integers().between(0, 6);
    }

    @Test
    void each_refrigerant_stands_beside_the_total() {
        RefrigerantStock other =
                new RefrigerantStock("R-32", MassBalance.closing(quantity("1 kg")), GwpSet.AR5.potential("HFC-32"));

        RefrigerantEmissions emissions = Stream.concat(movements().stream(), Stream.of(other))
                .collect(Scope1Collectors.refrigerantsByMassBalance())
                .value();

        assertThat(emissions.byRefrigerant()).extracting(OfRefrigerant::name).containsExactly("R-32", "R-410A");
        assertThat(emissions.byRefrigerant().get(0).emissions().value()).isEqualByComparingTo("-0.677");
    }

    /** The covered amount is a question to the market, not to a row: the first row has a contract and no bill. */
    @Test
    void contracts_that_cover_more_than_was_bought_are_refused() {
        List<MarketBoundary> rows = List.of(market().get(2), bill("299 MWh"));
        assertThatExceptionOfType(CoverageExceededException.class)
                .isThrownBy(() -> rows.stream().collect(Scope2Collectors.marketBased()));
    }

    @Test
    void markets_are_kept_apart() {
        MarketBoundary hongKong = new MarketBoundary(
                "Hong Kong", quantity("10 MWh"), List.of(), Remainder.GRID_AVERAGE, factor("0.39 kgCO2e/kWh"));

        MarketBasedEmissions emissions = Stream.concat(market().stream(), Stream.of(hongKong))
                .collect(Scope2Collectors.marketBased())
                .value();

        assertThat(emissions.total().value()).isEqualByComparingTo("430.62"); // 426.72 + 3.90
        assertThat(emissions.covered().value()).isEqualByComparingTo("300000");
    }

    /** Density, calorific value and the gases that are there or not stay with their fuel. */
    @Test
    void fuels_with_other_factors_are_kept_apart() {
        PerGasCombustion diesel = new PerGasCombustion(
                fuel("1 L × 0.84 kg/L × 43 GJ/t"),
                new PerGasFactor(factor("74100 kgCO2/TJ"), null, factor("3.9 kg/TJ")));
        PerGasCombustion wood = new PerGasCombustion(
                fuel("1 t × 15.6 GJ/t"),
                new PerGasFactor(factor("112000 kgCO2/TJ").outside(OutsideScopes.BIOGENIC), factor("30 kg/TJ"), null));
        List<PerGasCombustion> fuels = List.of(diesel, wood, petrol().get(0));

        assertThat(fuels.stream()
                        .collect(Scope1Collectors.onPerGasBasis(GwpSet.AR5))
                        .value())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(Scope1Calculator.onPerGasBasis(fuels, GwpSet.AR5).value());
    }

    /** 0.1 MJ has no end in kilowatt-hours: 18 rows that are converted one by one would not come to 0.5 kWh. */
    @Test
    void bills_in_several_units_are_added_before_they_are_converted() {
        List<MarketBoundary> bills = IntStream.range(0, 36)
                .mapToObj(i -> bill(i % 2 == 0 ? "0.1 MJ" : "1 kWh"))
                .toList();

        assertThat(bills.stream()
                        .collect(Scope2Collectors.marketBased())
                        .value()
                        .remaining()
                        .value())
                .isEqualByComparingTo("18.5"); // 1.8 MJ are 0.5 kWh
    }
}
