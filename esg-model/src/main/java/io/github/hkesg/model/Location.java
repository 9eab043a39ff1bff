package io.github.hkesg.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The place of a value in a report, as a path of component names from {@link EsgReport} down. The same path leads through
 * the JSON.
 *
 * <p>For example, {@code performance[1].training.averageHours} or {@code disclosures["A1.3"]}.
 *
 * @param path the path; empty for the report as a whole
 */
public record Location(@JsonValue String path) implements Comparable<Location> {
    /** The report as a whole. */
    public static final Location REPORT = new Location("");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,20}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /**
     * Checks that the path is there.
     *
     * @throws NullPointerException if it is null
     */
    public Location {
        Objects.requireNonNull(path, "path");
    }

    /**
     * A component of the report.
     *
     * @param component name of the component, or several with dots between
     * @return the location
     */
    public static Location of(String component) {
        return new Location(component);
    }

    /**
     * A component of what stands here.
     *
     * @param component name of the component, or several with dots between
     * @return the location
     */
    public Location field(String component) {
        return new Location(path.isEmpty() ? component : path + "." + component);
    }

    /**
     * An element of the list that stands here.
     *
     * @param index from 0
     * @return the location
     */
    public Location index(int index) {
        return new Location(path + "[" + index + "]");
    }

    /**
     * The value of a key in the map that stands here.
     *
     * @param key the key; quoted in the path unless it is a plain name
     * @return the location
     */
    public Location key(String key) {
        return PLAIN_KEY.matcher(key).matches()
                ? field(key)
                : new Location(path + "[\"" + key.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]");
    }

    /**
     * Whether this place is the other one or lies inside it.
     *
     * @param other another location
     * @return true if the other path leads here
     */
    public boolean isWithin(Location other) {
        if (!path.startsWith(other.path)) {
            return false;
        }
        int length = other.path.length();
        return length == 0 || path.length() == length || path.charAt(length) == '.' || path.charAt(length) == '[';
    }

    /** What a step of a path leads into. */
    public enum StepKind {
        /** A component, or the value of a key that is a plain name. */
        FIELD,
        /** The value of a quoted key. */
        KEY,
        /** An element of a list. */
        ELEMENT
    }

    /**
     * One step of a path.
     *
     * @param kind what the step leads into
     * @param text name, key without its quotes, or number of the element; {@code *} where any element is meant
     */
    public record Step(StepKind kind, String text) {
        /**
         * Checks that both are there.
         *
         * @throws NullPointerException naming the missing component
         */
        public Step {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * The path step by step.
     *
     * @return for {@code disclosures["A1.3"].references[0]} the field disclosures, the key A1.3, the field references and
     *     the element 0; empty for the report as a whole
     * @throws IllegalArgumentException if this is no path
     */
    public List<Step> steps() {
        return LocationSteps.of(path);
    }

    /**
     * Orders paths by their parts, so that the element [2] of a list comes before [10].
     *
     * @param other another location
     * @return negative if this one comes first
     */
    @Override
    public int compareTo(Location other) {
        String[] parts = BETWEEN_DIGITS.split(path);
        String[] otherParts = BETWEEN_DIGITS.split(other.path);
        for (int i = 0; i < Math.min(parts.length, otherParts.length); i++) {
            int order = compareParts(parts[i], otherParts[i]);
            if (order != 0) {
                return order;
            }
        }
        return path.compareTo(other.path);
    }

    private static int compareParts(String a, String b) {
        if (DIGITS.matcher(a).matches() && DIGITS.matcher(b).matches()) {
            int order = new BigInteger(a).compareTo(new BigInteger(b));
            return order != 0 ? order : a.compareTo(b);
        }
        return a.compareTo(b);
    }

    /**
     * The path.
     *
     * @return the same as {@link #path()}
     */
    @Override
    public String toString() {
        return path;
    }
}
