package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B1TurnoverGroupRules.BREAKDOWNS_DISAGREE;
import static io.github.hkesg.validate.hkex.B1TurnoverGroupRules.OUT_OF_RANGE;
import static io.github.hkesg.validate.hkex.B1TurnoverGroupRules.RATES_ADD_UP;
import static io.github.hkesg.validate.hkex.B1TurnoverGroupRules.WEIGHTED_MEAN;
import static io.github.hkesg.validate.hkex.ExampleReport.TURNOVER;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.quantity.Count;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B1TurnoverGroupRulesTest {
    private static EsgReport with(Turnover turnover) {
        return ExampleReport.with(year -> year.withTurnover(turnover));
    }

    private static Turnover byGender(String overall, String male, String female) {
        return Turnover.builder()
                .overall(overall)
                .rate(BreakdownDimension.GENDER, "male", male)
                .rate(BreakdownDimension.GENDER, "female", female)
                .build();
    }

    /** 60 men and 40 women: 30 % and 10 % make 22 % of all, or 23.17 % where leavers stand below the stroke as well. */
    @ParameterizedTest
    @CsvSource({
        "22.0, 30.0, 10.0, YEAR_END_HEADCOUNT, passed",
        "22, 30, 10, YEAR_END_HEADCOUNT, passed",
        "22.1, 30.0, 10.0, YEAR_END_HEADCOUNT, passed",
        "22.2, 30.0, 10.0, YEAR_END_HEADCOUNT, ERROR",
        "22.6, 30.0, 10.0, YEAR_END_HEADCOUNT, ERROR",
        "22.6, 30.0, 10.0, AVERAGE_HEADCOUNT, ERROR",
        "22.6, 30.0, 10.0, OPENING_HEADCOUNT, ERROR",
        "23.2, 30.0, 10.0, LEAVERS_PLUS_CLOSING, passed",
        "22.0, 30.0, 10.0, LEAVERS_PLUS_CLOSING, ERROR",
        "22.0, 30.0, 10.0, , passed",
        "23.2, 30.0, 10.0, , passed",
        "25.0, 30.0, 10.0, , WARNING",
        "35.0, 30.0, 10.0, , passed"
    })
    void the_overall_rate_is_the_weighted_mean_of_the_groups(
            String overall, String male, String female, @Nullable TurnoverMethod method, String expected) {
        Turnover turnover = byGender(overall, male, female).withMethod(method);

        assertThat(Outcomes.of(WEIGHTED_MEAN, with(turnover)))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : expected + " B1.2 turnover.overall.weighted-mean @performance[2].turnover.overall");
    }

    @Test
    void without_the_headcount_of_every_group_the_mean_is_undetermined() {
        String undetermined = "undetermined: outcome.undetermined missing=workforce.breakdowns";

        assertThat(Outcomes.of(WEIGHTED_MEAN, ExampleReport.of(year(2025).withTurnover(byGender("25", "30", "10")))))
                .as("no method is stated, and the opening headcounts are not known")
                .containsExactly(undetermined);
        assertThat(Outcomes.of(
                        WEIGHTED_MEAN,
                        with(Turnover.builder()
                                .overall("25")
                                .rate(BreakdownDimension.GENDER, "men", "30")
                                .rate(BreakdownDimension.GENDER, "women", "10")
                                .method(TurnoverMethod.YEAR_END_HEADCOUNT)
                                .build())))
                .as("the groups have other names")
                .containsExactly(undetermined);
        assertThat(Outcomes.of(WEIGHTED_MEAN, with(TURNOVER.withMethod(TurnoverMethod.TOTAL_HEADCOUNT))))
                .containsExactly("not applicable: outcome.other-denominator");
    }

    /** Rates of which none reaches the overall rate make it up together; 41, 41 and 0 are of an uneven company. */
    @ParameterizedTest
    @CsvSource({
        "6.94, 4.20, 2.75, WARNING",
        "6.94, 4.20, 2.74, WARNING",
        "6.94, 4.20, 2.78, passed",
        "41, 41, 0, passed",
        "0, 0, 0, passed",
        "22, 30, 10, passed"
    })
    void rates_that_add_up_to_the_overall_rate_are_divided_by_everybody(
            String overall, String male, String female, String expected) {
        assertThat(Outcomes.of(RATES_ADD_UP, with(byGender(overall, male, female))))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "WARNING B1.2 turnover.rates.add-up @performance[2].turnover.breakdowns.GENDER");
    }

    @Test
    void rates_that_are_said_to_be_of_everybody_may_add_up() {
        Turnover stated = byGender("6.94", "4.20", "2.74").withMethod(TurnoverMethod.TOTAL_HEADCOUNT);

        assertThat(Outcomes.of(RATES_ADD_UP, with(stated)))
                .containsExactly("not applicable: outcome.other-denominator");
        assertThat(Outcomes.of(B1TurnoverRules.OVERALL_OUTSIDE_GROUPS, with(byGender("6.94", "4.20", "2.74"))))
                .as("the denominator is what is wrong, which is said once")
                .containsExactly("undetermined: outcome.undetermined missing=turnover.breakdowns");
    }

    /** 7 leavers of 100 employees are 7 %, which is in no group but made up by all of them. */
    @ParameterizedTest
    @CsvSource({"4.2, 2.8, WARNING", "4.2, 2.7, WARNING", "4.2, 2.6, passed", "8, 6, passed"})
    void rates_that_add_up_to_that_of_all_leavers_are_divided_by_everybody(
            String male, String female, String expected) {
        Turnover turnover = byGender("7", male, female).withOverall(null).withLeavers(Count.of(7));

        assertThat(Outcomes.of(RATES_ADD_UP, with(turnover)))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "WARNING B1.2 turnover.rates.add-up @performance[2].turnover.breakdowns.GENDER");
    }

    private static Turnover twoDimensions(String male, String female, String young, String middle, String old) {
        return Turnover.builder()
                .rate(BreakdownDimension.GENDER, "male", male)
                .rate(BreakdownDimension.GENDER, "female", female)
                .rate(BreakdownDimension.AGE_GROUP, "under 30", young)
                .rate(BreakdownDimension.AGE_GROUP, "30 to 50", middle)
                .rate(BreakdownDimension.AGE_GROUP, "over 50", old)
                .build();
    }

    /** Without an overall rate: one that lies between the groups of both dimensions, or one that both add up to, or neither. */
    @ParameterizedTest
    @CsvSource({
        "10.0, 9.0, 8.0, 9.5, 3.0, passed, passed",
        "4.0, 3.0, 2.0, 2.2, 2.8, turnover.rates.add-up, passed",
        "4.0, 3.0, 2.0, 2.2, 2.2, passed, turnover.breakdowns.disagree",
        "4.0, 3.0, 2.0, 2.2, 3.0, passed, passed",
        "10, 9, 11, 12, 13, passed, passed",
        "10.0, 9.0, 11.0, 12.0, 13.0, passed, turnover.breakdowns.disagree"
    })
    void rates_of_two_dimensions_are_of_the_same_people(
            String male, String female, String young, String middle, String old, String addUp, String disagree) {
        EsgReport report = with(twoDimensions(male, female, young, middle, old));

        assertThat(Outcomes.of(RATES_ADD_UP, report))
                .containsExactly(
                        addUp.equals("passed")
                                ? addUp
                                : "WARNING B1.2 " + addUp + " @performance[2].turnover.breakdowns");
        assertThat(Outcomes.of(BREAKDOWNS_DISAGREE, report))
                .containsExactly(
                        disagree.equals("passed")
                                ? disagree
                                : "ERROR B1.2 " + disagree + " @performance[2].turnover.breakdowns");
    }

    @Test
    void what_rates_of_two_dimensions_cannot_tell_is_not_asked() {
        Turnover apart = twoDimensions("4.0", "3.0", "2.0", "2.2", "2.2");

        assertThat(Outcomes.of(BREAKDOWNS_DISAGREE, with(apart.withOverall(figure("3", "%")))))
                .containsExactly("not applicable: outcome.absent subject=turnover.breakdowns");
        assertThat(Outcomes.of(BREAKDOWNS_DISAGREE, with(apart.withMethod(TurnoverMethod.TOTAL_HEADCOUNT))))
                .containsExactly("not applicable: outcome.other-denominator");
        assertThat(Outcomes.of(BREAKDOWNS_DISAGREE, with(apart.withNotCaptured(BreakdownDimension.GENDER))))
                .containsExactly("undetermined: outcome.not-captured dimensions=gender");
        assertThat(Outcomes.of(
                        BREAKDOWNS_DISAGREE,
                        with(apart.withNotes(Note.of(NoteKind.BOUNDARY, "Ages of head office staff only.")))))
                .containsExactly("undetermined: outcome.other-boundary");
        assertThat(Outcomes.of(RATES_ADD_UP, with(byGender("7", "4", "3").withOverall(null))))
                .containsExactly("undetermined: outcome.undetermined missing=turnover.overall");
        assertThat(Outcomes.of(RATES_ADD_UP, with(Turnover.builder().leavers(7).build())))
                .containsExactly("not applicable: outcome.absent subject=turnover.overall");
    }

    /** The leavers of a group that nobody is left in have no rate, but count for all. */
    @Test
    void rates_of_a_dimension_of_which_a_group_is_emptied_say_nothing_of_all() {
        Turnover turnover = byGender("40", "20", "30")
                .withLeaverBreakdowns(Turnover.builder()
                        .leavers(BreakdownDimension.GENDER, "male", 12)
                        .leavers(BreakdownDimension.GENDER, "female", 12)
                        .leavers(BreakdownDimension.GENDER, "not told", 16)
                        .build()
                        .leaverBreakdowns());

        assertThat(Outcomes.of(B1TurnoverRules.OVERALL_OUTSIDE_GROUPS, with(turnover)))
                .containsExactly("undetermined: outcome.undetermined missing=turnover.breakdowns");
        assertThat(Outcomes.of(B1TurnoverRules.OVERALL_OUTSIDE_GROUPS, with(byGender("40", "20", "30"))))
                .containsExactly("ERROR B1.2 turnover.overall.outside-groups @performance[2].turnover.overall");
    }

    @ParameterizedTest
    @CsvSource({
        "100, LEAVERS_PLUS_CLOSING, passed",
        "101, LEAVERS_PLUS_CLOSING, ERROR",
        "101, YEAR_END_HEADCOUNT, passed",
        "200, , passed",
        "201, , WARNING"
    })
    void a_rate_is_no_higher_than_it_can_sensibly_be(String rate, @Nullable TurnoverMethod method, String expected) {
        String at = " B1.2 turnover.rate.out-of-range @performance[2].turnover.";
        Turnover group = Turnover.builder()
                .rate(BreakdownDimension.GENDER, "male", rate)
                .method(method)
                .build();

        assertThat(Outcomes.of(OUT_OF_RANGE, with(group)))
                .containsExactly(expected.equals("passed") ? expected : expected + at + "breakdowns.GENDER.male");
        assertThat(Outcomes.of(
                        OUT_OF_RANGE,
                        with(TURNOVER.withOverall(figure(rate, "%")).withMethod(method))))
                .containsExactly(expected.equals("passed") ? expected : expected + at + "overall");
    }

    @Test
    void where_there_is_no_rate_none_is_too_high() {
        assertThat(Outcomes.of(OUT_OF_RANGE, with(Turnover.builder().build())))
                .containsExactly("not applicable: outcome.absent subject=turnover.overall");
    }
}
