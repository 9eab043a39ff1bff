package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B2SafetyRules.FATALITY_RATE;
import static io.github.hkesg.validate.hkex.B2SafetyRules.LOST_DAYS_WITHOUT_INJURIES;
import static io.github.hkesg.validate.hkex.B2SafetyRules.LOST_DAY_RATE;
import static io.github.hkesg.validate.hkex.B2SafetyRules.LOST_TIME_INJURIES;
import static io.github.hkesg.validate.hkex.B2SafetyRules.LOST_TIME_INJURY_RATE;
import static io.github.hkesg.validate.hkex.B2SafetyRules.OUT_OF_RANGE;
import static io.github.hkesg.validate.hkex.ExampleReport.SAFETY;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.HoursRate;
import io.github.hkesg.model.kpi.Safety;
import io.github.hkesg.model.quantity.Count;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B2SafetyRulesTest {
    private static EsgReport with(Safety safety) {
        return ExampleReport.with(year -> year.withSafety(safety));
    }

    /** 2 of 3,000 people are 0.0666… %. */
    @ParameterizedTest
    @CsvSource({"0.07, passed", "0.067, passed", "0.1, passed", "0.06, raised", "0.66, raised", "0.0, raised"})
    void a_fatality_rate_is_that_of_the_headcount(String rate, String expected) {
        Safety safety = SAFETY.withFatalities(Count.of(2)).withFatalityRate(figure(rate, "%"));
        EsgReport report =
                ExampleReport.with(year -> year.withSafety(safety).withWorkforce(WORKFORCE.withTotal(Count.of(3000))));

        assertThat(Outcomes.of(FATALITY_RATE, report))
                .containsExactly(
                        expected.equals("raised")
                                ? "ERROR B2.1 safety.fatality-rate.reconcile @performance[2].safety.fatalityRate"
                                : expected);
    }

    @Test
    void a_fatality_rate_needs_fatalities_and_people() {
        assertThat(Outcomes.of(FATALITY_RATE, with(SAFETY.withFatalityRate(null))))
                .containsExactly("not applicable: outcome.absent subject=safety.fatalityRate");
        assertThat(Outcomes.of(FATALITY_RATE, ExampleReport.with(year -> year.withSafety(SAFETY.withFatalities(null))
                        .withWorkforce(null))))
                .containsExactly("undetermined: outcome.undetermined missing=safety.fatalities, workforce.total");
        assertThat(Outcomes.of(
                        FATALITY_RATE, ExampleReport.with(year -> year.withWorkforce(WORKFORCE.withTotal(Count.ZERO)))))
                .containsExactly("undetermined: outcome.undetermined missing=workforce.total");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1, , passed",
        "3, , 1.0, passed",
        "0, 0, , passed",
        "3, 0, , WARNING B2.2 safety.lost-days.without-injuries @performance[2].safety.lostDays",
        "0.5, , 0, WARNING B2.2 safety.lost-days.without-injuries @performance[2].safety.lostDays",
        "3, , , 'undetermined: outcome.undetermined missing=safety.injuries, safety.injuryRate'",
        ", 0, , not applicable: outcome.absent subject=safety.lostDays"
    })
    void days_are_not_lost_to_injury_without_an_injury(
            @Nullable String days, @Nullable Long injuries, @Nullable String rate, String expected) {
        Safety safety = SAFETY.withLostDays(days == null ? null : figure(days, "d"))
                .withInjuries(injuries == null ? null : Count.of(injuries))
                .withInjuryRate(rate == null ? null : figure(rate, "%"));

        assertThat(Outcomes.of(LOST_DAYS_WITHOUT_INJURIES, with(safety))).containsExactly(expected);
    }

    private static Safety inMillionHours(String rate, String perHours) {
        HoursRate hoursRate = new HoursRate(new BigDecimal(rate), new BigDecimal(perHours));
        return Safety.builder()
                .lostTimeInjuries(Count.of(6))
                .injuries(Count.of(6))
                .lostDays(figure("25", "d"))
                .hoursWorked(figure("2500000", "h"))
                .lostTimeInjuryFrequencyRate(hoursRate)
                .lostDayRate(hoursRate)
                .build();
    }

    /** 6 injuries in 2.5 million hours are 2.4 per million hours, 0.48 per 200,000. */
    @ParameterizedTest
    @CsvSource({
        "2.4, 1000000, passed",
        "2.40, 1000000, passed",
        "2, 1000000, passed",
        "0.48, 200000, passed",
        "2.5, 1000000, raised",
        "0.48, 1000000, raised"
    })
    void a_lost_time_injury_rate_is_that_of_the_hours_worked(String rate, String perHours, String expected) {
        assertThat(Outcomes.of(LOST_TIME_INJURY_RATE, with(inMillionHours(rate, perHours))))
                .containsExactly(
                        expected.equals("raised")
                                ? "ERROR B2.2 safety.lost-time-injury-rate.reconcile"
                                        + " @performance[2].safety.lostTimeInjuryFrequencyRate"
                                : expected);
    }

    /** 24.5 to 25.5 days in 2.5 million hours are 9.8 to 10.2 per million hours, about 2 per 200,000. */
    @ParameterizedTest
    @CsvSource({
        "10.0, 1000000, passed",
        "10.2, 1000000, passed",
        "2.0, 200000, passed",
        "10.3, 1000000, raised",
        "2.5, 200000, raised"
    })
    void a_lost_day_rate_is_that_of_the_hours_worked(String rate, String perHours, String expected) {
        assertThat(Outcomes.of(LOST_DAY_RATE, with(inMillionHours(rate, perHours))))
                .containsExactly(
                        expected.equals("raised")
                                ? "ERROR B2.2 safety.lost-day-rate.reconcile @performance[2].safety.lostDayRate"
                                : expected);
    }

    @Test
    void rates_of_hours_need_the_hours() {
        assertThat(Outcomes.of(
                        LOST_DAY_RATE, with(inMillionHours("1", "1000000").withHoursWorked(null))))
                .containsExactly("undetermined: outcome.undetermined missing=safety.hoursWorked");
        assertThat(Outcomes.of(
                        LOST_DAY_RATE, with(inMillionHours("1", "1000000").withHoursWorked(figure("0", "h")))))
                .containsExactly("undetermined: outcome.undetermined missing=safety.hoursWorked");
        assertThat(Outcomes.of(LOST_TIME_INJURY_RATE, with(SAFETY)))
                .containsExactly("not applicable: outcome.absent subject=safety.lostTimeInjuryFrequencyRate");
    }

    /** One injury among 100 people is that of at most 1 % of them, two are those of one person or two. */
    @ParameterizedTest
    @CsvSource({
        "1, 1.0, passed",
        "1, 1.4, raised",
        "1, 1, passed",
        "1, 40, raised",
        "2, 1.0, passed",
        "0, 0, passed",
        "0, 1.0, raised",
        ", 40, passed"
    })
    void no_more_people_are_injured_than_there_are_injuries(@Nullable Long injuries, String rate, String expected) {
        Safety safety = Safety.builder()
                .injuries(injuries == null ? null : Count.of(injuries))
                .injuryRate(figure(rate, "%"))
                .build();

        assertThat(Outcomes.of(OUT_OF_RANGE, with(safety)))
                .containsExactly(
                        expected.equals("raised")
                                ? "WARNING B2.2 safety.injuries.out-of-range @performance[2].safety.injuryRate"
                                : expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, passed",
        "0, 1, passed",
        "2, 1, ERROR B2.2 safety.lost-time-injuries.exceed-injuries @performance[2].safety.lostTimeInjuries",
        "2, , undetermined: outcome.undetermined missing=safety.injuries"
    })
    void lost_time_injuries_are_injuries(long lostTime, @Nullable Long injuries, String expected) {
        Safety safety = SAFETY.withLostTimeInjuries(Count.of(lostTime))
                .withInjuries(injuries == null ? null : Count.of(injuries));

        assertThat(Outcomes.of(LOST_TIME_INJURIES, with(safety))).containsExactly(expected);
    }
}
