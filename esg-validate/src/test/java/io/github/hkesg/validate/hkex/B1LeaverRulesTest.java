package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B1LeaverRules.HIRES_SUM;
import static io.github.hkesg.validate.hkex.B1LeaverRules.LEAVERS_STOCK_AND_FLOW;
import static io.github.hkesg.validate.hkex.B1LeaverRules.LEAVERS_SUM;
import static io.github.hkesg.validate.hkex.B1LeaverRules.RATE;
import static io.github.hkesg.validate.hkex.ExampleReport.TURNOVER;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.NewHires;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B1LeaverRulesTest {
    private static final String RATE_AT = " B1.2 turnover.rate.reconcile @performance[2].turnover.";

    private static EsgReport with(Turnover turnover) {
        return ExampleReport.with(year -> year.withTurnover(turnover));
    }

    private static Turnover leavers(long male, long female) {
        return Turnover.builder()
                .leavers(20)
                .leavers(BreakdownDimension.GENDER, "male", male)
                .leavers(BreakdownDimension.GENDER, "female", female)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "12, 8, passed",
        "12, 9, ERROR B1.2 turnover.leavers.sum @performance[2].turnover.leaverBreakdowns.GENDER",
        "12, 7, ERROR B1.2 turnover.leavers.sum @performance[2].turnover.leaverBreakdowns.GENDER"
    })
    void leavers_by_group_add_up_to_all_leavers(long male, long female, String expected) {
        assertThat(Outcomes.of(LEAVERS_SUM, with(leavers(male, female)))).containsExactly(expected);
    }

    @Test
    void groups_of_leavers_are_added_up_only_where_they_are_all_there() {
        assertThat(Outcomes.of(LEAVERS_SUM, with(TURNOVER)))
                .containsExactly("not applicable: outcome.absent subject=turnover.leavers");
        assertThat(Outcomes.of(LEAVERS_SUM, with(TURNOVER.withLeavers(Count.of(20)))))
                .containsExactly("not applicable: outcome.absent subject=turnover.leaverBreakdowns");
        assertThat(Outcomes.of(LEAVERS_SUM, with(leavers(12, 9).withNotCaptured(BreakdownDimension.GENDER))))
                .containsExactly("undetermined: outcome.not-captured dimensions=gender");
    }

    @Test
    void figures_for_which_another_boundary_is_noted_need_not_agree() {
        Turnover headOffice =
                leavers(12, 9).withNotes(Note.of(NoteKind.BOUNDARY, "Groups cover the head office only."));

        assertThat(Outcomes.of(LEAVERS_SUM, with(headOffice))).containsExactly("undetermined: outcome.other-boundary");
    }

    @ParameterizedTest
    @CsvSource({
        "12, 8, passed",
        "11, 8, ERROR B1.2 workforce.new-hires.sum @performance[2].workforce.newHires.breakdowns.GENDER"
    })
    void hires_by_group_add_up_to_all_hires(long male, long female, String expected) {
        NewHires hires = NewHires.builder()
                .total(20)
                .headcount(BreakdownDimension.GENDER, "male", male)
                .headcount(BreakdownDimension.GENDER, "female", female)
                .build();

        assertThat(Outcomes.of(
                        HIRES_SUM, ExampleReport.with(year -> year.withWorkforce(WORKFORCE.withNewHires(hires)))))
                .containsExactly(expected);
    }

    @Test
    void hires_without_groups_are_not_added_up() {
        assertThat(Outcomes.of(HIRES_SUM, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.absent subject=workforce.newHires.breakdowns");
    }

    /** 100 people at the start and at the end of the year; 20 of 100 are 20 %, 25 of 125 as well. */
    @ParameterizedTest
    @CsvSource({
        "20, YEAR_END_HEADCOUNT, passed",
        "20, AVERAGE_HEADCOUNT, passed",
        "20, OPENING_HEADCOUNT, passed",
        "20, TOTAL_HEADCOUNT, passed",
        "25, LEAVERS_PLUS_CLOSING, passed",
        "20, , passed",
        "25, , passed",
        "25, YEAR_END_HEADCOUNT, ERROR",
        "25, OPENING_HEADCOUNT, ERROR",
        "20, LEAVERS_PLUS_CLOSING, ERROR",
        "27, , WARNING"
    })
    void a_rate_follows_from_leavers_and_headcount(long leavers, @Nullable TurnoverMethod method, String expected) {
        Turnover turnover =
                Turnover.builder().overall("20").leavers(leavers).method(method).build();

        assertThat(Outcomes.of(RATE, with(turnover)))
                .containsExactly(expected.equals("passed") ? expected : expected + RATE_AT + "overall");
    }

    /** 60 men: 12 are 20 % of them and 12 % of all. */
    @ParameterizedTest
    @CsvSource({
        "20, YEAR_END_HEADCOUNT, passed",
        "12, TOTAL_HEADCOUNT, passed",
        "12, YEAR_END_HEADCOUNT, ERROR",
        "20, TOTAL_HEADCOUNT, ERROR",
        "30, , WARNING"
    })
    void a_rate_of_a_group_follows_from_its_leavers(String rate, @Nullable TurnoverMethod method, String expected) {
        Turnover turnover = Turnover.builder()
                .rate(BreakdownDimension.GENDER, "male", rate)
                .leavers(BreakdownDimension.GENDER, "male", 12)
                .method(method)
                .build();

        assertThat(Outcomes.of(RATE, with(turnover)))
                .containsExactly(expected.equals("passed") ? expected : expected + RATE_AT + "breakdowns.GENDER.male");
    }

    @Test
    void a_rate_on_an_unknown_headcount_is_undetermined() {
        Turnover unstated = Turnover.builder().overall("20").leavers(27).build();
        String undetermined =
                "undetermined: outcome.undetermined missing=workforce.total, turnover.leavers, turnover.overall";

        assertThat(Outcomes.of(RATE, ExampleReport.of(year(2025).withTurnover(unstated))))
                .containsExactly(undetermined);
        assertThat(Outcomes.of(
                        RATE,
                        ExampleReport.of(
                                year(2025).withTurnover(unstated.withMethod(TurnoverMethod.AVERAGE_HEADCOUNT)))))
                .containsExactly(undetermined);
        assertThat(Outcomes.of(RATE, with(TURNOVER)))
                .containsExactly("not applicable: outcome.absent subject=turnover.leavers");
    }

    @ParameterizedTest
    @CsvSource({"20, passed", "21, WARNING B1.2 turnover.leavers.stock-and-flow @performance[2].turnover.leavers"})
    void opening_headcount_and_hires_less_closing_headcount_are_the_leavers(long leavers, String expected) {
        assertThat(Outcomes.of(LEAVERS_STOCK_AND_FLOW, with(TURNOVER.withLeavers(Count.of(leavers)))))
                .containsExactly(expected);
    }

    @Test
    void without_a_year_before_there_is_no_opening_headcount() {
        assertThat(Outcomes.of(
                        LEAVERS_STOCK_AND_FLOW,
                        ExampleReport.of(year(2025).withTurnover(TURNOVER.withLeavers(Count.of(21))))))
                .containsExactly("undetermined: outcome.undetermined missing=workforce.total");
    }

    private static EsgReport under30(
            @Nullable TurnoverMethod method, String rate, @Nullable Long hired, long lastYear) {
        return ExampleReport.of(
                year(2024)
                        .withWorkforce(Workforce.builder()
                                .total(100)
                                .headcount(BreakdownDimension.AGE_GROUP, "under 30", lastYear)
                                .build()),
                year(2025)
                        .withWorkforce(ExampleReport.WORKFORCE.withNewHires(
                                hired == null
                                        ? null
                                        : NewHires.builder()
                                                .headcount(BreakdownDimension.AGE_GROUP, "under 30", hired)
                                                .build()))
                        .withTurnover(Turnover.builder()
                                .method(method)
                                .rate(BreakdownDimension.AGE_GROUP, "under 30", rate)
                                .leavers(BreakdownDimension.AGE_GROUP, "under 30", 6)
                                .build()));
    }

    /**
     * 30 people under 30, of whom 6 left. There were 40 a year before, of whom some grew older: without those who were hired
     * it is not known how many of this year's group there were. With 11 hired, there were 25.
     */
    @ParameterizedTest
    @CsvSource({
        "OPENING_HEADCOUNT, 15.0, , passed",
        "OPENING_HEADCOUNT, 24.0, , undetermined",
        "OPENING_HEADCOUNT, 24.0, 11, passed",
        "OPENING_HEADCOUNT, 15.0, 11, passed",
        "OPENING_HEADCOUNT, 20.0, 11, ERROR",
        "AVERAGE_HEADCOUNT, 17.1, , passed",
        "AVERAGE_HEADCOUNT, 21.8, , undetermined",
        "AVERAGE_HEADCOUNT, 21.8, 11, passed",
        "YEAR_END_HEADCOUNT, 24.0, , ERROR",
        ", 24.0, , undetermined",
        ", 24.0, 11, passed",
        ", 90.0, 11, WARNING"
    })
    void people_grow_older_so_that_last_years_group_is_not_this_years(
            @Nullable TurnoverMethod method, String rate, @Nullable Long hired, String expected) {
        String found =
                switch (expected) {
                    case "passed" -> expected;
                    case "undetermined" ->
                        "undetermined: outcome.undetermined missing=workforce.total, turnover.leavers, turnover.overall";
                    default ->
                        expected
                                + " B1.2 turnover.rate.reconcile @performance[1].turnover.breakdowns.AGE_GROUP[\"under 30\"]";
                };

        assertThat(Outcomes.of(RATE, under30(method, rate, hired, 40))).containsExactly(found);
    }
}
