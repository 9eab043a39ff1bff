package io.github.hkesg.validate.rule;

import io.github.hkesg.model.code.Provision;
import io.github.hkesg.validate.RuleOutcome;
import java.util.List;

/**
 * One rule. It returns what it finds; it neither logs nor throws, and knows no language and no severity. Implementations are
 * immutable and thread-safe.
 */
public interface DisclosureRule {
    /**
     * The stable name of the rule.
     *
     * @return the id
     */
    RuleId id();

    /**
     * What the rule is concerned with.
     *
     * @return the kind
     */
    RuleKind kind();

    /**
     * The provisions on which the rule rests.
     *
     * @return at least one provision
     */
    List<Provision> provisions();

    /**
     * How often the rule is evaluated.
     *
     * @return once for the report, unless overridden
     */
    default RuleScope scope() {
        return RuleScope.REPORT;
    }

    /**
     * The figures of a year that the rule needs: without the first it does not apply, without another it is undetermined.
     *
     * @return paths below the year, for example {@code training.averageHours}; empty for a rule that looks for what it needs
     *     by itself
     */
    default List<String> needs() {
        return List.of();
    }

    /**
     * Looks at a report.
     *
     * @param context the report, the year if the rule looks at one, and what is needed to raise a finding
     * @return the outcome
     */
    RuleOutcome evaluate(RuleContext context);
}
