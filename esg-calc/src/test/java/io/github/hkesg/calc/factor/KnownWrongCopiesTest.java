package io.github.hkesg.calc.factor;

import static io.github.hkesg.calc.factor.FactorKind.GRID_EMISSION_FACTOR;
import static io.github.hkesg.calc.factor.FactorKind.NET_CALORIFIC_VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Figures that are about under the name of a factor and are not that factor, and figures that were only recalled. None of
 * them may come in with a later file.
 */
class KnownWrongCopiesTest {
    private static List<PublishedFactor> shipped() {
        return FactorSet.standard().all();
    }

    /** The factors of the set that are this figure, whatever the unit it is written in. */
    private static Stream<PublishedFactor> withFigure(String value, String unit) {
        UnitRatio ratio = UnitRatio.parse(unit);
        return shipped().stream()
                .filter(factor -> factor.unit().numerator().isCompatibleWith(ratio.numerator())
                        && factor.unit().denominator().isCompatibleWith(ratio.denominator()))
                .filter(factor ->
                        inBaseUnits(factor.value(), factor.unit()).compareTo(inBaseUnits(new BigDecimal(value), ratio))
                                == 0);
    }

    private static BigDecimal inBaseUnits(BigDecimal value, UnitRatio unit) {
        return value.multiply(unit.numerator().factor())
                .divide(unit.denominator().factor(), MathContext.DECIMAL128);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Section 2.1
            0.5777  | kgCO2e/kWh | life-cycle footprint of China's electricity of 2024, for products, not for scope 2
            # Section 2.2
            0.57    | kgCO2/kWh  | CLP group of 2020, not for customers in Hong Kong
            0.62    | kgCO2/kWh  | CLP group of 2019, not for customers in Hong Kong
            0.80    | tCO2/MWh   | CLP group of 2017, in another unit
            0.60    | kgCO2e/kWh | HK Electric's target after 2023
            0.93    | kgCO2e/kWh | HK Electric's base of 2005
            681.99  | kgCO2e/MWh | life-cycle average of Hong Kong
            448.98  | kgCO2e/MWh | life-cycle average of Macao
            557.5   | kgCO2e/MWh | life-cycle average of China
            # Section 2.4
            2.1622  | kgCO2e/m3  | natural gas called EPD's, which is the mainland's chain
            # Section 2.7
            4278    | kgCO2e/kg  | R-404A called AR6
            1937.5  | kgCO2e/kg  | R-410A called AR4
            1773.5  | kgCO2e/kg  | R-410A called AR5
            1704.85 | kgCO2e/kg  | R-407C called AR4
            1555.21 | kgCO2e/kg  | R-407C called AR5
            2088    | kgCO2e/kg  | R-410A of AR4, rounded, also called AR6
            1774    | kgCO2e/kg  | R-407C of AR4, rounded
            3922    | kgCO2e/kg  | R-404A of AR4, rounded
            # Section 2.5c
            0.0857  | kgce/t     | fresh water in older copies of the standard
            # Section 2.8: rights of third parties
            62.3    | kgCO2e/room-night | hotel night in China
            70.6    | kgCO2e/room-night | hotel night in Hong Kong
            """)
    void a_figure_that_is_not_the_factor_it_is_called_is_not_shipped(String value, String unit, String what) {
        assertThat(withFigure(value, unit))
                .as(what)
                .filteredOn(factor -> !factor.id().startsWith("hk-electric.2018"))
                .isEmpty();
    }

    /** HK Electric's own factor of 2018 is 0.80 as well; the CLP group's must not be CLP's. */
    @Test
    void clp_has_the_factors_of_its_hong_kong_business_only() {
        assertThat(shipped())
                .filteredOn(factor -> "clp".equals(factor.key().variant()))
                .extracting(PublishedFactor::id, factor -> factor.value().toPlainString())
                .containsExactly(
                        tuple("hk-clp.2018", "0.51"),
                        tuple("hk-clp.2019", "0.49"),
                        tuple("hk-clp.2020", "0.37"),
                        tuple("hk-clp.2023", "0.39"));
    }

    @Test
    void no_grid_factor_is_a_life_cycle_average() {
        assertThat(shipped())
                .filteredOn(factor -> factor.key().kind() == GRID_EMISSION_FACTOR
                        && factor.key().region().startsWith("HK"))
                .allSatisfy(factor -> assertThat(factor.value()).isLessThan(new BigDecimal("0.82")))
                .extracting(factor -> String.valueOf(factor.key().variant()))
                .containsOnly("clp", "hk-electric", "territory-wide");
    }

    @Test
    void natural_gas_has_no_factor_of_the_exchange_in_carbon() {
        assertThat(shipped())
                .filteredOn(factor -> factor.key().region().equals("HK")
                        && factor.key().subject().equals("NATURAL_GAS"))
                .extracting(PublishedFactor::id)
                .containsExactly("hkex.natural-gas.nox", "hkex.natural-gas.sox");
    }

    @Test
    void a_blend_is_computed_and_never_a_row() {
        assertThat(shipped())
                .extracting(factor -> factor.key().subject())
                .noneMatch(subject -> subject.startsWith("R-"));
    }

    /** Values of confidence L: recalled, with no copy at hand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Section 2.1
            0.6101  | tCO2/MWh      | grid of 2015
            0.5810  | tCO2/MWh      | grid for emission trading in 2021
            # Section 2.2
            0.38    | kgCO2e/kWh    | CLP 2024
            0.71    | kgCO2e/kWh    | HK Electric after 2019
            # Section 2.3
            0.428   | kgCO2e/m3     | fresh water in Hong Kong
            1.5     | kgCO2e/kg     | general waste to landfill
            23      | kgCO2/piece   | a tree in a year
            # Section 2.4
            0.0747  | g/km          | NOx of a private car
            0.0055  | g/km          | particulate matter of a private car
            0.0147  | g/L           | SOx of petrol
            # Section 2.5
            43.070  | GJ/t          | petrol of the provincial inventories
            42.652  | GJ/t          | diesel of the provincial inventories
            50.179  | GJ/t          | liquefied petroleum gas of the provincial inventories
            0.3000  | kgce/kWh      | electricity by equal value
            0.3150  | kgce/kWh      | electricity by equal value
            26.377  | GJ/t          | calorific value of washed coal
            28.470  | GJ/t          | calorific value of coke
            46.055  | GJ/t          | calorific value of refinery gas
            1.7572  | kgce/kg       | liquefied natural gas
            51.498  | GJ/t          | calorific value of liquefied natural gas
            35.588  | MJ/m3         | calorific value of natural gas of a gas field
            1.1000  | kgce/m3       | natural gas, range of the edition of 2020
            32.238  | MJ/m3         | calorific value of natural gas, range of the edition of 2020
            38.979  | MJ/m3         | calorific value of natural gas, range of the edition of 2020
            17.981  | MJ/m3         | calorific value of coke-oven gas
            3.768   | MJ/m3         | calorific value of blast-furnace gas
            7.54    | MJ/t          | calorific value of fresh water
            1.17    | MJ/m3         | calorific value of compressed air
            # Section 2.6
            62      | kg/TJ         | liquefied petroleum gas on the road
            92      | kg/TJ         | compressed natural gas on the road
            0.2     | kg/TJ         | liquefied petroleum gas on the road
            """)
    void a_figure_that_was_only_recalled_is_not_shipped(String value, String unit, String what) {
        assertThat(withFigure(value, unit)).as(what).isEmpty();
        assertThat(NotShipped.RECALLED_ONLY).extracting(NotShipped::name).contains(what);
    }

