package io.github.hkesg.model.json;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.model.text.MessageCatalog;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One fault of a JSON document that keeps it from being read as a report.
 *
 * @param kind what is wrong
 * @param location path to the place
 * @param line line in the document, from 1; 0 where it is not known
 * @param column column in that line in UTF-16 characters, from 1; 0 where it is not known
 * @param arguments what the text of this kind mentions, by name
 */
public record JsonProblem(Kind kind, Location location, int line, int column, Map<String, String> arguments) {
    private static final MessageCatalog TEXTS = MessageCatalog.load(JsonProblem.class, "problems");

    /**
     * Copies the arguments.
     *
     * @throws NullPointerException naming the missing component
     */
    public JsonProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(location, "location");
        arguments = Map.copyOf(arguments);
    }

    /** What can be wrong with a document. */
    public enum Kind {
        /** Not JSON at all, or broken JSON. */
        MALFORMED,
        /** Larger, deeper or longer than any report is. */
        TOO_LARGE,
        /** A name occurs twice in one object. */
        DUPLICATE_FIELD,
        /** A field that a report does not have. */
        UNKNOWN_FIELD,
        /** A field that must be there is not. */
        MISSING_FIELD,
        /** A text where a number belongs, a list where an object belongs, and so on. */
        WRONG_TYPE,
        /** A word that is not in the vocabulary of this field. */
        UNKNOWN_VALUE,
        /** An id that the Code does not have. */
        UNKNOWN_PROVISION,
        /** A unit that is not in the vocabulary. */
        UNKNOWN_UNIT,
        /** A unit of another dimension than the figure's. */
        WRONG_UNIT,
        /** A number with more digits than any report prints. */
        NUMBER_TOO_LONG,
        /** A fraction where only a whole number makes sense, or a whole number too large to be a count. */
        NOT_A_WHOLE_NUMBER,
        /** Not a date of the form 2025-12-31. */
        INVALID_DATE,
        /** A period that ends before it starts. */
        INVALID_PERIOD,
        /** A text with half of a surrogate pair, which is no character and cannot be written again. */
        INVALID_TEXT,
        /** Anything else that no report could mean. */
        INVALID_VALUE
    }

    /**
     * The fault in words, with its place.
     *
     * @param language the language
     * @return for example {@code performance[0].workforce: there is no field 'totals'; did you mean 'total'?}
     */
    public String message(Language language) {
        Map<String, String> values = new LinkedHashMap<>(arguments);
        if (kind == Kind.WRONG_TYPE) {
            values.replaceAll((name, type) -> TEXTS.text("TYPE_" + type, language));
        }
        String text = TEXTS.render(kind.name(), language, values);
        String place = location.path();
        if (line > 0 && column > 0) {
            String position = TEXTS.render("POSITION", language, Map.of("line", line + "", "column", column + ""));
            place = place.isEmpty() ? position : place + " (" + position + ")";
        }
        return place.isEmpty() ? text : place + ": " + text;
    }
}
