package io.github.hkesg.testkit;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.ValidationReport;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.RuleSet;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a report: says which rules it is held against. */
public final class EsgReportAssert extends AbstractAssert<EsgReportAssert, EsgReport> {
    private static final EsgValidator HKEX = EsgValidator.hkex();

    private @Nullable EsgReport prior;

    EsgReportAssert(@Nullable EsgReport actual) {
        super(actual, EsgReportAssert.class);
    }

    /**
     * Has last year's report beside this one.
     *
     * @param lastYears last year's report of the same issuer
     * @return this
     */
    public EsgReportAssert withPriorReport(EsgReport lastYears) {
        prior = Objects.requireNonNull(lastYears, "lastYears");
        return this;
    }

    /**
     * Holds the report against the edition of the Code for its own financial year.
     *
     * @return assertions on the result
     */
    public ValidationReportAssert underHkexCode() {
        return under(HKEX);
    }

    /**
     * Holds the report against what a validator says, with its policy and waivers.
     *
     * @param validator the validator
     * @return assertions on the result
     */
    public ValidationReportAssert under(EsgValidator validator) {
        isNotNull();
        ValidationReport result = validator.validate(actual, prior);
        return new ValidationReportAssert(result).as("%s", descriptionText());
    }

    /**
     * Holds the report against one rule set, whatever its year.
     *
     * @param ruleSet the rules
     * @return assertions on the result
     */
    public ValidationReportAssert under(RuleSet ruleSet) {
        return under(EsgValidator.of(ruleSet));
    }

    /**
     * Holds the report against one rule and nothing else: for a test of a rule of one's own.
     *
     * <p>For example, {@code assertThat(report).underRule(TURNOVER_LIMIT).raises("example.turnover-limit")}.
     *
     * @param rule the rule
     * @return assertions on the result
     */
    public ValidationReportAssert underRule(DisclosureRule rule) {
        isNotNull();
        return under(new RuleSet("testkit:" + rule.id(), actual.edition(), List.of(rule)));
    }
}
