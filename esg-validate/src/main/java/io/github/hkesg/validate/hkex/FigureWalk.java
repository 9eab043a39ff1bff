package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.AdditionalFigure;
import io.github.hkesg.model.kpi.AirEmission;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.Contribution;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.SupplierPractice;
import io.github.hkesg.model.kpi.WasteStream;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every figure of a year by its path, so that two years can be held beside each other whatever KPIs they have. */
final class FigureWalk {
    /** A figure and where it stands below the year. */
    record Figure(Location location, Object value) {
        boolean isAboveZero() {
            return value instanceof Quantity quantity
                    ? quantity.value().signum() > 0
                    : value instanceof Count count && count.value() > 0;
        }
    }

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    private final List<Figure> all = new ArrayList<>();

    /** Names that two figures of the year have, which therefore cannot be told apart in another year. */
    private final Set<String> ambiguous = new HashSet<>();

    private FigureWalk() {}

    /** Quantities and counts by path; elements of lists by what they are, not by where they stand. */
    static Map<String, Figure> of(PerformanceData year) {
        FigureWalk walk = new FigureWalk();
        walk.visit("", Location.REPORT, year);
        walk.figures.keySet().removeAll(walk.ambiguous);
        return walk.figures;
    }

    /** Every figure of a year, also those that share a name. */
    static List<Figure> all(PerformanceData year) {
        FigureWalk walk = new FigureWalk();
        walk.visit("", Location.REPORT, year);
        return walk.all;
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

    private void visit(String name, Location location, @Nullable Object value) {
        if (value instanceof Quantity || value instanceof Count) {
            Figure figure = new Figure(location, value);
            all.add(figure);
            if (figures.put(name, figure) != null) {
                ambiguous.add(name);
            }
        } else if (value instanceof Breakdown<?> breakdown) {
            visit(name, location, breakdown.members());
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> visit(name + "." + key, location.key(key.toString()), member));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(name + "." + nameOf(list.get(i)), location.index(i), list.get(i));
            }
        } else if (value instanceof Record components) {
            for (RecordComponent component : components.getClass().getRecordComponents()) {
                String field = component.getName();
                visit(name.isEmpty() ? field : name + "." + field, location.field(field), read(component, components));
            }
        }
    }

    private static String nameOf(Object element) {
        if (element instanceof EnergyUse use) {
            return use.source().name();
        }
        if (element instanceof WasteStream stream) {
            return stream.material().name() + "/" + stream.label();
        }
        if (element instanceof AirEmission emission) {
            return emission.pollutant().name();
        }
        if (element instanceof SupplierPractice practice) {
            return practice.name();
        }
        if (element instanceof Contribution contribution) {
            return contribution.area();
        }
        if (element instanceof AdditionalFigure figure) {
            return figure.label();
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
