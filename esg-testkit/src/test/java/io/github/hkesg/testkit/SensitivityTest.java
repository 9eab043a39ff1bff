package io.github.hkesg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.IssuerClass;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.hkex.HkexRuleSets;
import io.github.hkesg.validate.rule.RuleKind;
import io.github.hkesg.validate.rule.RuleSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is found: one thing is changed in a report on which nothing is found. */
class SensitivityTest {
    private static final int REPORTS = 10;

    private static final EsgValidator VALIDATOR = EsgValidator.hkex();
    private static final EsgValidator ARITHMETIC = only(RuleKind.ARITHMETIC, RuleKind.PLAUSIBILITY);
    private static final EsgValidator JUSTIFICATION = only(RuleKind.JUSTIFICATION);

    /** The rules that have to find a change; the others have nothing to do with it. */
    private static EsgValidator only(RuleKind... kinds) {
        RuleSet all = HkexRuleSets.of(SampleReports.compliant(IssuerClass.MAIN_BOARD, ConsistentReports.YEAR)
                .edition());
        return EsgValidator.of(new RuleSet(
                "testkit:" + List.of(kinds),
                all.edition(),
                all.rules().stream()
                        .filter(rule -> List.of(kinds).contains(rule.kind()))
                        .toList()));
    }

    @Test
    void a_figure_changed_by_more_than_the_roundings_allow_is_named() {
        List<String> missed = new ArrayList<>();
        Map<String, Integer> tried = new TreeMap<>();
        for (int seed = 0; seed < REPORTS; seed++) {
            EditableReport report = new EditableReport(ConsistentReports.of(seed));
            Random random = new Random(seed);
            for (DeterminedFigure figure : DeterminedFigures.of(report, random.nextInt(3))) {
                change(report, figure, random).ifPresent(changed -> {
                    tried.merge(family(figure.path()), 1, Integer::sum);
                    List<Finding> findings = ARITHMETIC
                            .validate(report.with(figure.path(), changed))
                            .findings();
                    if (findings.stream().noneMatch(figure::isNamedBy)) {
                        missed.add(figure.path() + " " + report.value(figure.path()) + " -> " + changed + ": "
                                + Descriptions.list(findings));
                    }
                });
            }
        }

        int all = tried.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                Locale.ROOT,
                "Sensitivity: %d of %d figures named that were changed by the least that no rounding explains %s%n",
                all - missed.size(),
                all,
                tried);
        assertThat(missed).isEmpty();
        assertThat(tried).hasSizeGreaterThan(20);
    }

    /** In one of the directions in which a change contradicts the rest, and not below zero, which is another finding. */
    private static Optional<BigDecimal> change(EditableReport report, DeterminedFigure figure, Random random) {
        boolean up = figure.up() && (!figure.down() || random.nextBoolean());
        return figure.beyondRounding(report.value(figure.path()), up ? 1 : -1)
                .filter(changed -> changed.signum() >= 0 || figure.path().endsWith(".change"));
    }

    private static String family(String path) {
        return path.substring(path.indexOf("].") + 2)
                .replaceAll("(breakdowns|shares|regions|categories)[.\\[].*", "$1");
    }

    @Test
    void every_figure_is_known_to_be_determined_by_others_or_not() {
        for (int seed = 0; seed < REPORTS; seed++) {
            EditableReport report = new EditableReport(ConsistentReports.of(seed));
            Set<String> determined = DeterminedFigures.of(report, 1).stream()
                    .map(DeterminedFigure::path)
                    .collect(Collectors.toSet());
            List<String> unknown = report.figures().keySet().stream()
                    .filter(path -> path.startsWith("performance[1]."))
                    .filter(path -> determined.contains(path)
                            == DeterminedFigures.NOT_DETERMINED
                                    .matcher(path.substring("performance[1].".length()))
                                    .matches())
                    .toList();

            assertThat(unknown).isEmpty();
        }
    }

    @Test
    void any_figure_of_last_year_that_differs_from_last_years_report_is_named() {
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (int seed = 0; seed < 1; seed++) {
            EsgReport report = ConsistentReports.of(seed);
            EsgReport prior = report.withPeriod(ReportingPeriod.ofYear(ConsistentReports.YEAR - 1))
                    .withPerformance(report.performance().subList(0, 2));
            EditableReport editable = new EditableReport(report);
            for (Map.Entry<String, BigDecimal> figure : editable.figures().entrySet()) {
                if (figure.getKey().startsWith("performance[1].")) {
                    tried++;
                    BigDecimal twoUnits =
                            BigDecimal.valueOf(2, figure.getValue().scale());
                    EsgReport changed =
                            editable.with(figure.getKey(), figure.getValue().add(twoUnits));
                    boolean named = ARITHMETIC.validate(changed, prior).findings().stream()
                            .anyMatch(finding -> finding.rule().value().equals("comparatives.restated-without-note")
                                    && finding.location().path().equals(figure.getKey()));
                    if (!named) {
                        missed.add(figure.getKey());
                    }
                }
            }
        }

        System.out.printf(Locale.ROOT, "Sensitivity: %d of %d restated figures named%n", tried - missed.size(), tried);
        assertThat(missed).isEmpty();
        assertThat(tried).isGreaterThan(100);
    }

    static Stream<Arguments> classes_and_years() {
        return Stream.of(
                Arguments.of(IssuerClass.MAIN_BOARD, 2019),
                Arguments.of(IssuerClass.MAIN_BOARD, 2021),
                Arguments.of(IssuerClass.MAIN_BOARD, 2025),
                Arguments.of(IssuerClass.LARGE_CAP, 2026),
                Arguments.of(IssuerClass.GEM, 2026));
    }

    @ParameterizedTest
    @MethodSource("classes_and_years")
    void a_provision_that_is_passed_over_is_reported_and_no_other(IssuerClass issuerClass, int year) {
        EsgReport report = SampleReports.compliant(issuerClass, year);
        List<String> wrong = new ArrayList<>();
        for (Provision provision : report.disclosures().keySet()) {
            EsgReport silent = report;
            Set<String> expected = new LinkedHashSet<>();
            for (Provision other : report.disclosures().keySet()) {
                if (other.isWithin(provision) || provision.isWithin(other)) {
                    silent = silent.withoutDisclosure(other);
                }
            }
            for (Provision other : report.disclosures().keySet()) {
                if (!silent.disclosures().containsKey(other) && isSilentOn(silent, other)) {
                    expected.add(other.id());
                }
            }
            Set<String> reported = VALIDATOR.validate(silent).findings().stream()
                    .map(finding -> finding.rule() + " " + finding.provision())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            Set<String> undisclosed = expected.stream()
                    .map(id -> "provision.undisclosed " + id)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!expected.contains(provision.id()) || !reported.equals(undisclosed)) {
                wrong.add(provision + ": " + reported + " instead of " + undisclosed);
            }
        }

        System.out.printf(
                Locale.ROOT,
                "Sensitivity: %d of %d provisions reported when passed over, %s %d%n",
                report.disclosures().size() - wrong.size(),
                report.disclosures().size(),
                issuerClass,
                year);
        assertThat(wrong).isEmpty();
    }

    private static boolean isSilentOn(EsgReport report, Provision provision) {
        return report.disclosures().keySet().stream()
                .noneMatch(entry -> entry.isWithin(provision) || provision.isWithin(entry));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "N/A", "Not applicable.", "不適用", "不适用"})
    void a_justification_that_is_blank_is_reported_under_every_provision(String blank) {
        EsgReport report = SampleReports.compliant(IssuerClass.MAIN_BOARD, 2025);
        List<Provision> missed = new ArrayList<>();
        for (Provision provision : report.disclosures().keySet()) {
            EsgReport notApplicable = report.withDisclosure(provision, new Disclosure.NotApplicable(blank, null));
            EsgReport explained =
                    report.withDisclosure(provision, new Disclosure.Explained(null, blank, null, null, null));
            if (!isReported(notApplicable, provision, "not-applicable.unjustified", "not-applicable.boilerplate")
                    || !isReported(explained, provision, "explained.unreasoned")) {
                missed.add(provision);
            }
        }

        assertThat(missed).isEmpty();
    }

    private static boolean isReported(EsgReport report, Provision provision, String... rules) {
        return JUSTIFICATION.validate(report).findings().stream()
                .anyMatch(finding -> finding.provision().equals(provision)
                        && Set.of(rules).contains(finding.rule().value()));
    }
}
