package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word that the report puts beside its figures: restated, estimated, method changed, change explained, other boundary.
 *
 * @param kind what the note is about
 * @param figure the one figure that it is about, as its path below the record that holds the note, for example {@code scope1},
 *     {@code sources[0].quantity} or {@code materials["Cardboard"]}; null if it is about all of them
 * @param text the note, as the report says it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Note(
        NoteKind kind, @Nullable String figure, @NotBlank String text) {
    /**
     * Checks that kind and text are there.
     *
     * @throws NullPointerException naming the missing component
     */
    public Note {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /**
     * A note on the whole KPI.
     *
     * @param kind what the note is about
     * @param text the note, as the report says it
     * @return the note
     */
    public static Note of(NoteKind kind, String text) {
        return new Note(kind, null, text);
    }

    /**
     * A note on one figure of the KPI.
     *
     * @param figure the path of the figure below the KPI, for example {@code scope1} or {@code sources[0].quantity}
     * @param kind what the note is about
     * @param text the note, as the report says it
     * @return the note
     */
    public static Note on(String figure, NoteKind kind, String text) {
        return new Note(kind, Objects.requireNonNull(figure, "figure"), text);
    }

    /**
     * Whether any of the notes tells the reader why a figure moved: an explanation, a restatement, another method or
     * another boundary.
     *
     * @param notes the notes beside a figure
     * @return true if at least one does
     */
    public static boolean explainChange(List<Note> notes) {
        return notes.stream().anyMatch(Note::explainsChange);
    }

    /**
     * Whether any of the notes tells the reader why one figure moved: a note on this figure, on what holds it, or on all.
     *
     * @param notes the notes of the record that holds the figure
     * @param path the path of the figure below that record, for example {@code total}
     * @return true if at least one does
     */
    public static boolean explainChange(List<Note> notes, String path) {
        return notes.stream().anyMatch(note -> note.explainsChange() && note.isAbout(path));
    }

    private boolean isAbout(String path) {
        if (figure == null || figure.equals(path)) {
            return true;
        }
        return path.startsWith(figure) && (path.charAt(figure.length()) == '.' || path.charAt(figure.length()) == '[');
    }

    private boolean explainsChange() {
        return switch (kind) {
            case CHANGE_EXPLAINED, RESTATED, METHOD_CHANGED, BOUNDARY -> true;
            case DEFINITION, ESTIMATED -> false;
        };
    }
}
