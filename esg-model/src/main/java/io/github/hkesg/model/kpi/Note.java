package io.github.hkesg.model.kpi;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;

/**
 * A word that the report puts beside a figure: restated, method changed, change explained.
 *
 * @param kind what the note is about
 * @param text the note, as the report says it
 */
public record Note(NoteKind kind, @NotBlank String text) {
    /**
     * Checks that both components are there.
     *
     * @throws NullPointerException naming the missing component
     */
    public Note {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Whether any of the notes tells the reader why a figure moved: an explanation, a restatement, another method or
     * another boundary.
     *
     * @param notes the notes beside a figure
     * @return true if at least one does
     */
    public static boolean explainChange(List<Note> notes) {
        return notes.stream().anyMatch(note -> switch (note.kind()) {
            case CHANGE_EXPLAINED, RESTATED, METHOD_CHANGED, BOUNDARY -> true;
            case DEFINITION, ESTIMATED -> false;
        });
    }
}
