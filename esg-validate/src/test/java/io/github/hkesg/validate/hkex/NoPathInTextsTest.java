package io.github.hkesg.validate.hkex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.CodeEdition;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.ValidationReport;
import io.github.hkesg.validate.message.Messages;
import io.github.hkesg.validate.rule.DisclosureRule;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No reader is shown a path of the code in a sentence: figures and places are named in the reader's language. */
class NoPathInTextsTest {
    /** Two parts of a name run together, rows of a list, or a name below another. */
    private static final Pattern PATH = Pattern.compile("[a-z]{3}[A-Z]|\\[]|\\[\\d|[a-z]\\.[a-z]");

    /** Rules that are about the paths in notes, which the report itself gives. */
    private static final Set<String> ABOUT_PATHS = Set.of("note.figure-unknown");

    private static final EsgReport EMPTY = EsgReport.builder()
            .issuer(ExampleReport.ISSUER)
            .period(ReportingPeriod.ofYear(2025))
            .build();

    private static final List<ValidationReport> VALIDATIONS = validations().toList();

    private static Stream<ValidationReport> validations() {
        Stream<EsgReport> reports = Stream.of(
                        Stream.of(EMPTY, RaisingReports.EXAMPLE),
                        RaisingReports.ALL.values().stream(),
                        PassingReports.ALL.stream())
                .flatMap(some -> some);
        return reports.map(report -> EsgValidator.hkex().validate(report, RaisingReports.PRIOR));
    }

    private static List<Finding> findings() {
        return VALIDATIONS.stream()
                .flatMap(validation -> validation.findings().stream())
                .filter(finding -> !ABOUT_PATHS.contains(finding.rule().value()))
                .toList();
    }

    private static List<Reason> reasons() {
        return VALIDATIONS.stream()
                .flatMap(validation -> validation.results().stream())
                .flatMap(result -> result.outcome()
                        .<Stream<Reason>>fold(
                                passed -> Stream.empty(),
                                raised -> Stream.empty(),
                                notApplicable -> Stream.of(notApplicable.reason()),
                                undetermined -> Stream.of(undetermined.reason())))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void every_figure_that_a_rule_needs_has_a_name(Language language) {
        Messages messages = Messages.in(language);
        List<String> needs = HkexRuleSets.of(CodeEdition.CODE_2025).rules().stream()
                .map(DisclosureRule::needs)
                .flatMap(List::stream)
                .distinct()
                .toList();

        assertThat(needs).hasSizeGreaterThan(30);
        assertThat(needs).allSatisfy(need -> {
            String name = messages.render(Argument.of(Location.of(need)));
            assertThat(name).doesNotContainPattern(PATH);
            if (language != Language.EN) {
                assertThat(name).isNotEqualTo(need);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_finding_and_no_reason_shows_a_path(Language language) {
        Messages messages = Messages.in(language);

        assertThat(findings()).hasSizeGreaterThan(200).map(messages::render).allSatisfy(text -> assertThat(text)
                .doesNotContainPattern(PATH));
        assertThat(reasons()).hasSizeGreaterThan(50).map(messages::render).allSatisfy(text -> assertThat(text)
                .doesNotContainPattern(PATH));
    }

    @ParameterizedTest
    @EnumSource(names = {"ZH_HANT", "ZH_HANS"})
    void in_chinese_no_reason_falls_back_on_a_name_of_the_code(Language language) {
        Messages messages = Messages.in(language);

        assertThat(reasons())
                .filteredOn(reason -> reason.arguments().values().stream().anyMatch(NoPathInTextsTest::isPlace))
                .hasSizeGreaterThan(30)
                .map(messages::render)
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("[a-z]{3}"));
    }

    private static boolean isPlace(Argument argument) {
        return argument instanceof Argument.Place
                || (argument instanceof Argument.Items items
                        && items.items().stream().anyMatch(NoPathInTextsTest::isPlace));
    }

    @Test
    void every_finding_of_every_rule_is_at_a_place_that_has_a_name() {
        Messages messages = Messages.in(Language.EN);

        assertThat(VALIDATIONS)
                .allSatisfy(validation -> assertThat(validation.findings()).allSatisfy(finding -> assertThat(
                                Objects.requireNonNull(messages.place(finding.location(), validation.report())))
                        .isNotEqualTo(finding.location().path())));
    }
}
