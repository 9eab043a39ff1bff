package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B1WorkforceRules.BREAKDOWN_SUM;
import static io.github.hkesg.validate.hkex.B1WorkforceRules.SHARES;
import static io.github.hkesg.validate.hkex.B1WorkforceRules.SHARE_SUM;
import static io.github.hkesg.validate.hkex.B1WorkforceRules.TOTAL_MISSING;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B1WorkforceRulesTest {
    private static EsgReport with(Workforce workforce) {
        return ExampleReport.with(year -> year.withWorkforce(workforce));
    }

    /** Levels of 88 managers among 325 employees. */
    @Test
    void members_of_a_breakdown_that_do_not_add_up_to_the_total_are_found() {
        Workforce levels = Workforce.builder()
                .total(325)
                .headcount(BreakdownDimension.EMPLOYEE_CATEGORY, "core", 3)
                .headcount(BreakdownDimension.EMPLOYEE_CATEGORY, "middle", 17)
                .headcount(BreakdownDimension.EMPLOYEE_CATEGORY, "first line", 68)
                .headcount(BreakdownDimension.GENDER, "male", 223)
                .headcount(BreakdownDimension.GENDER, "female", 102)
                .build();

        assertThat(Outcomes.ofEveryYear(BREAKDOWN_SUM, with(levels)))
                .containsExactly(
                        "passed",
                        "passed",
                        "ERROR B1.1 workforce.breakdown.sum @performance[2].workforce.breakdowns.EMPLOYEE_CATEGORY");
    }

    @Test
    void a_breakdown_that_was_not_captured_whole_is_not_added_up() {
        Workforce part = Workforce.builder()
                .total(338)
                .headcount(BreakdownDimension.GENDER, "female", 112)
                .addNotCaptured(BreakdownDimension.GENDER)
                .build();

        assertThat(Outcomes.of(BREAKDOWN_SUM, with(part)))
                .containsExactly("undetermined: outcome.not-captured dimensions=gender");
        assertThat(Outcomes.of(BREAKDOWN_SUM, ExampleReport.with(year -> year.withWorkforce(null))))
                .containsExactly("not applicable: outcome.absent subject=workforce");
    }

    /** 223 and 102 of 325 are 68.615… and 31.384… %. */
    @ParameterizedTest
    @CsvSource({
        "68.62, 31.38, passed",
        "68.6, 31.4, passed",
        "69, 31, passed",
        "68.62, 31.39, ERROR B1.1 workforce.share.reconcile @performance[2].workforce.shares.GENDER.female",
        "68.61, 31.38, ERROR B1.1 workforce.share.reconcile @performance[2].workforce.shares.GENDER.male"
    })
    void a_share_is_that_of_the_headcount(String male, String female, String expected) {
        Workforce workforce = Workforce.builder()
                .total(325)
                .headcount(BreakdownDimension.GENDER, "male", 223)
                .headcount(BreakdownDimension.GENDER, "female", 102)
                .putShares(
                        BreakdownDimension.GENDER,
                        new Breakdown<>(Map.of("male", figure(male, "%"), "female", figure(female, "%"))))
                .build();

        assertThat(Outcomes.of(SHARES, with(workforce))).containsExactly(expected);
    }

    @Test
    void without_shares_or_without_people_there_is_no_share_to_hold_against_the_headcount() {
        assertThat(Outcomes.of(SHARES, with(WORKFORCE.withShares(Map.of()))))
                .containsExactly("not applicable: outcome.absent subject=workforce.shares");
        assertThat(Outcomes.of(SHARES, with(WORKFORCE.withTotal(Count.ZERO))))
                .containsExactly("undetermined: outcome.undetermined missing=workforce.total");
        assertThat(Outcomes.of(SHARES, ExampleReport.with(year -> year.withWorkforce(null))))
                .containsExactly("not applicable: outcome.absent subject=workforce");
    }

    @Test
    void counts_too_large_to_be_added_up_do_not_stop_the_validation() {
        Workforce endless = Workforce.builder()
                .total(Long.MAX_VALUE)
                .headcount(BreakdownDimension.GENDER, "male", Long.MAX_VALUE)
                .headcount(BreakdownDimension.GENDER, "female", Long.MAX_VALUE)
                .build();

        assertThat(Outcomes.of(BREAKDOWN_SUM, with(endless))).containsExactly("undetermined: outcome.arithmetic");
    }

    @ParameterizedTest
    @CsvSource({
        "68.62, 31.38, passed",
        "68.6, 31.3, passed",
        "69, 32, passed",
        "68.62, 32.38, ERROR B1.1 workforce.share.sum @performance[2].workforce.shares.GENDER",
        "68.6, 31.2, ERROR B1.1 workforce.share.sum @performance[2].workforce.shares.GENDER"
    })
    void shares_add_up_to_100_as_far_as_printed_decimals_tell(String male, String female, String expected) {
        Workforce workforce = Workforce.builder()
                .share(BreakdownDimension.GENDER, "male", male)
                .share(BreakdownDimension.GENDER, "female", female)
                .build();

        assertThat(Outcomes.of(SHARE_SUM, ExampleReport.with(year -> year.withWorkforce(workforce))))
                .containsExactly(expected);
    }

    @Test
    void shares_of_some_groups_are_not_added_up() {
        Workforce one = Workforce.builder()
                .share(BreakdownDimension.GENDER, "female", "33.14")
                .build();
        Workforce fewerThanHeadcounts = Workforce.builder()
                .headcount(BreakdownDimension.AGE_GROUP, "under 30", 3)
                .headcount(BreakdownDimension.AGE_GROUP, "30 to 50", 5)
                .headcount(BreakdownDimension.AGE_GROUP, "over 50", 2)
                .share(BreakdownDimension.AGE_GROUP, "under 30", "30")
                .share(BreakdownDimension.AGE_GROUP, "over 50", "20")
                .build();

        assertThat(Outcomes.of(SHARE_SUM, ExampleReport.with(year -> year.withWorkforce(one))))
                .containsExactly("undetermined: outcome.undetermined missing=workforce.shares");
        assertThat(Outcomes.of(SHARE_SUM, ExampleReport.with(year -> year.withWorkforce(fewerThanHeadcounts))))
                .containsExactly("undetermined: outcome.not-captured dimensions=age group");
        assertThat(Outcomes.of(
                        SHARE_SUM,
                        ExampleReport.with(year ->
                                year.withWorkforce(Workforce.builder().total(10).build()))))
                .containsExactly("not applicable: outcome.absent subject=workforce.shares");
    }

    @Test
    void groups_of_employees_come_with_their_total() {
        assertThat(Outcomes.of(TOTAL_MISSING, ExampleReport.of(2025))).containsExactly("passed");
        assertThat(Outcomes.of(
                        TOTAL_MISSING,
                        ExampleReport.with(year -> year.withWorkforce(WORKFORCE.withTotal((Count) null)))))
                .containsExactly("ERROR B1.1 workforce.total-missing @performance[2].workforce.total");
        assertThat(Outcomes.of(
                        TOTAL_MISSING,
                        ExampleReport.with(year ->
                                year.withWorkforce(Workforce.builder().total(10).build()))))
                .containsExactly("not applicable: outcome.absent subject=workforce.breakdowns");
    }
}
