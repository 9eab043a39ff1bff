package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.B_14_C;
import static io.github.hkesg.model.code.Provisions.B_14_Q;
import static io.github.hkesg.model.code.Provisions.B_15;

import io.github.hkesg.model.BoundaryDifference;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.ReportingBoundary;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether period, comparatives and boundary are in order. */
final class FormRules {
    /** The first ESG Reporting Guide was for financial years that ended after 2012. */
    private static final LocalDate FIRST_GUIDE = LocalDate.of(2012, 1, 2);

    static final DisclosureRule PERIOD_LENGTH = Rule.named("period.not-twelve-months")
            .kind(RuleKind.FORM)
            .cites(B_15)
            .check(context -> context.report().period().coversTwelveMonths()
                    ? RuleOutcome.passed()
                    : RuleOutcome.of(List.of(context.finding(
                            B_15,
                            Location.of("period"),
                            Map.of(
                                    "start",
                                            Argument.of(context.report()
                                                    .period()
                                                    .start()
                                                    .toString()),
                                    "end",
                                            Argument.of(context.report()
                                                    .period()
                                                    .end()
                                                    .toString()))))));

    static final DisclosureRule COMPARATIVES_NOT_CONTIGUOUS = Rule.named("comparatives.not-contiguous")
            .kind(RuleKind.FORM)
            .cites(B_14_C)
            .check(FormRules::contiguous);

    static final DisclosureRule REPORTING_YEAR_MISSING = Rule.named("performance.reporting-year-missing")
            .kind(RuleKind.FORM)
            .cites(B_14_Q)
            .check(FormRules::reportingYear);

    static final DisclosureRule PERIOD_REPEATED = Rule.named("performance.period-repeated")
            .kind(RuleKind.FORM)
            .cites(B_14_C)
            .check(FormRules::repeated);

    static final DisclosureRule BEFORE_ANY_GUIDE = Rule.named("period.before-any-guide")
            .kind(RuleKind.FORM)
            .cites(B_15)
            .check(context -> context.financialYearStart().isBefore(FIRST_GUIDE)
                    ? RuleOutcome.of(List.of(context.finding(B_15, Location.of("period.start"), Map.of())))
                    : RuleOutcome.passed());

    /** The boundary normally expected is the consolidated group; a narrower one is to be explained. */
    static final DisclosureRule BOUNDARY_UNEXPLAINED = Rule.named("boundary.difference-without-reason")
            .kind(RuleKind.FORM)
            .cites(B_15)
            .check(FormRules::boundary);

    static final List<DisclosureRule> ALL = List.of(
            PERIOD_LENGTH,
            BEFORE_ANY_GUIDE,
            REPORTING_YEAR_MISSING,
            PERIOD_REPEATED,
            COMPARATIVES_NOT_CONTIGUOUS,
            BOUNDARY_UNEXPLAINED);

    private FormRules() {}

    private static RuleOutcome contiguous(RuleContext context) {
        EsgReport report = context.report();
        List<PerformanceData> years = report.performance();
        if (years.size() < 2) {
            return Rule.absent("performance");
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < years.size(); i++) {
            boolean repeated = years.get(i - 1).period().equals(years.get(i).period());
            if (!repeated
                    && !years.get(i - 1).period().isFollowedBy(years.get(i).period())) {
                findings.add(context.finding(
                        B_14_C,
                        Location.of("performance").index(i).field("period"),
                        Map.of(
                                "before", Argument.of(years.get(i - 1).period().label()),
                                "after", Argument.of(years.get(i).period().label()))));
            }
        }
        return RuleOutcome.of(findings);
    }

    private static RuleOutcome reportingYear(RuleContext context) {
        EsgReport report = context.report();
        if (report.performance().isEmpty()) {
            return Rule.absent("performance");
        }
        return report.currentPerformance() != null
                ? RuleOutcome.passed()
                : RuleOutcome.of(List.of(context.finding(
                        B_14_Q,
                        Location.of("performance"),
                        Map.of("period", Argument.of(report.period().label())))));
    }

    private static RuleOutcome repeated(RuleContext context) {
        List<PerformanceData> years = context.report().performance();
        if (years.size() < 2) {
            return Rule.absent("performance");
        }
        Set<ReportingPeriod> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            ReportingPeriod period = years.get(i).period();
            if (!seen.add(period)) {
                findings.add(context.finding(
                        B_14_C,
                        Location.of("performance").index(i).field("period"),
                        Map.of("period", Argument.of(period.label()))));
            }
        }
        return RuleOutcome.of(findings);
    }

    private static RuleOutcome boundary(RuleContext context) {
        ReportingBoundary boundary = context.report().boundary();
        if (boundary == null || boundary.differences().isEmpty()) {
            return new RuleOutcome.NotApplicable(new Reason("outcome.no-boundary-difference", Map.of()));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < boundary.differences().size(); i++) {
            BoundaryDifference difference = boundary.differences().get(i);
            if (ConsideredReasons.isStockPhrase(difference.reason(), B_15)) {
                findings.add(context.finding(
                        B_15,
                        Location.of("boundary.differences").index(i).field("reason"),
                        Map.of(
                                "provisions",
                                        Argument.all(difference.provisions(), provision -> Argument.of(provision.id())),
                                "description", Argument.of(difference.description()))));
            }
        }
        return RuleOutcome.of(findings);
    }
}
