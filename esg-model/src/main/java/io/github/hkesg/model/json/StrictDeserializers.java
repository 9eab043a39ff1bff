package io.github.hkesg.model.json;

import io.github.hkesg.model.kpi.Breakdown;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;

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
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
        return description.getBeanClass() == Breakdown.class ? new BreakdownDeserializer(deserializer) : deserializer;
    }

    /**
     * Lets reading go on after a fault in a breakdown. Jackson asks its problem handlers about records that are built from
     * their components, but not about those that are built from a map.
     */
    private static final class BreakdownDeserializer extends DelegatingDeserializer {
        BreakdownDeserializer(ValueDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new BreakdownDeserializer(delegate);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return super.deserialize(parser, context);
            } catch (ValueInstantiationException e) {
                return context.handleInstantiationProblem(Breakdown.class, null, e);
            }
        }
    }
}
