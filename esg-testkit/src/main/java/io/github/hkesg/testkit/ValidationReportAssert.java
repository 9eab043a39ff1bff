package io.github.hkesg.testkit;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.RuleResult;
import io.github.hkesg.validate.ValidationReport;
import io.github.hkesg.validate.Verdict;
import io.github.hkesg.validate.WaivedFinding;
import io.github.hkesg.validate.index.ContentIndex;
import io.github.hkesg.validate.rule.RuleId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on what rules made of a report. */
public final class ValidationReportAssert extends AbstractAssert<ValidationReportAssert, ValidationReport> {
    ValidationReportAssert(@Nullable ValidationReport actual) {
        super(actual, ValidationReportAssert.class);
    }

    /**
     * A rule raised at least one finding that is not waived.
     *
     * @param rule id of the rule, for example {@code provision.undisclosed}
     * @return assertions on the findings of this rule
     */
    public FindingsAssert raises(String rule) {
        isNotNull();
        List<Finding> raised = of(rule, actual.findings());
        if (raised.isEmpty()) {
            throw failed("Expecting rule %s to raise a finding, but %s.%n%n%s", rule, insteadOf(rule), found());
        }
        return new FindingsAssert(raised, "the findings of " + rule).as("%s", descriptionText());
    }

    /**
     * A rule raised nothing that is not waived, whether it passed, did not apply or could not decide. Where it matters which,
     * use {@link #outcomeOf(String)}.
     *
     * @param rule id of the rule
     * @return this
     */
    public ValidationReportAssert doesNotRaise(String rule) {
        isNotNull();
        requireRule(rule);
        List<Finding> raised = of(rule, actual.findings());
        if (!raised.isEmpty()) {
            throw failed("Expecting rule %s to raise nothing, but it raised%n%s", rule, Descriptions.list(raised));
        }
        return this;
    }

    /**
     * Exactly these rules raised findings that are not waived, each any number of them.
     *
     * @param rules ids of the rules, in any order
     * @return this
     */
    public ValidationReportAssert raisesOnly(String... rules) {
        TreeSet<String> expected = new TreeSet<>(Arrays.asList(rules));
        isNotNull();
        expected.forEach(this::raises);
        List<Finding> others = actual.findings().stream()
                .filter(finding -> !expected.contains(finding.rule().value()))
                .toList();
        if (!others.isEmpty()) {
            throw failed("Expecting findings of %s only, but found also%n%s", expected, Descriptions.list(others));
        }
        return this;
    }

    /**
     * Nothing was found but what is waived; not even information.
     *
     * @return this
     */
    public ValidationReportAssert hasNoFindings() {
        isNotNull();
        if (!actual.findings().isEmpty()) {
            throw failed("Expecting no findings.%n%n%s", found());
        }
        return this;
    }

    /**
     * The report was held against these rules.
     *
     * @param ruleSet coordinates of the rule set, for example {@code hkex:esg-code:2025}
     * @return this
     */
    public ValidationReportAssert isUnder(String ruleSet) {
        isNotNull();
        if (!actual.ruleSet().equals(ruleSet)) {
            throw failed("Expecting the rules of %s, but they are those of %s", ruleSet, actual.ruleSet());
        }
        return this;
    }

    /**
     * The worst that was found.
     *
     * @param verdict the verdict
     * @return this
     */
    public ValidationReportAssert hasVerdict(Verdict verdict) {
        isNotNull();
        if (actual.verdict() != verdict) {
            throw failed("Expecting the verdict %s but was %s.%n%n%s", verdict, actual.verdict(), found());
        }
        return this;
    }

    /**
     * A rule raised at least one finding that is waived.
     *
     * @param rule id of the rule
     * @return assertions on its waived findings
     */
    public FindingsAssert waives(String rule) {
        isNotNull();
        List<Finding> waived =
                of(rule, actual.waived().stream().map(WaivedFinding::finding).toList());
        if (waived.isEmpty()) {
            throw failed(
                    "Expecting a finding of rule %s to be waived, but %s.%n%nWaived (%s):%n%s%n%n%s",
                    rule,
                    insteadOf(rule),
                    actual.waived().size(),
                    Descriptions.list(
                            actual.waived().stream().map(WaivedFinding::finding).toList()),
                    found());
        }
        return new FindingsAssert(waived, "the waived findings of " + rule).as("%s", descriptionText());
    }

