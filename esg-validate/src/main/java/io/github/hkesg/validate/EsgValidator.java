package io.github.hkesg.validate;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.code.CodeEdition;
import io.github.hkesg.validate.hkex.HkexRuleSets;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleScope;
import io.github.hkesg.validate.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds reports against rules. Built once, used by many threads.
 *
 * <p>For example, {@code EsgValidator.hkex().validate(report).findings()}.
 */
public final class EsgValidator {
    private final Function<EsgReport, RuleSet> ruleSets;
    private final SeverityPolicy policy;

    private EsgValidator(Function<EsgReport, RuleSet> ruleSets, SeverityPolicy policy) {
        this.ruleSets = ruleSets;
        this.policy = policy;
    }

    /**
     * A validator that holds each report against the edition of its own financial year.
     *
     * @return the validator
     */
    public static EsgValidator hkex() {
        return new EsgValidator(report -> HkexRuleSets.of(report.edition()), SeverityPolicy.standard());
    }

    /**
     * A validator that holds every report against one rule set, whatever its year: to see what another edition would say.
     *
     * @param ruleSet the rules
     * @return the validator
     */
    public static EsgValidator of(RuleSet ruleSet) {
        Objects.requireNonNull(ruleSet, "ruleSet");
        return new EsgValidator(report -> ruleSet, SeverityPolicy.standard());
    }

    /**
     * This validator with another policy on severities.
     *
     * @param other the policy
     * @return a new validator
     */
    public EsgValidator withPolicy(SeverityPolicy other) {
        return new EsgValidator(ruleSets, Objects.requireNonNull(other, "other"));
    }

    /**
     * Holds a report against the rules.
     *
     * @param report the report
     * @return what the rules made of it
     */
    public ValidationReport validate(EsgReport report) {
        return validate(report, null);
    }

    /**
     * Holds a report against the rules, with last year's report beside it.
     *
     * @param report the report
     * @param prior last year's report of the same issuer; null if there is none
     * @return what the rules made of it
     */
    public ValidationReport validate(EsgReport report, @Nullable EsgReport prior) {
        RuleSet ruleSet = ruleSets.apply(report);
        LocalDate start = obligationDate(report, ruleSet.edition());
        List<RuleResult> results = new ArrayList<>();
        for (DisclosureRule rule : ruleSet.rules()) {
            if (rule.scope() == RuleScope.REPORT) {
                RuleContext context = new RuleContext(rule, report, prior, start, policy, -1);
                results.add(new RuleResult(rule.id(), Location.REPORT, evaluate(rule, context)));
            } else {
                evaluateYears(rule, report, prior, start, results);
            }
        }
        return new ValidationReport(report, ruleSet.coordinates(), start, results);
    }

    /** An edition that is not the report's own is taken as of its first day. */
    private static LocalDate obligationDate(EsgReport report, CodeEdition edition) {
        return report.edition() == edition ? report.period().start() : edition.effective();
    }

    private void evaluateYears(
            DisclosureRule rule,
            EsgReport report,
            @Nullable EsgReport prior,
            LocalDate start,
            List<RuleResult> results) {
        int before = results.size();
        for (int year = 0; year < report.performance().size(); year++) {
            RuleContext context = new RuleContext(rule, report, prior, start, policy, year);
            if (rule.scope() == RuleScope.EACH_YEAR || context.isReportingYear()) {
                results.add(new RuleResult(rule.id(), context.at(""), evaluate(rule, context)));
            }
        }
        if (results.size() == before) {
            RuleOutcome nothing = new RuleOutcome.NotApplicable(new Reason("outcome.no-year", Map.of()));
            results.add(new RuleResult(rule.id(), Location.of("performance"), nothing));
        }
    }

    /** Figures that no one could have meant may be too large to calculate with: the rule cannot decide then. */
    private static RuleOutcome evaluate(DisclosureRule rule, RuleContext context) {
        try {
            return rule.evaluate(context);
        } catch (ArithmeticException e) {
            return new RuleOutcome.Undetermined(new Reason("outcome.arithmetic", Map.of()));
        }
    }
}
