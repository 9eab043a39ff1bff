package io.github.hkesg.calc.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The United Kingdom's factors, for scope 3 and overseas sites. Formula reference, section 2.8. */
class UnitedKingdomFactorsTest {
    private final FactorSet standard = FactorSet.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            petrol-mineral.litre                              | 2.31467   | kgCO2e/L
            petrol-mineral.tonne                              | 3152.58   | kgCO2e/t
            diesel-mineral.litre                              | 2.68787   | kgCO2e/L
            diesel-mineral.tonne                              | 3206.62   | kgCO2e/t
            natural-gas.cubic-metre                           | 2.02266   | kgCO2e/m3
            natural-gas.gross                                 | 0.18387   | kgCO2e/kWh
            natural-gas.net                                   | 0.20374   | kgCO2e/kWh
            lpg.litre                                         | 1.55537   | kgCO2e/L
            lpg.tonne                                         | 2938.81   | kgCO2e/t
            fuel-oil.litre                                    | 3.18317   | kgCO2e/L
            burning-oil.litre                                 | 2.54039   | kgCO2e/L
            aviation-turbine-fuel.litre                       | 2.5431    | kgCO2e/L
            coal-industrial.tonne                             | 2380.01   | kgCO2e/t
            electricity                                       | 0.23314   | kgCO2e/kWh
            heat-and-steam                                    | 0.17261   | kgCO2e/kWh
            water.supply                                      | 0.344     | kgCO2e/m3
            water.treatment                                   | 0.708     | kgCO2e/m3
            paper.landfill                                    | 1041.8361 | kgCO2e/t
            paper.closed-loop                                 | 21.3167   | kgCO2e/t
            flight.domestic.with-rf                           | 0.2443    | kgCO2e/pkm
            flight.domestic.without-rf                        | 0.1292    | kgCO2e/pkm
            flight.short-haul.economy.with-rf                 | 0.15298   | kgCO2e/pkm
            flight.short-haul.economy.without-rf              | 0.08088   | kgCO2e/pkm
            flight.long-haul.economy.with-rf                  | 0.14615   | kgCO2e/pkm
            flight.long-haul.economy.without-rf               | 0.07727   | kgCO2e/pkm
            flight.long-haul.business.with-rf                 | 0.42385   | kgCO2e/pkm
            flight.long-haul.business.without-rf              | 0.22408   | kgCO2e/pkm
            flight.international-non-uk.average.with-rf       | 0.18181   | kgCO2e/pkm
            flight.international-non-uk.average.without-rf    | 0.09612   | kgCO2e/pkm
            flight.international-non-uk.economy.with-rf       | 0.13925   | kgCO2e/pkm
            flight.international-non-uk.economy.without-rf    | 0.07362   | kgCO2e/pkm
            """)
    void a_row_has_the_digits_of_the_flat_file(String id, String value, String unit) {
        PublishedFactor factor = standard.require("uk-2020." + id);
        assertThat(factor.value().toPlainString()).isEqualTo(value);
        assertThat(factor.unit()).hasToString(unit);
        assertThat(factor.provenance().gwpSet()).isEqualTo("AR4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            petrol-average-blend.litre      | 2.075   | kgCO2e/L   | M
            diesel-average-blend.litre      | 2.58354 | kgCO2e/L   | M
            electricity                     | 0.13096 | kgCO2e/kWh | H
            travel.car.petrol               | 0.16152 | kgCO2e/km  | M
            travel.car.diesel               | 0.17265 | kgCO2e/km  | M
            travel.car.battery-electric     | 0.02951 | kgCO2e/km  | M
            travel.motorbike                | 0.11367 | kgCO2e/km  | M
            travel.taxi                     | 0.14861 | kgCO2e/pkm | M
            travel.bus                      | 0.10151 | kgCO2e/pkm | M
            travel.coach                    | 0.03948 | kgCO2e/pkm | M
            travel.rail.national            | 0.03092 | kgCO2e/pkm | M
            travel.rail.light               | 0.02121 | kgCO2e/pkm | M
            travel.rail.underground         | 0.01549 | kgCO2e/pkm | M
            travel.rail.international       | 0.01135 | kgCO2e/pkm | M
            """)
    void a_row_of_2026_has_the_digits_that_were_quoted(String id, String value, String unit, Confidence confidence) {
        PublishedFactor factor = standard.require("uk-2026." + id);
        assertThat(factor.value().toPlainString()).isEqualTo(value);
        assertThat(factor.unit()).hasToString(unit);
        assertThat(factor.provenance().confidence()).isEqualTo(confidence);
    }

    @Test
    void the_tables_above_have_every_row() {
        assertThat(standard.all())
                .filteredOn(factor -> factor.key().region().equals("GB"))
                .hasSize(31 + 14);
    }
}
