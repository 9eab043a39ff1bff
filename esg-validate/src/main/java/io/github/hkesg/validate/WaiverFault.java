package io.github.hkesg.validate;

import io.github.hkesg.validate.rule.RuleId;

/** What can be wrong with a waiver. Each fault is found under a rule id of its own, at {@code waivers[0]} and so on. */
public enum WaiverFault {
    /** The rule set has no such rule: a slip of the pen, or a rule that is gone. The waiver waives nothing. */
    UNKNOWN_RULE("waiver.unknown-rule"),
    /** Nobody says why, or nobody answers for it. The waiver waives nothing. */
    UNJUSTIFIED("waiver.unjustified"),
    /** Its last day is over. The waiver waives nothing any more. */
    EXPIRED("waiver.expired"),
    /** It is in order, and there is nothing that it covers. */
    UNUSED("waiver.unused");

    private final String rule;

    WaiverFault(String rule) {
        this.rule = rule;
    }

    /**
     * The id under which this fault is found.
     *
     * @return for example {@code waiver.expired}
     */
    public RuleId rule() {
        return new RuleId(rule);
    }
}
