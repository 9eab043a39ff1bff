package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Issuer;
import io.github.hkesg.model.ListingBoard;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.ReportingBoundary;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.IssuerClass;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Provision;
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
import io.github.hkesg.model.kpi.Contribution;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.ConversionFactorKind;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.FinancialEffect;
import io.github.hkesg.model.kpi.FinancialEffectKind;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.IndustryMetric;
import io.github.hkesg.model.kpi.NewHires;
import io.github.hkesg.model.kpi.PackagingMaterial;
import io.github.hkesg.model.kpi.ProductResponsibility;
import io.github.hkesg.model.kpi.Safety;
import io.github.hkesg.model.kpi.Scope3Category;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.model.kpi.SupplierPractice;
import io.github.hkesg.model.kpi.Suppliers;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.Waste;
import io.github.hkesg.model.kpi.WasteMaterial;
import io.github.hkesg.model.kpi.WasteStream;
import io.github.hkesg.model.kpi.WasteTotal;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A report of Example Holdings that answers every provision in force and has the same consistent figures in each of three
 * years. No rule raises anything on it; tests change one thing about it.
 */
final class ExampleReport {
    static final Issuer ISSUER = new Issuer("Example Holdings", null, "1", ListingBoard.MAIN_BOARD, false);
    static final Issuer GEM_ISSUER = new Issuer("Example Holdings", null, "8001", ListingBoard.GEM, null);

    static final AirEmissions AIR_EMISSIONS =
            new AirEmissions(List.of(AirEmission.of(AirPollutant.NOX, figure("1.2", "kg"))), List.of());

    static final Scope3Emissions SCOPE_3 = new Scope3Emissions(
            figure("12.5", "tCO2e"),
            Map.of(
                    Scope3Category.BUSINESS_TRAVEL, figure("2.5", "tCO2e"),
                    Scope3Category.EMPLOYEE_COMMUTING, figure("10.0", "tCO2e")));

    static final GreenhouseGas GREENHOUSE_GAS = GreenhouseGas.builder()
            .scope1(figure("2.99", "tCO2e"))
            .scope2LocationBased(figure("53.06", "tCO2e"))
            .scope3(SCOPE_3)
            .total(figure("56.05", "tCO2e"))
            .change(figure("0.0", "%"))
            .build();

    static final EnergyConsumption ENERGY = EnergyConsumption.builder()
            .use(EnergySource.PURCHASED_ELECTRICITY, "100000", Unit.KILOWATT_HOUR)
            .use(EnergySource.GASOLINE, "1.000", Unit.TONNE)
            .total(figure("111.98", "'000 kWh"))
            .intensity(intensity("1.12", "'000 kWh/person"))
            .build();

    static final ConversionFactor GRID_FACTOR =
            factor(ConversionFactorKind.EMISSION_FACTOR, EnergySource.PURCHASED_ELECTRICITY, "0.5306", "kgCO2/kWh");
    static final ConversionFactor GASOLINE_CALORIFIC_VALUE =
            factor(ConversionFactorKind.NET_CALORIFIC_VALUE, EnergySource.GASOLINE, "43.124", "GJ/t");
    static final ConversionFactor GASOLINE_EMISSION_FACTOR =
            factor(ConversionFactorKind.EMISSION_FACTOR, EnergySource.GASOLINE, "69300", "kgCO2/TJ");

    static final Waste WASTE = Waste.builder()
            .hazardous(WasteTotal.of(figure("0.12", "t"), intensity("0.0012", "t/person")))
            .nonHazardous(WasteTotal.of(figure("4.0", "t"), intensity("0.040", "t/person")))
            .addStreams(stream(WasteMaterial.PAPER, "3.0", "t"))
            .build();

    static final WaterConsumption WATER = WaterConsumption.builder()
            .total(figure("500", "m3"))
            .intensity(intensity("5.00", "m3/person"))
            .build();
    static final PackagingMaterial PACKAGING =
            new PackagingMaterial(figure("2.0", "t"), List.of(intensity("0.02", "t/piece")), Map.of(), List.of());

