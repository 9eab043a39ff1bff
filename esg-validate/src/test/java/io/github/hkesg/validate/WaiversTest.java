package io.github.hkesg.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.json.EsgJson;
import io.github.hkesg.model.json.EsgJsonException;
import io.github.hkesg.model.json.JsonProblem;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.message.Messages;
import io.github.hkesg.validate.rule.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings that somebody decided to live with, on the day 1 July 2026. */
class WaiversTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final String YEARS = "safety.fatalities.years-missing";
    private static final String AVERAGE = "training.average-hours.reconcile";

    private final EsgReport report;

    WaiversTest() throws IOException {
        report = EsgJson.read(Path.of("..", "examples", "reports", "qiniu-2025.json"));
    }

    private static Waiver waiver(String rule, String location) {
        return new Waiver(
                new RuleId(rule), location, "Agreed with the auditor.", "Example team", LocalDate.of(2026, 12, 31));
    }

    private ValidationReport validate(Waiver... waivers) {
        return EsgValidator.hkex().withWaivers(Waivers.of(waivers), DAY).validate(report);
    }

    private List<Finding> findings() {
        return EsgValidator.hkex().validate(report).findings();
    }

    private static List<String> waiverFindings(ValidationReport result) {
        return result.findings().stream()
                .filter(finding -> finding.rule().value().startsWith("waiver."))
                .map(finding -> finding.severity() + " " + finding.rule() + " @" + finding.location())
                .toList();
    }

    @Test
    void a_waived_finding_is_reported_as_waived_and_not_among_the_findings() {
        Waiver waiver = waiver(AVERAGE, "performance[1].training.averageHours");

        ValidationReport result = validate(waiver);

        assertThat(result.waived()).singleElement().satisfies(waived -> {
            assertThat(waived.waiver()).isEqualTo(waiver);
            assertThat(waived.finding().rule()).isEqualTo(waiver.rule());
            assertThat(waived.finding().location()).isEqualTo(Location.of("performance[1].training.averageHours"));
        });
        assertThat(result.findings())
                .isEqualTo(findings().stream()
                        .filter(finding ->
                                !finding.equals(result.waived().get(0).finding()))
                        .toList())
                .hasSize(findings().size() - 1);
    }

    @Test
    void the_outcome_of_the_rule_stays_what_it_was() {
        ValidationReport result = validate(waiver(AVERAGE, ""));

        assertThat(result.results())
                .filteredOn(each -> each.rule().value().equals(AVERAGE))
                .isEqualTo(EsgValidator.hkex().validate(report).results().stream()
                        .filter(each -> each.rule().value().equals(AVERAGE))
                        .toList())
                .extracting(RuleResult::outcome)
                .hasAtLeastOneElementOfType(RuleOutcome.Raised.class);
    }

    @Test
    void waived_findings_do_not_count_in_the_verdict() {
        Waiver[] everything = findings().stream()
                .map(finding -> waiver(finding.rule().value(), ""))
                .distinct()
                .toArray(Waiver[]::new);

        ValidationReport result = validate(everything);

        assertThat(EsgValidator.hkex().validate(report).verdict()).isEqualTo(Verdict.ERRORS);
        assertThat(result.verdict()).isEqualTo(Verdict.CLEAN);
        assertThat(result.findings()).isEmpty();
        assertThat(result.waived()).extracting(WaivedFinding::finding).isEqualTo(findings());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-02, true",
        "2026-07-01, true",
        "2026-06-30, false",
    })
    void a_waiver_counts_until_the_end_of_its_last_day(LocalDate expiry, boolean counts) {
        Waiver waiver = new Waiver(new RuleId(YEARS), "", "Agreed with the auditor.", "Example team", expiry);

        ValidationReport result = validate(waiver);

        assertThat(result.waived()).hasSize(counts ? 1 : 0);
        assertThat(waiverFindings(result))
                .isEqualTo(counts ? List.of() : List.of("WARNING waiver.expired @waivers[0]"));
    }

    @Test
    void unused_unknown_and_unjustified_waivers_are_findings_at_their_place() {
        Waiver used = waiver(YEARS, "");
        LocalDate expiry = LocalDate.of(2026, 12, 31);

        ValidationReport result = validate(
                used,
                waiver(AVERAGE, "performance[0].water"),
                waiver("training.average-hours.reconciled", ""),
                new Waiver(new RuleId(YEARS), "", " ", "Example team", expiry),
                new Waiver(new RuleId(YEARS), "", "Agreed.", "", expiry),
                waiver(YEARS, "performance[*].safety"));

        assertThat(result.waived()).extracting(WaivedFinding::waiver).containsExactly(used);
        assertThat(waiverFindings(result))
                .containsExactly(
                        "WARNING waiver.unused @waivers[1]",
                        "WARNING waiver.unknown-rule @waivers[2]",
                        "WARNING waiver.unjustified @waivers[3]",
                        "WARNING waiver.unjustified @waivers[4]",
                        "WARNING waiver.unused @waivers[5]");
    }

    @ParameterizedTest
    @EnumSource
    void a_fault_of_a_waiver_can_be_told_in_every_language(Language language) {
        LocalDate past = LocalDate.of(2025, 12, 31);
        ValidationReport result = validate(
                waiver(YEARS, "period"),
                waiver("example.no-such-rule", ""),
                new Waiver(new RuleId(YEARS), "", "", "", past),
                new Waiver(new RuleId(YEARS), "", "Agreed.", "Example team", past));

        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().value().startsWith("waiver."))
                .hasSize(4)
                .allSatisfy(finding -> assertThat(Messages.in(language).render(finding))
                        .isNotBlank()
                        .doesNotContain("{", "}"));
    }

    @Test
    void a_text_names_the_rule_the_place_the_owner_and_the_day() {
        ValidationReport result =
                validate(new Waiver(new RuleId(YEARS), "", "Agreed.", "Example team", LocalDate.of(2025, 12, 31)));

        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().value().equals("waiver.expired"))
                .map(Messages.in(Language.EN)::render)
                .containsExactly("The waiver of " + YEARS
                        + " at the whole report (owner: Example team) ended on 2025-12-31."
                        + " Correct the report, or decide anew and set another date.");
    }

    @Test
    void without_waivers_nothing_is_said_about_waivers() {
        assertThat(EsgValidator.hkex().withWaivers(Waivers.NONE, DAY).validate(report))
                .isEqualTo(EsgValidator.hkex().validate(report));
    }

    @Test
    void the_policy_also_decides_on_waivers() {
        EsgValidator strict = EsgValidator.hkex()
                .withPolicy(SeverityPolicy.standard().with("waiver.unused", Severity.ERROR))
                .withWaivers(Waivers.of(waiver(AVERAGE, "period")), DAY);

        assertThat(waiverFindings(strict.validate(report))).containsExactly("ERROR waiver.unused @waivers[0]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                         | performance[1].water.total     | true",
                "performance[1].water.total | performance[1].water.total     | true",
                "performance[1].water       | performance[1].water.total     | true",
                "performance                | performance[1].water.total     | true",
                "performance[*].water       | performance[1].water.total     | true",
                "performance[*].water       | performance[10].water          | true",
                "performance[*]             | performance                    | false",
                "performance[*].water       | performance[1].waterfall       | false",
                "performance[1]             | performance[10].water          | false",
                "performance[1].water.total | performance[1].water           | false",
                "performance.water          | performance[1].water           | false",
                "disclosures[\"A1.3\"]      | disclosures[\"A1.3\"]            | true",
            })
    void a_waiver_covers_its_place_and_what_is_inside(String pattern, String path, boolean covered) {
        assertThat(LocationPattern.parse(pattern).covers(Location.of(path))).isEqualTo(covered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A1.3", "D.28(a)", "a \"quoted\" name", "back\\slash", "[*]", "男性", "plain", "a.b", "]\"", ""})
    void a_key_stands_for_itself_however_it_is_spelt(String key) {
        Location place = Location.of("disclosures").key(key);

        assertThat(LocationPattern.parse(place.path()).covers(place.field("justification")))
                .isTrue();
        assertThat(LocationPattern.parse(place.path())
                        .covers(Location.of("disclosures").key(key + "x")))
                .isFalse();
        assertThat(LocationPattern.parse("disclosures[*]").covers(place)).isFalse();
    }

    @Test
    void a_plain_key_may_be_quoted() {
        assertThat(LocationPattern.parse("breakdowns[\"GENDER\"]").covers(Location.of("breakdowns.GENDER.male")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".", "a.", ".a.", "a..b", "a[", "a[]", "a[x]", "a[1", "a[1]b", "a[\"b]", "a[\"b\"", "a]", "*", "a.*",
                "a[**]", "a[-1]", "perf*"
            })
    void what_is_no_path_is_refused(String location) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waiver(AVERAGE, location))
                .withMessage("Not a location: '" + location + "'");
    }

    @Test
    void a_finding_at_a_place_that_is_no_path_is_covered_by_the_whole_report_only() {
        assertThat(LocationPattern.parse("a").covers(Location.of("a["))).isFalse();
        assertThat(LocationPattern.parse("").covers(Location.of("a["))).isTrue();
    }

    @Test
    void waivers_are_read_from_a_file(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("waivers.json"), """
                { "waivers": [ { "rule": "water.year-on-year-jump", "location": "performance[*].water",
                    "rationale": "The office moved.", "owner": "Example team", "expiry": "2026-12-31" } ] }
                """);

        assertThat(Waivers.read(file))
                .isEqualTo(Waivers.of(new Waiver(
                        new RuleId("water.year-on-year-jump"),
                        "performance[*].water",
                        "The office moved.",
                        "Example team",
                        LocalDate.of(2026, 12, 31))));
    }

    @Test
    void all_faults_of_a_file_are_told_at_once_each_at_its_place() {
        EsgJsonException fault = catchThrowableOfType(EsgJsonException.class, () -> Waivers.parse("""
                { "waivers": [
                  { "rule": "No Rule", "location": "", "rationale": "a", "owner": "b", "expiry": "2026-12-31" },
                  { "rule": "a.b", "location": "x[", "rationale": "a", "owner": "b", "expiry": "2026-12-31" },
                  { "rule": "a.b", "location": "", "rational": "a", "owner": "b", "expiry": "31.12.2026" },
                  { "rule": "a.b", "location": "", "rationale": 3, "owner": "b", "expiry": "2026-12-31" },
                  { "rule": "a.b", "location": "", "rationale": "a", "expiry": "2026-12-31" }
                ], "more": 1 }
                """));

        assertThat(fault.problems())
                .extracting(problem -> problem.kind() + " " + problem.location())
                .containsExactly(
                        "INVALID_VALUE waivers[0].rule",
                        "INVALID_VALUE waivers[1]",
                        "INVALID_DATE waivers[2].expiry",
                        "UNKNOWN_FIELD waivers[2]",
                        "WRONG_TYPE waivers[3].rationale",
                        "MISSING_FIELD waivers[4]",
                        "UNKNOWN_FIELD ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{}", "{\"waivers\": null}", "{\"waivers\": [null]}", "{", "3"})
    void what_holds_no_waivers_is_refused_with_a_reason(String json) {
        assertThatExceptionOfType(EsgJsonException.class)
                .isThrownBy(() -> Waivers.parse(json))
                .satisfies(fault -> assertThat(fault.problems())
                        .isNotEmpty()
                        .extracting(JsonProblem::kind)
                        .isSubsetOf(
                                JsonProblem.Kind.MALFORMED,
                                JsonProblem.Kind.WRONG_TYPE,
                                JsonProblem.Kind.MISSING_FIELD));
    }
}
