package io.github.hkesg.model.json;

import io.github.hkesg.model.InvalidPeriodException;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.UnknownProvisionException;
import io.github.hkesg.model.internal.PathKeys;
import io.github.hkesg.model.json.JsonProblem.Kind;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.NumberSizeException;
import io.github.hkesg.model.quantity.UnknownUnitException;
import io.github.hkesg.model.text.Nearest;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.jsontype.TypeIdResolver;

/**
 * Notes a fault and lets reading go on with nothing in its place, so that one reading finds every fault. What then fails
 * only because of that gap is not noted again.
 */
final class ProblemCollector extends DeserializationProblemHandler {
    /** Attribute of one reading under which its problems are gathered. */
    static final Object PROBLEMS = ProblemCollector.class;

    /**
     * Attribute of one reading under which the parser of the innermost object is kept. It is not always that of the context:
     * what stands before the status of a disclosure is put aside and read from there.
     */
    static final Object PARSER = JsonParser.class;

    /** A document with more faults than this is not a report with faults. */
    private static final int MAX_PROBLEMS = 1_000;

    static JsonProblem tooLarge() {
        return new JsonProblem(Kind.TOO_LARGE, Location.REPORT, 0, 0, Map.of());
    }

    private static final Pattern ELEMENT_OF_MAP = Pattern.compile("([^\\[]*)\\[\"(.*)\"]", Pattern.DOTALL);

    static JsonProblem empty() {
        return new JsonProblem(Kind.WRONG_TYPE, Location.REPORT, 0, 0, Map.of("expected", "OBJECT", "found", "NULL"));
    }

    /** The fault at which reading could not go on. */
    static JsonProblem fatal(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        int line = at == null ? 0 : Math.max(at.getLineNr(), 0);
        int column = at == null ? 0 : Math.max(at.getColumnNr(), 0);
        JsonParser parser = e.processor() instanceof JsonParser p ? p : null;
        Location location = reached(e, parser);
        if (e instanceof StreamConstraintsException) {
            return new JsonProblem(Kind.TOO_LARGE, location, line, column, Map.of());
        }
        String original = Objects.requireNonNullElse(e.getOriginalMessage(), "");
        if (original.startsWith("Duplicate Object property")) {
            String field = parser == null ? "" : Objects.requireNonNullElse(parser.currentName(), "");
            Location object = Places.without(location, field);
            return duplicate(object.key(Nearest.shorten(field)), line, column, field);
        }
        if (e.getCause() instanceof DuplicateKeyException duplicate) {
            return duplicate(location, line, column, duplicate.key());
        }
        boolean broken = !(e instanceof DatabindException)
                || original.startsWith("Trailing token")
                || original.startsWith("No content");
        return new JsonProblem(broken ? Kind.MALFORMED : Kind.INVALID_VALUE, location, line, column, Map.of());
    }

    /** What is put aside until a status comes has no path of its own yet; the parser that reads it knows where it is. */
    private static Location reached(JacksonException e, @Nullable JsonParser parser) {
        Location told = Places.path(e.getPath());
        Location read = Places.of(parser);
        boolean deeper = e.getPath().isEmpty() || (!(e instanceof DatabindException) && read.isWithin(told));
        return deeper ? read : told;
    }

