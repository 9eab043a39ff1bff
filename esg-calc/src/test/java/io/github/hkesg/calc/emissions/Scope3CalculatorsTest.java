package io.github.hkesg.calc.emissions;

import static io.github.hkesg.calc.Given.activities;
import static io.github.hkesg.calc.Given.factor;
import static io.github.hkesg.calc.Given.quantities;
import static io.github.hkesg.calc.Given.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.MassBalance;
import io.github.hkesg.calc.emissions.Scope3DownstreamCalculator.Ending;
import io.github.hkesg.calc.emissions.Scope3DownstreamCalculator.Investment;
import io.github.hkesg.calc.emissions.Scope3DownstreamCalculator.ProductUse;
import io.github.hkesg.calc.emissions.Scope3UpstreamCalculator.Commute;
import io.github.hkesg.calc.emissions.Scope3UpstreamCalculator.UpstreamElectricity;
import io.github.hkesg.calc.factor.GwpSet;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The fifteen categories by their default computations, and what the Exchange's guidance works out; formula reference, 1.4. */
class Scope3CalculatorsTest {
    /** A category on one basis: what it takes, what it refuses. */
    private record Basis(String formula, Function<List<Activity>, Calculated<Quantity>> calculator) {}

    private static Arguments basis(
            String formula,
            Function<List<Activity>, Calculated<Quantity>> calculator,
            String activities,
            String tonnes,
            String refused) {
        return arguments(new Basis(formula, calculator), activities, new BigDecimal(tonnes), refused);
    }

    static Stream<Arguments> bases() {
        return Stream.of(
                basis(
                        "scope3.1.purchased-goods.quantity",
                        Scope3UpstreamCalculator::purchasedGoodsByQuantity,
                        "2 t × 1.5 kgCO2e/kg; 10 m3 × 0.344 kgCO2e/m3",
                        "3.00344",
                        "1 HKD × 1 kgCO2e/HKD"),
                basis(
                        "scope3.1.purchased-goods.spend",
                        Scope3UpstreamCalculator::purchasedGoodsBySpend,
                        "3 m HKD × 0.05 kgCO2e/HKD",
                        "150",
                        "1 t × 1 kgCO2e/kg"),
                basis(
                        "scope3.2.capital-goods.quantity",
                        Scope3UpstreamCalculator::capitalGoodsByQuantity,
                        "12 piece × 300 kgCO2e/piece",
                        "3.6",
                        "1 HKD × 1 kgCO2e/HKD"),
                basis(
                        "scope3.2.capital-goods.spend",
                        Scope3UpstreamCalculator::capitalGoodsBySpend,
                        "50 10k CNY × 0.08 kgCO2e/CNY",
                        "40",
                        "1 piece × 1 kgCO2e/piece"),
                basis(
                        "scope3.4.upstream-transport.distance",
                        Scope3UpstreamCalculator::upstreamTransportByDistance,
                        "1000 tkm × 0.1 kgCO2e/tkm",
                        "0.1",
                        "1 km × 1 kgCO2e/km"),
                basis(
                        "scope3.4.upstream-transport.fuel",
                        Scope3UpstreamCalculator::upstreamTransportByFuel,
                        "100 L × 2.6460 kgCO2e/L",
                        "0.2646",
                        "1 tkm × 1 kgCO2e/tkm"),
                basis(
                        "scope3.4.upstream-transport.spend",
                        Scope3UpstreamCalculator::upstreamTransportBySpend,
                        "1000 HKD × 0.2 kgCO2e/HKD",
                        "0.2",
                        "1 tkm × 1 kgCO2e/tkm"),
                basis(
                        "scope3.5.waste",
                        Scope3UpstreamCalculator::wasteInOperations,
                        "872.332 kg × 4.8 kgCO2e/kg; 1 t × 21.3167 kgCO2e/t",
                        "4.2085103",
                        "1 kWh × 1 kgCO2e/kWh"),
                basis(
                        "scope3.6.business-travel",
                        Scope3UpstreamCalculator::businessTravel,
                        "1000 pkm × 0.14615 kgCO2e/pkm; 10 room-night × 70.6 kgCO2e/room-night; 100 km × 0.16152 kgCO2e/km",
                        "0.868302",
                        "1 L × 1 kgCO2e/L"),
                basis(
                        "scope3.8.upstream-leased.energy",
                        Scope3UpstreamCalculator::upstreamLeasedAssetsByEnergy,
                        "1000 kWh × 0.37 kgCO2e/kWh",
                        "0.37",
                        "1 m2 × 1 kgCO2e/m2"),
                basis(
                        "scope3.8.upstream-leased.floor-area",
                        Scope3UpstreamCalculator::upstreamLeasedAssetsByFloorArea,
                        "200 m2 × 50 kgCO2e/m2",
                        "10",
                        "1 kWh × 1 kgCO2e/kWh"),
                basis(
                        "scope3.9.downstream-transport.distance",
                        Scope3DownstreamCalculator::downstreamTransportByDistance,
                        "2000 tkm × 0.1 kgCO2e/tkm",
                        "0.2",
                        "1 pkm × 1 kgCO2e/pkm"),
                basis(
                        "scope3.9.downstream-transport.fuel",
                        Scope3DownstreamCalculator::downstreamTransportByFuel,
                        "100 L × 2.6460 kgCO2e/L",
                        "0.2646",
                        "1 tkm × 1 kgCO2e/tkm"),
                basis(
                        "scope3.9.downstream-transport.spend",
                        Scope3DownstreamCalculator::downstreamTransportBySpend,
                        "1000 HKD × 0.2 kgCO2e/HKD",
                        "0.2",
                        "1 tkm × 1 kgCO2e/tkm"),
                basis(
                        "scope3.10.processing",
                        Scope3DownstreamCalculator::processingOfSoldProducts,
                        "5 t × 400 kgCO2e/t",
                        "2",
                        "1 HKD × 1 kgCO2e/HKD"),
                basis(
                        "scope3.13.downstream-leased.energy",
                        Scope3DownstreamCalculator::downstreamLeasedAssetsByEnergy,
                        "1000 kWh × 0.37 kgCO2e/kWh",
                        "0.37",
                        "1 m2 × 1 kgCO2e/m2"),
                basis(
                        "scope3.13.downstream-leased.floor-area",
                        Scope3DownstreamCalculator::downstreamLeasedAssetsByFloorArea,
                        "200 m2 × 50 kgCO2e/m2",
                        "10",
                        "1 kWh × 1 kgCO2e/kWh"));
    }

