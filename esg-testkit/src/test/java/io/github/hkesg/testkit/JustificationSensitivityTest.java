package io.github.hkesg.testkit;

import static io.github.hkesg.model.code.Provisions.KPI_A2_1;
import static io.github.hkesg.testkit.EsgAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.BoundaryDifference;
import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ExplanationReason;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.Reference;
import io.github.hkesg.model.ReliefClaim;
import io.github.hkesg.model.ReportingBoundary;
import io.github.hkesg.model.code.IssuerClass;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.Relief;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.hkex.HkexRuleSets;
import io.github.hkesg.validate.rule.RuleKind;
import io.github.hkesg.validate.rule.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A justification that is taken away is missed, wherever it stood, and nothing else is. */
class JustificationSensitivityTest {
    private static final String REASON = "The Group sells software and runs neither kitchens nor vehicles.";

    /** Nothing, and what says no more than nothing. */
    private static final List<@Nullable String> NO_REASONS = Arrays.asList(
            null,
            "",
            " \t",
            "N/A",
            "Not applicable.",
            "Not material to the Group's business.",
            "不適用",
            "不适用",
            "對本集團並不重大。",
            "與本集團業務無關。",
            "与本集团业务无关。");

    static Stream<Arguments> classes_and_years() {
        return Stream.of(Arguments.of(IssuerClass.MAIN_BOARD, 2019), Arguments.of(IssuerClass.LARGE_CAP, 2026));
    }

    /** The rules on justifications alone, of the edition for a report. */
    private static EsgValidator justifications(EsgReport report) {
        RuleSet all = HkexRuleSets.of(report.edition());
        return EsgValidator.of(new RuleSet(
                "testkit:justifications",
                all.edition(),
                all.rules().stream()
                        .filter(rule -> rule.kind() == RuleKind.JUSTIFICATION)
                        .toList()));
    }

    /** What the rules say of a report, beyond what they say of the same report with its reasons. */
    private static Set<String> added(EsgValidator validator, Set<String> toldAnyway, EsgReport report) {
        Set<String> findings = told(validator, report);
        findings.removeAll(toldAnyway);
        return findings;
    }

