package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.model.code.Provisions.KPI_A2_3;
import static io.github.hkesg.model.code.Provisions.KPI_A2_4;
import static io.github.hkesg.model.kpi.EmissionScope.SCOPE_1;
import static io.github.hkesg.model.kpi.EmissionScope.SCOPE_2;
import static io.github.hkesg.validate.hkex.Answers.explained;
import static io.github.hkesg.validate.hkex.ExampleReport.ENERGY;
import static io.github.hkesg.validate.hkex.ExampleReport.GREENHOUSE_GAS;
import static io.github.hkesg.validate.hkex.ExampleReport.PRODUCTS;
import static io.github.hkesg.validate.hkex.ExampleReport.SUPPLIERS;
import static io.github.hkesg.validate.hkex.ExampleReport.TRAINING;
import static io.github.hkesg.validate.hkex.ExampleReport.TURNOVER;
import static io.github.hkesg.validate.hkex.ExampleReport.WASTE;
import static io.github.hkesg.validate.hkex.ExampleReport.WATER;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.intensity;
import static io.github.hkesg.validate.hkex.ExampleReport.with;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static io.github.hkesg.validate.hkex.RaisingClimate.CARBON_PRICE;
import static io.github.hkesg.validate.hkex.RaisingClimate.answered;
import static io.github.hkesg.validate.hkex.RaisingClimate.assets;
import static io.github.hkesg.validate.hkex.RaisingClimate.capital;
import static io.github.hkesg.validate.hkex.RaisingClimate.certificates;
import static io.github.hkesg.validate.hkex.RaisingClimate.climate;
import static io.github.hkesg.validate.hkex.RaisingClimate.effect;
import static io.github.hkesg.validate.hkex.RaisingClimate.gases;
import static io.github.hkesg.validate.hkex.RaisingClimate.targets;
import static io.github.hkesg.validate.hkex.RaisingEntries.REASON;
import static io.github.hkesg.validate.hkex.RaisingEntries.claimed;
import static io.github.hkesg.validate.hkex.RaisingEntries.headOfficeOnly;
import static io.github.hkesg.validate.hkex.RaisingEntries.published;
import static io.github.hkesg.validate.hkex.RaisingEntries.reported;
import static io.github.hkesg.validate.hkex.RaisingEnvironment.cardboardAndFilm;
import static io.github.hkesg.validate.hkex.RaisingEnvironment.electricity;
import static io.github.hkesg.validate.hkex.RaisingEnvironment.gasoline;
import static io.github.hkesg.validate.hkex.RaisingEnvironment.generalWaste;
import static io.github.hkesg.validate.hkex.RaisingEnvironment.perRevenue;
import static io.github.hkesg.validate.hkex.RaisingEnvironment.subTotals;
import static io.github.hkesg.validate.hkex.RaisingEnvironment.treated;
import static io.github.hkesg.validate.hkex.RaisingEnvironment.waterSources;
import static io.github.hkesg.validate.hkex.RaisingOperations.concluded;
import static io.github.hkesg.validate.hkex.RaisingOperations.practice;
import static io.github.hkesg.validate.hkex.RaisingOperations.recalled;
import static io.github.hkesg.validate.hkex.RaisingOperations.volunteering;
import static io.github.hkesg.validate.hkex.RaisingPeople.byGenderAndAge;
import static io.github.hkesg.validate.hkex.RaisingPeople.hires;
import static io.github.hkesg.validate.hkex.RaisingPeople.hoursWorked;
import static io.github.hkesg.validate.hkex.RaisingPeople.leavers;
import static io.github.hkesg.validate.hkex.RaisingPeople.trainedGroups;
import static io.github.hkesg.validate.hkex.RaisingPeople.trainedMix;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.code.Relief;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.Scope2Basis;
import io.github.hkesg.model.kpi.TargetAccounting;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.quantity.Count;
import java.time.LocalDate;
import java.util.List;

/** Reports that pass the rules to which the example report gives nothing to look at. */
final class PassingReports {
    static final List<EsgReport> ALL = List.of(
            with(year -> year.withWaste(WASTE.withHazardous(null)))
                    .withDisclosure(KPI_A1_3, new Disclosure.NotApplicable(REASON, null)),
            explained(KPI_A1_3, REASON),
            targets(Targets.ofWater("500", "500")
                    .withGoal(TargetPoint.ofChange(ReportingPeriod.ofYear(2025), figure("0", "%")))
                    .withAchieved(true)),
            with(year -> year.withWater(WATER.withNotes(Note.on("total", NoteKind.ESTIMATED, "Read from the bills.")))),
            with(year -> year.withWater(WaterConsumption.builder()
                    .total(figure("600", "m3"))
                    .intensity(intensity("6.00", "m3/person"))
                    .build())),
            with(year -> year.withWorkforce(byGenderAndAge(29).withTotal(null))),
            with(year -> year.withEnergy(electricity("100.0"))),
            with(year -> year.withSuppliers(RaisingOperations.share("44.0"))
                    .withProductResponsibility(PRODUCTS.withComplaintResponseRate(figure("50", "%")))
                    .withAntiCorruption(RaisingOperations.trained(80, "80.0"))),
            with(year -> year.withTurnover(TURNOVER.withOverall(null))
                    .withTraining(TRAINING.withPeopleTrained(Count.of(90)).withAttendances(Count.of(120)))),
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
                            .withScope2MarketBased(figure("10.61", "tCO2e"))
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
            with(year -> year.withWater(WATER.withIntensities(perRevenue("0.25", "m3/m HKD")))
                    .withEnergy(ENERGY.withIntensities(perRevenue("56.0", "kWh/m HKD")))),
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

    private PassingReports() {}
}
