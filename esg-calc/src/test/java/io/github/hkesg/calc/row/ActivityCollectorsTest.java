package io.github.hkesg.calc.row;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.emissions.EmissionsCalculator;
import io.github.hkesg.calc.energy.EnergyCalculator;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Rows of bills and logs; the figures of the seed issuer are from the formula reference, section 3.1. */
class ActivityCollectorsTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025);
    private static final AppliedFactor GRID_2023 = factor("0.5306", "kgCO2/kWh");
    private static final AppliedFactor GRID_2022 = factor("0.5366", "kgCO2/kWh");
    private static final AppliedFactor CALORIFIC = factor("43.124", "GJ/t");
    private static final AppliedFactor PETROL = factor("69300", "kgCO2/TJ");

    private static AppliedFactor factor(String value, String unit) {
        return AppliedFactor.declared(new BigDecimal(value), UnitRatio.parse(unit), "declared");
    }

    private static ActivityRow row(String site, Quantity quantity) {
        return new ActivityRow(EnergySource.PURCHASED_ELECTRICITY, site, quantity, YEAR);
    }

    private static Stream<ActivityRow> rows(Unit unit, String... digits) {
        return Stream.of(digits).map(figure -> row("Site", Quantity.of(figure, unit)));
    }

    @Test
    void the_bills_of_a_year_give_the_published_scope_2() {
        Calculated<Quantity> scope2 = rows(Unit.KILOWATT_HOUR, "400000", "27000", "934")
                .collect(ActivityCollectors.locationBasedScope2(row -> GRID_2023));

        assertThat(scope2.value())
                .isEqualTo(EmissionsCalculator.locationBasedScope2(Quantity.of("427934", Unit.KILOWATT_HOUR), GRID_2023)
                        .value());
        assertThat(scope2.receipt().formula()).isEqualTo("scope2.location-based.rows");
        assertThat(scope2.receipt().terms().get(0)).hasToString("3 row");
        assertThat(scope2.receipt().render())
                .isEqualTo("427934 kWh × 0.5306 kgCO2/kWh ÷ 1000 kgCO2/tCO2e = 227.0617804 tCO2e");
        assertThat(scope2.receipt().factors()).singleElement().satisfies(term -> assertThat(term.citation())
                .isEqualTo(GRID_2023.citation()));
    }

    @Test
    void refills_give_the_published_scope_1() {
        Calculated<Quantity> scope1 = rows(Unit.TONNE, "0.50", "0.26")
                .collect(ActivityCollectors.scope1FromFuel(row -> CALORIFIC, row -> PETROL));

        assertThat(scope1.value())
                .isEqualTo(EmissionsCalculator.scope1FromFuel(Quantity.of("0.76", Unit.TONNE), CALORIFIC, PETROL)
                        .value());
        assertThat(scope1.value().value()).isBetween(new BigDecimal("2.2712"), new BigDecimal("2.2713"));
    }

    @Test
    void refills_by_volume() {
        AppliedFactor perLitre = factor("2.6599", "kgCO2e/L");
        assertThat(rows(Unit.LITRE, "40", "60")
                        .collect(ActivityCollectors.scope1FromActivity(row -> perLitre))
                        .value()
                        .value())
                .isEqualByComparingTo("0.26599");
    }

    @Test
    void energy_of_fuel() {
        assertThat(rows(Unit.TONNE, "0.50", "0.26")
                        .collect(ActivityCollectors.energyFromFuel(row -> CALORIFIC, Unit.THOUSAND_KILOWATT_HOURS))
                        .value())
                .isEqualTo(EnergyCalculator.fromFuel(
                                Quantity.of("0.76", Unit.TONNE), CALORIFIC, Unit.THOUSAND_KILOWATT_HOURS)
                        .value());
    }

    /** Section 3.1: 52.59309 + 1.11826 = 53.71135 tce. */
    @Test
    void coal_equivalent_of_electricity_and_fuel() {
        AppliedFactor electricity = factor("0.1229", "kgce/kWh");
        AppliedFactor petrol = factor("1.4714", "kgce/kg");
        Calculated<Quantity> total = Stream.concat(
                        rows(Unit.KILOWATT_HOUR, "427900", "34"), rows(Unit.KILOGRAM, "700", "60"))
                .collect(ActivityCollectors.coalEquivalent(
                        row -> row.quantity().unit().equals(Unit.KILOGRAM) ? petrol : electricity));

        assertThat(total.value().value()).isEqualByComparingTo("53.7113526");
        assertThat(total.receipt().terms().get(0)).hasToString("4 row");
    }

    @Test
    void rows_of_different_factors_are_multiplied_each_with_its_own() {
        Calculated<Quantity> scope2 = Stream.concat(
                        rows(Unit.KILOWATT_HOUR, "1000", "500"), rows(Unit.MEGAWATT_HOUR, "2"))
                .collect(ActivityCollectors.locationBasedScope2(
                        row -> row.quantity().unit().equals(Unit.MEGAWATT_HOUR) ? GRID_2022 : GRID_2023));

        assertThat(scope2.value().value()).isEqualByComparingTo("1.8691"); // 1.5 × 0.5306 + 2 × 0.5366
        assertThat(scope2.receipt().factors()).hasSize(2);
    }

    @Test
    void a_credit_note_is_taken_off() {
        assertThat(rows(Unit.KILOWATT_HOUR, "1500", "-500")
                        .collect(ActivityCollectors.locationBasedScope2(row -> GRID_2023))
                        .value()
                        .value())
                .isEqualByComparingTo("0.5306");
    }

    @Test
    void no_rows_are_no_emissions() {
        assertThat(Stream.<ActivityRow>empty()
                        .collect(ActivityCollectors.locationBasedScope2(row -> GRID_2023))
                        .value())
                .isEqualTo(Quantity.of("0", Unit.TONNE_CO2E));
    }

    @Test
    void by_site_with_the_collector_of_the_jdk() {
        Map<String, Calculated<Quantity>> bySite = Stream.of(
                        row("Plant", Quantity.of("1000", Unit.KILOWATT_HOUR)),
                        row("Office", Quantity.of("10", Unit.KILOWATT_HOUR)),
                        row("Plant", Quantity.of("1", Unit.MEGAWATT_HOUR)))
                .collect(groupingBy(ActivityRow::site, ActivityCollectors.locationBasedScope2(row -> GRID_2023)));

        Map<String, BigDecimal> tonnes = new TreeMap<>();
        bySite.forEach((site, scope2) -> tonnes.put(site, scope2.value().value().stripTrailingZeros()));
        assertThat(tonnes)
                .containsExactly(
                        Map.entry("Office", new BigDecimal("0.005306")), Map.entry("Plant", new BigDecimal("1.0612")));
    }

    @Test
    void a_row_that_the_factor_is_not_for_is_refused() {
        Collector<ActivityRow, ?, Calculated<Quantity>> collector =
                ActivityCollectors.locationBasedScope2(row -> GRID_2023);
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> rows(Unit.TONNE, "1").collect(collector));
    }

    @Provide
    Arbitrary<List<ActivityRow>> ledgers() {
        Arbitrary<BigDecimal> figures = Combinators.combine(
                        Arbitraries.longs().between(-1_000_000_000L, 1_000_000_000L),
                        Arbitraries.integers().between(0, 9))
                .as(BigDecimal::valueOf);
        Arbitrary<Unit> units = Arbitraries.of(Unit.KILOWATT_HOUR, Unit.MEGAJOULE, Unit.MEGAWATT_HOUR);
        Arbitrary<String> sites = Arbitraries.of("Plant", "Office", "Shop");
        return Combinators.combine(sites, figures, units)
                .as((site, figure, unit) -> row(site, new Quantity(figure, unit)))
                .list()
                .ofMaxSize(40);
    }

    private static AppliedFactor gridFactor(ActivityRow row) {
        return row.site().equals("Plant") ? GRID_2022 : GRID_2023;
    }

    /** The same value, scale and receipt; megajoules become kilowatt-hours with endless digits. */
    @Property
    void any_order_and_any_split_gives_the_same_digits(
            @ForAll("ledgers") List<ActivityRow> rows, @ForAll Random random) {
        Calculated<Quantity> expected =
                rows.stream().collect(ActivityCollectors.locationBasedScope2(ActivityCollectorsTest::gridFactor));

        assertThat(Splits.shuffled(
                        rows, random, ActivityCollectors.locationBasedScope2(ActivityCollectorsTest::gridFactor)))
                .isEqualTo(expected);
        assertThat(rows.parallelStream()
                        .collect(ActivityCollectors.locationBasedScope2(ActivityCollectorsTest::gridFactor)))
                .isEqualTo(expected);
        assertThat(expected.receipt().replay()).isEqualTo(expected.value().value());
    }

    /** Where conversions have an end, adding first and multiplying first are the same number. */
    @Property
    void the_sum_of_rows_is_the_sum_of_what_the_calculator_gives_for_each(@ForAll("ledgers") List<ActivityRow> rows) {
        List<ActivityRow> exact = rows.stream()
                .filter(row -> !row.quantity().unit().equals(Unit.MEGAJOULE))
                .toList();
        BigDecimal oneByOne = exact.stream()
                .map(row -> EmissionsCalculator.locationBasedScope2(row.quantity(), gridFactor(row))
                        .value()
                        .value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(exact.stream()
                        .collect(ActivityCollectors.locationBasedScope2(ActivityCollectorsTest::gridFactor))
                        .value()
                        .value())
                .isEqualByComparingTo(oneByOne);
    }
}
