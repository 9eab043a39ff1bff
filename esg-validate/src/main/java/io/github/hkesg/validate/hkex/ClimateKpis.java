package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_24_A;
import static io.github.hkesg.model.code.Provisions.D_24_B;
import static io.github.hkesg.model.code.Provisions.D_25_A_I;
import static io.github.hkesg.model.code.Provisions.D_25_A_II;
import static io.github.hkesg.model.code.Provisions.D_25_B;
import static io.github.hkesg.model.code.Provisions.D_28_C;
import static io.github.hkesg.model.code.Provisions.D_30;
import static io.github.hkesg.model.code.Provisions.D_31;
import static io.github.hkesg.model.code.Provisions.D_32;
import static io.github.hkesg.model.code.Provisions.D_33;
import static io.github.hkesg.model.code.Provisions.D_34_B;
import static io.github.hkesg.model.code.Provisions.D_36;
import static io.github.hkesg.model.kpi.FinancialEffectKind.ANTICIPATED_CASH_FLOWS;
import static io.github.hkesg.model.kpi.FinancialEffectKind.ANTICIPATED_FINANCIAL_PERFORMANCE;
import static io.github.hkesg.model.kpi.FinancialEffectKind.ANTICIPATED_FUNDING;
import static io.github.hkesg.model.kpi.FinancialEffectKind.ANTICIPATED_INVESTMENT_AND_DISPOSAL;
import static io.github.hkesg.model.kpi.FinancialEffectKind.ASSETS_AT_RISK_OF_ADJUSTMENT;
import static io.github.hkesg.model.kpi.FinancialEffectKind.CURRENT_CASH_FLOWS;
import static io.github.hkesg.model.kpi.FinancialEffectKind.CURRENT_FINANCIAL_PERFORMANCE;
import static io.github.hkesg.model.kpi.FinancialEffectKind.CURRENT_FINANCIAL_POSITION;
import static io.github.hkesg.model.kpi.FinancialEffectKind.LIABILITIES_AT_RISK_OF_ADJUSTMENT;

import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.ClimateMetrics;
import io.github.hkesg.model.kpi.FinancialEffect;
import io.github.hkesg.model.kpi.FinancialEffectKind;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.validate.rule.Need;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where the figures of Part D stand that are not scopes 1 and 2: paragraphs 24, 25, 28(c) and 30 to 36. */
final class ClimateKpis {
    private ClimateKpis() {}

    static Stream<QuantitativeKpi> rows() {
        return Stream.of(
                effects(D_24_A, Set.of(CURRENT_FINANCIAL_POSITION, CURRENT_FINANCIAL_PERFORMANCE, CURRENT_CASH_FLOWS)),
                effects(D_24_B, Set.of(ASSETS_AT_RISK_OF_ADJUSTMENT, LIABILITIES_AT_RISK_OF_ADJUSTMENT)),
                effects(D_25_A_I, Set.of(ANTICIPATED_INVESTMENT_AND_DISPOSAL)),
                effects(D_25_A_II, Set.of(ANTICIPATED_FUNDING)),
                effects(D_25_B, Set.of(ANTICIPATED_FINANCIAL_PERFORMANCE, ANTICIPATED_CASH_FLOWS)),
                QuantitativeKpi.figure(D_28_C, Figures.SCOPE_3, ClimateKpis::isGiven),
                QuantitativeKpi.figure(D_30, Figures.CLIMATE.then("transitionRisks", ClimateMetrics::transitionRisks)),
                QuantitativeKpi.figure(D_31, Figures.CLIMATE.then("physicalRisks", ClimateMetrics::physicalRisks)),
                QuantitativeKpi.figure(D_32, Figures.CLIMATE.then("opportunities", ClimateMetrics::opportunities)),
                QuantitativeKpi.figure(D_33, Figures.CAPITAL_DEPLOYMENT),
                rows(D_34_B, Figures.CLIMATE.then("carbonPrices", ClimateMetrics::carbonPrices)),
                rows(D_36, Figures.CLIMATE.then("industryMetrics", ClimateMetrics::industryMetrics)));
    }

    private static <T> QuantitativeKpi rows(Provision provision, Need<List<T>> need) {
        return QuantitativeKpi.figure(provision, need, rows -> !rows.isEmpty());
    }

    private static QuantitativeKpi effects(Provision provision, Set<FinancialEffectKind> kinds) {
        return QuantitativeKpi.figure(
                provision,
                Figures.CLIMATE.then("financialEffects", ClimateMetrics::financialEffects),
                effects -> effects.stream().anyMatch(effect -> kinds.contains(effect.kind()) && isGiven(effect)));
    }

    private static boolean isGiven(FinancialEffect effect) {
        return effect.amount() != null || effect.lowest() != null || effect.highest() != null;
    }

    private static boolean isGiven(Scope3Emissions scope3) {
        return scope3.total() != null || !scope3.categories().isEmpty();
    }
}
