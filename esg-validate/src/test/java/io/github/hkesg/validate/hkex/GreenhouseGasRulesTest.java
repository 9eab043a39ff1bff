package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_29_D;
import static io.github.hkesg.model.kpi.EmissionScope.SCOPE_1;
import static io.github.hkesg.model.kpi.EmissionScope.SCOPE_2;
import static io.github.hkesg.validate.hkex.ExampleReport.GREENHOUSE_GAS;
import static io.github.hkesg.validate.hkex.ExampleReport.SCOPE_3;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static io.github.hkesg.validate.hkex.GreenhouseGasRules.BASIS_UNNAMED;
import static io.github.hkesg.validate.hkex.GreenhouseGasRules.CATEGORIES_MISSING;
import static io.github.hkesg.validate.hkex.GreenhouseGasRules.GASES;
import static io.github.hkesg.validate.hkex.GreenhouseGasRules.INSTRUMENTS_EXCEED_ENERGY;
import static io.github.hkesg.validate.hkex.GreenhouseGasRules.INSTRUMENTS_MISSING;
import static io.github.hkesg.validate.hkex.GreenhouseGasRules.REMOVALS_DEDUCTED;
import static io.github.hkesg.validate.hkex.GreenhouseGasRules.SCOPES_1_AND_2;
import static io.github.hkesg.validate.hkex.GreenhouseGasRules.SCOPE_3_COMPARED;
import static io.github.hkesg.validate.hkex.GreenhouseGases.raised;
import static io.github.hkesg.validate.hkex.GreenhouseGases.tonnes;
import static io.github.hkesg.validate.hkex.GreenhouseGases.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.ContractualInstrument;
import io.github.hkesg.model.kpi.ContractualInstrumentKind;
import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.KyotoGas;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.Scope2Basis;
import io.github.hkesg.model.kpi.Scope3Emissions;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreenhouseGasRulesTest {
    private static final String NOT_GIVEN = "not applicable: outcome.absent subject=greenhouseGas.";

    @ParameterizedTest
    @CsvSource({"2.90, 0.09, passed", "2.9, 0.1, passed", "2.90, 0.15, raised", "2.00, 0.09, raised"})
    void gases_of_scope_1_add_up_to_it(String carbonDioxide, String methane, String expected) {
        GreenhouseGas gas = GREENHOUSE_GAS.withScope1Gases(Map.of(
                KyotoGas.CARBON_DIOXIDE, figure(carbonDioxide, "tCO2e"), KyotoGas.METHANE, figure(methane, "tCO2e")));

        assertThat(Outcomes.of(GASES, with(gas)))
                .containsExactly(raised(
                        expected, "ERROR D.28(a) greenhouse-gas.by-gas.sum @performance[2].greenhouseGas.scope1"));
    }

    @Test
    void gases_of_all_scopes_add_up_to_the_total_and_one_gas_alone_may_be_less() {
        GreenhouseGas more = GREENHOUSE_GAS.withTotalGases(Map.of(KyotoGas.CARBON_DIOXIDE, figure("60", "tCO2e")));
        GreenhouseGas less = GREENHOUSE_GAS.withTotalGases(Map.of(KyotoGas.CARBON_DIOXIDE, figure("50", "tCO2e")));

        assertThat(Outcomes.of(GASES, with(more)))
                .containsExactly("ERROR D.28(b) greenhouse-gas.by-gas.sum @performance[2].greenhouseGas.total");
        assertThat(Outcomes.of(GASES, with(less))).containsExactly("undetermined: outcome.one-part");
        assertThat(Outcomes.of(GASES, with(GREENHOUSE_GAS))).containsExactly(NOT_GIVEN + "scope1");
    }

    @ParameterizedTest
    @CsvSource({"56.05, passed", "56.1, passed", "11.99, passed", "57.00, raised", "68.55, raised"})
    void scopes_1_and_2_together_are_their_sum_on_either_basis(String together, String expected) {
        GreenhouseGas gas = GREENHOUSE_GAS
                .withScope2MarketBased(figure("9.00", "tCO2e"))
                .withScopes1And2(figure(together, "tCO2e"));

        assertThat(Outcomes.of(SCOPES_1_AND_2, with(gas)))
                .containsExactly(raised(
                        expected,
                        "ERROR D.28(b) greenhouse-gas.scopes-1-and-2.reconcile"
                                + " @performance[2].greenhouseGas.scopes1And2"));
    }

    @Test
    void scopes_1_and_2_together_need_both() {
        GreenhouseGas gas = GREENHOUSE_GAS.withScopes1And2(figure("56.05", "tCO2e"));

        assertThat(Outcomes.of(SCOPES_1_AND_2, with(gas.withScope1(null))))
                .containsExactly("undetermined: outcome.undetermined missing=greenhouseGas.scope1");
        assertThat(Outcomes.of(SCOPES_1_AND_2, with(gas.withScope2LocationBased(null))))
                .containsExactly("undetermined: outcome.undetermined missing=greenhouseGas.scope2LocationBased");
        assertThat(Outcomes.of(SCOPES_1_AND_2, with(GREENHOUSE_GAS))).containsExactly(NOT_GIVEN + "scopes1And2");
    }

    /** The scopes are 2.99, 53.06 location-based or 9.00 market-based, and 12.5. */
    @ParameterizedTest
    @CsvSource({
        "SCOPE_1;SCOPE_2, , 56.05, passed",
        "SCOPE_1;SCOPE_2, , 11.99, passed",
        "SCOPE_1;SCOPE_2, , 68.55, raised",
        "SCOPE_1;SCOPE_2;SCOPE_3, , 68.55, passed",
        "SCOPE_1;SCOPE_2;SCOPE_3, , 56.05, raised",
        "SCOPE_1;SCOPE_2, MARKET_BASED, 11.99, passed",
        "SCOPE_1;SCOPE_2, MARKET_BASED, 56.05, raised",
        "SCOPE_1;SCOPE_2, LOCATION_BASED, 11.99, raised",
        "SCOPE_2, LOCATION_BASED, 53.06, passed",
        ", MARKET_BASED, 56.05, raised"
    })
    void a_total_is_the_sum_of_exactly_the_scopes_that_it_is_said_to_hold(
            @Nullable String scopes, @Nullable Scope2Basis basis, String total, String expected) {
        GreenhouseGas gas = GREENHOUSE_GAS
                .withScope2MarketBased(figure("9.00", "tCO2e"))
                .withTotal(figure(total, "tCO2e"))
                .withTotalScopes(scopes(scopes))
                .withTotalScope2Basis(basis);

        assertThat(Outcomes.of(ClimateRules.TOTAL, with(gas)))
                .containsExactly(raised(
                        expected, "ERROR D.28(b) greenhouse-gas.total.reconcile @performance[2].greenhouseGas.total"));
    }

    private static Set<EmissionScope> scopes(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(";", -1))
                        .map(EmissionScope::valueOf)
                        .collect(Collectors.toSet());
    }

    @Test
    void a_total_that_is_said_to_hold_a_scope_that_is_not_given_cannot_be_added_up() {
        GreenhouseGas gas = GREENHOUSE_GAS.withScope1(null).withTotalScopes(SCOPE_1, SCOPE_2);

        assertThat(Outcomes.of(ClimateRules.TOTAL, with(gas)))
                .containsExactly("undetermined: outcome.undetermined"
                        + " missing=greenhouseGas.scope1, greenhouseGas.scope2LocationBased");
    }

    @ParameterizedTest
    @CsvSource({"51.05, 5.00, raised", "63.55, 5.00, raised", "56.05, 5.00, passed", "50.00, 5.00, passed"})
    void removals_are_not_deducted_from_the_total(String total, String removals, String expected) {
        GreenhouseGas gas = GREENHOUSE_GAS.withTotal(tonnes(total)).withRemovals(tonnes(removals));

        assertThat(Outcomes.of(REMOVALS_DEDUCTED, with(gas)))
                .containsExactly(raised(
                        expected,
                        "ERROR D.28(b) greenhouse-gas.removals-deducted @performance[2].greenhouseGas.total"));
    }

    @Test
    void a_total_after_removals_is_one_finding_and_not_two() {
        GreenhouseGas gas = GREENHOUSE_GAS.withTotal(tonnes("51.05")).withRemovals(tonnes("5.00"));

        assertThat(Outcomes.of(ClimateRules.TOTAL, with(gas))).containsExactly("undetermined: outcome.net-of-removals");
        assertThat(Outcomes.of(REMOVALS_DEDUCTED, with(GREENHOUSE_GAS))).containsExactly(NOT_GIVEN + "removals");
    }

    @ParameterizedTest
    @CsvSource({"9.00, , raised", "9.00, LOCATION_BASED, passed", "53.1, , passed", ", , passed"})
    void where_scope_2_differs_by_basis_the_total_names_its_own(
            @Nullable String marketBased, @Nullable Scope2Basis basis, String expected) {
        GreenhouseGas gas =
                GREENHOUSE_GAS.withScope2MarketBased(tonnes(marketBased)).withTotalScope2Basis(basis);

        assertThat(Outcomes.of(BASIS_UNNAMED, with(gas)))
                .containsExactly(raised(
                        expected,
                        "INFO D.28(b) greenhouse-gas.total.basis-unnamed"
                                + " @performance[2].greenhouseGas.totalScope2Basis"));
    }

    @Test
    void a_total_of_scope_1_alone_has_no_scope_2_basis() {
        GreenhouseGas gas = GREENHOUSE_GAS.withScope2MarketBased(tonnes("9.00")).withTotalScopes(SCOPE_1);

        assertThat(Outcomes.of(BASIS_UNNAMED, with(gas))).containsExactly("passed");
        assertThat(Outcomes.of(BASIS_UNNAMED, with(GREENHOUSE_GAS.withTotal(null))))
                .containsExactly(NOT_GIVEN + "total");
    }

    @ParameterizedTest
    @CsvSource({
        "SCOPE_1;SCOPE_2, SCOPE_1;SCOPE_2;SCOPE_3, raised",
        "SCOPE_1;SCOPE_2;SCOPE_3, SCOPE_1;SCOPE_2, raised",
        "SCOPE_1;SCOPE_2, SCOPE_1;SCOPE_2, passed",
        "SCOPE_2, SCOPE_1;SCOPE_2, passed",
        ", SCOPE_1;SCOPE_2, passed",
        ", SCOPE_1;SCOPE_2;SCOPE_3, raised"
    })
    void totals_of_two_years_hold_scope_3_both_or_neither(
            @Nullable String before, @Nullable String now, String expected) {
        EsgReport report = ExampleReport.of(
                year(2024).withGreenhouseGas(GREENHOUSE_GAS.withTotalScopes(scopes(before))),
                year(2025).withGreenhouseGas(GREENHOUSE_GAS.withTotalScopes(scopes(now))));

        assertThat(Outcomes.of(SCOPE_3_COMPARED, report))
                .containsExactly(raised(
                        expected,
                        "WARNING D.28(b) greenhouse-gas.total.scope-3-in-one-year"
                                + " @performance[1].greenhouseGas.total"));
    }

    /** 2.99 t, 53.06 t and 12.5 t of scopes 1, 2 and 3. */
    @ParameterizedTest
    @CsvSource({
        "56.05, 68.55, raised",
        "68.55, 56.05, raised",
        "68.55, 68.55, passed",
        "56.05, 60.00, 'undetermined: outcome.undetermined missing=greenhouseGas.totalScopes'",
        "10.00, 56.05, 'undetermined: outcome.undetermined missing=greenhouseGas.totalScopes'"
    })
    void a_total_that_names_no_scopes_holds_those_that_add_up_to_it(String before, String now, String expected) {
        EsgReport report = ExampleReport.of(
                year(2024).withGreenhouseGas(GREENHOUSE_GAS.withTotal(tonnes(before))),
                year(2025).withGreenhouseGas(GREENHOUSE_GAS.withTotal(tonnes(now))));

        assertThat(Outcomes.of(SCOPE_3_COMPARED, report))
                .containsExactly(raised(
                        expected,
                        "WARNING D.28(b) greenhouse-gas.total.scope-3-in-one-year"
                                + " @performance[1].greenhouseGas.total"));
    }

    @Test
    void a_note_on_the_total_says_that_scope_3_is_new_in_it() {
        EsgReport report = ExampleReport.of(
                year(2024).withGreenhouseGas(GREENHOUSE_GAS.withTotalScopes(SCOPE_1, SCOPE_2)),
                year(2025)
                        .withGreenhouseGas(GREENHOUSE_GAS
                                .withTotalScopes(SCOPE_1, SCOPE_2, EmissionScope.SCOPE_3)
                                .withNotes(Note.on("total", NoteKind.METHOD_CHANGED, "Scope 3 is new."))));

        assertThat(Outcomes.of(SCOPE_3_COMPARED, report)).containsExactly("passed");
    }

    private static ContractualInstrument of(ContractualInstrumentKind kind, String megawattHours) {
        return new ContractualInstrument(kind, figure(megawattHours, "MWh"), null, null);
    }

    @Test
    void a_market_based_figure_comes_with_its_contracts_or_a_note() {
        GreenhouseGas bare = GREENHOUSE_GAS.withScope2MarketBased(tonnes("9.00"));

        assertThat(Outcomes.of(INSTRUMENTS_MISSING, with(bare)))
                .containsExactly("ERROR D.29(c) greenhouse-gas.instruments-missing"
                        + " @performance[2].greenhouseGas.contractualInstruments");
        assertThat(Outcomes.of(
                        INSTRUMENTS_MISSING,
                        with(bare.withContractualInstruments(of(ContractualInstrumentKind.GREEN_TARIFF, "80")))))
                .containsExactly("passed");
        assertThat(Outcomes.of(
                        INSTRUMENTS_MISSING,
                        with(bare.withNotes(
                                Note.on("scope2MarketBased", NoteKind.DEFINITION, "By the residual mix.")))))
                .containsExactly("passed");
        assertThat(Outcomes.of(INSTRUMENTS_MISSING, with(bare.withScope2MarketBased(tonnes("53.06")))))
                .containsExactly("passed");
        assertThat(Outcomes.of(INSTRUMENTS_MISSING, with(GREENHOUSE_GAS)))
                .containsExactly(NOT_GIVEN + "scope2MarketBased");
    }

    /** 100 '000 kWh of electricity are bought. */
    @ParameterizedTest
    @CsvSource({
        "CERTIFICATE, 60, CERTIFICATE, 60, raised",
        "CERTIFICATE, 60, POWER_PURCHASE_AGREEMENT, 60, passed",
        "CERTIFICATE, 50, CERTIFICATE, 50, passed",
        "CERTIFICATE, 100.4, GREEN_TARIFF, 1, raised"
    })
    void contracts_of_one_kind_cover_no_more_energy_than_was_bought(
            ContractualInstrumentKind first,
            String firstEnergy,
            ContractualInstrumentKind second,
            String secondEnergy,
            String expected) {
        GreenhouseGas gas = GREENHOUSE_GAS.withContractualInstruments(of(first, firstEnergy), of(second, secondEnergy));

        assertThat(Outcomes.of(INSTRUMENTS_EXCEED_ENERGY, with(gas)))
                .containsExactly(raised(
                        expected,
                        "ERROR D.29(c) greenhouse-gas.instruments-exceed-energy"
                                + " @performance[2].greenhouseGas.contractualInstruments"));
    }

    @Test
    void without_energy_bought_contracts_cannot_be_held_against_it() {
        GreenhouseGas gas = GREENHOUSE_GAS.withContractualInstruments(of(ContractualInstrumentKind.OTHER, "500"));

        assertThat(Outcomes.of(INSTRUMENTS_EXCEED_ENERGY, ExampleReport.with(year -> year.withGreenhouseGas(gas)
                        .withEnergy(null))))
                .containsExactly("undetermined: outcome.undetermined missing=energy.sources");
        assertThat(Outcomes.of(INSTRUMENTS_EXCEED_ENERGY, with(GREENHOUSE_GAS)))
                .containsExactly(NOT_GIVEN + "contractualInstruments");
    }

    @Test
    void scope_3_names_its_categories_unless_the_report_explains_why_not() {
        EsgReport bare = with(GREENHOUSE_GAS.withScope3(new Scope3Emissions(tonnes("12.5"), Map.of())));

        assertThat(Outcomes.of(CATEGORIES_MISSING, bare))
                .containsExactly("ERROR D.29(d) greenhouse-gas.scope-3.categories-missing"
                        + " @performance[2].greenhouseGas.scope3.categories");
        assertThat(Outcomes.of(
                        CATEGORIES_MISSING,
                        bare.withDisclosure(
                                D_29_D, new Disclosure.Explained(null, "Being measured.", null, null, null))))
                .containsExactly("not applicable: outcome.absent subject=D.29(d)");
        assertThat(Outcomes.of(CATEGORIES_MISSING, with(GREENHOUSE_GAS.withScope3(SCOPE_3))))
                .containsExactly("passed");
        assertThat(Outcomes.of(CATEGORIES_MISSING, with(GREENHOUSE_GAS.withScope3(null))))
                .containsExactly(NOT_GIVEN + "scope3");
    }
}