    @ParameterizedTest
    @MethodSource("bases")
    void a_category_is_the_sum_of_its_activities_times_their_factors(
            Basis basis, String activities, BigDecimal tonnes, String refused) {
        Calculated<Quantity> result = basis.calculator().apply(activities(activities));
        assertThat(result.value().value()).isEqualByComparingTo(tonnes);
        assertThat(result.value().unit()).isEqualTo(Unit.TONNE_CO2E);
        assertThat(result.receipt().formula()).isEqualTo(basis.formula());
        assertThat(result.receipt().verify().replay()).isEqualTo(result.value().value());
    }

    @ParameterizedTest
    @MethodSource("bases")
    void a_basis_refuses_the_amounts_of_another_one(Basis basis, String activities, BigDecimal tonnes, String refused) {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> basis.calculator().apply(activities(refused)))
                .withMessageContaining("activity cannot be in");
    }

    /** A category that does not apply is explained, not computed as zero. */
    @ParameterizedTest
    @MethodSource("bases")
    void a_category_without_activities_is_refused(Basis basis, String activities, BigDecimal tonnes, String refused) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> basis.calculator().apply(List.of()))
                .withMessage("A sum needs at least one part");
    }

    @Test
    void category_3_counts_what_precedes_fuels_and_electricity() {
        Calculated<Quantity> result = Scope3UpstreamCalculator.fuelAndEnergyRelated(
                activities("100 L × 0.61 kgCO2e/L"),
                List.of(new UpstreamElectricity(
                        "Shanghai office",
                        quantity("1000 kWh"),
                        factor("0.06 kgCO2e/kWh"),
                        factor("0.03 kgCO2e/kWh"))));
        assertThat(result.value().value()).isEqualByComparingTo("0.151");
        assertThat(result.receipt().formula()).isEqualTo("scope3.3.fuel-and-energy");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope3UpstreamCalculator.fuelAndEnergyRelated(List.of(), List.of()));
    }

    /** Local bus and average petrol car: UK factors of 2026. */
    @Test
    void category_7_counts_days_and_distances_and_work_at_home() {
        Commute bus = new Commute(
                "local bus", Count.of(100), quantity("240 d"), quantity("40 km"), factor("0.10151 kgCO2e/pkm"));
        Commute car = new Commute(
                "petrol car", Count.of(10), quantity("200 d"), quantity("30 km"), factor("0.16152 kgCO2e/km"));
        Calculated<Quantity> buses = Scope3UpstreamCalculator.employeeCommuting(List.of(bus), List.of());
        assertThat(buses.value().value()).isEqualByComparingTo("97.4496");
        assertThat(buses.receipt().render())
                .isEqualTo("100 person × 240 d × 40 km × 0.10151 kgCO2e/pkm ÷ 1000 kgCO2e/tCO2e = 97.44960 tCO2e");
        assertThat(Scope3UpstreamCalculator.employeeCommuting(
                                List.of(bus, car), activities("5000 kWh × 0.37 kgCO2e/kWh"))
                        .value()
                        .value())
                .isEqualByComparingTo("108.9908");
    }

    @ParameterizedTest
    @CsvSource({
        "240 h, 40 km, 1 kgCO2e/pkm",
        "240 d, 40 pkm, 1 kgCO2e/pkm",
        "240 d, 40 km, 1 kgCO2e/L",
    })
    void a_commute_is_days_times_distance(String days, String distance, String factor) {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> new Commute("bus", Count.of(1), quantity(days), quantity(distance), factor(factor)));
    }

    @Test
    void category_11_counts_the_energy_of_a_lifetime_and_gas_set_free() {
        ProductUse lamp = new ProductUse(
                "lamps", Count.of(1000), Count.of(2000), quantity("0.5 kWh"), factor("0.5306 kgCO2/kWh"));
        assertThat(Scope3DownstreamCalculator.useOfSoldProducts(List.of(lamp), List.of())
                        .value()
                        .value())
                .isEqualByComparingTo("530.6");
        Activity gas = new Activity("R-134a in sprays", quantity("10 kg"), GwpSet.AR5.potential("R-134a"));
        Calculated<Quantity> both = Scope3DownstreamCalculator.useOfSoldProducts(List.of(lamp), List.of(gas));
        assertThat(both.value().value()).isEqualByComparingTo("543.6");
        assertThat(both.receipt().formula()).isEqualTo("scope3.11.use");
    }

    @Test
    void category_12_counts_each_share_at_its_treatment() {
        Calculated<Quantity> result = Scope3DownstreamCalculator.endOfLifeTreatment(
                quantity("1 t"),
                List.of(
                        new Ending("landfill", quantity("70 %"), factor("2 kgCO2e/kg")),
                        new Ending("incineration", quantity("30 %"), factor("0.2 kgCO2e/kg"))));
        assertThat(result.value().value()).isEqualByComparingTo("1.46");
        assertThat(result.receipt().formula()).isEqualTo("scope3.12.end-of-life");
    }

    @ParameterizedTest
    @CsvSource({"70 %, 29.9 %, 99.9 %", "70 %, 30.1 %, 100.1 %", "0 %, 0 %, 0 %"})
    void shares_that_are_not_the_whole_are_refused(String first, String second, String sum) {
        List<Ending> endings = List.of(
                new Ending("landfill", quantity(first), factor("2 kgCO2e/kg")),
                new Ending("incineration", quantity(second), factor("0.2 kgCO2e/kg")));
        assertThatExceptionOfType(IncompleteSharesException.class)
                .isThrownBy(() -> Scope3DownstreamCalculator.endOfLifeTreatment(quantity("1 t"), endings))
                .withMessage("The shares add up to " + sum + ", not to 100 %")
                .satisfies(incomplete -> assertThat(incomplete.sum()).isEqualTo(quantity(sum)));
        assertThatExceptionOfType(IncompleteSharesException.class)
                .isThrownBy(() -> Scope3DownstreamCalculator.endOfLifeTreatment(quantity("1 t"), List.of()));
    }

    @Test
    void a_negative_share_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ending("landfill", quantity("-30 %"), factor("2 kgCO2e/kg")))
                .withMessage("The share of landfill cannot be -30 %");
    }

    @Test
    void category_14_adds_the_scopes_of_the_franchises() {
        Calculated<Quantity> result =
                Scope3DownstreamCalculator.franchises(quantities("12.5 tCO2e; 800 kgCO2e; 3 tCO2"));
        assertThat(result.value().value()).isEqualByComparingTo("16.3");
        assertThat(result.receipt().formula()).isEqualTo("scope3.14.franchises");
    }

    @Test
    void category_15_counts_the_share_that_is_financed() {
        Calculated<Quantity> result = Scope3DownstreamCalculator.investments(List.of(
                new Investment("Example Holdings", quantity("10 m HKD"), quantity("200 m HKD"), quantity("5000 tCO2e")),
                new Investment(
                        "Example Trading", quantity("500 k HKD"), quantity("1 m HKD"), quantity("1000 kgCO2e"))));
        assertThat(result.value().value()).isEqualByComparingTo("250.5");
        assertThat(result.receipt().formula()).isEqualTo("scope3.15.investments");
    }

    @ParameterizedTest
    @CsvSource({
        "10 m HKD, 200 m CNY, 1 tCO2e",
        "10 t, 200 t, 1 tCO2e",
        "10 m HKD, 200 m HKD, 1 t",
    })
    void an_investment_is_in_one_currency_and_emits(String held, String value, String emissions) {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(
                        () -> new Investment("Example Holdings", quantity(held), quantity(value), quantity(emissions)));
    }

    @Test
    void an_enterprise_without_value_is_refused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Scope3DownstreamCalculator.investments(List.of(new Investment(
                        "Example Holdings", quantity("1 HKD"), quantity("0 HKD"), quantity("1 tCO2e")))));
    }

    @Test
    void paper_is_what_is_neither_recycled_nor_left() {
        Calculated<Quantity> result = Scope3GuidanceCalculator.paperAtLandfill(
                new MassBalance(quantity("100 kg"), quantity("1 t"), quantity("200 kg"), quantity("50000 g")),
                factor("4.8 kgCO2e/kg"));
        assertThat(result.value().value()).isEqualByComparingTo("4.08");
        assertThat(result.receipt().formula()).isEqualTo("scope3.guidance.paper-at-landfill");
    }

    /** Section 1.4: a sheet of A4 at 80 g/m2 weighs 4.9896 g, a ream of 500 weighs 2.4948 kg. */
    @ParameterizedTest
    @CsvSource({"1 sheet, 0.0049896", "500 sheet, 2.4948", "0.5 '000 sheets, 2.4948"})
    void paper_can_be_counted_in_sheets(String sheets, BigDecimal kilograms) {
        Calculated<Quantity> mass =
                Scope3GuidanceCalculator.massOfPaper(quantity(sheets), factor("0.06237 m2/sheet"), factor("80 g/m2"));
        assertThat(mass.value().value()).isEqualByComparingTo(kilograms);
        assertThat(mass.value().unit()).isEqualTo(Unit.KILOGRAM);
    }

    @Test
    void water_counts_by_the_electricity_that_moved_it() {
        Calculated<Quantity> fresh = Scope3GuidanceCalculator.freshWater(
                quantity("1000 m3"), factor("0.6 kWh/m3"), factor("0.37 kgCO2e/kWh"));
        assertThat(fresh.value().value()).isEqualByComparingTo("0.222");
        assertThat(fresh.receipt().formula()).isEqualTo("scope3.guidance.fresh-water");
        Calculated<Quantity> sewage = Scope3GuidanceCalculator.sewageAsShareOfWater(
                quantity("1250 m3"), quantity("80 %"), factor("0.29 kWh/m3"), factor("0.37 kgCO2e/kWh"));
        assertThat(sewage.value().value()).isEqualByComparingTo("0.1073");
        assertThat(sewage.receipt().formula()).isEqualTo("scope3.guidance.sewage-share-of-water");
    }

    @Test
    void flights_are_added_as_the_trip_calculator_gives_them() {
        Calculated<Quantity> flights = Scope3GuidanceCalculator.flightsByTrip(quantities("254.3 kgCO2; 1.2 tCO2"));
        assertThat(flights.value().value()).isEqualByComparingTo("1.4543");
        assertThat(flights.receipt().formula()).isEqualTo("scope3.guidance.flights-by-trip");
    }
}
