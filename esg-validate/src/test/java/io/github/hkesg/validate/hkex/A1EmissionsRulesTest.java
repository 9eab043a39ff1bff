package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.validate.hkex.A1EmissionsRules.HAZARDOUS_WASTE_CONTRADICTED;
import static io.github.hkesg.validate.hkex.A1EmissionsRules.WASTE_STREAM_JUMP;
import static io.github.hkesg.validate.hkex.ExampleReport.WASTE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.stream;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.Waste;
import io.github.hkesg.model.kpi.WasteClass;
import io.github.hkesg.model.kpi.WasteMaterial;
import io.github.hkesg.model.kpi.WasteStream;
import io.github.hkesg.model.kpi.WasteTreatment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class A1EmissionsRulesTest {
    private static final Note MOVED = Note.of(NoteKind.CHANGE_EXPLAINED, "The office was refurbished.");
    private static final Note COUNTED = Note.of(NoteKind.DEFINITION, "Counted by piece.");
    private static final String CONTRADICTED =
            "ERROR A1.3 hazardous-waste.not-applicable.contradicted @disclosures[\"A1.3\"]";

    private static EsgReport withoutHazardousWasteBut(WasteStream... streams) {
        Waste waste = WASTE.withHazardous(null).withStreams(streams);
        return ExampleReport.with(year -> year.withWaste(waste))
                .withDisclosure(KPI_A1_3, new Disclosure.NotApplicable("Offices produce no hazardous waste.", null));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "LAMPS",
                "TONER_CARTRIDGES",
                "INK_CARTRIDGES",
                "BATTERIES",
                "ELECTRONIC_EQUIPMENT",
                "WASTE_OIL",
                "CHEMICALS",
                "CLINICAL_WASTE"
            })
    void no_hazardous_waste_is_contradicted_by_a_material_that_can_be_hazardous(WasteMaterial material) {
        assertThat(Outcomes.of(HAZARDOUS_WASTE_CONTRADICTED, withoutHazardousWasteBut(stream(material, "0.1", "t"))))
                .containsExactly(CONTRADICTED);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"GENERAL_WASTE", "PAPER", "PLASTICS", "METAL", "GLASS", "FOOD_WASTE", "CONSTRUCTION_WASTE", "OTHER"
            })
    void no_hazardous_waste_is_not_contradicted_by_harmless_material(WasteMaterial material) {
        assertThat(Outcomes.of(HAZARDOUS_WASTE_CONTRADICTED, withoutHazardousWasteBut(stream(material, "0.1", "t"))))
                .containsExactly("passed");
    }

    @Test
    void what_the_report_says_of_a_stream_goes_before_what_its_material_suggests() {
        WasteStream harmlessLamps = new WasteStream(
                WasteMaterial.LAMPS, "LED tubes", WasteClass.NON_HAZARDOUS, figure("9", "piece"), null, List.of());
        WasteStream hazardousGlass = new WasteStream(
                WasteMaterial.GLASS, "Vials", WasteClass.HAZARDOUS, figure("9", "piece"), null, List.of());

        assertThat(Outcomes.of(HAZARDOUS_WASTE_CONTRADICTED, withoutHazardousWasteBut(harmlessLamps)))
                .containsExactly("passed");
        assertThat(Outcomes.of(HAZARDOUS_WASTE_CONTRADICTED, withoutHazardousWasteBut(hazardousGlass)))
                .containsExactly(CONTRADICTED);
    }

    @Test
    void none_of_a_hazardous_material_contradicts_nothing() {
        EsgReport report = withoutHazardousWasteBut(stream(WasteMaterial.LAMPS, "0", "piece"));

        assertThat(Outcomes.of(HAZARDOUS_WASTE_CONTRADICTED, report)).containsExactly("passed");
    }

    @Test
    void hazardous_waste_that_is_reported_is_not_contradicted() {
        EsgReport report = ExampleReport.with(
                year -> year.withWaste(WASTE.withStreams(stream(WasteMaterial.LAMPS, "9", "piece"))));

        assertThat(Outcomes.of(HAZARDOUS_WASTE_CONTRADICTED, report))
                .containsExactly("not applicable: outcome.nothing-not-applicable");
    }

    @Test
    void no_hazardous_waste_is_not_contradicted_where_the_report_has_no_waste_at_all() {
        EsgReport report = ExampleReport.with(year -> year.withWaste(null))
                .withDisclosure(KPI_A1_3, new Disclosure.NotApplicable(null, null));

        assertThat(Outcomes.of(HAZARDOUS_WASTE_CONTRADICTED, report))
                .containsExactly("not applicable: outcome.absent subject=waste");
    }

    private static EsgReport withStreams(WasteStream before, WasteStream now) {
        return ExampleReport.of(
                year(2024).withWaste(WASTE.withStreams(before)), year(2025).withWaste(WASTE.withStreams(now)));
    }

    /**
     * 1.0 t can be 1.05 t, of which 2.1 t, or 2.05 t, are not more than the double; of 1.00 t, they are whatever the roundings.
     * A count also has to differ by more than chance: three standard deviations, the square root of the sum of both.
     */
    @ParameterizedTest
    @CsvSource({
        "PAPER, 1.0, t, 2.2, t, WARNING A1.4 waste.stream.year-on-year-jump @performance[1].waste.streams[0]",
        "PAPER, 2.2, t, 1.0, t, WARNING A1.4 waste.stream.year-on-year-jump @performance[1].waste.streams[0]",
        "PAPER, 1.0, t, 2101, kg, WARNING A1.4 waste.stream.year-on-year-jump @performance[1].waste.streams[0]",
        "WASTE_OIL, 1.0, t, 2.2, t, WARNING A1.3 waste.stream.year-on-year-jump @performance[1].waste.streams[0]",
        "PAPER, 1.0, t, 2.1, t, passed",
        "PAPER, 2.1, t, 1.0, t, passed",
        "PAPER, 1.0, t, 2100, kg, passed",
        "PAPER, 1.00, t, 2.10, t, WARNING A1.4 waste.stream.year-on-year-jump @performance[1].waste.streams[0]",
        "WASTE_OIL, 1.0, t, 2.1, t, passed",
        "LAMPS, 139, piece, 402, piece, WARNING A1.3 waste.stream.year-on-year-jump @performance[1].waste.streams[0]",
        "LAMPS, 5, piece, 2, piece, passed",
        "LAMPS, 18, piece, 9, piece, passed",
        "PAPER, 1.0, t, 2.0, t, passed",
        "PAPER, 2.0, t, 1.0, t, passed",
        "PAPER, 0, t, 9.0, t, passed",
        "PAPER, 9.0, t, 0, t, passed",
        "PAPER, 1.0, t, 500, piece, passed"
    })
    void more_than_double_or_less_than_half_is_a_jump(
            WasteMaterial material, String before, String unitBefore, String now, String unitNow, String expected) {
        EsgReport report = withStreams(stream(material, before, unitBefore), stream(material, now, unitNow));

        assertThat(Outcomes.of(WASTE_STREAM_JUMP, report)).containsExactly(expected);
    }

    @Test
    void a_jump_that_the_report_explains_is_none() {
        EsgReport unexplained = withStreams(stream(WasteMaterial.LAMPS, "139", "piece"), lamps(List.of(COUNTED)));
        EsgReport besideTheStream = withStreams(stream(WasteMaterial.LAMPS, "139", "piece"), lamps(List.of(MOVED)));
        EsgReport besideTheWaste = ExampleReport.of(
                year(2024).withWaste(WASTE.withStreams(stream(WasteMaterial.LAMPS, "139", "piece"))),
                year(2025).withWaste(WASTE.withStreams(lamps(List.of())).withNotes(MOVED)));

        assertThat(Outcomes.of(WASTE_STREAM_JUMP, unexplained))
                .containsExactly("WARNING A1.3 waste.stream.year-on-year-jump @performance[1].waste.streams[0]");
        assertThat(Outcomes.of(WASTE_STREAM_JUMP, besideTheStream)).containsExactly("passed");
        assertThat(Outcomes.of(WASTE_STREAM_JUMP, besideTheWaste)).containsExactly("passed");
    }

    private static WasteStream lamps(List<Note> notes) {
        return new WasteStream(WasteMaterial.LAMPS, null, null, figure("402", "piece"), null, notes);
    }

    @Test
    void streams_are_compared_by_material_and_label() {
        WasteStream tubes =
                new WasteStream(WasteMaterial.LAMPS, "tubes", null, figure("402", "piece"), null, List.of());
        WasteStream bulbs = new WasteStream(WasteMaterial.LAMPS, "bulbs", null, figure("9", "piece"), null, List.of());

        assertThat(Outcomes.of(WASTE_STREAM_JUMP, withStreams(bulbs, tubes))).containsExactly("passed");
    }

    @Test
    void without_the_year_before_a_jump_cannot_be_seen() {
        assertThat(Outcomes.of(WASTE_STREAM_JUMP, ExampleReport.of(year(2025))))
                .containsExactly("undetermined: outcome.undetermined missing=waste");
        assertThat(Outcomes.of(WASTE_STREAM_JUMP, ExampleReport.with(year -> year.withWaste(null))))
                .containsExactly("not applicable: outcome.absent subject=waste");
    }

    @Test
    void streams_are_compared_by_class_and_treatment_too() {
        WasteStream burnt = paper(WasteClass.NON_HAZARDOUS, WasteTreatment.INCINERATED, "1.0");

        assertThat(Outcomes.of(
                        WASTE_STREAM_JUMP,
                        withStreams(burnt, paper(WasteClass.NON_HAZARDOUS, WasteTreatment.INCINERATED, "9.0"))))
                .containsExactly("WARNING A1.4 waste.stream.year-on-year-jump @performance[1].waste.streams[0]");
        assertThat(Outcomes.of(
                        WASTE_STREAM_JUMP,
                        withStreams(burnt, paper(WasteClass.NON_HAZARDOUS, WasteTreatment.RECYCLED, "9.0"))))
                .containsExactly("passed");
        assertThat(Outcomes.of(
                        WASTE_STREAM_JUMP,
                        withStreams(burnt, paper(WasteClass.HAZARDOUS, WasteTreatment.INCINERATED, "9.0"))))
                .containsExactly("passed");
    }

    private static WasteStream paper(WasteClass wasteClass, WasteTreatment treatment, String tonnes) {
        return new WasteStream(WasteMaterial.PAPER, null, wasteClass, figure(tonnes, "t"), treatment, List.of());
    }

    @Test
    void without_streams_there_is_none_to_jump() {
        assertThat(Outcomes.of(
                        WASTE_STREAM_JUMP, ExampleReport.with(year -> year.withWaste(WASTE.withStreams(List.of())))))
                .containsExactly("not applicable: outcome.absent subject=waste.streams");
    }
}
