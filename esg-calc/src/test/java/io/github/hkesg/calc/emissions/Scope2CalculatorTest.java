package io.github.hkesg.calc.emissions;

import static io.github.hkesg.calc.Given.activities;
import static io.github.hkesg.calc.Given.factor;
import static io.github.hkesg.calc.Given.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.emissions.EmissionsCalculator.TowngasEmissions;
import io.github.hkesg.calc.emissions.MarketBoundary.Remainder;
import io.github.hkesg.calc.factor.GwpSet;
import io.github.hkesg.calc.factor.PerGasFactor;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Purchased energy, by location and by market; sections are those of the formula reference. */
class Scope2CalculatorTest {
    private static MarketBoundary market(String consumption, List<Activity> contracts, Remainder remainder) {
        return new MarketBoundary(
                "mainland China", quantity(consumption), contracts, remainder, factor("0.6096 kgCO2/kWh"));
    }

    /** Shanghai and Hong Kong, two grids and two years. */
    @Test
    void location_based_emissions_are_added_over_sites_grids_and_years() {
        Calculated<Quantity> result = Scope2Calculator.locationBased(List.of(
                new Activity("Shanghai 2025", quantity("427934 kWh"), factor("0.5306 kgCO2/kWh")),
                new Activity("Shanghai 2024", quantity("466.562 '000 kWh"), factor("0.5366 tCO2/MWh")),
                new Activity("Hong Kong 2025", quantity("3600 GJ"), factor("0.37 kgCO2e/kWh"))));
        assertThat(result.value().value()).isEqualByComparingTo("847.4189496");
        assertThat(result.receipt().formula()).isEqualTo("scope2.location-based");
        assertThat(result.receipt().terms().get(0).name()).isEqualTo("Shanghai 2025");
    }

    @Test
    void the_market_based_figure_shows_what_is_covered_and_what_is_not() {
        MarketBasedEmissions result = Scope2Calculator.marketBased(List.of(market(
                        "1000 MWh",
                        activities("200 MWh × 0 kgCO2/kWh; 100000 kWh × 0.1 kgCO2/kWh"),
                        Remainder.RESIDUAL_MIX)))
                .value();
        assertThat(result.covered()).isEqualTo(quantity("300000 kWh"));
        assertThat(result.remaining()).isEqualTo(quantity("700000 kWh"));
        assertThat(result.emissionsOfCovered().value()).isEqualByComparingTo("10");
        assertThat(result.emissionsOfRemaining().value()).isEqualByComparingTo("426.72");
        assertThat(result.total().value()).isEqualByComparingTo("436.72");
    }

    @Test
    void without_contracts_everything_has_the_factor_of_the_rest() {
        MarketBasedEmissions result = Scope2Calculator.marketBased(
                        List.of(market("1000 MWh", List.of(), Remainder.RESIDUAL_MIX)))
                .value();
        assertThat(result.covered().value()).isZero();
        assertThat(result.total().value()).isEqualByComparingTo("609.6");
    }

    @ParameterizedTest
    @CsvSource({"RESIDUAL_MIX, residual mix factor", "GRID_AVERAGE, 'grid average factor, for want of a residual mix'"})
    void the_receipt_says_what_the_factor_of_the_rest_is(Remainder remainder, String name) {
        Calculated<MarketBasedEmissions> result = Scope2Calculator.marketBased(
                List.of(market("1000 MWh", activities("300 MWh × 0 kgCO2/kWh"), remainder)));
        assertThat(result.receipt().factors()).extracting(term -> term.name()).contains(name);
        assertThat(result.receipt().formula()).isEqualTo("scope2.market-based");
    }

    @Test
    void markets_are_added_and_each_has_its_own_coverage() {
        MarketBoundary mainland = market("1000 MWh", activities("1000 MWh × 0 kgCO2/kWh"), Remainder.RESIDUAL_MIX);
        MarketBoundary hongKong = new MarketBoundary(
                "Hong Kong", quantity("500 MWh"), List.of(), Remainder.GRID_AVERAGE, factor("0.37 kgCO2e/kWh"));
        MarketBasedEmissions both =
                Scope2Calculator.marketBased(List.of(mainland, hongKong)).value();
        assertThat(both.remaining().value()).isEqualByComparingTo("500000");
        assertThat(both.total().value()).isEqualByComparingTo("185");
    }

    /** Certificates of one market do not cover the consumption of another. */
    @ParameterizedTest
    @CsvSource({
        "1000 MWh, 1000001 kWh × 0 kgCO2/kWh, 1000.001 MWh",
        "1000 MWh, 600 MWh × 0 kgCO2/kWh; 401 MWh × 0 kgCO2/kWh, 1001.000 MWh",
        "0 kWh, 1 kWh × 0 kgCO2/kWh, 1 kWh"
    })
    void contracts_for_more_than_was_bought_are_refused(String consumption, String contracts, String covered) {
        List<MarketBoundary> markets = List.of(
                market(consumption, activities(contracts), Remainder.RESIDUAL_MIX),
                market("9000 MWh", List.of(), Remainder.RESIDUAL_MIX));
        assertThatExceptionOfType(CoverageExceededException.class)
                .isThrownBy(() -> Scope2Calculator.marketBased(markets))
                .satisfies(exceeded -> {
                    assertThat(exceeded.covered()).isEqualTo(quantity(covered));
                    assertThat(exceeded.consumption()).isEqualTo(quantity(consumption));
                })
                .withMessage("Contracts and certificates in mainland China cover " + covered + ", but only "
                        + consumption + " was bought there");
    }

