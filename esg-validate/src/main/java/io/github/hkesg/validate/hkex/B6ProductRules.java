package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B6_2;

import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.List;
import java.util.Map;

/** Aspect B6: product responsibility. */
final class B6ProductRules {
    static final DisclosureRule COMPLAINTS_EXCEED_REQUESTS = Rule.named("complaints.exceed-requests")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B6_2)
            .eachYear()
            .needs(Figures.COMPLAINTS, Figures.SERVICE_REQUESTS)
            .check((context, complaints, requests) -> complaints.compareTo(requests) <= 0
                    ? RuleOutcome.passed()
                    : RuleOutcome.of(List.of(context.finding(
                            KPI_B6_2,
                            context.at(Figures.COMPLAINTS.path()),
                            Map.of("complaints", Argument.of(complaints), "requests", Argument.of(requests))))));

    static final List<DisclosureRule> ALL = List.of(COMPLAINTS_EXCEED_REQUESTS);

    private B6ProductRules() {}
}
