package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B3TrainingGroupRules.AVERAGE_GROUPS;
import static io.github.hkesg.validate.hkex.B3TrainingGroupRules.GROUP_HOURS;
import static io.github.hkesg.validate.hkex.B3TrainingGroupRules.HOURS_SUM;
import static io.github.hkesg.validate.hkex.B3TrainingGroupRules.MIX;
import static io.github.hkesg.validate.hkex.B3TrainingGroupRules.MIX_AS_SHARE;
import static io.github.hkesg.validate.hkex.B3TrainingGroupRules.MIX_SUM;
import static io.github.hkesg.validate.hkex.B3TrainingGroupRules.PEOPLE_EXCEED_HEADCOUNT;
import static io.github.hkesg.validate.hkex.B3TrainingGroupRules.PEOPLE_SUM;
import static io.github.hkesg.validate.hkex.B3TrainingGroupRules.PERCENT;
import static io.github.hkesg.validate.hkex.B3TrainingGroupRules.PERCENT_GROUPS;
import static io.github.hkesg.validate.hkex.ExampleReport.TRAINING;
import static io.github.hkesg.validate.hkex.ExampleReport.TURNOVER;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.quantity.Count;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B3TrainingGroupRulesTest {
    private static EsgReport with(Training training) {
        return ExampleReport.with(year -> year.withTraining(training));
    }

    private static String at(String expected, String rule, String place) {
        return expected.equals("passed") ? expected : expected + " " + rule + " @performance[2].training." + place;
    }

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

    private static Training people(long total, long male, long female) {
        return Training.builder()
                .peopleTrained(total)
                .peopleTrained(BreakdownDimension.GENDER, "male", male)
                .peopleTrained(BreakdownDimension.GENDER, "female", female)
                .build();
    }

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

    @ParameterizedTest
    @CsvSource({"90, 90, passed", "90, 90.0, passed", "89, 90, ERROR", "90, 89.9, ERROR"})
    void the_percentage_trained_is_that_of_the_headcount(long trained, String percent, String expected) {
        Training training = TRAINING.withPeopleTrained(Count.of(trained)).withPercentTrained(figure(percent, "%"));

        assertThat(Outcomes.of(PERCENT, with(training)))
                .containsExactly(at(expected, "B3.1 training.percent-trained.reconcile", "percentTrained"));
    }

    /** 55 and 35 of 90 people are 61.1… and 38.8… %. */
    @ParameterizedTest
    @CsvSource({"61, 39, passed", "61.1, 38.9, passed"})
    void the_composition_of_those_trained_follows_from_how_many_were(String male, String female, String expected) {
        assertThat(Outcomes.of(MIX, with(mixOf90(male, female)))).containsExactly(expected);
    }

    @Test
    void a_composition_of_others_than_those_trained_is_found() {
        assertThat(Outcomes.of(MIX, with(mixOf90("50", "50"))))
                .containsExactly(
                        "ERROR B3.1 training.trained-mix.reconcile @performance[2].training.trainedMixBreakdowns.GENDER.male",
                        "ERROR B3.1 training.trained-mix.reconcile"
                                + " @performance[2].training.trainedMixBreakdowns.GENDER.female");
        assertThat(Outcomes.of(MIX, with(mixOf90("50", "50").withPeopleTrainedBreakdowns(Map.of()))))
                .containsExactly("undetermined: outcome.undetermined missing=training.peopleTrainedBreakdowns");
        assertThat(Outcomes.of(MIX, with(mixOf90("50", "50").withPeopleTrained((Count) null))))
                .containsExactly("undetermined: outcome.undetermined missing=training.peopleTrained");
        assertThat(Outcomes.of(MIX, with(TRAINING)))
                .containsExactly("not applicable: outcome.absent subject=training.trainedMixBreakdowns");
        assertThat(Outcomes.of(MIX, with(people(90, 55, 35))))
                .containsExactly("not applicable: outcome.absent subject=training.trainedMixBreakdowns");
    }

    private static Training mixOf90(String male, String female) {
        Training mix = Training.builder()
                .trainedMix(BreakdownDimension.GENDER, "male", male)
                .trainedMix(BreakdownDimension.GENDER, "female", female)
                .build();
        return people(90, 55, 35).withTrainedMixBreakdowns(mix.trainedMixBreakdowns());
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
    @CsvSource({"71.1, 28.9, passed", "71.1, 28.8, passed", "71, 28, passed", "71.1, 28.7, ERROR", "71.10, 28.88, ERROR"
    })
    void the_composition_of_the_trained_adds_up_to_100(String male, String female, String expected) {
        Training training = Training.builder()
                .trainedMix(BreakdownDimension.GENDER, "male", male)
                .trainedMix(BreakdownDimension.GENDER, "female", female)
                .build();

        assertThat(Outcomes.of(MIX_SUM, with(training)))
                .containsExactly(at(expected, "B3.1 training.trained-mix.sum", "trainedMixBreakdowns.GENDER"));
    }

    /** 60 men and 40 women. 60 % of the men and 40 % of the women are 52 % of all. */
    @ParameterizedTest
    @CsvSource({
        "90, 60, 40, WARNING",
        "90, 71.1, 28.9, WARNING",
        ", 71.1, 28.9, WARNING",
        "52, 60, 40, passed",
        "90, 90, 90, passed",
        "50, 50, 50, passed"
    })
    void percentages_that_add_up_to_100_are_a_composition_unless_they_make_the_overall_percentage(
            @Nullable String overall, String male, String female, String expected) {
        Training training = Training.builder()
                .percentTrained(overall == null ? null : figure(overall, "%"))
                .percentTrained(BreakdownDimension.GENDER, "male", male)
                .percentTrained(BreakdownDimension.GENDER, "female", female)
                .build();

        assertThat(Outcomes.of(MIX_AS_SHARE, with(training)))
                .containsExactly(
                        at(expected, "B3.1 training.percent-trained.is-mix", "percentTrainedBreakdowns.GENDER"));
    }

    private static Training averages(String overall, String male, String female) {
        return Training.builder()
                .averageHours(figure(overall, "h"))
                .averageHours(BreakdownDimension.GENDER, "male", male)
                .averageHours(BreakdownDimension.GENDER, "female", female)
                .build();
    }

    /** 7.5 h of 60 men and 8.75 h of 40 women are 8 h of all. */
    @ParameterizedTest
    @CsvSource({
        "8.0, 7.5, 8.75, passed",
        "8.1, 7.5, 8.75, WARNING",
        "9.0, 7.5, 8.75, ERROR",
        "7.0, 7.5, 8.75, ERROR",
        "7.4, 7.5, 8.75, WARNING",
        "7.3, 7.5, 8.75, ERROR"
    })
    void the_average_of_all_is_the_mean_of_the_groups(String overall, String male, String female, String expected) {
        assertThat(Outcomes.of(AVERAGE_GROUPS, with(averages(overall, male, female))))
                .containsExactly(at(expected, "B3.2 training.average-hours.groups", "averageHours"));
    }

    @Test
    void a_mean_on_other_people_than_the_headcount_is_possible() {
        Training ofTheTrained = averages("8.1", "7.5", "8.75")
                .withPeopleTrainedBreakdowns(people(50, 26, 24).peopleTrainedBreakdowns());

        assertThat(Outcomes.of(AVERAGE_GROUPS, with(ofTheTrained))).containsExactly("passed");
        assertThat(Outcomes.of(
                        AVERAGE_GROUPS, ExampleReport.of(year(2025).withTraining(averages("8.1", "7.5", "8.75")))))
                .as("the opening headcounts are not known")
                .containsExactly("passed");
        assertThat(Outcomes.of(
                        AVERAGE_GROUPS,
                        with(averages("9.0", "7.5", "8.75")
                                .withNotes(Note.of(NoteKind.BOUNDARY, "Groups cover the head office only.")))))
                .containsExactly("undetermined: outcome.other-boundary");
    }
}
