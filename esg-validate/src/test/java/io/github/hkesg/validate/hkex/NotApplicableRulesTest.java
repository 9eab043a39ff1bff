package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_28;
import static io.github.hkesg.model.code.Provisions.D_28_B;
import static io.github.hkesg.model.code.Provisions.D_36;
import static io.github.hkesg.model.code.Provisions.KPI_A1_1;
import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.model.code.Provisions.KPI_A1_5;
import static io.github.hkesg.model.code.Provisions.KPI_B3_1;
import static io.github.hkesg.model.code.Provisions.KPI_B3_2;
import static io.github.hkesg.validate.hkex.ExampleReport.GREENHOUSE_GAS;
import static io.github.hkesg.validate.hkex.ExampleReport.PRODUCTS;
import static io.github.hkesg.validate.hkex.ExampleReport.SAFETY;
import static io.github.hkesg.validate.hkex.ExampleReport.TRAINING;
import static io.github.hkesg.validate.hkex.ExampleReport.WASTE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static io.github.hkesg.validate.hkex.NotApplicableRules.CONTRADICTED_BY_FIGURE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.AirEmission;
import io.github.hkesg.model.kpi.AirEmissions;
import io.github.hkesg.model.kpi.AirPollutant;
import io.github.hkesg.model.kpi.AntiCorruption;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.validate.Argument;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotApplicableRulesTest {
    private static final Disclosure NOT_APPLICABLE =
            new Disclosure.NotApplicable("The Group has nothing of this kind.", null);

    static Stream<Provision> quantitative() {
        return QuantitativeKpi.ALL.stream().map(QuantitativeKpi::provision);
    }

    @ParameterizedTest
    @MethodSource("quantitative")
    void not_applicable_is_contradicted_by_a_figure_of_the_provision(Provision provision) {
        EsgReport report = ExampleReport.with(year -> year.withSafety(SAFETY.withFatalities(Count.of(1)))
                        .withProductResponsibility(PRODUCTS.withRecalledShare(figure("0.5", "%")))
                        .withAntiCorruption(AntiCorruption.builder()
                                .concludedCases(Count.of(1))
                                .build()))
                .withDisclosure(provision, NOT_APPLICABLE);

        assertThat(Outcomes.of(CONTRADICTED_BY_FIGURE, report))
                .containsExactly((provision.equals(D_36) ? "INFO " : "ERROR ") + provision
                        + " not-applicable.contradicted-by-figure @disclosures[\"" + provision + "\"]");
    }

    @Test
    void an_entry_for_a_paragraph_is_contradicted_by_the_figures_of_its_limbs() {
        EsgReport report = ExampleReport.of(2025).withDisclosures(Map.of(D_28, NOT_APPLICABLE));

        assertThat(Outcomes.of(CONTRADICTED_BY_FIGURE, report))
                .containsExactly(
                        "ERROR D.28(a) not-applicable.contradicted-by-figure @disclosures[\"D.28\"]",
                        "ERROR D.28(b) not-applicable.contradicted-by-figure @disclosures[\"D.28\"]",
                        "ERROR D.28(c) not-applicable.contradicted-by-figure @disclosures[\"D.28\"]");
        assertThat(Outcomes.findings(CONTRADICTED_BY_FIGURE, report))
                .map(finding -> finding.arguments().get("figure"))
                .containsExactly(
                        Argument.of(Location.of("performance[2].greenhouseGas.scope1")),
                        Argument.of(Location.of("performance[2].greenhouseGas.scope2LocationBased")),
                        Argument.of(Location.of("performance[2].greenhouseGas.scope3")));
    }

    @Test
    void not_applicable_without_a_figure_passes() {
        EsgReport report = ExampleReport.with(year -> year.withWaste(WASTE.withHazardous(null)))
                .withDisclosure(KPI_A1_3, NOT_APPLICABLE);

        assertThat(Outcomes.of(CONTRADICTED_BY_FIGURE, report)).containsExactly("passed");
    }

    @Test
    void where_no_quantitative_provision_is_said_not_to_apply_no_figure_contradicts() {
        assertThat(Outcomes.of(CONTRADICTED_BY_FIGURE, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.nothing-not-applicable");
        assertThat(Outcomes.of(CONTRADICTED_BY_FIGURE, ExampleReport.of(2025).withDisclosure(KPI_A1_5, NOT_APPLICABLE)))
                .containsExactly("not applicable: outcome.nothing-not-applicable");
    }

    @Test
    void without_figures_for_the_year_none_contradicts() {
        EsgReport report = ExampleReport.of(2025).withPerformance(year(2024)).withDisclosure(KPI_A1_3, NOT_APPLICABLE);

        assertThat(Outcomes.of(CONTRADICTED_BY_FIGURE, report))
                .containsExactly("not applicable: outcome.absent subject=performance");
    }

    @Test
    void an_entry_that_is_not_yet_in_force_is_not_judged() {
        EsgReport report = ExampleReport.of(2024).withDisclosure(D_28, NOT_APPLICABLE);

        assertThat(Outcomes.of(CONTRADICTED_BY_FIGURE, report))
                .containsExactly("not applicable: outcome.nothing-not-applicable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"B2.1", "B6.1", "B7.1"})
    void a_figure_of_zero_does_not_contradict(String id) {
        EsgReport report = ExampleReport.of(2025).withDisclosure(Provision.parse(id), NOT_APPLICABLE);

        assertThat(Outcomes.of(CONTRADICTED_BY_FIGURE, report)).containsExactly("passed");
    }

    @Test
    void figures_by_group_contradict_without_an_overall_figure() {
        EsgReport report = ExampleReport.with(year ->
                        year.withTraining(TRAINING.withPercentTrained(null).withAverageHours(null)))
                .withDisclosure(KPI_B3_1, NOT_APPLICABLE)
                .withDisclosure(KPI_B3_2, NOT_APPLICABLE);

        assertThat(Outcomes.of(CONTRADICTED_BY_FIGURE, report))
                .containsExactly(
                        "ERROR B3.1 not-applicable.contradicted-by-figure @disclosures[\"B3.1\"]",
                        "ERROR B3.2 not-applicable.contradicted-by-figure @disclosures[\"B3.2\"]");
    }

    @Test
    void a_market_based_figure_of_scope_2_contradicts_too() {
        EsgReport report = ExampleReport.with(year -> year.withGreenhouseGas(
                        GREENHOUSE_GAS.withScope2LocationBased(null).withScope2MarketBased(figure("9", "tCO2e"))))
                .withDisclosure(D_28_B, NOT_APPLICABLE);

        assertThat(Outcomes.of(CONTRADICTED_BY_FIGURE, report))
                .containsExactly("ERROR D.28(b) not-applicable.contradicted-by-figure @disclosures[\"D.28(b)\"]");
    }

    @Test
    void two_figures_of_one_pollutant_contradict_as_one_does() {
        AirEmissions twice = new AirEmissions(
                List.of(
                        AirEmission.of(AirPollutant.NOX, figure("1.2", "kg")),
                        AirEmission.of(AirPollutant.NOX, figure("9.9", "kg"))),
                List.of());
        EsgReport report =
                ExampleReport.with(year -> year.withAirEmissions(twice)).withDisclosure(KPI_A1_1, NOT_APPLICABLE);

        assertThat(Outcomes.of(CONTRADICTED_BY_FIGURE, report))
                .containsExactly("ERROR A1.1 not-applicable.contradicted-by-figure @disclosures[\"A1.1\"]");
    }

    @Test
    void an_explanation_beside_a_figure_is_asked_about() {
        String reasons = "Data centres are leased and produce no such waste.";
        EsgReport besideFigure = Answers.explained(KPI_A1_3, reasons);

        assertThat(Outcomes.of(NotApplicableRules.EXPLAINED_BESIDE_FIGURE, besideFigure))
                .containsExactly("WARNING A1.3 explained.contradicted-by-figure @disclosures[\"A1.3\"]");
        assertThat(Outcomes.of(NotApplicableRules.EXPLAINED_BESIDE_FIGURE, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.nothing-explained");
        assertThat(Outcomes.of(
                        NotApplicableRules.EXPLAINED_BESIDE_FIGURE,
                        besideFigure.withPerformance(year(2025).withWaste(WASTE.withHazardous(null)))))
                .containsExactly("passed");
    }
}
