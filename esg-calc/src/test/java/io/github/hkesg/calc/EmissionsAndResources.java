package io.github.hkesg.calc;

import static io.github.hkesg.calc.Given.factor;
import static io.github.hkesg.calc.Given.quantity;

import io.github.hkesg.calc.TargetCalculator.TargetProgress;
import io.github.hkesg.calc.TargetCalculator.TotalPerActivity;
import io.github.hkesg.calc.emissions.AirEmissionsCalculator;
import io.github.hkesg.calc.emissions.CarbonCombustion;
import io.github.hkesg.calc.emissions.Combustion;
import io.github.hkesg.calc.emissions.EmissionsCalculator;
import io.github.hkesg.calc.emissions.GrossAndRemovals;
import io.github.hkesg.calc.emissions.MarketBasedEmissions;
import io.github.hkesg.calc.emissions.MarketBoundary;
import io.github.hkesg.calc.emissions.MarketBoundary.Remainder;
import io.github.hkesg.calc.emissions.PerGasCombustion;
import io.github.hkesg.calc.emissions.PerGasEmissions;
import io.github.hkesg.calc.emissions.RefrigerantEmissions;
import io.github.hkesg.calc.emissions.RefrigerantLoss;
import io.github.hkesg.calc.emissions.RefrigerantStock;
import io.github.hkesg.calc.emissions.Scope1Calculator;
import io.github.hkesg.calc.emissions.Scope2Calculator;
import io.github.hkesg.calc.emissions.Scope3DownstreamCalculator;
import io.github.hkesg.calc.emissions.Scope3DownstreamCalculator.Ending;
import io.github.hkesg.calc.emissions.Scope3DownstreamCalculator.Investment;
import io.github.hkesg.calc.emissions.Scope3DownstreamCalculator.ProductUse;
import io.github.hkesg.calc.emissions.Scope3GuidanceCalculator;
import io.github.hkesg.calc.emissions.Scope3UpstreamCalculator;
import io.github.hkesg.calc.emissions.Scope3UpstreamCalculator.Commute;
import io.github.hkesg.calc.emissions.Scope3UpstreamCalculator.UpstreamElectricity;
import io.github.hkesg.calc.emissions.WasteCalculator;
import io.github.hkesg.calc.emissions.WasteCalculator.TreatedWaste;
import io.github.hkesg.calc.emissions.WasteCalculator.WasteByTreatment;
import io.github.hkesg.calc.energy.EnergyCalculator;
import io.github.hkesg.calc.energy.EnergyCalculator.EnergyByType;
import io.github.hkesg.calc.energy.EnergyCalculator.EnergyInput;
import io.github.hkesg.calc.energy.FuelUse;
import io.github.hkesg.calc.energy.ResourceCalculator;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.GwpSet;
import io.github.hkesg.calc.factor.PerGasFactor;
import io.github.hkesg.calc.factor.RefrigerantBlend;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.WasteTreatment;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A result of every calculator of emissions and resources for any figures, by the name of its method. */
final class EmissionsAndResources {
    static final List<Class<?>> CALCULATORS = List.of(
            AirEmissionsCalculator.class,
            EmissionsCalculator.class,
            Scope1Calculator.class,
            Scope2Calculator.class,
            Scope3UpstreamCalculator.class,
            Scope3DownstreamCalculator.class,
            Scope3GuidanceCalculator.class,
            WasteCalculator.class,
            EnergyCalculator.class,
            ResourceCalculator.class,
            TargetCalculator.class);

    private final BigDecimal a;
    private final BigDecimal b;
    private final BigDecimal value;
    private final Count m;
    private final Count n;
    private final Map<String, Calculated<?>> results = new LinkedHashMap<>();

    private EmissionsAndResources(BigDecimal a, BigDecimal b, BigDecimal value, Count m, Count n) {
        this.a = a;
        this.b = b;
        this.value = value;
        this.m = m;
        this.n = n;
    }

    static Map<String, Calculated<?>> all(BigDecimal a, BigDecimal b, BigDecimal value, Count m, Count n) {
        EmissionsAndResources all = new EmissionsAndResources(a, b, value, m, n);
        all.air();
        all.scope1();
        all.scope2();
        all.scope3Upstream();
        all.scope3Downstream();
        all.guidance();
        all.resources();
        return all.results;
    }

