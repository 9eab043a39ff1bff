package io.github.hkesg.testkit;

import static io.github.hkesg.testkit.SampleEnvironment.figure;

import io.github.hkesg.model.kpi.AffectedAssets;
import io.github.hkesg.model.kpi.CapitalDeployment;
import io.github.hkesg.model.kpi.CarbonPrice;
import io.github.hkesg.model.kpi.CarbonPriceUse;
import io.github.hkesg.model.kpi.ClimateMetrics;
import io.github.hkesg.model.kpi.FinancialEffect;
import io.github.hkesg.model.kpi.FinancialEffectKind;
import io.github.hkesg.model.kpi.IndustryMetric;
import io.github.hkesg.model.kpi.PlanProgress;
import io.github.hkesg.model.kpi.TimeHorizon;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A year's figures of Part D other than emissions: D.23 to D.25 and D.30 to D.36. */
final class SampleClimate {
    static final ClimateMetrics METRICS = ClimateMetrics.builder()
            .transitionRisks(assets("500000", "5.0", "Vehicles that run on petrol."))
            .physicalRisks(assets("1000000", "10.0", "A warehouse on low ground."))
            .opportunities(assets("200000", "2.0", "Charging points for customers."))
            .capitalDeployment(new CapitalDeployment(
                    figure("300000", "HKD"), figure("200000", "HKD"), figure("0", "HKD"), figure("100000", "HKD")))
            .carbonPriceApplied(true)
            .addCarbonPrices(new CarbonPrice(
                    new BigDecimal("400"), UnitRatio.parse("HKD/tCO2e"), Set.of(CarbonPriceUse.INVESTMENT_DECISIONS)))
            .remunerationLinked(true)
            .remunerationShare(figure("5.0", "%"))
            .addFinancialEffects(
                    new FinancialEffect(
                            FinancialEffectKind.CURRENT_FINANCIAL_PERFORMANCE,
                            TimeHorizon.SHORT_TERM,
                            "Cost of sales",
                            figure("20000", "HKD"),
                            null,
                            null),
                    new FinancialEffect(
                            FinancialEffectKind.ANTICIPATED_FINANCIAL_PERFORMANCE,
                            TimeHorizon.MEDIUM_TERM,
                            "Cost of sales",
                            null,
                            figure("20000", "HKD"),
                            figure("50000", "HKD")))
            .addPlanProgress(new PlanProgress(
                    "Electric vehicles",
                    figure("50.0", "%"),
                    figure("100000", "HKD"),
                    "Half of the fleet is replaced."))
            .addIndustryMetrics(
                    new IndustryMetric("Energy management", "Energy used", figure("111.98", "'000 kWh"), List.of()))
            .build();

    private SampleClimate() {}

    private static AffectedAssets assets(String amount, String percentage, String description) {
        return new AffectedAssets(figure(amount, "HKD"), figure(percentage, "%"), description);
    }
}
