package io.github.hkesg.model.docs;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.RecordTree;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the page on JSON speaks of types, and links to where they are explained. */
final class JsonTypes {
    /** Explained in words of their own instead of a table of fields. */
    static final Set<Class<?>> VALUES = Set.of(Quantity.class, Count.class, Breakdown.class, UnitRatio.class);

    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(Quantity.class, "[quantity](#numbers)"),
            Map.entry(Count.class, "[count](#numbers)"),
            Map.entry(BigDecimal.class, "[number](#numbers)"),
            Map.entry(UnitRatio.class, "[unit/unit](#units)"),
            Map.entry(Unit.class, "[unit](#units)"),
            Map.entry(Provision.class, "[provision](code.md)"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(String.class, "text"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(Disclosure.class, "[Disclosure](#disclosures)"));

    private JsonTypes() {}

    /** The records that have a table of fields. */
    static List<Class<?>> records() {
        return RecordTree.recordsBelow(EsgReport.class).stream()
                .filter(type -> !VALUES.contains(type))
                .toList();
    }

    /** The enums that stand anywhere in a report. */
    @SuppressWarnings("unchecked")
    static Set<Class<? extends Enum<?>>> enums() {
        Set<Class<? extends Enum<?>>> enums = new LinkedHashSet<>();
        for (Class<?> type : records()) {
            for (RecordComponent component : type.getRecordComponents()) {
                collectEnums(component.getGenericType(), enums);
            }
        }
        return enums;
    }

    @SuppressWarnings("unchecked") // what isEnum tells
    private static void collectEnums(Type type, Set<Class<? extends Enum<?>>> found) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collectEnums(argument, found);
            }
        } else if (type instanceof Class<?> raw && raw.isEnum()) {
            found.add((Class<? extends Enum<?>>) raw);
        }
    }

    static String word(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> raw = (Class<?>) type;
        String word = WORDS.get(raw);
        return word != null ? word : "[" + raw.getSimpleName() + "](#" + anchor(raw) + ")";
    }

    private static String ofGeneric(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == Breakdown.class) {
            return "[breakdown](#breakdowns) into " + word(arguments[0]);
        }
        if (type.getRawType() == Map.class) {
            return word(arguments[1]) + " by " + (arguments[0] == String.class ? "label" : word(arguments[0]));
        }
        return "list of " + word(arguments[0]);
    }

    static String anchor(Class<?> type) {
        return type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    /** A field may be left out if Java allows null or an empty collection for it. */
    static boolean isRequired(RecordComponent component) {
        Class<?> type = component.getType();
        boolean collection = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        // Collections that may be empty are left out then, and say so.
        return collection
                ? !component.getAccessor().isAnnotationPresent(JsonInclude.class)
                : !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
