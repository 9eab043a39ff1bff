package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.B_15;
import static io.github.hkesg.model.code.Provisions.D_28_C;
import static io.github.hkesg.model.code.Provisions.GD_A3;
import static io.github.hkesg.model.code.Provisions.KPI_A1_2;
import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.model.code.Provisions.KPI_A2_1;
import static io.github.hkesg.model.code.Provisions.KPI_A2_3;
import static io.github.hkesg.model.code.Provisions.KPI_A2_4;
import static io.github.hkesg.model.code.Provisions.KPI_A2_5;
import static io.github.hkesg.model.kpi.EmissionScope.SCOPE_1;
import static io.github.hkesg.model.kpi.EmissionScope.SCOPE_2;
import static io.github.hkesg.model.kpi.EmissionScope.SCOPE_3;
import static io.github.hkesg.validate.hkex.Answers.explained;
import static io.github.hkesg.validate.hkex.Answers.notApplicable;
import static io.github.hkesg.validate.hkex.ExampleReport.COMMUNITY;
import static io.github.hkesg.validate.hkex.ExampleReport.ENERGY;
import static io.github.hkesg.validate.hkex.ExampleReport.GREENHOUSE_GAS;
import static io.github.hkesg.validate.hkex.ExampleReport.PRODUCTS;
import static io.github.hkesg.validate.hkex.ExampleReport.SAFETY;
import static io.github.hkesg.validate.hkex.ExampleReport.SUPPLIERS;
import static io.github.hkesg.validate.hkex.ExampleReport.TRAINING;
import static io.github.hkesg.validate.hkex.ExampleReport.TURNOVER;
import static io.github.hkesg.validate.hkex.ExampleReport.WASTE;
import static io.github.hkesg.validate.hkex.ExampleReport.WATER;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.intensity;
import static io.github.hkesg.validate.hkex.ExampleReport.stream;
import static io.github.hkesg.validate.hkex.ExampleReport.with;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static java.util.Map.entry;

import io.github.hkesg.model.BoundaryDifference;
import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ExplanationReason;
import io.github.hkesg.model.Publication;
import io.github.hkesg.model.Reference;
import io.github.hkesg.model.ReliefClaim;
import io.github.hkesg.model.ReportingBoundary;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.Relief;
import io.github.hkesg.model.kpi.AffectedAssets;
import io.github.hkesg.model.kpi.AirEmission;
import io.github.hkesg.model.kpi.AirEmissions;
import io.github.hkesg.model.kpi.AirPollutant;
import io.github.hkesg.model.kpi.AntiCorruption;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.CapitalDeployment;
import io.github.hkesg.model.kpi.CarbonPrice;
import io.github.hkesg.model.kpi.ClimateMetrics;
import io.github.hkesg.model.kpi.CommunityInvestment;
import io.github.hkesg.model.kpi.ContractualInstrument;
import io.github.hkesg.model.kpi.ContractualInstrumentKind;
import io.github.hkesg.model.kpi.Contribution;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.FinancialEffect;
import io.github.hkesg.model.kpi.FinancialEffectKind;
import io.github.hkesg.model.kpi.HoursRate;
import io.github.hkesg.model.kpi.KyotoGas;
import io.github.hkesg.model.kpi.NewHires;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.PackagingMaterial;
import io.github.hkesg.model.kpi.ProductResponsibility;
import io.github.hkesg.model.kpi.Safety;
import io.github.hkesg.model.kpi.Scope2Basis;
import io.github.hkesg.model.kpi.Scope3Category;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.model.kpi.SupplierPractice;
import io.github.hkesg.model.kpi.TargetAccounting;
import io.github.hkesg.model.kpi.TargetMetric;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.WasteClass;
import io.github.hkesg.model.kpi.WasteMaterial;
import io.github.hkesg.model.kpi.WasteStream;
import io.github.hkesg.model.kpi.WasteTotal;
import io.github.hkesg.model.kpi.WasteTreatment;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.kpi.WaterSource;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** For each rule a report that raises it: the example report with one thing changed. They are the examples of docs/rules.md. */
final class RaisingReports {
    private static final String REASON = "Data centres are leased and produce no such waste.";

    private static final CarbonPrice CARBON_PRICE =
            new CarbonPrice(new BigDecimal("80"), UnitRatio.parse("HKD/tCO2e"), Set.of());

    /** Held beside every report; it differs from the others in nothing but a target that has not run out. */
    static final EsgReport PRIOR = ExampleReport.of(2024).withTargets(Targets.RUNNING);

