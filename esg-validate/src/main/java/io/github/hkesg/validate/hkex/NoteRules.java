package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.B_14_C;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.text.Nearest;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whether what the report says beside its figures is beside a figure. */
final class NoteRules {
    /** A note on a restatement or another method that leads to no figure explains none: B.14, consistency. */
    static final DisclosureRule FIGURE_UNKNOWN =
            Rule.named("note.figure-unknown").kind(RuleKind.FORM).cites(B_14_C).check(NoteRules::figureUnknown);

    static final List<DisclosureRule> ALL = List.of(FIGURE_UNKNOWN);

    private NoteRules() {}

    /** A note on one figure, the record that holds it, and where it stands. */
    private record Held(String figure, Record holder, Location location) {}

    private static RuleOutcome figureUnknown(RuleContext context) {
        EsgReport report = context.report();
        List<Held> notes = new ArrayList<>();
        visit(report.performance(), Location.of("performance"), null, notes);
        visit(report.targets(), Location.of("targets"), null, notes);
        if (notes.isEmpty()) {
            return Rule.absent("notes[].figure");
        }
        return RuleOutcome.of(notes.stream()
                .filter(held -> !leadsSomewhere(held))
                .map(held -> finding(context, held))
                .toList());
    }

    private static void visit(@Nullable Object value, Location location, @Nullable Record holder, List<Held> notes) {
        if (value instanceof Note note) {
            String figure = note.figure();
            if (figure != null && holder != null) {
                notes.add(new Held(figure, holder, location.field("figure")));
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(list.get(i), location.index(i), holder, notes);
            }
        } else if (value instanceof Record record
                && PrintedFigure.of(location, record).isEmpty()) {
            for (Components.Component component : Components.of(record.getClass())) {
                visit(component.of(record), location.field(component.name()), record, notes);
            }
        }
    }

    private static boolean leadsSomewhere(Held held) {
        List<Location.Step> steps;
        try {
            steps = Location.of(held.figure()).steps();
        } catch (IllegalArgumentException notAPath) {
            return false;
        }
        Object value = held.holder();
        for (Location.Step step : steps) {
            Optional<Object> next = step(value, step);
            if (next.isEmpty()) {
                return isNotCaptured(held.holder(), step.text());
            }
            value = next.get();
        }
        return !steps.isEmpty();
    }

    private static Optional<Object> step(Object value, Location.Step step) {
        if (value instanceof Breakdown<?> breakdown) {
            return step(breakdown.members(), step);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .filter(entry -> String.valueOf(entry.getKey()).equals(step.text()))
                    .findFirst()
                    .map(Map.Entry::getValue);
        }
        if (value instanceof List<?> list) {
            return step.kind() == Location.StepKind.ELEMENT ? element(list, step.text()) : Optional.empty();
        }
        return value instanceof Record record && step.kind() == Location.StepKind.FIELD
                ? Components.value(record, step.text())
                : Optional.empty();
    }

    /** Longer numbers than any list has elements lead nowhere. */
    private static Optional<Object> element(List<?> list, String index) {
        for (int i = 0; i < list.size(); i++) {
            if (index.equals(Integer.toString(i))) {
                return Optional.of(list.get(i));
            }
        }
        return Optional.empty();
    }

    /** The report prints the group, and only the data lack it. */
    private static boolean isNotCaptured(Record holder, String group) {
        return Components.value(holder, "notCaptured")
                .filter(dimensions -> dimensions instanceof Collection<?> names
                        && names.stream().anyMatch(name -> String.valueOf(name).equals(group)))
                .isPresent();
    }

    private static Finding finding(RuleContext context, Held held) {
        List<String> figures = FigureWalk.paths(held.holder());
        Map<String, Argument> arguments = new TreeMap<>();
        arguments.put("figure", Argument.of(Nearest.shorten(held.figure())));
        if (!figures.isEmpty()) {
            arguments.put("nearest", Argument.of(Nearest.to(held.figure(), figures)));
        }
        return context.finding(
                "note.figure-unknown." + (figures.isEmpty() ? "none" : "nearest"), B_14_C, held.location(), arguments);
    }
}
