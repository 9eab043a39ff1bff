package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B1TurnoverRules.OVERALL_OUTSIDE_GROUPS;
import static io.github.hkesg.validate.hkex.B1TurnoverRules.RATE_IMPOSSIBLE;
import static io.github.hkesg.validate.hkex.B1TurnoverRules.STOCK_AND_FLOW;
import static io.github.hkesg.validate.hkex.ExampleReport.TURNOVER;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.NewHires;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules on turnover among those of aspect B1. */
class B1TurnoverRulesTest {
    private static EsgReport with(Turnover turnover, Workforce workforce) {
        return ExampleReport.with(year -> year.withTurnover(turnover).withWorkforce(workforce));
    }

    /** 24 of 40 people are 60.0 %, 25 are 62.5 %. */
    @ParameterizedTest
    @CsvSource({"60, passed", "63, passed", "62, passed", "62.5, passed", "61, raised", "60.1, raised", "62.51, raised"
    })
    void a_rate_of_40_people_is_possible_only_for_a_whole_number_of_leavers(String rate, String expected) {
        Workforce workforce = WORKFORCE.withBreakdowns(
                Map.of(BreakdownDimension.AGE_GROUP, new Breakdown<>(Map.of("40-49", Count.of(40)))));
        Turnover turnover = Turnover.builder()
                .rate(BreakdownDimension.AGE_GROUP, "40-49", rate)
                .build();

        assertThat(Outcomes.of(RATE_IMPOSSIBLE, with(turnover, workforce)))
                .containsExactly(
                        expected.equals("raised")
                                ? "WARNING B1.2 turnover.rate.impossible @performance[2].turnover.breakdowns.AGE_GROUP[\"40-49\"]"
                                : expected);
    }

    @Test
    void an_impossible_overall_rate_has_a_text_of_its_own() {
        EsgReport report = with(TURNOVER.withOverall(figure("20.5", "%")), WORKFORCE);

        assertThat(Outcomes.of(RATE_IMPOSSIBLE, report))
                .containsExactly("WARNING B1.2 turnover.rate.impossible @performance[2].turnover.overall");
        assertThat(Outcomes.findings(RATE_IMPOSSIBLE, report))
                .map(Finding::messageKey)
                .containsExactly("turnover.rate.impossible.overall");
    }

    /** Of 110 people before and 100 now, 20 left: 16.7 % on those who left or stayed, 18.2 and 19.0 % with the opening headcount. */
    @ParameterizedTest
    @CsvSource({
        "20, 16.7, , passed",
        "20, 18.2, , passed",
        "20, 19.05, , passed",
        "20, 16.9, , raised",
        ", 16.7, , raised",
        "20, 16.7, YEAR_END_HEADCOUNT, raised"
    })
    void a_rate_that_the_printed_leavers_explain_is_possible_unless_the_report_states_another_denominator(
            @Nullable Long leavers, String rate, @Nullable TurnoverMethod method, String expected) {
        Turnover turnover = Turnover.builder()
                .overall(rate)
                .method(method)
                .leavers(leavers == null ? null : Count.of(leavers))
                .rate(BreakdownDimension.GENDER, "male", rate)
                .leaverBreakdowns(
                        leavers == null
                                ? Map.of()
                                : Map.of(BreakdownDimension.GENDER, new Breakdown<>(Map.of("male", Count.of(leavers)))))
                .build();
        String severity = method == null ? "WARNING" : "ERROR";

        assertThat(Outcomes.of(
                        RATE_IMPOSSIBLE,
                        ExampleReport.of(
                                year(2024).withWorkforce(men(110)),
                                year(2025).withWorkforce(men(100)).withTurnover(turnover))))
                .isEqualTo(
                        expected.equals("passed")
                                ? List.of("passed")
                                : List.of(
                                        severity + " B1.2 turnover.rate.impossible @performance[1].turnover.overall",
                                        severity
                                                + " B1.2 turnover.rate.impossible @performance[1].turnover.breakdowns.GENDER.male"));
    }

    private static Workforce men(long people) {
        return Workforce.builder()
                .total(people)
                .breakdowns(Map.of(BreakdownDimension.GENDER, new Breakdown<>(Map.of("male", Count.of(people)))))
                .build();
    }

    @Test
    void printed_leavers_may_explain_a_rate_on_an_opening_headcount_that_is_not_given() {
        Turnover turnover =
                Turnover.builder().overall("18.2").leavers(Count.of(20)).build();

        assertThat(Outcomes.of(
                        RATE_IMPOSSIBLE,
                        ExampleReport.of(year(2025).withWorkforce(men(100)).withTurnover(turnover))))
                .containsExactly("passed");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "YEAR_END_HEADCOUNT")
    void on_another_denominator_than_the_year_end_headcount_no_rate_is_impossible(TurnoverMethod method) {
        Turnover turnover = TURNOVER.withOverall(figure("20.5", "%")).withMethod(method);

        assertThat(Outcomes.of(RATE_IMPOSSIBLE, with(turnover, WORKFORCE)))
                .containsExactly("not applicable: outcome.other-denominator");
    }

