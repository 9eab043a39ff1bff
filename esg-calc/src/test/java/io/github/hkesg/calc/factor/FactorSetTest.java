package io.github.hkesg.calc.factor;

import static io.github.hkesg.calc.factor.ExampleFactors.PER_KWH;
import static io.github.hkesg.calc.factor.ExampleFactors.factor;
import static io.github.hkesg.calc.factor.ExampleFactors.grid;
import static io.github.hkesg.calc.factor.FactorKind.COAL_EQUIVALENT;
import static io.github.hkesg.calc.factor.FactorKind.FUEL_EMISSION_FACTOR;
import static io.github.hkesg.calc.factor.StandardFactors.CHINA_HEAT;
import static io.github.hkesg.calc.factor.StandardFactors.CHINA_NATIONAL_GRID;
import static io.github.hkesg.calc.factor.StandardFactors.CHINA_NATIONAL_GRID_EXCLUDING_MARKET_TRADED_NON_FOSSIL;
import static io.github.hkesg.calc.factor.StandardFactors.CLP_POWER_HONG_KONG;
import static io.github.hkesg.calc.factor.StandardFactors.HK_ELECTRIC;
import static io.github.hkesg.calc.factor.StandardFactors.TOWNGAS_PRODUCTION;
import static io.github.hkesg.calc.factor.StandardFactors.chinaGrid;
import static io.github.hkesg.calc.factor.StandardFactors.hongKongFuel;
import static io.github.hkesg.model.kpi.EnergySource.GASOLINE;
import static io.github.hkesg.model.kpi.EnergySource.LIQUEFIED_PETROLEUM_GAS;
import static io.github.hkesg.model.kpi.EnergySource.NATURAL_GAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Looking factors up: by year, by id, by day of publication, gas by gas, with a set on top, and what is said when there is none. */
class FactorSetTest {
    private final FactorSet standard = FactorSet.standard();

    static List<Arguments> standardKeys() {
        return List.of(
                Arguments.of(CHINA_NATIONAL_GRID, 2023, "cn-grid.national.2023"),
                Arguments.of(
                        CHINA_NATIONAL_GRID_EXCLUDING_MARKET_TRADED_NON_FOSSIL,
                        2022,
                        "cn-grid.national.excluding-market-traded-non-fossil.2022"),
                Arguments.of(chinaGrid("CN-SH"), 2022, "cn-grid.shanghai.2022"),
                Arguments.of(chinaGrid("CN-SOUTHWEST"), 2021, "cn-grid.southwest.2021"),
                Arguments.of(CHINA_HEAT, 2025, "cn-heat.default"),
                Arguments.of(CLP_POWER_HONG_KONG, 2020, "hk-clp.2020"),
                Arguments.of(HK_ELECTRIC, 2019, "hk-electric.2019"),
                Arguments.of(TOWNGAS_PRODUCTION, 2021, "towngas.production.2021"));
    }

    @ParameterizedTest
    @MethodSource("standardKeys")
    void a_factor_is_found_by_its_key_and_year_and_by_its_id(FactorKey key, int dataYear, String id) {
        PublishedFactor found = standard.require(key, dataYear);
        assertThat(found.id()).isEqualTo(id);
        assertThat(standard.require(id)).isEqualTo(found);
    }

    /** Formula reference, section 2.1: the factor of a data year comes out one to two years after it. */
    @ParameterizedTest
    @CsvSource({
        "2024-04-12, 0.5568, 2021",
        "2024-12-19, 0.5568, 2021",
        "2024-12-20, 0.5366, 2022",
        "2025-06-30, 0.5366, 2022",
        "2025-12-30, 0.5366, 2022",
        "2025-12-31, 0.5306, 2023",
        "2026-03-31, 0.5306, 2023",
    })
    void the_latest_grid_factor_published_by_a_day(LocalDate day, BigDecimal value, int dataYear) {
        PublishedFactor factor = standard.latestAsOf(CHINA_NATIONAL_GRID, day);
        assertThat(factor.value()).isEqualTo(value);
        assertThat(factor.dataYear()).isEqualTo(dataYear);
    }

    @Test
    void before_the_first_publication_there_is_none() {
        assertThatExceptionOfType(MissingFactorException.class)
                .isThrownBy(() -> standard.latestAsOf(CHINA_NATIONAL_GRID, LocalDate.of(2024, 4, 11)))
                .withMessageStartingWith(
                        "No factor for GRID_EMISSION_FACTOR PURCHASED_ELECTRICITY CN CO2 as of 2024-04-11; "
                                + "the nearest are [cn-grid.national.2023, ");
    }

    @Test
    void a_default_without_a_day_of_publication_counts_as_published_in_the_year_of_its_edition() {
        FactorSet set = FactorSet.of(
                List.of(grid("HK", "0.39", 2023, null), grid("HK", "0.38", 2024, LocalDate.of(2025, 3, 1))));
        FactorKey key = chinaGrid("HK");
        assertThat(set.latestAsOf(key, LocalDate.of(2023, 1, 1)).dataYear()).isEqualTo(2023);
        assertThat(set.latestAsOf(key, LocalDate.of(2025, 2, 28)).dataYear()).isEqualTo(2023);
        assertThat(set.latestAsOf(key, LocalDate.of(2025, 3, 1)).dataYear()).isEqualTo(2024);
        assertThatExceptionOfType(MissingFactorException.class)
                .isThrownBy(() -> set.latestAsOf(key, LocalDate.of(2022, 12, 31)));
    }

