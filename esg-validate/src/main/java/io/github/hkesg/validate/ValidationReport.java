package io.github.hkesg.validate;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Provision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules made of a report.
 *
 * @param report the report
 * @param ruleSet coordinates of the rule set, for example {@code hkex:esg-code:2025}
 * @param financialYearStart the day by which provisions and obligations were chosen: the first of the report's financial
 *     year, or of the edition that the caller asked for
 * @param results the outcome of every rule; a rule whose findings are waived has still raised them
 * @param waived the findings that somebody decided to live with, in the order of the Code, then by location
 */
public record ValidationReport(
        EsgReport report,
        String ruleSet,
        LocalDate financialYearStart,
        List<RuleResult> results,
        List<WaivedFinding> waived) {
    /**
     * Copies the lists.
     *
     * @throws NullPointerException naming the missing component
     */
    public ValidationReport {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(financialYearStart, "financialYearStart");
        results = List.copyOf(results);
        waived = List.copyOf(waived);
    }

    /**
     * Everything that was found, except what is waived.
     *
     * @return findings in the order of the Code, then by location
     */
    public List<Finding> findings() {
        List<Finding> found = findings(results);
        if (waived.isEmpty()) {
            return found;
        }
        Set<Finding> lived = waived.stream().map(WaivedFinding::finding).collect(Collectors.toSet());
        return found.stream().filter(finding -> !lived.contains(finding)).toList();
    }

    /** Everything that the rules raised, waived or not. */
    static List<Finding> findings(List<RuleResult> results) {
        return results.stream()
                .flatMap(result -> result.outcome()
                        .<Stream<Finding>>fold(
                                passed -> Stream.empty(),
                                raised -> raised.findings().stream(),
                                notApplicable -> Stream.empty(),
                                undetermined -> Stream.empty()))
                .sorted(Finding.ORDER)
                .toList();
    }

    /**
     * Every figure that was calculated again.
     *
     * @return recomputations in the order of the Code, then by location
     */
    public List<Recomputation> recomputations() {
        return results.stream()
                .flatMap(result -> result.outcome()
                        .<Stream<Recomputation>>fold(
                                passed -> passed.recomputations().stream(),
                                raised -> raised.recomputations().stream(),
                                notApplicable -> Stream.empty(),
                                undetermined -> Stream.empty()))
                .sorted(Comparator.comparing(Recomputation::provision)
                        .thenComparing(Recomputation::location)
                        .thenComparing(recomputation -> recomputation.receipt().formula()))
                .toList();
    }

    /**
     * The worst that was found; derived from the findings, so that what is waived does not count.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        Verdict verdict = Verdict.CLEAN;
        for (Finding finding : findings()) {
            if (finding.severity() == Severity.ERROR) {
                return Verdict.ERRORS;
            }
            if (finding.severity() == Severity.WARNING) {
                verdict = Verdict.WARNINGS;
            }
        }
        return verdict;
    }

    /**
     * The issuer's obligation under a provision, as the rules saw it.
     *
     * @param provision the provision
     * @return the obligation
     */
    public Obligation obligation(Provision provision) {
        return Obligation.of(provision, report.issuer().issuerClass(), financialYearStart);
    }
}
