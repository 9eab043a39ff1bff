package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B3AverageHoursRules.AVERAGE_GROUPS;
import static io.github.hkesg.validate.hkex.B3AverageHoursRules.AVERAGE_HOURS;
import static io.github.hkesg.validate.hkex.B3AverageHoursRules.OUT_OF_RANGE;
import static io.github.hkesg.validate.hkex.ExampleReport.TRAINING;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static io.github.hkesg.validate.hkex.TrainingReports.at;
import static io.github.hkesg.validate.hkex.TrainingReports.from80To100;
import static io.github.hkesg.validate.hkex.TrainingReports.people;
import static io.github.hkesg.validate.hkex.TrainingReports.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B3AverageHoursRulesTest {
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
        PerformanceData before = year(2024).withWorkforce(WORKFORCE.withTotal(Count.of(people)));
        PerformanceData year = year(2025).withTraining(training).withWorkforce(WORKFORCE.withTotal(Count.of(people)));
        EsgReport report = ExampleReport.of(year(2023), before, year);

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

    /** 800 h of 100, 80, 90, 84 and 120 employees, and of the 50 who were trained. */
    @ParameterizedTest
    @CsvSource({
        "50, , 8.00, passed",
        "50, , 10.00, passed",
        "50, , 8.89, passed",
        "50, , 9.50, passed",
        "50, , 6.67, passed",
        "50, , 16.00, passed",
        ", 50, 16.00, passed",
        ", , 16.00, ERROR",
        "50, , 15.00, ERROR",
        "50, , 7.95, ERROR",
        "50, , 10.05, ERROR",
        "50, , 6.60, ERROR"
    })
    void the_average_can_be_of_the_people_at_either_end_of_the_year_between_or_in_it_or_of_those_trained(
            @Nullable Long trained, @Nullable String percentTrained, String average, String expected) {
        Training training = Training.builder()
                .totalHours(figure("800", "h"))
                .averageHours(figure(average, "h"))
                .peopleTrained(trained == null ? null : Count.of(trained))
                .percentTrained(percentTrained == null ? null : figure(percentTrained, "%"))
                .build();

        assertThat(Outcomes.of(AVERAGE_HOURS, from80To100(training)))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "ERROR B3.2 training.average-hours.reconcile @performance[1].training.averageHours");
    }

    @Test
    void the_average_of_a_group_can_be_of_its_people_at_the_start_of_the_year() {
        Training ofOpening = Training.builder()
                .hours(BreakdownDimension.GENDER, "male", "450.0")
                .averageHours(BreakdownDimension.GENDER, "male", "9.00")
                .build();
        EsgReport report = ExampleReport.of(
                year(2024)
                        .withWorkforce(Workforce.builder()
                                .headcount(BreakdownDimension.GENDER, "male", 50)
                                .build()),
                year(2025).withTraining(ofOpening));

        assertThat(Outcomes.of(AVERAGE_HOURS, report)).containsExactly("passed");
        assertThat(Outcomes.of(AVERAGE_HOURS, with(ofOpening)))
                .containsExactly(
                        at("ERROR", "B3.2 training.average-hours.reconcile", "averageHoursBreakdowns.GENDER.male"));
    }

    private static PerformanceData trained(int year, long people, String average) {
        return year(year)
                .withWorkforce(WORKFORCE.withTotal(Count.of(people)))
                .withTraining(Training.builder()
                        .totalHours(figure("800", "h"))
                        .averageHours(figure(average, "h"))
                        .build());
    }

    /** 800 h of 100 people at the end of 2024; at its start there were 80, but only an earlier report says so. */
    @ParameterizedTest
    @CsvSource({
        "8.00, 6.40, passed",
        "10.00, 8.00, undetermined: outcome.undetermined missing=workforce.total",
        "8.89, 7.11, undetermined: outcome.undetermined missing=workforce.total",
        "10.00, 6.40, ERROR B3.2 training.average-hours.reconcile @performance[0].training.averageHours"
    })
    void in_the_first_year_the_other_years_tell_whether_the_headcount_at_the_start_is_the_base(
            String first, String second, String expected) {
        EsgReport report = ExampleReport.of(trained(2024, 100, first), trained(2025, 125, second));

        assertThat(Outcomes.ofEveryYear(AVERAGE_HOURS, report)).containsExactly(expected, "passed");
    }

    @Test
    void the_average_of_the_only_year_is_asked_about() {
        assertThat(Outcomes.of(AVERAGE_HOURS, ExampleReport.of(trained(2025, 100, "10.00"))))
                .containsExactly("WARNING B3.2 training.average-hours.reconcile @performance[0].training.averageHours");
    }

    private static PerformanceData ofCategories(int year, int categories) {
        Training.Builder training = Training.builder();
        Workforce.Builder workforce = Workforce.builder();
        for (int i = 0; i < categories; i++) {
            training.hours(BreakdownDimension.EMPLOYEE_CATEGORY, "grade " + i, "800");
            training.averageHours(BreakdownDimension.EMPLOYEE_CATEGORY, "grade " + i, "10.00");
            workforce.headcount(BreakdownDimension.EMPLOYEE_CATEGORY, "grade " + i, 100);
        }
        return year(year).withTraining(training.build()).withWorkforce(workforce.build());
    }

    @Test
    void each_of_many_averages_is_asked_about_where_no_year_tells_the_base() {
        EsgReport report = ExampleReport.of(ofCategories(2024, 1_000), ofCategories(2025, 1_000));

        assertThat(Outcomes.ofEveryYear(AVERAGE_HOURS, report))
                .isEqualTo(IntStream.range(0, 2_000)
                        .mapToObj(i -> "WARNING B3.2 training.average-hours.reconcile @performance[" + i / 1_000
                                + "].training.averageHoursBreakdowns.EMPLOYEE_CATEGORY[\"grade " + i % 1_000 + "\"]")
                        .toList());
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

    static Training men(String hours, String average) {
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

    private static Training twoAverages(String overall, String male, String female) {
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
        assertThat(Outcomes.of(AVERAGE_GROUPS, with(twoAverages(overall, male, female))))
                .containsExactly(at(expected, "B3.2 training.average-hours.groups", "averageHours"));
    }

    @Test
    void a_mean_on_other_people_than_the_headcount_is_possible() {
        Training ofTheTrained = twoAverages("8.1", "7.5", "8.75")
                .withPeopleTrainedBreakdowns(people(50, 26, 24).peopleTrainedBreakdowns());

        assertThat(Outcomes.of(AVERAGE_GROUPS, with(ofTheTrained))).containsExactly("passed");
        assertThat(Outcomes.of(
                        AVERAGE_GROUPS, ExampleReport.of(year(2025).withTraining(twoAverages("8.1", "7.5", "8.75")))))
                .as("the opening headcounts are not known")
                .containsExactly("passed");
        assertThat(Outcomes.of(
                        AVERAGE_GROUPS,
                        with(twoAverages("9.0", "7.5", "8.75")
                                .withNotes(Note.of(NoteKind.BOUNDARY, "Groups cover the head office only.")))))
                .containsExactly("undetermined: outcome.other-boundary");
    }

    @Test
    void a_mean_on_everybody_of_the_year_or_on_the_percentage_trained_is_possible() {
        Training training = twoAverages("8.1", "7.5", "8.75");
        Training halfOfTheMen = training.withPercentTrainedBreakdowns(Training.builder()
                .percentTrained(BreakdownDimension.GENDER, "male", "72")
                .percentTrained(BreakdownDimension.GENDER, "female", "100")
                .build()
                .percentTrainedBreakdowns());
        EsgReport withLeavers = ExampleReport.with(year -> year.withTraining(training)
                .withTurnover(Turnover.builder()
                        .leavers(BreakdownDimension.GENDER, "male", 2)
                        .leavers(BreakdownDimension.GENDER, "female", 17)
                        .build()));

        assertThat(Outcomes.of(AVERAGE_GROUPS, with(halfOfTheMen))).containsExactly("passed");
        assertThat(Outcomes.of(AVERAGE_GROUPS, withLeavers)).containsExactly("passed");
    }

    @ParameterizedTest
    @CsvSource({"2000, passed", "2000.0, passed", "2000.1, WARNING", "2001, WARNING", "8784, WARNING", "8785, ERROR"})
    void nobody_is_trained_for_longer_than_a_year_of_work(String average, String expected) {
        Training training = Training.builder()
                .averageHours(figure(average, "h"))
                .averageHours(BreakdownDimension.GENDER, "male", "12")
                .build();
        Training ofMen = Training.builder()
                .averageHours(BreakdownDimension.GENDER, "male", average)
                .build();

        assertThat(Outcomes.of(OUT_OF_RANGE, with(training)))
                .containsExactly(at(expected, "B3.2 training.average-hours.out-of-range", "averageHours"));
        assertThat(Outcomes.of(OUT_OF_RANGE, with(ofMen)))
                .containsExactly(
                        at(expected, "B3.2 training.average-hours.out-of-range", "averageHoursBreakdowns.GENDER.male"));
    }

    @Test
    void without_an_average_none_is_too_long() {
        assertThat(Outcomes.of(OUT_OF_RANGE, with(people(90, 54, 36))))
                .containsExactly("not applicable: outcome.absent subject=training.averageHours");
    }
}