    static final Workforce WORKFORCE = Workforce.builder()
            .total(100)
            .headcount(BreakdownDimension.GENDER, "male", 60)
            .headcount(BreakdownDimension.GENDER, "female", 40)
            .headcount(BreakdownDimension.EMPLOYMENT_TYPE, "full-time", 90)
            .headcount(BreakdownDimension.EMPLOYMENT_TYPE, "part-time", 10)
            .headcount(BreakdownDimension.AGE_GROUP, "under 30", 30)
            .headcount(BreakdownDimension.AGE_GROUP, "30 and over", 70)
            .headcount(BreakdownDimension.REGION, "Hong Kong", 70)
            .headcount(BreakdownDimension.REGION, "Mainland China", 30)
            .putShares(
                    BreakdownDimension.GENDER,
                    new Breakdown<>(Map.of("male", figure("60.0", "%"), "female", figure("40.0", "%"))))
            .newHires(NewHires.builder().total(20).build())
            .build();

    static final Turnover TURNOVER = Turnover.builder()
            .overall("20")
            .rate(BreakdownDimension.GENDER, "male", "20")
            .rate(BreakdownDimension.GENDER, "female", "20")
            .rate(BreakdownDimension.AGE_GROUP, "under 30", "30")
            .rate(BreakdownDimension.AGE_GROUP, "30 and over", "16")
            .rate(BreakdownDimension.REGION, "Hong Kong", "20")
            .rate(BreakdownDimension.REGION, "Mainland China", "20")
            .build();

    static final Safety SAFETY = Safety.builder()
            .fatalities(Count.ZERO)
            .fatalityRate(figure("0.00", "%"))
            .lostDays(figure("3", "d"))
            .injuries(Count.of(1))
            .build();

    static final Training TRAINING = Training.builder()
            .percentTrained(figure("90", "%"))
            .percentTrained(BreakdownDimension.GENDER, "male", "90")
            .percentTrained(BreakdownDimension.GENDER, "female", "90")
            .percentTrained(BreakdownDimension.EMPLOYEE_CATEGORY, "management", "100")
            .percentTrained(BreakdownDimension.EMPLOYEE_CATEGORY, "staff", "88")
            .totalHours(figure("800", "h"))
            .averageHours(figure("8.0", "h"))
            .averageHours(BreakdownDimension.GENDER, "male", "7.5")
            .averageHours(BreakdownDimension.GENDER, "female", "8.75")
            .averageHours(BreakdownDimension.EMPLOYEE_CATEGORY, "management", "10.0")
            .averageHours(BreakdownDimension.EMPLOYEE_CATEGORY, "staff", "7.5")
            .build();

    static final Suppliers SUPPLIERS = Suppliers.builder()
            .total(50)
            .region("Hong Kong", 20)
            .region("Mainland China", 30)
            .addPractices(new SupplierPractice("Supplier code", Count.of(50), null))
            .build();

    static final ProductResponsibility PRODUCTS = ProductResponsibility.builder()
            .recalledShare(figure("0", "%"))
            .complaints(Count.of(2))
            .serviceRequests(Count.of(300))
            .build();

    static final CommunityInvestment COMMUNITY = CommunityInvestment.builder()
            .addContributions(Contribution.of("education", figure("7000", "HKD"), null))
            .addContributions(Contribution.of("health", figure("3000", "HKD"), null))
            .totalMoney(figure("10000", "HKD"))
            .build();

