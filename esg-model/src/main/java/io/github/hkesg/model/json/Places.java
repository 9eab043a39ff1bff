package io.github.hkesg.model.json;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.text.Nearest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.util.TokenBufferReadContext;

/** Where in the document a parser stands, as a path of the report. */
final class Places {
    private Places() {}

    static Location path(List<JacksonException.Reference> references) {
        Location location = Location.REPORT;
        for (JacksonException.Reference reference : references) {
            String name = reference.getPropertyName();
            location = name == null
                    ? location.index(Math.max(reference.getIndex(), 0))
                    : location.key(Nearest.shorten(name));
        }
        return location;
    }

    /** The value on which the parser stands; at its opening bracket the parser is already inside it. */
    static Location of(@Nullable JsonParser parser) {
        if (parser == null) {
            return Location.REPORT;
        }
        TokenStreamContext at = parser.streamReadContext();
        JsonToken token = parser.currentToken();
        return path(token != null && token.isStructStart() ? at.getParent() : at);
    }

    /**
     * Line and column. At the end of an object the parser no longer knows where its fields were, nor does it know where a
     * token stood that was put aside; no line is better than a wrong one.
     */
    static @Nullable TokenStreamLocation inDocument(JsonParser parser) {
        JsonToken token = parser.currentToken();
        boolean over = token != null && token.isStructEnd();
        return over || isPutAside(parser) ? null : parser.currentTokenLocation();
    }

    /** Whether what is read was put aside earlier, as what stands before the status of a disclosure. */
    static boolean isPutAside(JsonParser parser) {
        return parser.streamReadContext() instanceof TokenBufferReadContext;
    }

    /** The object that holds the field on which the parser stands. */
    static Location objectHolding(JsonParser parser) {
        TokenStreamContext at = parser.streamReadContext();
        JsonToken token = parser.currentToken();
        TokenStreamContext object = token != null && token.isStructStart() ? at.getParent() : at;
        return path(object == null ? null : object.getParent());
    }

    /**
     * The object that has an unknown field. Jackson asks either when the parser stands on the field, or after it has put
     * the field aside and reached the end of the object.
     */
    static Location objectHolding(JsonParser parser, String name) {
        Location here = of(parser);
        if (parser.currentToken() == JsonToken.END_OBJECT) {
            return here;
        }
        return without(here, name);
    }

    /** A place without its last step, if that is a field of this name. */
    static Location without(Location place, String name) {
        String last = Location.REPORT.key(Nearest.shorten(name)).path();
        if (!place.path().endsWith(last)) {
            return place;
        }
        String object = place.path().substring(0, place.path().length() - last.length());
        return new Location(object.endsWith(".") ? object.substring(0, object.length() - 1) : object);
    }

    /**
     * The object being built. A record is built either at the end of its object, when the parser has already left it, or
     * as soon as its last component is there, when the parser stands on the next name inside it.
     */
    static Location objectBuilt(JsonParser parser) {
        return parser.currentToken() == JsonToken.PROPERTY_NAME ? objectHolding(parser) : of(parser);
    }

    static Location path(@Nullable TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return Location.REPORT;
        }
        Location parent = path(context.getParent());
        if (context.inArray()) {
            return context.hasCurrentIndex() ? parent.index(context.getCurrentIndex()) : parent;
        }
        String name = context.currentName();
        return name == null ? parent : parent.key(Nearest.shorten(name));
    }
}
