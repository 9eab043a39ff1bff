package io.github.hkesg.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
    /** 1 kgce = 29,307.6 kJ: GB/T 2589-2020. The UCUM codes: the Unified Code for Units of Measure. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kJ | ENERGY | 1000 | kJ",
                "MJ | ENERGY | 1000000 | MJ",
                "GJ | ENERGY | 1000000000 | GJ",
                "TJ | ENERGY | 1000000000000 | TJ",
                "kWh | ENERGY | 3600000 | kW.h",
                "'000 kWh | ENERGY | 3600000000 | MW.h",
                "MWh | ENERGY | 3600000000 | MW.h",
                "GWh | ENERGY | 3600000000000 | GW.h",
                "10k kWh | ENERGY | 36000000000 |",
                "kgce | ENERGY | 29307600 |",
                "tce | ENERGY | 29307600000 |",
                "towngas unit | ENERGY | 48000000 |",
                "LPG unit | ENERGY | 46000000 |",
                "mg | MASS | 0.001 | mg",
                "g | MASS | 1 | g",
                "kg | MASS | 1000 | kg",
                "t | MASS | 1000000 | t",
                "10k t | MASS | 10000000000 |",
                "kt | MASS | 1000000000 | kt",
                "Mt | MASS | 1000000000000 | Mt",
                "kgCO2e | CO2_EQUIVALENT | 1000 |",
                "tCO2e | CO2_EQUIVALENT | 1000000 |",
                "10k tCO2e | CO2_EQUIVALENT | 10000000000 |",
                "ktCO2e | CO2_EQUIVALENT | 1000000000 |",
                "MtCO2e | CO2_EQUIVALENT | 1000000000000 |",
                "kgCO2 | CO2_EQUIVALENT | 1000 |",
                "tCO2 | CO2_EQUIVALENT | 1000000 |",
                "tC | CARBON | 1000000 |",
                "L | VOLUME | 1 | L",
                "m3 | VOLUME | 1000 | m3",
                "'000 m3 | VOLUME | 1000000 |",
                "Nm3 | NORMAL_VOLUME | 1 |",
                "10k Nm3 | NORMAL_VOLUME | 10000 |",
                "US gal | VOLUME | 3.785411784 | [gal_us]",
                "m2 | AREA | 1 | m2",
                "ft2 | AREA | 0.09290304 | [sft_i]",
                "km | DISTANCE | 1 | km",
                "pkm | PASSENGER_DISTANCE | 1 |",
                "tkm | FREIGHT_DISTANCE | 1 |",
                "room-night | ROOM_NIGHTS | 1 |",
                "person | PEOPLE | 1 |",
                "piece | PIECES | 1 |",
                "sheet | SHEETS | 1 |",
                "'000 sheets | SHEETS | 1000 |",
                "h | HOURS | 1 | h",
                "d | DAYS | 1 | d",
                "year | YEARS | 1 | a",
                "% | PERCENT | 1 | %",
                "‰ | PERCENT | 0.1 | [ppth]",
                "per 100000 | PERCENT | 0.001 |",
                "unit | ACTIVITY | 1 |",
            })
    void every_symbol_is_read(String symbol, Dimension dimension, BigDecimal factor, @Nullable String ucum) {
        Unit unit = Unit.parse(symbol);

        assertThat(unit.symbol()).isEqualTo(symbol);
        assertThat(unit).hasToString(symbol);
        assertThat(unit.dimension()).isEqualTo(dimension);
        assertThat(unit.factor()).isEqualByComparingTo(factor);
        assertThat(unit.ucum()).isEqualTo(ucum);
        assertThat(unit.currency()).isNull();
    }

    @Test
    void every_constant_is_what_its_symbol_reads_as() throws IllegalAccessException {
        List<Unit> constants = constants();

        assertThat(constants).hasSize(51).doesNotHaveDuplicates();
        assertThat(constants)
                .allSatisfy(unit -> assertThat(Unit.parse(unit.symbol())).isSameAs(unit));
    }

    private static List<Unit> constants() throws IllegalAccessException {
        List<Unit> constants = new ArrayList<>();
        for (Field field : Unit.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Unit.class) {
                constants.add((Unit) field.get(null));
            }
        }
        return constants;
    }

    @ParameterizedTest
    @CsvSource({
        "HKD, HKD, 1",
        "CNY, CNY, 1",
        "k HKD, HKD, 1000",
        "10k CNY, CNY, 10000",
        "m USD, USD, 1000000",
        "100m CNY, CNY, 100000000",
        "b HKD, HKD, 1000000000",
        "k JPY, JPY, 1000"
    })
    void money_is_any_currency_in_ones_and_in_what_reports_count_by(String symbol, String currency, BigDecimal factor) {
        Unit unit = Unit.parse(symbol);

        assertThat(unit.symbol()).isEqualTo(symbol);
        assertThat(unit.dimension()).isEqualTo(Dimension.MONEY);
        assertThat(unit.currency()).isEqualTo(currency);
        assertThat(unit.factor()).isEqualByComparingTo(factor);
        assertThat(unit.ucum()).isNull();
        assertThat(unit).isEqualTo(Unit.parse(symbol)).hasSameHashCodeAs(Unit.parse(symbol));
    }

    @Test
    void money_of_a_currency_is_in_ones() {
        assertThat(Unit.money("HKD")).isEqualTo(Unit.parse("HKD")).isNotEqualTo(Unit.parse("k HKD"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kwh | kWh",
                "KWH | kWh",
                "`kWh ` | kWh",
                "` kWh` | kWh",
                "tons | t",
                "tCO2eq | tCO2e",
                "TCO2E | tCO2e",
                "persons | person",
                "pieces | piece",
                "hours | h",
                "HK$ | HKD",
                "hkd | HKD",
                "`CNY ` | CNY",
                "mn HKD | m HKD",
                "M HKD | m HKD",
                "100k CNY | 10k CNY",
                "k kWh | kWh",
                "`` | g",
            })
    void an_unknown_symbol_is_refused_with_the_nearest_known_one(String symbol, String nearest) {
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> Unit.parse(symbol))
                .withMessage("Unknown unit '" + symbol + "'; the nearest known one is '" + nearest + "'")
                .satisfies(e -> assertThat(e.symbol()).isEqualTo(symbol))
                .satisfies(e -> assertThat(e.nearest()).isEqualTo(nearest));
    }

    @Test
    void a_hostile_symbol_is_cut_before_it_reaches_a_message() {
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> Unit.parse("k" + "W".repeat(1_000_000)))
                .satisfies(e -> assertThat(e.symbol()).isEqualTo("k" + "W".repeat(78) + "…"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kWh | tce | true",
                "'000 kWh | MWh | true",
                "t | kg | true",
                "t | tCO2e | false",
                "tCO2 | tCO2e | true",
                "L | t | false",
                "m3 | Nm3 | false",
                "tC | tCO2 | false",
                "km | pkm | false",
                "h | d | false",
                "person | piece | false",
                "10k CNY | CNY | true",
                "CNY | HKD | false",
                "HKD | t | false",
            })
    void only_what_measures_the_same_is_compatible(String one, String other, boolean compatible) {
        assertThat(Unit.parse(one).isCompatibleWith(Unit.parse(other))).isEqualTo(compatible);
        assertThat(Unit.parse(other).isCompatibleWith(Unit.parse(one))).isEqualTo(compatible);
    }

    @Test
    void units_of_one_size_under_two_symbols_are_two_units() {
        assertThat(Unit.MEGAWATT_HOUR).isNotEqualTo(Unit.THOUSAND_KILOWATT_HOURS);
        assertThat(Unit.TONNE_CO2).isNotEqualTo(Unit.TONNE_CO2E);
    }

    @Test
    void money_is_never_a_unit_of_something_else() {
        assertThatExceptionOfType(UnknownUnitException.class).isThrownBy(() -> Unit.money("kWh"));
        assertThatExceptionOfType(UnknownUnitException.class).isThrownBy(() -> Unit.money("k HKD"));
    }

    @Test
    void a_currency_after_a_blank_is_no_unit() {
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> Unit.parse(" CNY"))
                .satisfies(e -> assertThat(e.nearest()).isEqualTo("CNY"));
    }

    @ParameterizedTest
    @CsvSource({
        "m³, m3",
        "m², m2",
        "tCO₂e, tCO2e",
        "ｋＷｈ, kWh",
        "tonnes, t",
        "litre, L",
        "Tonne, t",
        "litres, L",
        "people, person"
    })
    void what_reports_print_leads_to_the_symbol(String printed, String symbol) {
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> Unit.parse(printed))
                .satisfies(e -> assertThat(e.nearest()).isEqualTo(symbol));
    }
}
