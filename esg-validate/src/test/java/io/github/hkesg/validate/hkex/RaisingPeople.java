package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.ExampleReport.SAFETY;
import static io.github.hkesg.validate.hkex.ExampleReport.TRAINING;
import static io.github.hkesg.validate.hkex.ExampleReport.TURNOVER;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.with;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static java.util.Map.entry;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.HoursRate;
import io.github.hkesg.model.kpi.NewHires;
import io.github.hkesg.model.kpi.Safety;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import java.math.BigDecimal;
import java.util.Map;

/** Reports whose figures on people raise something: aspects B1 to B3. */
final class RaisingPeople {
    static final Map<String, EsgReport> ALL = Map.ofEntries(
            entry(
                    "workforce.breakdown.disagree",
                    with(year -> year.withWorkforce(byGenderAndAge(30).withTotal(null)))),
            entry(
                    "safety.injuries.out-of-range",
                    with(year -> year.withSafety(SAFETY.withLostDays(figure("40000", "d"))))),
            entry("safety.fatalities.years-missing", ExampleReport.of(year(2024), year(2025))),
            entry("workforce.breakdown.sum", with(year -> year.withWorkforce(WORKFORCE.withTotal(Count.of(101))))),
            entry(
                    "workforce.share.reconcile",
                    with(year -> year.withWorkforce(WORKFORCE.withShares(Map.of(
                            BreakdownDimension.GENDER,
                            new Breakdown<>(Map.of("male", figure("60.5", "%"), "female", figure("40.0", "%")))))))),
            entry(
                    "turnover.rate.impossible",
                    with(year -> year.withTurnover(TURNOVER.withOverall(figure("20.5", "%"))))),
            entry(
                    "turnover.overall.outside-groups",
                    with(year -> year.withTurnover(TURNOVER.withOverall(figure("35", "%"))))),
            entry(
                    "turnover.stock-and-flow",
                    with(year -> year.withWorkforce(
                            WORKFORCE.withNewHires(NewHires.builder().total(60).build())))),
            entry("safety.fatality-rate.reconcile", with(year -> year.withSafety(SAFETY.withFatalities(Count.of(2))))),
            entry("safety.lost-days.without-injuries", with(year -> year.withSafety(SAFETY.withInjuries(Count.ZERO)))),
            entry(
                    "training.average-hours.reconcile",
                    with(year -> year.withTraining(TRAINING.withAverageHours(figure("9.0", "h"))))),
            entry("training.average-hours.identical", with(year -> year.withTraining(sameForAll()))),
            entry(
                    "training.percent-trained.above-100",
                    with(year -> year.withTraining(TRAINING.withPercentTrained(figure("104", "%"))))),
            entry("workforce.share.sum", with(year -> year.withWorkforce(withFemaleShare("45.0")))),
            entry("workforce.total-missing", with(year -> year.withWorkforce(WORKFORCE.withTotal((Count) null)))),
            entry("workforce.new-hires.sum", with(year -> year.withWorkforce(WORKFORCE.withNewHires(hires(11))))),
            entry("turnover.leavers.sum", with(year -> year.withTurnover(leavers(11)))),
            entry("turnover.rate.reconcile", with(year -> year.withTurnover(TURNOVER.withLeavers(Count.of(27))))),
            entry(
                    "turnover.leavers.stock-and-flow",
                    with(year -> year.withTurnover(TURNOVER.withLeavers(Count.of(25))))),
            entry(
                    "turnover.overall.weighted-mean",
                    with(year -> year.withTurnover(TURNOVER.withMethod(TurnoverMethod.YEAR_END_HEADCOUNT)
                            .withOverall(figure("29", "%"))))),
            entry("turnover.rates.add-up", with(year -> year.withTurnover(TURNOVER.withOverall(figure("40", "%"))))),
            entry(
                    "turnover.rate.out-of-range",
                    with(year -> year.withTurnover(TURNOVER.withOverall(figure("240", "%"))))),
            entry("safety.lost-time-injury-rate.reconcile", with(year -> year.withSafety(hoursWorked("8.0", "15.0")))),
            entry("safety.lost-day-rate.reconcile", with(year -> year.withSafety(hoursWorked("5.0", "19.0")))),
            entry(
                    "safety.lost-time-injuries.exceed-injuries",
                    with(year -> year.withSafety(SAFETY.withLostTimeInjuries(Count.of(2))))),
            entry("training.hours.sum", with(year -> year.withTraining(trainedGroups("460", 54)))),
            entry(
                    "training.group-hours.exceed-total",
                    with(year ->
                            year.withTraining(trainedGroups("802", 54).withNotCaptured(BreakdownDimension.GENDER)))),
            entry("training.hours.of-nobody", with(year -> year.withTraining(TRAINING.withPeopleTrained(Count.ZERO)))),
            entry(
                    "training.attendances.below-people-trained",
                    with(year -> year.withTraining(
                            TRAINING.withPeopleTrained(Count.of(90)).withAttendances(Count.of(80))))),
            entry(
                    "training.average-hours.out-of-range",
                    with(year -> year.withTraining(TRAINING.withAverageHours(figure("2400", "h"))))),
            entry("turnover.breakdowns.disagree", with(year -> year.withTurnover(ratesWithoutOverall("20", "21")))),
            entry("training.people-trained.sum", with(year -> year.withTraining(trainedGroups("450", 55)))),
            entry(
                    "training.people-trained.exceed-headcount",
                    with(year -> year.withTraining(TRAINING.withPeopleTrained(Count.of(104))))),
            entry(
                    "training.percent-trained.reconcile",
                    with(year -> year.withTraining(TRAINING.withPeopleTrained(Count.of(80))))),
            entry("training.trained-mix.sum", with(year -> year.withTraining(trainedMix("41.0")))),
            entry(
                    "training.trained-mix.reconcile",
                    with(year -> year.withTraining(trainedMix("40.0")
                            .withPeopleTrained(Count.of(90))
                            .withPeopleTrainedBreakdowns(Map.of(
                                    BreakdownDimension.GENDER,
                                    new Breakdown<>(Map.of("male", Count.of(45), "female", Count.of(45)))))))),
            entry(
                    "training.percent-trained.groups",
                    with(year -> year.withTraining(TRAINING.withPercentTrained(figure("70", "%"))))),
            entry("training.percent-trained.is-mix", with(year -> year.withTraining(mixAsShare()))),
            entry(
                    "training.average-hours.groups",
                    with(year -> year.withTraining(TRAINING.withAverageHours(figure("6.0", "h"))))));

