package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B3HoursRules.GROUP_HOURS;
import static io.github.hkesg.validate.hkex.B3HoursRules.HOURS_SUM;
import static io.github.hkesg.validate.hkex.B3HoursRules.OF_NOBODY;
import static io.github.hkesg.validate.hkex.ExampleReport.TRAINING;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.TrainingReports.at;
import static io.github.hkesg.validate.hkex.TrainingReports.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.quantity.Count;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B3HoursRulesTest {
    private static Training hours(String total, String male, String female) {
        return Training.builder()
                .totalHours(figure(total, "h"))
                .hours(BreakdownDimension.GENDER, "male", male)
                .hours(BreakdownDimension.GENDER, "female", female)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "800, 450, 350, passed",
        "800, 450.2, 350.2, passed",
        "800, 450.4, 350.4, ERROR",
        "800, 451, 350, passed",
        "800, 460, 350, ERROR",
        "1102.5, 600.0, 502.5, passed",
        "1102.5, 600.0, 502.0, ERROR"
    })
    void hours_of_the_groups_add_up_as_far_as_printed_decimals_tell(
            String total, String male, String female, String expected) {
        assertThat(Outcomes.of(HOURS_SUM, with(hours(total, male, female))))
                .containsExactly(at(expected, "B3.2 training.hours.sum", "hoursBreakdowns.GENDER"));
    }

    @Test
    void hours_without_groups_are_not_added_up() {
        assertThat(Outcomes.of(HOURS_SUM, with(TRAINING)))
                .containsExactly("not applicable: outcome.absent subject=training.hoursBreakdowns");
        assertThat(Outcomes.of(GROUP_HOURS, with(TRAINING)))
                .containsExactly("not applicable: outcome.absent subject=training.hoursBreakdowns");
    }

    /** Of a dimension that is wholly there, the sum tells. */
    @ParameterizedTest
    @CsvSource({"800, 800, passed", "800, 801, passed", "800, 802, ERROR"})
    void no_group_is_trained_for_more_hours_than_everybody(String total, String male, String expected) {
        Training partly = hours(total, male, "1").withNotCaptured(BreakdownDimension.GENDER);

        assertThat(Outcomes.of(GROUP_HOURS, with(partly)))
                .containsExactly(at(expected, "B3.2 training.group-hours.exceed-total", "hoursBreakdowns.GENDER.male"));
        assertThat(Outcomes.of(GROUP_HOURS, with(hours(total, male, "1")))).containsExactly("passed");
    }

    @ParameterizedTest
    @CsvSource({
        "800, 90, , passed",
        "800, , 100, passed",
        "800, 0, , ERROR",
        "800, , 0, ERROR",
        "800, 90, 0, ERROR",
        "0, 0, 0, passed",
        "1, 0, , ERROR",
        "0.4, 0, , ERROR"
    })
    void hours_are_those_of_somebody(
            String total, @Nullable Long trained, @Nullable Long attendances, String expected) {
        Training training = TRAINING.withTotalHours(figure(total, "h"))
                .withPeopleTrained(trained == null ? null : Count.of(trained))
                .withAttendances(attendances == null ? null : Count.of(attendances));

        assertThat(Outcomes.of(OF_NOBODY, with(training)))
                .containsExactly(at(expected, "B3.2 training.hours.of-nobody", "totalHours"));
    }

    @ParameterizedTest
    @CsvSource({"36, passed", "0, ERROR"})
    void hours_of_a_group_are_those_of_somebody_in_it(long women, String expected) {
        Training training = hours("800", "450", "350")
                .withPeopleTrainedBreakdowns(Training.builder()
                        .peopleTrained(BreakdownDimension.GENDER, "female", women)
                        .build()
                        .peopleTrainedBreakdowns());

        assertThat(Outcomes.of(OF_NOBODY, with(training)))
                .containsExactly(at(expected, "B3.2 training.hours.of-nobody", "hoursBreakdowns.GENDER.female"));
    }

    @Test
    void hours_are_not_asked_about_where_nobody_is_counted() {
        assertThat(Outcomes.of(OF_NOBODY, with(TRAINING)))
                .containsExactly("not applicable: outcome.absent subject=training.peopleTrained");
    }
}
