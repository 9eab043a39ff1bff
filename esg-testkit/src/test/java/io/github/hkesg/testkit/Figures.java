package io.github.hkesg.testkit;

import io.github.hkesg.model.quantity.DecimalInterval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures of a report by their paths, each as all the values that it can stand for. */
final class Figures {
    private final Map<String, Figure> figures;
    private final String changedPath;
    private final Figure changed;

    Figures(Map<String, Figure> figures) {
        this(figures, "", new Figure(BigDecimal.ZERO, true));
    }

    private Figures(Map<String, Figure> figures, String changedPath, Figure changed) {
        this.figures = figures;
        this.changedPath = changedPath;
        this.changed = changed;
    }

    /**
     * A figure as printed.
     *
     * @param printed what is printed
     * @param exact whether it stands for just this, as a count does
     */
    record Figure(BigDecimal printed, boolean exact) {
        DecimalInterval interval() {
            return exact ? DecimalInterval.exactly(printed) : DecimalInterval.ofPrinted(printed);
        }
    }

    Set<String> paths() {
        return figures.keySet();
    }

    /** The figures that stand below a place, such as the groups of a breakdown. */
    List<String> below(String place) {
        return figures.keySet().stream()
                .filter(path -> path.startsWith(place + ".") || path.startsWith(place + "["))
                .toList();
    }

    boolean has(String path) {
        return figures.containsKey(path);
    }

    private Figure figure(String path) {
        Figure figure = path.equals(changedPath) ? changed : figures.get(path);
        if (figure == null) {
            throw new IllegalArgumentException("No figure at " + path);
        }
        return figure;
    }

    BigDecimal value(String path) {
        return figure(path).printed();
    }

    DecimalInterval at(String path) {
        return figure(path).interval();
    }

    DecimalInterval sum(List<String> paths) {
        return DecimalInterval.sum(paths.stream().map(this::at));
    }

    /** The same with one other figure. */
    Figures with(String path, BigDecimal value) {
        return new Figures(figures, path, new Figure(value, figure(path).exact()));
    }
}
