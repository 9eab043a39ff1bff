package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.model.code.Provisions.KPI_A1_4;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.Waste;
import io.github.hkesg.model.kpi.WasteClass;
import io.github.hkesg.model.kpi.WasteStream;
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
import org.jspecify.annotations.Nullable;

/** Aspect A1: emissions and waste. */
final class A1EmissionsRules {
    /** "No hazardous waste" beside waste that national catalogues list as hazardous needs a reason. */
    static final DisclosureRule HAZARDOUS_WASTE_CONTRADICTED = Rule.named("hazardous-waste.not-applicable.contradicted")
            .kind(RuleKind.JUSTIFICATION)
            .cites(KPI_A1_3)
            .check(A1EmissionsRules::hazardousWasteContradicted);

    static final DisclosureRule WASTE_STREAM_JUMP = Rule.named("waste.stream.year-on-year-jump")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_A1_3, KPI_A1_4)
            .reportingYear()
            .needs(Figures.WASTE)
            .check(A1EmissionsRules::streamJumps);

    static final List<DisclosureRule> ALL = List.of(HAZARDOUS_WASTE_CONTRADICTED, WASTE_STREAM_JUMP);

    private A1EmissionsRules() {}

    private static RuleOutcome hazardousWasteContradicted(RuleContext context) {
        EsgReport.Entry entry = context.report().entryFor(KPI_A1_3);
        if (entry == null || !(entry.disclosure() instanceof Disclosure.NotApplicable)) {
            return new RuleOutcome.NotApplicable(new Reason("outcome.nothing-not-applicable", Map.of()));
        }
        PerformanceData year = context.report().currentPerformance();
        Waste waste = year == null ? null : Figures.WASTE.in(year);
        if (waste == null) {
            return Rule.absent(Figures.WASTE.path());
        }
        List<WasteStream> suspect =
                waste.streams().stream().filter(A1EmissionsRules::isSuspect).toList();
        if (suspect.isEmpty()) {
            return RuleOutcome.passed();
        }
        return RuleOutcome.of(List.of(context.finding(
                KPI_A1_3, context.entry(KPI_A1_3), Map.of("streams", Argument.all(suspect, A1EmissionsRules::shown)))));
    }

    private static boolean isSuspect(WasteStream stream) {
        return stream.quantity().value().signum() > 0
                && (stream.wasteClass() == WasteClass.HAZARDOUS
                        || (stream.wasteClass() == null && stream.material().isPossiblyHazardous()));
    }

    private static Argument shown(WasteStream stream) {
        return new Argument.Items(List.of(name(stream), Argument.of(stream.quantity())));
    }

    private static Argument name(WasteStream stream) {
        String label = stream.label();
        return label == null ? new Argument.Term("material." + stream.material()) : Argument.of(label);
    }

    private static RuleOutcome streamJumps(RuleContext context, Waste waste) {
        if (waste.streams().isEmpty()) {
            return Rule.absent("waste.streams");
        }
        PerformanceData before = context.yearBefore();
        Waste wasteBefore = before == null ? null : Figures.WASTE.in(before);
        if (wasteBefore == null) {
            return Rule.undetermined(List.of(Figures.WASTE.path()));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < waste.streams().size(); i++) {
            WasteStream stream = waste.streams().get(i);
            WasteStream earlier = sameStream(stream, wasteBefore);
            if (earlier != null
                    && !Note.explainChange(stream.notes())
                    && !Note.explainChange(waste.notes())
                    && Jumps.isJump(earlier.quantity(), stream.quantity())) {
                findings.add(context.finding(
                        provisionOf(stream),
                        context.at("waste.streams").index(i),
                        Map.of(
                                "stream", name(stream),
                                "before", Argument.of(earlier.quantity()),
                                "now", Argument.of(stream.quantity()))));
            }
        }
        return RuleOutcome.of(findings);
    }

    private static Provision provisionOf(WasteStream stream) {
        return isSuspect(stream) ? KPI_A1_3 : KPI_A1_4;
    }

    private static @Nullable WasteStream sameStream(WasteStream stream, Waste waste) {
        return waste.streams().stream()
                .filter(other -> other.material() == stream.material()
                        && other.treatment() == stream.treatment()
                        && other.wasteClass() == stream.wasteClass()
                        && Objects.equals(other.label(), stream.label()))
                .findFirst()
                .orElse(null);
    }
}
