package io.github.hkesg.model;

import io.github.hkesg.model.Location.Step;
import io.github.hkesg.model.Location.StepKind;
import java.util.ArrayList;
import java.util.List;

/** Reads a path character by character, so that no key, however long or odd, can cost more than its length. */
final class LocationSteps {
    private final String path;
    private final List<Step> steps = new ArrayList<>();
    private int at;

    private LocationSteps(String path) {
        this.path = path;
    }

    static List<Step> of(String path) {
        LocationSteps reader = new LocationSteps(path);
        while (reader.at < path.length()) {
            reader.step();
        }
        return List.copyOf(reader.steps);
    }

    private void step() {
        if (path.startsWith("[\"", at)) {
            key();
        } else if (path.charAt(at) == '[') {
            element();
        } else {
            field();
        }
    }

    private void key() {
        StringBuilder key = new StringBuilder();
        at += 2;
        while (at < path.length() && path.charAt(at) != '"') {
            int escape = path.charAt(at) == '\\' && at + 1 < path.length() ? 1 : 0;
            key.append(path.charAt(at + escape));
            at += 1 + escape;
        }
        require(path.startsWith("\"]", at));
        at += 2;
        steps.add(new Step(StepKind.KEY, key.toString()));
    }

    private void element() {
        int end = path.indexOf(']', at);
        require(end > at + 1);
        String index = path.substring(at + 1, end);
        require(index.equals("*") || index.chars().allMatch(c -> c >= '0' && c <= '9'));
        at = end + 1;
        steps.add(new Step(StepKind.ELEMENT, index));
    }

    private void field() {
        boolean first = steps.isEmpty();
        require(first != (path.charAt(at) == '.'));
        int start = first ? at : at + 1;
        int end = start;
        while (end < path.length() && ".[]\"*".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        require(end > start);
        at = end;
        steps.add(new Step(StepKind.FIELD, path.substring(start, end)));
    }

    private void require(boolean wellFormed) {
        if (!wellFormed) {
            throw new IllegalArgumentException("Not a location: '" + path + "'");
        }
    }
}
