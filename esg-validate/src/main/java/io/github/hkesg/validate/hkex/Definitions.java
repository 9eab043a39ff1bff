package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.validate.RuleOutcome;
import java.util.List;

/** Figures that the report defines in a way of its own need not be what the usual way of calculating makes. */
final class Definitions {
    private Definitions() {}

    /** The outcome, unless it raises something and a note says how this very figure is defined. */
    static RuleOutcome unlessNoted(RuleOutcome outcome, List<Note> notes, String figure) {
        return outcome instanceof RuleOutcome.Raised && notes.stream().anyMatch(note -> defines(note, figure))
                ? Parts.undetermined("outcome.own-definition")
                : outcome;
    }

    private static boolean defines(Note note, String figure) {
        String noted = note.figure();
        return note.kind() == NoteKind.DEFINITION && noted != null && noted.startsWith(figure);
    }
}
