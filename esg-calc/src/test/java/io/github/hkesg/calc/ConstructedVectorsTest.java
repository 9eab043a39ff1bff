package io.github.hkesg.calc;

import static io.github.hkesg.calc.Given.activities;
import static io.github.hkesg.calc.Given.activity;
import static io.github.hkesg.calc.Given.factor;
import static io.github.hkesg.calc.Given.fuel;
import static io.github.hkesg.calc.Given.quantity;
import static io.github.hkesg.calc.Given.shownAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hkesg.calc.emissions.AirEmissionsCalculator;
import io.github.hkesg.calc.emissions.CarbonCombustion;
import io.github.hkesg.calc.emissions.Combustion;
import io.github.hkesg.calc.emissions.EmissionsCalculator;
import io.github.hkesg.calc.emissions.EmissionsCalculator.TowngasEmissions;
import io.github.hkesg.calc.emissions.MarketBasedEmissions;
import io.github.hkesg.calc.emissions.MarketBoundary;
import io.github.hkesg.calc.emissions.MarketBoundary.Remainder;
import io.github.hkesg.calc.emissions.PerGasCombustion;
import io.github.hkesg.calc.emissions.PerGasEmissions;
import io.github.hkesg.calc.emissions.RefrigerantEmissions;
import io.github.hkesg.calc.emissions.RefrigerantStock;
import io.github.hkesg.calc.emissions.Scope1Calculator;
import io.github.hkesg.calc.emissions.Scope2Calculator;
import io.github.hkesg.calc.emissions.Scope3GuidanceCalculator;
import io.github.hkesg.calc.energy.EnergyCalculator;
import io.github.hkesg.calc.energy.EnergyCalculator.Carrier;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.GwpSet;
import io.github.hkesg.calc.factor.PerGasFactor;
import io.github.hkesg.calc.factor.RefrigerantBlend;
import io.github.hkesg.model.quantity.Quantity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cases that the formula reference constructs from published factors: section 4.2, and the worked unit check of section 1.1.
 * They guard the digits; they are no authority. Variants stand side by side. Turnover is with the calculators of the workforce.
 */
class ConstructedVectorsTest {
    static Stream<Arguments> constructed() {
        return Stream.of(
                arguments(
                        "Towngas, HKEX and EPD components, AR5",
                        total(towngas().scope1()),
                        quantity("2552.8723 kgCO2e")),
                arguments("Towngas, production, Towngas report 2023", towngas().scope2(), quantity("549 kgCO2e")),
                arguments("Petrol car, HKEX and EPD, AR4", petrol(GwpSet.AR4), quantity("269.5615 kgCO2e")),
                arguments("Petrol car, HKEX and EPD, AR5", petrol(GwpSet.AR5), quantity("265.9909 kgCO2e")),
                arguments("Petrol car, HKEX and EPD, AR6", petrol(GwpSet.AR6), quantity("266.8724 kgCO2e")),
                arguments(
                        "Diesel, NDRC guideline",
                        onCarbonBasis("1 t × 43.33 GJ/t", "0.02020 tC/GJ", "0.98 tC/tC"),
                        quantity("3.145122 tCO2")),
                arguments(
                        "Natural gas, NDRC guideline",
                        onCarbonBasis("10000 Nm3 × 389.31 GJ/10k Nm3", "0.01530 tC/GJ", "0.99 tC/tC"),
                        quantity("21.621888 tCO2")),
                arguments(
                        "LPG, NDRC guideline",
                        onCarbonBasis("1 t × 47.31 GJ/t", "0.01720 tC/GJ", "0.99 tC/tC"),
                        quantity("2.953847 tCO2")),
                arguments(
                        "Petrol, GB/T 2589-2020 NCV and IPCC 2006",
                        Scope1Calculator.onEnergyBasis(
                                List.of(new Combustion(fuel("760 kg × 43.124 GJ/t"), factor("69.3 kgCO2/GJ")))),
                        quantity("2.271255 tCO2")),
                arguments(
                        "Diesel, road, IPCC 2006, AR5",
                        perGas(
                                "1 t × 43.0 GJ/t",
                                "74100 kgCO2/TJ",
                                factor("3.9 kg/TJ"),
                                factor("3.9 kg/TJ"),
                                GwpSet.AR5),
                        quantity("3235.4361 kgCO2e")),
                arguments("R-410A by mass balance, AR5", r410a(), quantity("13464.5 kgCO2e")),
                arguments(
                        "R-404A, AR6",
                        Scope1Calculator.fugitiveGases(List.of(new Activity(
                                "R-404A", quantity("5 kg"), GwpSet.AR6.potential(RefrigerantBlend.R_404A)))),
                        quantity("23640.0 kgCO2e")),
                arguments("Electricity, market-based", marketBased(), quantity("426.72 tCO2")),
                arguments(
                        "The same electricity, location-based",
                        Scope2Calculator.locationBased(activities("1000 MWh × 0.5306 kgCO2/kWh")),
                        quantity("530.60 tCO2")),
                arguments(
                        "Heat, GB/T 32150 default",
                        Scope2Calculator.heat(activities("100 GJ × 0.11 tCO2/GJ")),
                        quantity("11.00 tCO2")),
                arguments("A4 sheets to mass", paper(), quantity("872.332 kg")),
                arguments(
                        "Paper to landfill, HKEX and EPD",
                        Scope3GuidanceCalculator.paperAtLandfill(
                                new MassBalance(quantity("0 kg"), paper().value(), quantity("0 kg"), quantity("0 kg")),
                                factor("4.8 kgCO2e/kg")),
                        quantity("4187.19 kgCO2e")),
                arguments(
                        "Coal, diesel and electricity, GB/T 2589-2020",
                        EnergyCalculator.coalEquivalent(List.of(
                                new Carrier(quantity("1 t"), factor("0.7143 kgce/kg")),
                                new Carrier(quantity("1 t"), factor("1.4571 kgce/kg")),
                                new Carrier(quantity("10000 kWh"), factor("0.1229 kgce/kWh")))),
                        quantity("3.4004 tce")),
                arguments(
                        "Sewage, DSD 2019-20 and CLP 2020",
                        Scope3GuidanceCalculator.sewage(
                                quantity("1000 m3"), factor("0.29 kWh/m3"), factor("0.37 kgCO2e/kWh")),
                        quantity("107.30 kgCO2e")),
                arguments(
                        "1.1, nitrogen oxides of towngas, HKEX",
                        AirEmissionsCalculator.gaseousFuels(
                                List.of(new Combustion(fuel("100 towngas unit"), factor("4.02 kg/TJ")))),
                        quantity("0.019296 kg")),
                arguments(
                        "1.1, sulphur oxides of towngas, HKEX",
                        AirEmissionsCalculator.gaseousFuels(
                                List.of(new Combustion(fuel("100 towngas unit"), factor("0.02 kg/TJ")))),
                        quantity("0.000096 kg")));
    }