    /** The example report with the target that runs. */
    static final EsgReport EXAMPLE = ExampleReport.of(2025).withTargets(Targets.COMPLETE);

    static final Map<String, EsgReport> ALL = Map.ofEntries(
            entry("structure.constraint", with(year -> year.withWorkforce(WORKFORCE.withTotal(Count.of(-5))))),
            entry("provision.undisclosed", ExampleReport.of(2025).withoutDisclosure(KPI_A2_5)),
            entry(
                    "provision.repealed",
                    ExampleReport.of(2025).withDisclosure(KPI_A1_2, Disclosure.Reported.in("Environment"))),
            entry(
                    "provision.not-yet-in-force",
                    ExampleReport.of(2024).withDisclosure(D_28_C, Disclosure.Reported.in("Climate"))),
            entry("not-applicable.unjustified", notApplicable(KPI_A1_3, null)),
            entry("not-applicable.boilerplate", notApplicable(KPI_A1_3, "Not applicable to the Group.")),
            entry("not-applicable.mandatory", notApplicable(B_15, REASON)),
            entry("not-applicable.contradicted-by-figure", notApplicable(KPI_A1_3, REASON)),
            entry("explained.unreasoned", explained(KPI_A1_3, "Not material.")),
            entry("explained.unavailable-without-plan", explainedAs(KPI_A1_3, ExplanationReason.UNAVAILABLE)),
            entry(
                    "explained.climate-without-plan",
                    ExampleReport.of(2025)
                            .withDisclosure(D_28_C, new Disclosure.Explained(null, REASON, null, null, null))),
            entry("explained.mandatory", explained(B_15, REASON)),
            entry(
                    "hazardous-waste.not-applicable.contradicted",
                    with(year -> year.withWaste(
                                    WASTE.withHazardous(null).withStreams(stream(WasteMaterial.LAMPS, "402", "piece"))))
                            .withDisclosure(KPI_A1_3, new Disclosure.NotApplicable(REASON, null))),
            entry(
                    "waste.stream.year-on-year-jump",
                    with(year -> year.withWaste(WASTE.withStreams(stream(WasteMaterial.PAPER, "30.0", "t"))))),
            entry("energy.unit-not-prescribed", with(year -> year.withEnergy(inKilowattHours()))),
            entry("energy.total.reconcile", with(year -> year.withEnergy(electricity("101.0")))),
            entry(
                    "water.year-on-year-jump",
                    with(year -> year.withWater(WaterConsumption.builder()
                            .total(figure("5000", "m3"))
                            .intensities(WATER.intensities())
                            .build()))),
            entry("water.source.sum", with(year -> year.withWater(WATER.withSources(waterSources("400"))))),
            entry(
                    "water.discharged.exceeds-total",
                    with(year -> year.withWater(WATER.withDischarged(figure("600", "m3"))))),
            entry("packaging.material.sum", with(year -> year.withPackaging(cardboardAndFilm("1.5")))),
            entry("air-emissions.pollutant-unnamed", with(year -> year.withAirEmissions(unnamedPollutant()))),
            entry("waste.treatment.sum", with(year -> year.withWaste(WASTE.withNonHazardous(treated("3.0"))))),
            entry("waste.stream.exceeds-total", with(year -> year.withWaste(WASTE.withStreams(generalWaste("5.0"))))),
            entry("energy.sub-total.reconcile", with(year -> year.withEnergy(subTotals("12.00")))),
            entry("energy.source.reconcile", with(year -> year.withEnergy(gasoline("12.50")))),
            entry(
                    "kpi.intensity.reconcile",
                    with(year -> year.withWater(WATER.withIntensities(intensity("6.00", "m3/person"))))),
            entry(
                    "kpi.intensity.denominator-missing",
                    with(year -> year.withWater(WATER.withIntensities(
                            new Intensity(new BigDecimal("5.00"), UnitRatio.parse("m3/person"), null))))),
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
            entry("not-applicable.general-disclosure", notApplicable(GD_A3, REASON)),
            entry(
                    "kpi.intensity.trend-contradicted",
                    with(year -> year.withWater(WaterConsumption.builder()
                            .total(figure("600", "m3"))
                            .intensity(intensity("4.80", "m3/person"))
                            .build()))),
            entry("comparatives.status-changed", notApplicable(KPI_A2_5, REASON)),
            entry("comparatives.prior-report-unfit", ExampleReport.of(2025).withIssuer(ExampleReport.GEM_ISSUER)),
            entry("comparatives.target-revised", targets(Targets.COMPLETE.withBase(Targets.baseOf("90.0")))),
            entry("comparatives.target-dropped", ExampleReport.of(2025)),
            entry(
                    "note.figure-unknown",
                    with(year -> year.withWater(
                            WATER.withNotes(Note.on("totl", NoteKind.ESTIMATED, "Read from the bills."))))),
            entry(
                    "conversion-factors.source-missing",
                    with(year -> year.withConversionFactors(withoutSource(ExampleReport.GRID_FACTOR)))),
            entry(
                    "workforce.breakdown.disagree",
                    with(year -> year.withWorkforce(byGenderAndAge(30).withTotal(null)))),
            entry(
                    "energy.year-on-year-jump",
                    with(year -> year.withEnergy(ENERGY.withTotal(figure("1119.80", "'000 kWh"))))),
            entry(
                    "waste.total.year-on-year-jump",
                    with(year -> year.withWaste(WASTE.withNonHazardous(WasteTotal.of(figure("40.0", "t")))))),
            entry(
                    "safety.injuries.out-of-range",
                    with(year -> year.withSafety(SAFETY.withLostDays(figure("40000", "d"))))),
            entry(
                    "air-emissions.pollutant-repeated",
                    with(year -> year.withAirEmissions(new AirEmissions(
                            List.of(
                                    AirEmission.of(AirPollutant.NOX, figure("1.2", "kg")),
                                    AirEmission.of(AirPollutant.NOX, figure("9.9", "kg"))),
                            List.of())))),
            entry(
                    "target.not-applicable.contradicted",
                    notApplicable(KPI_A2_4, REASON).withTargets(Targets.COMPLETE.withMetric(TargetMetric.WATER))),
            entry("target.base.reconcile", targets(Targets.ofWater("550", "500"))),
            entry("target.performance.reconcile", targets(Targets.ofWater("500", "450"))),
            entry("target.limb-missing", ExampleReport.of(2025).withDisclosure(KPI_A2_3, answered("steps"))),
            entry("target.climate.incomplete", targets(Targets.COMPLETE.withBase(null))),
            entry("target.climate.net-without-gross", targets(Targets.COMPLETE.withAccounting(TargetAccounting.NET))),
            entry("target.climate.credits-without-net", targets(Targets.COMPLETE.withCredits(Targets.CREDITS))),
            entry("target.change.reconcile", targets(Targets.reached("-25.0", "80.0"))),
            entry(
                    "target.achieved.contradicted",
                    targets(Targets.reached("-20.0", "80.0").withAchieved(true))),
            entry("kpi.no-figure", with(year -> year.withWater(null))),
            entry("kpi.breakdown-missing", with(year -> year.withWorkforce(byGenderOnly()))),
            entry(
                    "kpi.intensity-missing",
                    with(year -> year.withWater(
                            WaterConsumption.builder().total(WATER.total()).build()))),
            entry(
                    "kpi.intensity-advised",
                    with(year -> year.withPackaging(
                            new PackagingMaterial(figure("2.0", "t"), List.of(), Map.of(), List.of())))),
            entry("safety.fatalities.years-missing", ExampleReport.of(year(2024), year(2025))),
            entry(
                    "greenhouse-gas.scope-3.silent",
                    with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScope3(null)))),
            entry(
                    "greenhouse-gas.scope-2.location-based-missing",
                    with(year -> year.withGreenhouseGas(GREENHOUSE_GAS
                            .withScope2MarketBased(figure("9", "tCO2e"))
                            .withScope2LocationBased(null)))),
            entry("conversion-factors.undeclared", with(year -> year.withConversionFactors(List.of()))),
            entry(
                    "reported.without-reference",
                    ExampleReport.of(2025)
                            .withDisclosure(KPI_A2_1, new Disclosure.Reported(List.of(), List.of(), Set.of()))),
            entry(
                    "greenhouse-gas.scope-1.reconcile",
                    with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScope1(figure("2.89", "tCO2e"))))),
            entry(
                    "greenhouse-gas.scope-2.reconcile",
                    with(year ->
                            year.withGreenhouseGas(GREENHOUSE_GAS.withScope2LocationBased(figure("58.06", "tCO2e"))))),
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
                    "greenhouse-gas.year-on-year-jump",
                    with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withTotal(figure("560.5", "tCO2e"))))),
            entry("workforce.breakdown.sum", with(year -> year.withWorkforce(WORKFORCE.withTotal(Count.of(101))))),
            entry(
                    "workforce.share.reconcile",
                    with(year -> year.withWorkforce(WORKFORCE.withShares(Map.of(
                            BreakdownDimension.GENDER,
                            new Breakdown<>(Map.of("male", figure("60.5", "%"), "female", figure("40.0", "%")))))))),
            entry(
                    "turnover.rate.impossible",
                    with(year -> year.withTurnover(TURNOVER.withOverall(figure("20.5", "%"))))),
            entry(
                    "turnover.overall.outside-groups",
                    with(year -> year.withTurnover(TURNOVER.withOverall(figure("35", "%"))))),
            entry(
                    "turnover.stock-and-flow",
                    with(year -> year.withWorkforce(
                            WORKFORCE.withNewHires(NewHires.builder().total(60).build())))),
            entry("safety.fatality-rate.reconcile", with(year -> year.withSafety(SAFETY.withFatalities(Count.of(2))))),
            entry("safety.lost-days.without-injuries", with(year -> year.withSafety(SAFETY.withInjuries(Count.ZERO)))),
            entry(
                    "training.average-hours.reconcile",
                    with(year -> year.withTraining(TRAINING.withAverageHours(figure("9.0", "h"))))),
            entry("training.average-hours.identical", with(year -> year.withTraining(sameForAll()))),
            entry(
                    "training.percent-trained.above-100",
                    with(year -> year.withTraining(TRAINING.withPercentTrained(figure("104", "%"))))),
            entry("workforce.share.sum", with(year -> year.withWorkforce(withFemaleShare("45.0")))),
            entry("workforce.total-missing", with(year -> year.withWorkforce(WORKFORCE.withTotal((Count) null)))),
            entry("workforce.new-hires.sum", with(year -> year.withWorkforce(WORKFORCE.withNewHires(hires(11))))),
            entry("turnover.leavers.sum", with(year -> year.withTurnover(leavers(11)))),
            entry("turnover.rate.reconcile", with(year -> year.withTurnover(TURNOVER.withLeavers(Count.of(27))))),
            entry(
                    "turnover.leavers.stock-and-flow",
                    with(year -> year.withTurnover(TURNOVER.withLeavers(Count.of(25))))),
            entry(
                    "turnover.overall.weighted-mean",
                    with(year -> year.withTurnover(TURNOVER.withOverall(figure("29", "%"))))),
            entry("turnover.rates.add-up", with(year -> year.withTurnover(TURNOVER.withOverall(figure("40", "%"))))),
            entry(
                    "turnover.rate.out-of-range",
                    with(year -> year.withTurnover(TURNOVER.withOverall(figure("240", "%"))))),
            entry("safety.lost-time-injury-rate.reconcile", with(year -> year.withSafety(hoursWorked("8.0", "15.0")))),
            entry("safety.lost-day-rate.reconcile", with(year -> year.withSafety(hoursWorked("5.0", "19.0")))),
            entry(
                    "safety.lost-time-injuries.exceed-injuries",
                    with(year -> year.withSafety(SAFETY.withLostTimeInjuries(Count.of(2))))),
            entry("training.hours.sum", with(year -> year.withTraining(trainedGroups("460", 54)))),
            entry(
                    "training.group-hours.exceed-total",
                    with(year ->
                            year.withTraining(trainedGroups("802", 54).withNotCaptured(BreakdownDimension.GENDER)))),
            entry("training.people-trained.sum", with(year -> year.withTraining(trainedGroups("450", 55)))),
            entry(
                    "training.people-trained.exceed-headcount",
                    with(year -> year.withTraining(TRAINING.withPeopleTrained(Count.of(104))))),
            entry(
                    "training.percent-trained.reconcile",
                    with(year -> year.withTraining(TRAINING.withPeopleTrained(Count.of(80))))),
            entry("training.trained-mix.sum", with(year -> year.withTraining(trainedMix("41.0")))),
            entry(
                    "training.trained-mix.reconcile",
                    with(year -> year.withTraining(trainedMix("40.0")
                            .withPeopleTrained(Count.of(90))
                            .withPeopleTrainedBreakdowns(Map.of(
                                    BreakdownDimension.GENDER,
                                    new Breakdown<>(Map.of("male", Count.of(45), "female", Count.of(45)))))))),
            entry(
                    "training.percent-trained.groups",
                    with(year -> year.withTraining(TRAINING.withPercentTrained(figure("70", "%"))))),
            entry("training.percent-trained.is-mix", with(year -> year.withTraining(mixAsShare()))),
            entry(
                    "training.average-hours.groups",
                    with(year -> year.withTraining(TRAINING.withAverageHours(figure("6.0", "h"))))),
            entry(
                    "suppliers.practice.share.reconcile",
                    with(year -> year.withSuppliers(SUPPLIERS.withPractices(practice("45"))))),
            entry(
                    "products.recalled-share.reconcile",
                    with(year ->
                            year.withProductResponsibility(recalled("3", "200").withRecalledShare(figure("5", "%"))))),
            entry(
                    "products.recalled.exceeds-sold",
                    with(year -> year.withProductResponsibility(recalled("300", "200")))),
            entry(
                    "complaints.rate.above-100",
                    with(year ->
                            year.withProductResponsibility(PRODUCTS.withComplaintResponseRate(figure("101", "%"))))),
            entry("corruption.cases.reconcile", with(year -> year.withAntiCorruption(concluded(1)))),
            entry(
                    "corruption.trained-share.above-100",
                    with(year -> year.withAntiCorruption(concluded(0).withStaffTrainedShare(figure("120", "%"))))),
            entry("community.hours.sum", with(year -> year.withCommunityInvestment(volunteering("25")))),
            entry("explained.contradicted-by-figure", explained(KPI_A1_3, REASON)),
            entry("reported.limb-unknown", reported(KPI_A2_4, "sourcing-issues")),
            entry("reported.limb-missing", reported(KPI_A2_4, "target")),
            entry("relief.not-offered", claimed(Relief.COMMERCIAL_SENSITIVITY, REASON)),
            entry("relief.unreasoned", claimed(Relief.REASONABLE_INFORMATION, null)),
            entry("publication.late", published(LocalDate.of(2026, 5, 29), LocalDate.of(2026, 4, 28))),
            entry("publication.before-year-end", published(LocalDate.of(2025, 4, 28), LocalDate.of(2025, 4, 28))),
            entry("suppliers.region.sum", with(year -> year.withSuppliers(SUPPLIERS.withTotal(Count.of(52))))),
            entry(
                    "suppliers.practice.exceeds-total",
                    with(year -> year.withSuppliers(
                            SUPPLIERS.withPractices(new SupplierPractice("Supplier code", Count.of(51), null))))),
            entry(
                    "complaints.exceed-requests",
                    with(year -> year.withProductResponsibility(
                            PRODUCTS.withComplaints(Count.of(1)).withServiceRequests(Count.ZERO)))),
            entry(
                    "community.money.sum",
                    with(year -> year.withCommunityInvestment(COMMUNITY.withTotalMoney(figure("12000", "HKD"))))),
            entry(
                    "comparatives.restated-without-note",
                    ExampleReport.of(
                            year(2023), year(2024).withWorkforce(WORKFORCE.withTotal(Count.of(101))), year(2025))),
            entry("comparatives.not-contiguous", ExampleReport.of(year(2022), year(2024), year(2025))),
            entry("performance.reporting-year-missing", ExampleReport.of(2025).withPerformance(year(2023), year(2024))),
            entry("performance.period-repeated", ExampleReport.of(year(2024), year(2025), year(2025))),
            entry(
                    "period.not-twelve-months",
                    ExampleReport.of(2025)
                            .withPeriod(new ReportingPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 6, 30)))),
            entry("period.before-any-guide", ExampleReport.of(2010)),
            entry("boundary.difference-without-reason", headOfficeOnly(null)));

    /** Reports that pass the rules to which the example report gives nothing to look at. */
    static final List<EsgReport> PASSING = List.of(
            with(year -> year.withWaste(WASTE.withHazardous(null)))
                    .withDisclosure(KPI_A1_3, new Disclosure.NotApplicable(REASON, null)),
            explained(KPI_A1_3, REASON),
            targets(Targets.ofWater("500", "500")),
            with(year -> year.withWater(WATER.withNotes(Note.on("total", NoteKind.ESTIMATED, "Read from the bills.")))),
            with(year -> year.withWater(WaterConsumption.builder()
                    .total(figure("600", "m3"))
                    .intensity(intensity("6.00", "m3/person"))
                    .build())),
            with(year -> year.withWorkforce(byGenderAndAge(29).withTotal(null))),
            with(year -> year.withEnergy(electricity("100.0"))),
            with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScope2MarketBased(figure("9", "tCO2e")))),
            headOfficeOnly("The other offices are serviced and share their meters."),
            with(year -> year.withWater(WATER.withSources(waterSources("500")).withDischarged(figure("400", "m3")))
                    .withPackaging(cardboardAndFilm("2.0"))
                    .withWaste(WASTE.withNonHazardous(treated("4.0")).withStreams(generalWaste("3.0")))
                    .withEnergy(subTotals("11.98"))
                    .withGreenhouseGas(GREENHOUSE_GAS
                            .withScope1Gases(gases("2.99"))
                            .withScopes1And2(figure("56.05", "tCO2e"))
                            .withRemovals(figure("5.00", "tCO2e"))
                            .withScope2MarketBased(figure("9.00", "tCO2e"))
                            .withTotalScopes(SCOPE_1, SCOPE_2)
                            .withTotalScope2Basis(Scope2Basis.LOCATION_BASED)
                            .withContractualInstruments(certificates("80")))),
            with(year -> year.withEnergy(gasoline("11.98"))),
            ExampleReport.of(
                    year(2024).withGreenhouseGas(GREENHOUSE_GAS.withTotalScopes(SCOPE_1, SCOPE_2)),
                    year(2025).withGreenhouseGas(GREENHOUSE_GAS.withTotalScopes(SCOPE_1, SCOPE_2))),
            climate(metrics -> metrics.transitionRisks(assets("3", "4"))
                    .capitalDeployment(capital("6"))
                    .carbonPriceApplied(true)
                    .addCarbonPrices(CARBON_PRICE)
                    .remunerationLinked(true)
                    .remunerationShare(figure("5", "%"))
                    .addFinancialEffects(effect("-5", "-3"))),
            ExampleReport.of(2025).withDisclosure(KPI_A2_3, answered("target")),
            targets(Targets.reached("-20.0", "80.0")
                    .withAchieved(false)
                    .withAccounting(TargetAccounting.NET)
                    .withAssociatedGross(Targets.COMPLETE.goal())
                    .withCredits(Targets.CREDITS)),
            with(year -> year.withWaste(WASTE.withHazardous(null)))
                    .withDisclosure(KPI_A1_3, new Disclosure.Explained(null, REASON, null, null, null)),
            reported(KPI_A2_4, "sourcing-issue", "target", "steps"),
            claimed(Relief.REASONABLE_INFORMATION, REASON),
            published(LocalDate.of(2026, 4, 28), LocalDate.of(2026, 4, 28)),
            with(year -> year.withWorkforce(WORKFORCE.withNewHires(hires(12)))
                    .withTurnover(leavers(12))
                    .withSafety(hoursWorked("5.0", "15.0"))
                    .withTraining(trainedGroups("450", 54)
                            .withTrainedMixBreakdowns(trainedMix("40.0").trainedMixBreakdowns()))
                    .withSuppliers(SUPPLIERS.withPractices(practice("100")))
                    .withProductResponsibility(recalled("3", "200")
                            .withRecalledShare(figure("1.5", "%"))
                            .withComplaintResponseRate(figure("100", "%")))
                    .withAntiCorruption(concluded(0).withStaffTrainedShare(figure("100", "%")))
                    .withCommunityInvestment(volunteering("20"))));

    private RaisingReports() {}

    private static ConversionFactor withoutSource(ConversionFactor factor) {
        return new ConversionFactor(factor.kind(), factor.source(), factor.value(), factor.unit(), null, List.of());
    }

    private static Workforce byGenderAndAge(long young) {
        return Workforce.builder()
                .headcount(BreakdownDimension.GENDER, "male", 60)
                .headcount(BreakdownDimension.GENDER, "female", 40)
                .headcount(BreakdownDimension.AGE_GROUP, "under 30", young + 1)
                .headcount(BreakdownDimension.AGE_GROUP, "30 and over", 70)
                .build();
    }

    private static Map<WaterSource, Quantity> waterSources(String municipal) {
        return ordered(WaterSource.MUNICIPAL, figure(municipal, "m3"), WaterSource.RECYCLED, figure("50", "m3"));
    }

    private static PackagingMaterial cardboardAndFilm(String cardboardAndFilm) {
        return new PackagingMaterial(
                figure("2.0", "t"),
                List.of(intensity("0.02", "t/piece")),
                ordered("Cardboard", figure(cardboardAndFilm, "t"), "Film", figure("0.0", "t")),
                List.of());
    }

    private static AirEmissions unnamedPollutant() {
        return new AirEmissions(List.of(new AirEmission(AirPollutant.OTHER, null, figure("0.9", "kg"))), List.of());
    }

    private static WasteTotal treated(String tonnes) {
        return new WasteTotal(
                figure("4.0", "t"),
                List.of(intensity("0.040", "t/person")),
                ordered(
                        WasteTreatment.LANDFILLED,
                        figure(tonnes, "t"),
                        WasteTreatment.INCINERATED,
                        figure("0.0", "t")));
    }

    private static WasteStream generalWaste(String tonnes) {
        return new WasteStream(
                WasteMaterial.GENERAL_WASTE,
                null,
                WasteClass.NON_HAZARDOUS,
                figure(tonnes, "t"),
                WasteTreatment.LANDFILLED,
                List.of());
    }

    private static EnergyConsumption gasoline(String energy) {
        return EnergyConsumption.builder()
                .use(EnergySource.PURCHASED_ELECTRICITY, "100000", Unit.KILOWATT_HOUR)
                .addSources(
                        new EnergyUse(EnergySource.GASOLINE, null, figure("1.000", "t"), figure(energy, "'000 kWh")))
                .build();
    }

    private static EnergyConsumption subTotals(String direct) {
        return EnergyConsumption.builder()
                .from(gasoline("11.98"))
                .directTotal(figure(direct, "'000 kWh"))
                .indirectTotal(figure("100.00", "'000 kWh"))
                .total(figure("111.98", "'000 kWh"))
                .build();
    }

    private static Map<KyotoGas, Quantity> gases(String carbonDioxide) {
        return ordered(
                KyotoGas.CARBON_DIOXIDE, figure(carbonDioxide, "tCO2e"), KyotoGas.METHANE, figure("0.00", "tCO2e"));
    }

    private static ContractualInstrument certificates(String megawattHours) {
        return new ContractualInstrument(
                ContractualInstrumentKind.CERTIFICATE, figure(megawattHours, "MWh"), null, null);
    }

    private static AffectedAssets assets(@Nullable String amount, @Nullable String percentage) {
        return new AffectedAssets(
                amount == null ? null : figure(amount, "m HKD"),
                percentage == null ? null : figure(percentage, "%"),
                null);
    }

    private static CapitalDeployment capital(String total) {
        return new CapitalDeployment(
                figure(total, "m HKD"), figure("3", "m HKD"), figure("2", "m HKD"), figure("1", "m HKD"));
    }

    private static FinancialEffect effect(String lowest, String highest) {
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

    private static EsgReport targets(Target target) {
        return ExampleReport.of(2025).withTargets(target);
    }

    private static Disclosure answered(String limb) {
        return new Disclosure.Reported(List.of(new Reference("Environment", null)), List.of(), Set.of(limb));
    }

    /** In a fixed order, because the page shows the sum. */
    private static <K> Map<K, Quantity> ordered(K first, Quantity firstFigure, K second, Quantity secondFigure) {
        Map<K, Quantity> ordered = new LinkedHashMap<>();
        ordered.put(first, firstFigure);
        ordered.put(second, secondFigure);
        return ordered;
    }

    private static EsgReport reported(Provision provision, String... limbs) {
        return ExampleReport.of(2025)
                .withDisclosure(
                        provision,
                        new Disclosure.Reported(List.of(new Reference("Environment", null)), List.of(), Set.of(limbs)));
    }

    private static EsgReport claimed(Relief relief, @Nullable String reason) {
        return ExampleReport.of(2025)
                .withDisclosure(
                        D_28_C,
                        new Disclosure.Reported(
                                List.of(new Reference("Climate", null)),
                                List.of(new ReliefClaim(relief, reason)),
                                Set.of()));
    }

    private static EsgReport published(LocalDate esgReport, LocalDate annualReport) {
        return ExampleReport.of(2025).withPublication(new Publication(esgReport, annualReport));
    }

    private static Workforce withFemaleShare(String digits) {
        return WORKFORCE.withShares(Map.of(
                BreakdownDimension.GENDER,
                new Breakdown<>(Map.of("male", figure("60.0", "%"), "female", figure(digits, "%")))));
    }

    private static NewHires hires(long male) {
        return NewHires.builder()
                .total(20)
                .headcount(BreakdownDimension.GENDER, "male", male)
                .headcount(BreakdownDimension.GENDER, "female", 8)
                .build();
    }

    private static Turnover leavers(long male) {
        Turnover byGender = Turnover.builder()
                .leavers(BreakdownDimension.GENDER, "male", male)
                .leavers(BreakdownDimension.GENDER, "female", 8)
                .build();
        return TURNOVER.withLeavers(Count.of(20)).withLeaverBreakdowns(byGender.leaverBreakdowns());
    }

    private static Safety hoursWorked(String injuryRate, String lostDayRate) {
        return SAFETY.withLostTimeInjuries(Count.of(1))
                .withHoursWorked(figure("200000", "h"))
                .withLostTimeInjuryFrequencyRate(perMillionHours(injuryRate))
                .withLostDayRate(perMillionHours(lostDayRate));
    }

    private static HoursRate perMillionHours(String digits) {
        return new HoursRate(new BigDecimal(digits), BigDecimal.valueOf(1_000_000));
    }

    private static Training trainedGroups(String maleHours, long maleTrained) {
        Training groups = Training.builder()
                .hours(BreakdownDimension.GENDER, "male", maleHours)
                .hours(BreakdownDimension.GENDER, "female", "350")
                .peopleTrained(BreakdownDimension.GENDER, "male", maleTrained)
                .peopleTrained(BreakdownDimension.GENDER, "female", 36)
                .build();
        return TRAINING.withPeopleTrained(Count.of(90))
                .withHoursBreakdowns(groups.hoursBreakdowns())
                .withPeopleTrainedBreakdowns(groups.peopleTrainedBreakdowns());
    }

    private static Training trainedMix(String female) {
        return Training.builder()
                .trainedMix(BreakdownDimension.GENDER, "male", "60.0")
                .trainedMix(BreakdownDimension.GENDER, "female", female)
                .build();
    }

    private static Training mixAsShare() {
        return Training.builder()
                .percentTrained(figure("90", "%"))
                .percentTrained(BreakdownDimension.GENDER, "male", "60.0")
                .percentTrained(BreakdownDimension.GENDER, "female", "40.0")
                .build();
    }

    private static SupplierPractice practice(String share) {
        return new SupplierPractice("Supplier code", Count.of(50), figure(share, "%"));
    }

    private static ProductResponsibility recalled(String recalled, String sold) {
        return PRODUCTS.withRecalled(figure(recalled, "piece")).withSold(figure(sold, "piece"));
    }

    private static AntiCorruption concluded(long cases) {
        return AntiCorruption.builder().concludedCases(Count.of(cases)).build();
    }

    private static CommunityInvestment volunteering(String total) {
        return CommunityInvestment.builder()
                .addContributions(Contribution.of("education", null, figure("12", "h")))
                .addContributions(Contribution.of("health", null, figure("8", "h")))
                .totalHours(figure(total, "h"))
                .build();
    }

    private static EnergyConsumption electricity(String total) {
        return EnergyConsumption.builder()
                .use(EnergySource.PURCHASED_ELECTRICITY, "100000", Unit.KILOWATT_HOUR)
                .total(figure(total, "'000 kWh"))
                .build();
    }

    private static EsgReport headOfficeOnly(@Nullable String reason) {
        BoundaryDifference difference = new BoundaryDifference(Set.of(KPI_A2_1), "Head office only.", reason);
        return ExampleReport.of(2025).withBoundary(new ReportingBoundary("The Group.", List.of(difference)));
    }

    private static EsgReport explainedAs(Provision provision, ExplanationReason reason) {
        return ExampleReport.of(2025)
                .withDisclosure(provision, new Disclosure.Explained(reason, REASON, null, "In due course.", null));
    }

    private static EnergyConsumption inKilowattHours() {
        return EnergyConsumption.builder()
                .use(EnergySource.PURCHASED_ELECTRICITY, "100000", Unit.KILOWATT_HOUR)
                .build();
    }

    private static Workforce byGenderOnly() {
        return WORKFORCE.withBreakdowns(Map.of(
                BreakdownDimension.GENDER, new Breakdown<>(Map.of("male", Count.of(60), "female", Count.of(40)))));
    }

    private static Training sameForAll() {
        return Training.builder()
                .averageHours(figure("8.0", "h"))
                .averageHours(BreakdownDimension.GENDER, "male", "8.0")
                .averageHours(BreakdownDimension.GENDER, "female", "8.0")
                .averageHours(BreakdownDimension.EMPLOYEE_CATEGORY, "management", "8.0")
                .averageHours(BreakdownDimension.EMPLOYEE_CATEGORY, "staff", "8.0")
                .build();
    }

    /** In a fixed order, because the page shows the sum. */
    private static Scope3Emissions scope3(String total) {
        Map<Scope3Category, Quantity> categories = new LinkedHashMap<>();
        categories.put(Scope3Category.BUSINESS_TRAVEL, figure("2.5", "tCO2e"));
        categories.put(Scope3Category.EMPLOYEE_COMMUTING, figure("10.0", "tCO2e"));
        return new Scope3Emissions(figure(total, "tCO2e"), categories);
    }
}
