package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.validate.hkex.ExampleReport.ENERGY;
import static io.github.hkesg.validate.hkex.ExampleReport.WASTE;
import static io.github.hkesg.validate.hkex.ExampleReport.WATER;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.intensity;
import static io.github.hkesg.validate.hkex.ExampleReport.ordered;
import static io.github.hkesg.validate.hkex.ExampleReport.stream;
import static io.github.hkesg.validate.hkex.ExampleReport.with;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static io.github.hkesg.validate.hkex.RaisingEntries.REASON;
import static java.util.Map.entry;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.AirEmission;
import io.github.hkesg.model.kpi.AirEmissions;
import io.github.hkesg.model.kpi.AirPollutant;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.PackagingMaterial;
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
import java.util.List;
import java.util.Map;

/** Reports whose figures on emissions to air, waste and resources raise something: aspects A1 and A2. */
final class RaisingEnvironment {
    static final Map<String, EsgReport> ALL = Map.ofEntries(
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
                    "kpi.intensity.implausible",
                    with(year -> year.withWater(WATER.withIntensities(
                            new Intensity(new BigDecimal("0.50"), UnitRatio.parse("m3/person"), "Employees"))))),
            entry("kpi.intensity.denominator-disagree", with(year -> year.withWater(
                            WATER.withIntensities(perRevenue("2.5", "m3/m HKD")))
                    .withEnergy(ENERGY.withIntensities(perRevenue("56.0", "kWh/m HKD"))))),
            entry(
                    "kpi.intensity.trend-contradicted",
                    with(year -> year.withWater(WaterConsumption.builder()
                            .total(figure("600", "m3"))
                            .intensity(intensity("4.80", "m3/person"))
                            .build()))),
            entry(
                    "conversion-factors.source-missing",
                    with(year -> year.withConversionFactors(withoutSource(ExampleReport.GRID_FACTOR)))),
            entry(
                    "energy.year-on-year-jump",
                    with(year -> year.withEnergy(ENERGY.withTotal(figure("1119.80", "'000 kWh"))))),
            entry(
                    "waste.total.year-on-year-jump",
                    with(year -> year.withWaste(WASTE.withNonHazardous(WasteTotal.of(figure("40.0", "t")))))),
            entry(
                    "air-emissions.year-on-year-jump",
                    with(year -> year.withAirEmissions(new AirEmissions(
                            List.of(AirEmission.of(AirPollutant.NOX, figure("12.0", "kg"))), List.of())))),
            entry(
                    "packaging.year-on-year-jump",
                    with(year -> year.withPackaging(new PackagingMaterial(
                            figure("20.0", "t"), ExampleReport.PACKAGING.intensities(), Map.of(), List.of())))),
            entry(
                    "air-emissions.pollutant-repeated",
                    with(year -> year.withAirEmissions(new AirEmissions(
                            List.of(
                                    AirEmission.of(AirPollutant.NOX, figure("1.2", "kg")),
                                    AirEmission.of(AirPollutant.NOX, figure("9.9", "kg"))),
                            List.of())))),
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
            entry("conversion-factors.undeclared", with(year -> year.withConversionFactors(List.of()))));

    private RaisingEnvironment() {}

    static Intensity perRevenue(String digits, String unit) {
        return new Intensity(new BigDecimal(digits), UnitRatio.parse(unit), "Revenue");
    }

    private static ConversionFactor withoutSource(ConversionFactor factor) {
        return new ConversionFactor(factor.kind(), factor.source(), factor.value(), factor.unit(), null, List.of());
    }

    static Map<WaterSource, Quantity> waterSources(String municipal) {
        return ordered(WaterSource.MUNICIPAL, figure(municipal, "m3"), WaterSource.RECYCLED, figure("50", "m3"));
    }

    static PackagingMaterial cardboardAndFilm(String cardboardAndFilm) {
        return new PackagingMaterial(
                figure("2.0", "t"),
                List.of(intensity("0.02", "t/piece")),
                ordered("Cardboard", figure(cardboardAndFilm, "t"), "Film", figure("0.0", "t")),
                List.of());
    }

    private static AirEmissions unnamedPollutant() {
        return new AirEmissions(List.of(new AirEmission(AirPollutant.OTHER, null, figure("0.9", "kg"))), List.of());
    }

    static WasteTotal treated(String tonnes) {
        return new WasteTotal(
                figure("4.0", "t"),
                List.of(intensity("0.040", "t/person")),
                ordered(
                        WasteTreatment.LANDFILLED,
                        figure(tonnes, "t"),
                        WasteTreatment.INCINERATED,
                        figure("0.0", "t")));
    }

    static WasteStream generalWaste(String tonnes) {
        return new WasteStream(
                WasteMaterial.GENERAL_WASTE,
                null,
                WasteClass.NON_HAZARDOUS,
                figure(tonnes, "t"),
                WasteTreatment.LANDFILLED,
                List.of());
    }

    static EnergyConsumption gasoline(String energy) {
        return EnergyConsumption.builder()
                .use(EnergySource.PURCHASED_ELECTRICITY, "100000", Unit.KILOWATT_HOUR)
                .addSources(
                        new EnergyUse(EnergySource.GASOLINE, null, figure("1.000", "t"), figure(energy, "'000 kWh")))
                .build();
    }

    static EnergyConsumption subTotals(String direct) {
        return EnergyConsumption.builder()
                .from(gasoline("11.98"))
                .directTotal(figure(direct, "'000 kWh"))
                .indirectTotal(figure("100.00", "'000 kWh"))
                .total(figure("111.98", "'000 kWh"))
                .build();
    }

    static EnergyConsumption electricity(String total) {
        return EnergyConsumption.builder()
                .use(EnergySource.PURCHASED_ELECTRICITY, "100000", Unit.KILOWATT_HOUR)
                .total(figure(total, "'000 kWh"))
                .build();
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
}
