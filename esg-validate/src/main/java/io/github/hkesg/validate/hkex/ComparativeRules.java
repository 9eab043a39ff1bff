package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.B_14_C;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
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
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    static final List<DisclosureRule> ALL = List.of(RESTATED_WITHOUT_NOTE, STATUS_CHANGED);

    /** Words that tell a change from an earlier year. */
    private static final Pattern CHANGE = Pattern.compile(
            "last year|previous|prior|earlier|no longer|ceased|stopped|discontinued|since|until|sold|disposed|closed|former"
                    + "|上年|去年|往年|過往|过往|以往|此前|不再|停止|終止|终止|出售|關閉|关闭|原有|起不",
            Pattern.CASE_INSENSITIVE);

    private ComparativeRules() {}

    /** Runs a check that needs last year's report of the same issuer. */
    static RuleOutcome besideLastYear(RuleContext context, BiFunction<RuleContext, EsgReport, RuleOutcome> check) {
        EsgReport prior = context.prior();
        if (prior == null) {
            return new RuleOutcome.NotApplicable(new Reason("outcome.no-prior-report", Map.of()));
        }
        return isLastYearsReport(prior, context.report())
                ? check.apply(context, prior)
                : Parts.undetermined("outcome.prior-not-comparable");
    }

    /** Last year's report of the same issuer, or null if none was given. */
    static @Nullable EsgReport lastYearsReport(RuleContext context) {
        EsgReport prior = context.prior();
        return prior != null && isLastYearsReport(prior, context.report()) ? prior : null;
    }

    private static RuleOutcome statusChanged(RuleContext context, EsgReport prior) {
        List<Finding> findings = new ArrayList<>();
        context.report().disclosures().forEach((provision, disclosure) -> {
            String said = disclosure.fold(
                    reported -> null, Disclosure.NotApplicable::justification, Disclosure.Explained::consideredReasons);
            boolean isTold = said != null && CHANGE.matcher(said).find();
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
        PerformanceData published = prior.currentPerformance();
        int index = comparativeIndex(context.report(), prior);
        if (published == null || index < 0) {
            return Rule.undetermined(List.of("performance"));
        }
        PerformanceData comparative = context.report().performance().get(index);
        Set<String> explained = explainedKpis(comparative);
        Map<String, PrintedFigure> now = FigureWalk.of(comparative);
        List<Finding> findings = new ArrayList<>();
        FigureWalk.of(published).forEach((path, before) -> {
            PrintedFigure after = now.get(path);
            if (after != null && !explained.contains(FigureWalk.root(path)) && after.differsFrom(before)) {
                findings.add(context.finding(
                        B_14_C,
                        Location.of("performance")
                                .index(index)
                                .field(after.location().path()),
                        Map.of("published", before.shown(), "comparative", after.shown())));
            }
        });
        return RuleOutcome.of(findings);
    }

    /** A report of the same issuer for an earlier period. */
    private static boolean isLastYearsReport(EsgReport prior, EsgReport report) {
        String code = prior.issuer().stockCode();
        boolean haveCodes = code != null && report.issuer().stockCode() != null;
        boolean sameIssuer = haveCodes
                ? Objects.equals(code, report.issuer().stockCode())
                : prior.issuer().name().equals(report.issuer().name());
        return sameIssuer && prior.period().end().isBefore(report.period().start());
    }

    private static int comparativeIndex(EsgReport report, EsgReport prior) {
        for (int i = 0; i < report.performance().size(); i++) {
            if (report.performance().get(i).period().equals(prior.period())) {
                return i;
            }
        }
        return -1;
    }

    /** KPIs of the year beside which the report says that figures were restated or are measured in another way. */
    private static Set<String> explainedKpis(PerformanceData year) {
        Set<String> explained = new TreeSet<>();
        Map<String, List<Note>> notes = FigureWalk.notes(year);
        notes.forEach((kpi, beside) -> {
            if (beside.stream().anyMatch(ComparativeRules::isRestatement)) {
                explained.add(kpi);
            }
        });
        return explained;
    }

    private static boolean isRestatement(Note note) {
        return note.kind() == NoteKind.RESTATED || note.kind() == NoteKind.METHOD_CHANGED;
    }
}
