package io.github.hkesg.validate.hkex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.RuleResult;
import io.github.hkesg.validate.ValidationReport;
import io.github.hkesg.validate.message.Messages;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a rule, in lines: {@code passed}, {@code not applicable: key name=value}, {@code undetermined: key name=value}
 * or {@code SEVERITY provision rule @location} for each finding. On the way, every finding and reason is put into words, so
 * that a text that wants what the rule does not give is found out.
 */
final class Outcomes {
    private Outcomes() {}

    /** What came of a rule in the report or in the year reported on. */
    static List<String> of(DisclosureRule rule, EsgReport report) {
        return of(rule, report, null);
    }

    static List<String> of(DisclosureRule rule, EsgReport report, @Nullable EsgReport prior) {
        List<RuleResult> results = validate(rule, report, prior).results();
        RuleResult last = results.get(results.size() - 1);
        assertThat(last.subject())
                .isIn(
                        Location.REPORT,
                        Location.of("performance[" + (report.performance().size() - 1) + "]"));
        return lines(last).toList();
    }

    /** What came of a rule in every year. */
    static List<String> ofEveryYear(DisclosureRule rule, EsgReport report) {
        return validate(rule, report, null).results().stream()
                .flatMap(Outcomes::lines)
                .toList();
    }

    static List<Finding> findings(DisclosureRule rule, EsgReport report) {
        return validate(rule, report, null).findings();
    }

    static ValidationReport validate(DisclosureRule rule, EsgReport report, @Nullable EsgReport prior) {
        RuleSet alone = new RuleSet("example:one-rule", report.edition(), List.of(rule));
        return EsgValidator.of(alone).validate(report, prior);
    }

    static String line(Finding finding) {
        for (Language language : Language.values()) {
            assertThat(Messages.in(language).render(finding)).isNotBlank().doesNotContain("{", "}");
        }
        return finding.severity() + " " + finding.provision() + " " + finding.rule() + " @" + finding.location();
    }

    private static Stream<String> lines(RuleResult result) {
        return result.outcome()
                .<Stream<String>>fold(
                        passed -> Stream.of("passed"),
                        raised -> raised.findings().stream().map(Outcomes::line),
                        notApplicable -> Stream.of("not applicable: " + shown(notApplicable.reason())),
                        undetermined -> Stream.of("undetermined: " + shown(undetermined.reason())));
    }

    private static String shown(Reason reason) {
        for (Language language : Language.values()) {
            assertThat(Messages.in(language).render(reason)).isNotBlank().doesNotContain("{", "}");
        }
        Messages english = Messages.in(Language.EN);
        String arguments = reason.arguments().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(argument -> argument.getKey() + "=" + shown(argument.getValue(), english))
                .collect(Collectors.joining(" "));
        return (reason.messageKey() + " " + arguments).strip();
    }

    /** A place by its path, which is what a rule has to get right; everything else in words. */
    private static String shown(Argument argument, Messages messages) {
        if (argument instanceof Argument.Items items) {
            return items.items().stream().map(item -> shown(item, messages)).collect(Collectors.joining(", "));
        }
        return argument instanceof Argument.Place place ? place.location().path() : messages.render(argument);
    }
}