    private static Set<String> told(EsgValidator validator, EsgReport report) {
        return validator.validate(report).findings().stream()
                .map(finding -> finding.rule() + " " + finding.provision())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Answers every provision in a way that gives a reason, takes the reason away, and collects what is not told of it. */
    private static void everyProvision(
            String what, EsgReport report, List<String> rules, Function<@Nullable String, Disclosure> answer) {
        EsgValidator validator = justifications(report);
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (Provision provision : report.disclosures().keySet()) {
            Set<String> toldAnyway = told(validator, report.withDisclosure(provision, answer.apply(REASON)));
            for (String noReason : NO_REASONS) {
                tried++;
                Set<String> told =
                        added(validator, toldAnyway, report.withDisclosure(provision, answer.apply(noReason)));
                if (told.size() != 1 || rules.stream().noneMatch(rule -> told.contains(rule + " " + provision))) {
                    missed.add(provision + " '" + noReason + "': " + told);
                }
            }
        }

        System.out.printf(
                Locale.ROOT,
                "Sensitivity: %d of %d missing reasons reported, %s, %s %s%n",
                tried - missed.size(),
                tried,
                what,
                report.issuer().issuerClass(),
                report.period().label());
        assertThat(missed).isEmpty();
        assertThat(tried).isGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("classes_and_years")
    void not_applicable_without_a_reason_is_reported_under_every_provision(IssuerClass issuerClass, int year) {
        everyProvision(
                "not applicable",
                SampleReports.compliant(issuerClass, year),
                List.of("not-applicable.unjustified", "not-applicable.boilerplate"),
                reason -> new Disclosure.NotApplicable(reason, null));
    }

    @ParameterizedTest
    @MethodSource("classes_and_years")
    void an_explanation_without_a_reason_is_reported_under_every_provision(IssuerClass issuerClass, int year) {
        everyProvision(
                "explained",
                SampleReports.compliant(issuerClass, year),
                List.of("explained.unreasoned"),
                reason -> new Disclosure.Explained(ExplanationReason.IMMATERIAL, reason, null, null, null));
    }

    @ParameterizedTest
    @MethodSource("classes_and_years")
    void what_is_unavailable_without_steps_or_timeframe_is_reported(IssuerClass issuerClass, int year) {
        EsgReport report = SampleReports.compliant(issuerClass, year);
        EsgValidator validator = justifications(report);
        List<String> missed = new ArrayList<>();
        for (Provision provision : report.disclosures().keySet()) {
            Set<String> toldAnyway = told(
                    validator,
                    report.withDisclosure(provision, unavailable("Meters are being put in.", "By June 2027.")));
            for (EsgReport unplanned : List.of(
                    report.withDisclosure(provision, unavailable(null, "By June 2027.")),
                    report.withDisclosure(provision, unavailable("Meters are being put in.", "in due course")),
                    report.withDisclosure(provision, unavailable(" ", "")))) {
                Set<String> told = added(validator, toldAnyway, unplanned);
                if (!told.equals(Set.of("explained.unavailable-without-plan " + provision))) {
                    missed.add(provision + ": " + told);
                }
            }
        }

        assertThat(missed).isEmpty();
    }

    private static Disclosure unavailable(@Nullable String steps, @Nullable String timeframe) {
        return new Disclosure.Explained(ExplanationReason.UNAVAILABLE, REASON, steps, timeframe, null);
    }

    @Test
    void a_relief_without_a_reason_is_reported_under_every_provision_that_offers_it() {
        EsgReport report = SampleReports.compliant(IssuerClass.LARGE_CAP, 2026);
        EsgValidator validator = justifications(report);
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (Provision provision : report.disclosures().keySet()) {
            for (Relief relief : provision.reliefs()) {
                assertThat(told(validator, report.withDisclosure(provision, claiming(relief, REASON))))
                        .isEmpty();
                for (String noReason : NO_REASONS) {
                    tried++;
                    Set<String> told = told(validator, report.withDisclosure(provision, claiming(relief, noReason)));
                    if (!told.equals(Set.of("relief.unreasoned " + provision))) {
                        missed.add(provision + " " + relief + " '" + noReason + "': " + told);
                    }
                }
            }
        }

        System.out.printf(
                Locale.ROOT, "Sensitivity: %d of %d missing reasons reported, reliefs%n", tried - missed.size(), tried);
        assertThat(missed).isEmpty();
        assertThat(tried).isGreaterThan(100);
    }

    private static Disclosure claiming(Relief relief, @Nullable String reason) {
        return new Disclosure.Reported(
                List.of(new Reference("Climate", null)), List.of(new ReliefClaim(relief, reason)), Set.of());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "-", "N/A", "Not applicable.", "不適用", "不适用", "與本集團業務無關。"})
    void a_boundary_that_differs_without_a_reason_is_reported(@Nullable String noReason) {
        EsgReport report = SampleReports.compliant(IssuerClass.MAIN_BOARD, 2025);

        assertThat(report.withBoundary(differing(REASON))).underHkexCode().hasNoFindings();
        assertThat(report.withBoundary(differing(noReason)))
                .underHkexCode()
                .raisesOnly("boundary.difference-without-reason")
                .raises("boundary.difference-without-reason")
                .once()
                .at("boundary.differences[0].reason");
    }

    private static ReportingBoundary differing(@Nullable String reason) {
        return new ReportingBoundary(
                "Example Holdings and all its subsidiaries.",
                List.of(new BoundaryDifference(Set.of(KPI_A2_1), "The head office only.", reason)));
    }

    @Test
    void a_restatement_whose_note_is_left_out_is_reported() {
        EsgReport prior = SampleReports.compliant(
                IssuerClass.MAIN_BOARD, 2024, year -> year.withSafety(SamplePeople.SAFETY.withInjuries(Count.of(2))));
        EsgReport report = SampleReports.compliant(IssuerClass.MAIN_BOARD, 2025);
        List<PerformanceData> noted = new ArrayList<>(report.performance());
        noted.set(
                1,
                noted.get(1)
                        .withSafety(SamplePeople.SAFETY.withNotes(new Note(
                                NoteKind.RESTATED, "injuries", "One case was found not to be work-related."))));

        assertThat(report.withPerformance(noted))
                .withPriorReport(prior)
                .underHkexCode()
                .hasNoFindings();
        assertThat(report)
                .withPriorReport(prior)
                .underHkexCode()
                .raisesOnly("comparatives.restated-without-note")
                .raises("comparatives.restated-without-note")
                .once()
                .at("performance[1].safety.injuries");
    }
}
