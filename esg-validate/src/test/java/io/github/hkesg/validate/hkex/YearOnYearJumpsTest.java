package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.ExampleReport.GREENHOUSE_GAS;
import static io.github.hkesg.validate.hkex.ExampleReport.PACKAGING;
import static io.github.hkesg.validate.hkex.ExampleReport.SCOPE_3;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.with;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static io.github.hkesg.validate.hkex.GreenhouseGases.raised;
import static io.github.hkesg.validate.hkex.GreenhouseGases.tonnes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.AirEmission;
import io.github.hkesg.model.kpi.AirEmissions;
import io.github.hkesg.model.kpi.AirPollutant;
import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.PackagingMaterial;
import io.github.hkesg.model.kpi.Scope3Category;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.message.Messages;
import io.github.hkesg.validate.rule.DisclosureRule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scopes, pollutants and packaging that more than double or halve in a year. */
class YearOnYearJumpsTest {
    private static final DisclosureRule SCOPES = GreenhouseGasJumpRules.SCOPES;
    private static final DisclosureRule TOTAL = GreenhouseGasJumpRules.TOTAL;
    private static final String SCOPE_JUMP = " greenhouse-gas.scope.year-on-year-jump @performance[2].greenhouseGas.";
    private static final String TOTAL_JUMP =
            "WARNING D.28(b) greenhouse-gas.year-on-year-jump @performance[2].greenhouseGas.total";

    private static EsgReport gas(GreenhouseGas gas) {
        return with(year -> year.withGreenhouseGas(gas));
    }

    /** 2.99 t of scope 1 and 53.06 t of scope 2 the year before. */
    @ParameterizedTest
    @CsvSource({
        "2.99, 53.06, ",
        "5.98, 106.12, ",
        "6.00, 53.06, D.28(a) scope1",
        "1.48, 53.06, D.28(a) scope1",
        "2.99, 530.6, D.28(b) scope2LocationBased",
        "2.99, 5.306, D.28(b) scope2LocationBased",
        "0, 53.06, "
    })
    void a_scope_that_doubles_or_halves_is_asked_about(String scope1, String scope2, @Nullable String expected) {
        EsgReport report = gas(GREENHOUSE_GAS.withScope1(tonnes(scope1)).withScope2LocationBased(tonnes(scope2)));

        assertThat(Outcomes.of(SCOPES, report))
                .containsExactly(expected == null ? "passed" : "WARNING " + expected.replace(" ", SCOPE_JUMP));
    }

    private static Scope3Emissions scope3(String total, Scope3Category... categories) {
        return new Scope3Emissions(
                figure(total, "tCO2e"),
                categories.length == 0 ? SCOPE_3.categories() : Map.of(categories[0], figure(total, "tCO2e")));
    }

