package io.github.hkesg.validate;

import io.github.hkesg.model.Location;
import io.github.hkesg.validate.rule.RuleId;
import java.util.Objects;

/**
 * The outcome of one rule, for the report as a whole or for one year's figures.
 *
 * @param rule id of the rule
 * @param subject what it looked at: {@link Location#REPORT} or a year such as {@code performance[1]}
 * @param outcome what came of it
 */
public record RuleResult(RuleId rule, Location subject, RuleOutcome outcome) {
    /**
     * Checks that everything is there.
     *
     * @throws NullPointerException naming the missing component
     */
    public RuleResult {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(outcome, "outcome");
    }
}
