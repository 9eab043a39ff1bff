package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.A1EmissionsRules.POLLUTANT_UNNAMED;
import static io.github.hkesg.validate.hkex.A1EmissionsRules.WASTE_STREAM_EXCEEDS_TOTAL;
import static io.github.hkesg.validate.hkex.A1EmissionsRules.WASTE_TREATMENTS;
import static io.github.hkesg.validate.hkex.A2ResourceRules.PACKAGING_MATERIALS;
import static io.github.hkesg.validate.hkex.A2ResourceRules.WATER_DISCHARGED;
import static io.github.hkesg.validate.hkex.A2ResourceRules.WATER_SOURCES;
import static io.github.hkesg.validate.hkex.ExampleReport.WASTE;
import static io.github.hkesg.validate.hkex.ExampleReport.WATER;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.with;
import static io.github.hkesg.validate.hkex.GreenhouseGases.raised;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.AirEmission;
import io.github.hkesg.model.kpi.AirEmissions;
import io.github.hkesg.model.kpi.AirPollutant;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.PackagingMaterial;
import io.github.hkesg.model.kpi.WasteClass;
import io.github.hkesg.model.kpi.WasteMaterial;
import io.github.hkesg.model.kpi.WasteStream;
import io.github.hkesg.model.kpi.WasteTotal;
import io.github.hkesg.model.kpi.WasteTreatment;
import io.github.hkesg.model.kpi.WaterSource;
import io.github.hkesg.model.quantity.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourcePartsTest {
    /** Rounded parts may miss a rounded total: 166.7 + 333.4 may be 500.0 but not 500.3. */
    @ParameterizedTest
    @CsvSource({
        "500, 450, 50, passed",
        "450, 450, 50, passed",
        "500.0, 166.7, 333.4, passed",
        "500.3, 166.7, 333.4, raised",
        "480, 450, 50, raised",
        "600, 450, 50, raised"
    })
    void water_by_source_adds_up_with_or_without_what_is_used_again(
            String total, String municipal, String recycled, String expected) {
        EsgReport report = with(year -> year.withWater(WATER.withTotal(figure(total, "m3"))
                .withSources(Map.of(
                        WaterSource.MUNICIPAL, figure(municipal, "m3"),
                        WaterSource.RECYCLED, figure(recycled, "m3")))));

        assertThat(Outcomes.of(WATER_SOURCES, report))
                .containsExactly(raised(expected, "ERROR A2.2 water.source.sum @performance[2].water.total"));
    }

    @Test
    void one_source_that_is_less_than_the_total_is_not_all_of_it_and_one_that_is_more_cannot_be() {
        assertThat(Outcomes.of(WATER_SOURCES, municipal("400", "m3")))
                .containsExactly("undetermined: outcome.one-part");
        assertThat(Outcomes.of(WATER_SOURCES, municipal("600", "m3")))
                .containsExactly("ERROR A2.2 water.source.sum @performance[2].water.total");
    }

    @Test
    void water_in_units_that_cannot_be_converted_is_not_added_up() {
        assertThat(Outcomes.of(WATER_SOURCES, municipal("500", "t")))
                .containsExactly("undetermined: outcome.units-differ");
        assertThat(Outcomes.of(WATER_SOURCES, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.absent subject=water.total");
    }

    private static EsgReport municipal(String digits, String unit) {
        return with(year -> year.withWater(WATER.withSources(Map.of(WaterSource.MUNICIPAL, figure(digits, unit)))));
    }

    @ParameterizedTest
    @CsvSource({"500, passed", "501, passed", "502, raised", "0.6, passed"})
    void water_discharged_is_no_more_than_was_used(String discharged, String expected) {
        EsgReport report = with(year -> year.withWater(WATER.withDischarged(figure(discharged, "m3"))));

        assertThat(Outcomes.of(WATER_DISCHARGED, report))
                .containsExactly(raised(
                        expected, "WARNING A2.2 water.discharged.exceeds-total @performance[2].water.discharged"));
    }

    @Test
    void a_note_on_the_water_discharged_says_where_it_comes_from() {
        EsgReport noted = with(year -> year.withWater(WATER.withDischarged(figure("900", "m3"))
                .withNotes(Note.on("discharged", NoteKind.DEFINITION, "Rain is discharged with it."))));
        EsgReport otherwise = with(year -> year.withWater(WATER.withDischarged(figure("900", "m3"))
                .withNotes(Note.on("total", NoteKind.DEFINITION, "As metered."))));

        assertThat(Outcomes.of(WATER_DISCHARGED, noted)).containsExactly("passed");
        assertThat(Outcomes.of(WATER_DISCHARGED, otherwise))
                .containsExactly("WARNING A2.2 water.discharged.exceeds-total @performance[2].water.discharged");
        assertThat(Outcomes.of(WATER_DISCHARGED, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.absent subject=water.discharged");
    }

    @ParameterizedTest
    @CsvSource({"1.5, 0.5, passed", "1.46, 0.5, passed", "1.5, 0.7, raised", "1.0, 0.5, raised"})
    void packaging_by_material_adds_up(String cardboard, String film, String expected) {
        EsgReport report = with(year -> year.withPackaging(new PackagingMaterial(
                figure("2.0", "t"),
                List.of(),
                Map.of("Cardboard", figure(cardboard, "t"), "Film", figure(film, "t")),
                List.of())));

        assertThat(Outcomes.of(PACKAGING_MATERIALS, report))
                .containsExactly(raised(expected, "ERROR A2.5 packaging.material.sum @performance[2].packaging.total"));
    }

    @ParameterizedTest
    @CsvSource({
        "4.0, 3.0, 1.0, passed",
        "4.0, 4.0, 1.0, passed",
        "4.0, 3.5, 1.0, raised",
        "4.0, 3.0, 0.5, raised",
        "4, 3.0, 0.5, passed"
    })
    void waste_by_treatment_adds_up_with_or_without_what_is_recovered(
            String total, String landfilled, String recycled, String expected) {
        Map<WasteTreatment, Quantity> treatments = new LinkedHashMap<>();
        treatments.put(WasteTreatment.LANDFILLED, figure(landfilled, "t"));
        treatments.put(WasteTreatment.RECYCLED, figure(recycled, "t"));
        EsgReport report = with(year ->
                year.withWaste(WASTE.withNonHazardous(new WasteTotal(figure(total, "t"), List.of(), treatments))));

        assertThat(Outcomes.of(WASTE_TREATMENTS, report))
                .containsExactly(
                        raised(expected, "ERROR A1.4 waste.treatment.sum @performance[2].waste.nonHazardous.total"));
    }

    @Test
    void waste_without_treatments_has_none_to_add_up() {
        assertThat(Outcomes.of(WASTE_TREATMENTS, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.absent subject=waste.hazardous.total");
    }

    @ParameterizedTest
    @CsvSource({
        "NON_HAZARDOUS, 4.2, t, LANDFILLED, WARNING A1.4 waste.stream.exceeds-total @performance[2].waste.streams[0].quantity",
        "HAZARDOUS, 130, kg, , WARNING A1.3 waste.stream.exceeds-total @performance[2].waste.streams[0].quantity",
        "NON_HAZARDOUS, 4.1, t, LANDFILLED, passed",
        "NON_HAZARDOUS, 9.0, t, RECYCLED, 'not applicable: outcome.absent subject=waste.streams'",
        "NON_HAZARDOUS, 900, piece, , 'not applicable: outcome.absent subject=waste.streams'",
        ", 9.0, t, , 'not applicable: outcome.absent subject=waste.streams'"
    })
    void a_stream_is_no_more_than_the_total_of_the_class_that_the_report_puts_it_in(
            @Nullable WasteClass wasteClass,
            String digits,
            String unit,
            @Nullable WasteTreatment treatment,
            String expected) {
        WasteStream stream = new WasteStream(
                WasteMaterial.GENERAL_WASTE, null, wasteClass, figure(digits, unit), treatment, List.of());

        assertThat(Outcomes.of(WASTE_STREAM_EXCEEDS_TOTAL, with(year -> year.withWaste(WASTE.withStreams(stream)))))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER, , ERROR A1.1 air-emissions.pollutant-unnamed @performance[2].airEmissions.pollutants[0].label",
        "OTHER, ' ', ERROR A1.1 air-emissions.pollutant-unnamed @performance[2].airEmissions.pollutants[0].label",
        "OTHER, Ammonia, passed",
        "NOX, , passed"
    })
    void an_emission_to_air_has_a_name(AirPollutant pollutant, @Nullable String label, String expected) {
        EsgReport report = with(year -> year.withAirEmissions(
                new AirEmissions(List.of(new AirEmission(pollutant, label, figure("0.9", "kg"))), List.of())));

        assertThat(Outcomes.of(POLLUTANT_UNNAMED, report)).containsExactly(expected);
    }
}