    private Quantity first(Unit unit) {
        return new Quantity(a, unit);
    }

    private Quantity second(Unit unit) {
        return new Quantity(b, unit);
    }

    private AppliedFactor any(String unit) {
        return AppliedFactor.declared(value, UnitRatio.parse(unit), "declared");
    }

    private List<Activity> activities(Unit unit, String factor) {
        return List.of(
                new Activity("first", first(unit), any(factor)), new Activity("second", second(unit), any(factor)));
    }

    private FuelUse fuel() {
        return FuelUse.of("fuel", first(Unit.LITRE)).withDensity(any("kg/L")).withCalorificValue(factor("43.33 GJ/t"));
    }

    private MassBalance balance() {
        return new MassBalance(first(Unit.KILOGRAM), second(Unit.GRAM), first(Unit.GRAM), second(Unit.KILOGRAM));
    }

    private void air() {
        results.put("gaseousFuels", AirEmissionsCalculator.gaseousFuels(List.of(new Combustion(fuel(), any("g/GJ")))));
        results.put(
                "vehiclesByDistance", AirEmissionsCalculator.vehiclesByDistance(activities(Unit.KILOMETRE, "g/km")));
        results.put("vehiclesByFuel", AirEmissionsCalculator.vehiclesByFuel(activities(Unit.LITRE, "g/L")));
        results.put(
                "sulphurDioxideByBalance",
                AirEmissionsCalculator.sulphurDioxideByBalance(first(Unit.TONNE), second(Unit.PERCENT)));
    }

    private void scope1() {
        List<Combustion> burnt = List.of(new Combustion(fuel(), any("kgCO2/TJ")));
        PerGasFactor gases = new PerGasFactor(any("kgCO2/GJ"), any("kg/TJ"), any("g/GJ"));
        List<PerGasCombustion> perGas = List.of(
                new PerGasCombustion(fuel(), gases),
                new PerGasCombustion(
                        FuelUse.of("heat", second(Unit.KILOWATT_HOUR)), new PerGasFactor(any("kgCO2/GJ"), null, null)));
        results.put("onActivityBasis", Scope1Calculator.onActivityBasis(activities(Unit.US_GALLON, "kgCO2/L")));
        results.put("onEnergyBasis", Scope1Calculator.onEnergyBasis(burnt));
        results.put(
                "onCarbonContentBasis",
                Scope1Calculator.onCarbonContentBasis(
                        List.of(new CarbonCombustion(fuel(), any("tC/GJ"), factor("0.98 tC/tC")))));
        results.put("onPerGasBasis", Scope1Calculator.onPerGasBasis(perGas, GwpSet.AR5));
        results.put(
                "onPerGasBasisWithCombustionMethane",
                Scope1Calculator.onPerGasBasisWithCombustionMethane(perGas, GwpSet.AR6));
        results.put(
                "refrigerantsByMassBalance",
                figure(
                        Scope1Calculator.refrigerantsByMassBalance(List.of(new RefrigerantStock(
                                "R-410A", balance(), GwpSet.AR6.potential(RefrigerantBlend.R_410A)))),
                        RefrigerantEmissions::total));
        results.put(
                "refrigerantByScreening",
                Scope1Calculator.refrigerantByScreening(
                        List.of(
                                new RefrigerantLoss.Installation(first(Unit.KILOGRAM), second(Unit.PERCENT)),
                                new RefrigerantLoss.Operation(
                                        second(Unit.GRAM), first(Unit.PERCENT), quantity("0.5 year")),
                                new RefrigerantLoss.Disposal(
                                        first(Unit.KILOGRAM), second(Unit.PERCENT), first(Unit.PERCENT))),
                        any("kgCO2e/kg")));
        results.put("fugitiveGases", Scope1Calculator.fugitiveGases(activities(Unit.GRAM, "kgCO2e/kg")));
        results.put(
                "gasesOutsideKyotoProtocol",
                Scope1Calculator.gasesOutsideKyotoProtocol(activities(Unit.GRAM, "kgCO2e/kg")));
        results.put("biogenicCarbonDioxide", Scope1Calculator.biogenicCarbonDioxide(burnt));
        results.put("removalsByTrees", Scope1Calculator.removalsByTrees(n, any("kgCO2/piece")));
        results.put(
                "grossWithRemovals",
                figure(
                        Scope1Calculator.grossWithRemovals(
                                List.of(first(Unit.TONNE_CO2E), second(Unit.KILOGRAM_CO2E)),
                                List.of(second(Unit.KILOGRAM_CO2))),
                        GrossAndRemovals::gross));
        results.computeIfPresent("onPerGasBasis", (name, result) -> perGasTotal(result));
        results.computeIfPresent("onPerGasBasisWithCombustionMethane", (name, result) -> perGasTotal(result));
    }

