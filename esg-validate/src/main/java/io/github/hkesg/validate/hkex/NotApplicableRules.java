package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.code.Obligation;
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

/** "Not applicable" and explanations beside figures of the same provision. */
final class NotApplicableRules {
    static final DisclosureRule CONTRADICTED_BY_FIGURE = Rule.named("not-applicable.contradicted-by-figure")
            .kind(RuleKind.JUSTIFICATION)
            .cites(QuantitativeKpi.ALL.stream().map(QuantitativeKpi::provision).toList())
            .check(context -> contradicted(context, Disclosure.NotApplicable.class, "outcome.nothing-not-applicable"));

    /** An explanation may be about what the figures leave out, so that this is a question and not an error. */
    static final DisclosureRule EXPLAINED_BESIDE_FIGURE = Rule.named("explained.contradicted-by-figure")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(QuantitativeKpi.ALL.stream().map(QuantitativeKpi::provision).toList())
            .check(context -> contradicted(context, Disclosure.Explained.class, "outcome.nothing-explained"));

    static final List<DisclosureRule> ALL = List.of(CONTRADICTED_BY_FIGURE, EXPLAINED_BESIDE_FIGURE);

    private NotApplicableRules() {}

    private static RuleOutcome contradicted(RuleContext context, Class<? extends Disclosure> status, String nothing) {
        PerformanceData year = context.report().currentPerformance();
        if (year == null) {
            return Rule.absent("performance");
        }
        boolean any = false;
        List<Finding> findings = new ArrayList<>();
        for (QuantitativeKpi kpi : QuantitativeKpi.ALL) {
            EsgReport.Entry entry = context.report().entryFor(kpi.provision());
            if (entry == null
                    || context.obligation(kpi.provision()) == Obligation.NOT_IN_FORCE
                    || !status.isInstance(entry.disclosure())) {
                continue;
            }
            any = true;
            // Nothing of a kind is also what "not applicable" says.
            if (kpi.isGiven().test(year) && kpi.hasFigureOtherThanZero(year)) {
                int index = context.report().performance().indexOf(year);
                findings.add(context.finding(
                        kpi.provision(),
                        context.entry(entry.provision()),
                        Map.of(
                                "figure",
                                Argument.of(
                                        Location.of("performance").index(index).field(kpi.path())))));
            }
        }
        return any ? RuleOutcome.of(findings) : new RuleOutcome.NotApplicable(new Reason(nothing, Map.of()));
    }
}
