package io.github.hkesg.calc.factor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * A file of factors as text with lines, not understood yet. Read token by token, because a fault has to be told with its line
 * and must not keep the others from being found.
 *
 * @param common the fields that all rows share
 * @param rows the rows
 */
record RawFactors(Map<String, Field> common, List<Row> rows) {
    static final String COMMON = "common";
    static final String FACTORS = "factors";

    private static final int MAX_DEPTH = 10;
    private static final int MAX_NUMBER_LENGTH = 200;
    private static final int MAX_NAME_LENGTH = 1_000;
    private static final int MAX_STRING_LENGTH = 10_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .maxNameLength(MAX_NAME_LENGTH)
                    .maxStringLength(MAX_STRING_LENGTH)
                    .build())
            .build();

    /** A text or number, and its line; without a text where neither stood there, which has been noted. */
    record Field(@Nullable String text, boolean isText, int line) {}

    /** One row: what to call it, its line and its fields. */
    record Row(String place, int line, Map<String, Field> fields) {
        int lineOf(String name) {
            Field field = fields.get(name);
            return field == null ? line : field.line();
        }
    }

    /** What can be read of a document; faults are noted. */
    static RawFactors parse(byte[] document, Problems problems) {
        RawFactors raw = new RawFactors(new LinkedHashMap<>(), new ArrayList<>());
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
            raw.readDocument(parser, problems);
        } catch (StreamConstraintsException e) {
            problems.note(line(e), "", "Something here is longer or deeper than in any set of factors");
        } catch (JacksonException e) {
            problems.note(line(e), "", "This is no JSON from here on");
        }
        return raw;
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(e.getLocation().getLineNr(), 1);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private void readDocument(JsonParser parser, Problems problems) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            problems.note(1, "", "The document is an object with '" + COMMON + "' and '" + FACTORS + "'");
            return;
        }
        boolean hasRows = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            int line = line(parser);
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (COMMON.equals(name) && value == JsonToken.START_OBJECT && common.isEmpty()) {
                readFields(parser, COMMON, common, problems);
            } else if (FACTORS.equals(name) && value == JsonToken.START_ARRAY && !hasRows) {
                hasRows = true;
                readRows(parser, problems);
            } else {
                problems.note(
                        line,
                        "",
                        "There is no '" + Shown.of(name) + "' here, or it is not what it should be: '" + COMMON
                                + "' is one object, '" + FACTORS + "' one list");
                parser.skipChildren();
            }
        }
        if (!hasRows) {
            problems.note(line(parser), "", "'" + FACTORS + "' is missing");
        }
        if (parser.nextToken() != null) {
            problems.note(line(parser), "", "The document goes on after its end");
        }
    }

    private void readRows(JsonParser parser, Problems problems) {
        int index = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            String place = FACTORS + "[" + index + "]";
            int line = line(parser);
            if (token == JsonToken.START_OBJECT) {
                Map<String, Field> fields = new LinkedHashMap<>();
                readFields(parser, place, fields, problems);
                Field id = fields.get(FactorRow.ID);
                String name = id == null ? null : id.text();
                rows.add(new Row(name == null ? place : Shown.of(name), line, fields));
            } else {
                problems.note(line, place, "A factor is an object");
                parser.skipChildren();
            }
            index++;
        }
    }

    private static void readFields(JsonParser parser, String place, Map<String, Field> fields, Problems problems) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Field field = readField(parser);
            if (field.text() == null) {
                problems.note(field.line(), place, "'" + Shown.of(name) + "' is a text or a number");
                parser.skipChildren();
            }
            if (fields.putIfAbsent(name, field) != null) {
                problems.note(field.line(), place, "'" + Shown.of(name) + "' occurs twice");
            }
        }
    }

    private static Field readField(JsonParser parser) {
        JsonToken token = parser.nextToken();
        boolean isText = token == JsonToken.VALUE_STRING;
        return new Field(isText || token.isNumeric() ? parser.getString() : null, isText, line(parser));
    }
}
