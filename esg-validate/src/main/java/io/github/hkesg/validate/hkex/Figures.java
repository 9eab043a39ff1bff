package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.AirEmissions;
import io.github.hkesg.model.kpi.AntiCorruption;
import io.github.hkesg.model.kpi.CapitalDeployment;
import io.github.hkesg.model.kpi.ClimateMetrics;
import io.github.hkesg.model.kpi.CommunityInvestment;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.HoursRate;
import io.github.hkesg.model.kpi.NewHires;
import io.github.hkesg.model.kpi.PackagingMaterial;
import io.github.hkesg.model.kpi.ProductResponsibility;
import io.github.hkesg.model.kpi.Safety;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.model.kpi.Suppliers;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.Waste;
import io.github.hkesg.model.kpi.WasteTotal;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.rule.Need;

/** The figures that rules need, each with its path. */
final class Figures {
    static final Need<AirEmissions> AIR_EMISSIONS = Need.of("airEmissions", PerformanceData::airEmissions);

    static final Need<GreenhouseGas> GREENHOUSE_GAS = Need.of("greenhouseGas", PerformanceData::greenhouseGas);
    static final Need<Quantity> SCOPE_1 = GREENHOUSE_GAS.then("scope1", GreenhouseGas::scope1);
    static final Need<Quantity> SCOPE_2 =
            GREENHOUSE_GAS.then("scope2LocationBased", GreenhouseGas::scope2LocationBased);
    static final Need<Quantity> SCOPE_2_MARKET =
            GREENHOUSE_GAS.then("scope2MarketBased", GreenhouseGas::scope2MarketBased);
    static final Need<Scope3Emissions> SCOPE_3 = GREENHOUSE_GAS.then("scope3", GreenhouseGas::scope3);
    static final Need<Quantity> SCOPES_1_AND_2 = GREENHOUSE_GAS.then("scopes1And2", GreenhouseGas::scopes1And2);
    static final Need<Quantity> REMOVALS = GREENHOUSE_GAS.then("removals", GreenhouseGas::removals);
    static final Need<Quantity> GREENHOUSE_GAS_TOTAL = GREENHOUSE_GAS.then("total", GreenhouseGas::total);
    static final Need<Quantity> GREENHOUSE_GAS_CHANGE = GREENHOUSE_GAS.then("change", GreenhouseGas::change);

    static final Need<EnergyConsumption> ENERGY = Need.of("energy", PerformanceData::energy);
    static final Need<Quantity> ENERGY_TOTAL = ENERGY.then("total", EnergyConsumption::total);

    static final Need<Waste> WASTE = Need.of("waste", PerformanceData::waste);
    static final Need<WasteTotal> HAZARDOUS_WASTE = WASTE.then("hazardous", Waste::hazardous);
    static final Need<WasteTotal> NON_HAZARDOUS_WASTE = WASTE.then("nonHazardous", Waste::nonHazardous);
    static final Need<Quantity> HAZARDOUS_WASTE_TOTAL = HAZARDOUS_WASTE.then("total", WasteTotal::total);
    static final Need<Quantity> NON_HAZARDOUS_WASTE_TOTAL = NON_HAZARDOUS_WASTE.then("total", WasteTotal::total);
    static final Need<WaterConsumption> WATER = Need.of("water", PerformanceData::water);
    static final Need<Quantity> WATER_TOTAL = WATER.then("total", WaterConsumption::total);
    static final Need<Quantity> WATER_DISCHARGED = WATER.then("discharged", WaterConsumption::discharged);
    static final Need<PackagingMaterial> PACKAGING = Need.of("packaging", PerformanceData::packaging);

    static final Need<Quantity> PACKAGING_TOTAL = PACKAGING.then("total", PackagingMaterial::total);

    static final Need<ClimateMetrics> CLIMATE = Need.of("climate", PerformanceData::climate);
    static final Need<CapitalDeployment> CAPITAL_DEPLOYMENT =
            CLIMATE.then("capitalDeployment", ClimateMetrics::capitalDeployment);

