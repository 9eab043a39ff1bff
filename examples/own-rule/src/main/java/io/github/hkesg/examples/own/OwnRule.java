package io.github.hkesg.examples.own;

import static io.github.hkesg.model.code.Provisions.KPI_B1_2;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.json.EsgJson;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.model.text.MessageCatalog;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.ValidationReport;
import io.github.hkesg.validate.Waivers;
import io.github.hkesg.validate.constraint.CompliantEsgReport;
import io.github.hkesg.validate.message.Messages;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Need;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleKind;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Adds a limit on turnover to the rules, drops a rule of the book, and waives a finding. */
public final class OwnRule {
    // readme: rule
    static final DisclosureRule TURNOVER_LIMIT = Rule.named("example.turnover-limit")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B1_2)
            .eachYear()
            .needs(Need.of("turnover", PerformanceData::turnover).then("overall", Turnover::overall))
            .check((context, rate) -> rate.value().compareTo(new BigDecimal("30")) <= 0
                    ? RuleOutcome.passed()
                    : RuleOutcome.of(List.of(context.finding(
                            KPI_B1_2, context.at("turnover.overall"), Map.of("rate", Argument.of(rate))))));
    // readme: end

    // readme: submission
    record Submission(@NotNull @CompliantEsgReport EsgReport report) {}
    // readme: end

    private OwnRule() {}

    /**
     * Runs the example.
     *
     * @param args the report file and the waivers file
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        check(EsgJson.read(Path.of(args[0])), Path.of(args[1]), out);
    }

    static void check(EsgReport report, Path waivers, PrintStream out) throws IOException {
        // readme: use
        EsgValidator validator = EsgValidator.hkex(
                        rules -> rules.with(TURNOVER_LIMIT).without("kpi.intensity-advised"))
                .withWaivers(Waivers.read(waivers), LocalDate.of(2026, 7, 1)); // no look at the clock
        ValidationReport result = validator.validate(report);

        Messages messages = Messages.in(Language.EN).with(MessageCatalog.load(OwnRule.class, "texts"));
        out.println(result.ruleSet());
        result.findings().forEach(finding -> out.println(finding.rule() + ": " + messages.render(finding)));
        result.waived()
                .forEach(waived -> out.println("waived: " + waived.finding().location()));
        // readme: end
    }
}
