package io.github.hkesg.validate;

import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.validate.rule.RuleKind;

/** Decides how severe a finding is, from the kind of rule and the issuer's obligation under the provision. */
@FunctionalInterface
public interface SeverityPolicy {
    /**
     * The severity of a finding.
     *
     * @param kind the kind of rule that raised it
     * @param obligation the issuer's obligation under the provision concerned
     * @return the severity
     */
    Severity severityOf(RuleKind kind, Obligation obligation);

    /**
     * The policy of this library. Figures that contradict each other are errors, or warnings where giving them was
     * voluntary. What is missing or unjustified is an error under a mandatory or comply-or-explain provision and
     * information elsewhere. Plausibility and form are warnings; advice is information.
     *
     * @return the policy
     */
    static SeverityPolicy standard() {
        return (kind, obligation) -> switch (kind) {
            case STRUCTURE -> Severity.ERROR;
            case ARITHMETIC -> isBinding(obligation) ? Severity.ERROR : Severity.WARNING;
            case PRESENCE, JUSTIFICATION, COMPLETENESS -> isBinding(obligation) ? Severity.ERROR : Severity.INFO;
            case PLAUSIBILITY, FORM -> Severity.WARNING;
            case ADVICE -> Severity.INFO;
        };
    }

    private static boolean isBinding(Obligation obligation) {
        return obligation == Obligation.MANDATORY || obligation == Obligation.COMPLY_OR_EXPLAIN;
    }
}