    @ParameterizedTest
    @MethodSource("constructed")
    void a_constructed_case_comes_out_to_its_last_digit(
            String source, Calculated<Quantity> calculated, Quantity expected) {
        assertThat(shownAs(expected.value(), calculated.value().to(expected.unit())))
                .as(source)
                .isEqualTo(expected.value());
        assertThat(calculated.receipt().verify().replay())
                .as(source)
                .isEqualTo(calculated.value().value());
    }

    private static Calculated<Quantity> total(Calculated<PerGasEmissions> gases) {
        return new Calculated<>(gases.value().total(), gases.receipt());
    }

    private static TowngasEmissions towngas() {
        PerGasFactor combustion = new PerGasFactor(
                factor("2.549 kgCO2/towngas unit"), factor("0.0446 g/towngas unit"), factor("0.0099 g/towngas unit"));
        return EmissionsCalculator.towngas(
                quantity("1000 towngas unit"), combustion, GwpSet.AR5, factor("0.549 kgCO2e/towngas unit"));
    }

    private static Calculated<Quantity> petrol(GwpSet potentials) {
        return perGas("100 L", "2.36 kgCO2/L", factor("0.253 g/L"), factor("1.105 g/L"), potentials);
    }

    private static Calculated<Quantity> perGas(
            String fuel, String co2, AppliedFactor ch4, AppliedFactor n2o, GwpSet potentials) {
        return total(Scope1Calculator.onPerGasBasis(
                List.of(new PerGasCombustion(fuel(fuel), new PerGasFactor(factor(co2), ch4, n2o))), potentials));
    }

    private static Calculated<Quantity> onCarbonBasis(String fuel, String carbon, String oxidation) {
        return Scope1Calculator.onCarbonContentBasis(
                List.of(new CarbonCombustion(fuel(fuel), factor(carbon), factor(oxidation))));
    }

    private static Calculated<Quantity> r410a() {
        MassBalance balance = new MassBalance(quantity("2 kg"), quantity("10 kg"), quantity("1 kg"), quantity("4 kg"));
        Calculated<RefrigerantEmissions> result = Scope1Calculator.refrigerantsByMassBalance(
                List.of(new RefrigerantStock("R-410A", balance, GwpSet.AR5.potential(RefrigerantBlend.R_410A))));
        return new Calculated<>(result.value().total(), result.receipt());
    }

    private static Calculated<Quantity> marketBased() {
        Calculated<MarketBasedEmissions> result = Scope2Calculator.marketBased(List.of(new MarketBoundary(
                "mainland China",
                quantity("1000 MWh"),
                List.of(activity("300 MWh × 0 kgCO2/kWh")),
                Remainder.RESIDUAL_MIX,
                factor("0.6096 kgCO2/kWh"))));
        return new Calculated<>(result.value().total(), result.receipt());
    }

    private static Calculated<Quantity> paper() {
        return Scope3GuidanceCalculator.massOfPaper(
                quantity("174830 sheet"), factor("0.06237 m2/sheet"), factor("80 g/m2"));
    }
}
