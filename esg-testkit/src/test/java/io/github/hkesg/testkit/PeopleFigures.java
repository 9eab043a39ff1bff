package io.github.hkesg.testkit;

import static io.github.hkesg.model.kpi.BreakdownDimension.AGE_GROUP;
import static io.github.hkesg.model.kpi.BreakdownDimension.EMPLOYEE_CATEGORY;
import static io.github.hkesg.model.kpi.BreakdownDimension.GENDER;
import static io.github.hkesg.model.kpi.BreakdownDimension.REGION;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.HoursRate;
import io.github.hkesg.model.kpi.NewHires;
import io.github.hkesg.model.kpi.Safety;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What a made-up issuer reports of its people: each figure is counted, or the ratio of what is counted. */
final class PeopleFigures {
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal[] PER_HOURS = {new BigDecimal("1000000"), new BigDecimal("200000")};
    private static final int HOURS_PER_PERSON = 2000;
    private static final List<BreakdownDimension> TURNOVER_DIMENSIONS = List.of(GENDER, AGE_GROUP, REGION);
    private static final List<BreakdownDimension> TRAINING_DIMENSIONS = List.of(GENDER, EMPLOYEE_CATEGORY);

    private final Draw draw;
    private final TurnoverMethod method;
    private final boolean methodIsStated;
    private final BigDecimal perHours;
    private final boolean leaversArePrinted;
    private final boolean hoursArePrinted;
    private final TrainingBase trainingBase;

    /** The people by whom hours of training are divided. */
    private enum TrainingBase {
        CLOSING,
        OPENING,
        AVERAGE,
        TRAINED,
        EVERYBODY
    }

    PeopleFigures(Draw draw) {
        this.draw = draw;
        method = draw.oneOf(TurnoverMethod.values());
        perHours = draw.oneOf(PER_HOURS);
        // Rates of groups on everybody add up to the rate of all, but no rule holds them against it.
        leaversArePrinted = method == TurnoverMethod.TOTAL_HEADCOUNT || !draw.oneIn(3);
        // A rate on another headcount is asked about where the report neither says on which, nor who left; rates of
        // groups
        // on everybody in any case.
        boolean isAskedAbout = method == TurnoverMethod.TOTAL_HEADCOUNT
                || (method != TurnoverMethod.YEAR_END_HEADCOUNT && !leaversArePrinted);
        methodIsStated = isAskedAbout || draw.oneIn(2);
        hoursArePrinted = !draw.oneIn(3);
        TrainingBase base = draw.oneOf(TrainingBase.values());
        // How many there were in the year is told by those who left.
        trainingBase = base == TrainingBase.EVERYBODY && !leaversArePrinted ? TrainingBase.CLOSING : base;
    }

    void addYear(PerformanceData.Builder year, People people) {
        year.workforce(workforce(people))
                .turnover(turnover(people))
                .safety(safety(people))
                .training(training(people));
    }

    private Workforce workforce(People people) {
        long total = people.closing.size();
        return Workforce.builder()
                .total(total)
                .breakdowns(People.counts(people.closing))
                .shares(People.by(
                        List.copyOf(People.GROUPS.keySet()),
                        (dimension, label) -> draw.percent(People.count(people.closing, dimension, label), total)))
                .newHires(NewHires.builder()
                        .total(people.hired.size())
                        .breakdowns(People.counts(people.hired))
                        .build())
                .build();
    }

    private Turnover turnover(People people) {
        return Turnover.builder()
                .method(methodIsStated ? method : null)
                .overall(draw.percent(
                        2L * people.left.size(),
                        twiceTheDenominator(people, people.opening.size(), people.left.size(), people.closing.size())))
                .breakdowns(People.by(TURNOVER_DIMENSIONS, (dimension, label) -> {
                    long left = People.count(people.left, dimension, label);
                    long denominator = twiceTheDenominator(
                            people,
                            People.count(people.opening, dimension, label),
                            left,
                            People.count(people.closing, dimension, label));
                    return draw.percent(2 * left, denominator);
                }))
                .leavers(leaversArePrinted ? Count.of(people.left.size()) : null)
                .leaverBreakdowns(leaversArePrinted ? People.counts(people.left) : Map.of())
                .build();
    }

