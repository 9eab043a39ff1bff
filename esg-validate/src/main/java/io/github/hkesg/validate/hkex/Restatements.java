package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a year that the report says it restated, or measures in another way. */
final class Restatements {
    /** KPIs with a note that names no figure and is about all of them. */
    private final Set<String> kpis = new HashSet<>();

    /** The way to each figure that a note names, step by step. */
    private final Set<List<String>> figures = new HashSet<>();

    private Restatements() {}

    static Restatements of(PerformanceData year) {
        Restatements restatements = new Restatements();
        restatements.visit(year, Location.REPORT, Location.REPORT);
        return restatements;
    }

    /** Whether a note covers a figure, by its place below the year. */
    boolean cover(Location figure) {
        List<String> way = texts(figure).toList();
        return kpis.contains(way.get(0))
                || IntStream.rangeClosed(1, way.size()).anyMatch(length -> figures.contains(way.subList(0, length)));
    }

    private void visit(@Nullable Object value, Location location, Location holder) {
        if (value instanceof Note note) {
            if (note.kind() == NoteKind.RESTATED || note.kind() == NoteKind.METHOD_CHANGED) {
                add(note, holder);
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(list.get(i), location.index(i), holder);
            }
        } else if (value instanceof Record components) {
            for (Components.Component component : Components.of(components.getClass())) {
                visit(component.of(components), location.field(component.name()), location);
            }
        }
    }

    private void add(Note note, Location holder) {
        String figure = note.figure();
        if (figure == null) {
            texts(holder).findFirst().ifPresent(kpis::add);
            return;
        }
        List<String> way = way(figure);
        if (!way.isEmpty()) {
            figures.add(Stream.concat(texts(holder), way.stream()).toList());
        }
    }

    /** A note that leads to no figure covers none; {@code note.figure-unknown} tells it. */
    private static List<String> way(String figure) {
        try {
            return texts(Location.of(figure)).toList();
        } catch (IllegalArgumentException notAPath) {
            return List.of();
        }
    }

    private static Stream<String> texts(Location location) {
        return location.steps().stream().map(Location.Step::text);
    }
}
