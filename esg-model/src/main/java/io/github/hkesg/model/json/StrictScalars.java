package io.github.hkesg.model.json;

import io.github.hkesg.model.json.JsonProblem.Kind;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.text.Nearest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads single values as the schema has them. Jackson's own readers convert: a stock code 02567 that a spreadsheet made the
 * number 2567 would silently become another text, and an empty text an absent word.
 */
final class StrictScalars {
    /** Longer texts are not even tried: turning digits into a number takes time that grows with their square. */
    static final int MAX_NUMBER_LENGTH = 200;

    private StrictScalars() {}

    static SimpleModule addTo(SimpleModule module) {
        return module.addDeserializer(String.class, new Text())
                .addKeyDeserializer(String.class, new Label())
                .addDeserializer(Boolean.class, new Flag())
                .addDeserializer(BigDecimal.class, new Decimal())
                .addDeserializer(Count.class, new WholeNumber());
    }

    /** Half of a surrogate pair is no character; it cannot be written in UTF-8 and would come back as a question mark. */
    private static boolean hasHalfCharacter(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Reads a value that stands in a single token. */
    private abstract static class Scalar<T> extends StdScalarDeserializer<T> {
        Scalar(Class<?> type) {
            super(type);
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            return accepts(parser.currentToken()) ? read(parser, context) : refuse(parser, context);
        }

        abstract boolean accepts(JsonToken token);

        abstract @Nullable T read(JsonParser parser, DeserializationContext context);

        @SuppressWarnings("unchecked") // always null: the problem handler puts nothing in the place of a fault
        private @Nullable T refuse(JsonParser parser, DeserializationContext context) {
            return (T) context.handleUnexpectedToken(getValueType(context), parser);
        }
    }

    private static final class Text extends Scalar<String> {
        Text() {
            super(String.class);
        }

        @Override
        boolean accepts(JsonToken token) {
            return token == JsonToken.VALUE_STRING;
        }

        @Override
        @Nullable
        String read(JsonParser parser, DeserializationContext context) {
            String text = parser.getString();
            if (hasHalfCharacter(text)) {
                ProblemCollector.noteHere(context, Kind.INVALID_TEXT, Map.of());
                return null;
            }
            return text;
        }
    }

    /** A key that the report chooses itself, such as the name of a region. */
    private static final class Label extends KeyDeserializer {
        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) {
            return hasHalfCharacter(key) ? context.handleWeirdKey(String.class, key, "half of a surrogate pair") : key;
        }
    }

    private static final class Flag extends Scalar<Boolean> {
        Flag() {
            super(Boolean.class);
        }

        @Override
        boolean accepts(JsonToken token) {
            return token.isBoolean();
        }

        @Override
        Boolean read(JsonParser parser, DeserializationContext context) {
            return parser.getBooleanValue();
        }
    }

    /** A number as JSON or in quotes, with every digit kept. */
    private static final class Decimal extends Scalar<BigDecimal> {
        private static final Pattern DIGITS = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

        Decimal() {
            super(BigDecimal.class);
        }

        @Override
        boolean accepts(JsonToken token) {
            return token.isNumeric() || token == JsonToken.VALUE_STRING;
        }

        @Override
        @Nullable
        BigDecimal read(JsonParser parser, DeserializationContext context) {
            String digits = parser.getString();
            if (!DIGITS.matcher(digits).matches()) {
                return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, digits, "not a number");
            }
            if (digits.length() <= MAX_NUMBER_LENGTH) {
                try {
                    return new BigDecimal(digits);
                } catch (NumberFormatException exponentBeyondAllBounds) {
                    // told below
                }
            }
            ProblemCollector.noteHere(context, Kind.NUMBER_TOO_LONG, Map.of());
            return null;
        }
    }

    private static final class WholeNumber extends Scalar<Count> {
        private static final Pattern DIGITS = Pattern.compile("[+-]?[0-9]{1,19}");

        WholeNumber() {
            super(Count.class);
        }

        @Override
        boolean accepts(JsonToken token) {
            return token.isNumeric() || token == JsonToken.VALUE_STRING;
        }

        @Override
        @Nullable
        Count read(JsonParser parser, DeserializationContext context) {
            String digits = parser.getString();
            if (DIGITS.matcher(digits).matches()) {
                try {
                    return Count.parse(digits);
                } catch (NumberFormatException largerThanAnyCount) {
                    // told below
                }
            }
            ProblemCollector.noteHere(context, Kind.NOT_A_WHOLE_NUMBER, Map.of("value", Nearest.shorten(digits)));
            return null;
        }
    }

    /** A word of a vocabulary, as it is spelled there. */
    static final class Word extends Scalar<Object> {
        Word(Class<?> type) {
            super(type);
        }

        @Override
        boolean accepts(JsonToken token) {
            return token == JsonToken.VALUE_STRING;
        }

        @Override
        @Nullable
        Object read(JsonParser parser, DeserializationContext context) {
            String word = parser.getString();
            return Arrays.stream(handledType().getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(word))
                    .findFirst()
                    .map(Object.class::cast)
                    .orElseGet(() -> context.handleWeirdStringValue(handledType(), word, "not a known word"));
        }
    }
}
