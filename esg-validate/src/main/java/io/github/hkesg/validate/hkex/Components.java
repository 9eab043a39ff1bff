package io.github.hkesg.validate.hkex;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The components of a type of record that can hold further figures or notes. Looked up once for each type. */
record Components(List<Component> all) {
    private static final ClassValue<Components> BY_TYPE = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(Arrays.stream(type.getRecordComponents())
                    .filter(Components::canHoldMore)
                    .map(component -> new Component(component.getName(), component.getAccessor()))
                    .toList());
        }
    };

    /** One component, and how to read it. */
    record Component(String name, Method accessor) {
        @Nullable
        Object of(Record owner) {
            try {
                return accessor.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Cannot read " + accessor, e);
            }
        }
    }

    static List<Component> of(Class<? extends Record> type) {
        return BY_TYPE.get(type).all();
    }

    /** The value of any component by its name; empty where there is none of that name, or it is not given. */
    static Optional<Object> value(Record owner, String name) {
        return Arrays.stream(owner.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> new Component(name, component.getAccessor()).of(owner));
    }

    private static boolean canHoldMore(RecordComponent component) {
        Class<?> type = component.getType();
        return type.isRecord() || type == List.class || type == Map.class;
    }
}
