package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.ExampleReport.ENERGY;
import static io.github.hkesg.validate.hkex.ExampleReport.WATER;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.NoteRules.FIGURE_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.message.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteRulesTest {
    private static Note on(String figure) {
        return Note.on(figure, NoteKind.ESTIMATED, "Read from the bills.");
    }

    private static EsgReport onEnergy(String figure) {
        return ExampleReport.with(year -> year.withEnergy(ENERGY.withNotes(on(figure))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"total", "sources", "sources[0]", "sources[1].quantity", "intensities[0]", "intensities[0].value"
            })
    void a_note_leads_to_a_figure_or_to_what_holds_some(String figure) {
        assertThat(Outcomes.of(FIGURE_UNKNOWN, onEnergy(figure))).containsExactly("passed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "totl",
                "directTotal",
                "sources[2]",
                "sources[99999999999999999999]",
                "sources.quantity",
                "total.scale",
                "sources[",
                "",
                "energy.total"
            })
    void a_note_that_leads_nowhere_is_found(String figure) {
        assertThat(Outcomes.of(FIGURE_UNKNOWN, onEnergy(figure)))
                .containsExactly("WARNING B.14-C note.figure-unknown @performance[2].energy.notes[0].figure");
    }

    @Test
    void the_nearest_figure_is_named() {
        assertThat(Outcomes.findings(FIGURE_UNKNOWN, onEnergy("sources[1].quantty")))
                .map(Messages.in(Language.EN)::render)
                .containsExactly("This note is about \"sources[1].quantty\", which is no figure here; did you mean"
                        + " \"sources[1].quantity\"? Correct the path of the figure.");
    }

    @Test
    void groups_are_found_by_their_names_and_those_not_captured_are_the_reports_own() {
        assertThat(Outcomes.of(
                        FIGURE_UNKNOWN,
                        ExampleReport.with(year -> year.withWorkforce(WORKFORCE
                                .withNotCaptured(BreakdownDimension.EDUCATION)
                                .withNotes(
                                        on("breakdowns.GENDER.male"),
                                        on("breakdowns.AGE_GROUP[\"under 30\"]"),
                                        on("breakdowns.EDUCATION"))))))
                .containsExactly("passed");
        assertThat(Outcomes.of(
                        FIGURE_UNKNOWN,
                        ExampleReport.with(
                                year -> year.withWorkforce(WORKFORCE.withNotes(on("breakdowns.EDUCATION"))))))
                .containsExactly("WARNING B.14-C note.figure-unknown @performance[2].workforce.notes[0].figure");
    }

    @Test
    void notes_on_targets_and_on_nothing_in_particular() {
        assertThat(Outcomes.of(
                        FIGURE_UNKNOWN,
                        ExampleReport.of(2025).withTargets(Targets.COMPLETE.withNotes(on("base.total"), on("gaol")))))
                .containsExactly("WARNING B.14-C note.figure-unknown @targets[0].notes[1].figure");
        assertThat(Outcomes.of(
                        FIGURE_UNKNOWN,
                        ExampleReport.with(year -> year.withWater(
                                WATER.withNotes(List.of(Note.of(NoteKind.ESTIMATED, "Read from the bills.")))))))
                .containsExactly("not applicable: outcome.absent subject=notes[].figure");
    }
}
