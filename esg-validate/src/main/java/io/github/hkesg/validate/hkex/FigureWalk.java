package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every figure of a year by its path, so that two years can be held beside each other whatever KPIs they have. */
final class FigureWalk {
    private final Map<String, PrintedFigure> figures = new LinkedHashMap<>();

    private final List<PrintedFigure> all = new ArrayList<>();

    /** Names that two figures of the year have, which therefore cannot be told apart in another year. */
    private final Set<String> ambiguous = new HashSet<>();

    private FigureWalk() {}

    /** Figures by path; elements of lists by what they are, not by where they stand. */
    static Map<String, PrintedFigure> of(PerformanceData year) {
        FigureWalk walk = new FigureWalk();
        walk.visit("", Location.REPORT, year);
        walk.figures.keySet().removeAll(walk.ambiguous);
        return walk.figures;
    }

    /** Every figure of a year, also those that share a name. */
    static List<PrintedFigure> all(PerformanceData year) {
        FigureWalk walk = new FigureWalk();
        walk.visit("", Location.REPORT, year);
        return walk.all;
    }

    /**
     * Every figure of one KPI record of a year.
     *
     * @param kpi name of the component, or a path that starts with it
     */
    static List<PrintedFigure> below(PerformanceData year, String kpi) {
        FigureWalk walk = new FigureWalk();
        component(year, kpi).ifPresent(record -> walk.visit("", Location.of(root(kpi)), record));
        return walk.all;
    }

    /** The places of all figures of a record, below it. */
    static List<String> paths(Record holder) {
        FigureWalk walk = new FigureWalk();
        walk.visit("", Location.REPORT, holder);
        return walk.all.stream().map(figure -> figure.location().path()).toList();
    }

    /** The notes beside the figures of one KPI of a year. */
    static List<Note> notes(PerformanceData year, String kpi) {
        List<Note> found = new ArrayList<>();
        component(year, kpi).ifPresent(record -> collectNotes(record, found));
        return found;
    }

    private static Optional<Object> component(PerformanceData year, String path) {
        String root = root(path);
        return Components.of(PerformanceData.class).stream()
                .filter(component -> component.name().equals(root))
                .findFirst()
                .map(component -> component.of(year));
    }

    /** The KPI record in which a figure stands. */
    static String root(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static void collectNotes(@Nullable Object value, List<Note> found) {
        if (value instanceof Note note) {
            found.add(note);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> collectNotes(element, found));
        } else if (value instanceof Record components) {
            for (Components.Component component : Components.of(components.getClass())) {
                collectNotes(component.of(components), found);
            }
        }
    }

    private void visit(String name, Location location, @Nullable Object value) {
        if (value == null || value instanceof Note) {
            return;
        }
        Optional<PrintedFigure> figure = PrintedFigure.of(location, value);
        if (figure.isPresent()) {
            add(name, figure.get());
        } else if (value instanceof Breakdown<?> breakdown) {
            visit(name, location, breakdown.members());
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> visit(name + "." + keyName(key), location.key(key.toString()), member));
        } else if (value instanceof List<?> list) {
            visitRows(name, location, list);
        } else if (value instanceof Record components) {
            for (Components.Component component : Components.of(components.getClass())) {
                String field = component.name();
                visit(name.isEmpty() ? field : name + "." + field, location.field(field), component.of(components));
            }
        }
    }

    private static String keyName(Object key) {
        return key instanceof String label ? Labels.normal(label) : key.toString();
    }

    private void visitRows(String name, Location location, List<?> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Object row = rows.get(i);
            if (RowNames.isKnown(row.getClass())) {
                visit(name + "." + RowNames.of(row), location.index(i), row);
            }
        }
    }

    private void add(String name, PrintedFigure figure) {
        all.add(figure);
        if (figures.put(name, figure) != null) {
            ambiguous.add(name);
        }
    }
}
