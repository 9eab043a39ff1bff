package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_A2_1;
import static io.github.hkesg.model.code.Provisions.KPI_A2_2;
import static io.github.hkesg.model.code.Provisions.KPI_B1_1;
import static io.github.hkesg.validate.hkex.DenominatorRules.DISAGREE;
import static io.github.hkesg.validate.hkex.DenominatorRules.IMPLAUSIBLE;
import static io.github.hkesg.validate.hkex.ExampleReport.ENERGY;
import static io.github.hkesg.validate.hkex.ExampleReport.GREENHOUSE_GAS;
import static io.github.hkesg.validate.hkex.ExampleReport.PACKAGING;
import static io.github.hkesg.validate.hkex.ExampleReport.PRODUCTS;
import static io.github.hkesg.validate.hkex.ExampleReport.WATER;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.with;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static io.github.hkesg.validate.hkex.GreenhouseGases.raised;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.BoundaryDifference;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.ReportingBoundary;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.AdditionalFigure;
import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.PackagingMaterial;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.UnitRatio;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.message.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenominatorRulesTest {
    private static final String OTHER = "undetermined: outcome.other-denominator";
    private static final String ODD = "WARNING A2.2 kpi.intensity.implausible @performance[2].water.intensities[0]";
    private static final String DISAGREEING =
            "WARNING A2.2 kpi.intensity.denominator-disagree @performance[2].water.intensities[0]";

    private static Intensity of(String digits, String unit, @Nullable String denominator) {
        return new Intensity(new BigDecimal(digits), UnitRatio.parse(unit), denominator);
    }

    /** No intensities but those of water, of which 500 m³ were used. */
    private static PerformanceData onlyWater(PerformanceData year, Intensity... intensities) {
        return year.withWater(WATER.withIntensities(intensities))
                .withEnergy(ENERGY.withIntensities(List.of()))
                .withWaste(null)
                .withPackaging(null);
    }

    private static EsgReport water(Intensity... intensities) {
        return with(year -> onlyWater(year, intensities));
    }

    /** 100 people at either end of the year: 500 m³ are those of 50 to 200 people at 10 to 2.5 m³ each. */
    @ParameterizedTest
    @CsvSource({
        "5.00, m3/person, passed",
        "2.50, m3/person, passed",
        "2.49, m3/person, raised",
        "10.0, m3/person, passed",
        "10.1, m3/person, raised",
        "0.50, m3/person, raised",
        "50.0, m3/person, raised",
        "5000, L/person, passed",
        "500, L/person, raised",
        "0, m3/person, absent"
    })
    void the_people_that_an_intensity_implies_are_about_those_of_the_report(
            String digits, String unit, String expected) {
        assertThat(Outcomes.of(IMPLAUSIBLE, water(of(digits, unit, "Employees"))))
                .containsExactly(
                        expected.equals("absent")
                                ? "not applicable: outcome.absent subject=intensities"
                                : raised(expected, ODD));
    }

    @ParameterizedTest
    @CsvSource({
        ", raised",
        "Employees, raised",
        "Average number of employees during the year, raised",
        "Monthly average headcount, raised",
        "本集團全年平均僱員人數, raised",
        "全年各月平均员工人数, raised",
        "上海總部全年各月的平均人數, " + OTHER,
        "Employees of the head office, " + OTHER,
        "Production staff of the factory, " + OTHER,
        "Guests, " + OTHER
    })
    void words_that_narrow_the_people_down_leave_it_open(@Nullable String denominator, String expected) {
        assertThat(Outcomes.of(IMPLAUSIBLE, water(of("0.50", "m3/person", denominator))))
                .containsExactly(raised(expected, ODD));
    }

    @ParameterizedTest
    @CsvSource({"10, 0.50, passed", "10, 0.20, raised", "1000, 0.50, passed", "1000, 0.20, raised"})
    void between_the_ends_of_a_year_any_number_is_plausible(long before, String digits, String expected) {
        EsgReport report = ExampleReport.of(
                year(2024).withWorkforce(WORKFORCE.withTotal(Count.of(before))),
                onlyWater(year(2025), of(digits, "m3/person", "Average headcount"))
                        .withWorkforce(WORKFORCE.withTotal(Count.of(before == 10 ? 1000 : 10))));

        assertThat(Outcomes.of(IMPLAUSIBLE, report)).containsExactly(raised(expected, ODD.replace("[2]", "[1]")));
    }

    @Test
    void without_a_headcount_at_the_start_of_the_year_it_is_open() {
        EsgReport report = ExampleReport.of(onlyWater(year(2025), of("0.50", "m3/person", "Employees")));

        assertThat(Outcomes.of(IMPLAUSIBLE, report))
                .containsExactly("undetermined: outcome.undetermined missing=workforce.total");
    }

    @Test
    void people_at_year_end_are_left_to_the_rule_that_recomputes() {
        EsgReport report = water(of("0.50", "m3/person", "Employees at year end"));

        assertThat(Outcomes.of(IMPLAUSIBLE, report)).containsExactly("undetermined: outcome.other-finding");
        assertThat(Outcomes.of(IntensityRules.RECONCILE, report))
                .containsExactly("ERROR A2.2 kpi.intensity.reconcile @performance[2].water.intensities[0]");
    }

    private static EsgReport differing(EsgReport report, Provision... provisions) {
        return report.withBoundary(new ReportingBoundary(
                "The Group.",
                List.of(new BoundaryDifference(Set.of(provisions), "Head office only.", "Metered there."))));
    }

    @Test
    void other_boundaries_and_definitions_are_heeded() {
        EsgReport odd = water(of("0.50", "m3/person", "Employees"));

        assertThat(Outcomes.of(IMPLAUSIBLE, differing(odd, KPI_A2_2))).containsExactly(OTHER);
        assertThat(Outcomes.of(IMPLAUSIBLE, differing(odd, KPI_B1_1))).containsExactly(OTHER);
        assertThat(Outcomes.of(IMPLAUSIBLE, differing(odd, KPI_A2_1))).containsExactly(ODD);
        for (Note note : List.of(
                Note.of(NoteKind.BOUNDARY, "Head office only."),
                Note.on("intensities[0]", NoteKind.DEFINITION, "Visitors are counted too."))) {
            EsgReport noted = with(year -> {
                PerformanceData only = onlyWater(year, of("0.50", "m3/person", "Employees"));
                return only.withWater(WATER.withIntensities(of("0.50", "m3/person", "Employees"))
                        .withNotes(note));
            });
            assertThat(Outcomes.of(IMPLAUSIBLE, noted)).containsExactly(OTHER);
        }
    }

    @Test
    void a_finding_says_what_the_figures_mean() {
        assertThat(Outcomes.findings(IMPLAUSIBLE, water(of("0.50", "m3/person", "Employees"))))
                .extracting(finding -> Messages.in(Language.EN).render(finding))
                .containsExactly("An intensity of 0.50 m3/person and a total of 500 m3 mean 1000 people, but the report"
                        + " counts 100 people at the start of the year and 100 people at its end. Check the intensity, its"
                        + " unit and the total, or say which people are counted.");
    }

    /** Energy: 111,980 kWh; water: 500 m³; scopes 1 and 2: 56.05 t. All of 2,000 m HKD. */
    private static EsgReport perRevenue(String energy, String water, String gas) {
        return perRevenue(energy, water, gas, "Revenue");
    }

    private static EsgReport perRevenue(String energy, String water, String gas, String denominatorOfWater) {
        return with(year -> onlyWater(year, of(water, "m3/m HKD", denominatorOfWater))
                .withEnergy(ENERGY.withIntensities(of(energy, "kWh/m HKD", "Revenue")))
                .withGreenhouseGas(GREENHOUSE_GAS.withIntensities(of(gas, "kgCO2e/m HKD", "ＲＥＶＥＮＵＥ "))));
    }

    @ParameterizedTest
    @CsvSource({
        "56.0, 0.25, 28.0, ",
        "56, 0.3, 28, ",
        "55.99, 0.25, 28.03, ",
        "56.0, 2.5, 28.0, A2.2 @water",
        "56.0, 0.26, 28.0, A2.2 @water",
        "560, 0.25, 28.0, A2.1 @energy",
        "56.0, 0.25, 280, D.28(a) @greenhouseGas",
        "56.0, 0.25, 0.0280, D.28(a) @greenhouseGas",
        "56.0, 2.5, 2.8, A2.2 @water D.28(a) @greenhouseGas"
    })
    void intensities_per_the_same_thing_imply_the_same_amount_of_it(
            String energy, String water, String gas, @Nullable String odd) {
        List<String> outcomes = Outcomes.of(DISAGREE, perRevenue(energy, water, gas));
        if (odd == null) {
            assertThat(outcomes).containsExactly("passed");
        } else {
            String[] words = odd.split(" ", -1);
            assertThat(outcomes).hasSize(words.length / 2);
            for (int i = 0; i < words.length; i += 2) {
                assertThat(outcomes)
                        .contains("WARNING " + words[i] + " kpi.intensity.denominator-disagree @performance[2]."
                                + words[i + 1].substring(1) + ".intensities[0]");
            }
        }
    }

    @Test
    void of_two_that_disagree_the_finding_is_at_the_second_and_names_both() {
        assertThat(Outcomes.findings(DISAGREE, perRevenue("56.0", "2.5", "28.0")))
                .extracting(finding -> Messages.in(Language.EN).render(finding))
                .containsExactly("\"Revenue\": an intensity of 2.5 m3/m HKD and a total of 500 m3 mean 200 m HKD, but"
                        + " those of A2.1, 56.0 kWh/m HKD and 111.98 '000 kWh, mean 2000 m HKD. Correct the one that is"
                        + " wrong, or say in what the denominators differ.");
    }

    @Test
    void per_other_things_or_of_other_boundaries_they_may_differ() {
        EsgReport two = perRevenue("56.0", "2.5", "28.0", "Revenue of hotels");
        EsgReport noted = with(year -> onlyWater(year)
                .withWater(WATER.withIntensities(of("2.5", "m3/m HKD", "Revenue"))
                        .withNotes(Note.of(NoteKind.BOUNDARY, "Hotels only.")))
                .withEnergy(ENERGY.withIntensities(of("56.0", "kWh/m HKD", "Revenue"))));
        EsgReport apart = with(year -> onlyWater(year, of("2.5", "m3/m HKD", "Revenue"))
                .withEnergy(ENERGY.withIntensities(of("56.0", "kWh/m HKD", "Revenue"))));

        assertThat(Outcomes.of(DISAGREE, two)).containsExactly("passed");
        assertThat(Outcomes.of(DISAGREE, noted)).containsExactly("not applicable: outcome.absent subject=intensities");
        assertThat(Outcomes.of(DISAGREE, apart)).containsExactly(DISAGREEING);
        assertThat(Outcomes.of(DISAGREE, differing(apart, KPI_A2_2))).containsExactly("passed");
        assertThat(Outcomes.of(DISAGREE, differing(apart, KPI_A2_1, KPI_A2_2))).containsExactly(DISAGREEING);
    }

    @Test
    void units_of_one_denominator_are_converted_and_other_currencies_are_not_compared() {
        assertThat(Outcomes.of(DISAGREE, with(year -> onlyWater(year, of("0.25", "L/k HKD", "Revenue"))
                        .withEnergy(ENERGY.withIntensities(of("56.0", "kWh/m HKD", "Revenue"))))))
                .containsExactly("passed");
        assertThat(Outcomes.of(DISAGREE, with(year -> onlyWater(year, of("2.5", "m3/m CNY", "Revenue"))
                        .withEnergy(ENERGY.withIntensities(of("56.0", "kWh/m HKD", "Revenue"))))))
                .containsExactly("passed");
    }

    /** 56.05 t hold scopes 1 and 2; 68.55 t hold scope 3 too, of which the intensity need not be. */
    @ParameterizedTest
    @CsvSource({"28.0, passed", "34.3, passed", "31.0, raised"})
    void an_intensity_beside_a_total_with_scope_3_may_be_of_scopes_1_and_2(String gas, String expected) {
        EsgReport report = with(year -> onlyWater(year)
                .withEnergy(ENERGY.withIntensities(of("56.0", "kWh/m HKD", "Revenue")))
                .withGreenhouseGas(GREENHOUSE_GAS
                        .withTotal(figure("68.55", "tCO2e"))
                        .withTotalScopes(EmissionScope.SCOPE_1, EmissionScope.SCOPE_2, EmissionScope.SCOPE_3)
                        .withIntensities(of(gas, "kgCO2e/m HKD", "Revenue"))));

        assertThat(Outcomes.of(DISAGREE, report))
                .containsExactly(raised(
                        expected,
                        "WARNING D.28(a) kpi.intensity.denominator-disagree"
                                + " @performance[2].greenhouseGas.intensities[0]"));
    }

    @Test
    void coal_equivalent_is_not_divided_by_kilowatt_hours() {
        EsgReport report = with(year -> onlyWater(year, of("0.25", "m3/m HKD", "Revenue"))
                .withEnergy(
                        ENERGY.withTotal(figure("53.71", "tce")).withIntensities(of("56.0", "kWh/m HKD", "Revenue"))));

        assertThat(Outcomes.of(DISAGREE, report)).containsExactly("not applicable: outcome.absent subject=intensities");
    }

    @ParameterizedTest
    @CsvSource({"2000, m HKD, passed", "2, b HKD, passed", "200, m HKD, raised", "2000, m CNY, absent"})
    void a_denominator_that_the_report_prints_is_held_against_the_intensity(
            String digits, String unit, String expected) {
        EsgReport report = with(year -> onlyWater(year, of("0.25", "m3/m HKD", "Revenue"))
                .withAdditionalFigures(AdditionalFigure.of("revenue", figure(digits, unit))));

        assertThat(Outcomes.of(DISAGREE, report))
                .containsExactly(
                        expected.equals("absent")
                                ? "not applicable: outcome.absent subject=intensities"
                                : raised(expected, DISAGREEING));
    }

    /** 2.0 t for 10,000 pieces are 0.20 kg each. */
    @ParameterizedTest
    @CsvSource({
        "0.20, Products sold, passed",
        "2.0, Products sold, raised",
        "0.02, 產品銷量, raised",
        "2.0, Products made, absent"
    })
    void packaging_per_product_sold_is_held_against_the_products_sold(
            String digits, String denominator, String expected) {
        EsgReport report = with(year -> onlyWater(year)
                .withPackaging(new PackagingMaterial(
                        PACKAGING.total(), List.of(of(digits, "kg/piece", denominator)), Map.of(), List.of()))
                .withProductResponsibility(PRODUCTS.withSold(figure("10000", "piece"))));

        assertThat(Outcomes.of(DISAGREE, report))
                .containsExactly(
                        expected.equals("absent")
                                ? "not applicable: outcome.absent subject=intensities"
                                : raised(
                                        expected,
                                        "WARNING A2.5 kpi.intensity.denominator-disagree"
                                                + " @performance[2].packaging.intensities[0]"));
    }

    @Test
    void one_cause_is_one_finding() {
        EsgReport report = with(year -> onlyWater(year, of("0.50", "m3/person", "Employees"))
                .withEnergy(ENERGY.withIntensities(of("1.12", "'000 kWh/person", "Employees"))));

        assertThat(Outcomes.of(IMPLAUSIBLE, report)).containsExactly(ODD);
        assertThat(Outcomes.of(DISAGREE, report)).containsExactly("not applicable: outcome.absent subject=intensities");
    }

    @Test
    void of_several_intensities_of_one_kpi_per_the_same_thing_nobody_knows_which_is_of_the_total() {
        EsgReport report = with(year -> onlyWater(year, of("0.25", "m3/m HKD", "Revenue"))
                .withGreenhouseGas(GREENHOUSE_GAS.withIntensities(
                        of("1.5", "kgCO2e/m HKD", "Revenue"),
                        of("26.5", "kgCO2e/m HKD", "Revenue"),
                        of("0.03", "tCO2e/person", "Employees"),
                        of("0.53", "tCO2e/person", "employees"))));

        assertThat(Outcomes.of(DISAGREE, report)).containsExactly("not applicable: outcome.absent subject=intensities");
        assertThat(Outcomes.of(IMPLAUSIBLE, report))
                .containsExactly("not applicable: outcome.absent subject=intensities");
    }

    /** 500 m³ at 0.25 m³ per million are 2,000 million; one of the figures printed is another. */
    @Test
    void of_very_many_intensities_each_is_held_against_the_figure_of_its_own_name() {
        int many = 2000;
        Intensity[] intensities = new Intensity[many + 2];
        List<AdditionalFigure> printed = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            intensities[i] = of("0.25", "m3/m HKD", "Revenue of shop " + i);
            printed.add(AdditionalFigure.of("REVENUE of  shop " + i, figure(i == 1234 ? "200" : "2000", "m HKD")));
        }
        intensities[many] = of("2.5", "m3/m HKD", "revenue of shop 7");
        intensities[many + 1] = of("2.5", "m3/m CNY", "Revenue of shop 8");
        EsgReport report = with(year -> onlyWater(year, intensities).withAdditionalFigures(printed));

        assertThat(Outcomes.of(DISAGREE, report))
                .containsExactly(DISAGREEING.replace("intensities[0]", "intensities[1234]"));
    }
}
