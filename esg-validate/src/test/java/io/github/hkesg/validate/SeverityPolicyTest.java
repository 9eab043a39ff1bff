package io.github.hkesg.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.validate.rule.RuleKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "STRUCTURE, ERROR, ERROR, ERROR, ERROR",
        "ARITHMETIC, ERROR, ERROR, WARNING, WARNING",
        "PRESENCE, ERROR, ERROR, INFO, INFO",
        "JUSTIFICATION, ERROR, ERROR, INFO, INFO",
        "COMPLETENESS, ERROR, ERROR, INFO, INFO",
        "PLAUSIBILITY, WARNING, WARNING, WARNING, WARNING",
        "FORM, WARNING, WARNING, WARNING, WARNING",
        "ADVICE, INFO, INFO, INFO, INFO"
    })
    void the_standard_policy_goes_by_the_kind_of_the_rule_and_the_obligation(
            RuleKind kind, Severity mandatory, Severity complyOrExplain, Severity voluntary, Severity notInForce) {
        SeverityPolicy policy = SeverityPolicy.standard();

        assertThat(policy.severityOf(kind, Obligation.MANDATORY)).isEqualTo(mandatory);
        assertThat(policy.severityOf(kind, Obligation.COMPLY_OR_EXPLAIN)).isEqualTo(complyOrExplain);
        assertThat(policy.severityOf(kind, Obligation.VOLUNTARY)).isEqualTo(voluntary);
        assertThat(policy.severityOf(kind, Obligation.NOT_IN_FORCE)).isEqualTo(notInForce);
    }
}
