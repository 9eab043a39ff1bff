package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_A2_3;
import static io.github.hkesg.model.code.Provisions.KPI_A2_4;
import static io.github.hkesg.model.kpi.EmissionScope.SCOPE_1;
import static io.github.hkesg.model.kpi.EmissionScope.SCOPE_2;
import static io.github.hkesg.model.kpi.EmissionScope.SCOPE_3;
import static io.github.hkesg.validate.hkex.Answers.notApplicable;
import static io.github.hkesg.validate.hkex.ExampleReport.GREENHOUSE_GAS;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.ordered;
import static io.github.hkesg.validate.hkex.ExampleReport.with;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static io.github.hkesg.validate.hkex.RaisingEntries.REASON;
import static java.util.Map.entry;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Reference;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.kpi.AffectedAssets;
import io.github.hkesg.model.kpi.CapitalDeployment;
import io.github.hkesg.model.kpi.CarbonPrice;
import io.github.hkesg.model.kpi.ClimateMetrics;
import io.github.hkesg.model.kpi.ContractualInstrument;
import io.github.hkesg.model.kpi.ContractualInstrumentKind;
import io.github.hkesg.model.kpi.FinancialEffect;
import io.github.hkesg.model.kpi.FinancialEffectKind;
import io.github.hkesg.model.kpi.KyotoGas;
import io.github.hkesg.model.kpi.Scope3Category;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.model.kpi.TargetAccounting;
import io.github.hkesg.model.kpi.TargetMetric;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reports whose greenhouse gases, climate metrics or targets raise something: Part D. */
final class RaisingClimate {
    static final CarbonPrice CARBON_PRICE =
            new CarbonPrice(new BigDecimal("80"), UnitRatio.parse("HKD/tCO2e"), Set.of());

