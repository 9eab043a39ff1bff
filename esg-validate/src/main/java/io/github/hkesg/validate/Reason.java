package io.github.hkesg.validate;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Why a rule did not apply or could not decide. Holds no text, like a finding.
 *
 * @param messageKey key of its text
 * @param arguments what the text mentions, by name
 */
public record Reason(String messageKey, Map<String, Argument> arguments) {
    /**
     * Copies the arguments.
     *
     * @throws NullPointerException naming the missing component
     */
    public Reason {
        Objects.requireNonNull(messageKey, "messageKey");
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }
}
