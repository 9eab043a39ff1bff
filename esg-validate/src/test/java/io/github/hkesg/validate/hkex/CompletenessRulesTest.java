package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.B_15;
import static io.github.hkesg.model.code.Provisions.D_24_A;
import static io.github.hkesg.model.code.Provisions.D_25_B;
import static io.github.hkesg.model.code.Provisions.D_30;
import static io.github.hkesg.model.code.Provisions.D_33;
import static io.github.hkesg.model.code.Provisions.KPI_B2_1;
import static io.github.hkesg.validate.hkex.CompletenessRules.BREAKDOWN_MISSING;
import static io.github.hkesg.validate.hkex.CompletenessRules.INTENSITY_ADVISED;
import static io.github.hkesg.validate.hkex.CompletenessRules.INTENSITY_MISSING;
import static io.github.hkesg.validate.hkex.CompletenessRules.NO_FIGURE;
import static io.github.hkesg.validate.hkex.CompletenessRules.NO_REFERENCE;
import static io.github.hkesg.validate.hkex.CompletenessRules.YEARS_MISSING;
import static io.github.hkesg.validate.hkex.ExampleReport.COMMUNITY;
import static io.github.hkesg.validate.hkex.ExampleReport.ENERGY;
import static io.github.hkesg.validate.hkex.ExampleReport.PACKAGING;
import static io.github.hkesg.validate.hkex.ExampleReport.SUPPLIERS;
import static io.github.hkesg.validate.hkex.ExampleReport.TRAINING;
import static io.github.hkesg.validate.hkex.ExampleReport.TURNOVER;
import static io.github.hkesg.validate.hkex.ExampleReport.WASTE;
import static io.github.hkesg.validate.hkex.ExampleReport.WATER;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
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
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.PackagingMaterial;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.WasteTotal;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.validate.Argument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessRulesTest {
    private static final Disclosure EXPLAINED =
            new Disclosure.Explained(null, "The Group is too small for this.", null, null, null);

    private static PerformanceData nothing(int year) {
        return PerformanceData.builder().period(ReportingPeriod.ofYear(year)).build();
    }

    @Test
    void every_quantitative_provision_that_is_said_to_be_reported_needs_its_figure() {
        assertThat(Outcomes.of(NO_FIGURE, ExampleReport.of(year(2024), nothing(2025))))
                .containsExactly(
                        "ERROR A1.1 kpi.no-figure @performance[1].airEmissions",
                        "ERROR A1.3 kpi.no-figure @performance[1].waste.hazardous",
                        "ERROR A1.4 kpi.no-figure @performance[1].waste.nonHazardous",
                        "ERROR A2.1 kpi.no-figure @performance[1].energy",
                        "ERROR A2.2 kpi.no-figure @performance[1].water",
                        "ERROR A2.5 kpi.no-figure @performance[1].packaging",
                        "ERROR B1.1 kpi.no-figure @performance[1].workforce",
                        "ERROR B1.2 kpi.no-figure @performance[1].turnover",
                        "ERROR B2.1 kpi.no-figure @performance[1].safety.fatalities",
                        "ERROR B2.2 kpi.no-figure @performance[1].safety.lostDays",
                        "ERROR B3.1 kpi.no-figure @performance[1].training.percentTrained",
                        "ERROR B3.2 kpi.no-figure @performance[1].training.averageHours",
                        "ERROR B5.1 kpi.no-figure @performance[1].suppliers",
                        "ERROR B5.2 kpi.no-figure @performance[1].suppliers.practices",
                        "ERROR B6.1 kpi.no-figure @performance[1].productResponsibility.recalledShare",
                        "ERROR B6.2 kpi.no-figure @performance[1].productResponsibility.complaints",
                        "ERROR B7.1 kpi.no-figure @performance[1].antiCorruption.concludedCases",
                        "ERROR B8.2 kpi.no-figure @performance[1].communityInvestment",
                        "WARNING D.24(a) kpi.no-figure @performance[1].climate.financialEffects",
                        "WARNING D.25(b) kpi.no-figure @performance[1].climate.financialEffects",
                        "ERROR D.28(a) kpi.no-figure @performance[1].greenhouseGas.scope1",
                        "ERROR D.28(b) kpi.no-figure @performance[1].greenhouseGas.scope2LocationBased",
                        "ERROR D.29(c) kpi.no-figure @performance[1].greenhouseGas.scope2LocationBased",
                        "ERROR D.30 kpi.no-figure @performance[1].climate.transitionRisks",
                        "ERROR D.31 kpi.no-figure @performance[1].climate.physicalRisks",
                        "ERROR D.32 kpi.no-figure @performance[1].climate.opportunities",
                        "ERROR D.33 kpi.no-figure @performance[1].climate.capitalDeployment",
                        "INFO D.36 kpi.no-figure @performance[1].climate.industryMetrics");
    }

    @Test
    void a_relief_that_the_paragraph_offers_stands_for_the_figure_and_another_paragraph_has_none() {
        EsgReport report = ExampleReport.with(year -> year.withClimate(null));
        ReliefClaim claim = new ReliefClaim(Relief.FINANCIAL_EFFECTS, "The effects cannot be told from others.");
        Disclosure relieved =
                new Disclosure.Reported(List.of(new Reference("Climate", null)), List.of(claim), Set.of());

        assertThat(Outcomes.of(
                        NO_FIGURE,
                        report.withDisclosure(D_24_A, relieved)
                                .withDisclosure(D_25_B, relieved)
                                .withDisclosure(D_30, relieved)
                                .withDisclosure(D_33, relieved)))
                .containsExactly(
                        "ERROR D.30 kpi.no-figure @performance[2].climate.transitionRisks",
                        "ERROR D.31 kpi.no-figure @performance[2].climate.physicalRisks",
                        "ERROR D.32 kpi.no-figure @performance[2].climate.opportunities",
                        "ERROR D.33 kpi.no-figure @performance[2].climate.capitalDeployment",
                        "INFO D.36 kpi.no-figure @performance[2].climate.industryMetrics");
    }

    @Test
    void no_intensity_is_asked_of_nothing_or_of_what_is_not_said_to_be_reported() {
        EsgReport none = ExampleReport.with(year -> year.withWater(
                WaterConsumption.builder().total(figure("0", "m3")).build()));
        EsgReport unclaimed = ExampleReport.with(year -> year.withWater(
                        WaterConsumption.builder().total(figure("500", "m3")).build()))
                .withDisclosures(Map.of(KPI_B2_1, reported()));

        assertThat(Outcomes.findings(INTENSITY_MISSING, none)).isEmpty();
        assertThat(Outcomes.findings(INTENSITY_MISSING, unclaimed)).isEmpty();
    }

    @Test
    void the_people_trained_may_be_broken_down_by_composition() {
        Training byComposition = TRAINING.withPercentTrainedBreakdowns(Map.of())
                .withTrainedMixBreakdowns(TRAINING.percentTrainedBreakdowns());

        assertThat(Outcomes.of(BREAKDOWN_MISSING, ExampleReport.with(year -> year.withTraining(byComposition))))
                .containsExactly("passed");
    }

    @Test
    void a_report_without_the_year_lacks_its_figures_as_a_whole() {
        EsgReport report =
                ExampleReport.of(2025).withPerformance(year(2024)).withDisclosures(Map.of(KPI_B2_1, reported()));

        assertThat(Outcomes.of(NO_FIGURE, report)).containsExactly("ERROR B2.1 kpi.no-figure @performance");
    }

    private static Disclosure reported() {
        return Disclosure.Reported.in("Safety");
    }

    @Test
    void a_provision_that_is_explained_or_not_mentioned_needs_no_figure() {
        EsgReport report = ExampleReport.of(nothing(2025)).withDisclosures(Map.of(KPI_B2_1, EXPLAINED));

        assertThat(Outcomes.of(NO_FIGURE, report)).containsExactly("not applicable: outcome.nothing-reported");
    }

    @Test
    void every_required_breakdown_that_is_missing_is_found() {
        EsgReport report = ExampleReport.with(year -> year.withWorkforce(WORKFORCE.withBreakdowns(Map.of()))
                .withTurnover(TURNOVER.withBreakdowns(Map.of()))
                .withTraining(TRAINING.withPercentTrainedBreakdowns(Map.of()).withAverageHoursBreakdowns(Map.of())));

        assertThat(Outcomes.of(BREAKDOWN_MISSING, report))
                .containsExactly(
                        "ERROR B1.1 kpi.breakdown-missing @performance[2].workforce.breakdowns.GENDER",
                        "ERROR B1.1 kpi.breakdown-missing @performance[2].workforce.breakdowns.EMPLOYMENT_TYPE",
                        "ERROR B1.1 kpi.breakdown-missing @performance[2].workforce.breakdowns.AGE_GROUP",
                        "ERROR B1.1 kpi.breakdown-missing @performance[2].workforce.breakdowns.REGION",
                        "ERROR B1.2 kpi.breakdown-missing @performance[2].turnover.breakdowns.GENDER",
                        "ERROR B1.2 kpi.breakdown-missing @performance[2].turnover.breakdowns.AGE_GROUP",
                        "ERROR B1.2 kpi.breakdown-missing @performance[2].turnover.breakdowns.REGION",
                        "ERROR B3.1 kpi.breakdown-missing @performance[2].training.percentTrainedBreakdowns.GENDER",
                        "ERROR B3.1 kpi.breakdown-missing @performance[2].training.percentTrainedBreakdowns.EMPLOYEE_CATEGORY",
                        "ERROR B3.2 kpi.breakdown-missing @performance[2].training.averageHoursBreakdowns.GENDER",
                        "ERROR B3.2 kpi.breakdown-missing @performance[2].training.averageHoursBreakdowns.EMPLOYEE_CATEGORY");
    }

    @Test
    void a_breakdown_that_the_data_could_not_capture_is_not_missing_and_neither_is_one_of_no_figure() {
        EsgReport notCaptured = ExampleReport.with(year -> year.withWorkforce(WORKFORCE
                .withBreakdowns(Map.of())
                .withNotCaptured(
                        BreakdownDimension.GENDER,
                        BreakdownDimension.EMPLOYMENT_TYPE,
                        BreakdownDimension.AGE_GROUP,
                        BreakdownDimension.REGION)));

        assertThat(Outcomes.of(BREAKDOWN_MISSING, notCaptured)).containsExactly("passed");
        assertThat(Outcomes.of(BREAKDOWN_MISSING, ExampleReport.of(nothing(2025))))
                .containsExactly("passed");
    }

    @Test
    void energy_and_water_need_an_intensity_and_waste_and_packaging_are_better_for_one() {
        EsgReport report = ExampleReport.with(year -> year.withEnergy(ENERGY.withIntensities())
                .withWater(WaterConsumption.builder().total(WATER.total()).build())
                .withWaste(WASTE.withHazardous(WasteTotal.of(figure("0.12", "t")))
                        .withNonHazardous(WasteTotal.of(figure("4.0", "t"))))
                .withPackaging(new PackagingMaterial(PACKAGING.total(), List.of(), Map.of(), List.of())));

        assertThat(Outcomes.of(INTENSITY_MISSING, report))
                .containsExactly(
                        "ERROR A2.1 kpi.intensity-missing @performance[2].energy.intensities",
                        "ERROR A2.2 kpi.intensity-missing @performance[2].water.intensities");
        assertThat(Outcomes.of(INTENSITY_ADVISED, report))
                .containsExactly(
                        "INFO A1.3 kpi.intensity-advised @performance[2].waste.hazardous.intensities",
                        "INFO A1.4 kpi.intensity-advised @performance[2].waste.nonHazardous.intensities",
                        "INFO A2.5 kpi.intensity-advised @performance[2].packaging.intensities");
    }

    @Test
    void what_has_its_intensity_or_no_figure_lacks_none() {
        assertThat(Outcomes.of(INTENSITY_MISSING, ExampleReport.of(2025))).containsExactly("passed");
        assertThat(Outcomes.of(INTENSITY_ADVISED, ExampleReport.of(2025))).containsExactly("passed");
        assertThat(Outcomes.of(INTENSITY_MISSING, ExampleReport.of(nothing(2025))))
                .containsExactly("passed");
        assertThat(Outcomes.of(INTENSITY_ADVISED, ExampleReport.of(nothing(2025))))
                .containsExactly("passed");
    }

    @Test
    void fatalities_are_asked_for_in_each_of_three_years() {
        EsgReport two = ExampleReport.of(year(2024), year(2025));
        EsgReport one = ExampleReport.of(nothing(2023), nothing(2024), year(2025));
        String missing = "ERROR B2.1 safety.fatalities.years-missing @performance";

        assertThat(Outcomes.of(YEARS_MISSING, ExampleReport.of(2025))).containsExactly("passed");
        assertThat(Outcomes.of(YEARS_MISSING, two)).containsExactly(missing);
        assertThat(Outcomes.of(YEARS_MISSING, one)).containsExactly(missing);
        assertThat(missingYears(two)).containsExactly(Argument.of("2023"));
        assertThat(missingYears(one)).containsExactly(Argument.of("2023"), Argument.of("2024"));
    }

    /** The edition of July 2020 is the first that asks for them. */
    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 2018-12-31, not applicable: outcome.not-asked-by-edition",
        "2020-01-01, 2020-12-31, not applicable: outcome.not-asked-by-edition",
        "2020-07-01, 2021-06-30, ERROR B2.1 safety.fatalities.years-missing @performance",
        "2021-01-01, 2021-12-31, ERROR B2.1 safety.fatalities.years-missing @performance"
    })
    void the_guide_of_2016_asks_for_fatalities_of_one_year(LocalDate start, LocalDate end, String expected) {
        PerformanceData now = year(2025).withPeriod(new ReportingPeriod(start, end));
        PerformanceData before = year(2024).withPeriod(new ReportingPeriod(start.minusYears(1), start.minusDays(1)));

        assertThat(Outcomes.of(YEARS_MISSING, ExampleReport.of(before, now))).containsExactly(expected);
    }

    private static List<Argument> missingYears(EsgReport report) {
        return Outcomes.findings(YEARS_MISSING, report).stream()
                .map(finding -> finding.arguments().get("missing"))
                .flatMap(argument -> argument instanceof Argument.Items items ? items.items().stream() : null)
                .toList();
    }

    @Test
    void without_any_fatality_figure_or_claim_no_single_year_is_missing() {
        assertThat(Outcomes.of(YEARS_MISSING, ExampleReport.of(nothing(2025)))).containsExactly("passed");
        assertThat(Outcomes.of(YEARS_MISSING, ExampleReport.of(2025).withDisclosure(KPI_B2_1, EXPLAINED)))
                .containsExactly("not applicable: outcome.absent subject=B2.1");
    }

    @Test
    void reported_says_where() {
        EsgReport report = ExampleReport.of(2025)
                .withDisclosure(B_15, new Disclosure.Reported(List.of(), List.of(), Set.of()))
                .withDisclosure(KPI_B2_1, new Disclosure.Reported(List.of(), List.of(), Set.of()));

        assertThat(Outcomes.of(NO_REFERENCE, report))
                .containsExactly(
                        "ERROR B.15 reported.without-reference @disclosures[\"B.15\"].references",
                        "ERROR B2.1 reported.without-reference @disclosures[\"B2.1\"].references");
        assertThat(Outcomes.of(NO_REFERENCE, ExampleReport.of(2025))).containsExactly("passed");
        assertThat(Outcomes.of(NO_REFERENCE, ExampleReport.of(2025).withDisclosures(Map.of(B_15, EXPLAINED))))
                .containsExactly("passed");
    }

    @Test
    void regions_of_suppliers_are_missing_where_they_would_be() {
        EsgReport report = ExampleReport.with(year -> year.withSuppliers(SUPPLIERS.withRegions(Map.of())));

        assertThat(Outcomes.of(BREAKDOWN_MISSING, report))
                .containsExactly("ERROR B5.1 kpi.breakdown-missing @performance[2].suppliers.regions");
    }

    @Test
    void sources_of_energy_and_focus_areas_are_missing_where_they_would_be() {
        EsgReport report = ExampleReport.with(year -> year.withEnergy(ENERGY.withSources(List.of()))
                .withCommunityInvestment(COMMUNITY.withContributions(List.of())));

        assertThat(Outcomes.of(BREAKDOWN_MISSING, report))
                .containsExactly(
                        "ERROR A2.1 kpi.breakdown-missing @performance[2].energy.sources",
                        "ERROR B8.2 kpi.breakdown-missing @performance[2].communityInvestment.contributions");
    }

    @Test
    void a_breakdown_without_members_is_missing() {
        EsgReport report = ExampleReport.with(year -> year.withTurnover(TURNOVER.withBreakdowns(Map.of(
                BreakdownDimension.GENDER, new Breakdown<>(Map.of()),
                BreakdownDimension.AGE_GROUP, new Breakdown<>(Map.of("all ages", figure("20", "%"))),
                BreakdownDimension.REGION, new Breakdown<>(Map.of())))));

        assertThat(Outcomes.of(BREAKDOWN_MISSING, report))
                .containsExactly(
                        "ERROR B1.2 kpi.breakdown-missing @performance[2].turnover.breakdowns.GENDER",
                        "ERROR B1.2 kpi.breakdown-missing @performance[2].turnover.breakdowns.REGION");
    }

    /** A financial year to the end of February ends on the 29th in leap years. */
    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 2025-03-31, 2022-04-01/2023-03-31, 2023-04-01/2024-03-31",
        "2024-03-01, 2025-02-28, 2022-03-01/2023-02-28, 2023-03-01/2024-02-29",
        "2023-03-01, 2024-02-29, 2021-03-01/2022-02-28, 2022-03-01/2023-02-28"
    })
    void missing_years_are_named_by_their_periods(LocalDate start, LocalDate end, String first, String second) {
        EsgReport report = ExampleReport.of(year(2025).withPeriod(new ReportingPeriod(start, end)));

        assertThat(missingYears(report)).containsExactly(Argument.of(first), Argument.of(second));
    }
}
