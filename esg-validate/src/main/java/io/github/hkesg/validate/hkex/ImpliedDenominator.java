package io.github.hkesg.validate.hkex;

import io.github.hkesg.calc.Totals;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.rule.RuleContext;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The denominator behind an intensity: total ÷ intensity.
 *
 * @param total where the total and the intensity stand
 * @param index place of the intensity among those of its total
 * @param intensity the intensity
 * @param ofTotal the total
 * @param intervals the denominators that there can have been, in the unit of the intensity, one for each total that it can be of
 */
record ImpliedDenominator(
        IntensityTotal total, int index, Intensity intensity, Quantity ofTotal, List<DecimalInterval> intervals) {
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 20;

    /** What an intensity is per: its denominator as labels are compared, in units that convert into each other. */
    private record Divisor(
            @Nullable String name,
            Dimension dimension,
            @Nullable String currency) {
        static Divisor of(Intensity intensity) {
            String denominator = intensity.denominator();
            Unit unit = intensity.unit().denominator();
            return new Divisor(
                    denominator == null ? null : Labels.normal(denominator), unit.dimension(), unit.currency());
        }
    }

    /**
     * Those of a year, where intensities are not nil and total and intensity are of the same thing. Of several of one KPI per the
     * same thing at most one can be of the total, and the others of a scope or a source.
     */
    static List<ImpliedDenominator> of(RuleContext context) {
        List<ImpliedDenominator> all = new ArrayList<>();
        for (IntensityTotal total : IntensityTotal.ALL) {
            Quantity ofTotal = total.total().apply(context.year());
            List<Intensity> intensities = total.intensities().apply(context.year());
            List<Divisor> divisors = intensities.stream().map(Divisor::of).toList();
            Map<Divisor, Long> times =
                    divisors.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            for (int i = 0; i < intensities.size() && ofTotal != null; i++) {
                Intensity intensity = intensities.get(i);
                List<DecimalInterval> numerators =
                        total.intervalsIn(context.year(), intensity.unit().numerator());
                if (intensity.interval().low().signum() > 0
                        && !numerators.isEmpty()
                        && times.getOrDefault(divisors.get(i), 0L) == 1) {
                    all.add(new ImpliedDenominator(
                            total,
                            i,
                            intensity,
                            ofTotal,
                            numerators.stream()
                                    .map(numerator -> numerator.dividedBy(intensity.interval()))
                                    .toList()));
                }
            }
        }
        return all;
    }

    Unit unit() {
        return intensity.unit().denominator();
    }

    Location at(RuleContext context) {
        return context.at(total.path() + ".intensities").index(index);
    }

    boolean isNamed() {
        return !denominator().isBlank();
    }

    String denominator() {
        String denominator = intensity.denominator();
        return denominator == null ? "" : denominator;
    }

    String name() {
        return Labels.normal(denominator());
    }

    boolean canBe(Quantity stated) {
        DecimalInterval interval = stated.intervalIn(unit());
        return intervals.stream().anyMatch(interval::intersects);
    }

    boolean canBeSameAs(ImpliedDenominator other) {
        return inBaseUnit().stream()
                .anyMatch(mine -> other.inBaseUnit().stream().anyMatch(mine::intersects));
    }

    private List<DecimalInterval> inBaseUnit() {
        DecimalInterval factor = DecimalInterval.exactly(unit().factor());
        return intervals.stream().map(interval -> interval.times(factor)).toList();
    }

    Argument shown() {
        return shown(FEWEST_DIGITS);
    }

    /** With a number of significant digits, and all those before the point. */
    Argument shown(int digits) {
        BigDecimal rounded = value().round(new MathContext(digits, RoundingMode.HALF_UP));
        return new Argument.Figure(
                rounded.scale() < 0 ? value().setScale(0, RoundingMode.HALF_UP) : rounded, unit().symbol());
    }

    /** Digits enough to see that two differ. */
    int digitsApartFrom(ImpliedDenominator other) {
        return digitsApart(other.value().multiply(other.unit().factor()));
    }

    int digitsApartFrom(Quantity stated) {
        return digitsApart(stated.value().multiply(stated.unit().factor()));
    }

    private int digitsApart(BigDecimal other) {
        BigDecimal mine = value().multiply(unit().factor());
        int digits = FEWEST_DIGITS;
        while (digits < MOST_DIGITS
                && mine.round(new MathContext(digits)).compareTo(other.round(new MathContext(digits))) == 0) {
            digits++;
        }
        return digits;
    }

    private BigDecimal value() {
        return Totals.impliedDenominator(ofTotal, intensity).value().value();
    }
}
