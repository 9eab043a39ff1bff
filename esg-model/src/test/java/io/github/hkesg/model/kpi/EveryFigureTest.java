package io.github.hkesg.model.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.RecordTree;
import io.github.hkesg.model.json.EsgJson;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every figure of every record, also for those that are added later. */
class EveryFigureTest {
    /** A dimension that hardly any figure has. */
    private static final Quantity AREA = Quantity.of(1, Unit.SQUARE_METRE);

    /** These may measure anything: what they are is told by a label, a metric or the issuer. */
    private static final Set<String> OF_ANY_DIMENSION = Set.of(
            "AdditionalFigure.quantity", "IndustryMetric.quantity", "TargetPoint.total", "AffectedAssets.amount");

    /** These may be negative: changes, losses, and figures of which nothing is known. */
    private static final Set<String> OF_EITHER_SIGN = Set.of(
            "GreenhouseGas.change",
            "TargetPoint.change",
            "FinancialEffect.amount",
            "FinancialEffect.lowest",
            "FinancialEffect.highest",
            "AdditionalFigure.quantity",
            "IndustryMetric.quantity");

    private static String name(Class<?> type, RecordComponent component) {
        return type.getSimpleName() + "." + component.getName();
    }

    @Test
    void a_figure_that_measures_something_else_is_refused_by_the_name_of_its_component() throws IOException {
        EsgReport report = EsgJson.read(Path.of("..", "examples", "reports", "every-field.json"));
        Set<String> refused = new TreeSet<>();
        for (Record owner : records(report)) {
            for (RecordComponent component : owner.getClass().getRecordComponents()) {
                Object wrong = withArea(RecordTree.read(component, owner));
                if (wrong != null && !OF_ANY_DIMENSION.contains(name(owner.getClass(), component))) {
                    assertThatExceptionOfType(IncompatibleUnitException.class)
                            .as(name(owner.getClass(), component))
                            .isThrownBy(() -> with(owner, component, wrong))
                            .satisfies(e -> assertThat(e.name()).startsWith(component.getName()));
                    refused.add(name(owner.getClass(), component));
                }
            }
        }
        assertThat(refused)
                .hasSizeGreaterThan(60)
                .contains(
                        "GreenhouseGas.removals",
                        "Turnover.breakdowns",
                        "WasteTotal.treatments",
                        "CarbonCredits.amount");
    }

    private static List<Record> records(EsgReport report) {
        List<Record> records = new ArrayList<>();
        RecordTree.visit(report, (type, component, value) -> {
            List<?> elements = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            elements.stream()
                    .filter(element -> element instanceof Record && !(element instanceof Quantity))
                    .forEach(element -> records.add((Record) element));
        });
        return records;
    }

    /** The same with an area for each quantity, or null if it holds none. */
    private static @Nullable Object withArea(@Nullable Object value) {
        if (value instanceof Quantity) {
            return AREA;
        }
        if (value instanceof Breakdown<?> breakdown) {
            Map<String, Object> members = withAreas(breakdown.members());
            return members.isEmpty() ? null : new Breakdown<>(members);
        }
        if (value instanceof Map<?, ?> map) {
            Map<?, Object> members = withAreas(map);
            return members.isEmpty() ? null : members;
        }
        return null;
    }

    private static <K> Map<K, Object> withAreas(Map<K, ?> members) {
        Map<K, Object> changed = new LinkedHashMap<>();
        members.forEach((key, member) -> {
            Object area = withArea(member);
            if (area != null) {
                changed.put(key, area);
            }
        });
        return changed;
    }

    private static void with(Record owner, RecordComponent changed, Object value) throws Throwable {
        RecordComponent[] components = owner.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components)
                .map(component ->
                        component.getName().equals(changed.getName()) ? value : RecordTree.read(component, owner))
                .toArray();
        try {
            owner.getClass().getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void a_figure_that_cannot_be_negative_says_so_to_jakarta_validation() {
        Set<String> unconstrained = new TreeSet<>();
        for (Class<?> type : RecordTree.recordsBelow(EsgReport.class)) {
            for (RecordComponent component : type.getRecordComponents()) {
                boolean constrained = Stream.of(PositiveOrZero.class, Positive.class)
                        .anyMatch(constraint -> innermost(component, constraint));
                if (isFigure(component) && !constrained) {
                    unconstrained.add(name(type, component));
                }
            }
        }
        assertThat(unconstrained)
                .filteredOn(name -> !name.startsWith("Quantity."))
                .containsExactlyInAnyOrderElementsOf(OF_EITHER_SIGN);
    }

    private static boolean isFigure(RecordComponent component) {
        String type = component.getGenericType().getTypeName();
        return Stream.of(Quantity.class, Count.class, BigDecimal.class)
                .anyMatch(figure -> type.endsWith(figure.getName()) || type.contains(figure.getName() + ">"));
    }

    /** Whether the component, or the innermost of its type arguments, has the annotation. */
    private static boolean innermost(RecordComponent component, Class<? extends Annotation> annotation) {
        AnnotatedType type = component.getAnnotatedType();
        while (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            type = arguments[arguments.length - 1];
        }
        return type.isAnnotationPresent(annotation) || component.getAccessor().isAnnotationPresent(annotation);
    }

    @Test
    void a_text_that_must_be_there_must_say_something() {
        assertThat(RecordTree.recordsBelow(EsgReport.class).stream()
                        .flatMap(type -> Arrays.stream(type.getRecordComponents())
                                .filter(component -> component.getType() == String.class
                                        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                                        && !innermost(component, NotBlank.class))
                                .map(component -> name(type, component))))
                .isEmpty();
    }

    @Test
    void validation_goes_on_into_every_record() {
        assertThat(RecordTree.recordsBelow(EsgReport.class).stream().flatMap(type -> Arrays.stream(
                                type.getRecordComponents())
                        .filter(component -> component.getType().isRecord()
                                && !Set.of(Quantity.class, Count.class, io.github.hkesg.model.quantity.UnitRatio.class)
                                        .contains(component.getType())
                                && !innermost(component, Valid.class))
                        .map(component -> name(type, component))))
                .isEmpty();
    }
}
