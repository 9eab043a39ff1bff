package io.github.hkesg.model;

import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Arbitrary reports, made by reflection over the records. What a record's constructor demands beyond its types, such as the
 * dimension of a unit, is learnt from a report that uses every field.
 */
public final class ArbitraryReports {
    private static final double ABSENT = 0.4;
    private static final int MOST_ELEMENTS = 3;

    /** What the examples have below each component: units, ratios and whole records whose components depend on each other. */
    private final Map<String, Set<Object>> seen = new HashMap<>();

    private final Map<Class<?>, Arbitrary<Object>> records = new HashMap<>();

    /**
     * Learns from examples.
     *
     * @param examples reports that together use every field
     */
    public ArbitraryReports(List<EsgReport> examples) {
        examples.forEach(example -> RecordTree.visit(
                example,
                (type, component, value) -> learn(
                        seen.computeIfAbsent(type.getName() + "." + component, key -> new LinkedHashSet<>()), value)));
    }

    private static void learn(Set<Object> below, @Nullable Object value) {
        if (value instanceof Quantity quantity) {
            below.add(quantity.unit());
        } else if (value instanceof Intensity intensity) {
            below.add(intensity.unit());
        } else if (value instanceof UnitRatio || value instanceof ConversionFactor) {
            below.add(value);
        } else if (value instanceof Breakdown<?> breakdown) {
            learn(below, breakdown.members());
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(member -> learn(below, member));
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(element -> learn(below, element));
        }
    }

    /**
     * Arbitrary reports: any that a constructor accepts, however unlikely.
     *
     * @return the arbitrary
     */
    public Arbitrary<EsgReport> reports() {
        return of(EsgReport.class, Set.of()).map(EsgReport.class::cast);
    }

    private Arbitrary<Object> record(Class<?> type) {
        Arbitrary<Object> known = records.get(type);
        if (known == null) {
            RecordComponent[] components = type.getRecordComponents();
            known = Combinators.combine(Arrays.stream(components)
                            .map(component -> component(type, component))
                            .toList())
                    .as(values -> construct(type, components, values));
            records.put(type, known);
        }
        return known;
    }

    private Arbitrary<Object> component(Class<?> type, RecordComponent component) {
        Set<Object> below = seen.getOrDefault(type.getName() + "." + component.getName(), Set.of());
        Arbitrary<Object> values = of(component.getGenericType(), below);
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? values.injectNull(ABSENT) : values;
    }

    private static Object construct(Class<?> type, RecordComponent[] components, List<Object> values) {
        try {
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getConstructor(types).newInstance(values.toArray());
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("Cannot construct " + type, e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Cannot construct " + type + " of " + values, e.getCause());
        }
    }

    private Arbitrary<Object> of(Type type, Set<Object> below) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic, below);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isSealed()) {
            return Arbitraries.oneOf(Stream.of(raw.getPermittedSubclasses())
                    .map(permitted -> of(permitted, below))
                    .toList());
        }
        if (raw == Quantity.class) {
            return Combinators.combine(decimals(), learnt(below)).as((value, unit) -> new Quantity(value, (Unit) unit));
        }
        if (raw == Intensity.class) {
            return Combinators.combine(decimals(), learnt(below), texts().injectNull(ABSENT))
                    .as((value, unit, denominator) -> new Intensity(value, (UnitRatio) unit, denominator));
        }
        if (raw == UnitRatio.class || raw == ConversionFactor.class) {
            return learnt(below);
        }
        return raw == ReportingPeriod.class
                ? periods()
                : raw.isRecord() && raw != Count.class ? record(raw) : leaf(raw);
    }

    private static Arbitrary<Object> learnt(Set<Object> below) {
        return Arbitraries.of(List.copyOf(below));
    }

    private static Arbitrary<Object> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60_000),
                        Arbitraries.integers().between(0, 800))
                .as((from, days) -> {
                    LocalDate start = LocalDate.of(1950, 1, 1).plusDays(from);
                    return new ReportingPeriod(start, start.plusDays(days));
                });
    }

    private static Arbitrary<Object> leaf(Class<?> type) {
        if (type == BigDecimal.class) {
            return decimals().asGeneric();
        }
        if (type == Count.class) {
            return Arbitraries.longs().map(Count::of);
        }
        if (type == String.class) {
            return texts().asGeneric();
        }
        if (type == LocalDate.class) {
            return Arbitraries.integers().between(0, 60_000).map(days -> LocalDate.of(1950, 1, 1)
                    .plusDays(days));
        }
        if (type == Boolean.class) {
            return Arbitraries.of(true, false);
        }
        if (type == Provision.class) {
            return Arbitraries.of(Provision.all()).asGeneric();
        }
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        throw new IllegalStateException("Nothing is known of " + type);
    }

    private Arbitrary<Object> collection(ParameterizedType type, Set<Object> below) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return of(arguments[0], below).list().ofMaxSize(MOST_ELEMENTS).asGeneric();
        }
        if (type.getRawType() == Set.class) {
            return of(arguments[0], below).set().ofMaxSize(MOST_ELEMENTS).asGeneric();
        }
        boolean breakdown = type.getRawType() == Breakdown.class;
        Arbitrary<Map<Object, Object>> maps = Arbitraries.maps(
                        of(breakdown ? String.class : arguments[0], below), of(arguments[arguments.length - 1], below))
                .ofMaxSize(MOST_ELEMENTS);
        return breakdown ? maps.map(ArbitraryReports::breakdown) : maps.asGeneric();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the keys of a breakdown were made as texts
    private static Object breakdown(Map<Object, Object> members) {
        return new Breakdown<>((Map<String, Object>) (Map) members);
    }

    /** Numbers of up to forty digits, with trailing zeros, exponents and either sign. */
    private static Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)),
                        Arbitraries.integers().between(-5, 45))
                .as(BigDecimal::new);
    }

    /**
     * Texts in several scripts, with quotes, escapes, controls and characters beyond the basic plane; also empty ones.
     * Unpaired surrogates are left out: they are no characters, UTF-8 cannot hold them, and EsgJson refuses to read them.
     */
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(12),
                Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(8),
                Arbitraries.of("", " ", "\"", "\\", "\n\t\u0001", "</script>", "=1+1", "𠮷🌱", "null", "不適用"));
    }
}
