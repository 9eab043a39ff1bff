package io.github.hkesg.validate;

import static io.github.hkesg.model.code.Provisions.A_11;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.validate.rule.RuleKind;
import io.github.hkesg.validate.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which findings are lived with, and which waivers are not in order, on one day. */
final class WaiverCheck {
    private static final Location WAIVERS = Location.of("waivers");

    private final Waivers waivers;
    private final LocalDate asOf;

    WaiverCheck(Waivers waivers, LocalDate asOf) {
        this.waivers = Objects.requireNonNull(waivers, "waivers");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /** The findings that a waiver in order covers, each with the first such waiver. */
    List<WaivedFinding> waived(List<Finding> findings, RuleSet ruleSet) {
        List<Waiver> inOrder = waivers.waivers().stream()
                .filter(waiver -> fault(waiver, ruleSet) == null)
                .toList();
        List<WaivedFinding> waived = new ArrayList<>();
        for (Finding finding : findings) {
            inOrder.stream()
                    .filter(waiver -> waiver.covers(finding))
                    .findFirst()
                    .ifPresent(waiver -> waived.add(new WaivedFinding(finding, waiver)));
        }
        return waived;
    }

    /** For each fault that a waiver can have, those that have it. A waiver that is covered by an earlier one is unused. */
    List<RuleResult> results(
            List<WaivedFinding> waived, RuleSet ruleSet, SeverityPolicy policy, Obligation obligation) {
        if (waivers.waivers().isEmpty()) {
            return List.of();
        }
        Map<WaiverFault, List<Finding>> findings = new EnumMap<>(WaiverFault.class);
        for (int i = 0; i < waivers.waivers().size(); i++) {
            Waiver waiver = waivers.waivers().get(i);
            WaiverFault fault = fault(waiver, ruleSet);
            boolean used = waived.stream().anyMatch(finding -> finding.waiver().equals(waiver));
            if (fault == null && !used) {
                fault = WaiverFault.UNUSED;
            }
            if (fault != null) {
                Severity severity = policy.severityOf(fault.rule(), RuleKind.WAIVER, obligation);
                findings.computeIfAbsent(fault, none -> new ArrayList<>())
                        .add(finding(fault, severity, waiver, WAIVERS.index(i), ruleSet));
            }
        }
        List<RuleResult> results = new ArrayList<>();
        for (WaiverFault fault : WaiverFault.values()) {
            List<Finding> found = findings.getOrDefault(fault, List.of());
            results.add(new RuleResult(fault.rule(), WAIVERS, RuleOutcome.of(found)));
        }
        return results;
    }

    private @Nullable WaiverFault fault(Waiver waiver, RuleSet ruleSet) {
        if (ruleSet.rule(waiver.rule()).isEmpty()) {
            return WaiverFault.UNKNOWN_RULE;
        }
        if (waiver.rationale().isBlank() || waiver.owner().isBlank()) {
            return WaiverFault.UNJUSTIFIED;
        }
        return asOf.isAfter(waiver.expiry()) ? WaiverFault.EXPIRED : null;
    }

    private static Finding finding(
            WaiverFault fault, Severity severity, Waiver waiver, Location location, RuleSet ruleSet) {
        Argument place =
                waiver.location().isEmpty() ? new Argument.Term("location.report") : Argument.of(waiver.location());
        return new Finding(
                fault.rule(),
                RuleKind.WAIVER,
                severity,
                A_11,
                location,
                fault.rule().value(),
                Map.of(
                        "waived", Argument.of(waiver.rule().value()),
                        "place", place,
                        "owner", Argument.of(waiver.owner()),
                        "expiry", Argument.of(waiver.expiry().toString()),
                        "ruleSet", Argument.of(ruleSet.coordinates())));
    }
}
