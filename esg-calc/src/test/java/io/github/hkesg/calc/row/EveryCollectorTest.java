package io.github.hkesg.calc.row;

import static io.github.hkesg.calc.Given.factor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Given;
import io.github.hkesg.calc.OutsideScopesException;
import io.github.hkesg.calc.emissions.CarbonCombustion;
import io.github.hkesg.calc.emissions.Scope1Calculator;
import io.github.hkesg.calc.factor.FactorSet;
import io.github.hkesg.calc.factor.GwpSet;
import io.github.hkesg.calc.factor.OutsideScopes;
import io.github.hkesg.calc.factor.PublishedFactor;
import io.github.hkesg.calc.factor.StandardFactors;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every collector of rows: its worked value, and the same digits for any order, split and shipping. */
class EveryCollectorTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025);

    /** A collector with amounts and what they come to. */
    record Case(
            String formula, String amounts, String result, Collector<LedgerRow, ?, Calculated<Quantity>> collector) {
        @Override
        public String toString() {
            return formula;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(namedCases(), Arrays.stream(Scope3Basis.values()).map(EveryCollectorTest::scope3))
                .flatMap(all -> all);
    }

    private static Stream<Case> namedCases() {
        return Stream.of(
                new Case(
                        "scope2.location-based.rows",
                        "400000 kWh; 27.934 MWh",
                        "227.0617804 tCO2e",
                        ActivityCollectors.locationBasedScope2(row -> factor("0.5306 kgCO2/kWh"))),
                new Case(
                        "scope1.fuel-activity.rows",
                        "40 L; 60 L",
                        "0.26599 tCO2e",
                        ActivityCollectors.scope1FromActivity(row -> factor("2.6599 kgCO2e/L"))),
                new Case(
                        "scope1.fuel-energy.rows",
                        "0.50 t; 260 kg",
                        "2.271254832 tCO2e",
                        ActivityCollectors.scope1FromFuel(
                                row -> factor("43.124 GJ/t"), row -> factor("69300 kgCO2/TJ"))),
                new Case(
                        "scope1.fuel-volume-energy.rows",
                        "40 L; 0.06 m3",
                        "0.228100257 tCO2e",
                        ActivityCollectors.scope1FromFuelVolume(
                                row -> factor("743 kg/m3"),
                                row -> factor("44.3 GJ/t"),
                                row -> factor("69300 kgCO2/TJ"))),
                new Case(
                        "scope1.fuel-carbon.rows",
                        "0.4 t; 600 kg",
                        carbonOfDiesel(),
                        ActivityCollectors.scope1FromCarbonContent(
                                row -> factor("43.33 GJ/t"),
                                row -> factor("0.0202 tC/GJ"),
                                row -> factor("0.98 tC/tC"))),
                new Case(
                        "scope1.fugitive-gases.rows",
                        "2 kg; 3000 g",
                        "23.640 tCO2e",
                        ActivityCollectors.fugitiveGases(row -> factor("4728 kgCO2e/kg"))),
                new Case(
                        "removals.trees.rows",
                        "12 piece; 8 piece",
                        "0.46 tCO2e",
                        ActivityCollectors.removalsByTrees(row -> factor("23 kgCO2/piece"))),
                new Case(
                        "scope2.heat.rows",
                        "40 GJ; 60000 MJ",
                        "11.00 tCO2e",
                        ActivityCollectors.heat(row -> factor("0.11 tCO2/GJ"))),
                new Case(
                        "scope2.steam.rows",
                        "4 t; 6000 kg",
                        "2.97 tCO2e",
                        ActivityCollectors.steam(
                                row -> factor("2783.74 kJ/kg"),
                                row -> factor("83.74 kJ/kg"),
                                row -> factor("0.11 tCO2/GJ"))),
                new Case(
                        "scope2.cooling.rows",
                        "1600 GJ; 2000 GJ",
                        "106.12 tCO2e",
                        ActivityCollectors.cooling(row -> factor("5 kWh/kWh"), row -> factor("0.5306 kgCO2/kWh"))),
                new Case(
                        "scope2.towngas-production.rows",
                        "400 towngas unit; 600 towngas unit",
                        "0.549 tCO2e",
                        ActivityCollectors.towngasProduction(row -> factor("0.549 kgCO2e/towngas unit"))),
                new Case(
                        "energy.from-fuel.rows",
                        "500 kg; 0.26 t",
                        "32.77424 GJ",
                        ActivityCollectors.energyFromFuel(row -> factor("43.124 GJ/t"), Unit.GIGAJOULE)),
                new Case(
                        "energy.from-fuel-volume.rows",
                        "40 L; 0.06 m3",
                        "3.29149 GJ",
                        ActivityCollectors.energyFromFuelVolume(
                                row -> factor("743 kg/m3"), row -> factor("44.3 GJ/t"), Unit.GIGAJOULE)),
                new Case(
                        "energy.coal-equivalent.rows",
                        "427900 kWh; 0.034 MWh",
                        "52.5930886 tce",
                        ActivityCollectors.coalEquivalent(row -> factor("0.1229 kgce/kWh"))),
                new Case("water.total.rows", "1200 m3; 374000 L", "1574 m3", ResourceCollectors.totalWater()),
                new Case("packaging.total.rows", "1.2 t; 340 kg", "1.540 t", ResourceCollectors.totalPackaging()),
                new Case("waste.total.rows", "0.5 t; 1500 kg", "2.0 t", ResourceCollectors.totalWaste()),
                new Case(
                        "waste.counted.rows",
                        "105 piece; 297 piece",
                        "0.0804 t",
                        ResourceCollectors.countedWaste(row -> factor("0.2 kg/piece"))),
                new Case(
                        "air.gaseous-fuel.rows",
                        "40 towngas unit; 2880 MJ",
                        "0.019296 kg",
                        ResourceCollectors.pollutantOfGaseousFuels(row -> factor("4.02 kg/TJ"))),
                new Case(
                        "outside-scopes.biogenic-co2.rows",
                        "400 kg; 0.6 t",
                        "1.7472 tCO2e",
                        ActivityCollectors.biogenicCarbonDioxide(
                                row -> factor("15.6 GJ/t"),
                                row -> factor("112000 kgCO2/TJ").outside(OutsideScopes.BIOGENIC))),
                new Case(
                        "outside-scopes.not-kyoto.rows",
                        "2 kg; 3000 g",
                        "8.8 tCO2e",
                        ActivityCollectors.gasesOutsideKyotoProtocol(row -> GwpSet.AR5.potential("HCFC-22"))),
                new Case(
                        "scope3.guidance.water.rows",
                        "400 m3; 600000 L",
                        "0.1073 tCO2e",
                        ResourceCollectors.electricityOfWater(
                                row -> factor("0.29 kWh/m3"), row -> factor("0.37 kgCO2e/kWh"))),
                new Case(
                        "scope3.14.franchises.rows",
                        "120.5 tCO2e; 79500 kgCO2e",
                        "200 tCO2e",
                        Collectors.mapping(
                                LedgerRow::quantity,
                                QuantityCollectors.summing("scope3.14.franchises.rows", Unit.TONNE_CO2E))),
                new Case(
                        "air.sulphur-balance.rows",
                        "4 t; 6000 kg",
                        "100 kg",
                        ResourceCollectors.sulphurDioxideByBalance(row -> factor("0.005 kg/kg"))),
                new Case(
                        "air.vehicle.rows",
                        "400 L; 0.6 m3",
                        "0.0161 kg",
                        ResourceCollectors.pollutantOfVehicles(row -> factor("0.0161 g/L"))));
    }

    private static String carbonOfDiesel() {
        return Scope1Calculator.onCarbonContentBasis(List.of(new CarbonCombustion(
                        Given.fuel("1 t × 43.33 GJ/t"), factor("0.0202 tC/GJ"), factor("0.98 tC/tC"))))
                .value()
                .toString();
    }

    /** 100 and 234.5 of whatever the basis takes, at 0.1 kgCO2e each. */
    private static Case scope3(Scope3Basis basis) {
        String unit =
                switch (basis) {
                    case PURCHASED_GOODS_BY_SPEND,
                            CAPITAL_GOODS_BY_SPEND,
                            UPSTREAM_TRANSPORT_BY_SPEND,
                            DOWNSTREAM_TRANSPORT_BY_SPEND -> "HKD";
                    case UPSTREAM_TRANSPORT_BY_DISTANCE, DOWNSTREAM_TRANSPORT_BY_DISTANCE -> "tkm";
                    case BUSINESS_TRAVEL, EMPLOYEE_COMMUTING -> "pkm";
                    case UPSTREAM_LEASED_ASSETS_BY_FLOOR_AREA, DOWNSTREAM_LEASED_ASSETS_BY_FLOOR_AREA -> "m2";
                    case FUEL_AND_ENERGY,
                            UPSTREAM_TRANSPORT_BY_FUEL,
                            UPSTREAM_LEASED_ASSETS_BY_ENERGY,
                            DOWNSTREAM_TRANSPORT_BY_FUEL,
                            USE_OF_SOLD_PRODUCTS_BY_ENERGY,
                            DOWNSTREAM_LEASED_ASSETS_BY_ENERGY -> "kWh";
                    case PURCHASED_GOODS_BY_QUANTITY,
                            CAPITAL_GOODS_BY_QUANTITY,
                            WASTE_IN_OPERATIONS,
                            PROCESSING_OF_SOLD_PRODUCTS,
                            USE_OF_SOLD_PRODUCTS_BY_GAS,
                            END_OF_LIFE_TREATMENT -> "kg";
                };
        return new Case(
                formula(basis),
                "100 " + unit + "; 234.5 " + unit,
                "0.03345 tCO2e",
                basis.collector(row -> factor("0.1 kgCO2e/" + unit)));
    }

    private static String formula(Scope3Basis basis) {
        return switch (basis) {
            case PURCHASED_GOODS_BY_QUANTITY -> "scope3.1.purchased-goods.quantity.rows";
            case PURCHASED_GOODS_BY_SPEND -> "scope3.1.purchased-goods.spend.rows";
            case CAPITAL_GOODS_BY_QUANTITY -> "scope3.2.capital-goods.quantity.rows";
            case CAPITAL_GOODS_BY_SPEND -> "scope3.2.capital-goods.spend.rows";
            case FUEL_AND_ENERGY -> "scope3.3.fuel-and-energy.rows";
            case UPSTREAM_TRANSPORT_BY_DISTANCE -> "scope3.4.upstream-transport.distance.rows";
            case UPSTREAM_TRANSPORT_BY_FUEL -> "scope3.4.upstream-transport.fuel.rows";
            case UPSTREAM_TRANSPORT_BY_SPEND -> "scope3.4.upstream-transport.spend.rows";
            case WASTE_IN_OPERATIONS -> "scope3.5.waste.rows";
            case BUSINESS_TRAVEL -> "scope3.6.business-travel.rows";
            case EMPLOYEE_COMMUTING -> "scope3.7.commuting.rows";
            case UPSTREAM_LEASED_ASSETS_BY_ENERGY -> "scope3.8.upstream-leased.energy.rows";
            case UPSTREAM_LEASED_ASSETS_BY_FLOOR_AREA -> "scope3.8.upstream-leased.floor-area.rows";
            case DOWNSTREAM_TRANSPORT_BY_DISTANCE -> "scope3.9.downstream-transport.distance.rows";
            case DOWNSTREAM_TRANSPORT_BY_FUEL -> "scope3.9.downstream-transport.fuel.rows";
            case DOWNSTREAM_TRANSPORT_BY_SPEND -> "scope3.9.downstream-transport.spend.rows";
            case PROCESSING_OF_SOLD_PRODUCTS -> "scope3.10.processing.rows";
            case USE_OF_SOLD_PRODUCTS_BY_ENERGY -> "scope3.11.use.energy.rows";
            case USE_OF_SOLD_PRODUCTS_BY_GAS -> "scope3.11.use.gases.rows";
            case END_OF_LIFE_TREATMENT -> "scope3.12.end-of-life.rows";
            case DOWNSTREAM_LEASED_ASSETS_BY_ENERGY -> "scope3.13.downstream-leased.energy.rows";
            case DOWNSTREAM_LEASED_ASSETS_BY_FLOOR_AREA -> "scope3.13.downstream-leased.floor-area.rows";
        };
    }

    private static LedgerRow row(String site, String amount) {
        return new LedgerRow("subject", site, Given.quantity(amount), YEAR);
    }

    private static List<LedgerRow> rows(String amounts) {
        return Given.quantities(amounts).stream()
                .map(amount -> new LedgerRow("subject", "Site", amount, YEAR))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_worked_value(Case each) {
        Calculated<Quantity> result = rows(each.amounts()).stream().collect(each.collector());

        Quantity expected = Given.quantity(each.result());
        assertThat(result.value().unit()).isEqualTo(expected.unit());
        assertThat(result.value().value()).isEqualByComparingTo(expected.value());
        assertThat(result.receipt().formula()).isEqualTo(each.formula());
        assertThat(result.receipt().terms().get(0)).hasToString("2 row");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void no_rows_are_zero(Case each) {
        Quantity none = Stream.<LedgerRow>empty().collect(each.collector()).value();

        assertThat(none.value()).isEqualTo("0");
        assertThat(none.unit()).isEqualTo(Given.quantity(each.result()).unit());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_row_that_measures_something_else_is_refused(Case each) {
        List<LedgerRow> shares = rows("1 ‰");
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> shares.stream().collect(each.collector()));
    }

    /** Amounts of the case's own units, in any number. */
    @Provide
    Arbitrary<Tuple2<Case, List<LedgerRow>>> ledgers() {
        return Arbitraries.of(cases().toList())
                .flatMap(each -> amounts(each).list().ofMaxSize(30).map(rows -> Tuple.of(each, rows)));
    }

    private static Arbitrary<LedgerRow> amounts(Case each) {
        Arbitrary<BigDecimal> figures = Combinators.combine(
                        Arbitraries.longs().between(-1_000_000_000L, 1_000_000_000L),
                        Arbitraries.integers().between(0, 9))
                .as(BigDecimal::valueOf);
        Arbitrary<Unit> units = Arbitraries.of(
                Given.quantities(each.amounts()).stream().map(Quantity::unit).toList());
        return Combinators.combine(Arbitraries.of("Plant", "Office"), figures, units)
                .as((site, figure, unit) -> new LedgerRow("subject", site, new Quantity(figure, unit), YEAR));
    }

    /** The same value, scale and receipt, in parallel, shuffled and split, and shipped between machines on the way. */
    @Property
    void any_order_and_any_split_gives_the_same_digits(
            @ForAll("ledgers") Tuple2<Case, List<LedgerRow>> ledger, @ForAll Random random) {
        Collector<LedgerRow, ?, Calculated<Quantity>> collector = ledger.get1().collector();
        List<LedgerRow> rows = ledger.get2();
        Calculated<Quantity> expected = rows.stream().collect(collector);

        assertThat(Splits.shuffled(rows, random, collector)).isEqualTo(expected);
        assertThat(Splits.shipped(rows, random, collector)).isEqualTo(expected);
        assertThat(rows.parallelStream().collect(collector)).isEqualTo(expected);
        assertThat(expected.receipt().replay()).isEqualTo(expected.value().value());
    }

    @Test
    void a_factor_outside_the_scopes_stands_in_no_scope() {
        Collector<LedgerRow, ?, Calculated<Quantity>> gases =
                ActivityCollectors.fugitiveGases(row -> GwpSet.AR5.potential("HCFC-22"));
        List<LedgerRow> rows = rows("1 kg");
        assertThatExceptionOfType(OutsideScopesException.class)
                .isThrownBy(() -> rows.stream().collect(gases))
                .withMessage(
                        "The factor gwp.ar5.hcfc-22 cannot stand in scope1.fugitive-gases.rows, because it is outside"
                                + " the scopes: no gas of the Kyoto Protocol");
    }

    /** The whole citation is there after the sums were sent from machine to machine. */
    @Test
    void citations_travel_with_the_sums() {
        PublishedFactor grid = FactorSet.standard().require(StandardFactors.CHINA_NATIONAL_GRID, 2023);
        Collector<LedgerRow, ?, Calculated<Quantity>> scope2 =
                ActivityCollectors.locationBasedScope2(row -> grid.appliedFor(2020));

        assertThat(Splits.shipped(rows("1 kWh; 2 kWh; 3 kWh"), new Random(7), scope2)
                        .receipt()
                        .factors())
                .singleElement()
                .satisfies(term -> assertThat(term.citation())
                        .isEqualTo(grid.appliedFor(2020).citation()));
    }

    @Test
    void factors_of_two_sites_are_kept_apart() {
        Calculated<Quantity> freight = IntStream.range(0, 4)
                .mapToObj(i -> row(i % 2 == 0 ? "Plant" : "Office", "250 tkm"))
                .collect(Scope3Basis.UPSTREAM_TRANSPORT_BY_DISTANCE.collector(
                        row -> row.site().equals("Plant") ? factor("0.1 kgCO2e/tkm") : factor("0.3 kgCO2e/tkm")));

        assertThat(freight.value().value()).isEqualByComparingTo("0.2"); // 500 × 0.1 + 500 × 0.3 kg
        assertThat(freight.receipt().factors()).hasSize(2);
    }

    @Test
    void waste_by_treatment_with_the_collector_of_the_jdk() {
        Map<String, Calculated<Quantity>> byTreatment = Stream.of("recycled 500 kg", "landfilled 1 t", "recycled 1 t")
                .map(text -> text.split(" ", 2))
                .map(parts -> new LedgerRow(parts[0], "Site", Given.quantity(parts[1]), YEAR))
                .collect(Collectors.groupingBy(LedgerRow::subject, TreeMap::new, ResourceCollectors.totalWaste()));

        assertThat(byTreatment)
                .extractingByKeys("landfilled", "recycled")
                .extracting(waste -> waste.value().value().stripTrailingZeros())
                .containsExactly(new BigDecimal("1"), new BigDecimal("1.5"));
    }

    @Test
    void enthalpies_in_two_units_cannot_be_subtracted() {
        Collector<LedgerRow, ?, Calculated<Quantity>> steam = ActivityCollectors.steam(
                row -> factor("2783.74 kJ/kg"), row -> factor("0.08374 GJ/t"), row -> factor("0.11 tCO2/GJ"));
        List<LedgerRow> rows = rows("1 t");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> rows.stream().collect(steam))
                .withMessage("Factors in kJ/kg and GJ/t cannot be subtracted");
    }

    @Test
    void steam_cannot_come_from_hotter_water() {
        Collector<LedgerRow, ?, Calculated<Quantity>> steam = ActivityCollectors.steam(
                row -> factor("83.74 kJ/kg"), row -> factor("2783.74 kJ/kg"), row -> factor("0.11 tCO2/GJ"));
        List<LedgerRow> rows = rows("1 t");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> rows.stream().collect(steam))
                .withMessage("An enthalpy of 83.74 kJ/kg is below the enthalpy of water of 2783.74 kJ/kg");
    }
}