    /** A data year is over before its data can be published; a default is published with its edition. */
    @ParameterizedTest
    @CsvSource({
        "hk-clp.2018, 2019-01-01",
        "hk-clp.2019, 2020-01-01",
        "hk-clp.2020, 2021-01-01",
        "hk-clp.2023, 2024-01-01",
        "hk-electric.2019, 2020-01-01",
        "towngas.production.2023, 2024-01-01",
        "dsd.sewage.2015, 2016-01-01",
        "cn-ets.national.2022, 2023-01-01",
        "uk-2020.electricity, 2021-01-01",
        "uk-2026.electricity, 2026-06-11",
        "cn-grid.national.2023, 2025-12-31",
        "cn-heat.default, 2025-01-01",
        "hkex.charcoal.co2, 2022-01-01",
        "ndrc.diesel.ncv, 2015-01-01",
        "ipcc-2006.motor-gasoline.co2, 2006-01-01",
    })
    void a_factor_is_found_from_the_day_on_which_it_can_have_been_published(String id, LocalDate day) {
        PublishedFactor factor = standard.require(id);
        assertThat(standard.latestAsOf(factor.key(), day)).isEqualTo(factor);
        FactorSet alone = FactorSet.of(List.of(factor));
        assertThatExceptionOfType(MissingFactorException.class)
                .isThrownBy(() -> alone.latestAsOf(factor.key(), day.minusDays(1)));
    }

