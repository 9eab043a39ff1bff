package io.github.hkesg.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.quantity.DecimalInterval.Weighted;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** Outward means: whatever the true values inside the operands are, the true result is inside the result. */
class DecimalIntervalPropertyTest {
    private static final BigDecimal LIMIT = new BigDecimal("1000000");

    /** An interval and one value inside it. */
    record Inside(DecimalInterval interval, BigDecimal value) {}

    @Provide
    Arbitrary<Inside> insides() {
        Arbitrary<BigDecimal> bounds =
                Arbitraries.bigDecimals().between(LIMIT.negate(), LIMIT).ofScale(6);
        Arbitrary<BigDecimal> places = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(3);
        return Combinators.combine(bounds, bounds, places).as((a, b, place) -> {
            DecimalInterval interval = new DecimalInterval(a.min(b), a.max(b));
            BigDecimal width = interval.high().subtract(interval.low());
            return new Inside(interval, interval.low().add(width.multiply(place)));
        });
    }

    @Property
    void a_sum_is_inside_the_sum(@ForAll("insides") Inside a, @ForAll("insides") Inside b) {
        DecimalInterval sum = a.interval().plus(b.interval());

        assertThat(sum.contains(a.value().add(b.value()))).isTrue();
    }

    @Property
    void a_difference_is_inside_the_difference(@ForAll("insides") Inside a, @ForAll("insides") Inside b) {
        DecimalInterval difference = a.interval().minus(b.interval());

        assertThat(difference.contains(a.value().subtract(b.value()))).isTrue();
    }

    @Property
    void a_product_is_inside_the_product(@ForAll("insides") Inside a, @ForAll("insides") Inside b) {
        DecimalInterval product = a.interval().times(b.interval());

        assertThat(product.contains(a.value().multiply(b.value()))).isTrue();
    }

    @Property
    void a_quotient_is_inside_the_quotient(@ForAll("insides") Inside a, @ForAll("insides") Inside b) {
        Assume.that(!b.interval().contains(BigDecimal.ZERO));
        DecimalInterval quotient = a.interval().dividedBy(b.interval());

        // Multiplied out, because the quotient itself may have no end: low <= a/b <= high.
        BigDecimal low = quotient.low().multiply(b.value());
        BigDecimal high = quotient.high().multiply(b.value());
        assertThat(a.value()).isBetween(low.min(high), low.max(high));
    }

    @Property
    void intervals_agree_exactly_when_some_value_is_in_both(@ForAll("insides") Inside a, @ForAll("insides") Inside b) {
        BigDecimal candidate = a.interval().low().max(b.interval().low());
        boolean shared = a.interval().contains(candidate) && b.interval().contains(candidate);

        assertThat(a.interval().intersects(b.interval())).isEqualTo(shared);
    }

    @Property
    void a_whole_number_is_inside_exactly_when_the_floor_of_the_upper_bound_is(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(2) BigDecimal low,
            @ForAll @BigRange(min = "0", max = "2") @Scale(2) BigDecimal width) {
        DecimalInterval interval = new DecimalInterval(low, low.add(width));

        assertThat(interval.containsInteger())
                .isEqualTo(interval.contains(interval.high().setScale(0, RoundingMode.FLOOR)));
    }

    @Property
    void every_value_that_is_printed_as_a_figure_is_inside_what_the_figure_stands_for(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(9) BigDecimal value,
            @ForAll @IntRange(max = 8) int decimals) {
        for (RoundingMode mode : new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.HALF_EVEN}) {
            BigDecimal printed = value.setScale(decimals, mode);

            assertThat(DecimalInterval.ofPrinted(printed).contains(value)).isTrue();
        }
    }

    @Property
    void the_lesser_and_the_greater_are_inside_theirs(@ForAll("insides") Inside a, @ForAll("insides") Inside b) {
        assertThat(a.interval().min(b.interval()).contains(a.value().min(b.value())))
                .isTrue();
        assertThat(a.interval().max(b.interval()).contains(a.value().max(b.value())))
                .isTrue();
    }

    /** A group whose true value and weight lie inside their intervals. */
    record Group(Inside value, Inside weight) {
        Weighted weighted() {
            return new Weighted(value.interval(), weight.interval());
        }
    }

    @Provide
    Arbitrary<List<Group>> groups() {
        Arbitrary<Inside> weights = insides().filter(inside -> inside.value().signum() > 0);
        return Combinators.combine(insides(), weights)
                .as(Group::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property
    void a_weighted_mean_is_inside_the_weighted_mean(@ForAll("groups") List<Group> groups) {
        Assume.that(groups.stream()
                .anyMatch(group -> group.weight().interval().low().signum() > 0));
        BigDecimal weights = sum(groups, group -> group.weight().value());
        BigDecimal sum = sum(
                groups, group -> group.value().value().multiply(group.weight().value()));
        DecimalInterval mean = DecimalInterval.weightedMean(
                groups.stream().map(Group::weighted).toList());

        // Multiplied out, because the mean itself may have no end.
        assertThat(sum).isBetween(mean.low().multiply(weights), mean.high().multiply(weights));
    }

    /** The bounds are met by weights at one of their ends: no narrower interval would be right. */
    @Property
    void the_bounds_of_a_weighted_mean_are_reached(@ForAll("groups") List<Group> groups) {
        Assume.that(groups.stream()
                .anyMatch(group -> group.weight().interval().low().signum() > 0));
        List<Weighted> weighted = groups.stream().map(Group::weighted).toList();
        DecimalInterval mean = DecimalInterval.weightedMean(weighted);

        assertThat(cornerMeans(weighted, value -> value.low(), RoundingMode.FLOOR))
                .contains(mean.low());
        assertThat(cornerMeans(weighted, value -> value.high(), RoundingMode.CEILING))
                .contains(mean.high());
    }

    /** The means with each weight at either end, by counting through all choices in binary. */
    private static List<BigDecimal> cornerMeans(
            List<Weighted> groups, Function<DecimalInterval, BigDecimal> bound, RoundingMode mode) {
        MathContext context = new MathContext(Arithmetic.CONTEXT.getPrecision(), mode);
        List<BigDecimal> means = new ArrayList<>();
        for (int choice = 0; choice < 1 << groups.size(); choice++) {
            BigDecimal weights = BigDecimal.ZERO;
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < groups.size(); i++) {
                DecimalInterval weight = groups.get(i).weight();
                BigDecimal chosen = (choice >> i & 1) == 0 ? weight.low() : weight.high();
                weights = weights.add(chosen);
                sum = sum.add(bound.apply(groups.get(i).value()).multiply(chosen));
            }
            means.add(sum.divide(weights, context));
        }
        return means;
    }

    private static BigDecimal sum(List<Group> groups, Function<Group, BigDecimal> part) {
        return groups.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