    /** Their digits are also those of rows that ship, or of another year: nothing is under their key. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GRID_EMISSION_FACTOR | PURCHASED_ELECTRICITY   | clp         | 2021 | CLP 2021
            GRID_EMISSION_FACTOR | PURCHASED_ELECTRICITY   | clp         | 2022 | CLP 2022
            GRID_EMISSION_FACTOR | PURCHASED_ELECTRICITY   | clp         | 2024 | CLP 2024
            GRID_EMISSION_FACTOR | PURCHASED_ELECTRICITY   | hk-electric | 2020 | HK Electric after 2019
            GRID_EMISSION_FACTOR | PURCHASED_ELECTRICITY   | hk-electric | 2023 | HK Electric after 2019
            FUEL_EMISSION_FACTOR | COMPRESSED_NATURAL_GAS  | road        | 2006 | compressed natural gas on the road
            FUEL_EMISSION_FACTOR | LIQUEFIED_PETROLEUM_GAS | road        | 2006 | liquefied petroleum gas on the road
            """)
    void a_row_that_was_only_recalled_is_not_shipped(
            FactorKind kind, String subject, String variant, int dataYear, String what) {
        assertThat(shipped())
                .as(what)
                .noneMatch(factor -> factor.key().kind() == kind
                        && factor.key().subject().equals(subject)
                        && variant.equals(factor.key().variant())
                        && factor.dataYear() == dataYear);
        assertThat(NotShipped.RECALLED_ONLY).extracting(NotShipped::name).contains(what);
    }

    @Test
    void fuels_whose_rows_were_only_recalled_are_not_there() {
        assertThat(shipped()).extracting(factor -> factor.key().subject()).doesNotContain("COMPRESSED_NATURAL_GAS");
        assertThat(shipped())
                .filteredOn(factor -> factor.key().kind() == NET_CALORIFIC_VALUE
                        && "gbt-2589".equals(factor.key().variant()))
                .extracting(factor -> factor.key().subject())
                .containsExactlyInAnyOrder(
                        "COAL", "CRUDE_OIL", "FUEL_OIL", "GASOLINE", "KEROSENE", "DIESEL", "LIQUEFIED_PETROLEUM_GAS");
    }
}
