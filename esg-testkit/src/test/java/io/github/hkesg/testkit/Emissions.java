package io.github.hkesg.testkit;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.ContractualInstrument;
import io.github.hkesg.model.kpi.ContractualInstrumentKind;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.ConversionFactorKind;
import io.github.hkesg.model.kpi.EmissionFactorValue;
import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.KyotoGas;
import io.github.hkesg.model.kpi.Scope2Basis;
import io.github.hkesg.model.kpi.Scope3Category;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The energy and emissions of a made-up issuer. A factor is what it is printed as; everything else is rounded. */
final class Emissions {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal GIGAJOULES_PER_THOUSAND_KILOWATT_HOURS = new BigDecimal("3.6");
    private static final EnergySource[] FUELS = {
        EnergySource.GASOLINE, EnergySource.DIESEL, EnergySource.LIQUEFIED_PETROLEUM_GAS
    };
    private static final List<Scope3Category> CATEGORIES = List.of(
            Scope3Category.BUSINESS_TRAVEL,
            Scope3Category.EMPLOYEE_COMMUTING,
            Scope3Category.PURCHASED_GOODS_AND_SERVICES);

    static final String RESIDUAL_MIX = "Residual mix, as declared";

    private final Draw draw;
    private final Yearly yearly;
    private final Intensities intensities;
    private final EnergySource fuel;
    private final boolean fuelByMass;
    private final boolean solar;
    private final boolean solarIsDirect;
    private final boolean totalHasScope3;
    private final boolean totalNamesScopes;
    private final Scope2Basis basis;
    private final BigDecimal coveredShare;
    private final BigDecimal gridFactor;
    private final @Nullable BigDecimal secondGridFactor;
    private final BigDecimal secondGridShare;
    private final @Nullable BigDecimal residualMix;
    private final @Nullable BigDecimal contractFactor;
    private final BigDecimal calorificValue;
    private final BigDecimal fuelFactor;
    private @Nullable BigDecimal totalBefore;

    Emissions(Yearly yearly, Intensities intensities) {
        draw = yearly.draw;
        this.yearly = yearly;
        this.intensities = intensities;
        fuel = draw.oneOf(FUELS);
        fuelByMass = draw.oneIn(2);
        solar = draw.oneIn(3);
        solarIsDirect = draw.oneIn(2);
        totalHasScope3 = draw.oneIn(3);
        totalNamesScopes = !draw.oneIn(4);
        basis = draw.oneOf(Scope2Basis.values());
        coveredShare = draw.fraction();
        gridFactor = electricityFactor(3000);
        secondGridFactor = draw.oneIn(3) ? electricityFactor(3000) : null;
        secondGridShare = draw.fraction();
        residualMix = draw.oneIn(2) ? electricityFactor(3000) : null;
        contractFactor = draw.oneIn(2) ? electricityFactor(0) : null;
        calorificValue = BigDecimal.valueOf(draw.between(40_000, 50_000), 3);
        fuelFactor = BigDecimal.valueOf(draw.between(60_000, 80_000));
    }

    private BigDecimal electricityFactor(int least) {
        return BigDecimal.valueOf(draw.between(least, 9000), 4);
    }

    /** Adds the figures of a year, and returns the true amount of energy. */
    BigDecimal addYear(PerformanceData.Builder year, int people, BigDecimal revenue) {
        BigDecimal electricity = yearly.amount("electricity", 500);
        BigDecimal fuelTonnes = yearly.amount("fuel", 20);
        BigDecimal fuelGigajoules = fuelTonnes.multiply(calorificValue);
        BigDecimal fuelEnergy = Draw.ratio(fuelGigajoules, GIGAJOULES_PER_THOUSAND_KILOWATT_HOURS);
        BigDecimal sunEnergy = solar ? yearly.amount("sun", 100) : BigDecimal.ZERO;
        BigDecimal scope1 = Draw.ratio(fuelGigajoules.multiply(fuelFactor), THOUSAND.multiply(THOUSAND));
        BigDecimal total = Draw.sum(List.of(electricity, fuelEnergy, sunEnergy));
        year.energy(energy(electricity, fuelTonnes, fuelEnergy, sunEnergy)
                        .total(draw.printed(total, "'000 kWh"))
                        .intensity(intensities.perPerson(total, people, "'000 kWh/person"))
                        .intensity(intensities.perRevenue(total, revenue, "'000 kWh/m HKD"))
                        .build())
                .conversionFactors(factors());
        addGas(year, scope1, electricity, people);
        return total;
    }

    private List<ConversionFactor> factors() {
        List<ConversionFactor> factors = new ArrayList<>();
        factors.add(electricityFactor(gridFactor, "as declared"));
        factors.add(factor(ConversionFactorKind.EMISSION_FACTOR, fuel, fuelFactor, "kgCO2/TJ"));
        if (fuelByMass) {
            factors.add(factor(ConversionFactorKind.NET_CALORIFIC_VALUE, fuel, calorificValue, "GJ/t"));
        }
        if (secondGridFactor != null) {
            factors.add(electricityFactor(secondGridFactor, "as declared"));
        }
        if (residualMix != null) {
            factors.add(electricityFactor(residualMix, RESIDUAL_MIX));
        }
        return factors;
    }

