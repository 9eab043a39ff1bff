package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B8CommunityRules.HOURS_SUM;
import static io.github.hkesg.validate.hkex.B8CommunityRules.MONEY_SUM;
import static io.github.hkesg.validate.hkex.ExampleReport.COMMUNITY;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.CommunityInvestment;
import io.github.hkesg.model.kpi.Contribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B8CommunityRulesTest {
    private static final String UNDETERMINED =
            "undetermined: outcome.undetermined missing=communityInvestment.contributions";

    private static EsgReport with(CommunityInvestment community) {
        return ExampleReport.with(year -> year.withCommunityInvestment(community));
    }

    private static Contribution money(String area, String digits, String unit) {
        return Contribution.of(area, figure(digits, unit), null);
    }

    /** Printed figures are rounded: two without decimals can be off by half a dollar each, and so can their total. */
    @ParameterizedTest
    @CsvSource({
        "10000, HKD, passed",
        "10.0, k HKD, passed",
        "10, k HKD, passed",
        "10001, HKD, passed",
        "10002, HKD, ERROR B8.2 community.money.sum @performance[2].communityInvestment.totalMoney",
        "11, k HKD, ERROR B8.2 community.money.sum @performance[2].communityInvestment.totalMoney"
    })
    void contributions_add_up_to_the_total(String total, String unit, String expected) {
        assertThat(Outcomes.of(MONEY_SUM, with(COMMUNITY.withTotalMoney(figure(total, unit)))))
                .containsExactly(expected);
    }

    @Test
    void money_of_different_currencies_is_not_added_up() {
        assertThat(Outcomes.of(
                        MONEY_SUM,
                        with(COMMUNITY.withContributions(
                                money("education", "7000", "HKD"), money("health", "3000", "CNY")))))
                .containsExactly(UNDETERMINED);
    }

    @Test
    void without_money_there_is_nothing_to_add_up() {
        assertThat(Outcomes.of(
                        MONEY_SUM,
                        with(COMMUNITY.withContributions(Contribution.of("education", null, figure("9", "h"))))))
                .containsExactly(UNDETERMINED);
        assertThat(Outcomes.of(MONEY_SUM, with(COMMUNITY.withTotalMoney(null))))
                .containsExactly("not applicable: outcome.absent subject=communityInvestment.totalMoney");
    }

    /** Hours of one area only may leave out others, unless they are already too many. */
    @ParameterizedTest
    @CsvSource({
        "20, 12, 8, passed",
        "25, 12, 8, ERROR B8.2 community.hours.sum @performance[2].communityInvestment.totalHours",
        "20, 12, , undetermined: outcome.undetermined missing=communityInvestment.contributions[].time",
        "10, 12, , ERROR B8.2 community.hours.sum @performance[2].communityInvestment.totalHours",
        "20, , , undetermined: outcome.undetermined missing=communityInvestment.contributions"
    })
    void hours_by_area_add_up_to_the_total(
            String total, @Nullable String first, @Nullable String second, String expected) {
        CommunityInvestment community = CommunityInvestment.builder()
                .addContributions(Contribution.of("education", null, first == null ? null : figure(first, "h")))
                .addContributions(Contribution.of("health", null, second == null ? null : figure(second, "h")))
                .totalHours(figure(total, "h"))
                .build();

        assertThat(Outcomes.of(HOURS_SUM, ExampleReport.with(year -> year.withCommunityInvestment(community))))
                .containsExactly(expected);
    }

    /** What was given in kind has no money of its own and may still be in the total. */
    @ParameterizedTest
    @CsvSource({
        "10000, passed",
        "12000, undetermined: outcome.undetermined missing=communityInvestment.contributions[].money",
        "9000, ERROR B8.2 community.money.sum @performance[2].communityInvestment.totalMoney"
    })
    void a_total_may_hold_what_was_given_in_kind(String total, String expected) {
        CommunityInvestment inKind = CommunityInvestment.builder()
                .addContributions(
                        Contribution.of("education", figure("10000", "HKD"), null),
                        new Contribution("health", null, null, "Masks"))
                .totalMoney(figure(total, "HKD"))
                .build();

        assertThat(Outcomes.of(MONEY_SUM, ExampleReport.with(year -> year.withCommunityInvestment(inKind))))
                .containsExactly(expected);
    }
}
