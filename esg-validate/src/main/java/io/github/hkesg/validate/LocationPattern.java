package io.github.hkesg.validate;

import io.github.hkesg.model.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A path of which some list elements may be any: {@code performance[*].water}. Walked step by step, never as an expression. */
final class LocationPattern {
    private static final String ANY = "[*]";

    private final List<String> steps;

    private LocationPattern(List<String> steps) {
        this.steps = steps;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if the text is no path
     */
    static LocationPattern parse(String text) {
        List<String> steps = steps(text);
        if (steps == null) {
            throw new IllegalArgumentException("Not a location: '" + text + "'");
        }
        return new LocationPattern(steps);
    }

    /** Whether a place is this one or lies inside it. */
    boolean covers(Location location) {
        if (steps.isEmpty()) {
            return true;
        }
        List<String> path = steps(location.path());
        if (path == null || path.size() < steps.size()) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            boolean element = steps.get(i).equals(ANY) && path.get(i).startsWith("[");
            if (!element && !steps.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The steps of a path: {@code .name} for fields and keys, {@code [1]} for elements; null if it is none. */
    private static @Nullable List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        int at = 0;
        while (at < path.length()) {
            int end;
            if (path.startsWith("[\"", at)) {
                StringBuilder key = new StringBuilder(".");
                end = unquote(path, at + 2, key);
                steps.add(key.toString());
            } else if (path.charAt(at) == '[') {
                end = path.indexOf(']', at) + 1;
                if (end == 0 || !isElement(path, at + 1, end - 1)) {
                    return null;
                }
                steps.add(path.substring(at, end));
            } else {
                int start = at > 0 && path.charAt(at) == '.' ? at + 1 : at;
                end = endOfName(path, start);
                if (end == start || (at > 0 && start == at)) {
                    return null;
                }
                steps.add("." + path.substring(start, end));
            }
            if (end < 0) {
                return null;
            }
            at = end;
        }
        return steps;
    }

    private static boolean isElement(String path, int start, int end) {
        String inside = path.substring(start, end);
        return inside.equals("*") || (!inside.isEmpty() && inside.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    private static int endOfName(String path, int start) {
        int end = start;
        while (end < path.length() && ".[]\"*".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Where the path goes on after a quoted key, or -1 if the quotes are not closed. */
    private static int unquote(String path, int start, StringBuilder key) {
        int at = start;
        while (at < path.length() && path.charAt(at) != '"') {
            int escaped = path.charAt(at) == '\\' && at + 1 < path.length() ? 1 : 0;
            key.append(path.charAt(at + escaped));
            at += 1 + escaped;
        }
        return path.startsWith("\"]", at) ? at + 2 : -1;
    }
}