    private static ConversionFactor electricityFactor(BigDecimal value, String publication) {
        return ConversionFactor.of(
                ConversionFactorKind.EMISSION_FACTOR,
                EnergySource.PURCHASED_ELECTRICITY,
                value,
                UnitRatio.parse("kgCO2/kWh"),
                publication);
    }

    private static ConversionFactor factor(
            ConversionFactorKind kind, EnergySource source, BigDecimal value, String unit) {
        return ConversionFactor.of(kind, source, value, UnitRatio.parse(unit), "as declared");
    }

    /** Power made on site is direct energy to some issuers and, since it displaces bought power, indirect to others. */
    private EnergyConsumption.Builder energy(
            BigDecimal electricity, BigDecimal fuelTonnes, BigDecimal fuelEnergy, BigDecimal sunEnergy) {
        EnergyConsumption.Builder builder = EnergyConsumption.builder();
        builder.addSources(
                        EnergyUse.of(EnergySource.PURCHASED_ELECTRICITY, draw.printed(electricity, "'000 kWh")),
                        fuelByMass
                                ? new EnergyUse(
                                        fuel, null, draw.printed(fuelTonnes, "t"), draw.printed(fuelEnergy, "'000 kWh"))
                                : EnergyUse.of(fuel, draw.printed(fuelEnergy, "'000 kWh")))
                .directTotal(draw.printed(solarIsDirect ? fuelEnergy.add(sunEnergy) : fuelEnergy, "'000 kWh"))
                .indirectTotal(draw.printed(solarIsDirect ? electricity : electricity.add(sunEnergy), "'000 kWh"));
        if (solar) {
            builder.addSources(EnergyUse.of(EnergySource.RENEWABLE_ON_SITE, draw.printed(sunEnergy, "'000 kWh")));
        }
        return builder;
    }

    private void addGas(PerformanceData.Builder year, BigDecimal scope1, BigDecimal electricity, int people) {
        BigDecimal covered = electricity.multiply(coveredShare);
        BigDecimal average = averageFactor();
        BigDecimal locationBased = electricity.multiply(average);
        BigDecimal marketBased = electricity
                .subtract(covered)
                .multiply(residualMix == null ? average : residualMix)
                .add(contractFactor == null ? BigDecimal.ZERO : covered.multiply(contractFactor));
        Map<Scope3Category, BigDecimal> categories = yearly.amounts("scope 3", 300, CATEGORIES);
        BigDecimal scope3 = Draw.sum(categories.values());
        BigDecimal scopes1And2 = scope1.add(basis == Scope2Basis.MARKET_BASED ? marketBased : locationBased);
        BigDecimal total = totalHasScope3 ? scopes1And2.add(scope3) : scopes1And2;
        GreenhouseGas.Builder gas = GreenhouseGas.builder();
        gas.scope1(draw.printed(scope1, "tCO2e"))
                .scope1Gases(draw.printedAll(split(scope1), "tCO2e"))
                .scope2LocationBased(draw.printed(locationBased, "tCO2e"))
                .scope2MarketBased(draw.printed(marketBased, "tCO2e"))
                .addContractualInstruments(new ContractualInstrument(
                        ContractualInstrumentKind.CERTIFICATE,
                        draw.printed(covered, "'000 kWh"),
                        contractFactor == null
                                ? null
                                : new EmissionFactorValue(contractFactor, UnitRatio.parse("kgCO2/kWh")),
                        null))
                .scope3(new Scope3Emissions(draw.printed(scope3, "tCO2e"), draw.printedAll(categories, "tCO2e")))
                .scopes1And2(draw.printed(scopes1And2, "tCO2e"))
                .total(draw.printed(total, "tCO2e"))
                .totalScopes(scopesOfTotal())
                .totalScope2Basis(basis)
                .totalGases(draw.printedAll(split(total), "tCO2e"))
                .intensity(intensities.perPerson(total, people, "tCO2e/person"))
                .biogenic(yearly.printed("biogenic", 5, "tCO2e"))
                .removals(yearly.printed("removals", 5, "tCO2e"));
        if (totalBefore != null) {
            gas.change(draw.percent(total.subtract(totalBefore), totalBefore));
        }
        totalBefore = total;
        year.greenhouseGas(gas.build());
    }

    private BigDecimal averageFactor() {
        return secondGridFactor == null
                ? gridFactor
                : gridFactor.add(secondGridFactor.subtract(gridFactor).multiply(secondGridShare));
    }

    private Set<EmissionScope> scopesOfTotal() {
        if (!totalNamesScopes) {
            return Set.of();
        }
        return totalHasScope3
                ? Set.of(EmissionScope.SCOPE_1, EmissionScope.SCOPE_2, EmissionScope.SCOPE_3)
                : Set.of(EmissionScope.SCOPE_1, EmissionScope.SCOPE_2);
    }

    private Map<KyotoGas, BigDecimal> split(BigDecimal emissions) {
        BigDecimal methane = emissions.multiply(draw.fraction());
        Map<KyotoGas, BigDecimal> gases = new LinkedHashMap<>();
        gases.put(KyotoGas.CARBON_DIOXIDE, emissions.subtract(methane));
        gases.put(KyotoGas.METHANE, methane);
        return gases;
    }
}
