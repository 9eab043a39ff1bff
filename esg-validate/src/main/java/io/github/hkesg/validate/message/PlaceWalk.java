package io.github.hkesg.validate.message;

import static java.util.Map.entry;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.kpi.AdditionalFigure;
import io.github.hkesg.model.kpi.AirEmission;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.ContractualInstrument;
import io.github.hkesg.model.kpi.Contribution;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.FinancialEffect;
import io.github.hkesg.model.kpi.IndustryMetric;
import io.github.hkesg.model.kpi.PlanProgress;
import io.github.hkesg.model.kpi.SupplierPractice;
import io.github.hkesg.model.kpi.WasteMaterial;
import io.github.hkesg.model.kpi.WasteStream;
import io.github.hkesg.model.text.Nearest;
import io.github.hkesg.validate.message.PlaceNames.Word;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows a path through the records of a report, and through the report itself if there is one, naming each step. */
final class PlaceWalk {
    /** Constants that have their words among the terms. */
    static final Map<Class<?>, String> TERMS = Map.of(
            BreakdownDimension.class, "dimension",
            EnergySource.class, "source",
            WasteMaterial.class, "material");

    private static final Map<Class<?>, Function<Object, RowName>> ROWS = Map.ofEntries(
            row(PerformanceData.class, year -> RowName.of(year.period().label())),
            row(Target.class, target -> RowName.of(target.name())),
            row(TargetPoint.class, point -> RowName.of(point.period().label())),
            row(EnergyUse.class, use -> new RowName(use.label(), use.source())),
            row(AirEmission.class, emission -> new RowName(emission.label(), emission.pollutant())),
            row(WasteStream.class, stream -> new RowName(stream.label(), stream.material())),
            row(ContractualInstrument.class, contract -> new RowName(contract.description(), contract.kind())),
            row(ConversionFactor.class, factor -> new RowName(null, factor.source())),
            row(FinancialEffect.class, effect -> new RowName(effect.lineItem(), effect.kind())),
            row(SupplierPractice.class, practice -> RowName.of(practice.name())),
            row(Contribution.class, contribution -> RowName.of(contribution.area())),
            row(PlanProgress.class, plan -> RowName.of(plan.plan())),
            row(IndustryMetric.class, metric -> RowName.of(metric.label())),
            row(AdditionalFigure.class, figure -> RowName.of(figure.label())));

    private final PlaceNames names;
    private final List<Word> words = new ArrayList<>();
    private Type type;
    private @Nullable Object value;

    /** The word for the figures by year, held back because the label of a year tells as much. */
    private @Nullable Word years;

    private PlaceWalk(PlaceNames names, Type type, @Nullable Object value) {
        this.names = names;
        this.type = type;
        this.value = value;
    }

    /**
     * By what a row is known to the reader.
     *
     * @param label words of the report
     * @param constant what it is, where the report has no words of its own
     */
    private record RowName(@Nullable String label, @Nullable Enum<?> constant) {
        static RowName of(String label) {
            return new RowName(label, null);
        }
    }

    private static <T> Map.Entry<Class<?>, Function<Object, RowName>> row(Class<T> type, Function<T, RowName> name) {
        return entry(type, row -> name.apply(type.cast(row)));
    }

    /**
     * The steps of a place in words.
     *
     * @param location the place
     * @param root the record at which the path begins; null if only its type is known
     * @param type type of that record
     * @param names where the words come from
     * @return one word for each step that has one, or null if the path does not lead through such records
     */
    static @Nullable List<Word> words(Location location, @Nullable Record root, Class<?> type, PlaceNames names) {
        PlaceWalk walk = new PlaceWalk(names, type, root);
        List<Location.Step> steps = steps(location);
        return steps != null && steps.stream().allMatch(walk::follow) ? walk.finished() : null;
    }

    private static @Nullable List<Location.Step> steps(Location location) {
        try {
            return location.steps();
        } catch (IllegalArgumentException notAPath) {
            return null;
        }
    }

    private List<Word> finished() {
        if (years != null && words.isEmpty()) {
            words.add(years);
        }
        return words;
    }

