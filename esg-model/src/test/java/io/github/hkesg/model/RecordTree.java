package io.github.hkesg.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records of a report, walked by reflection, so that no test forgets a component that is added later. */
public final class RecordTree {
    private RecordTree() {}

    /** Sees one component of one record. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Called for every component.
         *
         * @param type the record it belongs to
         * @param component its name
         * @param value its value
         */
        void component(Class<?> type, String component, @Nullable Object value);
    }

    /**
     * Every record that can stand below a type, the type itself included.
     *
     * @param root a record
     * @return the records in the order of their first appearance
     */
    public static Set<Class<?>> recordsBelow(Class<?> root) {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(root, found);
        return found;
    }

    /**
     * Every component that can stand below a type.
     *
     * @param root a record
     * @return for example {@code GreenhouseGas.scope1} among others
     */
    public static Set<String> componentsBelow(Class<?> root) {
        Set<String> components = new LinkedHashSet<>();
        for (Class<?> type : recordsBelow(root)) {
            for (RecordComponent component : type.getRecordComponents()) {
                components.add(type.getSimpleName() + "." + component.getName());
            }
        }
        return components;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getRawType(), found);
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type instanceof Class<?> raw && raw.isSealed()) {
            Stream.of(raw.getPermittedSubclasses()).forEach(permitted -> collect(permitted, found));
        } else if (type instanceof Class<?> raw && raw.isRecord() && found.add(raw)) {
            Arrays.stream(raw.getRecordComponents()).forEach(component -> collect(component.getGenericType(), found));
        }
    }

    /**
     * Visits every component of every record below a value.
     *
     * @param value a record, or a collection with records in it
     * @param visitor what is to see them
     */
    public static void visit(@Nullable Object value, Visitor visitor) {
        if (value instanceof Collection<?> collection) {
            collection.forEach(element -> visit(element, visitor));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(element -> visit(element, visitor));
        } else if (value instanceof Record owner) {
            for (RecordComponent component : owner.getClass().getRecordComponents()) {
                Object part = read(component, owner);
                visitor.component(owner.getClass(), component.getName(), part);
                visit(part, visitor);
            }
        }
    }

    /**
     * Whether a component says nothing.
     *
     * @param value its value
     * @return true for null and empty collections
     */
    public static boolean isEmpty(@Nullable Object value) {
        return value == null
                || (value instanceof Collection<?> collection && collection.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    /**
     * The value of a component.
     *
     * @param component the component
     * @param owner the record
     * @return its value
     */
    public static @Nullable Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