    /** It could hide that the other contracts cover too much. */
    @Test
    void a_contract_for_less_than_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> market("1 MWh", activities("-1 kWh × 0 kgCO2/kWh"), Remainder.RESIDUAL_MIX))
                .withMessage("activity covers less than nothing: -1 kWh");
    }

    @Test
    void contracts_for_all_that_was_bought_are_enough() {
        assertThat(Scope2Calculator.marketBased(
                                List.of(market("1 MWh", activities("1000 kWh × 0 kgCO2/kWh"), Remainder.RESIDUAL_MIX)))
                        .value()
                        .total()
                        .value())
                .isZero();
    }

    /** Section 1.3: dual accounting is by design. */
    @Test
    void towngas_counts_in_both_scopes() {
        PerGasFactor combustion = new PerGasFactor(
                factor("2.549 kgCO2/towngas unit"), factor("0.0446 g/towngas unit"), factor("0.0099 g/towngas unit"));
        TowngasEmissions towngas = EmissionsCalculator.towngas(
                quantity("1000 towngas unit"), combustion, GwpSet.AR5, factor("0.549 kgCO2e/towngas unit"));
        assertThat(towngas.scope1().value().total().value()).isEqualByComparingTo("2.5528723");
        assertThat(towngas.scope1().receipt().formula()).isEqualTo("scope1.fuel-per-gas");
        assertThat(towngas.scope2().value().value()).isEqualByComparingTo("0.549");
        assertThat(towngas.scope2().receipt().formula()).isEqualTo("scope2.towngas-production");
    }

    /** Section 1.3: t × (h − h of water) / 1000, in GJ, × 0.11; the enthalpies are the caller's. */
    @Test
    void steam_counts_by_the_enthalpy_it_gained() {
        Calculated<Quantity> steam = Scope2Calculator.steam(
                quantity("10 t"), factor("2783.74 kJ/kg"), factor("83.74 kJ/kg"), factor("0.11 tCO2/GJ"));
        assertThat(steam.value().value()).isEqualByComparingTo("2.97");
        assertThat(steam.receipt().formula()).isEqualTo("scope2.steam");
    }

    @Test
    void enthalpies_in_different_units_are_not_subtracted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope2Calculator.steam(
                        quantity("10 t"), factor("2783.74 kJ/kg"), factor("0.08374 GJ/t"), factor("0.11 tCO2/GJ")))
                .withMessage("Enthalpies in kJ/kg and GJ/t cannot be subtracted");
    }

    /** Section 1.3: GJ of cold ÷ COP ÷ 3.6 × grid factor. */
    @ParameterizedTest
    @CsvSource({"3600 GJ, 5 kWh/kWh, 106.12", "1000 MWh, 5 kWh/kWh, 106.12", "3600 GJ, 4 GJ/GJ, 132.65"})
    void cooling_counts_by_the_electricity_of_the_chiller(String cold, String performance, BigDecimal tonnes) {
        Calculated<Quantity> cooling =
                Scope2Calculator.cooling(quantity(cold), factor(performance), factor("0.5306 kgCO2/kWh"));
        assertThat(cooling.value().value()).isEqualByComparingTo(tonnes);
        assertThat(cooling.receipt().formula()).isEqualTo("scope2.cooling");
    }

    @Test
    void a_chiller_without_performance_is_refused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() ->
                        Scope2Calculator.cooling(quantity("1 GJ"), factor("0 kWh/kWh"), factor("0.5306 kgCO2/kWh")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 L × 2.6460 kgCO2e/L", "1 t × 0.5 tCO2e/t"})
    void what_is_no_energy_is_refused(String text) {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> Scope2Calculator.locationBased(activities(text)));
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> Scope2Calculator.heat(activities(text)));
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> market("1 MWh", activities(text), Remainder.RESIDUAL_MIX));
    }

    @Test
    void a_sum_of_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Scope2Calculator.locationBased(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Scope2Calculator.marketBased(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Scope2Calculator.heat(List.of()));
    }

    @Test
    void steam_cannot_lose_enthalpy_on_the_way_from_water() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope2Calculator.steam(
                        quantity("10 t"), factor("83.74 kJ/kg"), factor("2783.74 kJ/kg"), factor("0.11 tCO2/GJ")))
                .withMessage("Steam of 83.74 kJ/kg cannot come from water of 2783.74 kJ/kg");
    }

    @Test
    void a_negative_consumption_is_refused_by_the_name_of_its_market() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarketBoundary(
                        "mainland China",
                        quantity("-1 MWh"),
                        List.of(),
                        MarketBoundary.Remainder.GRID_AVERAGE,
                        factor("0.5306 kgCO2/kWh")))
                .withMessage("The consumption of mainland China cannot be -1 MWh");
    }
}
