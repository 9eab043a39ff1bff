package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.B_14_C;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
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

/** This year's comparatives beside last year's report. */
final class ComparativeRules {
    /** B.14, consistency: a comparative that differs from what was published is to be noted as restated. */
    static final DisclosureRule RESTATED_WITHOUT_NOTE = Rule.named("comparatives.restated-without-note")
            .kind(RuleKind.ARITHMETIC)
            .cites(B_14_C)
            .check(ComparativeRules::restated);

    static final List<DisclosureRule> ALL = List.of(RESTATED_WITHOUT_NOTE);

    private ComparativeRules() {}

    private static RuleOutcome restated(RuleContext context) {
        EsgReport prior = context.prior();
        if (prior == null) {
            return new RuleOutcome.NotApplicable(new Reason("outcome.no-prior-report", Map.of()));
        }
        if (!isLastYearsReport(prior, context.report())) {
            return new RuleOutcome.Undetermined(new Reason("outcome.prior-not-comparable", Map.of()));
        }
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
