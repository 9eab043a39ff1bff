package io.github.hkesg.calc.emissions;

import static io.github.hkesg.calc.Given.activities;
import static io.github.hkesg.calc.Given.factor;
import static io.github.hkesg.calc.Given.fuel;
import static io.github.hkesg.calc.Given.quantities;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.factor.FactorKey;
import io.github.hkesg.calc.factor.FactorKind;
import io.github.hkesg.calc.factor.FactorSet;
import io.github.hkesg.calc.factor.GwpSet;
import io.github.hkesg.calc.factor.PerGasFactor;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Direct emissions on every basis; sections are those of the formula reference. */
class Scope1CalculatorTest {
    static List<PerGasCombustion> burnt(String amount, String co2, String ch4, String n2o) {
        return List.of(new PerGasCombustion(fuel(amount), new PerGasFactor(factor(co2), factor(ch4), factor(n2o))));
    }

    /** Section 2.4, HKEX and EPD components, with the three columns that were recomputed from them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            petrol, passenger car        | L            | 2.36  | 0.253  | 1.105  | 2.6956 | 2.6599 | 2.6687
            petrol, motorcycle           | L            | 2.36  | 1.422  | 0.046  | 2.4093 | 2.4120 | 2.4122
            petrol, private van          | L            | 2.36  | 0.203  | 1.14   | 2.7048 | 2.6678 | 2.6769
            petrol, light goods vehicle  | L            | 2.36  | 0.203  | 1.105  | 2.6944 | 2.6585 | 2.6673
            diesel, passenger car        | L            | 2.614 | 0.072  | 0.11   | 2.6486 | 2.6452 | 2.6460
            diesel, private van          | L            | 2.614 | 0.072  | 0.506  | 2.7666 | 2.7501 | 2.7541
            diesel, public light bus     | L            | 2.614 | 0.072  | 0.572  | 2.7863 | 2.7676 | 2.7722
            diesel, heavy goods vehicle  | L            | 2.614 | 0.145  | 0.072  | 2.6391 | 2.6371 | 2.6377
            diesel, stationary           | L            | 2.614 | 0.0239 | 0.0074 | 2.6168 | 2.6166 | 2.6167
            LPG, light bus               | L            | 1.679 | 0.248  | 0      | 1.6852 | 1.6859 | 1.6859
            gas oil, ships               | L            | 2.645 | 0.146  | 1.095  | 2.9750 | 2.9393 | 2.9480
            kerosene, aviation           | L            | 2.429 | 0.069  | 0      | 2.4307 | 2.4309 | 2.4309
            LPG, stationary              | kg           | 3.017 | 0.002  | 0      | 3.0170 | 3.0171 | 3.0171
            kerosene, stationary         | L            | 2.429 | 0.0241 | 0.0076 | 2.4319 | 2.4317 | 2.4317
            charcoal                     | kg           | 2.97  | 5.529  | 0.0276 | 3.1164 | 3.1321 | 3.1318
            towngas, stationary          | towngas unit | 2.549 | 0.0446 | 0.0099 | 2.5531 | 2.5529 | 2.5529
            """)
    void one_unit_of_fuel_by_gas_in_every_set(
            String fuel, String unit, String co2, String ch4, String n2o, String ar4, String ar5, String ar6) {
        List<PerGasCombustion> one = burnt("1 " + unit, co2 + " kgCO2/" + unit, ch4 + " g/" + unit, n2o + " g/" + unit);
        assertThat(kilograms(one, GwpSet.AR4)).as(fuel).isEqualTo(ar4);
        assertThat(kilograms(one, GwpSet.AR5)).as(fuel).isEqualTo(ar5);
        assertThat(kilograms(one, GwpSet.AR6)).as(fuel).isEqualTo(ar6);
    }

    private static BigDecimal kilograms(List<PerGasCombustion> fuels, GwpSet potentials) {
        Quantity total =
                Scope1Calculator.onPerGasBasis(fuels, potentials).value().total();
        return total.to(Unit.KILOGRAM_CO2E).value().setScale(4, RoundingMode.HALF_EVEN);
    }

    @Test
    void the_split_by_gas_adds_up_to_the_total_and_is_on_the_receipt() {
        Calculated<PerGasEmissions> petrol =
                Scope1Calculator.onPerGasBasis(burnt("100 L", "2.36 kgCO2/L", "0.253 g/L", "1.105 g/L"), GwpSet.AR5);
        PerGasEmissions split = petrol.value();
        assertThat(split.carbonDioxide().value()).isEqualByComparingTo("0.236");
        assertThat(Objects.requireNonNull(split.methane()).value()).isEqualByComparingTo("0.0007084");
        assertThat(Objects.requireNonNull(split.nitrousOxide()).value()).isEqualByComparingTo("0.0292825");
        assertThat(split.total().value()).isEqualByComparingTo("0.2659909");
        assertThat(petrol.receipt().formula()).isEqualTo("scope1.fuel-per-gas");
        assertThat(petrol.receipt().factors())
                .extracting(term -> term.name() + " " + term)
                .containsExactly(
                        "CO2 factor 2.36 kgCO2/L",
                        "CH4 factor 0.253 g/L",
                        "potential of CH4 28 kgCO2e/kg",
                        "N2O factor 1.105 g/L",
                        "potential of N2O 265 kgCO2e/kg");
    }

    /** Section 2.7: AR6 has 27.9 for methane in general and 27.0 for methane that is not fossil. */
    @ParameterizedTest
    @CsvSource({"AR4, 0.2695615, 0.2695615", "AR5, 0.2659909, 0.2659909", "AR6, 0.26687237, 0.2668496"})
    void methane_of_combustion_can_be_counted_with_its_own_potential(
            String set, BigDecimal general, BigDecimal ofCombustion) {
        GwpSet potentials = List.of(GwpSet.AR4, GwpSet.AR5, GwpSet.AR6).stream()
                .filter(candidate -> candidate.name().equals(set))
                .findFirst()
                .orElseThrow();
        List<PerGasCombustion> petrol = burnt("100 L", "2.36 kgCO2/L", "0.253 g/L", "1.105 g/L");
        Calculated<PerGasEmissions> own = Scope1Calculator.onPerGasBasisWithCombustionMethane(petrol, potentials);
        assertThat(Scope1Calculator.onPerGasBasis(petrol, potentials)
                        .value()
                        .total()
                        .value())
                .isEqualByComparingTo(general);
        assertThat(own.value().total().value()).isEqualByComparingTo(ofCombustion);
        assertThat(own.receipt().formula()).isEqualTo("scope1.fuel-per-gas-combustion-methane");
    }