    private static Calculated<?> perGasTotal(Calculated<?> result) {
        return new Calculated<>(((PerGasEmissions) result.value()).total(), result.receipt());
    }

    /** The figure of a result that has several. */
    private static <T> Calculated<Quantity> figure(Calculated<T> result, Function<T, Quantity> figure) {
        return new Calculated<>(figure.apply(result.value()), result.receipt());
    }

    private void scope2() {
        AppliedFactor grid = any("kgCO2/kWh");
        Quantity electricity = first(Unit.KILOWATT_HOUR);
        results.put("locationBasedScope2", EmissionsCalculator.locationBasedScope2(electricity, grid));
        results.put("scope1FromActivity", EmissionsCalculator.scope1FromActivity(second(Unit.TONNE), any("kgCO2/kg")));
        results.put(
                "scope1FromFuel",
                EmissionsCalculator.scope1FromFuel(second(Unit.TONNE), any("GJ/t"), factor("69300 kgCO2/TJ")));
        results.put(
                "towngas",
                EmissionsCalculator.towngas(
                                first(Unit.TOWNGAS_UNIT),
                                new PerGasFactor(any("kgCO2/towngas unit"), null, null),
                                GwpSet.AR5,
                                any("kgCO2e/towngas unit"))
                        .scope2());
        results.put("locationBased", Scope2Calculator.locationBased(activities(Unit.KILOWATT_HOUR, "tCO2/MWh")));
        results.put(
                "towngasProduction", Scope2Calculator.towngasProduction(activities(Unit.TOWNGAS_UNIT, "kgCO2e/kWh")));
        results.put("heat", Scope2Calculator.heat(activities(Unit.GIGAJOULE, "tCO2/GJ")));
        results.put(
                "steam",
                Scope2Calculator.steam(
                        first(Unit.TONNE), factor("2783.74 kJ/kg"), factor("83.74 kJ/kg"), any("tCO2/GJ")));
        results.put(
                "cooling", Scope2Calculator.cooling(first(Unit.GIGAJOULE), any("kWh/kWh"), factor("0.5 kgCO2/kWh")));
        Quantity bought = new Quantity(a.abs(), Unit.MEGAWATT_HOUR);
        Activity contract = new Activity("contract", new Quantity(a.abs(), Unit.KILOWATT_HOUR), any("kgCO2/kWh"));
        results.put(
                "marketBased",
                figure(
                        Scope2Calculator.marketBased(List.of(
                                new MarketBoundary("market", bought, List.of(contract), Remainder.GRID_AVERAGE, grid))),
                        MarketBasedEmissions::total));
    }

