package io.github.hkesg.examples.own;

import static io.github.hkesg.model.code.Provisions.KPI_A2_2;
import static io.github.hkesg.model.quantity.Unit.CUBIC_METRE;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.json.EsgJson;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.model.text.MessageCatalog;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.ValidationReport;
import io.github.hkesg.validate.Waiver;
import io.github.hkesg.validate.Waivers;
import io.github.hkesg.validate.message.Messages;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Need;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Adds a limit on water to the rules, drops a rule of the book, and waives a finding. */
public final class OwnRule {
    // readme: rule
    static final DisclosureRule WATER_LIMIT = Rule.named("example.water-limit")
            .cites(KPI_A2_2)
            .eachYear()
            .needs(Need.of("water", PerformanceData::water).then("total", WaterConsumption::total))
            .check((context, water) -> water.to(CUBIC_METRE).compareTo(Quantity.of(1000, CUBIC_METRE)) <= 0
                    ? RuleOutcome.passed()
                    : RuleOutcome.of(List.of(context.finding(
                            KPI_A2_2, context.at("water.total"), Map.of("water", Argument.of(water))))));
    // readme: end

    private OwnRule() {}

    /**
     * Runs the example.
     *
     * @param args the report file
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        check(EsgJson.read(Path.of(args[0])), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void check(EsgReport report, PrintStream out) {
        // readme: use
        Waiver waiver = new Waiver(
                new RuleId("training.average-hours.identical"), "performance[*].training",
                "Courses are the same for everyone.", "Sustainability team", LocalDate.of(2026, 12, 31));
        ValidationReport result = EsgValidator.hkex(rules -> rules.with(WATER_LIMIT).without("kpi.intensity-advised"))
                .withWaivers(Waivers.of(waiver), LocalDate.of(2026, 7, 1)) // or Waivers.read(file)
                .validate(report);

        Messages messages = Messages.in(Language.EN).with(MessageCatalog.load(OwnRule.class, "texts"));
        out.println(result.ruleSet());
        result.findings().forEach(finding -> out.println(finding.rule() + ": " + messages.render(finding)));
        result.waived().forEach(waived -> out.println("waived: " + waived.finding().location()));
        // readme: end
    }
}
