package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.A_11;
import static io.github.hkesg.model.code.Provisions.B_15;
import static io.github.hkesg.validate.hkex.ExampleReport.ENERGY;
import static io.github.hkesg.validate.hkex.ExampleReport.GREENHOUSE_GAS;
import static io.github.hkesg.validate.hkex.ExampleReport.SAFETY;
import static io.github.hkesg.validate.hkex.ExampleReport.SUPPLIERS;
import static io.github.hkesg.validate.hkex.ExampleReport.TRAINING;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.factor;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.StructureRules.CONSTRAINTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.BoundaryDifference;
import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Issuer;
import io.github.hkesg.model.ListingBoard;
import io.github.hkesg.model.ReportingBoundary;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.ConversionFactorKind;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StructureRulesTest {
    private static List<String> keys(EsgReport report) {
        return Outcomes.findings(CONSTRAINTS, report).stream()
                .map(Finding::messageKey)
                .toList();
    }

    @Test
    void a_report_without_impossible_values_passes() {
        assertThat(Outcomes.of(CONSTRAINTS, ExampleReport.of(2025))).containsExactly("passed");
        assertThat(Outcomes.of(
                        CONSTRAINTS,
                        ExampleReport.of(2025).withPerformance(List.of()).withDisclosures(Map.of())))
                .containsExactly("passed");
    }

    @Test
    void all_negative_figures_are_found_at_once_each_at_its_place_and_under_its_provision() {
        EsgReport report = ExampleReport.with(year -> year.withEnergy(
                        ENERGY.withSources(EnergyUse.of(EnergySource.PURCHASED_ELECTRICITY, figure("-1", "kWh"))))
                .withSafety(SAFETY.withLostDays(figure("-0.5", "d")).withFatalities(Count.of(-2)))
                .withTraining(TRAINING.withAverageHours(figure("-8.0", "h")))
                .withSuppliers(SUPPLIERS.withRegions(Map.of("Hong Kong", Count.of(-20)))));

        assertThat(Outcomes.of(CONSTRAINTS, report))
                .containsExactly(
                        "ERROR A2.1 structure.constraint @performance[2].energy.sources[0].quantity",
                        "ERROR B2.1 structure.constraint @performance[2].safety.fatalities",
                        "ERROR B2.2 structure.constraint @performance[2].safety.lostDays",
                        "ERROR B3.2 structure.constraint @performance[2].training.averageHours",
                        "ERROR B5.1 structure.constraint @performance[2].suppliers.regions[\"Hong Kong\"]");
        assertThat(keys(report)).containsOnly("structure.constraint.negative").hasSize(5);
        assertThat(Outcomes.findings(CONSTRAINTS, report))
                .map(finding -> finding.arguments().get("value"))
                .startsWith(Argument.of(figure("-1", "kWh")));
    }

    @Test
    void a_negative_member_of_a_breakdown_is_found_where_the_other_rules_find_it() {
        Workforce workforce = Workforce.builder()
                .total(100)
                .headcount(BreakdownDimension.GENDER, "male", 101)
                .headcount(BreakdownDimension.GENDER, "not stated", -1)
                .build();

        assertThat(Outcomes.of(CONSTRAINTS, ExampleReport.with(year -> year.withWorkforce(workforce))))
                .containsExactly(
                        "ERROR B1.1 structure.constraint @performance[2].workforce.breakdowns.GENDER[\"not stated\"]");
    }

    @Test
    void a_factor_has_to_be_above_zero() {
        EsgReport report = ExampleReport.with(year -> year.withConversionFactors(
                factor(ConversionFactorKind.EMISSION_FACTOR, EnergySource.PURCHASED_ELECTRICITY, "0", "kgCO2/kWh")));

        assertThat(Outcomes.of(CONSTRAINTS, report))
                .containsExactly("ERROR A.11 structure.constraint @performance[2].conversionFactors[0].value");
        assertThat(keys(report)).containsExactly("structure.constraint.not-positive");
    }

    @Test
    void blank_texts_are_found() {
        EsgReport report = ExampleReport.with(
                        year -> year.withWorkforce(WORKFORCE.withNotes(Note.of(NoteKind.DEFINITION, " "))))
                .withBoundary(
                        new ReportingBoundary("", List.of(new BoundaryDifference(Set.of(B_15), "\t", "Explained."))))
                .withDisclosures(Map.of(B_15, Disclosure.Reported.in(" ")));

        assertThat(Outcomes.of(CONSTRAINTS, report))
                .containsExactly(
                        "ERROR A.11 structure.constraint @boundary.description",
                        "ERROR A.11 structure.constraint @boundary.differences[0].description",
                        "ERROR A.11 structure.constraint @disclosures[\"B.15\"].references[0].section",
                        "ERROR B1.1 structure.constraint @performance[2].workforce.notes[0].text");
        assertThat(keys(report)).containsOnly("structure.constraint.blank").hasSize(4);
    }

    @Test
    void a_stock_code_is_up_to_five_digits() {
        EsgReport report = ExampleReport.of(2025)
                .withIssuer(new Issuer("Example Holdings", null, "HK:1", ListingBoard.MAIN_BOARD, null));

        assertThat(Outcomes.of(CONSTRAINTS, report))
                .containsExactly("ERROR A.11 structure.constraint @issuer.stockCode");
        assertThat(keys(report)).containsExactly("structure.constraint.form");
    }

    @Test
    void what_is_found_rests_on_the_reporting_principles() {
        assertThat(CONSTRAINTS.provisions()).containsExactly(A_11);
    }

    @Test
    void figures_without_a_row_of_their_own_are_found_under_the_provision_that_asks_for_them() {
        EsgReport report = ExampleReport.with(year -> year.withGreenhouseGas(
                        GREENHOUSE_GAS.withScope3(new Scope3Emissions(figure("-1", "tCO2e"), Map.of())))
                .withSafety(SAFETY.withInjuries(Count.of(-1)))
                .withTraining(TRAINING.withTotalHours(figure("-1", "h"))));

        assertThat(Outcomes.of(CONSTRAINTS, report))
                .containsExactly(
                        "ERROR B2.2 structure.constraint @performance[2].safety.injuries",
                        "ERROR B3.2 structure.constraint @performance[2].training.totalHours",
                        "ERROR D.28(c) structure.constraint @performance[2].greenhouseGas.scope3.total");
    }
}