    private void scope3Upstream() {
        Unit dollars = Unit.money("HKD");
        String perDollar = "kgCO2e/HKD";
        results.put(
                "purchasedGoodsByQuantity",
                Scope3UpstreamCalculator.purchasedGoodsByQuantity(activities(Unit.TONNE, "kgCO2e/kg")));
        results.put(
                "purchasedGoodsBySpend",
                Scope3UpstreamCalculator.purchasedGoodsBySpend(activities(dollars, perDollar)));
        results.put(
                "capitalGoodsByQuantity",
                Scope3UpstreamCalculator.capitalGoodsByQuantity(activities(Unit.PIECE, "kgCO2e/piece")));
        results.put(
                "capitalGoodsBySpend", Scope3UpstreamCalculator.capitalGoodsBySpend(activities(dollars, perDollar)));
        results.put(
                "fuelAndEnergyRelated",
                Scope3UpstreamCalculator.fuelAndEnergyRelated(
                        activities(Unit.LITRE, "kgCO2e/L"),
                        List.of(new UpstreamElectricity(
                                "office", first(Unit.KILOWATT_HOUR), any("kgCO2e/kWh"), factor("0.03 kgCO2e/kWh")))));
        results.put(
                "upstreamTransportByDistance",
                Scope3UpstreamCalculator.upstreamTransportByDistance(activities(Unit.TONNE_KILOMETRE, "kgCO2e/tkm")));
        results.put(
                "upstreamTransportByFuel",
                Scope3UpstreamCalculator.upstreamTransportByFuel(activities(Unit.LITRE, "kgCO2e/L")));
        results.put(
                "upstreamTransportBySpend",
                Scope3UpstreamCalculator.upstreamTransportBySpend(activities(dollars, perDollar)));
        results.put(
                "wasteInOperations", Scope3UpstreamCalculator.wasteInOperations(activities(Unit.TONNE, "kgCO2e/t")));
        results.put(
                "businessTravel",
                Scope3UpstreamCalculator.businessTravel(activities(Unit.PASSENGER_KILOMETRE, "kgCO2e/pkm")));
        results.put(
                "employeeCommuting",
                Scope3UpstreamCalculator.employeeCommuting(
                        List.of(new Commute("bus", m, first(Unit.DAY), second(Unit.KILOMETRE), any("kgCO2e/pkm"))),
                        activities(Unit.KILOWATT_HOUR, "kgCO2e/kWh")));
        results.put(
                "upstreamLeasedAssetsByEnergy",
                Scope3UpstreamCalculator.upstreamLeasedAssetsByEnergy(activities(Unit.KILOWATT_HOUR, "kgCO2e/kWh")));
        results.put(
                "upstreamLeasedAssetsByFloorArea",
                Scope3UpstreamCalculator.upstreamLeasedAssetsByFloorArea(activities(Unit.SQUARE_METRE, "kgCO2e/m2")));
    }

    private void scope3Downstream() {
        Unit dollars = Unit.money("HKD");
        results.put(
                "downstreamTransportByDistance",
                Scope3DownstreamCalculator.downstreamTransportByDistance(
                        activities(Unit.TONNE_KILOMETRE, "kgCO2e/tkm")));
        results.put(
                "downstreamTransportByFuel",
                Scope3DownstreamCalculator.downstreamTransportByFuel(activities(Unit.LITRE, "kgCO2e/L")));
        results.put(
                "downstreamTransportBySpend",
                Scope3DownstreamCalculator.downstreamTransportBySpend(activities(dollars, "kgCO2e/HKD")));
        results.put(
                "processingOfSoldProducts",
                Scope3DownstreamCalculator.processingOfSoldProducts(activities(Unit.TONNE, "kgCO2e/t")));
        results.put(
                "useOfSoldProducts",
                Scope3DownstreamCalculator.useOfSoldProducts(
                        List.of(new ProductUse("lamps", m, n, first(Unit.KILOWATT_HOUR), any("kgCO2e/kWh"))),
                        activities(Unit.GRAM, "kgCO2e/kg")));
        results.put(
                "endOfLifeTreatment",
                Scope3DownstreamCalculator.endOfLifeTreatment(
                        first(Unit.TONNE),
                        List.of(
                                new Ending("landfill", quantity("70 %"), any("kgCO2e/kg")),
                                new Ending("incineration", quantity("30 %"), any("kgCO2e/t")))));
        results.put(
                "downstreamLeasedAssetsByEnergy",
                Scope3DownstreamCalculator.downstreamLeasedAssetsByEnergy(
                        activities(Unit.KILOWATT_HOUR, "kgCO2e/kWh")));
        results.put(
                "downstreamLeasedAssetsByFloorArea",
                Scope3DownstreamCalculator.downstreamLeasedAssetsByFloorArea(
                        activities(Unit.SQUARE_METRE, "kgCO2e/m2")));
        results.put(
                "franchises",
                Scope3DownstreamCalculator.franchises(List.of(first(Unit.TONNE_CO2E), second(Unit.KILOGRAM_CO2E))));
        results.put(
                "investments",
                Scope3DownstreamCalculator.investments(List.of(
                        new Investment("Example Holdings", first(dollars), second(dollars), quantity("5000 tCO2e")))));
    }

