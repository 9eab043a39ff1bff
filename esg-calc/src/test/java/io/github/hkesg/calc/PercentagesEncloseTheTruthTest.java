package io.github.hkesg.calc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.calc.operating.ProductResponsibilityCalculator;
import io.github.hkesg.calc.workforce.TrainingCalculator;
import io.github.hkesg.calc.workforce.TurnoverCalculator;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A calculated percentage, carried over with all its digits as if it were printed, stands for an interval that holds the true one. */
class PercentagesEncloseTheTruthTest {
    private static final int MOST = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A percentage of a part in a whole: truly 100 × part ÷ whole. */
    interface Percentage {
        Calculated<Quantity> of(long part, long whole);
    }

    private static Quantity tonnes(long tonnes) {
        return new Quantity(BigDecimal.valueOf(tonnes), Unit.TONNE);
    }

    /** Thirteenths, so that neither of the intensities ends; a target of 0 % leaves the reduction as the margin. */
    private static Calculated<Quantity> perHead(long before, long now) {
        Calculated<TargetCalculator.TargetProgress> progress = TargetCalculator.intensityProgress(
                new TargetCalculator.TotalPerActivity(tonnes(7 * before), people(91), null),
                new TargetCalculator.TotalPerActivity(tonnes(13 * now), people(169), null),
                Target.reduceBy(Quantity.of(0, Unit.PERCENT)));
        return progress.map(TargetCalculator.TargetProgress::margin);
    }

    private static Quantity people(long people) {
        return Quantity.of(people, Unit.PERSON);
    }

    static Stream<Named<Percentage>> percentages() {
        return Stream.of(
                Named.of(
                        "turnover",
                        (part, whole) -> TurnoverCalculator.onYearEndHeadcount(Count.of(part), Count.of(whole))),
                Named.of(
                        "turnover on leavers and closing",
                        (part, whole) ->
                                TurnoverCalculator.onLeaversPlusClosing(Count.of(part), Count.of(whole - part))),
                Named.of("share", (part, whole) -> Totals.share(Count.of(part), Count.of(whole), "person")),
                Named.of(
                        "share beside the rest",
                        (part, whole) -> Totals.shareBeside("share", tonnes(part), tonnes(whole - part))),
                Named.of(
                        "percent trained",
                        (part, whole) -> TrainingCalculator.shareOfGroupTrained(Count.of(part), Count.of(whole))),
                Named.of(
                        "mix of the trained",
                        (part, whole) -> TrainingCalculator.mixOfTrained(Count.of(part), Count.of(whole))),
                Named.of(
                        "recalled share",
                        (part, whole) -> ProductResponsibilityCalculator.recalledShare(tonnes(part), tonnes(whole))),
                Named.of(
                        "reduction by the part",
                        (part, whole) -> TargetCalculator.reduction(tonnes(whole), tonnes(whole - part))),
                Named.of("reduction of an intensity by the part", (part, whole) -> perHead(whole, whole - part)),
                Named.of("rise by the part", (part, whole) -> Totals.change(tonnes(whole + part), tonnes(whole))));
    }

    /** By cross-multiplication, which rounds nothing. */
    private static boolean encloses(BigDecimal percentage, int part, int whole) {
        DecimalInterval printed = DecimalInterval.ofPrinted(percentage);
        BigDecimal divisor = BigDecimal.valueOf(whole);
        BigDecimal dividend = HUNDRED.multiply(BigDecimal.valueOf(part));
        return printed.low().multiply(divisor).compareTo(dividend) <= 0
                && printed.high().multiply(divisor).compareTo(dividend) >= 0;
    }

    @ParameterizedTest
    @MethodSource("percentages")
    void of_all_parts_of_up_to_two_hundred(Percentage percentage) {
        List<String> missed = new ArrayList<>();
        for (int whole = 1; whole <= MOST; whole++) {
            for (int part = 0; part <= whole; part++) {
                Calculated<Quantity> calculated = percentage.of(part, whole);
                BigDecimal value = calculated.value().value();
                if (!encloses(value, part, whole)
                        || calculated.receipt().replay().compareTo(value) != 0) {
                    missed.add(part + " of " + whole);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "13, 60, 21.666666666666666666666666666666666666666666666667",
        "55, 90, 61.111111111111111111111111111111111111111111111111",
        "10, 90, 11.111111111111111111111111111111111111111111111111",
        " 1,  3, 33.333333333333333333333333333333333333333333333333",
        " 2,  3, 66.666666666666666666666666666666666666666666666667",
        "37, 100, 37"
    })
    void the_last_of_fifty_digits_is_rounded_once(long part, long whole, BigDecimal percentage) {
        assertThat(TurnoverCalculator.onYearEndHeadcount(Count.of(part), Count.of(whole))
                        .value()
                        .value())
                .isEqualTo(percentage);
        assertThat(TrainingCalculator.mixOfTrained(Count.of(part), Count.of(whole))
                        .value()
                        .value())
                .isEqualTo(percentage);
    }
}