    private boolean follow(Location.Step step) {
        if (step.kind() == Location.StepKind.ELEMENT) {
            return element(step.text());
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            Type[] arguments = generic.getActualTypeArguments();
            return key(step.text(), (Class<?>) arguments[0], arguments[1], value instanceof Map<?, ?> map ? map : null);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Breakdown.class) {
            Map<?, ?> members = value instanceof Breakdown<?> breakdown ? breakdown.members() : null;
            return key(step.text(), String.class, generic.getActualTypeArguments()[0], members);
        }
        if (step.kind() == Location.StepKind.KEY) {
            return year(step.text());
        }
        return type instanceof Class<?> owner && component(owner, step.text());
    }

    /** A year that the report does not have can only be named, not numbered. */
    private boolean year(String label) {
        if (years == null || !words.isEmpty()) {
            return false;
        }
        words.add(new Word(names.year(label), true, false));
        type = PerformanceData.class;
        return true;
    }

    private boolean component(Class<?> owner, String name) {
        Optional<RecordComponent> found = recordsOf(owner)
                .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .filter(component -> component.getName().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            return false;
        }
        RecordComponent component = found.get();
        String word = names.component(component.getDeclaringRecord(), name);
        if (word == null) {
            return false;
        }
        boolean isSection = owner == PerformanceData.class;
        if (owner == EsgReport.class && name.equals("performance")) {
            years = new Word(word, true, false);
        } else {
            words.add(new Word(word, true, isSection));
        }
        type = component.getGenericType();
        value = read(component);
        return true;
    }

    /** A disclosure is one of several records: the one that is there, or any that has the component. */
    private Stream<Class<?>> recordsOf(Class<?> owner) {
        if (owner.isSealed()) {
            return value == null ? Stream.of(owner.getPermittedSubclasses()) : Stream.of(value.getClass());
        }
        return owner.isRecord() ? Stream.of(owner) : Stream.empty();
    }

    private @Nullable Object read(RecordComponent component) {
        if (!component.getDeclaringRecord().isInstance(value)) {
            return null;
        }
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private boolean key(String key, Class<?> keyType, Type memberType, @Nullable Map<?, ?> members) {
        if (keyType.isEnum()) {
            words.add(new Word(names.constant(keyType, key), true, false));
        } else {
            words.add(names.group(Nearest.shorten(key)));
        }
        type = memberType;
        value = members == null ? null : member(members, keyType, key);
        return true;
    }

    /** Keys that are words of the report can be many; constants and provisions are few. */
    private static @Nullable Object member(Map<?, ?> members, Class<?> keyType, String key) {
        return keyType == String.class
                ? members.get(key)
                : members.entrySet().stream()
                        .filter(member -> member.getKey().toString().equals(key))
                        .findFirst()
                        .<@Nullable Object>map(Map.Entry::getValue)
                        .orElse(null);
    }

    private boolean element(String index) {
        if (!(type instanceof ParameterizedType generic)) {
            return false;
        }
        Type[] arguments = generic.getActualTypeArguments();
        type = arguments[arguments.length - 1];
        value = value instanceof Collection<?> rows && !index.equals("*") ? at(rows, index) : null;
        Function<Object, RowName> name = value == null ? null : ROWS.get(value.getClass());
        if (name != null && value != null) {
            words.add(word(name.apply(value), index));
        } else if (!index.equals("*") && type != PerformanceData.class) {
            words.add(numbered(index));
        }
        return true;
    }

    private static @Nullable Object at(Collection<?> rows, String index) {
        if (index.length() > 9) {
            return null;
        }
        int place = Integer.parseInt(index);
        if (place >= rows.size()) {
            return null;
        }
        return rows instanceof List<?> list
                ? list.get(place)
                : rows.stream().skip(place).findFirst().orElse(null);
    }

    private Word word(RowName name, String index) {
        String label = name.label();
        if (label != null && !label.isBlank()) {
            return new Word(Nearest.shorten(label), false, false);
        }
        Enum<?> constant = name.constant();
        return constant == null
                ? numbered(index)
                : new Word(names.constant(constant.getDeclaringClass(), constant.name()), true, false);
    }

    private Word numbered(String index) {
        return new Word(index.length() > 9 ? index : names.row(Integer.parseInt(index) + 1), true, false);
    }
}
