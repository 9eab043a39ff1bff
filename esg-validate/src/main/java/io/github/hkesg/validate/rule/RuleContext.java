package io.github.hkesg.validate.rule;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Severity;
import io.github.hkesg.validate.SeverityPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a rule is given: the report, and the year it is to look at if it looks at one. Immutable. */
public final class RuleContext {
    private final DisclosureRule rule;
    private final EsgReport report;
    private final @Nullable EsgReport prior;
    private final LocalDate financialYearStart;
    private final SeverityPolicy policy;
    private final int year;

    /**
     * A context for one evaluation of a rule.
     *
     * @param rule the rule
     * @param report the report
     * @param prior last year's report; null if it was not given
     * @param financialYearStart the day by which obligations are chosen
     * @param policy decides severities
     * @param year index in {@link EsgReport#performance()} of the year to look at; -1 for none
     */
    public RuleContext(
            DisclosureRule rule,
            EsgReport report,
            @Nullable EsgReport prior,
            LocalDate financialYearStart,
            SeverityPolicy policy,
            int year) {
        this.rule = Objects.requireNonNull(rule, "rule");
        this.report = Objects.requireNonNull(report, "report");
        this.prior = prior;
        this.financialYearStart = Objects.requireNonNull(financialYearStart, "financialYearStart");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.year = year;
    }

    /**
     * The report.
     *
     * @return the report
     */
    public EsgReport report() {
        return report;
    }

    /**
     * Last year's report.
     *
     * @return the report, or null if it was not given
     */
    public @Nullable EsgReport prior() {
        return prior;
    }

    /**
     * The day by which provisions and obligations are chosen.
     *
     * @return first day of a financial year
     */
    public LocalDate financialYearStart() {
        return financialYearStart;
    }

    /**
     * The figures of the year to look at.
     *
     * @return the figures
     * @throws IllegalStateException if the rule looks at the report as a whole
     */
    public PerformanceData year() {
        if (year < 0) {
            throw new IllegalStateException("The scope of " + rule.id() + " is not a year");
        }
        return report.performance().get(year);
    }

    /**
     * The figures of the year before, if the report has them.
     *
     * @return the figures whose period ends on the day before the year's starts, or null
     */
    public @Nullable PerformanceData yearBefore() {
        int index = yearBeforeIndex();
        return index < 0 ? null : report.performance().get(index);
    }

    private int yearBeforeIndex() {
        List<PerformanceData> all = report.performance();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).period().isFollowedBy(year().period())) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether the year to look at is the one reported on.
     *
     * @return false for comparatives
     */
    public boolean isReportingYear() {
        return year().period().equals(report.period());
    }

    /**
     * A place in the figures of the year.
     *
     * @param path component names below the year, for example {@code training.averageHours}; empty for the year itself
     * @return the location
     */
    public Location at(String path) {
        Location here = Location.of("performance").index(year);
        return path.isEmpty() ? here : here.field(path);
    }

    /**
     * The place of a provision's entry.
     *
     * @param provision the provision
     * @return for example {@code disclosures["A1.3"]}
     */
    public Location entry(Provision provision) {
        return Location.of("disclosures").key(provision.id());
    }

    /**
     * The issuer's obligation under a provision.
     *
     * @param provision the provision
     * @return the obligation
     */
    public Obligation obligation(Provision provision) {
        return Obligation.of(provision, report.issuer().issuerClass(), financialYearStart);
    }

    /**
     * A finding whose text is that of the rule.
     *
     * @param provision the provision concerned
     * @param location where the value is, or would be
     * @param arguments what the text mentions, by name
     * @return the finding, with the severity that the policy gives it
     */
    public Finding finding(Provision provision, Location location, Map<String, Argument> arguments) {
        return finding(rule.id().value(), provision, location, arguments);
    }

    /**
     * A finding of a rule that has several texts.
     *
     * @param messageKey key of the text
     * @param provision the provision concerned
     * @param location where the value is, or would be
     * @param arguments what the text mentions, by name
     * @return the finding, with the severity that the policy gives it
     */
    public Finding finding(String messageKey, Provision provision, Location location, Map<String, Argument> arguments) {
        return finding(rule.kind(), messageKey, provision, location, arguments);
    }

    /**
     * A finding of another kind than the rule's, where the rule had to assume something.
     *
     * @param kind the kind, for example plausibility instead of arithmetic
     * @param messageKey key of the text
     * @param provision the provision concerned
     * @param location where the value is, or would be
     * @param arguments what the text mentions, by name
     * @return the finding, with the severity that the policy gives it
     */
    public Finding finding(
            RuleKind kind, String messageKey, Provision provision, Location location, Map<String, Argument> arguments) {
        Severity severity = policy.severityOf(rule.id(), kind, obligation(provision));
        return new Finding(rule.id(), kind, severity, provision, location, messageKey, arguments);
    }
}
