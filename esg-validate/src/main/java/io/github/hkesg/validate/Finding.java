package io.github.hkesg.validate;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.validate.rule.RuleId;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One thing that a rule found. It holds no text: {@link io.github.hkesg.validate.message.Messages} puts it into words.
 *
 * @param rule id of the rule that raised it
 * @param kind kind of that rule
 * @param severity how much it matters
 * @param provision the provision concerned
 * @param location where the value is, or would be
 * @param messageKey key of its text
 * @param arguments what the text mentions, by name
 */
public record Finding(
        RuleId rule,
        RuleKind kind,
        Severity severity,
        Provision provision,
        Location location,
        String messageKey,
        Map<String, Argument> arguments) {
    /** Order of a list of findings: by provision as in the Code, then by location, then by rule. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::provision)
            .thenComparing(Finding::location)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::messageKey);

    /**
     * Copies the arguments.
     *
     * @throws NullPointerException naming the missing component
     */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(messageKey, "messageKey");
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }
}
