package io.github.hkesg.calc;

import static io.github.hkesg.calc.Given.factor;
import static io.github.hkesg.calc.Given.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.calc.emissions.AirEmissionsCalculator;
import io.github.hkesg.calc.emissions.RefrigerantLoss;
import io.github.hkesg.calc.emissions.Scope1Calculator;
import io.github.hkesg.calc.emissions.Scope3DownstreamCalculator;
import io.github.hkesg.calc.emissions.Scope3DownstreamCalculator.Ending;
import io.github.hkesg.calc.emissions.Scope3GuidanceCalculator;
import io.github.hkesg.calc.reconcile.WholeCounts;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

/** A percentage means the same in percent, per thousand and per hundred thousand. */
class PercentageParametersTest {
    private static final Quantity MASS = quantity("10 kg");

    @Provide
    Arbitrary<Unit> percentages() {
        return Arbitraries.of(Unit.all().stream()
                .filter(unit -> unit.dimension() == Dimension.PERCENT)
                .toList());
    }

    private static Map<String, Quantity> all(Quantity percentage) {
        Quantity rest = new Quantity(
                BigDecimal.valueOf(100).subtract(percentage.to(Unit.PERCENT).value()), Unit.PERCENT);
        Map<String, Quantity> results = new LinkedHashMap<>();
        results.put(
                "sulphur content",
                AirEmissionsCalculator.sulphurDioxideByBalance(MASS, percentage).value());
        results.put(
                "share of water",
                Scope3GuidanceCalculator.sewageAsShareOfWater(
                                quantity("1250 m3"), percentage, factor("0.29 kWh/m3"), factor("0.37 kgCO2e/kWh"))
                        .value());
        results.put(
                "shares of endings",
                Scope3DownstreamCalculator.endOfLifeTreatment(
                                MASS,
                                List.of(
                                        new Ending("landfill", percentage, factor("2 kgCO2e/kg")),
                                        new Ending("burnt", rest, factor("0.2 kgCO2e/kg"))))
                        .value());
        results.put("installation", escaped(new RefrigerantLoss.Installation(MASS, percentage)));
        results.put("operation", escaped(new RefrigerantLoss.Operation(MASS, percentage, quantity("1 year"))));
        results.put("remaining", escaped(new RefrigerantLoss.Disposal(MASS, percentage, quantity("25 %"))));
        results.put("recovered", escaped(new RefrigerantLoss.Disposal(MASS, quantity("25 %"), percentage)));
        return results;
    }

    private static Quantity escaped(RefrigerantLoss loss) {
        return Scope1Calculator.refrigerantByScreening(List.of(loss), factor("1300 kgCO2e/kg"))
                .value();
    }

    @Property
    void a_percentage_counts_as_much_in_every_unit(
            @ForAll @BigRange(min = "0", max = "100") @Scale(3) BigDecimal percent, @ForAll("percentages") Unit unit) {
        Quantity inPercent = new Quantity(percent, Unit.PERCENT);
        Map<String, Quantity> results = all(inPercent.to(unit));
        all(inPercent).forEach((name, expected) -> assertThat(results).hasEntrySatisfying(name, result -> {
            assertThat(result.unit()).as(name).isEqualTo(expected.unit());
            assertThat(result.value()).as(name).isEqualByComparingTo(expected.value());
        }));
    }

    @Property
    void a_target_is_reached_or_not_whatever_its_unit(
            @ForAll @LongRange(min = 0, max = 100) long target,
            @ForAll @LongRange(min = 0, max = 100) long left,
            @ForAll("percentages") Unit unit) {
        boolean achieved = TargetCalculator.progress(
                        quantity("100 t"),
                        Quantity.of(left, Unit.TONNE),
                        Target.reduceBy(Quantity.of(target, Unit.PERCENT).to(unit)))
                .value()
                .achieved();
        assertThat(achieved).isEqualTo(100 - left >= target);
    }

    @Property
    void a_whole_count_stands_behind_a_rate_in_every_unit(
            @ForAll @LongRange(min = 1, max = 500) long whole,
            @ForAll @LongRange(min = 0, max = 100) long percent,
            @ForAll("percentages") Unit unit) {
        Quantity rate = Quantity.of(percent, Unit.PERCENT);
        assertThat(WholeCounts.parts(rate.to(unit), Count.of(whole)))
                .isEqualTo(WholeCounts.parts(
                        new Quantity(rate.to(unit).to(Unit.PERCENT).value(), Unit.PERCENT), Count.of(whole)));
    }

    @Example
    void five_per_thousand_of_sulphur_are_half_a_percent() {
        Calculated<Quantity> result = AirEmissionsCalculator.sulphurDioxideByBalance(quantity("10 t"), quantity("5 ‰"));
        assertThat(result.value().value()).isEqualByComparingTo("100");
        assertThat(result.receipt().render())
                .isEqualTo("10 t × 1000 kg/t = 10000 kg; 5 ‰ ÷ 10 ‰/% = 0.5 %; "
                        + "10000 kg × 0.5 % ÷ 100 % × 2 = 100.0 kg");
    }

    @Example
    void two_in_a_thousand_people_are_one_of_five_hundred() {
        assertThat(WholeCounts.parts(quantity("2.0 ‰"), Count.of(500)))
                .hasValueSatisfying(people -> assertThat(people.low()).isEqualByComparingTo("1"));
        assertThat(WholeCounts.parts(quantity("3.0 ‰"), Count.of(500))).isEmpty();
    }
}
