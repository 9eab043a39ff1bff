package io.github.hkesg.validate;

import static io.github.hkesg.model.code.Provisions.A_11;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.code.CodeEdition;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.validate.hkex.HkexRuleSets;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleScope;
import io.github.hkesg.validate.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Holds reports against rules. Built once, used by many threads.
 *
 * <p>For example, {@code EsgValidator.hkex().validate(report).findings()}.
 */
public final class EsgValidator {
    private static final WaiverCheck NO_WAIVERS = new WaiverCheck(Waivers.NONE, LocalDate.EPOCH);

    private final Function<EsgReport, RuleSet> ruleSets;
    private final SeverityPolicy policy;
    private final WaiverCheck waivers;

    private EsgValidator(Function<EsgReport, RuleSet> ruleSets, SeverityPolicy policy, WaiverCheck waivers) {
        this.ruleSets = ruleSets;
        this.policy = policy;
        this.waivers = waivers;
    }

    /**
     * A validator that holds each report against the edition of its own financial year.
     *
     * @return the validator
     */
    public static EsgValidator hkex() {
        return hkex(UnaryOperator.identity());
    }

    /**
     * A validator that holds each report against the edition of its own financial year, with changes to the rules of every
     * edition.
     *
     * <p>For example, {@code EsgValidator.hkex(rules -> rules.with(WATER_LIMIT).without("water.year-on-year-jump"))}.
     *
     * @param change changes the rules of one edition; called once for each edition, at once
     * @return the validator
     */
    public static EsgValidator hkex(UnaryOperator<RuleSet> change) {
        Map<CodeEdition, RuleSet> changed = new EnumMap<>(CodeEdition.class);
        for (CodeEdition edition : CodeEdition.values()) {
            changed.put(edition, change.apply(HkexRuleSets.of(edition)));
        }
        return new EsgValidator(
                report -> Objects.requireNonNull(changed.get(report.edition())), SeverityPolicy.standard(), NO_WAIVERS);
    }

    /**
     * A validator that holds every report against one rule set, whatever its year: to see what another edition would say.
     *
     * @param ruleSet the rules
     * @return the validator
     */
    public static EsgValidator of(RuleSet ruleSet) {
        Objects.requireNonNull(ruleSet, "ruleSet");
        return new EsgValidator(report -> ruleSet, SeverityPolicy.standard(), NO_WAIVERS);
    }

    /**
     * This validator with another policy on severities.
     *
     * @param other the policy
     * @return a new validator
     */
    public EsgValidator withPolicy(SeverityPolicy other) {
        return new EsgValidator(ruleSets, Objects.requireNonNull(other, "other"), waivers);
    }

    /**
     * This validator with waivers. Findings that they cover are told apart from the others; waivers that are expired,
     * unused or otherwise not in order are findings themselves.
     *
     * @param given the waivers, in place of any given before
     * @param asOf the day on which they are held against their expiry; this library does not look at the clock
     * @return a new validator
     */
    public EsgValidator withWaivers(Waivers given, LocalDate asOf) {
        return new EsgValidator(ruleSets, policy, new WaiverCheck(given, asOf));
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
        List<WaivedFinding> waived = waivers.waived(ValidationReport.findings(results), ruleSet);
        Obligation obligation = Obligation.of(A_11, report.issuer().issuerClass(), start);
        results.addAll(waivers.results(waived, ruleSet, policy, obligation));
        return new ValidationReport(report, ruleSet.coordinates(), start, results, waived);
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
