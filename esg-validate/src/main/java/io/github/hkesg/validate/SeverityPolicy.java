package io.github.hkesg.validate;

import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.validate.rule.RuleId;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.Objects;

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
     * The severity of a finding of one rule.
     *
     * @param rule the rule that raised it
     * @param kind the kind of rule, or the milder one under which the rule raised it
     * @param obligation the issuer's obligation under the provision concerned
     * @return that of the kind and the obligation, unless overridden
     */
    default Severity severityOf(RuleId rule, RuleKind kind, Obligation obligation) {
        return severityOf(kind, obligation);
    }

    /**
     * This policy with a severity of its own for one rule.
     *
     * @param rule id of the rule, for example {@code water.year-on-year-jump}
     * @param severity how severe all its findings are
     * @return a new policy
     * @throws IllegalArgumentException if this cannot be the id of a rule
     */
    default SeverityPolicy with(String rule, Severity severity) {
        RuleId id = new RuleId(rule);
        Objects.requireNonNull(severity, "severity");
        SeverityPolicy others = this;
        return new SeverityPolicy() {
            @Override
            public Severity severityOf(RuleKind kind, Obligation obligation) {
                return others.severityOf(kind, obligation);
            }

            @Override
            public Severity severityOf(RuleId of, RuleKind kind, Obligation obligation) {
                return of.equals(id) ? severity : others.severityOf(of, kind, obligation);
            }
        };
    }

    /**
     * The policy of this library. Figures that contradict each other are errors, or warnings where giving them was
     * voluntary. What is missing or unjustified is an error under a mandatory or comply-or-explain provision and
     * information elsewhere. Plausibility, form and waivers are warnings; advice is information.
     *
     * @return the policy
     */
    static SeverityPolicy standard() {
        return (kind, obligation) -> switch (kind) {
            case STRUCTURE -> Severity.ERROR;
            case ARITHMETIC -> isBinding(obligation) ? Severity.ERROR : Severity.WARNING;
            case PRESENCE, JUSTIFICATION, COMPLETENESS -> isBinding(obligation) ? Severity.ERROR : Severity.INFO;
            case PLAUSIBILITY, FORM, WAIVER -> Severity.WARNING;
            case ADVICE -> Severity.INFO;
        };
    }

    private static boolean isBinding(Obligation obligation) {
        return obligation == Obligation.MANDATORY || obligation == Obligation.COMPLY_OR_EXPLAIN;
    }
}
