package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B2SafetyRules.FATALITY_RATE;
import static io.github.hkesg.validate.hkex.B2SafetyRules.LOST_DAYS_WITHOUT_INJURIES;
import static io.github.hkesg.validate.hkex.ExampleReport.SAFETY;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.Safety;
import io.github.hkesg.model.quantity.Count;
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
}
