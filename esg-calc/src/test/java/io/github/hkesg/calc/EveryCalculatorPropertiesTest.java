package io.github.hkesg.calc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.calc.Term.Origin;
import io.github.hkesg.calc.energy.EnergyCalculator;
import io.github.hkesg.calc.energy.EnergyCalculator.Carrier;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.operating.ProductResponsibilityCalculator;
import io.github.hkesg.calc.safety.SafetyCalculator;
import io.github.hkesg.calc.safety.SafetyRate;
import io.github.hkesg.calc.workforce.TrainingCalculator;
import io.github.hkesg.calc.workforce.TurnoverCalculator;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for the result of every calculator, whatever the figures. */
class EveryCalculatorPropertiesTest {
    private static final List<Class<?>> CALCULATORS = Stream.concat(
                    EmissionsAndResources.CALCULATORS.stream(),
                    Stream.of(
                            Totals.class,
                            TurnoverCalculator.class,
                            TrainingCalculator.class,
                            SafetyCalculator.class,
                            ProductResponsibilityCalculator.class))
            .toList();

    /** Each calculator's result, by the name of its method. */
    private static Map<String, Calculated<?>> all(BigDecimal a, BigDecimal b, BigDecimal factor, Count m, Count n) {
        Quantity energy = new Quantity(a, Unit.KILOWATT_HOUR);
        Quantity otherEnergy = new Quantity(b, Unit.MEGAJOULE);
        Quantity fuel = new Quantity(b, Unit.KILOGRAM);
        AppliedFactor calorific = factor(factor, "GJ/t");
        AppliedFactor coal = factor(factor, "kgce/kWh");
        Map<String, Calculated<?>> results = new LinkedHashMap<>();
        results.put("sum", Totals.sum(List.of(energy, otherEnergy)));
        results.put("sumOfCounts", Totals.sumOfCounts(List.of(m, n), "person"));
        results.put("share", Totals.share(m, n, "person"));
        results.put(
                "sumOf",
                Totals.sumOf(
                        Map.of(
                                "own", EnergyCalculator.inGigajoules(energy),
                                "bought", EnergyCalculator.inThousandKilowattHours(otherEnergy)),
                        Unit.KILOWATT_HOUR));
        results.put("intensityOf", Totals.intensityOf(EnergyCalculator.inGigajoules(energy), otherEnergy, null));
        results.put("change", Totals.change(energy, otherEnergy));
        results.put("intensity", Totals.intensity(energy, otherEnergy));
        results.putAll(EmissionsAndResources.all(a, b, factor, m, n));
        results.put("inThousandKilowattHours", EnergyCalculator.inThousandKilowattHours(otherEnergy));
        results.put("inGigajoules", EnergyCalculator.inGigajoules(energy));
        results.put("fromFuel", EnergyCalculator.fromFuel(fuel, calorific, Unit.THOUSAND_KILOWATT_HOURS));
        results.put(
                "coalEquivalent",
                EnergyCalculator.coalEquivalent(List.of(new Carrier(energy, coal), new Carrier(otherEnergy, coal))));
        results.put("onYearEndHeadcount", TurnoverCalculator.onYearEndHeadcount(m, n));
        results.put("onOpeningHeadcount", TurnoverCalculator.onOpeningHeadcount(m, n));
        results.put("onAverageHeadcount", TurnoverCalculator.onAverageHeadcount(m, n, m));
        results.put("onLeaversPlusClosing", TurnoverCalculator.onLeaversPlusClosing(m, n));
        results.put("onTotalHeadcount", TurnoverCalculator.onTotalHeadcount(m, n));
        results.put("leaversByStockAndFlow", TurnoverCalculator.leaversByStockAndFlow(m, n, n));
        results.put("averageHours", TrainingCalculator.averageHours(new Quantity(a, Unit.HOUR), n));
        results.put("shareOfGroupTrained", TrainingCalculator.shareOfGroupTrained(m, n));
        results.put("mixOfTrained", TrainingCalculator.mixOfTrained(m, n));
        results.putAll(PeopleResults.all(a, b, m, n));
        return results;
    }

    private static AppliedFactor factor(BigDecimal value, String unit) {
        return AppliedFactor.declared(value, UnitRatio.parse(unit), "declared");
    }

    private static BigDecimal number(Calculated<?> result) {
        if (result.value() instanceof Count count) {
            return count.decimal();
        }
        if (result.value() instanceof SafetyRate rate) {
            return rate.value();
        }
        return result.value() instanceof Intensity intensity ? intensity.value() : ((Quantity) result.value()).value();
    }

    /** Receipts are read back by others: the same digits, sound in every line, the same fingerprint. */
    @Property(tries = 100)
    void a_receipt_survives_being_written_and_read(
            @ForAll("figures") BigDecimal a,
            @ForAll("figures") BigDecimal b,
            @ForAll("figures") BigDecimal factor,
            @ForAll @LongRange(min = 0, max = 10_000_000) long m,
            @ForAll @LongRange(min = 1, max = 10_000_000) long n) {
        all(a, b, factor, Count.of(m), Count.of(n)).forEach((name, result) -> {
            Receipt receipt = result.receipt();
            Receipt read = ReceiptJson.parse(ReceiptJson.toJson(receipt));
            assertThat(read).as(name).isEqualTo(receipt);
            assertThat(read.verify().replay())
                    .as(name)
                    .isEqualTo(receipt.result().value());
            assertThat(read.sha256()).as(name).isEqualTo(receipt.sha256()).hasSize(64);
        });
    }

