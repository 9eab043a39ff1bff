package io.github.hkesg.examples.check;

import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.RuleResult;
import io.github.hkesg.validate.WaivedFinding;
import io.github.hkesg.validate.index.IndexEntry;
import io.github.hkesg.validate.message.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The result as one JSON object. Names of enums are stable; texts are in the language asked for. */
final class JsonDocument {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private JsonDocument() {}

    private record FindingNode(
            String rule,
            String kind,
            String severity,
            String provision,
            String location,
            String place,
            String message,
            Map<String, Object> arguments) {}

    private record WaivedNode(FindingNode finding, String rationale, String owner, String expiry) {}

    private record OutcomeNode(
            String rule,
            String subject,
            String outcome,
            @Nullable String reason,
            Map<String, Object> arguments) {}

    private record IndexNode(
            String provision,
            String title,
            String obligation,
            String status,
            String coveredBy,
            String reference,
            String reason,
            boolean toBeChecked) {}

    private record RecomputedNode(
            String kpi,
            String period,
            String location,
            String published,
            String recomputed,
            boolean agrees,
            String formula) {}

    private record Document(
            String verdict,
            String ruleSet,
            String issuer,
            String period,
            Map<String, Integer> coverage,
            List<FindingNode> findings,
            List<WaivedNode> waived,
            List<OutcomeNode> outcomes,
            List<IndexNode> index,
            List<RecomputedNode> recomputed) {}

    static String write(CheckResult result) {
        Map<String, Integer> coverage = new LinkedHashMap<>();
        result.index().coverage().forEach((status, count) -> coverage.put(status.name(), count));
        Messages messages = result.messages();
        Document document = new Document(
                result.validation().verdict().name(),
                result.validation().ruleSet(),
                result.report().issuer().name(),
                result.report().period().label(),
                coverage,
                result.validation().findings().stream()
                        .map(finding -> node(finding, result))
                        .toList(),
                result.validation().waived().stream()
                        .map(waived -> node(waived, result))
                        .toList(),
                result.validation().results().stream()
                        .map(outcome -> node(outcome, messages))
                        .toList(),
                index(result),
                result.recomputed().stream()
                        .map(row -> new RecomputedNode(
                                row.provision(),
                                row.period(),
                                row.location(),
                                row.published(),
                                row.recomputed(),
                                row.agrees(),
                                row.formula()))
                        .toList());
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(document) + "\n";
    }

    private static List<IndexNode> index(CheckResult result) {
        return result.index().entries().stream()
                .map(entry -> node(entry, result))
                .toList();
    }

    private static IndexNode node(IndexEntry entry, CheckResult result) {
        return new IndexNode(
                entry.provision().id(),
                entry.provision().title(result.language()),
                entry.obligation().name(),
                entry.status().name(),
                result.coveredBy(entry),
                result.places(entry),
                Objects.requireNonNullElse(entry.reason(), ""),
                entry.provision().toBeChecked());
    }

    private static FindingNode node(Finding finding, CheckResult result) {
        Messages messages = result.messages();
        return new FindingNode(
                finding.rule().value(),
                finding.kind().name(),
                finding.severity().name(),
                finding.provision().id(),
                finding.location().path(),
                messages.place(finding.location(), result.report()),
                messages.render(finding),
                arguments(finding.arguments(), messages));
    }

    private static Map<String, Object> arguments(Map<String, Argument> arguments, Messages messages) {
        Map<String, Object> nodes = new LinkedHashMap<>();
        arguments.forEach((name, argument) -> nodes.put(name, node(argument, messages)));
        return nodes;
    }

    private static WaivedNode node(WaivedFinding waived, CheckResult result) {
        return new WaivedNode(
                node(waived.finding(), result),
                waived.waiver().rationale(),
                waived.waiver().owner(),
                waived.waiver().expiry().toString());
    }

    /** A place keeps its path here, by which a program finds the figure. */
    private static Object node(Argument argument, Messages messages) {
        if (argument instanceof Argument.Items items) {
            return items.items().stream().map(item -> node(item, messages)).toList();
        }
        return argument instanceof Argument.Place place ? place.location().path() : messages.render(argument);
    }

    private static OutcomeNode node(RuleResult result, Messages messages) {
        Reason reason = result.outcome()
                .<@Nullable Reason>fold(
                        passed -> null,
                        raised -> null,
                        notApplicable -> notApplicable.reason(),
                        undetermined -> undetermined.reason());
        return new OutcomeNode(
                result.rule().value(),
                result.subject().path(),
                name(result),
                reason == null ? null : messages.render(reason),
                reason == null ? Map.of() : arguments(reason.arguments(), messages));
    }

    private static String name(RuleResult result) {
        return result.outcome()
                .fold(passed -> "PASSED", raised -> "RAISED", notApplicable -> "NOT_APPLICABLE", u -> "UNDETERMINED");
    }
}
