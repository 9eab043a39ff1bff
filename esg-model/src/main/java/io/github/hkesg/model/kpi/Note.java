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
 * @param figure the one figure that it is about, as the path below the KPI, for example {@code scope1}; null if it is about the
 *     whole KPI
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
        return notes.stream().anyMatch(note -> switch (note.kind()) {
            case CHANGE_EXPLAINED, RESTATED, METHOD_CHANGED, BOUNDARY -> true;
            case DEFINITION, ESTIMATED -> false;
        });
    }
}
