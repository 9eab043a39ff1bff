package io.github.hkesg.validate;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.Location.Step;
import io.github.hkesg.model.Location.StepKind;
import java.util.List;

/** A path of which some list elements may be any: {@code performance[*].water}. Walked step by step, never as an expression. */
final class LocationPattern {
    private final List<Step> steps;

    private LocationPattern(List<Step> steps) {
        this.steps = steps;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if the text is no path
     */
    static LocationPattern parse(String text) {
        return new LocationPattern(Location.of(text).steps());
    }

    /** Whether a place is this one or lies inside it. A place that a rule wrote down wrongly lies in the report only. */
    boolean covers(Location location) {
        if (steps.isEmpty()) {
            return true;
        }
        try {
            List<Step> path = location.steps();
            return path.size() >= steps.size() && matches(path);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean matches(List<Step> path) {
        for (int i = 0; i < steps.size(); i++) {
            if (!matches(steps.get(i), path.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A field and a key of the same name are the same step, because a plain key need not be quoted. */
    private static boolean matches(Step pattern, Step step) {
        boolean elements = pattern.kind() == StepKind.ELEMENT;
        return elements == (step.kind() == StepKind.ELEMENT)
                && (pattern.text().equals(step.text())
                        || (elements && pattern.text().equals("*")));
    }
}
