package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_A2_2;
import static io.github.hkesg.validate.hkex.ExampleReport.WATER;
import static io.github.hkesg.validate.hkex.ExampleReport.with;
import static io.github.hkesg.validate.hkex.GreenhouseGases.raised;
import static io.github.hkesg.validate.hkex.IntensityRules.DENOMINATOR_MISSING;
import static io.github.hkesg.validate.hkex.IntensityRules.RECONCILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.BoundaryDifference;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ReportingBoundary;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntensityRulesTest {
    private static final String WRONG = "ERROR A2.2 kpi.intensity.reconcile @performance[2].water.intensities[0]";
    private static final String OTHER = "undetermined: outcome.other-denominator";

    private static Intensity of(String digits, String unit, @Nullable String denominator) {
        return new Intensity(new BigDecimal(digits), UnitRatio.parse(unit), denominator);
    }

    /** Only water has an intensity per person here: 500 m³ over 100 people at year end. */
    private static EsgReport water(Intensity... intensities) {
        return with(year -> year.withWater(WATER.withIntensities(intensities))
                .withEnergy(null)
                .withWaste(null)
                .withPackaging(null));
    }

    @ParameterizedTest
    @CsvSource({
        "5.00, m3/person, raised=no",
        "5, m3/person, raised=no",
        "5000, L/person, raised=no",
        "5.02, m3/person, raised=yes",
        "6.00, m3/person, raised=yes",
        "6000, L/person, raised=yes"
    })
    void an_intensity_per_employee_at_year_end_is_the_total_over_the_headcount(
            String digits, String unit, String expected) {
        assertThat(Outcomes.of(RECONCILE, water(of(digits, unit, "Employees at the end of the year"))))
                .containsExactly(expected.endsWith("yes") ? WRONG : "passed");
    }

    @ParameterizedTest
    @CsvSource({
        "Number of employees at year-end, raised",
        "Total headcount as at the end of the reporting period, raised",
        "年末員工總數, raised",
        "本集團於年底的僱員人數, raised",
        "Average number of employees, " + OTHER,
        "Employees of the head office at the end of the year, " + OTHER,
        "上海總部全年各月的平均人數, " + OTHER,
        "上海總部年末人數, " + OTHER,
        "Full-time employees at year end, " + OTHER,
        "Employees, " + OTHER,
        ", " + OTHER
    })
    void an_intensity_is_only_wrong_where_its_denominator_is_plainly_everybody_at_year_end(
            @Nullable String denominator, String expected) {
        assertThat(Outcomes.of(RECONCILE, water(of("6.00", "m3/person", denominator))))
                .containsExactly(raised(expected, WRONG));
    }

    @Test
    void an_intensity_that_agrees_with_the_headcount_passes_whatever_it_is_said_to_be_divided_by() {
        assertThat(Outcomes.of(RECONCILE, water(of("5.00", "m3/person", null)))).containsExactly("passed");
        assertThat(Outcomes.validate(RECONCILE, water(of("5.00", "m3/person", null)), null)
                        .recomputations())
                .extracting(recomputation -> recomputation.location().path())
                .contains("performance[2].water.intensities[0]");
    }

    @Test
    void a_total_of_another_boundary_is_not_held_against_the_headcount_of_all() {
        EsgReport wrong = water(of("6.00", "m3/person", "at year end"));
        BoundaryDifference difference = new BoundaryDifference(Set.of(KPI_A2_2), "Head office only.", "Metered there.");
        EsgReport noted = with(year -> year.withWater(WATER.withIntensities(of("6.00", "m3/person", "at year end"))
                        .withNotes(Note.of(NoteKind.BOUNDARY, "Head office only.")))
                .withEnergy(null)
                .withWaste(null)
                .withPackaging(null));

        assertThat(Outcomes.of(RECONCILE, wrong.withBoundary(new ReportingBoundary("The Group.", List.of(difference)))))
                .containsExactly(OTHER);
        assertThat(Outcomes.of(RECONCILE, noted)).containsExactly(OTHER);
    }

    @Test
    void other_denominators_are_not_in_the_report() {
        assertThat(Outcomes.of(RECONCILE, water(of("6.00", "m3/m2", "Floor area"))))
                .containsExactly("not applicable: outcome.absent subject=intensities");
    }

    @Test
    void without_a_headcount_or_a_total_it_cannot_be_calculated_again() {
        EsgReport report = with(year -> year.withWater(WATER.withTotal(null))
                .withEnergy(null)
                .withWaste(null)
                .withPackaging(null));

        assertThat(Outcomes.of(RECONCILE, report))
                .containsExactly("undetermined: outcome.undetermined missing=water.total");
    }

    @ParameterizedTest
    @CsvSource({"Floor area, passed", "' ', raised", ", raised"})
    void an_intensity_says_what_it_is_divided_by(@Nullable String denominator, String expected) {
        assertThat(Outcomes.of(DENOMINATOR_MISSING, water(of("5.00", "m3/m2", denominator))))
                .containsExactly(raised(
                        expected,
                        "INFO A2.2 kpi.intensity.denominator-missing"
                                + " @performance[2].water.intensities[0].denominator"));
    }

    @Test
    void each_of_several_intensities_is_looked_at() {
        assertThat(Outcomes.of(
                        DENOMINATOR_MISSING, water(of("5.00", "m3/person", "at year end"), of("0.1", "m3/m2", null))))
                .containsExactly("INFO A2.2 kpi.intensity.denominator-missing"
                        + " @performance[2].water.intensities[1].denominator");
        assertThat(Outcomes.of(DENOMINATOR_MISSING, water()))
                .containsExactly("not applicable: outcome.absent subject=intensities");
    }
}
