package io.github.hkesg.testkit;

import io.github.hkesg.model.kpi.AirEmission;
import io.github.hkesg.model.kpi.AirEmissions;
import io.github.hkesg.model.kpi.AirPollutant;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.ConversionFactorKind;
import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.PackagingMaterial;
import io.github.hkesg.model.kpi.Scope2Basis;
import io.github.hkesg.model.kpi.Scope3Category;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.model.kpi.Waste;
import io.github.hkesg.model.kpi.WasteClass;
import io.github.hkesg.model.kpi.WasteMaterial;
import io.github.hkesg.model.kpi.WasteStream;
import io.github.hkesg.model.kpi.WasteTotal;
import io.github.hkesg.model.kpi.WasteTreatment;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.kpi.WaterSource;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A year's figures of aspects A1 and A2 and of emissions. The factors are those that the sample report says it used. */
final class SampleEnvironment {
    static final AirEmissions AIR_EMISSIONS = new AirEmissions(
            List.of(
                    AirEmission.of(AirPollutant.NOX, figure("1.2", "kg")),
                    AirEmission.of(AirPollutant.SOX, figure("0.02", "kg"))),
            List.of());

    /** 1.000 t × 43.124 GJ/t ÷ 3.6 GJ/'000 kWh = 11.98 '000 kWh. */
    static final EnergyConsumption ENERGY = EnergyConsumption.builder()
            .addSources(EnergyUse.of(EnergySource.PURCHASED_ELECTRICITY, figure("100.00", "'000 kWh")))
            .addSources(new EnergyUse(EnergySource.GASOLINE, null, figure("1.000", "t"), figure("11.98", "'000 kWh")))
            .directTotal(figure("11.98", "'000 kWh"))
            .indirectTotal(figure("100.00", "'000 kWh"))
            .total(figure("111.98", "'000 kWh"))
            .intensity(perPerson("1.12", "'000 kWh/person"))
            .build();

    static final List<ConversionFactor> CONVERSION_FACTORS = List.of(
            factor(ConversionFactorKind.EMISSION_FACTOR, EnergySource.PURCHASED_ELECTRICITY, "0.5306", "kgCO2/kWh"),
            factor(ConversionFactorKind.NET_CALORIFIC_VALUE, EnergySource.GASOLINE, "43.124", "GJ/t"),
            factor(ConversionFactorKind.EMISSION_FACTOR, EnergySource.GASOLINE, "69300", "kgCO2/TJ"));

    /** Scope 1: 43.124 GJ × 69300 kgCO2/TJ = 2.99 tCO2e; scope 2: 100000 kWh × 0.5306 kgCO2/kWh = 53.06 tCO2e. */
    static final GreenhouseGas GREENHOUSE_GAS = GreenhouseGas.builder()
            .scope1(figure("2.99", "tCO2e"))
            .scope2LocationBased(figure("53.06", "tCO2e"))
            .scope3(scope3())
            .scopes1And2(figure("56.05", "tCO2e"))
            .total(figure("56.05", "tCO2e"))
            .addTotalScopes(EmissionScope.SCOPE_1, EmissionScope.SCOPE_2)
            .totalScope2Basis(Scope2Basis.LOCATION_BASED)
            .intensity(perPerson("0.56", "tCO2e/person"))
            .change(figure("0.0", "%"))
            .build();

    static final Waste WASTE = Waste.builder()
            .hazardous(total("0.12", "0.0012", Map.of(WasteTreatment.COLLECTED_BY_CONTRACTOR, figure("0.12", "t"))))
            .nonHazardous(total("4.0", "0.040", treatments()))
            .addStreams(
                    stream(
                            WasteMaterial.ELECTRONIC_EQUIPMENT,
                            WasteClass.HAZARDOUS,
                            "0.12",
                            WasteTreatment.COLLECTED_BY_CONTRACTOR),
                    stream(WasteMaterial.PAPER, WasteClass.NON_HAZARDOUS, "3.0", WasteTreatment.RECYCLED),
                    stream(WasteMaterial.GENERAL_WASTE, WasteClass.NON_HAZARDOUS, "1.0", WasteTreatment.LANDFILLED))
            .build();

    static final WaterConsumption WATER = WaterConsumption.builder()
            .total(figure("500", "m3"))
            .putSources(WaterSource.MUNICIPAL, figure("500", "m3"))
            .discharged(figure("450", "m3"))
            .intensity(perPerson("5.00", "m3/person"))
            .build();

    /** 2.0 t for the 10,000 pieces sold. */
    static final PackagingMaterial PACKAGING = new PackagingMaterial(
            figure("2.0", "t"),
            List.of(new Intensity(new BigDecimal("0.20"), UnitRatio.parse("kg/piece"), "products sold")),
            materials(),
            List.of());

    private SampleEnvironment() {}

    static Quantity figure(String digits, String unit) {
        return Quantity.of(digits, Unit.parse(unit));
    }

    private static Intensity perPerson(String digits, String unit) {
        return new Intensity(new BigDecimal(digits), UnitRatio.parse(unit), "workforce at year end");
    }

    private static ConversionFactor factor(ConversionFactorKind kind, EnergySource source, String digits, String unit) {
        return ConversionFactor.of(kind, source, new BigDecimal(digits), UnitRatio.parse(unit), "as declared");
    }

    private static Scope3Emissions scope3() {
        Map<Scope3Category, Quantity> categories = new LinkedHashMap<>();
        categories.put(Scope3Category.BUSINESS_TRAVEL, figure("2.5", "tCO2e"));
        categories.put(Scope3Category.EMPLOYEE_COMMUTING, figure("10.0", "tCO2e"));
        return new Scope3Emissions(figure("12.5", "tCO2e"), categories);
    }

    private static WasteTotal total(String tonnes, String perPerson, Map<WasteTreatment, Quantity> treatments) {
        return new WasteTotal(figure(tonnes, "t"), List.of(perPerson(perPerson, "t/person")), treatments);
    }

    private static Map<WasteTreatment, Quantity> treatments() {
        Map<WasteTreatment, Quantity> treatments = new LinkedHashMap<>();
        treatments.put(WasteTreatment.RECYCLED, figure("3.0", "t"));
        treatments.put(WasteTreatment.LANDFILLED, figure("1.0", "t"));
        return treatments;
    }

    private static WasteStream stream(
            WasteMaterial material, WasteClass wasteClass, String tonnes, WasteTreatment treatment) {
        return new WasteStream(material, null, wasteClass, figure(tonnes, "t"), treatment, List.of());
    }

    private static Map<String, Quantity> materials() {
        Map<String, Quantity> materials = new LinkedHashMap<>();
        materials.put("Cardboard", figure("1.5", "t"));
        materials.put("Plastics", figure("0.5", "t"));
        return materials;
    }
}
