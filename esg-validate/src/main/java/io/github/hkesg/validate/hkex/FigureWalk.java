package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.WasteStream;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every figure of a year by its path, so that two years can be held beside each other whatever KPIs they have. */
final class FigureWalk {
    private final Map<String, Object> figures = new LinkedHashMap<>();

    private FigureWalk() {}

    /** Quantities and counts by path; elements of lists by what they are, not by where they stand. */
    static Map<String, Object> of(PerformanceData year) {
        FigureWalk walk = new FigureWalk();
        walk.visit("", year);
        return walk.figures;
    }

    /** The notes beside the figures of each KPI of a year, those of its streams included. */
    static Map<String, List<Note>> notes(PerformanceData year) {
        Map<String, List<Note>> notes = new LinkedHashMap<>();
        for (RecordComponent component : PerformanceData.class.getRecordComponents()) {
            List<Note> found = new ArrayList<>();
            collectNotes(read(component, year), found);
            notes.put(component.getName(), found);
        }
        return notes;
    }

    private static void collectNotes(@Nullable Object value, List<Note> found) {
        if (value instanceof Note note) {
            found.add(note);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> collectNotes(element, found));
        } else if (value instanceof Record components) {
            for (RecordComponent component : components.getClass().getRecordComponents()) {
                collectNotes(read(component, components), found);
            }
        }
    }

    private void visit(String path, @Nullable Object value) {
        if (value instanceof Quantity || value instanceof Count) {
            figures.put(path, value);
        } else if (value instanceof Breakdown<?> breakdown) {
            breakdown.members().forEach((label, member) -> visit(path + "." + label, member));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> visit(path + "." + key, member));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> visit(path + "." + nameOf(element), element));
        } else if (value instanceof Record components) {
            for (RecordComponent component : components.getClass().getRecordComponents()) {
                String name = component.getName();
                visit(path.isEmpty() ? name : path + "." + name, read(component, components));
            }
        }
    }

    private static String nameOf(Object element) {
        if (element instanceof EnergyUse use) {
            return use.source().name();
        }
        if (element instanceof WasteStream stream) {
            return stream.material().name();
        }
        return element.toString();
    }

    private static @Nullable Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
