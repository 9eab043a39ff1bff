package io.github.hkesg.calc.factor;

import static io.github.hkesg.calc.factor.FactorKind.FUEL_EMISSION_FACTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hong Kong's utilities and the Exchange's guidance, digit for digit. Formula reference, sections 2.2 to 2.4. */
class HongKongFactorsTest {
    private static final int GRAMS = 3;
    private static final int PRINTED_DECIMALS = 4;

    private final FactorSet standard = FactorSet.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hk-clp.2018                | 0.51   | kgCO2e/kWh          | M
            hk-clp.2019                | 0.49   | kgCO2/kWh           | M
            hk-clp.2020                | 0.37   | kgCO2e/kWh          | D
            hk-clp.2023                | 0.39   | kgCO2e/kWh          | M
            hk-electric.2015           | 0.78   | kgCO2e/kWh          | H
            hk-electric.2016           | 0.79   | kgCO2e/kWh          | H
            hk-electric.2017           | 0.79   | kgCO2e/kWh          | H
            hk-electric.2018           | 0.80   | kgCO2e/kWh          | H
            hk-electric.2019           | 0.81   | kgCO2e/kWh          | H
            hk-territory-wide.default  | 0.7    | kgCO2e/kWh          | H
            towngas.production.2018    | 0.592  | kgCO2e/towngas unit | M
            towngas.production.2021    | 0.588  | kgCO2e/towngas unit | M
            towngas.production.2023    | 0.549  | kgCO2e/towngas unit | M
            towngas.at-customers.2023  | 2.553  | kgCO2e/towngas unit | H
            dsd.sewage.2015            | 0.27   | kWh/m3              | H
            dsd.sewage.2016            | 0.28   | kWh/m3              | H
            dsd.sewage.2017            | 0.30   | kWh/m3              | H
            dsd.sewage.2018            | 0.28   | kWh/m3              | H
            dsd.sewage.2019            | 0.29   | kWh/m3              | H
            hkex.towngas.heating-value | 48     | MJ/towngas unit     | H
            hkex.lpg.heating-value     | 46     | MJ/LPG unit         | H
            hkex.towngas.nox           | 4.02   | kg/TJ               | H
            hkex.lpg.nox               | 4.02   | kg/TJ               | H
            hkex.natural-gas.nox       | 4.02   | kg/TJ               | H
            hkex.towngas.sox           | 0.02   | kg/TJ               | H
            hkex.lpg.sox               | 0.02   | kg/TJ               | H
            hkex.natural-gas.sox       | 0.02   | kg/TJ               | H
            hkex.paper.landfill        | 4.8    | kgCO2e/kg           | H
            hk-vehicle.diesel.sox      | 0.0161 | g/L                 | D
            """)
    void a_row_has_the_digits_of_its_publisher(String id, String value, String unit, Confidence confidence) {
        PublishedFactor factor = standard.require(id);
        assertThat(factor.value().toPlainString()).isEqualTo(value);
        assertThat(factor.unit()).hasToString(unit);
        assertThat(factor.key().region()).isEqualTo("HK");
        assertThat(factor.provenance().confidence()).isEqualTo(confidence);
    }

    /** Section 2.4: the components, and the CO2 equivalents that they give with AR4 (25, 298), AR5 (28, 265), AR6 (27.9, 273). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            GASOLINE                | passenger-car          | L            | 2.36  | 0.253  | 1.105  | 2.6956 | 2.6599 | 2.6687
            GASOLINE                | motorcycle             | L            | 2.36  | 1.422  | 0.046  | 2.4093 | 2.4120 | 2.4122
            GASOLINE                | private-van            | L            | 2.36  | 0.203  | 1.14   | 2.7048 | 2.6678 | 2.6769
            GASOLINE                | light-goods-vehicle    | L            | 2.36  | 0.203  | 1.105  | 2.6944 | 2.6585 | 2.6673
            DIESEL                  | passenger-car          | L            | 2.614 | 0.072  | 0.11   | 2.6486 | 2.6452 | 2.6460
            DIESEL                  | private-van            | L            | 2.614 | 0.072  | 0.506  | 2.7666 | 2.7501 | 2.7541
            DIESEL                  | light-goods-vehicle    | L            | 2.614 | 0.072  | 0.506  | 2.7666 | 2.7501 | 2.7541
            DIESEL                  | public-light-bus       | L            | 2.614 | 0.072  | 0.572  | 2.7863 | 2.7676 | 2.7722
            DIESEL                  | medium-goods-vehicle   | L            | 2.614 | 0.145  | 0.072  | 2.6391 | 2.6371 | 2.6377
            DIESEL                  | heavy-goods-vehicle    | L            | 2.614 | 0.145  | 0.072  | 2.6391 | 2.6371 | 2.6377
            DIESEL                  | other-mobile-machinery | L            | 2.614 | 0.0239 | 0.0074 | 2.6168 | 2.6166 | 2.6167
            DIESEL                  | stationary             | L            | 2.614 | 0.0239 | 0.0074 | 2.6168 | 2.6166 | 2.6167
            LIQUEFIED_PETROLEUM_GAS | private-van            | L            | 1.679 | 0.248  | -      | 1.6852 | 1.6859 | 1.6859
            LIQUEFIED_PETROLEUM_GAS | public-light-bus       | L            | 1.679 | 0.248  | -      | 1.6852 | 1.6859 | 1.6859
            GAS_OIL                 | ships                  | L            | 2.645 | 0.146  | 1.095  | 2.9750 | 2.9393 | 2.9480
            KEROSENE                | aviation               | L            | 2.429 | 0.069  | -      | 2.4307 | 2.4309 | 2.4309
            LIQUEFIED_PETROLEUM_GAS | stationary             | kg           | 3.017 | 0.002  | -      | 3.0170 | 3.0171 | 3.0171
            KEROSENE                | stationary             | L            | 2.429 | 0.0241 | 0.0076 | 2.4319 | 2.4317 | 2.4317
            CHARCOAL                | -                      | kg           | 2.97  | 5.529  | 0.0276 | 3.1164 | 3.1321 | 3.1318
            TOWNGAS                 | stationary             | towngas unit | 2.549 | 0.0446 | 0.0099 | 2.5531 | 2.5529 | 2.5529
            """)
    void the_gases_of_a_fuel_give_the_co2_equivalents_that_are_printed(
            String fuel,
            @Nullable String use,
            String unit,
            String co2,
            @Nullable String ch4,
            @Nullable String n2o,
            BigDecimal ar4,
            BigDecimal ar5,
            BigDecimal ar6) {
        FactorKey key = FactorKey.of(FUEL_EMISSION_FACTOR, fuel, "HK").withVariant(use);
        PerGasFactor factor = standard.requirePerGas(key, 2022);
        assertThat(shown(factor.co2())).isEqualTo(co2 + " kgCO2/" + unit);
        assertThat(shown(factor.ch4())).isEqualTo(ch4 == null ? null : ch4 + " g/" + unit);
        assertThat(shown(factor.n2o())).isEqualTo(n2o == null ? null : n2o + " g/" + unit);
        assertThat(combined(factor, GwpSet.AR4)).isEqualByComparingTo(ar4);
        assertThat(combined(factor, GwpSet.AR5)).isEqualByComparingTo(ar5);
        assertThat(combined(factor, GwpSet.AR6)).isEqualByComparingTo(ar6);
    }

    private static @Nullable String shown(@Nullable AppliedFactor factor) {
        return factor == null ? null : factor.value().toPlainString() + " " + factor.unit();
    }

    private static BigDecimal combined(PerGasFactor factor, GwpSet set) {
        return factor.co2()
                .value()
                .add(inKilograms(factor.ch4(), set.potential("CH4")))
                .add(inKilograms(factor.n2o(), set.potential("N2O")))
                .setScale(PRINTED_DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal inKilograms(@Nullable AppliedFactor grams, AppliedFactor potential) {
        return grams == null
                ? BigDecimal.ZERO
                : grams.value().multiply(potential.value()).movePointLeft(GRAMS);
    }

    @Test
    void the_table_above_has_every_row_of_hong_kong() {
        assertThat(standard.all())
                .filteredOn(factor -> factor.key().region().equals("HK"))
                .hasSize(29 + 56);
    }
}
