package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.ClimateRules.CHANGE;
import static io.github.hkesg.validate.hkex.ClimateRules.SCOPE_3_TOTAL;
import static io.github.hkesg.validate.hkex.ClimateRules.TOTAL;
import static io.github.hkesg.validate.hkex.ExampleReport.GREENHOUSE_GAS;
import static io.github.hkesg.validate.hkex.ExampleReport.SCOPE_3;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static io.github.hkesg.validate.hkex.GreenhouseGases.raised;
import static io.github.hkesg.validate.hkex.GreenhouseGases.tonnes;
import static io.github.hkesg.validate.hkex.GreenhouseGases.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.Scope3Emissions;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClimateRulesTest {
    @ParameterizedTest
    @CsvSource({
        "2.27, 227.06, , , 229.33, passed",
        "2.27, 227.06, , , 229.3, passed",
        "2.27, 227.06, , 12.5, 241.83, passed",
        "2.27, 227.06, , 12.5, 229.33, passed",
        "2.27, 227.06, 100.00, , 102.27, passed",
        "2.27, , 100.00, 12.5, 114.77, passed",
        ", 250.36, , , 250.36, passed",
        "2.27, , , , 2.27, passed",
        "2.27, 227.06, , , 229.35, raised",
        "2.27, 227.06, 100.00, 12.5, 240.00, raised",
        ", 250.36, , , 240.00, raised",
        ", 250.36, , , 260.00, undetermined: outcome.undetermined missing=greenhouseGas.scope1",
        "2.27, , , , 9.00, undetermined: outcome.undetermined missing=greenhouseGas.scope2LocationBased",
        ", , , , 9.00, 'undetermined: outcome.undetermined"
                + " missing=greenhouseGas.scope1, greenhouseGas.scope2LocationBased'",
        "2.27, 227.06, , , , not applicable: outcome.absent subject=greenhouseGas.total"
    })
    void a_total_is_the_sum_of_the_scopes_on_either_basis_with_or_without_scope_3(
            @Nullable String scope1,
            @Nullable String locationBased,
            @Nullable String marketBased,
            @Nullable String scope3,
            @Nullable String total,
            String expected) {
        GreenhouseGas gas = GreenhouseGas.builder()
                .scope1(tonnes(scope1))
                .scope2LocationBased(tonnes(locationBased))
                .scope2MarketBased(tonnes(marketBased))
                .scope3(scope3 == null ? null : new Scope3Emissions(tonnes(scope3), Map.of()))
                .total(tonnes(total))
                .build();

        assertThat(Outcomes.of(TOTAL, with(gas)))
                .containsExactly(raised(
                        expected, "ERROR D.28(b) greenhouse-gas.total.reconcile @performance[2].greenhouseGas.total"));
    }

    /** (229.33 − 250.36) ÷ 250.36 = −8.3999 %. */
    @ParameterizedTest
    @CsvSource({"-8.4, passed", "-8.40, passed", "-8, passed", "8.4, raised", "-8.5, raised", "-9.31, raised"})
    void the_change_is_that_of_the_totals(String change, String expected) {
        assertThat(Outcomes.of(CHANGE, change("250.36", "229.33", change)))
                .containsExactly(raised(
                        expected,
                        "ERROR D.28(b) greenhouse-gas.change.reconcile @performance[1].greenhouseGas.change"));
    }

    private static EsgReport change(@Nullable String before, String now, @Nullable String change) {
        GreenhouseGas gas =
                GREENHOUSE_GAS.withTotal(tonnes(now)).withChange(change == null ? null : figure(change, "%"));
        return ExampleReport.of(
                year(2024).withGreenhouseGas(GREENHOUSE_GAS.withTotal(tonnes(before))),
                year(2025).withGreenhouseGas(gas));
    }

    @Test
    void a_change_needs_two_totals_and_a_base_that_is_not_zero() {
        String undetermined = "undetermined: outcome.undetermined missing=greenhouseGas.total";

        assertThat(Outcomes.of(CHANGE, change(null, "229.33", "-8.4"))).containsExactly(undetermined);
        assertThat(Outcomes.of(CHANGE, change("0", "229.33", "-8.4"))).containsExactly(undetermined);
        assertThat(Outcomes.of(CHANGE, ExampleReport.of(year(2025)))).containsExactly(undetermined);
        assertThat(Outcomes.of(CHANGE, change("250.36", "229.33", null)))
                .containsExactly("not applicable: outcome.absent subject=greenhouseGas.change");
    }

    @ParameterizedTest
    @CsvSource({"12.5, passed", "12, passed", "13, passed", "12.7, raised", "2.5, raised"})
    void categories_of_scope_3_add_up_to_its_total(String total, String expected) {
        EsgReport report = with(GREENHOUSE_GAS.withScope3(new Scope3Emissions(tonnes(total), SCOPE_3.categories())));

        assertThat(Outcomes.of(SCOPE_3_TOTAL, report))
                .containsExactly(raised(
                        expected,
                        "ERROR D.28(c) greenhouse-gas.scope-3.reconcile @performance[2].greenhouseGas.scope3.total"));
    }

    @Test
    void scope_3_needs_both_a_total_and_categories() {
        assertThat(Outcomes.of(
                        SCOPE_3_TOTAL,
                        with(GREENHOUSE_GAS.withScope3(new Scope3Emissions(null, SCOPE_3.categories())))))
                .containsExactly("undetermined: outcome.undetermined missing=greenhouseGas.scope3.total");
        assertThat(Outcomes.of(
                        SCOPE_3_TOTAL, with(GREENHOUSE_GAS.withScope3(new Scope3Emissions(tonnes("1"), Map.of())))))
                .containsExactly("undetermined: outcome.undetermined missing=greenhouseGas.scope3.categories");
        assertThat(Outcomes.of(SCOPE_3_TOTAL, with(GREENHOUSE_GAS.withScope3(null))))
                .containsExactly("not applicable: outcome.absent subject=greenhouseGas.scope3");
    }

    @ParameterizedTest
    @CsvSource({
        "100.0, 200.2, raised",
        "200.2, 100.0, raised",
        "100.00, 200.10, raised",
        "100.0, 200.1, passed",
        "200.1, 100.0, passed",
        "100.0, 200.0, passed",
        "200.0, 100.0, passed"
    })
    void twice_or_half_the_emissions_are_a_jump(String before, String now, String expected) {
        assertThat(Outcomes.of(GreenhouseGasJumpRules.TOTAL, change(before, now, null)))
                .containsExactly(raised(
                        expected,
                        "WARNING D.28(b) greenhouse-gas.year-on-year-jump @performance[1].greenhouseGas.total"));
    }

    @Test
    void a_jump_of_emissions_that_the_report_explains_is_none() {
        GreenhouseGas gas = GREENHOUSE_GAS
                .withTotal(figure("900", "tCO2e"))
                .withNotes(Note.of(NoteKind.BOUNDARY, "A plant was acquired."));

        assertThat(Outcomes.of(GreenhouseGasJumpRules.TOTAL, with(gas))).containsExactly("passed");
    }

    @Test
    void without_totals_of_both_years_a_jump_of_emissions_cannot_be_seen() {
        assertThat(Outcomes.of(GreenhouseGasJumpRules.TOTAL, change(null, "229.33", null)))
                .containsExactly("undetermined: outcome.undetermined missing=greenhouseGas.total");
        assertThat(Outcomes.of(GreenhouseGasJumpRules.TOTAL, with(GREENHOUSE_GAS.withTotal(null))))
                .containsExactly("not applicable: outcome.absent subject=greenhouseGas.total");
    }

    @Test
    void a_total_may_hold_the_categories_of_scope_3_even_if_they_have_no_total_of_their_own() {
        GreenhouseGas gas = GREENHOUSE_GAS
                .withScope3(new Scope3Emissions(null, SCOPE_3.categories()))
                .withTotal(figure("68.55", "tCO2e"));

        assertThat(Outcomes.of(TOTAL, with(gas))).containsExactly("passed");
    }
}
