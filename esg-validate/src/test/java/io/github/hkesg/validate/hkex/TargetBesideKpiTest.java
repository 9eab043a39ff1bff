package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.ExampleReport.GREENHOUSE_GAS;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.intensity;
import static io.github.hkesg.validate.hkex.TargetFigureRules.BASE;
import static io.github.hkesg.validate.hkex.TargetFigureRules.CHANGE;
import static io.github.hkesg.validate.hkex.TargetFigureRules.PERFORMANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.TargetAccounting;
import io.github.hkesg.model.kpi.TargetBasis;
import io.github.hkesg.model.kpi.TargetMetric;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.UnitRatio;
import io.github.hkesg.validate.rule.DisclosureRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The example report gives 500 m3 of water, 5.00 m3/person and 56.05 tCO2e of scopes 1 and 2 in each of 2023, 2024 and 2025. */
class TargetBesideKpiTest {
    static final ReportingPeriod BASE_YEAR = ReportingPeriod.ofYear(2023);
    static final ReportingPeriod NOW = ReportingPeriod.ofYear(2025);
    private static final String CHANGE_RAISED =
            "ERROR A2.4 target.performance.reconcile @targets[0].performance[0].change";
    private static final String OTHER = "undetermined: outcome.other-boundary";

    static EsgReport with(Target... targets) {
        return ExampleReport.of(2025).withTargets(targets);
    }

    /** From 500 m3 in 2023, with what 2025 is said to have reached. */
    static Target reached(String change) {
        return Targets.ofWater("500", "500").withPerformance(TargetPoint.ofChange(NOW, figure(change, "%")));
    }

    static TargetPoint perPerson(ReportingPeriod year, String digits, @Nullable String change) {
        return new TargetPoint(year, null, intensity(digits, "m3/person"), change == null ? null : figure(change, "%"));
    }

    static Target ofIntensity(TargetPoint base, TargetPoint reached) {
        return Targets.ofWater("500", "500")
                .withBasis(TargetBasis.INTENSITY)
                .withBase(base)
                .withPerformance(reached);
    }

    static void assertRaises(DisclosureRule rule, Target target, String expected, String finding) {
        assertThat(Outcomes.of(rule, with(target)))
                .containsExactly(expected.equals("raised") ? finding : expected.equals("other") ? OTHER : expected);
    }

    /** 500 m3 in both years, each rounded to a whole number: between −0.2 and 0.2 %. */
    @ParameterizedTest
    @CsvSource({"0, passed", "0.1, passed", "-0.2, passed", "0.3, raised", "-8.4, raised", "-1, raised", "1, raised"})
    void a_change_that_stands_alone_follows_from_the_base_and_the_figure_of_the_year(String change, String expected) {
        Target target = reached(change);

        assertRaises(PERFORMANCE, target, expected, CHANGE_RAISED);
        assertThat(Outcomes.findings(PERFORMANCE, with(target))).allSatisfy(finding -> assertThat(finding.messageKey())
                .isEqualTo("target.performance.reconcile.change"));
    }

    @ParameterizedTest
    @CsvSource({"0, passed", "-8.4, raised"})
    void a_base_year_without_a_figure_has_that_of_the_kpi(String change, String expected) {
        Target target = reached(change).withBase(new TargetPoint(BASE_YEAR, null, null, null));

        assertRaises(PERFORMANCE, target.withBasis(TargetBasis.ABSOLUTE), expected, CHANGE_RAISED);
        assertRaises(
                PERFORMANCE, target, "undetermined: outcome.undetermined missing=targets[].base.total", CHANGE_RAISED);
    }

