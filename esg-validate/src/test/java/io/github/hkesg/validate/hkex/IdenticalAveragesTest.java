package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B3AverageHoursRules.IDENTICAL_AVERAGES;
import static io.github.hkesg.validate.hkex.ExampleReport.TRAINING;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.TrainingReports.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Average training that is the same for everybody. */
class IdenticalAveragesTest {
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
}
