package io.github.hkesg.calc.factor;

import static io.github.hkesg.calc.factor.FactorKind.COAL_EQUIVALENT;
import static io.github.hkesg.calc.factor.FactorKind.FUEL_EMISSION_FACTOR;
import static io.github.hkesg.calc.factor.FactorKind.GRID_EMISSION_FACTOR;
import static io.github.hkesg.model.kpi.EnergySource.GASOLINE;
import static io.github.hkesg.model.kpi.EnergySource.PURCHASED_COOLING;
import static io.github.hkesg.model.kpi.EnergySource.PURCHASED_ELECTRICITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.ConversionFactorKind;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking factors up: by year, by day of publication, with a set on top, and what is said when there is none. */
class FactorSetTest {
    private static final UnitRatio PER_KWH = UnitRatio.parse("kgCO2/kWh");

    private final FactorSet standard = FactorSet.standard();

    private static PublishedFactor grid(String region, String value, int dataYear, @Nullable LocalDate publishedOn) {
        return new PublishedFactor(
                GRID_EMISSION_FACTOR,
                PURCHASED_ELECTRICITY,
                region,
                new BigDecimal(value),
                PER_KWH,
                "CO2",
                dataYear,
                publishedOn,
                "Example Publisher",
                Confidence.M);
    }

    @ParameterizedTest
    @CsvSource({"2021, 0.5568", "2022, 0.5366", "2023, 0.5306"})
    void the_grid_factor_of_a_data_year(int dataYear, BigDecimal value) {
        PublishedFactor factor = standard.require(GRID_EMISSION_FACTOR, PURCHASED_ELECTRICITY, "CN", dataYear);
        assertThat(factor.value()).isEqualTo(value);
        assertThat(factor.unit()).isEqualTo(PER_KWH);
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
        PublishedFactor factor = standard.latestAsOf(GRID_EMISSION_FACTOR, PURCHASED_ELECTRICITY, "CN", day);
        assertThat(factor.value()).isEqualTo(value);
        assertThat(factor.dataYear()).isEqualTo(dataYear);
    }

    @Test
    void before_the_first_publication_there_is_none() {
        MissingFactorException missing = assertThrows(
                MissingFactorException.class,
                () -> standard.latestAsOf(
                        GRID_EMISSION_FACTOR, PURCHASED_ELECTRICITY, "CN", LocalDate.of(2024, 4, 11)));
        assertThat(missing)
                .hasMessageStartingWith("No factor for GRID_EMISSION_FACTOR PURCHASED_ELECTRICITY CN as of 2024-04-11; "
                        + "the nearest are [");
    }

    @Test
    void a_factor_without_a_day_of_publication_counts_as_published() {
        FactorSet set = FactorSet.of(
                List.of(grid("HK", "0.39", 2023, null), grid("HK", "0.38", 2024, LocalDate.of(2025, 3, 1))));
        assertThat(set.latestAsOf(GRID_EMISSION_FACTOR, PURCHASED_ELECTRICITY, "HK", LocalDate.of(2025, 2, 28))
                        .value())
                .isEqualTo(new BigDecimal("0.39"));
        assertThat(set.latestAsOf(GRID_EMISSION_FACTOR, PURCHASED_ELECTRICITY, "HK", LocalDate.of(2025, 3, 1))
                        .value())
                .isEqualTo(new BigDecimal("0.38"));
    }

    @Test
    void a_missing_year_names_the_nearest_years_first() {
        MissingFactorException missing = assertThrows(
                MissingFactorException.class,
                () -> standard.require(GRID_EMISSION_FACTOR, PURCHASED_ELECTRICITY, "CN", 2024));
        assertThat(missing)
                .hasMessage("No factor for GRID_EMISSION_FACTOR PURCHASED_ELECTRICITY CN 2024; the nearest are ["
                        + "GRID_EMISSION_FACTOR PURCHASED_ELECTRICITY CN 2023, "
                        + "GRID_EMISSION_FACTOR PURCHASED_ELECTRICITY CN 2022, "
                        + "GRID_EMISSION_FACTOR PURCHASED_ELECTRICITY CN 2021, "
                        + "COAL_EQUIVALENT PURCHASED_ELECTRICITY CN 2020]");
    }