    @Test
    void a_gas_without_a_factor_is_absent_and_not_zero() {
        PerGasFactor carbonDioxideOnly = new PerGasFactor(factor("2.614 kgCO2/L"), null, null);
        PerGasEmissions diesel = Scope1Calculator.onPerGasBasis(
                        List.of(new PerGasCombustion(fuel("10 L"), carbonDioxideOnly)), GwpSet.AR5)
                .value();
        assertThat(diesel.methane()).isNull();
        assertThat(diesel.nitrousOxide()).isNull();
        assertThat(diesel.total().value()).isEqualByComparingTo("0.02614");
    }

    @Test
    void gases_of_several_fuels_are_added_gas_by_gas() {
        PerGasFactor diesel = new PerGasFactor(factor("2.614 kgCO2/L"), factor("0.072 g/L"), null);
        PerGasFactor coal = new PerGasFactor(factor("96100 kgCO2/TJ"), factor("10 kg/TJ"), factor("1.5 kg/TJ"));
        PerGasEmissions both = Scope1Calculator.onPerGasBasis(
                        List.of(
                                new PerGasCombustion(fuel("1000 L"), diesel),
                                new PerGasCombustion(fuel("1 t × 18.9 GJ/t"), coal)),
                        GwpSet.AR5)
                .value();
        assertThat(both.carbonDioxide().value()).isEqualByComparingTo("4.43029");
        assertThat(Objects.requireNonNull(both.methane()).value()).isEqualByComparingTo("0.007308");
        assertThat(Objects.requireNonNull(both.nitrousOxide()).value()).isEqualByComparingTo("0.00751275");
        assertThat(both.total().value()).isEqualByComparingTo("4.44511075");
    }

