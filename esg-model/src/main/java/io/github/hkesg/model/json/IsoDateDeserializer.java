package io.github.hkesg.model.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads dates as text only: a number such as 20250101 would otherwise be taken for days since 1970. */
final class IsoDateDeserializer extends StdScalarDeserializer<LocalDate> {
    /** ISO 8601 also knows years of five digits and before Christ; no report does. */
    private static final int LENGTH = "2025-12-31".length();

    IsoDateDeserializer() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
        }
        String text = parser.getString();
        if (text.length() == LENGTH) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException noSuchDay) {
                // told below
            }
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not an ISO date");
    }
}