    private RaisingPeople() {}

    private static Turnover ratesWithoutOverall(String male, String female) {
        return Turnover.builder()
                .rate(BreakdownDimension.GENDER, "male", male)
                .rate(BreakdownDimension.GENDER, "female", female)
                .rate(BreakdownDimension.AGE_GROUP, "under 30", "10")
                .rate(BreakdownDimension.AGE_GROUP, "30 and over", "12")
                .build();
    }

    static Workforce byGenderAndAge(long young) {
        return Workforce.builder()
                .headcount(BreakdownDimension.GENDER, "male", 60)
                .headcount(BreakdownDimension.GENDER, "female", 40)
                .headcount(BreakdownDimension.AGE_GROUP, "under 30", young + 1)
                .headcount(BreakdownDimension.AGE_GROUP, "30 and over", 70)
                .build();
    }

    private static Workforce withFemaleShare(String digits) {
        return WORKFORCE.withShares(Map.of(
                BreakdownDimension.GENDER,
                new Breakdown<>(Map.of("male", figure("60.0", "%"), "female", figure(digits, "%")))));
    }

    static NewHires hires(long male) {
        return NewHires.builder()
                .total(20)
                .headcount(BreakdownDimension.GENDER, "male", male)
                .headcount(BreakdownDimension.GENDER, "female", 8)
                .build();
    }

    static Turnover leavers(long male) {
        Turnover byGender = Turnover.builder()
                .leavers(BreakdownDimension.GENDER, "male", male)
                .leavers(BreakdownDimension.GENDER, "female", 8)
                .build();
        return TURNOVER.withLeavers(Count.of(20)).withLeaverBreakdowns(byGender.leaverBreakdowns());
    }

    static Safety hoursWorked(String injuryRate, String lostDayRate) {
        return SAFETY.withLostTimeInjuries(Count.of(1))
                .withHoursWorked(figure("200000", "h"))
                .withLostTimeInjuryFrequencyRate(perMillionHours(injuryRate))
                .withLostDayRate(perMillionHours(lostDayRate));
    }

    private static HoursRate perMillionHours(String digits) {
        return new HoursRate(new BigDecimal(digits), BigDecimal.valueOf(1_000_000));
    }

    static Training trainedGroups(String maleHours, long maleTrained) {
        Training groups = Training.builder()
                .hours(BreakdownDimension.GENDER, "male", maleHours)
                .hours(BreakdownDimension.GENDER, "female", "350")
                .peopleTrained(BreakdownDimension.GENDER, "male", maleTrained)
                .peopleTrained(BreakdownDimension.GENDER, "female", 36)
                .build();
        return TRAINING.withPeopleTrained(Count.of(90))
                .withHoursBreakdowns(groups.hoursBreakdowns())
                .withPeopleTrainedBreakdowns(groups.peopleTrainedBreakdowns());
    }

    static Training trainedMix(String female) {
        return Training.builder()
                .trainedMix(BreakdownDimension.GENDER, "male", "60.0")
                .trainedMix(BreakdownDimension.GENDER, "female", female)
                .build();
    }

    private static Training mixAsShare() {
        return Training.builder()
                .percentTrained(figure("90", "%"))
                .percentTrained(BreakdownDimension.GENDER, "male", "60.0")
                .percentTrained(BreakdownDimension.GENDER, "female", "40.0")
                .build();
    }

    private static Training sameForAll() {
        return Training.builder()
                .averageHours(figure("8.0", "h"))
                .averageHours(BreakdownDimension.GENDER, "male", "8.0")
                .averageHours(BreakdownDimension.GENDER, "female", "8.0")
                .averageHours(BreakdownDimension.EMPLOYEE_CATEGORY, "management", "8.0")
                .averageHours(BreakdownDimension.EMPLOYEE_CATEGORY, "staff", "8.0")
                .build();
    }
}