    private void guidance() {
        AppliedFactor grid = factor("0.37 kgCO2e/kWh");
        Quantity water = first(Unit.CUBIC_METRE);
        results.put("paperAtLandfill", Scope3GuidanceCalculator.paperAtLandfill(balance(), any("kgCO2e/kg")));
        results.put(
                "massOfPaper",
                Scope3GuidanceCalculator.massOfPaper(
                        first(Unit.THOUSAND_SHEETS), factor("0.06237 m2/sheet"), any("g/m2")));
        results.put("freshWater", Scope3GuidanceCalculator.freshWater(water, any("kWh/m3"), grid));
        results.put("sewage", Scope3GuidanceCalculator.sewage(water, any("kWh/m3"), grid));
        results.put(
                "sewageAsShareOfWater",
                Scope3GuidanceCalculator.sewageAsShareOfWater(water, second(Unit.PERCENT), any("kWh/m3"), grid));
        results.put(
                "flightsByTrip",
                Scope3GuidanceCalculator.flightsByTrip(List.of(first(Unit.KILOGRAM_CO2), second(Unit.TONNE_CO2E))));
    }

    private void resources() {
        Quantity positive = new Quantity(a.abs(), Unit.TONNE);
        Quantity rest = new Quantity(b.abs(), Unit.KILOGRAM);
        results.put(
                "totalWaste", WasteCalculator.totalWaste(List.of(positive, rest), activities(Unit.PIECE, "kg/piece")));
        results.put(
                "byTreatment",
                figure(
                        WasteCalculator.byTreatment(List.of(
                                new TreatedWaste(WasteTreatment.RECYCLED, positive),
                                new TreatedWaste(WasteTreatment.LANDFILLED, rest))),
                        WasteByTreatment::total));
        Quantity ample = quantity("1000000 t");
        results.put("recyclingRate", WasteCalculator.recyclingRate(positive, ample));
        results.put("totalWater", ResourceCalculator.totalWater(List.of(first(Unit.CUBIC_METRE), second(Unit.LITRE))));
        results.put(
                "recycledWaterShare",
                ResourceCalculator.recycledWaterShare(new Quantity(a.abs(), Unit.LITRE), quantity("1000 m3")));
        results.put("totalPackaging", ResourceCalculator.totalPackaging(List.of(positive, rest)));
        results.put(
                "byType",
                figure(
                        EnergyCalculator.byType(List.of(
                                new EnergyInput(EnergySource.DIESEL, fuel()),
                                new EnergyInput(
                                        EnergySource.PURCHASED_ELECTRICITY,
                                        FuelUse.of("office", second(Unit.KILOWATT_HOUR))))),
                        EnergyByType::total));
        results.put("reduction", TargetCalculator.reduction(first(Unit.TONNE), second(Unit.KILOGRAM)));
        results.put("intensityReduction", TargetCalculator.intensityReduction(intensity(a), intensity(b)));
        results.put(
                "progress",
                figure(
                        TargetCalculator.progress(
                                first(Unit.TONNE), second(Unit.TONNE), Target.reduceBy(quantity("5 %"))),
                        TargetProgress::margin));
        results.put(
                "intensityProgress",
                figure(
                        TargetCalculator.intensityProgress(
                                new TotalPerActivity(first(Unit.TONNE), second(Unit.CUBIC_METRE), null),
                                new TotalPerActivity(second(Unit.KILOGRAM), first(Unit.CUBIC_METRE), null),
                                Target.increaseBy(quantity("5 %"))),
                        TargetProgress::margin));
        results.put("shareBeside", Totals.shareBeside("share", positive, ample));
        results.put("impliedDenominator", Totals.impliedDenominator(first(Unit.TONNE_COAL_EQUIVALENT), intensity(b)));
    }

    private static Intensity intensity(BigDecimal value) {
        return new Intensity(value, UnitRatio.parse("tce/person"), null);
    }
}