    private static JsonProblem duplicate(Location location, int line, int column, String field) {
        return new JsonProblem(Kind.DUPLICATE_FIELD, location, line, column, Map.of("field", Nearest.shorten(field)));
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            Object beanOrClass,
            String name) {
        Collection<Object> known = Objects.requireNonNullElse(deserializer.getKnownPropertyNames(), List.of());
        List<String> names = known.stream().map(Object::toString).toList();
        String nearest = names.isEmpty() ? "" : Nearest.to(name, names);
        note(
                context,
                place(context, innermost -> Places.objectHolding(innermost, name)),
                Kind.UNKNOWN_FIELD,
                Map.of("field", Nearest.shorten(name), "nearest", nearest));
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdKey(
            DeserializationContext context, Class<?> keyType, String key, String message) {
        Location map = Places.path(parser(context).streamReadContext().getParent());
        if (keyType == Provision.class) {
            UnknownProvisionException unknown = unknownProvision(key);
            note(
                    context,
                    map.key(unknown.id()),
                    Kind.UNKNOWN_PROVISION,
                    Map.of("id", unknown.id(), "nearest", unknown.nearest()));
        } else if (keyType == String.class) {
            note(context, map.key(Nearest.shorten(key)), Kind.INVALID_TEXT, Map.of());
        } else {
            noteUnknownValue(context, map.key(Nearest.shorten(key)), keyType, key);
        }
        return null;
    }

    private static UnknownProvisionException unknownProvision(String key) {
        try {
            Provision.parse(key);
        } catch (UnknownProvisionException unknown) {
            return unknown;
        }
        throw new IllegalStateException(key);
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> targetType, String value, String message) {
        Location here = here(context);
        if (Temporal.class.isAssignableFrom(targetType)) {
            note(context, here, Kind.INVALID_DATE, Map.of("value", Nearest.shorten(value)));
        } else if (targetType.isEnum()) {
            noteUnknownValue(context, here, targetType, value);
        } else {
            noteWrongType(context, here, targetType, "TEXT");
        }
        return null;
    }

    private static void noteUnknownValue(
            DeserializationContext context, Location location, Class<?> enumType, String value) {
        List<String> names =
                Arrays.stream(enumType.getEnumConstants()).map(Object::toString).toList();
        note(
                context,
                location,
                Kind.UNKNOWN_VALUE,
                Map.of("value", Nearest.shorten(value), "nearest", Nearest.to(value, names)));
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> targetType, Number value, String message) {
        noteWrongType(context, here(context), targetType, "NUMBER");
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType targetType, JsonToken token, JsonParser parser, String message) {
        noteWrongType(context, here(context), targetType.getRawClass(), typeOf(token));
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> targetType,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message) {
        noteWrongType(context, here(context), targetType, typeOf(parser.currentToken()));
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable JavaType handleUnknownTypeId(
            DeserializationContext context, JavaType baseType, String id, TypeIdResolver resolver, String message) {
        List<String> statuses = List.of("reported", "notApplicable", "explained");
        Location here = here(context);
        note(
                context,
                here.path().endsWith(".status") ? here : here.field("status"),
                Kind.UNKNOWN_VALUE,
                Map.of("value", Nearest.shorten(id), "nearest", Nearest.to(id, statuses)));
        return context.constructType(Void.class);
    }

    @Override
    public @Nullable JavaType handleMissingTypeId(
            DeserializationContext context, JavaType baseType, TypeIdResolver resolver, String message) {
        note(context, place(context, Places::objectBuilt), Kind.MISSING_FIELD, Map.of("field", "status"));
        return context.constructType(Void.class);
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable problem) {
        Throwable cause = problem;
        while (cause instanceof JacksonException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        Location object = type.isRecord() ? place(context, Places::objectBuilt) : here(context);
        if (cause instanceof UnknownUnitException unknown) {
            note(context, object, Kind.UNKNOWN_UNIT, Map.of("unit", unknown.symbol(), "nearest", unknown.nearest()));
        } else if (cause instanceof UnknownProvisionException unknown) {
            note(context, object, Kind.UNKNOWN_PROVISION, Map.of("id", unknown.id(), "nearest", unknown.nearest()));
        } else if (cause instanceof IncompatibleUnitException wrong) {
            note(
                    context,
                    object.field(wrong.name()),
                    Kind.WRONG_UNIT,
                    Map.of("unit", wrong.symbol(), "field", wrong.name()));
        } else if (cause instanceof NumberSizeException) {
            note(context, object, Kind.NUMBER_TOO_LONG, Map.of());
        } else if (cause instanceof InvalidPeriodException) {
            note(context, object, Kind.INVALID_PERIOD, Map.of());
        } else if (cause instanceof NullPointerException) {
            noteMissing(context, object, cause.getMessage());
        } else if (!hasProblemWithin(context, object)) {
            note(context, object, Kind.INVALID_VALUE, Map.of());
        }
        return null;
    }

    /** Records name the component that is missing; a gap that an earlier problem left is not a second problem. */
    private static void noteMissing(DeserializationContext context, Location object, @Nullable String component) {
        if (hasProblemWithin(context, object)) {
            return;
        }
        if (component == null || component.endsWith("]")) {
            Location place = component == null ? object : new Location(join(object.path(), place(component)));
            note(context, place, Kind.WRONG_TYPE, Map.of("expected", "OBJECT", "found", "NULL"));
        } else {
            note(context, object, Kind.MISSING_FIELD, Map.of("field", component));
        }
    }

    /** A map names the key of what is missing in quotes; a set cannot tell which of its elements it is. */
    private static String place(String component) {
        Matcher element = ELEMENT_OF_MAP.matcher(component);
        if (element.matches()) {
            return PathKeys.below(element.group(1), element.group(2));
        }
        return component.endsWith("[]") ? component.substring(0, component.length() - 2) : component;
    }

    private static String join(String path, String component) {
        return path.isEmpty() || component.startsWith("[") ? path + component : path + "." + component;
    }

    private static void noteWrongType(
            DeserializationContext context, Location location, Class<?> targetType, String found) {
        note(context, location, Kind.WRONG_TYPE, Map.of("expected", typeOf(targetType), "found", found));
    }

    private static String typeOf(Class<?> type) {
        if (Number.class.isAssignableFrom(type) || type == Count.class) {
            return "NUMBER";
        }
        if (type == Boolean.class) {
            return "BOOLEAN";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "DATE";
        }
        if (Map.class.isAssignableFrom(type) || type.isRecord()) {
            return "OBJECT";
        }
        return Collection.class.isAssignableFrom(type) ? "LIST" : "TEXT";
    }

    private static String typeOf(@Nullable JsonToken token) {
        if (token == null) {
            return "NULL";
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "OBJECT";
            case START_ARRAY, END_ARRAY -> "LIST";
            case VALUE_STRING -> "TEXT";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "NUMBER";
            case VALUE_TRUE, VALUE_FALSE -> "BOOLEAN";
            default -> "NULL";
        };
    }

    private static JsonParser parser(DeserializationContext context) {
        Object innermost = context.getAttribute(PARSER);
        return innermost instanceof JsonParser parser ? parser : Objects.requireNonNull(context.getParser());
    }

    private static Location here(DeserializationContext context) {
        return place(context, Places::of);
    }

    /** Of what was put aside Jackson does not keep the place; the disclosure to which it belongs is known. */
    private static Location place(DeserializationContext context, Function<JsonParser, Location> places) {
        JsonParser innermost = parser(context);
        return Places.isPutAside(innermost)
                ? Places.objectHolding(Objects.requireNonNull(context.getParser()))
                : places.apply(innermost);
    }

    /** A fault of the value on which the parser stands. */
    static void noteHere(DeserializationContext context, Kind kind, Map<String, String> arguments) {
        note(context, here(context), kind, arguments);
    }

    private static boolean hasProblemWithin(DeserializationContext context, Location location) {
        return problems(context).stream().anyMatch(problem -> problem.location().isWithin(location));
    }

    private static void note(
            DeserializationContext context, Location location, Kind kind, Map<String, String> arguments) {
        List<JsonProblem> problems = problems(context);
        TokenStreamLocation at = Places.inDocument(parser(context));
        int line = at == null ? 0 : Math.max(at.getLineNr(), 0);
        int column = at == null ? 0 : Math.max(at.getColumnNr(), 0);
        JsonProblem problem = new JsonProblem(kind, location, line, column, arguments);
        // Jackson tries a map key in several ways and asks about it each time.
        if (problems.stream().noneMatch(p -> p.kind() == kind && p.location().equals(location))
                || kind == Kind.UNKNOWN_FIELD
                || kind == Kind.MISSING_FIELD) {
            problems.add(problem);
        }
        if (problems.size() >= MAX_PROBLEMS) {
            throw DatabindException.from(parser(context), "more than " + MAX_PROBLEMS + " problems");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<JsonProblem> problems(DeserializationContext context) {
        return (List<JsonProblem>) Objects.requireNonNull(context.getAttribute(PROBLEMS));
    }
}
