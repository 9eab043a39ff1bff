package io.github.hkesg.calc.row;

import io.github.hkesg.model.text.Language;
import io.github.hkesg.model.text.MessageCatalog;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * One fault of a raw row that keeps it from being counted.
 *
 * <p>For example, row 17, field {@code left}: before the first day of employment.
 *
 * @param kind what is wrong
 * @param row number of the row in its source or, of a list, in its order, from 1
 * @param field the field of the row, for example {@code left} or {@code labels.GENDER}
 * @param arguments what the text of this kind mentions, by name
 */
public record RowProblem(Kind kind, int row, String field, Map<String, String> arguments) implements Serializable {
    private static final MessageCatalog TEXTS = MessageCatalog.load(RowProblem.class, "rows");

    /**
     * Copies the arguments.
     *
     * @throws NullPointerException naming the missing component
     */
    public RowProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(field, "field");
        arguments = Map.copyOf(arguments);
    }

    /** What can be wrong with a row. */
    public enum Kind {
        /** A text that must be there is blank. */
        BLANK,
        /** An id that an earlier row has. */
        DUPLICATE,
        /** A label or a birth date that other rows have and this one has not, so that a breakdown would not add up. */
        MISSING,
        /** A day that is before another which cannot come after it. */
        TOO_EARLY,
        /** An amount that is zero or negative. */
        NOT_POSITIVE,
        /** An amount that is negative. */
        NEGATIVE,
        /** An id that the roster does not have. */
        UNKNOWN_EMPLOYEE,
        /** A day on which the employee was not employed. */
        NOT_EMPLOYED,
        /** A day or a period outside the reporting period. */
        OUTSIDE_PERIOD,
        /** A unit that cannot be added to those of the other rows. */
        WRONG_UNIT
    }

    /**
     * The fault in words, with its row and field.
     *
     * @param language the language
     * @return for example {@code row 17, left: 2025-03-01 is before 2025-04-01.}
     */
    public String message(Language language) {
        String place = TEXTS.render("PLACE", language, Map.of("row", Integer.toString(row), "field", field));
        return place + TEXTS.render(kind.name(), language, arguments);
    }
}