    @Test
    void scope_3_of_the_same_categories_is_asked_about_and_of_others_is_not() {
        assertThat(Outcomes.of(SCOPES, gas(GREENHOUSE_GAS.withScope3(scope3("125")))))
                .containsExactly("WARNING D.28(c)" + SCOPE_JUMP + "scope3.total");
        assertThat(Outcomes.of(SCOPES, gas(GREENHOUSE_GAS.withScope3(scope3("125", Scope3Category.CAPITAL_GOODS)))))
                .containsExactly("passed");
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGE_EXPLAINED, , passed",
        "CHANGE_EXPLAINED, scope1, passed",
        "RESTATED, scope1, passed",
        "METHOD_CHANGED, total, passed",
        "CHANGE_EXPLAINED, scope2LocationBased, raised",
        "DEFINITION, scope1, raised",
        "ESTIMATED, , raised"
    })
    void a_note_on_the_scope_the_total_or_everything_explains_it(
            NoteKind kind, @Nullable String figure, String expected) {
        EsgReport report = gas(
                GREENHOUSE_GAS.withScope1(tonnes("29.9")).withNotes(new Note(kind, figure, "A plant was acquired.")));

        assertThat(Outcomes.of(SCOPES, report))
                .containsExactly(raised(expected, "WARNING D.28(a)" + SCOPE_JUMP + "scope1"));
    }

    @Test
    void a_total_that_jumps_with_one_of_its_scopes_is_asked_about_at_the_scope_alone() {
        GreenhouseGas withScope =
                GREENHOUSE_GAS.withScope2LocationBased(tonnes("530.6")).withTotal(tonnes("533.59"));

        assertThat(Outcomes.of(SCOPES, gas(withScope)))
                .containsExactly("WARNING D.28(b)" + SCOPE_JUMP + "scope2LocationBased");
        assertThat(Outcomes.of(TOTAL, gas(withScope))).containsExactly("undetermined: outcome.other-finding");
    }

    @Test
    void a_total_that_jumps_alone_or_against_its_scopes_is_asked_about_itself() {
        GreenhouseGas alone = GREENHOUSE_GAS.withTotal(tonnes("560.5"));
        GreenhouseGas against = alone.withScope1(tonnes("0.30"));
        GreenhouseGas outside =
                alone.withScope3(scope3("125")).withTotalScopes(EmissionScope.SCOPE_1, EmissionScope.SCOPE_2);

        assertThat(Outcomes.of(TOTAL, gas(alone))).containsExactly(TOTAL_JUMP);
        assertThat(Outcomes.of(TOTAL, gas(against))).containsExactly(TOTAL_JUMP);
        assertThat(Outcomes.of(TOTAL, gas(outside))).containsExactly(TOTAL_JUMP);
    }

    @Test
    void a_total_that_holds_scope_3_for_the_first_time_is_asked_about_as_that_and_not_as_a_jump() {
        GreenhouseGas now = GREENHOUSE_GAS.withScope3(scope3("500")).withTotal(tonnes("556.05"));

        assertThat(Outcomes.of(TOTAL, gas(now))).containsExactly("undetermined: outcome.other-finding");
        assertThat(Outcomes.of(
                        TOTAL,
                        gas(now.withTotalScopes(EmissionScope.SCOPE_1, EmissionScope.SCOPE_2, EmissionScope.SCOPE_3))))
                .containsExactly("undetermined: outcome.other-finding");
    }

    /** 2.99 t of scope 1 the year before; a twentieth of the total is small. */
    @ParameterizedTest
    @CsvSource({"9.00, 180.0, raised", "9.00, 180.2, passed", "0.90, 59.8, raised", "0.90, 60.0, passed"})
    void a_scope_that_is_small_beside_the_total_may_double(String scope1, String total, String expected) {
        GreenhouseGas now = GREENHOUSE_GAS.withScope1(tonnes(scope1)).withTotal(tonnes(total));

        assertThat(Outcomes.of(SCOPES, gas(now)))
                .containsExactly(raised(expected, "WARNING D.28(a)" + SCOPE_JUMP + "scope1"));
    }

    @Test
    void without_the_scopes_of_both_years_nothing_can_be_seen() {
        EsgReport first = ExampleReport.of(year(2025));

        assertThat(Outcomes.of(SCOPES, first))
                .containsExactly("undetermined: outcome.undetermined missing=greenhouseGas.scope1");
        assertThat(Outcomes.of(SCOPES, with(year -> year.withGreenhouseGas(null))))
                .containsExactly("not applicable: outcome.absent subject=greenhouseGas");
    }

    private static AirEmissions air(AirEmission... emissions) {
        return new AirEmissions(List.of(emissions), List.of());
    }

    private static AirEmission row(AirPollutant pollutant, @Nullable String label, String kilograms) {
        return new AirEmission(pollutant, label, figure(kilograms, "kg"));
    }

    private static List<String> jumps(AirEmissions before, AirEmissions now) {
        return Outcomes.of(
                A1EmissionsRules.POLLUTANT_JUMP,
                ExampleReport.of(year(2024).withAirEmissions(before), year(2025).withAirEmissions(now)));
    }

    private static String airJump(int row) {
        return "WARNING A1.1 air-emissions.year-on-year-jump @performance[1].airEmissions.pollutants[" + row
                + "].quantity";
    }

    @Test
    void each_pollutant_is_held_against_itself() {
        AirEmissions before = air(
                row(AirPollutant.NOX, "NOx", "1.2"),
                row(AirPollutant.SOX, null, "0.02"),
                row(AirPollutant.OTHER, "Ammonia", "3"));
        AirEmissions now = air(
                row(AirPollutant.SOX, "Sulphur oxides", "0.20"),
                row(AirPollutant.NOX, "氮氧化物", "1.3"),
                row(AirPollutant.OTHER, "AMMONIA ", "30"),
                row(AirPollutant.OTHER, null, "30"),
                row(AirPollutant.PM10, null, "9"));

        assertThat(jumps(before, now)).containsExactly(airJump(0), airJump(2));
    }

    @Test
    void rows_of_one_pollutant_and_what_a_note_explains_are_not_compared() {
        AirEmissions before = air(row(AirPollutant.NOX, null, "1.2"));
        AirEmissions twice = air(row(AirPollutant.NOX, "Boilers", "9"), row(AirPollutant.NOX, "Vehicles", "1.1"));
        AirEmissions noted = new AirEmissions(
                List.of(row(AirPollutant.NOX, null, "9")),
                List.of(Note.on("pollutants[0].quantity", NoteKind.CHANGE_EXPLAINED, "A boiler was added.")));

        assertThat(jumps(before, twice)).containsExactly("passed");
        assertThat(jumps(before, noted)).containsExactly("passed");
        assertThat(jumps(before, air(row(AirPollutant.NOX, null, "9")))).containsExactly(airJump(0));
    }

    @Test
    void a_pollutant_without_a_label_is_named_by_its_symbol() {
        EsgReport report = with(year -> year.withAirEmissions(air(row(AirPollutant.NOX, null, "12"))));

        assertThat(Outcomes.findings(A1EmissionsRules.POLLUTANT_JUMP, report))
                .extracting(finding -> Messages.in(Language.EN).render(finding))
                .containsExactly(
                        "NOx: emissions went from 1.2 kg to 12 kg in a year. Check the figure and its unit; if it"
                                + " is right, add a note that says why.");
    }

    @ParameterizedTest
    @CsvSource({"4.0, passed", "4.2, raised", "20, raised", "0.9, raised", "1.0, passed"})
    void packaging_that_doubles_or_halves_is_asked_about(String tonnes, String expected) {
        EsgReport report = with(year -> year.withPackaging(
                new PackagingMaterial(figure(tonnes, "t"), PACKAGING.intensities(), Map.of(), List.of())));
        EsgReport noted = with(year -> year.withPackaging(new PackagingMaterial(
                figure(tonnes, "t"),
                PACKAGING.intensities(),
                Map.of(),
                List.of(Note.on("total", NoteKind.CHANGE_EXPLAINED, "A new line.")))));

        assertThat(Outcomes.of(A2ResourceRules.PACKAGING_JUMP, report))
                .containsExactly(
                        raised(expected, "WARNING A2.5 packaging.year-on-year-jump @performance[2].packaging.total"));
        assertThat(Outcomes.of(A2ResourceRules.PACKAGING_JUMP, noted)).containsExactly("passed");
    }
}
