package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.B_14_C;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Issuer;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** This year's comparatives beside last year's report. */
final class ComparativeRules {
    /** B.14, consistency: a comparative that differs from what was published is to be noted as restated. */
    static final DisclosureRule RESTATED_WITHOUT_NOTE = Rule.named("comparatives.restated-without-note")
            .kind(RuleKind.ARITHMETIC)
            .cites(B_14_C)
            .check(context -> besideLastYear(context, ComparativeRules::restated));

    /**
     * B.14, consistency: what was reported last year and is no longer needs to be told as a change. A question and not an
     * error, because the reader may be told elsewhere.
     */
    static final DisclosureRule STATUS_CHANGED = Rule.named("comparatives.status-changed")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(B_14_C)
            .check(context -> besideLastYear(context, ComparativeRules::statusChanged));

    /** B.14, consistency: a wrong file beside the report would pass for a report without restatements. */
    static final DisclosureRule PRIOR_REPORT_UNFIT = Rule.named("comparatives.prior-report-unfit")
            .kind(RuleKind.FORM)
            .cites(B_14_C)
            .check(ComparativeRules::priorReportUnfit);

    static final List<DisclosureRule> ALL = List.of(RESTATED_WITHOUT_NOTE, STATUS_CHANGED, PRIOR_REPORT_UNFIT);

    private ComparativeRules() {}

    /** Runs a check that needs last year's report of the same issuer. */
    static RuleOutcome besideLastYear(RuleContext context, BiFunction<RuleContext, EsgReport, RuleOutcome> check) {
        EsgReport prior = context.prior();
        if (prior == null) {
            return noPriorReport();
        }
        return PriorReport.of(context) == null
                ? Parts.undetermined("outcome.prior-not-comparable")
                : check.apply(context, prior);
    }

    private static RuleOutcome priorReportUnfit(RuleContext context) {
        EsgReport prior = context.prior();
        if (prior == null) {
            return noPriorReport();
        }
        if (PriorReport.of(context) != null) {
            return RuleOutcome.passed();
        }
        EsgReport report = context.report();
        return PriorReport.isOfSameIssuer(prior, report)
                ? unfit(
                        context,
                        "not-earlier",
                        "period",
                        prior.period().label(),
                        report.period().label())
                : unfit(context, "other-issuer", "issuer", shown(prior.issuer()), shown(report.issuer()));
    }

    private static RuleOutcome unfit(RuleContext context, String fault, String place, String prior, String report) {
        return RuleOutcome.of(List.of(context.finding(
                "comparatives.prior-report-unfit." + fault,
                B_14_C,
                Location.of(place),
                Map.of("prior", Argument.of(prior), "report", Argument.of(report)))));
    }

    private static String shown(Issuer issuer) {
        String code = issuer.stockCode();
        return code == null ? issuer.name() : issuer.name() + " (" + code + ")";
    }

    private static RuleOutcome noPriorReport() {
        return new RuleOutcome.NotApplicable(new Reason("outcome.no-prior-report", Map.of()));
    }

    private static RuleOutcome statusChanged(RuleContext context, EsgReport prior) {
        List<Finding> findings = new ArrayList<>();
        context.report().disclosures().forEach((provision, disclosure) -> {
            String said = disclosure.fold(
                    reported -> null, Disclosure.NotApplicable::justification, Disclosure.Explained::consideredReasons);
            boolean isTold = said != null && ChangeWords.tellAChange(said);
            if (!(disclosure instanceof Disclosure.Reported)
                    && !isTold
                    && context.obligation(provision) != Obligation.NOT_IN_FORCE
                    && isReported(prior, provision)) {
                findings.add(context.finding(
                        "comparatives.status-changed."
                                + (disclosure instanceof Disclosure.Explained ? "explained" : "not-applicable"),
                        provision,
                        context.entry(provision),
                        Map.of("year", Argument.of(prior.period().label()))));
            }
        });
        return RuleOutcome.of(findings);
    }

    private static boolean isReported(EsgReport report, Provision provision) {
        EsgReport.Entry entry = report.entryFor(provision);
        return entry != null
                && entry.disclosure() instanceof Disclosure.Reported
                && report.obligation(provision) != Obligation.NOT_IN_FORCE;
    }

    private static RuleOutcome restated(RuleContext context, EsgReport prior) {
        List<PerformanceData> years = context.report().performance();
        List<Finding> findings = new ArrayList<>();
        boolean any = false;
        for (int i = 0; i < years.size(); i++) {
            PerformanceData published = PriorReport.yearOf(prior, years.get(i).period());
            if (published != null) {
                any = true;
                findings.addAll(restated(context, published, years.get(i), i));
            }
        }
        return any ? RuleOutcome.of(findings) : Rule.undetermined(List.of("performance"));
    }

    private static List<Finding> restated(
            RuleContext context, PerformanceData published, PerformanceData comparative, int index) {
        Restatements noted = Restatements.of(comparative);
        Map<String, PrintedFigure> now = FigureWalk.of(comparative);
        List<Finding> findings = new ArrayList<>();
        FigureWalk.of(published).forEach((path, before) -> {
            PrintedFigure after = now.get(path);
            if (after != null && after.differsFrom(before) && !noted.cover(after.location())) {
                findings.add(context.finding(
                        B_14_C,
                        Location.of("performance")
                                .index(index)
                                .field(after.location().path()),
                        Map.of("published", before.shown(), "comparative", after.shown())));
            }
        });
        return findings;
    }
}