    /** Twice, because an average of two headcounts need not be whole. */
    private long twiceTheDenominator(People people, long opening, long left, long closing) {
        return switch (method) {
            case AVERAGE_HEADCOUNT -> opening + closing;
            case OPENING_HEADCOUNT -> 2 * opening;
            case LEAVERS_PLUS_CLOSING -> 2 * (left + closing);
            case TOTAL_HEADCOUNT -> 2L * people.closing.size();
            case YEAR_END_HEADCOUNT -> 2 * closing;
        };
    }

    private Safety safety(People people) {
        int fatalities = draw.oneIn(3) ? draw.between(1, 3) : 0;
        int lostTimeInjuries = fatalities + draw.between(0, 5);
        int injuries = lostTimeInjuries + draw.between(0, 2);
        BigDecimal lostDays = lostTimeInjuries == 0 ? BigDecimal.ZERO : draw.amount(90);
        BigDecimal hours = BigDecimal.valueOf((long) HOURS_PER_PERSON * people.closing.size())
                .add(draw.amount(HOURS_PER_PERSON));
        return Safety.builder()
                .fatalities(Count.of(fatalities))
                .fatalityRate(draw.percent(fatalities, people.closing.size()))
                .injuries(Count.of(injuries))
                .injuryRate(draw.percent(injuries, people.closing.size()))
                .lostTimeInjuries(Count.of(lostTimeInjuries))
                .lostDays(draw.printed(lostDays, "d"))
                .hoursWorked(draw.printed(hours, "h"))
                .lostTimeInjuryFrequencyRate(rate(BigDecimal.valueOf(lostTimeInjuries), hours))
                .lostDayRate(rate(lostDays, hours))
                .build();
    }

    private HoursRate rate(BigDecimal cases, BigDecimal hours) {
        return new HoursRate(draw.rounded(Draw.ratio(cases.multiply(perHours), hours)), perHours);
    }

    private Training training(People people) {
        long total = people.closing.size();
        return Training.builder()
                .peopleTrained(people.trained())
                .peopleTrainedBreakdowns(People.by(
                        TRAINING_DIMENSIONS, (dimension, label) -> Count.of(people.trained(dimension, label))))
                .percentTrained(draw.percent(people.trained(), total))
                .percentTrainedBreakdowns(People.by(
                        TRAINING_DIMENSIONS,
                        (dimension, label) -> draw.percent(
                                people.trained(dimension, label), People.count(people.closing, dimension, label))))
                .trainedMixBreakdowns(People.by(
                        TRAINING_DIMENSIONS,
                        (dimension, label) -> draw.percent(people.trained(dimension, label), people.trained())))
                .attendances(Count.of(people.trained() + draw.between(0, 100)))
                .totalHours(hoursArePrinted ? draw.printed(hours(people.quarterHours()), "h") : null)
                .hoursBreakdowns(
                        hoursArePrinted
                                ? People.by(
                                        TRAINING_DIMENSIONS,
                                        (dimension, label) ->
                                                draw.printed(hours(people.quarterHours(dimension, label)), "h"))
                                : Map.of())
                .averageHours(average(
                        people.quarterHours(),
                        people.opening.size(),
                        people.left.size(),
                        people.closing.size(),
                        people.trained()))
                .averageHoursBreakdowns(People.by(
                        TRAINING_DIMENSIONS,
                        (dimension, label) -> average(
                                people.quarterHours(dimension, label),
                                People.count(people.opening, dimension, label),
                                People.count(people.left, dimension, label),
                                People.count(people.closing, dimension, label),
                                people.trained(dimension, label))))
                .build();
    }

    private Quantity average(long quarterHours, long opening, long left, long closing, long trained) {
        long twiceTheStaff =
                switch (trainingBase) {
                    case CLOSING -> 2 * closing;
                    case OPENING -> 2 * opening;
                    case AVERAGE -> opening + closing;
                    case TRAINED -> 2 * Math.max(1, trained);
                    case EVERYBODY -> 2 * (left + closing);
                };
        return draw.printed(
                Draw.ratio(hours(quarterHours).multiply(BigDecimal.valueOf(2)), BigDecimal.valueOf(twiceTheStaff)),
                "h");
    }

    private static BigDecimal hours(long quarterHours) {
        return BigDecimal.valueOf(quarterHours).multiply(QUARTER);
    }
}
