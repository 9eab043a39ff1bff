package io.github.hkesg.validate.hkex;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.workforce.TurnoverCalculator;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rates that some leavers can be, on each denominator that issuers use.
 *
 * @param leavers employees who left in the year
 * @param opening employees at the start of the year
 * @param closing employees at the end of the year; null if not known
 * @param everyone employees of all groups at the end of the year; null if not known
 */
record TurnoverRates(
        Count leavers,
        OpeningHeadcount opening,
        @Nullable Count closing,
        @Nullable Count everyone) {

    /** On the stated denominator, or on every one where none is stated; the year-end headcount comes first. */
    List<Calculated<Quantity>> on(@Nullable TurnoverMethod stated) {
        Stream<TurnoverMethod> methods = stated == null ? Arrays.stream(TurnoverMethod.values()) : Stream.of(stated);
        return methods.flatMap(this::rate).toList();
    }

    /** Whether the report says on which denominator its rates are, and it is none that needs the headcount at the start. */
    static boolean isWithoutOpening(@Nullable TurnoverMethod stated) {
        return stated != null
                && stated != TurnoverMethod.AVERAGE_HEADCOUNT
                && stated != TurnoverMethod.OPENING_HEADCOUNT;
    }

    private Stream<Calculated<Quantity>> rate(TurnoverMethod method) {
        return switch (method) {
            case YEAR_END_HEADCOUNT -> by(closing, n -> TurnoverCalculator.onYearEndHeadcount(leavers, n));
            case OPENING_HEADCOUNT -> byOpening(n -> TurnoverCalculator.onOpeningHeadcount(leavers, n));
            case LEAVERS_PLUS_CLOSING -> by(closing, n -> TurnoverCalculator.onLeaversPlusClosing(leavers, n));
            case TOTAL_HEADCOUNT -> by(everyone, n -> TurnoverCalculator.onTotalHeadcount(leavers, n));
            case AVERAGE_HEADCOUNT ->
                byOpening(first -> by(closing, last -> TurnoverCalculator.onAverageHeadcount(leavers, first, last))
                        .findFirst()
                        .orElse(null));
        };
    }

    private Stream<Calculated<Quantity>> byOpening(Function<Count, @Nullable Calculated<Quantity>> rate) {
        return opening.possible().stream().flatMap(people -> by(people, rate));
    }

    private static Stream<Calculated<Quantity>> by(
            @Nullable Count headcount, Function<Count, @Nullable Calculated<Quantity>> rate) {
        return headcount == null || headcount.value() <= 0 ? Stream.empty() : Stream.ofNullable(rate.apply(headcount));
    }
}