    /**
     * What came of a rule in the report or, of a rule that looks at years, in the year reported on.
     *
     * @param rule id of the rule
     * @return assertions on the outcome
     */
    public RuleOutcomeAssert outcomeOf(String rule) {
        isNotNull();
        List<RuleResult> results = requireRule(rule);
        List<PerformanceData> years = actual.report().performance();
        PerformanceData current = actual.report().currentPerformance();
        // Without a current year this is a place at which no rule looks.
        Location reportingYear =
                Location.of("performance").index(current == null ? years.size() : years.indexOf(current));
        RuleOutcome outcome = results.stream()
                .filter(result -> result.subject().equals(reportingYear))
                .findFirst()
                .orElse(results.get(results.size() - 1))
                .outcome();
        return new RuleOutcomeAssert(outcome).as("%s", descriptionText());
    }

    /**
     * What came of a rule in one year.
     *
     * @param rule id of the rule
     * @param subject the year, for example {@code performance[0]}
     * @return assertions on the outcome
     */
    public RuleOutcomeAssert outcomeOf(String rule, String subject) {
        isNotNull();
        List<RuleResult> results = requireRule(rule);
        RuleOutcome outcome = results.stream()
                .filter(result -> result.subject().path().equals(subject))
                .findFirst()
                .orElseThrow(() -> failed(
                        "Expecting rule %s to look at %s, but it looks at %s",
                        rule, subject, results.stream().map(RuleResult::subject).toList()))
                .outcome();
        return new RuleOutcomeAssert(outcome).as("%s", descriptionText());
    }

    /**
     * A figure was calculated again.
     *
     * @param path where the figure stands, for example {@code performance[2].greenhouseGas.scope1}
     * @return assertions on the receipt of the recomputation; the first one where rules recompute a figure in several ways
     */
    public ReceiptAssert recomputes(String path) {
        isNotNull();
        List<Recomputation> recomputations = actual.recomputations();
        Recomputation recomputation = recomputations.stream()
                .filter(candidate -> candidate.location().path().equals(path))
                .findFirst()
                .orElseThrow(() -> failed(
                        "Expecting %s to be recomputed, but the nearest of those that are is %s:%n%s",
                        path,
                        Nearest.location(
                                Location.of(path),
                                recomputations.stream()
                                        .map(Recomputation::location)
                                        .toList()),
                        recomputations.stream()
                                .map(candidate -> "  " + candidate.location())
                                .distinct()
                                .collect(Collectors.joining(System.lineSeparator()))));
        return new ReceiptAssert(recomputation.receipt()).as("%s", descriptionText());
    }

    /**
     * The content index of the report.
     *
     * @return assertions on the index
     */
    public ContentIndexAssert contentIndex() {
        isNotNull();
        return new ContentIndexAssert(ContentIndex.of(actual)).as("%s", descriptionText());
    }

    private static List<Finding> of(String rule, Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .toList();
    }

    private List<RuleResult> requireRule(String rule) {
        List<RuleResult> results = actual.results().stream()
                .filter(result -> result.rule().value().equals(rule))
                .toList();
        if (results.isEmpty()) {
            throw failed("Expecting a rule %s, but %s", rule, insteadOf(rule));
        }
        return results;
    }

    /** What came of a rule that raised nothing, or which rule may have been meant. */
    private String insteadOf(String rule) {
        List<String> outcomes = actual.results().stream()
                .filter(result -> result.rule().value().equals(rule))
                .map(Descriptions::of)
                .toList();
        if (outcomes.isEmpty()) {
            List<String> ids = actual.results().stream()
                    .map(RuleResult::rule)
                    .map(RuleId::value)
                    .toList();
            return actual.ruleSet() + " has no such rule; the nearest is " + Nearest.id(rule, ids);
        }
        boolean waived = actual.waived().stream()
                .anyMatch(finding -> finding.finding().rule().value().equals(rule));
        return (waived ? "all that it raised is waived: " : "it came to this: ") + String.join("; ", outcomes);
    }

    private String found() {
        List<Finding> findings = actual.findings();
        return findings.isEmpty()
                ? "Nothing was found."
                : "Found (" + findings.size() + "):" + System.lineSeparator() + Descriptions.list(findings);
    }

    private AssertionError failed(String format, Object... arguments) {
        return failure(format, arguments);
    }
}
