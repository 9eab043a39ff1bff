package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.ComparativeRules.PRIOR_REPORT_UNFIT;
import static io.github.hkesg.validate.hkex.ComparativeRules.RESTATED_WITHOUT_NOTE;
import static io.github.hkesg.validate.hkex.ExampleReport.ENERGY;
import static io.github.hkesg.validate.hkex.ExampleReport.GREENHOUSE_GAS;
import static io.github.hkesg.validate.hkex.ExampleReport.SAFETY;
import static io.github.hkesg.validate.hkex.ExampleReport.WASTE;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.stream;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Issuer;
import io.github.hkesg.model.ListingBoard;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.AdditionalFigure;
import io.github.hkesg.model.kpi.AirEmission;
import io.github.hkesg.model.kpi.AirEmissions;
import io.github.hkesg.model.kpi.AirPollutant;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.HoursRate;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.WasteClass;
import io.github.hkesg.model.kpi.WasteMaterial;
import io.github.hkesg.model.kpi.WasteStream;
import io.github.hkesg.model.kpi.WasteTreatment;
import io.github.hkesg.model.quantity.Count;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Last year's report has the example's figures; this year's repeats them, but for one. */
class ComparativeRulesTest {
    private static final EsgReport PRIOR = ExampleReport.of(2024);

    private static List<String> outcome(PerformanceData comparative) {
        return Outcomes.of(RESTATED_WITHOUT_NOTE, ExampleReport.of(comparative, year(2025)), PRIOR);
    }

    private static GreenhouseGas scope1(String digits, String unit, Note... notes) {
        return GREENHOUSE_GAS.withScope1(figure(digits, unit)).withNotes(notes);
    }

    @Test
    void a_comparative_that_repeats_last_years_report_passes() {
        assertThat(outcome(year(2024))).containsExactly("passed");
    }

    @ParameterizedTest
    @CsvSource({
        "2.99, tCO2e, passed",
        "3.0, tCO2e, passed",
        "3, tCO2e, passed",
        "2990, kgCO2e, passed",
        "3.1, tCO2e, raised",
        "2.98, tCO2e, passed",
        "2.97, tCO2e, raised",
        "2980, kgCO2e, raised"
    })
    void a_comparative_agrees_with_last_years_figure_within_rounding_and_in_any_unit(
            String digits, String unit, String expected) {
        assertThat(outcome(year(2024).withGreenhouseGas(scope1(digits, unit))))
                .containsExactly(
                        expected.equals("raised")
                                ? "ERROR B.14-C comparatives.restated-without-note @performance[0].greenhouseGas.scope1"
                                : expected);
    }

    @Test
    void counts_are_exact() {
        assertThat(outcome(year(2024).withWorkforce(WORKFORCE.withTotal(Count.of(101)))))
                .containsExactly("ERROR B.14-C comparatives.restated-without-note @performance[0].workforce.total");
    }

    @ParameterizedTest
    @EnumSource(names = {"RESTATED", "METHOD_CHANGED"})
    void a_restatement_with_a_note_passes(NoteKind kind) {
        Note note = Note.of(kind, "Restated after a meter was corrected.");

        assertThat(outcome(year(2024).withGreenhouseGas(scope1("3.40", "tCO2e", note))))
                .containsExactly("passed");
    }

    @ParameterizedTest
    @EnumSource(names = {"DEFINITION", "ESTIMATED", "CHANGE_EXPLAINED", "BOUNDARY"})
    void a_note_that_speaks_of_no_restatement_does_not_help(NoteKind kind) {
        Note note = Note.of(kind, "Calculated by fuel.");

        assertThat(outcome(year(2024).withGreenhouseGas(scope1("3.40", "tCO2e", note))))
                .containsExactly(
                        "ERROR B.14-C comparatives.restated-without-note @performance[0].greenhouseGas.scope1");
    }

    @Test
    void a_note_beside_one_stream_explains_its_kpi_and_one_beside_another_kpi_does_not() {
        Note note = Note.of(NoteKind.RESTATED, "Weighed again.");
        WasteStream weighed = new WasteStream(WasteMaterial.PAPER, null, null, figure("5.0", "t"), null, List.of(note));

        assertThat(outcome(year(2024).withWaste(WASTE.withStreams(weighed)))).containsExactly("passed");
        assertThat(outcome(year(2024)
                        .withWaste(WASTE.withStreams(weighed))
                        .withWorkforce(WORKFORCE.withTotal(Count.of(101)))))
                .containsExactly("ERROR B.14-C comparatives.restated-without-note @performance[0].workforce.total");
    }