    /** Section 2.5a, the derived column: kg of CO2 per kg of fuel, per Nm3 of gas. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            anthracite        | 1000 kg   | 24.515 GJ/t       | 0.02749 | 0.94 | 2.322768
            bituminous coal   | 1000 kg   | 23.204 GJ/t       | 0.02618 | 0.93 | 2.071509
            lignite           | 1000 kg   | 14.449 GJ/t       | 0.02800 | 0.96 | 1.424093
            washed coal       | 1000 kg   | 26.344 GJ/t       | 0.02540 | 0.93 | 2.281759
            coke              | 1000 kg   | 28.446 GJ/t       | 0.02940 | 0.93 | 2.851825
            crude oil         | 1000 kg   | 42.62 GJ/t        | 0.02010 | 0.98 | 3.078272
            fuel oil          | 1000 kg   | 40.19 GJ/t        | 0.02110 | 0.98 | 3.047179
            petrol            | 1000 kg   | 44.80 GJ/t        | 0.01890 | 0.98 | 3.042547
            diesel            | 1000 kg   | 43.33 GJ/t        | 0.02020 | 0.98 | 3.145122
            kerosene          | 1000 kg   | 44.75 GJ/t        | 0.01960 | 0.98 | 3.151713
            LPG               | 1000 kg   | 47.31 GJ/t        | 0.01720 | 0.99 | 2.953847
            LNG               | 1000 kg   | 41.868 GJ/t       | 0.01530 | 0.99 | 2.325307
            refinery gas      | 1000 kg   | 46.05 GJ/t        | 0.01820 | 0.99 | 3.042339
            petroleum coke    | 1000 kg   | 31.00 GJ/t        | 0.02750 | 0.98 | 3.063317
            natural gas       | 1000 Nm3  | 389.31 GJ/10k Nm3 | 0.01530 | 0.99 | 2.162189
            coke-oven gas     | 1000 Nm3  | 173.854 GJ/10k Nm3 | 0.01360 | 0.99 | 0.858282
            blast-furnace gas | 1000 Nm3  | 37.69 GJ/10k Nm3  | 0.07080 | 0.99 | 0.968648
            """)
    void a_thousand_units_of_fuel_by_their_carbon(
            String name, String amount, String calorific, String carbon, String oxidised, BigDecimal tonnes) {
        Calculated<Quantity> result = Scope1Calculator.onCarbonContentBasis(List.of(new CarbonCombustion(
                fuel(amount + " × " + calorific), factor(carbon + " tC/GJ"), factor(oxidised + " tC/tC"))));
        assertThat(result.value().value().setScale(6, RoundingMode.HALF_EVEN))
                .as(name)
                .isEqualTo(tonnes);
        assertThat(result.receipt().formula()).isEqualTo("scope1.fuel-carbon");
    }

    @Test
    void the_receipt_of_the_carbon_basis_shows_44_over_12() {
        Calculated<Quantity> diesel = Scope1Calculator.onCarbonContentBasis(
                List.of(new CarbonCombustion(fuel("1 t × 43.33 GJ/t"), factor("0.02020 tC/GJ"), factor("0.98 tC/tC"))));
        assertThat(diesel.receipt().render())
                .isEqualTo("1 t × 43.33 GJ/t × 0.02020 tC/GJ × 0.98 tC/tC × 44 ÷ 12 ≈ 3.14512249333 tCO2e");
    }

    /** Section 2.6, the derived column: kg of CO2 per tonne, by IPCC 2006. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            motor gasoline          | 44.3 | 69300  | 3069.990
            gas or diesel oil       | 43.0 | 74100  | 3186.300
            LPG                     | 47.3 | 63100  | 2984.630
            natural gas             | 48.0 | 56100  | 2692.800
            residual fuel oil       | 40.4 | 77400  | 3126.960
            other kerosene          | 43.8 | 71900  | 3149.220
            jet kerosene            | 44.1 | 71500  | 3153.150
            crude oil               | 42.3 | 73300  | 3100.590
            petroleum coke          | 32.5 | 97500  | 3168.750
            anthracite              | 26.7 | 98300  | 2624.610
            coking coal             | 28.2 | 94600  | 2667.720
            other bituminous coal   | 25.8 | 94600  | 2440.680
            sub-bituminous coal     | 18.9 | 96100  | 1816.290
            lignite                 | 11.9 | 101000 | 1201.900
            coke oven coke          | 28.2 | 107000 | 3017.400
            naphtha                 | 44.5 | 73300  | 3261.850
            ethane                  | 46.4 | 61600  | 2858.240
            gas works gas           | 38.7 | 44400  | 1718.280
            municipal waste         | 10.0 | 91700  | 917.000
            """)
    void a_tonne_of_fuel_by_its_energy(String name, String calorific, String emissions, BigDecimal kilograms) {
        Quantity result = Scope1Calculator.onEnergyBasis(
                        List.of(new Combustion(fuel("1 t × " + calorific + " GJ/t"), factor(emissions + " kgCO2/TJ"))))
                .value();
        assertThat(result.to(Unit.KILOGRAM_CO2).value()).as(name).isEqualByComparingTo(kilograms);
    }

    static PerGasCombustion burnt(String fuel, String key, String use, int dataYear) {
        FactorKey of = FactorKey.of(FactorKind.FUEL_EMISSION_FACTOR, key, "WORLD");
        return new PerGasCombustion(fuel(fuel), FactorSet.standard().requirePerGas(of.withVariant(use), dataYear));
    }

    @Test
    void several_fuels_are_added_whatever_they_are_metered_in() {
        Calculated<Quantity> sum = Scope1Calculator.onActivityBasis(activities(
                "100 L × 2.6460 kgCO2e/L; 0.5 t × 3.0171 tCO2e/t; 12 towngas unit × 2.553 kgCO2e/towngas unit"));
        assertThat(sum.value().value()).isEqualByComparingTo("1.803786");
        assertThat(sum.receipt().formula()).isEqualTo("scope1.fuel-activity");
    }

    @Test
    void trees_are_counted_apart_and_never_deducted() {
        Calculated<Quantity> removals = Scope1Calculator.removalsByTrees(Count.of(20), factor("10 kgCO2/piece"));
        assertThat(removals.value().value()).isEqualByComparingTo("0.2");
        assertThat(removals.receipt().formula()).isEqualTo("removals.trees");

        Calculated<GrossAndRemovals> beside =
                Scope1Calculator.grossWithRemovals(quantities("2.27 tCO2e; 13464.5 kgCO2e"), quantities("0.2 tCO2e"));
        assertThat(beside.value().gross().value()).isEqualByComparingTo("15.7345");
        assertThat(beside.value().removals().value()).isEqualByComparingTo("0.2");
        assertThat(beside.receipt().result().value()).isEqualByComparingTo("15.7345");
    }

    @Test
    void a_sum_of_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Scope1Calculator.onActivityBasis(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Scope1Calculator.onEnergyBasis(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Scope1Calculator.onCarbonContentBasis(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Scope1Calculator.onPerGasBasis(List.of(), GwpSet.AR5));
        assertThatIllegalArgumentException().isThrownBy(() -> Scope1Calculator.refrigerantsByMassBalance(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope1Calculator.grossWithRemovals(quantities("1 tCO2e"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 L × 2.6460 kgCO2e/kg", "1 kWh × 43.33 GJ/t"})
    void an_activity_that_its_factor_is_not_per_is_refused(String text) {
        assertThatExceptionOfType(IncompatibleUnitException.class).isThrownBy(() -> activities(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 L × 0.1229 kgce/L", "1 L × 0.84 kg/L"})
    void a_factor_that_gives_no_emissions_is_refused(String text) {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> Scope1Calculator.onActivityBasis(activities(text)));
    }

    @Test
    void fugitive_gases_are_masses() {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> Scope1Calculator.fugitiveGases(activities("5 L × 4728 kgCO2e/L")));
    }

    @ParameterizedTest
    @CsvSource({"1 L, tC/GJ, tC/tC", "1 t × 43.33 GJ/t, kgCO2/GJ, tC/tC", "1 t × 43.33 GJ/t, tC/GJ, t/t"})
    void carbon_has_to_be_carbon_of_the_fuels_energy(String fuel, String content, String oxidation) {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() ->
                        new CarbonCombustion(fuel(fuel), factor("0.0202 " + content), factor("0.98 " + oxidation)));
    }
}
