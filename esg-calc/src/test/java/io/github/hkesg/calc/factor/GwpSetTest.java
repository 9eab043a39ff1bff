package io.github.hkesg.calc.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Global warming potentials, digit for digit, and those of blends from their composition. Formula reference, section 2.7. */
class GwpSetTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CO2            | 1     | 1     | 1
            CH4            | 25    | 28    | 27.9
            CH4-fossil     | 25    | 30    | 29.8
            CH4-non-fossil | 25    | 28    | 27.0
            N2O            | 298   | 265   | 273
            SF6            | 22800 | 23500 | 25200
            NF3            | 17200 | 16100 | 17400
            HFC-23         | 14800 | 12400 | 14600
            HCFC-22        | 1810  | 1760  | 1960
            HFC-32         | 675   | 677   | 771
            HFC-125        | 3500  | 3170  | 3740
            HFC-134a       | 1430  | 1300  | 1530
            HFC-143a       | 4470  | 4800  | 5810
            HFC-227ea      | 3220  | 3350  | 3600
            CF4            | 7390  | 6630  | 7380
            C2F6           | 12200 | 11100 | 12400
            HCFC-123       | 77    | 79    | 90.4
            HCFC-141b      | 725   | 782   | 860
            """)
    void a_gas_has_the_potential_of_each_assessment_report(String gas, String ar4, String ar5, String ar6) {
        assertThat(digits(GwpSet.AR4, gas)).isEqualTo(ar4);
        assertThat(digits(GwpSet.AR5, gas)).isEqualTo(ar5);
        assertThat(digits(GwpSet.AR6, gas)).isEqualTo(ar6);
        assertThat(digits(GwpSet.AR6_GHG_PROTOCOL, gas)).isEqualTo(gas.equals("SF6") ? "24300" : ar6);
    }

    private static String digits(GwpSet set, String gas) {
        return set.potential(gas).value().toPlainString();
    }

    @Test
    void the_table_above_has_every_gas() {
        assertThat(List.of(GwpSet.AR4, GwpSet.AR5, GwpSet.AR6, GwpSet.AR6_GHG_PROTOCOL))
                .allSatisfy(set -> assertThat(set.gases()).hasSize(18));
    }

    @Test
    void a_potential_is_cited_by_its_row() {
        AppliedFactor methane = GwpSet.AR6.potential("CH4");
        assertThat(methane.unit()).hasToString("kgCO2e/kg");
        assertThat(methane.citation().id()).isEqualTo("gwp.ar6.ch4");
        assertThat(methane.citation().dataYear()).isEqualTo(2021);
        assertThat(GwpSet.AR6_GHG_PROTOCOL.potential("SF6").citation().id()).isEqualTo("gwp.ar6-ghg-protocol.sf6");
    }

    @ParameterizedTest
    @CsvSource({"R-32, HFC-32", "R-134a, HFC-134a", "R-22, HCFC-22", "R-123, HCFC-123", "R-227ea, HFC-227ea"})
    void a_refrigerant_is_found_by_its_number(String number, String gas) {
        assertThat(GwpSet.AR5.potential(number)).isEqualTo(GwpSet.AR5.potential(gas));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HFC-1234yf | gwp.ar5.hfc-125, gwp.ar5.hfc-134a, gwp.ar5.hfc-143a, gwp.ar5.hfc-23, gwp.ar5.hfc-32
            R-13       | gwp.ar5.hfc-134a, gwp.ar5.hfc-125, gwp.ar5.hfc-143a, gwp.ar5.hfc-23, gwp.ar5.hfc-32
            CH4 fossil | gwp.ar5.ch4, gwp.ar5.ch4-fossil, gwp.ar5.ch4-non-fossil, gwp.ar5.co2, gwp.ar5.cf4
            ch4        | gwp.ar5.co2, gwp.ar5.ch4, gwp.ar5.ch4-fossil, gwp.ar5.ch4-non-fossil, gwp.ar5.n2o
            """)
    void a_gas_that_the_set_does_not_have_is_refused_with_the_nearest(String gas, String nearest) {
        assertThatExceptionOfType(MissingFactorException.class)
                .isThrownBy(() -> GwpSet.AR5.potential(gas))
                .withMessage("No factor for the global warming potential of " + gas + " in AR5; the nearest are ["
                        + nearest + "]");
    }

    @Test
    void a_known_blend_is_computed_under_its_number_too() {
        assertThat(GwpSet.AR5.potential("R-410A")).isEqualTo(GwpSet.AR5.potential(RefrigerantBlend.R_410A));
        assertThatExceptionOfType(MissingFactorException.class).isThrownBy(() -> GwpSet.AR5.potential("R-999A"));
    }

    @ParameterizedTest
    @CsvSource({
        "R-410A, 2087.5, 1923.5, 2255.5",
        "R-407C, 1773.85, 1624.21, 1907.93",
        "R-404A, 3921.6, 3942.8, 4728",
        "R-507A, 3985, 3985, 4775",
    })
    void a_blend_has_the_potential_of_its_composition(String name, BigDecimal ar4, BigDecimal ar5, BigDecimal ar6) {
        RefrigerantBlend blend = RefrigerantBlend.known().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(GwpSet.AR4.potential(blend).value()).isEqualByComparingTo(ar4);
        assertThat(GwpSet.AR5.potential(blend).value()).isEqualByComparingTo(ar5);
        assertThat(GwpSet.AR6.potential(blend).value()).isEqualByComparingTo(ar6);
    }

    @Test
    void the_potential_of_a_blend_names_its_composition_and_no_row() {
        FactorCitation citation = GwpSet.AR6.potential(RefrigerantBlend.R_410A).citation();
        assertThat(citation.source()).isEqualTo("computed from IPCC AR6 for R-410A (0.5 HFC-32 + 0.5 HFC-125)");
        assertThat(citation.id()).isNull();
        assertThat(citation.dataYear()).isEqualTo(2021);
    }

    @Test
    void a_blend_of_ones_own_is_computed_too() {
        RefrigerantBlend blend = new RefrigerantBlend(
                "Example blend", Map.of("R-32", new BigDecimal("0.25"), "R-125", new BigDecimal("0.75")));
        assertThat(GwpSet.AR4.potential(blend).value()).isEqualByComparingTo("2793.75");
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.4, 'The shares in Example blend add up to 0.9, not to 1'",
        "0.5, 0.6, 'The shares in Example blend add up to 1.1, not to 1'",
        "1, 0, 'The share of HFC-125 in Example blend must be positive, not 0'",
        "1.5, -0.5, 'The share of HFC-125 in Example blend must be positive, not -0.5'",
    })
    void the_shares_of_a_blend_are_positive_and_add_up_to_one(BigDecimal first, BigDecimal second, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RefrigerantBlend("Example blend", Map.of("HFC-32", first, "HFC-125", second)))
                .withMessage(message);
    }
}