    @Test
    void sources_are_compared_by_what_they_are_not_by_where_they_stand() {
        PerformanceData reversed = year(2024)
                .withEnergy(ENERGY.withSources(
                        EnergyUse.of(EnergySource.GASOLINE, figure("1.000", "t")),
                        EnergyUse.of(EnergySource.PURCHASED_ELECTRICITY, figure("100000", "kWh"))));

        assertThat(outcome(reversed)).containsExactly("passed");
    }

    @Test
    void figures_that_only_one_of_the_reports_has_are_not_compared() {
        assertThat(outcome(
                        year(2024).withWater(null).withWaste(WASTE.withStreams(stream(WasteMaterial.GLASS, "9", "t")))))
                .containsExactly("passed");
    }

    @Test
    void without_last_years_report_nothing_is_compared() {
        assertThat(Outcomes.of(RESTATED_WITHOUT_NOTE, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.no-prior-report");
    }

    @Test
    void without_a_comparative_of_last_year_nothing_can_be_compared() {
        assertThat(Outcomes.of(RESTATED_WITHOUT_NOTE, ExampleReport.of(year(2025)), PRIOR))
                .containsExactly("undetermined: outcome.undetermined missing=performance");
        assertThat(Outcomes.of(RESTATED_WITHOUT_NOTE, ExampleReport.of(2025), PRIOR.withPerformance(year(2021))))
                .containsExactly("undetermined: outcome.undetermined missing=performance");
    }

    @Test
    void every_year_that_both_reports_hold_is_compared() {
        EsgReport prior =
                ExampleReport.of(year(2022), year(2023).withSafety(SAFETY.withFatalities(Count.of(3))), year(2024));
        EsgReport report =
                ExampleReport.of(year(2023), year(2024).withWorkforce(WORKFORCE.withTotal(Count.of(101))), year(2025));

        assertThat(Outcomes.of(RESTATED_WITHOUT_NOTE, report, prior))
                .containsExactly(
                        "ERROR B.14-C comparatives.restated-without-note @performance[0].safety.fatalities",
                        "ERROR B.14-C comparatives.restated-without-note @performance[1].workforce.total");
        assertThat(Outcomes.of(RESTATED_WITHOUT_NOTE, ExampleReport.of(2025), prior.withPerformance(year(2023))))
                .containsExactly("passed");
    }

    @ParameterizedTest
    @CsvSource({
        "total, passed",
        "breakdowns, raised",
        "shares.GENDER, raised",
        "tot, raised",
        "total.value[0], raised",
        "'', raised",
        "'[[', raised"
    })
    void a_note_on_one_figure_excuses_that_figure_alone(String figure, String expected) {
        Note note = Note.on(figure, NoteKind.RESTATED, "Counted again.");

        assertThat(outcome(year(2024)
                        .withWorkforce(WORKFORCE.withTotal(Count.of(101)).withNotes(note))))
                .containsExactly(
                        expected.equals("raised")
                                ? "ERROR B.14-C comparatives.restated-without-note @performance[0].workforce.total"
                                : expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"breakdowns", "breakdowns.REGION", "breakdowns.REGION[\"Hong Kong\"]"})
    void a_note_on_what_holds_a_figure_excuses_the_figure(String holder) {
        Map<BreakdownDimension, Breakdown<Count>> regions = Map.of(
                BreakdownDimension.REGION,
                new Breakdown<>(Map.of("Hong Kong", Count.of(71), "Mainland China", Count.of(30))));

        assertThat(outcome(year(2024)
                        .withWorkforce(WORKFORCE
                                .withBreakdowns(regions)
                                .withNotes(Note.on(holder, NoteKind.RESTATED, "Counted again.")))))
                .containsExactly("passed");
    }

    @Test
    void a_restated_figure_is_found_in_every_kind_of_list() {
        PerformanceData restated = year(2024)
                .withAirEmissions(
                        new AirEmissions(List.of(AirEmission.of(AirPollutant.NOX, figure("9.9", "kg"))), List.of()));

        assertThat(outcome(restated))
                .containsExactly("ERROR B.14-C comparatives.restated-without-note"
                        + " @performance[0].airEmissions.pollutants[0].quantity");
    }

    static Stream<Arguments> restated_rows() {
        return Stream.of(
                row("greenhouseGas.contractualInstruments[0].energy", RestatedRows::certificates),
                row("greenhouseGas.intensities[0]", RestatedRows::emissionIntensity),
                row("energy.intensities[0]", RestatedRows::energyIntensity),
                row("safety.lostTimeInjuryFrequencyRate", RestatedRows::injuryRate),
                row("climate.financialEffects[0].amount", RestatedRows::financialEffect),
                row("climate.planProgress[0].spent", RestatedRows::plan),
                row("climate.industryMetrics[0].quantity", RestatedRows::industryMetric),
                row("climate.carbonPrices[0]", RestatedRows::carbonPrice),
                row("communityInvestment.contributions[0].money", RestatedRows::contribution),
                row("suppliers.practices[0].suppliers", RestatedRows::practice),
                row("additionalFigures[0].quantity", RestatedRows::additionalFigure));
    }

    private static Arguments row(String path, BiFunction<PerformanceData, String, PerformanceData> figure) {
        return Arguments.of(path, figure);
    }

    @ParameterizedTest
    @MethodSource("restated_rows")
    void a_restated_row_of_any_list_is_named_and_a_repeated_one_is_not(
            String path, BiFunction<PerformanceData, String, PerformanceData> figure) {
        EsgReport prior = ExampleReport.of(figure.apply(year(2024), "30"));
        EsgReport repeated = ExampleReport.of(figure.apply(year(2024), "30"), year(2025));
        EsgReport restated = ExampleReport.of(figure.apply(year(2024), "40"), year(2025));

        assertThat(Outcomes.of(RESTATED_WITHOUT_NOTE, repeated, prior)).containsExactly("passed");
        assertThat(Outcomes.of(RESTATED_WITHOUT_NOTE, restated, prior))
                .containsExactly("ERROR B.14-C comparatives.restated-without-note @performance[0]." + path);
    }

    @Test
    void rates_per_other_hours_and_intensities_per_other_things_are_not_compared() {
        PerformanceData perOther = RestatedRows.injuryRate(year(2024), "6")
                .withSafety(SAFETY.withLostTimeInjuryFrequencyRate(
                        new HoursRate(new BigDecimal("6"), BigDecimal.valueOf(200_000))))
                .withEnergy(ENERGY.withIntensities(ExampleReport.intensity("9.99", "'000 kWh/m2")));
        EsgReport prior = ExampleReport.of(RestatedRows.injuryRate(year(2024), "30"));

        assertThat(Outcomes.of(RESTATED_WITHOUT_NOTE, ExampleReport.of(perOther, year(2025)), prior))
                .containsExactly("passed");
    }

    @Test
    void every_list_of_figures_has_names_for_its_rows() {
        assertThat(RestatedRows.typesOfRows()).isNotEmpty().allSatisfy(type -> assertThat(RowNames.isKnown(type))
                .isTrue());
    }

    @Test
    void a_restated_figure_is_found_where_it_stands() {
        PerformanceData restated = year(2024)
                .withEnergy(ENERGY.withSources(
                        EnergyUse.of(EnergySource.PURCHASED_ELECTRICITY, figure("100000", "kWh")),
                        EnergyUse.of(EnergySource.GASOLINE, figure("2.000", "t"))))
                .withWorkforce(WORKFORCE.withBreakdowns(Map.of(
                        BreakdownDimension.REGION,
                        new Breakdown<>(Map.of("Hong Kong", Count.of(71), "Mainland China", Count.of(30))))));

        assertThat(outcome(restated))
                .containsExactly(
                        "ERROR B.14-C comparatives.restated-without-note @performance[0].energy.sources[1].quantity",
                        "ERROR B.14-C comparatives.restated-without-note"
                                + " @performance[0].workforce.breakdowns.REGION[\"Hong Kong\"]");
    }

    @Test
    void streams_of_one_material_are_told_apart_by_their_labels() {
        WasteStream books = new WasteStream(WasteMaterial.PAPER, "books", null, figure("1.0", "t"), null, List.of());
        WasteStream cartons =
                new WasteStream(WasteMaterial.PAPER, "cartons", null, figure("2.0", "t"), null, List.of());
        EsgReport prior = ExampleReport.of(year(2024).withWaste(WASTE.withStreams(books, cartons)));
        EsgReport report = ExampleReport.of(year(2024).withWaste(WASTE.withStreams(cartons, books)), year(2025));

        assertThat(Outcomes.of(RESTATED_WITHOUT_NOTE, report, prior)).containsExactly("passed");
    }

    @Test
    void figures_in_units_that_measure_different_things_are_not_compared() {
        PerformanceData counted = year(2024).withWaste(WASTE.withStreams(stream(WasteMaterial.PAPER, "500", "piece")));

        assertThat(outcome(counted)).containsExactly("passed");
    }

    @Test
    void two_figures_of_one_name_cannot_be_told_apart_and_are_not_compared() {
        AirEmission fleet = AirEmission.of(AirPollutant.NOX, figure("1.2", "kg"));
        AirEmission boilers = AirEmission.of(AirPollutant.NOX, figure("9.9", "kg"));
        WasteStream burnt = paper(WasteTreatment.INCINERATED, "3.0");
        WasteStream recycled = paper(WasteTreatment.RECYCLED, "8.0");
        EsgReport prior = ExampleReport.of(year(2024)
                .withAirEmissions(new AirEmissions(List.of(fleet, boilers), List.of()))
                .withWaste(WASTE.withStreams(burnt, recycled)));
        PerformanceData reversed = year(2024)
                .withAirEmissions(new AirEmissions(List.of(boilers, fleet), List.of()))
                .withWaste(WASTE.withStreams(recycled, burnt));

        assertThat(Outcomes.of(RESTATED_WITHOUT_NOTE, ExampleReport.of(reversed, year(2025)), prior))
                .containsExactly("passed");
    }

    private static WasteStream paper(WasteTreatment treatment, String tonnes) {
        return new WasteStream(
                WasteMaterial.PAPER, null, WasteClass.NON_HAZARDOUS, figure(tonnes, "t"), treatment, List.of());
    }

    @Test
    void a_report_of_another_issuer_or_not_of_an_earlier_period_is_not_last_years() {
        String notComparable = "undetermined: outcome.prior-not-comparable";
        EsgReport report = ExampleReport.of(2025);

        assertThat(Outcomes.of(RESTATED_WITHOUT_NOTE, report, PRIOR.withIssuer(ExampleReport.GEM_ISSUER)))
                .containsExactly(notComparable);
        assertThat(Outcomes.of(RESTATED_WITHOUT_NOTE, report, PRIOR.withIssuer(named("Example Trading", null))))
                .containsExactly(notComparable);
        assertThat(Outcomes.of(RESTATED_WITHOUT_NOTE, report, report)).containsExactly(notComparable);
        assertThat(Outcomes.of(RESTATED_WITHOUT_NOTE, report, ExampleReport.of(2026)))
                .containsExactly(notComparable);
    }

    @ParameterizedTest
    @CsvSource({
        "Example Trading, 1, passed",
        "Example Trading, 00001, passed",
        "Example Holdings, , passed",
        "EXAMPLE HOLDINGS, , passed",
        "Example Holdings, 999, raised",
        "Example Holdings, 10, raised",
        "Example Trading, , raised"
    })
    void an_issuer_is_known_by_its_stock_code_as_a_number_or_else_by_its_name(
            String name, @Nullable String stockCode, String expected) {
        assertThat(Outcomes.of(PRIOR_REPORT_UNFIT, ExampleReport.of(2025), PRIOR.withIssuer(named(name, stockCode))))
                .containsExactly(
                        expected.equals("raised")
                                ? "WARNING B.14-C comparatives.prior-report-unfit @issuer"
                                : expected);
    }

    @Test
    void an_issuer_without_a_code_is_known_by_its_local_name_too() {
        Issuer before = new Issuer("Example Trading", "示例控股", null, ListingBoard.MAIN_BOARD, false);
        Issuer now = new Issuer("Example Holdings", "示例控股", "1", ListingBoard.MAIN_BOARD, false);

        assertThat(Outcomes.of(PRIOR_REPORT_UNFIT, ExampleReport.of(2025).withIssuer(now), PRIOR.withIssuer(before)))
                .containsExactly("passed");
    }

    @Test
    void a_report_for_the_same_or_a_later_year_is_not_last_years() {
        assertThat(Outcomes.of(PRIOR_REPORT_UNFIT, ExampleReport.of(2025), ExampleReport.of(2025)))
                .containsExactly("WARNING B.14-C comparatives.prior-report-unfit @period");
        assertThat(Outcomes.of(PRIOR_REPORT_UNFIT, ExampleReport.of(2025), ExampleReport.of(2026)))
                .containsExactly("WARNING B.14-C comparatives.prior-report-unfit @period");
        assertThat(Outcomes.of(PRIOR_REPORT_UNFIT, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.no-prior-report");
    }

    private static Issuer named(String name, @Nullable String stockCode) {
        return new Issuer(name, null, stockCode, ListingBoard.MAIN_BOARD, false);
    }

    @Test
    void of_very_many_restated_figures_those_without_a_note_are_found() {
        List<AdditionalFigure> before = new ArrayList<>();
        List<AdditionalFigure> now = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            Note note = Note.on(i == 1234 ? "quantity.value" : "quantity", NoteKind.RESTATED, "Counted again.");
            before.add(AdditionalFigure.of("Figure " + i, figure("10", "t")));
            now.add(new AdditionalFigure("Figure " + i, figure("20", "t"), List.of(note)));
        }
        EsgReport prior = ExampleReport.of(year(2024).withAdditionalFigures(before));
        EsgReport report = ExampleReport.of(year(2024).withAdditionalFigures(now), year(2025));

        assertThat(Outcomes.of(RESTATED_WITHOUT_NOTE, report, prior))
                .containsExactly("ERROR B.14-C comparatives.restated-without-note"
                        + " @performance[0].additionalFigures[1234].quantity");
    }
}