    static final Map<String, EsgReport> ALL = Map.ofEntries(
            entry(
                    "greenhouse-gas.by-gas.sum",
                    with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScope1Gases(gases("2.50"))))),
            entry(
                    "greenhouse-gas.scopes-1-and-2.reconcile",
                    with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScopes1And2(figure("57.05", "tCO2e"))))),
            entry(
                    "greenhouse-gas.removals-deducted",
                    with(year -> year.withGreenhouseGas(
                            GREENHOUSE_GAS.withTotal(figure("51.05", "tCO2e")).withRemovals(figure("5.00", "tCO2e"))))),
            entry(
                    "greenhouse-gas.total.basis-unnamed",
                    with(year ->
                            year.withGreenhouseGas(GREENHOUSE_GAS.withScope2MarketBased(figure("9.00", "tCO2e"))))),
            entry(
                    "greenhouse-gas.total.scope-3-in-one-year",
                    ExampleReport.of(
                            year(2024).withGreenhouseGas(GREENHOUSE_GAS.withTotalScopes(SCOPE_1, SCOPE_2)),
                            year(2025)
                                    .withGreenhouseGas(GREENHOUSE_GAS
                                            .withTotal(figure("68.55", "tCO2e"))
                                            .withTotalScopes(SCOPE_1, SCOPE_2, SCOPE_3)))),
            entry(
                    "greenhouse-gas.instruments-missing",
                    with(year ->
                            year.withGreenhouseGas(GREENHOUSE_GAS.withScope2MarketBased(figure("9.00", "tCO2e"))))),
            entry(
                    "greenhouse-gas.instruments-exceed-energy",
                    with(year ->
                            year.withGreenhouseGas(GREENHOUSE_GAS.withContractualInstruments(certificates("120"))))),
            entry(
                    "greenhouse-gas.scope-3.categories-missing",
                    with(year -> year.withGreenhouseGas(
                            GREENHOUSE_GAS.withScope3(new Scope3Emissions(figure("12.5", "tCO2e"), Map.of()))))),
            entry("climate.affected-assets.above-100", climate(metrics -> metrics.transitionRisks(assets("3", "104")))),
            entry("climate.affected-assets.half-given", climate(metrics -> metrics.physicalRisks(assets("3", null)))),
            entry("climate.capital-deployment.sum", climate(metrics -> metrics.capitalDeployment(capital("9")))),
            entry("climate.carbon-price.missing", climate(metrics -> metrics.carbonPriceApplied(true))),
            entry("climate.carbon-price.contradicted", climate(metrics -> metrics.carbonPriceApplied(false)
                    .addCarbonPrices(CARBON_PRICE))),
            entry("climate.remuneration.contradicted", climate(metrics -> metrics.remunerationLinked(false)
                    .remunerationShare(figure("5", "%")))),
            entry(
                    "climate.financial-effect.range",
                    climate(metrics -> metrics.addFinancialEffects(effect("-3", "-5")))),
            entry(
                    "target.not-applicable.contradicted",
                    notApplicable(KPI_A2_4, REASON).withTargets(Targets.COMPLETE.withMetric(TargetMetric.WATER))),
            entry("target.base.reconcile", targets(Targets.ofWater("550", "500"))),
            entry("target.performance.reconcile", targets(Targets.ofWater("500", "450"))),
            entry("target.limb-missing", ExampleReport.of(2025).withDisclosure(KPI_A2_3, answered("steps"))),
            entry("target.climate.incomplete", targets(Targets.COMPLETE.withBase(null))),
            entry("target.climate.net-without-gross", targets(Targets.COMPLETE.withAccounting(TargetAccounting.NET))),
            entry("target.climate.credits-without-net", targets(Targets.COMPLETE.withCredits(Targets.CREDITS))),
            entry(
                    "target.period.out-of-order",
                    targets(Targets.COMPLETE.withMilestones(
                            TargetPoint.ofChange(ReportingPeriod.ofYear(2030), figure("-10", "%"))))),
            entry(
                    "target.unit.unfit",
                    targets(Targets.COMPLETE.withBase(
                            TargetPoint.ofTotal(ReportingPeriod.ofYear(2020), figure("100.0", "'000 kWh"))))),
            entry(
                    "target.change.more-than-all",
                    targets(Targets.COMPLETE.withGoal(
                            TargetPoint.ofChange(ReportingPeriod.ofYear(2025), figure("-130", "%"))))),
            entry(
                    "target.goal.sign",
                    targets(Targets.COMPLETE.withGoal(
                            TargetPoint.ofChange(ReportingPeriod.ofYear(2025), figure("30", "%"))))),
            entry(
                    "target.outcome.untold",
                    targets(Targets.ofWater("500", "500")
                            .withGoal(TargetPoint.ofChange(ReportingPeriod.ofYear(2025), figure("0", "%")))
                            .withPerformance())),
            entry("target.change.reconcile", targets(Targets.reached("-25.0", "80.0"))),
            entry(
                    "target.achieved.contradicted",
                    targets(Targets.reached("-20.0", "80.0").withAchieved(true))),
            entry(
                    "greenhouse-gas.scope-3.silent",
                    with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScope3(null)))),
            entry(
                    "greenhouse-gas.scope-2.location-based-missing",
                    with(year -> year.withGreenhouseGas(GREENHOUSE_GAS
                            .withScope2MarketBased(figure("9", "tCO2e"))
                            .withScope2LocationBased(null)))),
            entry(
                    "greenhouse-gas.scope-1.reconcile",
                    with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScope1(figure("2.89", "tCO2e"))))),
            entry(
                    "greenhouse-gas.scope-2.reconcile",
                    with(year ->
                            year.withGreenhouseGas(GREENHOUSE_GAS.withScope2LocationBased(figure("58.06", "tCO2e"))))),
            entry(
                    "greenhouse-gas.scope-2.market-based.reconcile",
                    with(year -> year.withGreenhouseGas(GREENHOUSE_GAS
                            .withScope2MarketBased(figure("53.06", "tCO2e"))
                            .withContractualInstruments(certificates("100.0"))))),
            entry(
                    "greenhouse-gas.total.reconcile",
                    with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withTotal(figure("56.50", "tCO2e"))))),
            entry(
                    "greenhouse-gas.change.reconcile",
                    with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withChange(figure("-8.4", "%"))))),
            entry(
                    "greenhouse-gas.scope-3.reconcile",
                    with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScope3(scope3("21.5"))))),
            entry(
                    "greenhouse-gas.scope.year-on-year-jump",
                    with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScope1(figure("29.90", "tCO2e"))))),
            entry(
                    "greenhouse-gas.year-on-year-jump",
                    with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withTotal(figure("560.5", "tCO2e"))))));

    private RaisingClimate() {}

    static Map<KyotoGas, Quantity> gases(String carbonDioxide) {
        return ordered(
                KyotoGas.CARBON_DIOXIDE, figure(carbonDioxide, "tCO2e"), KyotoGas.METHANE, figure("0.00", "tCO2e"));
    }

    static ContractualInstrument certificates(String megawattHours) {
        return new ContractualInstrument(
                ContractualInstrumentKind.CERTIFICATE, figure(megawattHours, "MWh"), null, null);
    }

    static AffectedAssets assets(@Nullable String amount, @Nullable String percentage) {
        return new AffectedAssets(
                amount == null ? null : figure(amount, "m HKD"),
                percentage == null ? null : figure(percentage, "%"),
                null);
    }

    static CapitalDeployment capital(String total) {
        return new CapitalDeployment(
                figure(total, "m HKD"), figure("3", "m HKD"), figure("2", "m HKD"), figure("1", "m HKD"));
    }

    static FinancialEffect effect(String lowest, String highest) {
        return new FinancialEffect(
                FinancialEffectKind.ANTICIPATED_CASH_FLOWS,
                null,
                null,
                null,
                figure(lowest, "m HKD"),
                figure(highest, "m HKD"));
    }

    static EsgReport climate(UnaryOperator<ClimateMetrics.Builder> metrics) {
        return with(
                year -> year.withClimate(metrics.apply(ClimateMetrics.builder()).build()));
    }

    static EsgReport targets(Target target) {
        return ExampleReport.of(2025).withTargets(target);
    }

    static Disclosure answered(String limb) {
        return new Disclosure.Reported(List.of(new Reference("Environment", null)), List.of(), Set.of(limb));
    }

    /** In a fixed order, because the page shows the sum. */
    private static Scope3Emissions scope3(String total) {
        Map<Scope3Category, Quantity> categories = new LinkedHashMap<>();
        categories.put(Scope3Category.BUSINESS_TRAVEL, figure("2.5", "tCO2e"));
        categories.put(Scope3Category.EMPLOYEE_COMMUTING, figure("10.0", "tCO2e"));
        return new Scope3Emissions(figure(total, "tCO2e"), categories);
    }
}
