package io.github.hkesg.testkit;

import io.github.hkesg.model.kpi.AffectedAssets;
import io.github.hkesg.model.kpi.CapitalDeployment;
import io.github.hkesg.model.kpi.ClimateMetrics;
import io.github.hkesg.model.kpi.FinancialEffect;
import io.github.hkesg.model.kpi.FinancialEffectKind;
import io.github.hkesg.model.kpi.IndustryMetric;
import io.github.hkesg.model.kpi.PlanProgress;
import io.github.hkesg.model.kpi.TimeHorizon;
import java.math.BigDecimal;
import java.util.List;

/** The metrics of Part D, paragraphs 24 to 36, of a made-up issuer. */
final class Climate {
    private static final int ASSETS = 1_000_000;

    private final Draw draw;
    private final boolean remunerationLinked;

    Climate(Draw draw) {
        this.draw = draw;
        remunerationLinked = draw.oneIn(2);
    }

    ClimateMetrics year() {
        BigDecimal expenditure = draw.amount(ASSETS);
        BigDecimal financing = draw.amount(ASSETS);
        BigDecimal investment = draw.amount(ASSETS);
        BigDecimal share = remunerationLinked ? BigDecimal.valueOf(draw.between(1, 30)) : BigDecimal.ZERO;
        return ClimateMetrics.builder()
                .transitionRisks(assets("Vehicles that run on petrol."))
                .physicalRisks(assets("A warehouse on low ground."))
                .opportunities(assets("Charging points for customers."))
                .capitalDeployment(new CapitalDeployment(
                        draw.printed(Draw.sum(List.of(expenditure, financing, investment)), "HKD"),
                        draw.printed(expenditure, "HKD"),
                        draw.printed(financing, "HKD"),
                        draw.printed(investment, "HKD")))
                .carbonPriceApplied(false)
                .remunerationLinked(remunerationLinked)
                .remunerationShare(draw.printed(share, "%"))
                .addFinancialEffects(
                        effect(FinancialEffectKind.CURRENT_FINANCIAL_PERFORMANCE, TimeHorizon.SHORT_TERM),
                        effect(FinancialEffectKind.ANTICIPATED_FINANCIAL_PERFORMANCE, TimeHorizon.LONG_TERM))
                .addPlanProgress(new PlanProgress(
                        "Electric vehicles",
                        draw.printed(draw.amount(100), "%"),
                        draw.printed(draw.amount(ASSETS), "HKD"),
                        "Part of the fleet is replaced."))
                .addIndustryMetrics(new IndustryMetric(
                        "Energy management", "Energy used", draw.printed(draw.amount(1000), "'000 kWh"), List.of()))
                .build();
    }

    private AffectedAssets assets(String description) {
        BigDecimal affected = draw.fraction();
        return new AffectedAssets(
                draw.printed(affected.multiply(BigDecimal.valueOf(ASSETS)), "HKD"),
                draw.percent(affected, BigDecimal.ONE),
                description);
    }

    private FinancialEffect effect(FinancialEffectKind kind, TimeHorizon horizon) {
        BigDecimal lowest = draw.amount(ASSETS);
        BigDecimal amount = lowest.add(draw.amount(ASSETS));
        BigDecimal highest = amount.add(draw.amount(ASSETS));
        return new FinancialEffect(
                kind,
                horizon,
                "Cost of sales",
                draw.printed(amount, "HKD"),
                draw.printed(lowest, "HKD"),
                draw.printed(highest, "HKD"));
    }
}
