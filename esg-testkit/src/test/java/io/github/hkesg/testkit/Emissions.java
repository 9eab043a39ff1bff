package io.github.hkesg.testkit;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.ConversionFactorKind;
import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.Scope2Basis;
import io.github.hkesg.model.kpi.Scope3Category;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.model.kpi.Waste;
import io.github.hkesg.model.kpi.WasteTotal;
import io.github.hkesg.model.kpi.WasteTreatment;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.kpi.WaterSource;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The energy, emissions, waste and water of a made-up issuer. A factor is what it is printed as; everything else is rounded. */
final class Emissions {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal GIGAJOULES_PER_THOUSAND_KILOWATT_HOURS = new BigDecimal("3.6");
    private static final EnergySource[] FUELS = {
        EnergySource.GASOLINE, EnergySource.DIESEL, EnergySource.LIQUEFIED_PETROLEUM_GAS
    };

    private final Draw draw;
    private final EnergySource fuel;
    private final boolean fuelByMass;
    private final boolean totalHasScope3;
    private final BigDecimal gridFactor;
    private final BigDecimal calorificValue;
    private final BigDecimal fuelFactor;
    private @Nullable BigDecimal totalBefore;

    Emissions(Draw draw) {
        this.draw = draw;
        fuel = draw.oneOf(FUELS);
        fuelByMass = draw.oneIn(2);
        totalHasScope3 = draw.oneIn(3);
        gridFactor = BigDecimal.valueOf(draw.between(3000, 9000), 4);
        calorificValue = BigDecimal.valueOf(draw.between(40_000, 50_000), 3);
        fuelFactor = BigDecimal.valueOf(draw.between(60_000, 80_000));
    }

    void addYear(PerformanceData.Builder year, int people) {
        BigDecimal electricity = draw.amount(500);
        BigDecimal fuelTonnes = draw.amount(20);
        BigDecimal fuelGigajoules = fuelTonnes.multiply(calorificValue);
        BigDecimal fuelEnergy = Draw.ratio(fuelGigajoules, GIGAJOULES_PER_THOUSAND_KILOWATT_HOURS);
        year.energy(energy(electricity, fuelTonnes, fuelEnergy, people))
                .greenhouseGas(gas(
                        Draw.ratio(fuelGigajoules.multiply(fuelFactor), THOUSAND.multiply(THOUSAND)),
                        electricity.multiply(gridFactor),
                        people))
                .waste(waste(people))
                .water(water(people))
                .addConversionFactors(
                        factor(
                                ConversionFactorKind.EMISSION_FACTOR,
                                EnergySource.PURCHASED_ELECTRICITY,
                                gridFactor,
                                "kgCO2/kWh"),
                        factor(ConversionFactorKind.NET_CALORIFIC_VALUE, fuel, calorificValue, "GJ/t"),
                        factor(ConversionFactorKind.EMISSION_FACTOR, fuel, fuelFactor, "kgCO2/TJ"));
    }

    private static ConversionFactor factor(
            ConversionFactorKind kind, EnergySource source, BigDecimal value, String unit) {
        return ConversionFactor.of(kind, source, value, UnitRatio.parse(unit), "as declared");
    }

    private EnergyConsumption energy(BigDecimal electricity, BigDecimal fuelTonnes, BigDecimal fuelEnergy, int people) {
        BigDecimal total = electricity.add(fuelEnergy);
        return EnergyConsumption.builder()
                .addSources(
                        EnergyUse.of(EnergySource.PURCHASED_ELECTRICITY, draw.printed(electricity, "'000 kWh")),
                        fuelByMass
                                ? new EnergyUse(
                                        fuel, null, draw.printed(fuelTonnes, "t"), draw.printed(fuelEnergy, "'000 kWh"))
                                : EnergyUse.of(fuel, draw.printed(fuelEnergy, "'000 kWh")))
                .directTotal(draw.printed(fuelEnergy, "'000 kWh"))
                .indirectTotal(draw.printed(electricity, "'000 kWh"))
                .total(draw.printed(total, "'000 kWh"))
                .intensity(perPerson(total, people, "'000 kWh/person"))
                .build();
    }

    private Intensity perPerson(BigDecimal total, int people, String unit) {
        return new Intensity(
                draw.rounded(Draw.ratio(total, BigDecimal.valueOf(people))),
                UnitRatio.parse(unit),
                "workforce at year end");
    }

    private GreenhouseGas gas(BigDecimal scope1, BigDecimal scope2, int people) {
        Map<Scope3Category, BigDecimal> categories = new LinkedHashMap<>();
        categories.put(Scope3Category.BUSINESS_TRAVEL, draw.amount(50));
        categories.put(Scope3Category.EMPLOYEE_COMMUTING, draw.amount(50));
        categories.put(Scope3Category.PURCHASED_GOODS_AND_SERVICES, draw.amount(500));
        BigDecimal scope3 = sum(categories.values());
        BigDecimal scopes1And2 = scope1.add(scope2);
        BigDecimal total = totalHasScope3 ? scopes1And2.add(scope3) : scopes1And2;
        GreenhouseGas.Builder builder = GreenhouseGas.builder();
        builder.scope1(draw.printed(scope1, "tCO2e"))
                .scope2LocationBased(draw.printed(scope2, "tCO2e"))
                .scope3(new Scope3Emissions(draw.printed(scope3, "tCO2e"), draw.printedAll(categories, "tCO2e")))
                .scopes1And2(draw.printed(scopes1And2, "tCO2e"))
                .total(draw.printed(total, "tCO2e"))
                .totalScopes(
                        totalHasScope3
                                ? Set.of(EmissionScope.SCOPE_1, EmissionScope.SCOPE_2, EmissionScope.SCOPE_3)
                                : Set.of(EmissionScope.SCOPE_1, EmissionScope.SCOPE_2))
                .totalScope2Basis(Scope2Basis.LOCATION_BASED)
                .intensity(perPerson(total, people, "tCO2e/person"));
        if (totalBefore != null) {
            BigDecimal change = Draw.ratio(total.subtract(totalBefore), totalBefore);
            builder.change(draw.printed(change.movePointRight(2), "%"));
        }
        totalBefore = total;
        return builder.build();
    }

    private Waste waste(int people) {
        return Waste.builder()
                .hazardous(wasteTotal(5, people))
                .nonHazardous(wasteTotal(100, people))
                .build();
    }

    private WasteTotal wasteTotal(int below, int people) {
        Map<WasteTreatment, BigDecimal> treatments = new LinkedHashMap<>();
        treatments.put(WasteTreatment.RECYCLED, draw.amount(below));
        treatments.put(WasteTreatment.LANDFILLED, draw.amount(below));
        BigDecimal total = sum(treatments.values());
        return new WasteTotal(
                draw.printed(total, "t"),
                List.of(perPerson(total, people, "t/person")),
                draw.printedAll(treatments, "t"));
    }

    private WaterConsumption water(int people) {
        Map<WaterSource, BigDecimal> sources = new LinkedHashMap<>();
        sources.put(WaterSource.MUNICIPAL, draw.amount(5000));
        sources.put(WaterSource.RECYCLED, draw.amount(500));
        BigDecimal total = sum(sources.values());
        return WaterConsumption.builder()
                .total(draw.printed(total, "m3"))
                .sources(draw.printedAll(sources, "m3"))
                .intensity(perPerson(total, people, "m3/person"))
                .build();
    }

    static BigDecimal sum(Collection<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
