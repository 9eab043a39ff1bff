package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B3TrainedRules.ATTENDANCES;
import static io.github.hkesg.validate.hkex.B3TrainedRules.PEOPLE_EXCEED_HEADCOUNT;
import static io.github.hkesg.validate.hkex.B3TrainedRules.PEOPLE_SUM;
import static io.github.hkesg.validate.hkex.B3TrainedRules.PERCENT;
import static io.github.hkesg.validate.hkex.B3TrainedRules.PERCENT_ABOVE_100;
import static io.github.hkesg.validate.hkex.B3TrainedRules.PERCENT_GROUPS;
import static io.github.hkesg.validate.hkex.ExampleReport.TRAINING;
import static io.github.hkesg.validate.hkex.ExampleReport.TURNOVER;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static io.github.hkesg.validate.hkex.TrainingReports.at;
import static io.github.hkesg.validate.hkex.TrainingReports.from80To100;
import static io.github.hkesg.validate.hkex.TrainingReports.people;
import static io.github.hkesg.validate.hkex.TrainingReports.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.quantity.Count;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class B3TrainedRulesTest {
    @ParameterizedTest
    @CsvSource({"90, 54, 36, passed", "90, 54, 35, ERROR", "90, 60, 36, ERROR"})
    void people_trained_add_up(long total, long male, long female, String expected) {
        assertThat(Outcomes.of(PEOPLE_SUM, with(people(total, male, female))))
                .containsExactly(at(expected, "B3.1 training.people-trained.sum", "peopleTrainedBreakdowns.GENDER"));
    }

    @ParameterizedTest
    @CsvSource({"100, , passed", "101, , WARNING", "101, 1, passed", "120, 20, passed", "121, 20, WARNING"})
    void no_more_people_are_trained_than_were_employed_in_the_year(
            long trained, @Nullable Long leavers, String expected) {
        EsgReport report = ExampleReport.with(year -> year.withTraining(TRAINING.withPeopleTrained(Count.of(trained)))
                .withTurnover(TURNOVER.withLeavers(leavers == null ? null : Count.of(leavers))));

        assertThat(Outcomes.of(PEOPLE_EXCEED_HEADCOUNT, report))
                .containsExactly(at(expected, "B3.1 training.people-trained.exceed-headcount", "peopleTrained"));
    }

    @Test
    void people_employed_in_the_year_can_be_more_than_a_count_holds() {
        Count most = Count.of(Long.MAX_VALUE);
        EsgReport report = ExampleReport.with(year -> year.withTraining(TRAINING.withPeopleTrained(most))
                .withWorkforce(WORKFORCE.withTotal(most))
                .withTurnover(TURNOVER.withLeavers(most)));

        assertThat(Outcomes.of(PEOPLE_EXCEED_HEADCOUNT, report)).containsExactly("passed");
    }

    @ParameterizedTest
    @CsvSource({"90, 90, passed", "90, 200, passed", "0, 0, passed", "90, 89, ERROR", "1, 0, ERROR"})
    void everybody_trained_has_attended(long trained, long attendances, String expected) {
        Training training = TRAINING.withPeopleTrained(Count.of(trained)).withAttendances(Count.of(attendances));

        assertThat(Outcomes.of(ATTENDANCES, with(training)))
                .containsExactly(at(expected, "B3.1 training.attendances.below-people-trained", "attendances"));
    }

    @Test
    void attendances_of_others_than_the_people_trained_are_not_compared() {
        Training noted = TRAINING.withPeopleTrained(Count.of(90))
                .withAttendances(Count.of(80))
                .withNotes(Note.of(NoteKind.BOUNDARY, "Attendances at head office only."));

        assertThat(Outcomes.of(ATTENDANCES, with(noted))).containsExactly("undetermined: outcome.other-boundary");
        assertThat(Outcomes.of(ATTENDANCES, with(TRAINING)))
                .containsExactly("not applicable: outcome.absent subject=training.attendances");
    }

    @ParameterizedTest
    @CsvSource({"90, 90, passed", "90, 90.0, passed", "89, 90, ERROR", "90, 89.9, ERROR"})
    void the_percentage_trained_is_that_of_the_headcount(long trained, String percent, String expected) {
        Training training = TRAINING.withPeopleTrained(Count.of(trained)).withPercentTrained(figure(percent, "%"));

        assertThat(Outcomes.of(PERCENT, with(training)))
                .containsExactly(at(expected, "B3.1 training.percent-trained.reconcile", "percentTrained"));
    }

    @ParameterizedTest
    @CsvSource({
        "72, 72.0, passed",
        "72, 90.0, passed",
        "72, 80.0, passed",
        "72, 75.0, passed",
        "72, 60.0, passed",
        "72, 71.9, ERROR",
        "72, 90.1, ERROR",
        "72, 60.1, ERROR"
    })
    void the_percentage_trained_can_be_of_the_people_at_either_end_of_the_year_between_or_in_it(
            long trained, String percent, String expected) {
        Training training = TRAINING.withPeopleTrained(Count.of(trained)).withPercentTrained(figure(percent, "%"));

        assertThat(Outcomes.of(PERCENT, from80To100(training)))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "ERROR B3.1 training.percent-trained.reconcile @performance[1].training.percentTrained");
    }

    @Test
    void a_percentage_is_asked_about_where_the_headcount_at_the_start_of_the_year_is_not_given() {
        Training training = TRAINING.withPeopleTrained(Count.of(72)).withPercentTrained(figure("90", "%"));

        assertThat(Outcomes.of(PERCENT, ExampleReport.of(year(2025).withTraining(training))))
                .containsExactly(
                        "WARNING B3.1 training.percent-trained.reconcile @performance[0].training.percentTrained");
    }

    private static Training percentages(String overall, String male, String female) {
        return Training.builder()
                .percentTrained(figure(overall, "%"))
                .percentTrained(BreakdownDimension.GENDER, "male", male)
                .percentTrained(BreakdownDimension.GENDER, "female", female)
                .build();
    }

    /** A composition, 40 and 60 %, is asked about by another rule. */
    @ParameterizedTest
    @CsvSource({
        "55, 50, 60, passed",
        "60.4, 50, 60, passed",
        "61, 50, 60, passed",
        "62, 50, 60, ERROR",
        "90, 50, 60, ERROR",
        "48, 50, 60, ERROR",
        "90, 40, 60, passed"
    })
    void the_percentage_trained_of_all_lies_between_those_of_the_groups(
            String overall, String male, String female, String expected) {
        assertThat(Outcomes.of(PERCENT_GROUPS, with(percentages(overall, male, female))))
                .containsExactly(at(expected, "B3.1 training.percent-trained.groups", "percentTrained"));
    }

    @Test
    void the_percentage_trained_of_all_is_not_held_against_groups_that_are_not_all_there() {
        assertThat(Outcomes.of(
                        PERCENT_GROUPS, with(percentages("90", "50", "60").withNotCaptured(BreakdownDimension.GENDER))))
                .containsExactly("undetermined: outcome.not-captured dimensions=gender");
    }

    /** All who were trained and then left are people trained, but of no group's percentage. */
    @Test
    void a_group_that_is_empty_at_the_end_of_the_year_has_no_percentage_and_still_counts() {
        Training training = percentages("70", "50", "60");

        assertThat(Outcomes.of(PERCENT_GROUPS, with(training)))
                .containsExactly(at("ERROR", "B3.1 training.percent-trained.groups", "percentTrained"));
        assertThat(Outcomes.of(PERCENT_GROUPS, ExampleReport.with(year -> year.withTraining(training)
                        .withTurnover(Turnover.builder()
                                .leavers(BreakdownDimension.GENDER, "male", 1)
                                .leavers(BreakdownDimension.GENDER, "female", 1)
                                .leavers(BreakdownDimension.GENDER, "not told", 9)
                                .build()))))
                .containsExactly("undetermined: outcome.undetermined missing=training.percentTrainedBreakdowns");
    }

    @ParameterizedTest
    @CsvSource({"54, 90, passed", "54, 60, ERROR"})
    void the_percentage_trained_of_a_group_is_that_of_its_headcount(long trained, String percent, String expected) {
        Training training = Training.builder()
                .peopleTrained(BreakdownDimension.GENDER, "male", trained)
                .percentTrained(BreakdownDimension.GENDER, "male", percent)
                .build();

        assertThat(Outcomes.of(PERCENT, with(training)))
                .containsExactly(at(
                        expected, "B3.1 training.percent-trained.reconcile", "percentTrainedBreakdowns.GENDER.male"));
    }

    @Test
    void without_people_trained_the_percentage_is_not_calculated_again() {
        assertThat(Outcomes.of(PERCENT, with(TRAINING)))
                .containsExactly("not applicable: outcome.absent subject=training.peopleTrained");
        assertThat(Outcomes.of(PERCENT, with(people(90, 54, 36))))
                .containsExactly("undetermined: outcome.undetermined missing=training.percentTrained");
    }

    @Test
    void what_stands_in_the_way_of_a_percentage_is_named() {
        Training overallOnly = TRAINING.withPeopleTrained(Count.of(90)).withPercentTrainedBreakdowns(Map.of());
        Training groupsOnly = people(90, 54, 36)
                .withPercentTrained(null)
                .withPercentTrainedBreakdowns(TRAINING.percentTrainedBreakdowns());

        assertThat(Outcomes.of(PERCENT, ExampleReport.with(year -> year.withTraining(overallOnly)
                        .withWorkforce(WORKFORCE.withTotal(null)))))
                .containsExactly("undetermined: outcome.undetermined missing=workforce.total");
        assertThat(Outcomes.of(
                        PERCENT,
                        ExampleReport.with(year -> year.withTraining(
                                people(90, 54, 36).withPeopleTrained(null).withPercentTrained(figure("90", "%"))))))
                .containsExactly("undetermined: outcome.undetermined missing=training.peopleTrained");
        assertThat(Outcomes.of(PERCENT, ExampleReport.with(year -> year.withTraining(groupsOnly)
                        .withWorkforce(WORKFORCE.withBreakdowns(Map.of())))))
                .containsExactly("undetermined: outcome.undetermined missing=workforce.breakdowns");
        assertThat(Outcomes.of(
                        PERCENT,
                        ExampleReport.with(
                                year -> year.withTraining(groupsOnly.withPeopleTrainedBreakdowns(Map.of())))))
                .containsExactly("undetermined: outcome.undetermined missing=training.peopleTrainedBreakdowns");
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

    /** Of 100 people and 20 who left, no more than 120 were trained. */
    @ParameterizedTest
    @CsvSource({"100, passed", "101, WARNING", "120, WARNING", "120.4, ERROR", "121, ERROR"})
    void more_than_100_percent_can_be_trained_if_those_who_left_are_counted(String percent, String expected) {
        EsgReport report =
                ExampleReport.with(year -> year.withTraining(TRAINING.withPercentTrained(figure(percent, "%")))
                        .withTurnover(TURNOVER.withLeavers(Count.of(20))));

        assertThat(Outcomes.of(PERCENT_ABOVE_100, report))
                .containsExactly(at(expected, "B3.1 training.percent-trained.above-100", "percentTrained"));
    }

    @Test
    void without_a_percentage_there_is_none_above_100() {
        assertThat(Outcomes.of(PERCENT_ABOVE_100, with(people(90, 54, 36))))
                .containsExactly("not applicable: outcome.absent subject=training.percentTrained");
        assertThat(Outcomes.of(PERCENT_ABOVE_100, ExampleReport.with(year -> year.withTraining(null))))
                .containsExactly("not applicable: outcome.absent subject=training");
    }
}
