package io.github.hkesg.model.json;

import io.github.hkesg.model.kpi.Breakdown;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.type.MapType;

/** Takes the place of Jackson's readers where those convert what the format does not know, or stop at the first fault. */
final class StrictDeserializers extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> deserializer) {
        return new StrictScalars.Word(type.getRawClass());
    }

    @Override
    public ValueDeserializer<?> modifyMapDeserializer(
            DeserializationConfig config,
            MapType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> deserializer) {
        return new ObjectDeserializer(type.getRawClass(), deserializer);
    }

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
        Class<?> type = description.getBeanClass();
        return type.isRecord() && !isSingleValue(description.get())
                ? new ObjectDeserializer(type, deserializer)
                : deserializer;
    }

    /** Whether a record is a number or a text in JSON, such as a count. */
    private static boolean isSingleValue(BeanDescription record) {
        AnnotatedMember value = record.findJsonValueAccessor();
        return value != null && !Map.class.isAssignableFrom(value.getRawType());
    }

    /** Reads a record or a map from a JSON object and from nothing else: not from an empty text, for one. */
    private static final class ObjectDeserializer extends DelegatingDeserializer {
        private final Class<?> type;

        ObjectDeserializer(Class<?> type, ValueDeserializer<?> delegate) {
            super(delegate);
            this.type = type;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new ObjectDeserializer(type, delegate);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            JsonToken token = parser.currentToken();
            if (token.isScalarValue() || token == JsonToken.START_ARRAY) {
                return context.handleUnexpectedToken(getValueType(context), parser);
            }
            Object outer = context.getAttribute(ProblemCollector.PARSER);
            context.setAttribute(ProblemCollector.PARSER, parser);
            try {
                return super.deserialize(parser, context);
            } catch (ValueInstantiationException e) {
                // Jackson asks its problem handlers about records built from their components, not about one built from
                // a map.
                if (type != Breakdown.class) {
                    throw e;
                }
                return context.handleInstantiationProblem(type, null, e);
            } finally {
                context.setAttribute(ProblemCollector.PARSER, outer);
            }
        }

        @Override
        public JavaType getValueType(DeserializationContext context) {
            return context.constructType(type);
        }
    }
}
