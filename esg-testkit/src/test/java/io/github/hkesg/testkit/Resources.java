package io.github.hkesg.testkit;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.AirEmission;
import io.github.hkesg.model.kpi.AirEmissions;
import io.github.hkesg.model.kpi.AirPollutant;
import io.github.hkesg.model.kpi.PackagingMaterial;
import io.github.hkesg.model.kpi.Waste;
import io.github.hkesg.model.kpi.WasteClass;
import io.github.hkesg.model.kpi.WasteMaterial;
import io.github.hkesg.model.kpi.WasteStream;
import io.github.hkesg.model.kpi.WasteTotal;
import io.github.hkesg.model.kpi.WasteTreatment;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.kpi.WaterSource;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pollutants, waste, water and packaging of a made-up issuer. */
final class Resources {
    private static final List<WasteTreatment> TREATMENTS =
            List.of(WasteTreatment.LANDFILLED, WasteTreatment.INCINERATED, WasteTreatment.RECYCLED);
    private static final List<WaterSource> SOURCES =
            List.of(WaterSource.MUNICIPAL, WaterSource.GROUNDWATER, WaterSource.RECYCLED);

    private final Draw draw;
    private final Yearly yearly;
    private final Intensities intensities;
    private final boolean totalsHaveRecycled;

    Resources(Yearly yearly, Intensities intensities) {
        draw = yearly.draw;
        this.yearly = yearly;
        this.intensities = intensities;
        totalsHaveRecycled = draw.oneIn(2);
    }

    /** Adds the figures of a year, and returns the true amount of water. */
    BigDecimal addYear(PerformanceData.Builder year, int people, BigDecimal revenue, BigDecimal sold) {
        Map<WaterSource, BigDecimal> sources = yearly.amounts("water", 5000, SOURCES);
        BigDecimal water = total(sources, WaterSource.RECYCLED);
        year.airEmissions(new AirEmissions(
                        List.of(
                                AirEmission.of(AirPollutant.NOX, yearly.printed("NOx", 50, "kg")),
                                AirEmission.of(AirPollutant.SOX, yearly.printed("SOx", 5, "kg"))),
                        List.of()))
                .waste(waste(people))
                .water(WaterConsumption.builder()
                        .total(draw.printed(water, "m3"))
                        .sources(draw.printedAll(sources, "m3"))
                        .discharged(draw.printed(water.multiply(draw.fraction()), "m3"))
                        .intensity(intensities.perPerson(water, people, "m3/person"))
                        .intensity(intensities.perRevenue(water, revenue, "m3/m HKD"))
                        .build())
                .packaging(packaging(people, sold));
        return water;
    }

    private <K> BigDecimal total(Map<K, BigDecimal> parts, K recycled) {
        BigDecimal all = Draw.sum(parts.values());
        return totalsHaveRecycled ? all : all.subtract(parts.getOrDefault(recycled, BigDecimal.ZERO));
    }

    private Waste waste(int people) {
        Map<WasteTreatment, BigDecimal> hazardous = yearly.amounts("hazardous", 5, TREATMENTS);
        Map<WasteTreatment, BigDecimal> others = yearly.amounts("others", 100, TREATMENTS);
        return Waste.builder()
                .hazardous(wasteTotal(hazardous, people))
                .nonHazardous(wasteTotal(others, people))
                .addStreams(
                        stream(WasteMaterial.CHEMICALS, WasteClass.HAZARDOUS, hazardous, WasteTreatment.INCINERATED),
                        stream(
                                WasteMaterial.GENERAL_WASTE,
                                WasteClass.NON_HAZARDOUS,
                                others,
                                WasteTreatment.LANDFILLED),
                        stream(WasteMaterial.PAPER, WasteClass.NON_HAZARDOUS, others, WasteTreatment.RECYCLED))
                .build();
    }

    private WasteTotal wasteTotal(Map<WasteTreatment, BigDecimal> treatments, int people) {
        BigDecimal total = total(treatments, WasteTreatment.RECYCLED);
        return new WasteTotal(
                draw.printed(total, "t"),
                List.of(intensities.perPerson(total, people, "t/person")),
                draw.printedAll(treatments, "t"));
    }

    private WasteStream stream(
            WasteMaterial material,
            WasteClass wasteClass,
            Map<WasteTreatment, BigDecimal> treatments,
            WasteTreatment treatment) {
        BigDecimal amount = treatments.getOrDefault(treatment, BigDecimal.ZERO);
        return new WasteStream(material, null, wasteClass, draw.printed(amount, "t"), treatment, List.of());
    }

    /** By employee, and by product sold. */
    private PackagingMaterial packaging(int people, BigDecimal sold) {
        Map<String, BigDecimal> materials =
                new LinkedHashMap<>(yearly.amounts("packaging", 50, List.of("Cardboard", "Plastics")));
        BigDecimal total = Draw.sum(materials.values());
        BigDecimal perPiece = Draw.ratio(total.multiply(BigDecimal.valueOf(1000)), sold);
        return new PackagingMaterial(
                draw.printed(total, "t"),
                List.of(
                        intensities.perPerson(total, people, "t/person"),
                        new Intensity(draw.rounded(perPiece), UnitRatio.parse("kg/piece"), "products shipped")),
                draw.printedAll(materials, "t"),
                List.of());
    }
}
