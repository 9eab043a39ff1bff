package io.github.hkesg.validate.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The stable name of a rule: what it is about, in lower-case words with hyphens, parts separated by dots. Provision numbers
 * and editions are not part of it, because they change.
 *
 * @param value for example {@code training.average-hours.reconcile}
 */
public record RuleId(@JsonValue String value) implements Comparable<RuleId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not lower-case words with hyphens and at least one dot
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RuleId {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a rule id: '" + value + "'");
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /**
     * The name.
     *
     * @return the same as {@link #value()}
     */
    @Override
    public String toString() {
        return value;
    }
}
