package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Part;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.ProvisionKind;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether every provision in force is answered, and none that is not. Driven by the table of the Code. */
final class PresenceRules {
    /** Everything that a report can be silent on. Part A says how to prepare the report and is no disclosure of its own. */
    static final List<Provision> DISCLOSURES = Provision.all().stream()
            .filter(provision -> provision.part() != Part.A && provision.kind() != ProvisionKind.HEADING)
            .toList();

    static final DisclosureRule UNDISCLOSED = Rule.named("provision.undisclosed")
            .kind(RuleKind.PRESENCE)
            .cites(DISCLOSURES)
            .check(PresenceRules::undisclosed);

    static final DisclosureRule REPEALED = Rule.named("provision.repealed")
            .kind(RuleKind.PRESENCE)
            .cites(Provision.all().stream()
                    .filter(provision -> provision.repealed() != null)
                    .toList())
            .check(context -> entriesNotInForce(context, true));

    static final DisclosureRule NOT_YET_IN_FORCE = Rule.named("provision.not-yet-in-force")
            .kind(RuleKind.PRESENCE)
            .cites(DISCLOSURES)
            .check(context -> entriesNotInForce(context, false));

    static final List<DisclosureRule> ALL = List.of(UNDISCLOSED, REPEALED, NOT_YET_IN_FORCE);

    private PresenceRules() {}

    private static RuleOutcome undisclosed(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Provision provision : DISCLOSURES) {
            Obligation obligation = context.obligation(provision);
            if (obligation != Obligation.NOT_IN_FORCE && isSilent(context.report(), provision)) {
                findings.add(silence(context, provision, obligation));
            }
        }
        return RuleOutcome.of(findings);
    }

    /** A figure without an entry is there, but nothing leads to it. */
    private static Finding silence(RuleContext context, Provision provision, Obligation obligation) {
        Location figure = QuantitativeKpi.givenAt(context.report(), provision);
        return figure == null
                ? context.finding(
                        "provision.undisclosed." + textFor(obligation), provision, context.entry(provision), Map.of())
                : context.finding(
                        "provision.undisclosed.unindexed",
                        provision,
                        context.entry(provision),
                        Map.of("figure", Argument.of(figure)));
    }

    private static String textFor(Obligation obligation) {
        return switch (obligation) {
            case MANDATORY -> "mandatory";
            case COMPLY_OR_EXPLAIN -> "comply-or-explain";
            case VOLUNTARY, NOT_IN_FORCE -> "voluntary";
        };
    }

    /** A paragraph that has limbs is answered by an entry of its own, of a paragraph above, or of any of its limbs. */
    static boolean isSilent(EsgReport report, Provision provision) {
        return report.entryFor(provision) == null
                && report.disclosures().keySet().stream().noneMatch(entry -> entry.isWithin(provision));
    }

    private static RuleOutcome entriesNotInForce(RuleContext context, boolean repealed) {
        List<Finding> findings = new ArrayList<>();
        for (Provision provision : context.report().disclosures().keySet()) {
            if (context.obligation(provision) == Obligation.NOT_IN_FORCE
                    && isRepealed(provision, context.financialYearStart()) == repealed) {
                LocalDate day = repealed ? provision.repealed() : provision.effective();
                findings.add(context.finding(
                        provision, context.entry(provision), Map.of("date", Argument.of(String.valueOf(day)))));
            }
        }
        return RuleOutcome.of(findings);
    }

    private static boolean isRepealed(Provision provision, LocalDate financialYearStart) {
        LocalDate repealed = provision.repealed();
        return repealed != null && !financialYearStart.isBefore(repealed);
    }
}