    /** Figures of either sign with up to six decimals, trailing zeros included; not zero, since some are divisors. */
    @Provide
    Arbitrary<BigDecimal> figures() {
        return Combinators.combine(
                        Arbitraries.longs()
                                .between(-1_000_000_000_000L, 1_000_000_000_000L)
                                .filter(digits -> digits != 0),
                        Arbitraries.integers().between(0, 6))
                .as(BigDecimal::valueOf);
    }

    @Example
    void no_calculator_is_left_out() {
        List<String> declared = CALCULATORS.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .toList();
        BigDecimal one = BigDecimal.ONE;
        assertThat(new TreeSet<>(all(one, one, one, Count.of(1), Count.of(1)).keySet()))
                .containsExactlyElementsOf(new TreeSet<>(declared));
    }

    @Property(tries = 300)
    void replaying_a_receipt_gives_the_same_digits(
            @ForAll("figures") BigDecimal a,
            @ForAll("figures") BigDecimal b,
            @ForAll("figures") BigDecimal factor,
            @ForAll @LongRange(min = 0, max = 10_000_000) long m,
            @ForAll @LongRange(min = 1, max = 10_000_000) long n) {
        all(a, b, factor, Count.of(m), Count.of(n)).forEach((name, result) -> {
            assertThat(result.receipt().replay())
                    .as(name)
                    .isEqualTo(result.receipt().result().value());
            assertThat(number(result))
                    .as(name)
                    .isEqualByComparingTo(result.receipt().replay());
        });
    }

    @Property(tries = 300)
    void the_interval_contains_the_value(
            @ForAll("figures") BigDecimal a,
            @ForAll("figures") BigDecimal b,
            @ForAll("figures") BigDecimal factor,
            @ForAll @LongRange(min = 0, max = 10_000_000) long m,
            @ForAll @LongRange(min = 1, max = 10_000_000) long n) {
        all(a, b, factor, Count.of(m), Count.of(n)).forEach((name, result) -> {
            DecimalInterval asPrinted = result.receipt().interval();
            DecimalInterval longest = result.receipt().interval(Precision.LONGEST_DECIMALS);
            assertThat(longest.contains(number(result))).as(name).isTrue();
            assertThat(asPrinted.contains(longest.low())).as(name).isTrue();
            assertThat(asPrinted.contains(longest.high())).as(name).isTrue();
        });
    }

    /** The true figures behind printed ones lie within half a unit of the last digit; so must what comes of them. */
    @Property(tries = 300)
    void the_interval_contains_what_comes_of_the_true_figures(
            @ForAll("figures") BigDecimal a,
            @ForAll("figures") BigDecimal b,
            @ForAll("figures") BigDecimal factor,
            @ForAll @LongRange(min = 0, max = 10_000_000) long m,
            @ForAll @LongRange(min = 1, max = 10_000_000) long n,
            @ForAll @IntRange(min = -500, max = 500) int first,
            @ForAll @IntRange(min = -500, max = 500) int second) {
        all(a, b, factor, Count.of(m), Count.of(n)).forEach((name, result) -> {
            Receipt receipt = result.receipt();
            BigDecimal truth = withTrueFigures(receipt, first, second).replay();
            assertThat(receipt.interval().contains(truth)).as(name).isTrue();
        });
    }

    /** Moves the first printed figure and the others by so many thousandths of their last digit. */
    private static Receipt withTrueFigures(Receipt receipt, int first, int second) {
        List<Term> moved = new ArrayList<>();
        int thousandths = first;
        for (Term term : receipt.terms()) {
            Receipt part = term.receipt();
            if (part != null) {
                Receipt truth = withTrueFigures(part, first, second);
                moved.add(new Term(term.name(), term.value(), term.unit(), Origin.PART, null, null, truth));
            } else if (term.origin() == Origin.PRINTED) {
                BigDecimal value = term.value();
                BigDecimal truth = value.add(BigDecimal.valueOf(thousandths, value.scale() + 3));
                moved.add(new Term(term.name(), truth, term.unit(), Origin.EXACT, null, null));
                thousandths = second;
            } else {
                moved.add(term);
            }
        }
        return new Receipt(receipt.formula(), moved);
    }

    @Property
    void a_sum_does_not_depend_on_the_order(
            @ForAll("figures") BigDecimal a, @ForAll("figures") BigDecimal b, @ForAll("figures") BigDecimal c) {
        Quantity first = new Quantity(a, Unit.TONNE);
        Quantity second = new Quantity(b, Unit.TONNE);
        Quantity third = new Quantity(c, Unit.TONNE);
        Quantity expected = new Quantity(a.add(b).add(c), Unit.TONNE);
        assertThat(Totals.sum(List.of(first, second, third)).value()).isEqualTo(expected);
        assertThat(Totals.sum(List.of(third, first, second)).value()).isEqualTo(expected);
    }
}