    static List<Arguments> missing() {
        return List.of(
                Arguments.of(
                        CHINA_NATIONAL_GRID,
                        2024,
                        "GRID_EMISSION_FACTOR PURCHASED_ELECTRICITY CN CO2 2024",
                        List.of("cn-grid.national.2023", "cn-grid.national.2022", "cn-grid.national.2021")),
                Arguments.of(
                        chinaGrid("CN-XZ"),
                        2023,
                        "GRID_EMISSION_FACTOR PURCHASED_ELECTRICITY CN-XZ CO2 2023",
                        List.of("cn-grid.national.2023")),
                Arguments.of(
                        CLP_POWER_HONG_KONG,
                        2024,
                        "GRID_EMISSION_FACTOR PURCHASED_ELECTRICITY HK clp CO2e 2024",
                        List.of("hk-clp.2023", "hk-clp.2020", "hk-clp.2018")),
                Arguments.of(
                        FactorKey.of(COAL_EQUIVALENT, NATURAL_GAS, "CN"),
                        2020,
                        "COAL_EQUIVALENT NATURAL_GAS CN 2020",
                        List.of("gbt-2589.natural-gas.gas-field.coal-equivalent")),
                Arguments.of(
                        FactorKey.of(FUEL_EMISSION_FACTOR, "METHANOL", "WORLD").withGas("CO2"),
                        2006,
                        "FUEL_EMISSION_FACTOR METHANOL WORLD CO2 2006",
                        List.of("ipcc-2006.motor-gasoline.co2")));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void what_is_missing_names_the_nearest_first(FactorKey key, int dataYear, String asked, List<String> nearest) {
        assertThatExceptionOfType(MissingFactorException.class)
                .isThrownBy(() -> standard.require(key, dataYear))
                .withMessageStartingWith("No factor for " + asked + "; the nearest are [" + String.join(", ", nearest))
                .satisfies(e -> assertThat(e.nearest()).hasSize(5));
    }

    @Test
    void a_missing_id_names_those_with_the_same_beginning() {
        assertThatExceptionOfType(MissingFactorException.class)
                .isThrownBy(() -> standard.require("cn-grid.national.2024"))
                .withMessageStartingWith("No factor for the id cn-grid.national.2024; the nearest are "
                        + "[cn-grid.national.2021, cn-grid.national.2022, cn-grid.national.2023, ");
    }

    @Test
    void an_empty_set_has_nothing_near() {
        assertThatExceptionOfType(MissingFactorException.class)
                .isThrownBy(() -> FactorSet.of(List.of()).require(CHINA_NATIONAL_GRID, 2023))
                .withMessage("No factor for GRID_EMISSION_FACTOR PURCHASED_ELECTRICITY CN CO2 2023; the nearest are []")
                .satisfies(e -> assertThat(e.nearest()).isEmpty());
    }

    @Test
    void the_gases_of_a_fuel_and_use_come_together() {
        PerGasFactor petrol = standard.requirePerGas(hongKongFuel(GASOLINE, "passenger-car"), 2022);
        assertThat(petrol.co2())
                .isEqualTo(standard.require("hkex.petrol.passenger-car.co2").applied());
        assertThat(petrol.ch4())
                .isEqualTo(standard.require("hkex.petrol.passenger-car.ch4").applied());
        assertThat(petrol.n2o())
                .isEqualTo(standard.require("hkex.petrol.passenger-car.n2o").applied());
    }

    @Test
    void a_gas_that_a_fuel_does_not_emit_is_absent() {
        PerGasFactor gas = standard.requirePerGas(hongKongFuel(LIQUEFIED_PETROLEUM_GAS, "private-van"), 2022);
        assertThat(gas.ch4()).isNotNull();
        assertThat(gas.n2o()).isNull();
    }

    @Test
    void each_gas_says_whether_it_is_applied_outside_its_years() {
        FactorKey key = FactorKey.of(FUEL_EMISSION_FACTOR, "METHANOL", "WORLD");
        FactorSet set = FactorSet.of(List.of(
                factor(
                        "co2",
                        key.withGas("CO2"),
                        "1.4",
                        UnitRatio.parse("kgCO2/kg"),
                        new Vintage(2024, null, 2024, 2025)),
                factor("ch4", key.withGas("CH4"), "0.1", UnitRatio.parse("g/kg"), Vintage.of(2024))));
        PerGasFactor later = set.requirePerGas(key, 2024, 2026);
        assertThat(later.co2().citation().outsideIntendedYears()).isTrue();
        assertThat(later.ch4()).isEqualTo(set.require("ch4").appliedFor(2026));
        assertThat(set.requirePerGas(key, 2024, 2025).co2().citation().outsideIntendedYears())
                .isFalse();
    }

    @Test
    void carbon_dioxide_that_does_not_depend_on_the_use_is_taken_for_each_use() {
        FactorKey anthracite = FactorKey.of(FUEL_EMISSION_FACTOR, "ANTHRACITE", "WORLD");
        PerGasFactor atHome = standard.requirePerGas(anthracite.withVariant("residential"), 2006);
        assertThat(atHome.co2().citation().id()).isEqualTo("ipcc-2006.anthracite.co2");
        assertThat(atHome.ch4())
                .isEqualTo(
                        standard.require("ipcc-2006.anthracite.residential.ch4").applied());
        PerGasFactor alone = standard.requirePerGas(anthracite, 2006);
        assertThat(alone.co2()).isEqualTo(atHome.co2());
        assertThat(alone.ch4()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"GASOLINE, spaceship, 2006", "GASOLINE, manufacturing, 2019", "METHANOL, manufacturing, 2006"})
    void a_use_that_is_not_there_is_no_reason_to_take_carbon_dioxide_alone(String fuel, String use, int dataYear) {
        FactorKey key = FactorKey.of(FUEL_EMISSION_FACTOR, fuel, "WORLD").withVariant(use);
        assertThatExceptionOfType(MissingFactorException.class)
                .isThrownBy(() -> standard.requirePerGas(key, dataYear))
                .withMessageStartingWith("No factor for " + key + " CO2 " + dataYear);
    }

    @Test
    void a_set_on_top_wins_where_both_have_a_factor() {
        PublishedFactor restated = grid("CN", "0.5000", 2023, LocalDate.of(2025, 12, 31));
        FactorSet overlaid = standard.overlaidWith(FactorSet.of(List.of(restated)));
        assertThat(overlaid.require(CHINA_NATIONAL_GRID, 2023)).isEqualTo(restated);
        assertThat(overlaid.latestAsOf(CHINA_NATIONAL_GRID, LocalDate.of(2026, 1, 1)))
                .isEqualTo(restated);
        assertThat(overlaid.all()).first().isEqualTo(restated);
    }

    @Test
    void a_set_on_top_wins_where_both_have_an_id() {
        PublishedFactor restated =
                factor("cn-grid.national.2023", CHINA_NATIONAL_GRID, "0.5", PER_KWH, Vintage.of(2023));
        assertThat(standard.overlaidWith(FactorSet.of(List.of(restated))).require("cn-grid.national.2023"))
                .isEqualTo(restated);
    }

    @Test
    void a_set_on_top_adds_and_hides_nothing_else() {
        PublishedFactor tibet = grid("CN-XZ", "0.1", 2023, LocalDate.of(2025, 12, 31));
        FactorSet overlaid = standard.overlaidWith(FactorSet.of(List.of(tibet)));
        assertThat(overlaid.require(chinaGrid("CN-XZ"), 2023)).isEqualTo(tibet);
        assertThat(overlaid.require(CHINA_NATIONAL_GRID, 2023)).isEqualTo(standard.require(CHINA_NATIONAL_GRID, 2023));
        assertThat(standard.all()).doesNotContain(tibet);
        assertThat(overlaid.all()).hasSize(standard.all().size() + 1);
    }

    @Test
    void two_factors_for_one_thing_are_refused_in_one_set() {
        PublishedFactor one = grid("CN", "0.5", 2023, null);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FactorSet.of(List.of(one, factor("another", one.key(), "0.6", PER_KWH, Vintage.of(2023)))))
                .withMessage("There are two factors another, or two for "
                        + "GRID_EMISSION_FACTOR PURCHASED_ELECTRICITY CN CO2 2023");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FactorSet.of(List.of(one, factor(one.id(), one.key(), "0.6", PER_KWH, Vintage.of(2022)))));
    }
}
