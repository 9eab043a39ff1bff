package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_30;
import static io.github.hkesg.validate.hkex.ClimateMetricsRules.CAPITAL_SUM;
import static io.github.hkesg.validate.hkex.ClimateMetricsRules.CARBON_PRICE_MISSING;
import static io.github.hkesg.validate.hkex.ClimateMetricsRules.CARBON_PRICE_NOT_APPLIED;
import static io.github.hkesg.validate.hkex.ClimateMetricsRules.EFFECT_RANGE;
import static io.github.hkesg.validate.hkex.ClimateMetricsRules.HALF_GIVEN;
import static io.github.hkesg.validate.hkex.ClimateMetricsRules.REMUNERATION_CONTRADICTED;
import static io.github.hkesg.validate.hkex.ClimateMetricsRules.SHARE_ABOVE_100;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.GreenhouseGases.raised;
import static io.github.hkesg.validate.hkex.RaisingClimate.climate;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.kpi.AffectedAssets;
import io.github.hkesg.model.kpi.CapitalDeployment;
import io.github.hkesg.model.kpi.CarbonPrice;
import io.github.hkesg.model.kpi.FinancialEffect;
import io.github.hkesg.model.kpi.FinancialEffectKind;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClimateMetricsRulesTest {
    private static final CarbonPrice PRICE =
            new CarbonPrice(new BigDecimal("80"), UnitRatio.parse("HKD/tCO2e"), Set.of());

    private static @Nullable Quantity money(@Nullable String millions) {
        return millions == null ? null : figure(millions, "m HKD");
    }

    private static AffectedAssets assets(@Nullable String amount, @Nullable String percentage) {
        return new AffectedAssets(money(amount), percentage == null ? null : figure(percentage, "%"), null);
    }

    @ParameterizedTest
    @CsvSource({"100, passed", "0, passed", "100.4, raised", "101, raised"})
    void no_more_than_all_assets_are_affected(String share, String expected) {
        assertThat(Outcomes.of(SHARE_ABOVE_100, climate(metrics -> metrics.physicalRisks(assets("3", share)))))
                .containsExactly(raised(
                        expected,
                        "ERROR D.31 climate.affected-assets.above-100"
                                + " @performance[2].climate.physicalRisks.percentage"));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 4, passed",
        "3, , ERROR D.30 climate.affected-assets.half-given @performance[2].climate.transitionRisks.percentage",
        ", 4, ERROR D.30 climate.affected-assets.half-given @performance[2].climate.transitionRisks.amount",
        ", , not applicable: outcome.absent subject=climate"
    })
    void affected_assets_have_an_amount_and_a_percentage(
            @Nullable String amount, @Nullable String percentage, String expected) {
        assertThat(Outcomes.of(HALF_GIVEN, climate(metrics -> metrics.transitionRisks(assets(amount, percentage)))))
                .containsExactly(expected);
    }

    @Test
    void an_explanation_stands_for_the_half_that_is_not_given() {
        Disclosure explained = new Disclosure.Explained(null, "Shares are being calculated.", null, null, null);

        assertThat(Outcomes.of(
                        HALF_GIVEN,
                        climate(metrics -> metrics.transitionRisks(assets("3", null)))
                                .withDisclosure(D_30, explained)))
                .containsExactly("passed");
    }

    @ParameterizedTest
    @CsvSource({
        "6, 3, 2, 1, passed",
        "9, 3, 2, 1, raised",
        "5, 3, 2, , passed",
        "4.0, 3.0, 2.0, , raised",
        "9, 3, 2, , undetermined: outcome.one-part",
        "9, , , , undetermined: outcome.undetermined missing=climate.capitalDeployment.capitalExpenditure",
        ", 3, , , undetermined: outcome.undetermined missing=climate.capitalDeployment.total"
    })
    void capital_deployed_is_the_sum_of_its_parts(
            @Nullable String total,
            @Nullable String expenditure,
            @Nullable String financing,
            @Nullable String investment,
            String expected) {
        CapitalDeployment capital =
                new CapitalDeployment(money(total), money(expenditure), money(financing), money(investment));

        assertThat(Outcomes.of(CAPITAL_SUM, climate(metrics -> metrics.capitalDeployment(capital))))
                .containsExactly(raised(
                        expected,
                        "ERROR D.33 climate.capital-deployment.sum @performance[2].climate.capitalDeployment.total"));
    }

    @Test
    void currencies_are_not_added_up() {
        CapitalDeployment capital = new CapitalDeployment(money("9"), figure("3", "m CNY"), null, null);

        assertThat(Outcomes.of(CAPITAL_SUM, climate(metrics -> metrics.capitalDeployment(capital))))
                .containsExactly("undetermined: outcome.units-differ");
        assertThat(Outcomes.of(CAPITAL_SUM, ExampleReport.with(year -> year.withClimate(null))))
                .containsExactly("not applicable: outcome.absent subject=climate.capitalDeployment");
    }

    @Test
    void a_carbon_price_that_is_applied_is_given_and_one_that_is_given_is_applied() {
        assertThat(Outcomes.of(CARBON_PRICE_MISSING, climate(metrics -> metrics.carbonPriceApplied(true))))
                .containsExactly("ERROR D.34(b) climate.carbon-price.missing @performance[2].climate.carbonPrices");
        assertThat(Outcomes.of(CARBON_PRICE_MISSING, climate(metrics -> metrics.carbonPriceApplied(true)
                        .addCarbonPrices(PRICE))))
                .containsExactly("passed");
        assertThat(Outcomes.of(CARBON_PRICE_MISSING, climate(metrics -> metrics.carbonPriceApplied(false))))
                .containsExactly("not applicable: outcome.absent subject=climate.carbonPriceApplied");
        assertThat(Outcomes.of(CARBON_PRICE_NOT_APPLIED, climate(metrics -> metrics.carbonPriceApplied(false)
                        .addCarbonPrices(PRICE))))
                .containsExactly(
                        "ERROR D.34(a) climate.carbon-price.contradicted @performance[2].climate.carbonPriceApplied");
        assertThat(Outcomes.of(CARBON_PRICE_NOT_APPLIED, climate(metrics -> metrics.carbonPriceApplied(false))))
                .containsExactly("not applicable: outcome.absent subject=climate.carbonPrices");
    }

    @ParameterizedTest
    @CsvSource({
        "false, 5, ERROR D.35 climate.remuneration.contradicted @performance[2].climate.remunerationShare",
        "false, 0, passed",
        "true, 5, passed",
        ", 5, not applicable: outcome.absent subject=climate.remunerationShare"
    })
    void remuneration_that_is_not_linked_has_no_linked_share(@Nullable Boolean linked, String share, String expected) {
        assertThat(Outcomes.of(REMUNERATION_CONTRADICTED, climate(metrics -> metrics.remunerationLinked(linked)
                        .remunerationShare(figure(share, "%")))))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        ", -5, -3, passed",
        "-4, -5, -3, passed",
        ", -3, -5, lowest",
        "-9, -5, -3, amount",
        "2, -5, -3, amount",
        "-5.4, -5, -3, passed"
    })
    void a_financial_effect_lies_within_its_range(
            @Nullable String amount, String lowest, String highest, String expected) {
        FinancialEffect effect = new FinancialEffect(
                FinancialEffectKind.CURRENT_CASH_FLOWS, null, null, money(amount), money(lowest), money(highest));

        assertThat(Outcomes.of(EFFECT_RANGE, climate(metrics -> metrics.addFinancialEffects(effect))))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "ERROR D.24(a) climate.financial-effect.range"
                                        + " @performance[2].climate.financialEffects[0]." + expected);
    }

    @Test
    void an_effect_without_a_range_has_none_to_lie_in() {
        FinancialEffect effect =
                new FinancialEffect(FinancialEffectKind.ANTICIPATED_FUNDING, null, null, money("3"), null, null);

        assertThat(Outcomes.of(EFFECT_RANGE, climate(metrics -> metrics.financialEffects(List.of(effect)))))
                .containsExactly("not applicable: outcome.absent subject=climate.financialEffects");
        assertThat(Outcomes.of(EFFECT_RANGE, ExampleReport.with(year -> year.withClimate(null))))
                .containsExactly("not applicable: outcome.absent subject=climate");
    }
}
