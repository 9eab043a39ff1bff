package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_28_C;
import static io.github.hkesg.validate.hkex.CompletenessRules.FACTORS_UNDECLARED;
import static io.github.hkesg.validate.hkex.CompletenessRules.LOCATION_BASED_MISSING;
import static io.github.hkesg.validate.hkex.CompletenessRules.NO_FIGURE;
import static io.github.hkesg.validate.hkex.CompletenessRules.SCOPE_3_SILENT;
import static io.github.hkesg.validate.hkex.ExampleReport.GREENHOUSE_GAS;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.Reference;
import io.github.hkesg.model.ReliefClaim;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.Relief;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.validate.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an answer on greenhouse gases needs. */
class ClimateCompletenessTest {
    private static final Disclosure EXPLAINED =
            new Disclosure.Explained(null, "The Group is too small for this.", null, null, null);

    private static PerformanceData nothing(int year) {
        return PerformanceData.builder().period(ReportingPeriod.ofYear(year)).build();
    }

    @Test
    void scope_3_is_neither_given_nor_explained() {
        EsgReport report = ExampleReport.with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScope3(null)));

        assertThat(Outcomes.of(SCOPE_3_SILENT, report))
                .containsExactly("ERROR D.28(c) greenhouse-gas.scope-3.silent @performance[2].greenhouseGas.scope3");
        assertThat(Outcomes.of(SCOPE_3_SILENT, report.withIssuer(ExampleReport.GEM_ISSUER)))
                .containsExactly("INFO D.28(c) greenhouse-gas.scope-3.silent @performance[2].greenhouseGas.scope3");
        assertThat(Outcomes.of(SCOPE_3_SILENT, ExampleReport.of(2025))).containsExactly("passed");
    }

    @Test
    void scope_3_that_is_explained_or_not_yet_asked_for_is_not_silent() {
        assertThat(Outcomes.of(SCOPE_3_SILENT, ExampleReport.of(nothing(2025)).withDisclosure(D_28_C, EXPLAINED)))
                .containsExactly("not applicable: outcome.absent subject=D.28(c)");
        assertThat(Outcomes.of(
                        SCOPE_3_SILENT,
                        ExampleReport.of(nothing(2024)).withDisclosure(D_28_C, Disclosure.Reported.in("Climate"))))
                .containsExactly("not applicable: outcome.absent subject=D.28(c)");
    }

    @Test
    void a_market_based_figure_does_not_replace_the_location_based_one() {
        EsgReport both = ExampleReport.with(
                year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScope2MarketBased(figure("9", "tCO2e"))));
        EsgReport marketOnly = ExampleReport.with(year -> year.withGreenhouseGas(
                GREENHOUSE_GAS.withScope2MarketBased(figure("9", "tCO2e")).withScope2LocationBased(null)));

        assertThat(Outcomes.of(LOCATION_BASED_MISSING, both)).containsExactly("passed");
        assertThat(Outcomes.of(LOCATION_BASED_MISSING, marketOnly))
                .containsExactly("ERROR D.29(c) greenhouse-gas.scope-2.location-based-missing"
                        + " @performance[2].greenhouseGas.scope2LocationBased");
        assertThat(Outcomes.of(LOCATION_BASED_MISSING, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.absent subject=greenhouseGas.scope2MarketBased");
    }

    @Test
    void emissions_need_the_factors_that_they_were_calculated_with() {
        EsgReport without = ExampleReport.with(year -> year.withConversionFactors(List.of()));

        assertThat(Outcomes.of(FACTORS_UNDECLARED, ExampleReport.of(2025))).containsExactly("passed");
        assertThat(Outcomes.of(FACTORS_UNDECLARED, without))
                .containsExactly("ERROR B.14-Q conversion-factors.undeclared @performance[2].conversionFactors");
        assertThat(Outcomes.of(FACTORS_UNDECLARED, ExampleReport.of(nothing(2025))))
                .containsExactly("not applicable: outcome.absent subject=greenhouseGas");
    }

    @Test
    void a_report_without_the_year_is_silent_on_scope_3_as_a_whole() {
        EsgReport report = ExampleReport.of(2025).withPerformance(List.of());

        assertThat(Outcomes.of(SCOPE_3_SILENT, report))
                .containsExactly("ERROR D.28(c) greenhouse-gas.scope-3.silent @performance");
    }

    @Test
    void scope_3_without_a_single_figure_is_silent() {
        EsgReport report = ExampleReport.with(
                year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScope3(new Scope3Emissions(null, Map.of()))));

        assertThat(Outcomes.of(SCOPE_3_SILENT, report))
                .containsExactly("ERROR D.28(c) greenhouse-gas.scope-3.silent @performance[2].greenhouseGas.scope3");
    }

    @Test
    void the_location_based_figure_is_not_asked_for_before_2025() {
        EsgReport report = ExampleReport.of(year(2024)
                .withGreenhouseGas(GREENHOUSE_GAS
                        .withScope2MarketBased(figure("9", "tCO2e"))
                        .withScope2LocationBased(null)));

        assertThat(Outcomes.findings(LOCATION_BASED_MISSING, report)).isEmpty();
    }

    @Test
    void a_relief_does_not_replace_every_figure_of_scope_3() {
        EsgReport silent = ExampleReport.with(year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScope3(null)));
        EsgReport relieved = silent.withDisclosure(
                D_28_C,
                new Disclosure.Reported(
                        List.of(new Reference("Climate", null)),
                        List.of(new ReliefClaim(Relief.CAPABILITIES, null)),
                        Set.of()));

        assertThat(Outcomes.of(SCOPE_3_SILENT, relieved))
                .containsExactly("ERROR D.28(c) greenhouse-gas.scope-3.silent @performance[2].greenhouseGas.scope3");
        assertThat(Outcomes.findings(SCOPE_3_SILENT, relieved))
                .map(Finding::messageKey)
                .containsExactly("greenhouse-gas.scope-3.silent.relief");
        assertThat(Outcomes.findings(SCOPE_3_SILENT, silent))
                .map(Finding::messageKey)
                .containsExactly("greenhouse-gas.scope-3.silent.entry");
    }

    @Test
    void without_an_emission_no_factor_is_asked_for() {
        EsgReport report = ExampleReport.with(year -> year.withGreenhouseGas(
                        GreenhouseGas.builder().change(figure("0.0", "%")).build())
                .withConversionFactors(List.of()));

        assertThat(Outcomes.of(FACTORS_UNDECLARED, report)).containsExactly("passed");
    }

    @Test
    void emissions_of_zero_need_no_factor() {
        EsgReport report = ExampleReport.with(year -> year.withGreenhouseGas(GreenhouseGas.builder()
                        .scope1(figure("0", "tCO2e"))
                        .total(figure("0.00", "tCO2e"))
                        .build())
                .withConversionFactors(List.of()));

        assertThat(Outcomes.of(FACTORS_UNDECLARED, report)).containsExactly("passed");
    }

    @Test
    void a_location_based_figure_that_is_missing_beside_a_market_based_one_is_found_once() {
        EsgReport marketOnly = ExampleReport.with(year -> year.withGreenhouseGas(
                GREENHOUSE_GAS.withScope2MarketBased(figure("9", "tCO2e")).withScope2LocationBased(null)));

        assertThat(Outcomes.of(NO_FIGURE, marketOnly)).containsExactly("passed");
    }
}
