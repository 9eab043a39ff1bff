package io.github.hkesg.validate.hkex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.code.CodeEdition;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.SeverityPolicy;
import io.github.hkesg.validate.WaiverFault;
import io.github.hkesg.validate.message.Escape;
import io.github.hkesg.validate.message.Messages;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.RuleKind;
import io.github.hkesg.validate.rule.RuleScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/rules.md says what the registry and the texts say. After a rule or a text has changed, {@code mvn test -pl
 * esg-validate -am -Dtest=RulesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.update=true} writes it anew.
 */
class RulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");
    private static final int MOST_PROVISIONS = 12;
    private static final Messages ENGLISH = Messages.in(Language.EN);
    private static final SeverityPolicy POLICY = SeverityPolicy.standard();

    private static final Map<RuleScope, String> SCOPES = Map.of(
            RuleScope.REPORT, "the report as a whole",
            RuleScope.EACH_YEAR, "every year, comparatives included",
            RuleScope.REPORTING_YEAR, "the year reported on");

    @Test
    void the_page_is_what_the_registry_says() throws IOException {
        String page = page();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/rules.md is stale; run this test with -Ddocs.update=true and read the difference")
                .isEqualTo(page);
    }

    private static String page() {
        List<DisclosureRule> rules = HkexRuleSets.of(CodeEdition.CODE_2025).rules();
        StringBuilder page = new StringBuilder();
        page.append("# The rules\n\n")
                .append("Generated from the registry and its texts by `RulesPageTest`; not edited by hand.\n\n")
                .append("Every edition has the same ")
                .append(rules.size())
                .append(
                        " rules: what is in force for whom, they look up in the Code. Severities are those of the standard"
                                + " policy; a host can set its own.\n\n");
        Arrays.stream(RuleKind.values())
                .filter(kind -> kind != RuleKind.WAIVER)
                .forEach(kind -> kind(
                        page,
                        kind,
                        rules.stream().filter(rule -> rule.kind() == kind).toList()));
        waivers(page);
        rules.forEach(rule -> rule(page, rule));
        return page.toString();
    }

    private static void kind(StringBuilder page, RuleKind kind, List<DisclosureRule> rules) {
        page.append("## ").append(term(Language.EN, "kind." + kind)).append("\n\n");
        page.append(severities(kind)).append("\n\n");
        page.append("| Rule | What it says |\n| --- | --- |\n");
        rules.forEach(rule -> page.append("| [`")
                .append(rule.id())
                .append("`](#")
                .append(anchor(rule))
                .append(") | ")
                .append(Escape.markdown(ENGLISH.describe(rule.id())))
                .append(" |\n"));
        page.append('\n');
    }

    private static String severities(RuleKind kind) {
        return Stream.of(Obligation.MANDATORY, Obligation.COMPLY_OR_EXPLAIN, Obligation.VOLUNTARY)
                .map(obligation -> term(Language.EN, "obligation." + obligation) + ": "
                        + term(Language.EN, "severity." + POLICY.severityOf(kind, obligation)))
                .collect(Collectors.joining(" · "));
    }

    private static void waivers(StringBuilder page) {
        page.append("## Waiver\n\nNot rules on the report but on the waivers given with it: ")
                .append(term(Language.EN, "severity." + POLICY.severityOf(RuleKind.WAIVER, Obligation.MANDATORY)))
                .append(".\n\n| Id | What it says | 規則 | 规则 |\n| --- | --- | --- | --- |\n");
        for (WaiverFault fault : WaiverFault.values()) {
            page.append("| `").append(fault.rule()).append("`");
            for (Language language : Language.values()) {
                page.append(" | ").append(Escape.markdown(Messages.in(language).describe(fault.rule())));
            }
            page.append(" |\n");
        }
        page.append('\n');
    }

    private static void rule(StringBuilder page, DisclosureRule rule) {
        page.append("### ").append(rule.id()).append("\n\n");
        for (Language language : Language.values()) {
            page.append("- ")
                    .append(Escape.markdown(Messages.in(language).describe(rule.id())))
                    .append('\n');
        }
        page.append("- Rests on ").append(provisions(rule)).append('\n');
        page.append("- Kind: ")
                .append(term(Language.EN, "kind." + rule.kind()))
                .append(" (")
                .append(severities(rule.kind()))
                .append(")\n");
        page.append("- Looks at ")
                .append(SCOPES.get(rule.scope()))
                .append(needs(rule))
                .append('\n');
        example(page, rule);
        page.append('\n');
    }

    private static String provisions(DisclosureRule rule) {
        List<Provision> provisions = rule.provisions();
        return provisions.size() <= MOST_PROVISIONS
                ? provisions.stream().map(Provision::id).collect(Collectors.joining(", "))
                : provisions.size() + " provisions from " + provisions.get(0) + " to "
                        + provisions.get(provisions.size() - 1);
    }

    private static String needs(DisclosureRule rule) {
        return rule.needs().isEmpty()
                ? ""
                : "; needs "
                        + rule.needs().stream().map(path -> "`" + path + "`").collect(Collectors.joining(", "));
    }

    private static void example(StringBuilder page, DisclosureRule rule) {
        EsgReport report = RaisingReports.ALL.get(rule.id().value());
        if (report == null) {
            return;
        }
        List<Finding> findings =
                Outcomes.validate(rule, report, RaisingReports.PRIOR).findings();
        if (!findings.isEmpty()) {
            Finding finding = findings.get(0);
            page.append("- For example, at `")
                    .append(finding.location())
                    .append("`: ")
                    .append(term(Language.EN, "severity." + finding.severity()))
                    .append(": “")
                    .append(Escape.markdown(ENGLISH.render(finding)))
                    .append("”\n");
        }
    }

    private static String term(Language language, String key) {
        return Messages.in(language).term(key);
    }

    /** As GitHub makes it of a heading: dots are dropped. */
    private static String anchor(DisclosureRule rule) {
        return rule.id().value().replace(".", "");
    }
}