    static final ClimateMetrics CLIMATE = ClimateMetrics.builder()
            .transitionRisks(new AffectedAssets(figure("3", "m HKD"), figure("1.5", "%"), null))
            .physicalRisks(new AffectedAssets(figure("4", "m HKD"), figure("2.0", "%"), null))
            .opportunities(new AffectedAssets(figure("5", "m HKD"), figure("2.5", "%"), null))
            .capitalDeployment(new CapitalDeployment(figure("6", "m HKD"), null, null, null))
            .carbonPriceApplied(true)
            .addCarbonPrices(new CarbonPrice(new BigDecimal("80"), UnitRatio.parse("HKD/tCO2e"), Set.of()))
            .addAllFinancialEffects(Arrays.stream(FinancialEffectKind.values())
                    .map(kind -> new FinancialEffect(kind, null, null, figure("-2", "m HKD"), null, null))
                    .toList())
            .addIndustryMetrics(new IndustryMetric("Software", "Uptime", figure("99.9", "%"), List.of()))
            .build();

    private ExampleReport() {}

    static Quantity figure(String digits, String unit) {
        return Quantity.of(digits, Unit.parse(unit));
    }

    static Intensity intensity(String digits, String unit) {
        return new Intensity(new BigDecimal(digits), UnitRatio.parse(unit), "at year end");
    }

    static ConversionFactor factor(ConversionFactorKind kind, EnergySource source, String digits, String unit) {
        return ConversionFactor.of(kind, source, new BigDecimal(digits), UnitRatio.parse(unit), "as declared");
    }

    static WasteStream stream(WasteMaterial material, String digits, String unit) {
        return new WasteStream(material, null, null, figure(digits, unit), null, List.of());
    }

    /** The figures of a calendar year, the same for every year. */
    static PerformanceData year(int year) {
        return PerformanceData.builder()
                .period(ReportingPeriod.ofYear(year))
                .airEmissions(AIR_EMISSIONS)
                .greenhouseGas(GREENHOUSE_GAS)
                .energy(ENERGY)
                .waste(WASTE)
                .water(WATER)
                .packaging(PACKAGING)
                .workforce(WORKFORCE)
                .turnover(TURNOVER)
                .safety(SAFETY)
                .training(TRAINING)
                .suppliers(SUPPLIERS)
                .productResponsibility(PRODUCTS)
                .antiCorruption(
                        AntiCorruption.builder().concludedCases(Count.ZERO).build())
                .communityInvestment(COMMUNITY)
                .climate(CLIMATE)
                .addConversionFactors(GRID_FACTOR, GASOLINE_CALORIFIC_VALUE, GASOLINE_EMISSION_FACTOR)
                .build();
    }

    /** A report for the last of some years, with the others as comparatives. */
    static EsgReport of(PerformanceData... years) {
        ReportingPeriod period = years[years.length - 1].period();
        return EsgReport.builder()
                .issuer(ISSUER)
                .period(period)
                .boundary(new ReportingBoundary("The Group.", List.of()))
                .addPerformance(years)
                .disclosures(everythingReported(period))
                .build();
    }

    /** A report for a calendar year, with two years before. */
    static EsgReport of(int year) {
        return of(year(year - 2), year(year - 1), year(year));
    }

    /** The report for 2025, changed in the year reported on, which is {@code performance[2]}. */
    static EsgReport with(UnaryOperator<PerformanceData> change) {
        return of(year(2023), year(2024), change.apply(year(2025)));
    }

    /** In a fixed order, because the page shows the sum. */
    static <K> Map<K, Quantity> ordered(K first, Quantity firstFigure, K second, Quantity secondFigure) {
        Map<K, Quantity> ordered = new LinkedHashMap<>();
        ordered.put(first, firstFigure);
        ordered.put(second, secondFigure);
        return ordered;
    }

    private static Map<Provision, Disclosure> everythingReported(ReportingPeriod period) {
        Map<Provision, Disclosure> disclosures = new LinkedHashMap<>();
        for (Provision provision : PresenceRules.DISCLOSURES) {
            if (Obligation.of(provision, IssuerClass.MAIN_BOARD, period.start()) != Obligation.NOT_IN_FORCE) {
                disclosures.put(provision, Disclosure.Reported.in("ESG report"));
            }
        }
        return disclosures;
    }
}
