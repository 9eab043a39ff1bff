package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B3TrainingRules.AVERAGE_HOURS;
import static io.github.hkesg.validate.hkex.B3TrainingRules.IDENTICAL_AVERAGES;
import static io.github.hkesg.validate.hkex.B3TrainingRules.PERCENT_ABOVE_100;
import static io.github.hkesg.validate.hkex.ExampleReport.TRAINING;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class B3TrainingRulesTest {
    private static EsgReport with(Training training) {
        return ExampleReport.with(year -> year.withTraining(training));
    }

    /** 1,102.5 hours are 3.2618… for each of 338 people and 3.2142… for each of 343; 2,444 are 7.52 for each of 325. */
    @ParameterizedTest
    @CsvSource({
        "1102.5, 338, 3.26, passed",
        "1102.5, 338, 3.3, passed",
        "1102.5, 343, 3.21, passed",
        "1102.5, 338, 3.21, raised",
        "1102.5, 338, 3.27, raised",
        "2444, 325, 7.52, passed",
        "2444, 325, 4.6, raised"
    })
    void average_training_is_the_hours_by_the_headcount(String hours, long people, String average, String expected) {
        Training training = TRAINING.withTotalHours(figure(hours, "h")).withAverageHours(figure(average, "h"));
        EsgReport report = ExampleReport.with(
                year -> year.withTraining(training).withWorkforce(WORKFORCE.withTotal(Count.of(people))));

        assertThat(Outcomes.of(AVERAGE_HOURS, report))
                .containsExactly(
                        expected.equals("raised")
                                ? "ERROR B3.2 training.average-hours.reconcile @performance[2].training.averageHours"
                                : expected);
    }

    @Test
    void average_training_needs_hours_and_people() {
        assertThat(Outcomes.of(AVERAGE_HOURS, with(TRAINING.withAverageHours(null))))
                .containsExactly("not applicable: outcome.absent subject=training.averageHours");
        assertThat(Outcomes.of(AVERAGE_HOURS, with(TRAINING.withTotalHours(null))))
                .containsExactly("undetermined: outcome.undetermined missing=training.totalHours");
        assertThat(Outcomes.of(
                        AVERAGE_HOURS, ExampleReport.with(year -> year.withWorkforce(WORKFORCE.withTotal(Count.ZERO)))))
                .containsExactly("undetermined: outcome.undetermined missing=workforce.total");
    }

    /** On people trained, on an average headcount: other denominators are in use, and a report can say so. */
    @ParameterizedTest
    @CsvSource({
        "DEFINITION, averageHours, undetermined: outcome.own-definition",
        "BOUNDARY, averageHours, undetermined: outcome.other-boundary",
        "DEFINITION, totalHours, ERROR B3.2 training.average-hours.reconcile @performance[2].training.averageHours",
        "ESTIMATED, averageHours, ERROR B3.2 training.average-hours.reconcile @performance[2].training.averageHours"
    })
    void a_note_that_defines_the_average_is_heeded(NoteKind kind, String figure, String expected) {
        Training noted = TRAINING.withAverageHours(figure("9.00", "h"))
                .withNotes(Note.on(figure, kind, "Hours divided by the people trained."));

        assertThat(Outcomes.of(AVERAGE_HOURS, with(noted))).containsExactly(expected);
    }

    private static Training men(String hours, String average) {
        return Training.builder()
                .hours(BreakdownDimension.GENDER, "male", hours)
                .averageHours(BreakdownDimension.GENDER, "male", average)
                .build();
    }

    /** 449.5 to 450.5 hours are 7.4916… to 7.5083… for each of 60 men. */
    @ParameterizedTest
    @CsvSource({
        "450, 7.50, passed",
        "450, 7.51, passed",
        "450, 7.49, passed",
        "450, 7.90, raised",
        "450.0, 7.51, raised"
    })
    void average_training_of_a_group_is_its_own_hours_by_its_own_people(String hours, String average, String expected) {
        assertThat(Outcomes.of(AVERAGE_HOURS, with(men(hours, average))))
                .containsExactly(
                        expected.equals("raised")
                                ? "ERROR B3.2 training.average-hours.reconcile"
                                        + " @performance[2].training.averageHoursBreakdowns.GENDER.male"
                                : expected);
    }

    @ParameterizedTest
    @CsvSource({
        "7.50, undetermined: outcome.undetermined missing=training.totalHours",
        "7.90, ERROR B3.2 training.average-hours.reconcile @performance[2].training.averageHoursBreakdowns.GENDER.male"
    })
    void groups_that_agree_do_not_stand_for_an_overall_average_that_cannot_be_checked(String average, String expected) {
        Training training = men("450", average).withAverageHours(figure("8.0", "h"));

        assertThat(Outcomes.of(AVERAGE_HOURS, with(training))).containsExactly(expected);
    }

    @Test
    void average_training_of_a_group_needs_its_people() {
        assertThat(Outcomes.of(AVERAGE_HOURS, ExampleReport.with(year -> year.withTraining(men("450", "7.90"))
                        .withWorkforce(null))))
                .containsExactly("undetermined: outcome.undetermined missing=workforce.breakdowns");
    }

    private static Training averages(String overall, String male, String female, String management, String staff) {
        return Training.builder()
                .averageHours(figure(overall, "h"))
                .averageHours(BreakdownDimension.GENDER, "male", male)
                .averageHours(BreakdownDimension.GENDER, "female", female)
                .averageHours(BreakdownDimension.EMPLOYEE_CATEGORY, "management", management)
                .averageHours(BreakdownDimension.EMPLOYEE_CATEGORY, "staff", staff)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "4.6, 4.6, 4.6, 4.6, 4.6, raised",
        "4.6, 4.60, 4.6, 4.6, 4.6, raised",
        "4.6, 4.6, 4.6, 4.6, 4.5, passed",
        "4.6, 5.0, 5.0, 5.0, 5.0, raised",
        "4.6, 4.5, 4.6, 4.5, 4.6, passed",
        "0, 0, 0, 0, 0, passed",
        "14, 14, 14, 14, 14, passed",
        "24, 24, 24, 24.0, 24.0, passed",
        "25, 25, 25, 25, 25, raised",
        "14.0, 14.0, 14.0, 14.0, 14.0, raised",
        "0.5, 0.5, 0.5, 0.5, 0.5, passed"
    })
    void four_groups_that_all_have_one_average_look_copied(
            String overall, String male, String female, String management, String staff, String expected) {
        assertThat(Outcomes.of(IDENTICAL_AVERAGES, with(averages(overall, male, female, management, staff))))
                .containsExactly(
                        expected.equals("raised")
                                ? "WARNING B3.2 training.average-hours.identical @performance[2].training.averageHoursBreakdowns"
                                : expected);
    }

    @Test
    void averages_can_be_identical_without_an_overall_average() {
        Training same = averages("4.6", "4.6", "4.6", "4.6", "4.6").withAverageHours(null);

        assertThat(Outcomes.of(IDENTICAL_AVERAGES, with(same)))
                .containsExactly(
                        "WARNING B3.2 training.average-hours.identical @performance[2].training.averageHoursBreakdowns");
        assertThat(Outcomes.of(IDENTICAL_AVERAGES, with(TRAINING.withAverageHours(null))))
                .containsExactly("passed");
    }

    /** 60 men and 40 women, 90 of them full-time. */
    @ParameterizedTest
    @CsvSource({"276.0, passed", "270.0, raised"})
    void averages_that_the_hours_of_each_group_explain_are_not_copied(String hoursOfMen, String expected) {
        Training measured = Training.builder()
                .averageHours(BreakdownDimension.GENDER, "male", "4.6")
                .averageHours(BreakdownDimension.GENDER, "female", "4.6")
                .averageHours(BreakdownDimension.EMPLOYMENT_TYPE, "full-time", "4.6")
                .averageHours(BreakdownDimension.EMPLOYMENT_TYPE, "part-time", "4.6")
                .hours(BreakdownDimension.GENDER, "male", hoursOfMen)
                .hours(BreakdownDimension.GENDER, "female", "184.0")
                .hours(BreakdownDimension.EMPLOYMENT_TYPE, "full-time", "414.0")
                .hours(BreakdownDimension.EMPLOYMENT_TYPE, "part-time", "46.0")
                .build();

        assertThat(Outcomes.of(IDENTICAL_AVERAGES, with(measured)))
                .containsExactly(
                        expected.equals("raised")
                                ? "WARNING B3.2 training.average-hours.identical @performance[2].training.averageHoursBreakdowns"
                                : expected);
    }

    /** Three quarters of the groups of all dimensions together. */
    @ParameterizedTest
    @CsvSource({"4, 0, raised", "4, 1, raised", "4, 2, passed", "6, 2, raised", "5, 2, passed", "3, 0, passed"})
    void hardly_any_group_may_differ_where_averages_look_copied(int same, int different, String expected) {
        Training.Builder training = Training.builder();
        for (int i = 0; i < same; i++) {
            training.averageHours(BreakdownDimension.EMPLOYEE_CATEGORY, "grade " + i, "4.6");
        }
        for (int i = 0; i < different; i++) {
            training.averageHours(BreakdownDimension.REGION, "region " + i, "7." + i);
        }

        assertThat(Outcomes.of(IDENTICAL_AVERAGES, with(training.build())))
                .containsExactly(
                        expected.equals("raised")
                                ? "WARNING B3.2 training.average-hours.identical @performance[2].training.averageHoursBreakdowns"
                                : expected);
    }

    @Test
    void identical_averages_are_counted_and_named() {
        Training training = averages("9", "4.6", "4.6", "4.6", "4.6");

        assertThat(Outcomes.findings(IDENTICAL_AVERAGES, with(training)))
                .map(Finding::arguments)
                .containsExactly(Map.of(
                        "count",
                        Argument.of(4),
                        "all",
                        Argument.of(4),
                        "average",
                        new Argument.Figure(new BigDecimal("4.6"), "h"),
                        "groups",
                        new Argument.Items(List.of(
                                new Argument.Term("group.male"),
                                new Argument.Term("group.female"),
                                Argument.of("management"),
                                Argument.of("staff")))));
    }

    @Test
    void without_groups_no_averages_are_identical() {
        assertThat(Outcomes.of(IDENTICAL_AVERAGES, with(TRAINING.withAverageHoursBreakdowns(Map.of()))))
                .containsExactly("not applicable: outcome.absent subject=training.averageHoursBreakdowns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99.9", "100", "100.0"})
    void up_to_100_percent_can_be_trained(String percent) {
        Training training = Training.builder()
                .percentTrained(figure(percent, "%"))
                .percentTrained(BreakdownDimension.GENDER, "male", percent)
                .build();

        assertThat(Outcomes.of(PERCENT_ABOVE_100, with(training))).containsExactly("passed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.1", "101", "250"})
    void more_than_100_percent_cannot_be_trained_neither_of_all_nor_of_a_group(String percent) {
        Training training = Training.builder()
                .percentTrained(figure(percent, "%"))
                .percentTrained(BreakdownDimension.GENDER, "male", "90")
                .percentTrained(BreakdownDimension.EMPLOYEE_CATEGORY, "first line", percent)
                .build();

        assertThat(Outcomes.of(PERCENT_ABOVE_100, with(training)))
                .isEqualTo(
                        List.of(
                                "ERROR B3.1 training.percent-trained.above-100 @performance[2].training.percentTrained",
                                "ERROR B3.1 training.percent-trained.above-100"
                                        + " @performance[2].training.percentTrainedBreakdowns.EMPLOYEE_CATEGORY[\"first line\"]"));
    }

    @Test
    void without_a_percentage_there_is_none_above_100() {
        assertThat(Outcomes.of(PERCENT_ABOVE_100, with(averages("4.6", "4", "5", "4", "5"))))
                .containsExactly("not applicable: outcome.absent subject=training.percentTrained");
        assertThat(Outcomes.of(PERCENT_ABOVE_100, ExampleReport.with(year -> year.withTraining(null))))
                .containsExactly("not applicable: outcome.absent subject=training");
    }
}
