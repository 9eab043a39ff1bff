package io.github.hkesg.calc.factor;

import static io.github.hkesg.calc.factor.FactorKind.CARBON_CONTENT;
import static io.github.hkesg.calc.factor.FactorKind.NET_CALORIFIC_VALUE;
import static io.github.hkesg.calc.factor.FactorKind.OXIDATION_FRACTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mainland's fuel tables, digit for digit. Formula reference, section 2.5. */
class ChinaFuelFactorsTest {
    private static final BigDecimal CO2 = BigDecimal.valueOf(44);
    private static final BigDecimal CARBON = BigDecimal.valueOf(12);
    private static final BigDecimal MEGAJOULES_PER_KGCE = new BigDecimal("29.3076");

    private final FactorSet standard = FactorSet.standard();

    private PublishedFactor ndrc(FactorKind kind, String fuel, String unit) {
        PublishedFactor factor = standard.require(FactorKey.of(kind, fuel, "CN").withVariant("ndrc"), 2015);
        assertThat(factor.unit()).hasToString(unit);
        return factor;
    }

    /** Section 2.5a: the defaults of the NDRC and, last, the kilograms of CO2 per kilogram or Nm3 that they give. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ANTHRACITE              | GJ/t       | 24.515  | 0.02749 | 0.94 | 2.322768
            BITUMINOUS_COAL         | GJ/t       | 23.204  | 0.02618 | 0.93 | 2.071509
            LIGNITE                 | GJ/t       | 14.449  | 0.02800 | 0.96 | 1.424093
            WASHED_COAL             | GJ/t       | 26.344  | 0.02540 | 0.93 | 2.281759
            COKE                    | GJ/t       | 28.446  | 0.02940 | 0.93 | 2.851825
            CRUDE_OIL               | GJ/t       | 42.62   | 0.02010 | 0.98 | 3.078272
            FUEL_OIL                | GJ/t       | 40.19   | 0.02110 | 0.98 | 3.047179
            GASOLINE                | GJ/t       | 44.80   | 0.01890 | 0.98 | 3.042547
            DIESEL                  | GJ/t       | 43.33   | 0.02020 | 0.98 | 3.145122
            KEROSENE                | GJ/t       | 44.75   | 0.01960 | 0.98 | 3.151713
            JET_KEROSENE            | GJ/t       | 44.750  | 0.0196  | 0.98 | 3.151713
            LIQUEFIED_PETROLEUM_GAS | GJ/t       | 47.31   | 0.01720 | 0.99 | 2.953847
            LIQUEFIED_NATURAL_GAS   | GJ/t       | 41.868  | 0.01530 | 0.99 | 2.325307
            REFINERY_GAS            | GJ/t       | 46.05   | 0.01820 | 0.99 | 3.042339
            PETROLEUM_COKE          | GJ/t       | 31.00   | 0.02750 | 0.98 | 3.063317
            NATURAL_GAS             | GJ/10k Nm3 | 389.31  | 0.01530 | 0.99 | 2.162189
            COKE_OVEN_GAS           | GJ/10k Nm3 | 173.854 | 0.01360 | 0.99 | 0.858282
            BLAST_FURNACE_GAS       | GJ/10k Nm3 | 37.69   | 0.07080 | 0.99 | 0.968648
            """)
    void calorific_value_carbon_and_oxidation_give_the_emissions_of_a_fuel(
            String fuel, String unit, String calorific, String carbon, String oxidised, BigDecimal emissions) {
        PublishedFactor ncv = ndrc(NET_CALORIFIC_VALUE, fuel, unit);
        PublishedFactor content = ndrc(CARBON_CONTENT, fuel, "tC/GJ");
        PublishedFactor fraction = ndrc(OXIDATION_FRACTION, fuel, "tC/tC");
        assertThat(ncv.value().toPlainString()).isEqualTo(calorific);
        assertThat(content.value().toPlainString()).isEqualTo(carbon);
        assertThat(fraction.value().toPlainString()).isEqualTo(oxidised);
        BigDecimal tonnes = ncv.value()
                .multiply(content.value())
                .multiply(fraction.value())
                .multiply(CO2)
                .divide(CARBON, MathContext.DECIMAL128);
        BigDecimal perUnit = unit.equals("GJ/t") ? tonnes : tonnes.movePointLeft(1);
        assertThat(perUnit.setScale(6, RoundingMode.HALF_UP)).isEqualByComparingTo(emissions);
    }

    @ParameterizedTest
    @CsvSource({"ndrc.diesel.density, 0.84, H", "ndrc.gasoline.density, 0.73, M"})
    void densities(String id, String value, Confidence confidence) {
        PublishedFactor factor = standard.require(id);
        assertThat(factor.value().toPlainString()).isEqualTo(value);
        assertThat(factor.unit()).hasToString("t/m3");
        assertThat(factor.provenance().confidence()).isEqualTo(confidence);
    }

    /** Section 2.5c. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            electricity.coal-equivalent           | 0.1229  | kgce/kWh | H
            heat.coal-equivalent                  | 0.03412 | kgce/MJ  | H
            raw-coal.coal-equivalent              | 0.7143  | kgce/kg  | H
            washed-coal.coal-equivalent           | 0.9000  | kgce/kg  | H
            coke.coal-equivalent                  | 0.9714  | kgce/kg  | H
            crude-oil.coal-equivalent             | 1.4286  | kgce/kg  | H
            fuel-oil.coal-equivalent              | 1.4286  | kgce/kg  | H
            gasoline.coal-equivalent              | 1.4714  | kgce/kg  | H
            kerosene.coal-equivalent              | 1.4714  | kgce/kg  | H
            diesel.coal-equivalent                | 1.4571  | kgce/kg  | H
            lpg.coal-equivalent                   | 1.7143  | kgce/kg  | H
            refinery-gas.coal-equivalent          | 1.5714  | kgce/kg  | M
            natural-gas.gas-field.coal-equivalent | 1.2143  | kgce/m3  | M
            natural-gas.oil-field.coal-equivalent | 1.3300  | kgce/m3  | H
            coke-oven-gas.coal-equivalent         | 0.6143  | kgce/m3  | M
            blast-furnace-gas.coal-equivalent     | 0.1286  | kgce/m3  | M
            fresh-water.coal-equivalent           | 0.2571  | kgce/t   | M
            compressed-air.coal-equivalent        | 0.0400  | kgce/m3  | M
            raw-coal.ncv                          | 20.934  | GJ/t     | H
            crude-oil.ncv                         | 41.868  | GJ/t     | H
            fuel-oil.ncv                          | 41.868  | GJ/t     | H
            gasoline.ncv                          | 43.124  | GJ/t     | H
            kerosene.ncv                          | 43.124  | GJ/t     | H
            diesel.ncv                            | 42.705  | GJ/t     | H
            lpg.ncv                               | 50.242  | GJ/t     | H
            natural-gas.oil-field.ncv             | 38.931  | MJ/m3    | H
            """)
    void a_coefficient_of_the_national_standard(String id, String value, String unit, Confidence confidence) {
        PublishedFactor factor = standard.require("gbt-2589." + id);
        assertThat(factor.value().toPlainString()).isEqualTo(value);
        assertThat(factor.unit()).hasToString(unit);
        assertThat(factor.provenance().confidence()).isEqualTo(confidence);
    }

    /** Two of the standard's figures for one fuel confirm each other: calorific value ÷ 29,307.6 kJ is the coal equivalent. */
    @ParameterizedTest
    @CsvSource({"raw-coal", "crude-oil", "fuel-oil", "gasoline", "kerosene", "diesel", "lpg"})
    void calorific_value_and_coal_equivalent_agree(String fuel) {
        BigDecimal calorific = standard.require("gbt-2589." + fuel + ".ncv").value();
        BigDecimal equivalent =
                standard.require("gbt-2589." + fuel + ".coal-equivalent").value();
        assertThat(calorific.divide(MEGAJOULES_PER_KGCE, 4, RoundingMode.HALF_UP))
                .isEqualByComparingTo(equivalent);
    }

    @Test
    void four_calorific_values_of_petrol_are_in_use_and_none_is_the_default() {
        FactorKey petrol = FactorKey.of(NET_CALORIFIC_VALUE, "GASOLINE", "CN");
        assertThat(standard.all()).extracting(PublishedFactor::key).doesNotContain(petrol);
        assertThat(standard.require(petrol.withVariant("gbt-2589"), 2020).value())
                .isEqualByComparingTo("43.124");
        assertThat(standard.require(petrol.withVariant("ndrc"), 2015).value()).isEqualByComparingTo("44.80");
        assertThat(standard.require(FactorKey.of(NET_CALORIFIC_VALUE, "GASOLINE", "WORLD"), 2006)
                        .value())
                .isEqualByComparingTo("44.3");
    }
}
