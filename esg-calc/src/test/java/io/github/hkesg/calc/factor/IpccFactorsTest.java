package io.github.hkesg.calc.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The IPCC's defaults of 2006, digit for digit. Formula reference, section 2.6. */
class IpccFactorsTest {
    private static final List<String> USES = List.of("energy-industries", "manufacturing", "commercial", "residential");
    private static final int GIGAJOULES_PER_TERAJOULE = 3;

    private final FactorSet standard = FactorSet.standard();

    private String shown(String id) {
        PublishedFactor factor = standard.require("ipcc-2006." + id);
        assertThat(factor.key().region()).isEqualTo("WORLD");
        assertThat(factor.dataYear()).isEqualTo(2006);
        return factor.value().toPlainString() + " " + factor.unit();
    }

    /** Last: the kilograms of CO2 per tonne that calorific value and factor give. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # fuel | GJ/t | kgCO2/TJ | CH4 and N2O in kg/TJ for energy, manufacturing, commerce, households | kg/m3 | kgCO2/t
            motor-gasoline        | 44.3 | 69300  | 3 3 10 10       | 0.6 0.6 0.6 0.6 | 740 | 3069.990
            gas-diesel-oil        | 43.0 | 74100  | 3 3 10 10       | 0.6 0.6 0.6 0.6 | 840 | 3186.300
            lpg                   | 47.3 | 63100  | 1 1 5 5         | 0.1 0.1 0.1 0.1 | 540 | 2984.630
            natural-gas           | 48.0 | 56100  | 1 1 5 5         | 0.1 0.1 0.1 0.1 | 0.7 | 2692.800
            residual-fuel-oil     | 40.4 | 77400  | 3 3 10 10       | 0.6 0.6 0.6 0.6 | 940 | 3126.960
            other-kerosene        | 43.8 | 71900  | 3 3 10 10       | 0.6 0.6 0.6 0.6 | 800 | 3149.220
            jet-kerosene          | 44.1 | 71500  | 3 3 10 10       | 0.6 0.6 0.6 0.6 | 790 | 3153.150
            crude-oil             | 42.3 | 73300  | 3 3 10 10       | 0.6 0.6 0.6 0.6 | 800 | 3100.590
            petroleum-coke        | 32.5 | 97500  | 3 3 10 10       | 0.6 0.6 0.6 0.6 | -   | 3168.750
            anthracite            | 26.7 | 98300  | 1 10 10 300     | 1.5 1.5 1.5 1.5 | -   | 2624.610
            coking-coal           | 28.2 | 94600  | 1 10 10 300     | 1.5 1.5 1.5 1.5 | -   | 2667.720
            other-bituminous-coal | 25.8 | 94600  | 1 10 10 300     | 1.5 1.5 1.5 1.5 | -   | 2440.680
            sub-bituminous-coal   | 18.9 | 96100  | 1 10 10 300     | 1.5 1.5 1.5 1.5 | -   | 1816.290
            lignite               | 11.9 | 101000 | 1 10 10 300     | 1.5 1.5 1.5 1.5 | -   | 1201.900
            coke-oven-coke        | 28.2 | 107000 | 1 10 10 300     | 1.5 1.5 1.5 1.5 | -   | 3017.400
            naphtha               | 44.5 | 73300  | 3 3 10 10       | 0.6 0.6 0.6 0.6 | 770 | 3261.850
            ethane                | 46.4 | 61600  | 1 1 5 5         | 0.1 0.1 0.1 0.1 | -   | 2858.240
            gas-works-gas         | 38.7 | 44400  | 1 1 5 5         | 0.1 0.1 0.1 0.1 | -   | 1718.280
            municipal-waste       | 10.0 | 91700  | 30 30 300 300   | 4 4 4 4         | -   | 917.000
            wood                  | 15.6 | 112000 | 30 30 300 300   | 4 4 4 4         | -   | 1747.200
            charcoal              | 29.5 | 112000 | 200 200 200 200 | 4 4 1 1         | -   | 3304.000
            """)
    void stationary_combustion(
            String fuel,
            String calorific,
            String co2,
            String ch4,
            String n2o,
            @Nullable String density,
            BigDecimal kilogramsPerTonne) {
        assertThat(shown(fuel + ".ncv")).isEqualTo(calorific + " GJ/t");
        assertThat(shown(fuel + ".co2")).isEqualTo(co2 + " kgCO2/TJ");
        assertThat(USES)
                .extracting(use -> shown(fuel + "." + use + ".ch4"))
                .containsExactlyElementsOf(perTerajoule(ch4));
        assertThat(USES)
                .extracting(use -> shown(fuel + "." + use + ".n2o"))
                .containsExactlyElementsOf(perTerajoule(n2o));
        if (density == null) {
            assertThat(standard.all()).extracting(PublishedFactor::id).doesNotContain("ipcc-2006." + fuel + ".density");
        } else {
            assertThat(shown(fuel + ".density")).isEqualTo(density + " kg/m3");
        }
        BigDecimal perTonne = standard.require("ipcc-2006." + fuel + ".ncv")
                .value()
                .multiply(standard.require("ipcc-2006." + fuel + ".co2").value())
                .movePointLeft(GIGAJOULES_PER_TERAJOULE);
        assertThat(perTonne).isEqualByComparingTo(kilogramsPerTonne);
    }

    private static List<String> perTerajoule(String values) {
        return List.of(values.split(" ", -1)).stream()
                .map(value -> value + " kg/TJ")
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gasoline.road.uncontrolled                          | 69300 | 33   | 3.2
            gasoline.road.oxidation-catalyst                    | 69300 | 25   | 8.0
            gasoline.road.low-mileage-light-duty-1995-or-later  | 69300 | 3.8  | 5.7
            diesel.road                                         | 74100 | 3.9  | 3.9
            diesel.off-road.agriculture                         | 74100 | 4.15 | 28.6
            diesel.off-road.forestry                            | 74100 | 4.15 | 28.6
            diesel.off-road.industry                            | 74100 | 4.15 | 28.6
            diesel.off-road.household                           | 74100 | 4.15 | 28.6
            gasoline.off-road.four-stroke.agriculture           | 69300 | 80   | 2
            gasoline.off-road.four-stroke.industry              | 69300 | 50   | 2
            gasoline.off-road.four-stroke.household             | 69300 | 120  | 2
            gasoline.off-road.two-stroke.agriculture            | 69300 | 140  | 0.4
            gasoline.off-road.two-stroke.forestry               | 69300 | 170  | 0.4
            gasoline.off-road.two-stroke.industry               | 69300 | 130  | 0.4
            gasoline.off-road.two-stroke.household              | 69300 | 180  | 0.4
            """)
    void mobile_combustion(String use, String co2, String ch4, String n2o) {
        assertThat(shown("mobile." + use + ".co2")).isEqualTo(co2 + " kgCO2/TJ");
        assertThat(shown("mobile." + use + ".ch4")).isEqualTo(ch4 + " kg/TJ");
        assertThat(shown("mobile." + use + ".n2o")).isEqualTo(n2o + " kg/TJ");
    }

    @Test
    void the_tables_above_have_every_row() {
        int stationary = 21 * (2 + 2 * USES.size()) + 9;
        int mobile = 15 * 3;
        assertThat(standard.all())
                .filteredOn(factor -> factor.id().startsWith("ipcc-2006."))
                .hasSize(stationary + mobile);
    }
}