    @Test
    void a_missing_region_names_other_regions_and_kinds_of_the_same_source() {
        MissingFactorException missing = assertThrows(
                MissingFactorException.class, () -> standard.require(FUEL_EMISSION_FACTOR, GASOLINE, "CN", 2020));
        assertThat(missing)
                .hasMessage("No factor for FUEL_EMISSION_FACTOR GASOLINE CN 2020; the nearest are ["
                        + "FUEL_EMISSION_FACTOR GASOLINE WORLD 2006, "
                        + "COAL_EQUIVALENT GASOLINE CN 2020, "
                        + "NET_CALORIFIC_VALUE GASOLINE CN 2020, "
                        + "NET_CALORIFIC_VALUE GASOLINE WORLD 2006, "
                        + "FUEL_EMISSION_FACTOR DIESEL WORLD 2006]");
        assertThat(missing.nearest())
                .extracting(factor -> factor.value().toPlainString())
                .containsExactly("69300", "1.4714", "43.124", "44.3", "74100");
    }

    @Test
    void a_missing_source_names_the_same_kind() {
        MissingFactorException missing = assertThrows(
                MissingFactorException.class,
                () -> standard.require(GRID_EMISSION_FACTOR, PURCHASED_COOLING, "CN", 2023));
        assertThat(missing.nearest())
                .extracting(PublishedFactor::kind, PublishedFactor::source, PublishedFactor::dataYear)
                .containsExactlyInAnyOrder(
                        tuple(GRID_EMISSION_FACTOR, PURCHASED_ELECTRICITY, 2021),
                        tuple(GRID_EMISSION_FACTOR, PURCHASED_ELECTRICITY, 2022),
                        tuple(GRID_EMISSION_FACTOR, PURCHASED_ELECTRICITY, 2023));
    }

    @Test
    void an_empty_set_has_nothing_near() {
        MissingFactorException missing = assertThrows(MissingFactorException.class, () -> FactorSet.of(List.of())
                .require(COAL_EQUIVALENT, GASOLINE, "CN", 2020));
        assertThat(missing).hasMessage("No factor for COAL_EQUIVALENT GASOLINE CN 2020; the nearest are []");
        assertThat(missing.nearest()).isEmpty();
    }

    @Test
    void a_set_on_top_wins_where_both_have_a_factor() {
        PublishedFactor restated = grid("CN", "0.5000", 2023, LocalDate.of(2025, 12, 31));
        FactorSet overlaid = standard.overlaidWith(FactorSet.of(List.of(restated)));
        assertThat(overlaid.require(GRID_EMISSION_FACTOR, PURCHASED_ELECTRICITY, "CN", 2023))
                .isEqualTo(restated);
        assertThat(overlaid.latestAsOf(GRID_EMISSION_FACTOR, PURCHASED_ELECTRICITY, "CN", LocalDate.of(2026, 1, 1)))
                .isEqualTo(restated);
        assertThat(overlaid.all()).first().isEqualTo(restated);
    }

    @Test
    void a_set_on_top_adds_and_hides_nothing_else() {
        PublishedFactor other = grid("CN-SH", "0.5737", 2023, LocalDate.of(2025, 12, 31));
        FactorSet overlaid = standard.overlaidWith(FactorSet.of(List.of(other)));
        assertThat(overlaid.require(GRID_EMISSION_FACTOR, PURCHASED_ELECTRICITY, "CN-SH", 2023))
                .isEqualTo(other);
        assertThat(overlaid.require(GRID_EMISSION_FACTOR, PURCHASED_ELECTRICITY, "CN", 2023)
                        .value())
                .isEqualTo(new BigDecimal("0.5306"));
        assertThat(standard.all()).doesNotContain(other);
        assertThat(overlaid.all()).hasSize(standard.all().size() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000", "-0.5306"})
    void a_factor_has_to_be_positive(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid("CN", value, 2023, null))
                .withMessage("A factor must be positive, not " + value);
    }

    @Test
    void a_published_factor_is_applied_with_its_publication_as_source() {
        assertThat(grid("CN", "0.5306", 2023, null).applied())
                .isEqualTo(AppliedFactor.declared(new BigDecimal("0.5306"), PER_KWH, "Example Publisher"));
    }

    @ParameterizedTest
    @CsvSource({"MEE announcement, MEE announcement", ", declared in the report"})
    void a_declared_factor_says_where_the_report_has_it_from(@Nullable String publication, String source) {
        ConversionFactor declared = ConversionFactor.of(
                ConversionFactorKind.EMISSION_FACTOR,
                EnergySource.PURCHASED_ELECTRICITY,
                new BigDecimal("0.5306"),
                PER_KWH,
                publication);
        assertThat(AppliedFactor.declared(declared))
                .isEqualTo(AppliedFactor.declared(new BigDecimal("0.5306"), PER_KWH, source));
    }
}