    @ParameterizedTest
    @CsvSource({"0.0, passed", "-8.4, raised"})
    void emissions_are_added_up_for_a_change_and_for_a_base(String change, String expected) {
        Target target = Targets.COMPLETE
                .withBase(new TargetPoint(BASE_YEAR, null, null, null))
                .withPerformance(TargetPoint.ofChange(NOW, figure(change, "%")));
        EsgReport report = ExampleReport.of(2025).withTargets(target);
        EsgReport withTotal = ExampleReport.of(
                        ExampleReport.year(2023)
                                .withGreenhouseGas(GREENHOUSE_GAS.withScopes1And2(figure("56.05", "tCO2e"))),
                        ExampleReport.year(2024),
                        ExampleReport.year(2025))
                .withTargets(target);

        assertThat(Outcomes.of(PERFORMANCE, report))
                .containsExactly("undetermined: outcome.undetermined missing=targets[].base.total");
        assertThat(Outcomes.of(PERFORMANCE, withTotal))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "ERROR D.39 target.performance.reconcile @targets[0].performance[0].change");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Less water in the offices",
                "More recycled water",
                "辦公室用水減少 5 %",
                "工厂用水减少 5 %",
                "Less drinking water"
            })
    void a_name_can_tell_that_a_target_is_about_part_of_the_kpi(String name) {
        assertRaises(PERFORMANCE, reached("-8.4").withName(name), "other", "");
        assertRaises(BASE, Targets.ofWater("502", "500").withName(name), "other", "");
    }

    @Test
    void electricity_is_not_all_energy_and_paper_is_not_all_waste() {
        Target electricity = Targets.ofWater("500", "500")
                .withMetric(TargetMetric.ENERGY)
                .withBase(TargetPoint.ofTotal(BASE_YEAR, figure("100.0", "'000 kWh")));
        Target paper = electricity
                .withMetric(TargetMetric.NON_HAZARDOUS_WASTE)
                .withBase(TargetPoint.ofTotal(BASE_YEAR, figure("3.0", "t")));

        assertRaises(BASE, electricity.withName("用電量減少 5 %"), "other", "");
        assertRaises(BASE, electricity.withName("Less electricity"), "other", "");
        assertRaises(
                BASE,
                electricity.withName("Less energy"),
                "raised",
                "ERROR A2.3 target.base.reconcile @targets[0].base.total");
        assertRaises(BASE, paper.withName("Less paper"), "other", "");
    }

    @ParameterizedTest
    @EnumSource
    void a_note_beside_the_kpi_that_makes_it_another_figure_is_heeded(NoteKind kind) {
        EsgReport report = ExampleReport.with(
                        year -> year.withWater(ExampleReport.WATER.withNotes(Note.of(kind, "As said."))))
                .withTargets(reached("-8.4"));
        boolean isOther = Set.of(NoteKind.BOUNDARY, NoteKind.RESTATED, NoteKind.METHOD_CHANGED)
                .contains(kind);

        assertThat(Outcomes.of(PERFORMANCE, report)).containsExactly(isOther ? OTHER : CHANGE_RAISED);
    }

    @Test
    void a_change_is_not_told_from_the_kpi_where_it_may_be_measured_otherwise() {
        Target target = reached("-8.4");
        ReportingPeriod threeYears =
                new ReportingPeriod(ReportingPeriod.ofYear(2021).start(), BASE_YEAR.end());

        assertRaises(PERFORMANCE, target.withBase(TargetPoint.ofTotal(threeYears, figure("500", "m3"))), "other", "");
        assertRaises(PERFORMANCE, target.withAccounting(TargetAccounting.NET), "other", "");
        assertRaises(PERFORMANCE, target.withAppliesTo("The plants of the Group"), "other", "");
        assertRaises(
                PERFORMANCE,
                target.withBasis(TargetBasis.INTENSITY),
                "undetermined: outcome.undetermined missing=targets[].base.intensity",
                "");
        assertRaises(PERFORMANCE, target.withName("Five per cent less water"), "raised", CHANGE_RAISED);
        assertRaises(
                PERFORMANCE,
                target.withName("Less water per guest"),
                "undetermined: outcome.undetermined missing=targets[].base.total",
                "");
        assertRaises(
                PERFORMANCE,
                target.withPerformance(TargetPoint.ofChange(ReportingPeriod.ofYear(2019), figure("-8.4", "%"))),
                "undetermined: outcome.undetermined missing=performance[\"2019\"]",
                "");
    }

    @ParameterizedTest
    @CsvSource({"5.00, passed", "5.0, passed", "4.90, raised", "5.02, raised"})
    void an_intensity_is_that_of_the_kpi(String digits, String expected) {
        assertRaises(
                PERFORMANCE,
                ofIntensity(perPerson(BASE_YEAR, "5.00", null), perPerson(NOW, digits, null)),
                expected,
                "ERROR A2.4 target.performance.reconcile @targets[0].performance[0].intensity");
        assertRaises(
                BASE,
                ofIntensity(perPerson(BASE_YEAR, digits, null), perPerson(NOW, "5.00", null)),
                expected,
                "ERROR A2.4 target.base.reconcile @targets[0].base.intensity");
    }

    @ParameterizedTest
    @CsvSource({
        "At year  end, m3/person, raised",
        "average of the year, m3/person, denominator",
        ", m3/person, denominator",
        "at year end, m3/m HKD, missing"
    })
    void an_intensity_per_something_else_is_another(@Nullable String denominator, String unit, String expected) {
        Intensity intensity = new Intensity(new BigDecimal("4.00"), UnitRatio.parse(unit), denominator);
        Target target = Targets.ofWater("500", "500").withPerformance(TargetPoint.ofIntensity(NOW, intensity));

        assertThat(Outcomes.of(PERFORMANCE, with(target)))
                .containsExactly(
                        switch (expected) {
                            case "raised" ->
                                "ERROR A2.4 target.performance.reconcile @targets[0].performance[0].intensity";
                            case "denominator" -> "undetermined: outcome.other-denominator";
                            default -> "undetermined: outcome.undetermined missing=performance[\"2025\"]";
                        });
    }

    /** Where neither says what it divides by, people and revenue are taken for the same, meals and rooms are not. */
    @ParameterizedTest
    @CsvSource({"m3/person, raised", "m3/m HKD, raised", "m3/unit, denominator", "m3/piece, denominator"})
    void without_words_the_unit_tells_what_an_intensity_is_per(String unit, String expected) {
        Intensity given = new Intensity(new BigDecimal("5.00"), UnitRatio.parse(unit), null);
        Intensity other = new Intensity(new BigDecimal("4.00"), UnitRatio.parse(unit), null);
        EsgReport report = ExampleReport.with(year -> year.withWater(ExampleReport.WATER.withIntensities(given)))
                .withTargets(Targets.ofWater("500", "500").withPerformance(TargetPoint.ofIntensity(NOW, other)));

        assertThat(Outcomes.of(PERFORMANCE, report))
                .containsExactly(
                        expected.equals("raised")
                                ? "ERROR A2.4 target.performance.reconcile @targets[0].performance[0].intensity"
                                : "undetermined: outcome.other-denominator");
    }

    @ParameterizedTest
    @CsvSource({"SCOPE_1 SCOPE_2, raised", "SCOPE_1, missing"})
    void an_intensity_of_emissions_is_of_the_scopes_of_the_total(String scopes, String expected) {
        EsgReport report = ExampleReport.with(year -> year.withGreenhouseGas(GREENHOUSE_GAS
                        .withTotalScopes(EmissionScope.SCOPE_1, EmissionScope.SCOPE_2)
                        .withIntensities(intensity("0.56", "tCO2e/person"))))
                .withTargets(Targets.COMPLETE
                        .withScopes(List.of(scopes.split(" ")).stream()
                                .map(EmissionScope::valueOf)
                                .toList())
                        .withPerformance(TargetPoint.ofIntensity(NOW, intensity("0.60", "tCO2e/person"))));

        assertThat(Outcomes.of(PERFORMANCE, report))
                .containsExactly(
                        expected.equals("raised")
                                ? "ERROR D.39 target.performance.reconcile @targets[0].performance[0].intensity"
                                : "undetermined: outcome.undetermined missing=performance[\"2025\"]");
    }

    @ParameterizedTest
    @CsvSource({"0, passed", "-8.4, raised"})
    void a_change_of_an_intensity_follows_from_the_base_and_the_kpi(String change, String expected) {
        Target target = ofIntensity(perPerson(BASE_YEAR, "5.00", null), TargetPoint.ofChange(NOW, figure(change, "%")));

        assertRaises(PERFORMANCE, target, expected, CHANGE_RAISED);
    }

    /** From 5.00 to 4.50: −10 %, give or take a fifth. */
    @ParameterizedTest
    @CsvSource({"-10, passed", "-10.1, passed", "-10.3, raised", "-12, raised", "10, raised"})
    void a_change_follows_from_two_intensities(String change, String expected) {
        assertRaises(
                CHANGE,
                ofIntensity(perPerson(BASE_YEAR, "5.00", null), perPerson(NOW, "4.50", change)),
                expected,
                "ERROR A2.4 target.change.reconcile @targets[0].performance[0].change");
    }

    /** The total is 20 % less, the intensity 10 %. */
    @ParameterizedTest
    @CsvSource({
        "ABSOLUTE, -20, passed",
        "ABSOLUTE, -10, raised",
        "INTENSITY, -10, passed",
        "INTENSITY, -20, raised",
        ", -10, passed",
        ", -20, passed",
        ", -15, raised"
    })
    void a_change_is_one_of_what_the_target_is_about(@Nullable TargetBasis basis, String change, String expected) {
        TargetPoint base = new TargetPoint(BASE_YEAR, figure("500", "m3"), intensity("5.00", "m3/person"), null);
        TargetPoint reached =
                new TargetPoint(NOW, figure("400", "m3"), intensity("4.50", "m3/person"), figure(change, "%"));

        assertRaises(
                CHANGE,
                ofIntensity(base, reached).withBasis(basis),
                expected,
                "ERROR A2.4 target.change.reconcile @targets[0].performance[0].change");
    }

    @Test
    void a_change_of_an_intensity_is_not_held_against_totals() {
        Target target = Targets.ofWater("500", "500")
                .withBasis(TargetBasis.INTENSITY)
                .withPerformance(new TargetPoint(NOW, figure("400", "m3"), null, figure("-5", "%")));
        TargetPoint perGuest = new TargetPoint(
                NOW,
                null,
                new Intensity(new BigDecimal("4.50"), UnitRatio.parse("m3/person"), "guests"),
                figure("-5", "%"));

        assertRaises(CHANGE, target, "undetermined: outcome.undetermined missing=targets[].base.intensity", "");
        assertRaises(
                CHANGE,
                ofIntensity(perPerson(BASE_YEAR, "5.00", null), perGuest),
                "undetermined: outcome.units-differ",
                "");
    }
}