    static final Need<Workforce> WORKFORCE = Need.of("workforce", PerformanceData::workforce);
    static final Need<Count> HEADCOUNT = WORKFORCE.then("total", Workforce::total);
    static final Need<NewHires> NEW_HIRES = WORKFORCE.then("newHires", Workforce::newHires);
    static final Need<Count> HIRED = NEW_HIRES.then("total", NewHires::total);
    static final Need<Turnover> TURNOVER = Need.of("turnover", PerformanceData::turnover);
    static final Need<Quantity> OVERALL_TURNOVER = TURNOVER.then("overall", Turnover::overall);

    static final Need<Count> LEAVERS = TURNOVER.then("leavers", Turnover::leavers);

    static final Need<Safety> SAFETY = Need.of("safety", PerformanceData::safety);
    static final Need<Count> FATALITIES = SAFETY.then("fatalities", Safety::fatalities);
    static final Need<Quantity> FATALITY_RATE = SAFETY.then("fatalityRate", Safety::fatalityRate);
    static final Need<Quantity> LOST_DAYS = SAFETY.then("lostDays", Safety::lostDays);

    static final Need<Count> INJURIES = SAFETY.then("injuries", Safety::injuries);
    static final Need<Count> LOST_TIME_INJURIES = SAFETY.then("lostTimeInjuries", Safety::lostTimeInjuries);
    static final Need<Quantity> HOURS_WORKED = SAFETY.then("hoursWorked", Safety::hoursWorked);
    static final Need<HoursRate> LOST_TIME_INJURY_RATE =
            SAFETY.then("lostTimeInjuryFrequencyRate", Safety::lostTimeInjuryFrequencyRate);
    static final Need<HoursRate> LOST_DAY_RATE = SAFETY.then("lostDayRate", Safety::lostDayRate);

    static final Need<Training> TRAINING = Need.of("training", PerformanceData::training);
    static final Need<Quantity> TOTAL_TRAINING_HOURS = TRAINING.then("totalHours", Training::totalHours);
    static final Need<Quantity> AVERAGE_TRAINING_HOURS = TRAINING.then("averageHours", Training::averageHours);

    static final Need<Quantity> PERCENT_TRAINED = TRAINING.then("percentTrained", Training::percentTrained);
    static final Need<Count> ATTENDANCES = TRAINING.then("attendances", Training::attendances);
    static final Need<Count> PEOPLE_TRAINED = TRAINING.then("peopleTrained", Training::peopleTrained);

    static final Need<Suppliers> SUPPLIERS = Need.of("suppliers", PerformanceData::suppliers);
    static final Need<Count> SUPPLIER_TOTAL = SUPPLIERS.then("total", Suppliers::total);

    static final Need<ProductResponsibility> PRODUCT_RESPONSIBILITY =
            Need.of("productResponsibility", PerformanceData::productResponsibility);
    static final Need<Quantity> RECALLED_SHARE =
            PRODUCT_RESPONSIBILITY.then("recalledShare", ProductResponsibility::recalledShare);
    static final Need<Quantity> SOLD = PRODUCT_RESPONSIBILITY.then("sold", ProductResponsibility::sold);
    static final Need<Quantity> RECALLED = PRODUCT_RESPONSIBILITY.then("recalled", ProductResponsibility::recalled);
    static final Need<Count> COMPLAINTS = PRODUCT_RESPONSIBILITY.then("complaints", ProductResponsibility::complaints);
    static final Need<Count> SERVICE_REQUESTS =
            PRODUCT_RESPONSIBILITY.then("serviceRequests", ProductResponsibility::serviceRequests);

    static final Need<AntiCorruption> ANTI_CORRUPTION = Need.of("antiCorruption", PerformanceData::antiCorruption);
    static final Need<Count> CONCLUDED_CASES = ANTI_CORRUPTION.then("concludedCases", AntiCorruption::concludedCases);

    static final Need<CommunityInvestment> COMMUNITY =
            Need.of("communityInvestment", PerformanceData::communityInvestment);
    static final Need<Quantity> COMMUNITY_MONEY = COMMUNITY.then("totalMoney", CommunityInvestment::totalMoney);

    static final Need<Quantity> COMMUNITY_HOURS = COMMUNITY.then("totalHours", CommunityInvestment::totalHours);

    private Figures() {}
}