    /** Only the assumption that the denominator is that of the guidance makes a question of it. */
    @Test
    void an_impossible_rate_on_a_stated_year_end_headcount_is_an_error() {
        Turnover turnover = TURNOVER.withOverall(figure("20.5", "%")).withMethod(TurnoverMethod.YEAR_END_HEADCOUNT);

        assertThat(Outcomes.of(RATE_IMPOSSIBLE, with(turnover, WORKFORCE)))
                .containsExactly("ERROR B1.2 turnover.rate.impossible @performance[2].turnover.overall");
    }

    @Test
    void without_turnover_or_headcount_no_rate_is_impossible() {
        assertThat(Outcomes.of(RATE_IMPOSSIBLE, ExampleReport.with(year -> year.withTurnover(null))))
                .containsExactly("not applicable: outcome.absent subject=turnover");
        assertThat(Outcomes.of(RATE_IMPOSSIBLE, ExampleReport.with(year -> year.withWorkforce(null))))
                .containsExactly("undetermined: outcome.undetermined missing=workforce");
    }

    /** Groups of 16 to 30 % by age, and of exactly 20 % by gender and by region; figures without decimals. */
    @ParameterizedTest
    @CsvSource({"20, passed", "21, passed", "19, passed"})
    void an_overall_rate_among_those_of_its_groups_passes_within_rounding(String overall, String expected) {
        assertThat(Outcomes.of(OVERALL_OUTSIDE_GROUPS, with(TURNOVER.withOverall(figure(overall, "%")), WORKFORCE)))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"35", "36.9", "45.0"})
    void an_overall_rate_outside_those_of_the_groups_is_found(String overall) {
        Turnover turnover = Turnover.builder()
                .overall(overall)
                .rate(BreakdownDimension.GENDER, "male", "43.6")
                .rate(BreakdownDimension.GENDER, "female", "37.1")
                .build();

        assertThat(Outcomes.of(OVERALL_OUTSIDE_GROUPS, with(turnover, WORKFORCE)))
                .containsExactly("ERROR B1.2 turnover.overall.outside-groups @performance[2].turnover.overall");
    }

    @Test
    void an_overall_rate_is_not_held_against_groups_that_are_not_all_there() {
        Turnover single = Turnover.builder()
                .overall("90")
                .rate(BreakdownDimension.GENDER, "male", "5")
                .build();
        Turnover part = TURNOVER.withOverall(figure("90", "%"))
                .withNotCaptured(BreakdownDimension.GENDER, BreakdownDimension.AGE_GROUP, BreakdownDimension.REGION);
        Turnover ofAll = TURNOVER.withOverall(figure("90", "%")).withMethod(TurnoverMethod.TOTAL_HEADCOUNT);

        assertThat(Outcomes.of(OVERALL_OUTSIDE_GROUPS, with(single, WORKFORCE)))
                .containsExactly("undetermined: outcome.undetermined missing=turnover.breakdowns");
        assertThat(Outcomes.of(OVERALL_OUTSIDE_GROUPS, with(part, WORKFORCE)))
                .containsExactly(
                        "undetermined: outcome.not-captured dimensions=gender, age group, geographical region");
        assertThat(Outcomes.of(OVERALL_OUTSIDE_GROUPS, with(ofAll, WORKFORCE)))
                .containsExactly("not applicable: outcome.other-denominator");
        assertThat(Outcomes.of(OVERALL_OUTSIDE_GROUPS, with(TURNOVER.withOverall(null), WORKFORCE)))
                .containsExactly("not applicable: outcome.absent subject=turnover.overall");
    }

    /**
     * 325 + 123 − 338 = 110 leavers: 32.5 % at year end, 33.2 % of the average, 33.8 % of the opening headcount and 24.6 % of
     * leavers and closing headcount together.
     */
    @ParameterizedTest
    @CsvSource({"32.5, passed", "33, passed", "33.2, passed", "34, passed", "24.6, passed", "31, raised", "32.6, raised"
    })
    void a_turnover_rate_fits_the_flow_of_people_on_one_of_the_usual_denominators(String rate, String expected) {
        EsgReport report = stockAndFlow(325, 123, 338, rate);

        assertThat(Outcomes.of(STOCK_AND_FLOW, report))
                .containsExactly(
                        expected.equals("raised")
                                ? "WARNING B1.2 turnover.stock-and-flow @performance[1].turnover.overall"
                                : expected);
    }

    @Test
    void more_people_at_the_end_than_there_can_be_is_found() {
        EsgReport report = stockAndFlow(325, 10, 338, "31");

        assertThat(Outcomes.of(STOCK_AND_FLOW, report))
                .containsExactly("WARNING B1.2 turnover.stock-and-flow @performance[1].turnover.overall");
        assertThat(Outcomes.findings(STOCK_AND_FLOW, report))
                .map(Finding::messageKey)
                .containsExactly("turnover.stock-and-flow.negative");
    }

    /** The rates of the same 110 leavers, each on its own denominator and on another. */
    @ParameterizedTest
    @CsvSource({
        "YEAR_END_HEADCOUNT, 32.5, passed",
        "YEAR_END_HEADCOUNT, 33.2, raised",
        "AVERAGE_HEADCOUNT, 33.2, passed",
        "AVERAGE_HEADCOUNT, 32.5, raised",
        "OPENING_HEADCOUNT, 33.8, passed",
        "OPENING_HEADCOUNT, 24.6, raised",
        "LEAVERS_PLUS_CLOSING, 24.6, passed",
        "LEAVERS_PLUS_CLOSING, 33.8, raised"
    })
    void a_stated_denominator_is_the_only_one_that_the_rate_may_fit(
            TurnoverMethod method, String rate, String expected) {
        EsgReport report = stockAndFlow(325, 123, 338, rate);
        PerformanceData now = report.performance().get(1);
        EsgReport stated = ExampleReport.of(
                report.performance().get(0),
                now.withTurnover(Turnover.builder().overall(rate).method(method).build()));

        assertThat(Outcomes.of(STOCK_AND_FLOW, stated))
                .containsExactly(
                        expected.equals("raised")
                                ? "WARNING B1.2 turnover.stock-and-flow @performance[1].turnover.overall"
                                : expected);
    }

    private static EsgReport stockAndFlow(long opening, long hires, long closing, String rate) {
        return ExampleReport.of(
                year(2024).withWorkforce(WORKFORCE.withTotal(Count.of(opening))),
                year(2025)
                        .withWorkforce(WORKFORCE
                                .withTotal(Count.of(closing))
                                .withNewHires(NewHires.builder().total(hires).build()))
                        .withTurnover(Turnover.builder().overall(rate).build()));
    }

    @Test
    void without_hires_or_opening_headcount_there_is_no_flow() {
        assertThat(Outcomes.of(STOCK_AND_FLOW, with(TURNOVER, WORKFORCE.withNewHires(null))))
                .containsExactly("undetermined: outcome.undetermined missing=workforce.newHires.total");
        assertThat(Outcomes.of(STOCK_AND_FLOW, ExampleReport.of(year(2025))))
                .containsExactly("undetermined: outcome.undetermined missing=workforce.total");
        assertThat(Outcomes.of(STOCK_AND_FLOW, ExampleReport.with(year -> year.withTurnover(null))))
                .containsExactly("not applicable: outcome.absent subject=turnover.overall");
    }

    @Test
    void a_rate_beyond_all_measure_does_not_stop_the_validation() {
        Turnover turnover = TURNOVER.withOverall(figure("100000000000000000000.501", "%"));

        assertThat(Outcomes.of(RATE_IMPOSSIBLE, with(turnover, WORKFORCE)))
                .containsExactly("undetermined: outcome.arithmetic");
    }

    @Test
    void a_rate_without_a_headcount_to_hold_it_against_has_not_passed() {
        Turnover turnover = Turnover.builder()
                .rate(BreakdownDimension.AGE_GROUP, "40-49", "61")
                .build();

        assertThat(Outcomes.of(RATE_IMPOSSIBLE, with(turnover, WORKFORCE)))
                .containsExactly("undetermined: outcome.undetermined missing=workforce.breakdowns");
    }

    /** 1,000 and 1,001 of 3,003 people are 33.300 and 33.333 %: with one decimal both would read 33.3 %. */
    @Test
    void the_nearest_possible_rates_are_told_apart_from_the_impossible_one() {
        Turnover turnover = Turnover.builder().overall("33.31").build();
        EsgReport report = with(turnover, WORKFORCE.withTotal(Count.of(3003)));

        assertThat(Outcomes.findings(RATE_IMPOSSIBLE, report))
                .extracting(finding -> finding.arguments().get("rateBelow"), finding -> finding.arguments()
                        .get("rateAbove"))
                .containsExactly(tuple(
                        new Argument.Figure(new BigDecimal("33.30"), "%"),
                        new Argument.Figure(new BigDecimal("33.33"), "%")));
    }
}
