package io.github.hkesg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.code.IssuerClass;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.hkex.HkexRuleSets;
import io.github.hkesg.validate.message.Messages;
import io.github.hkesg.validate.rule.RuleKind;
import io.github.hkesg.validate.rule.RuleSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong is found: one thing is changed in a report on which nothing is found. */
class SensitivityTest {
    private static final int FEW = 10;

    /** More of them, with every figure of each relation instead of one, with {@code -Dtestkit.reports=200}. */
    private static final int REPORTS = Integer.getInteger("testkit.reports", FEW);

    /** Ratios, which the rule on comparatives leaves to those on what they are made of. */
    private static final Pattern RATIO =
            Pattern.compile("intensities\\[|conversionFactors\\[|lostDayRate|lostTimeInjuryFrequencyRate");

    private static final EsgValidator VALIDATOR = EsgValidator.hkex();
    private static final Messages ENGLISH = Messages.in(Language.EN);

    /** The rules that have to find a change of a figure; the others have nothing to do with it. */
    private static EsgValidator arithmetic(EsgReport report) {
        RuleSet all = HkexRuleSets.of(report.edition());
        return EsgValidator.of(new RuleSet(
                "testkit:arithmetic",
                all.edition(),
                all.rules().stream()
                        .filter(rule -> rule.kind() == RuleKind.ARITHMETIC || rule.kind() == RuleKind.PLAUSIBILITY)
                        .toList()));
    }

    @Test
    void a_figure_changed_by_more_than_the_roundings_allow_is_named() {
        List<String> missed = new ArrayList<>();
        Map<String, Integer> tried = new TreeMap<>();
        for (int seed = 0; seed < REPORTS; seed++) {
            ConsistentReports.Drawn drawn = ConsistentReports.of(seed);
            EditableReport report = new EditableReport(drawn.report());
            EsgValidator validator = arithmetic(drawn.report());
            Random random = new Random(seed);
            for (Relation relation : Relations.of(report, random.nextInt(drawn.reportingYear() + 1))) {
                for (Relation.Determined figure : tried(relation, random)) {
                    change(report.figures(), figure, random).ifPresent(changed -> {
                        tried.merge(family(figure.path()), 1, Integer::sum);
                        List<Finding> findings = validator
                                .validate(report.with(figure.path(), changed), drawn.prior())
                                .findings();
                        if (findings.stream().noneMatch(finding -> isNamed(figure, changed, report, finding))) {
                            missed.add(figure.path() + " "
                                    + report.figures().value(figure.path()) + " -> " + changed + " against "
                                    + relation.figures() + ": " + Descriptions.list(findings));
                        }
                    });
                }
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
        assertThat(tried).hasSizeGreaterThan(80);
    }

    private static List<Relation.Determined> tried(Relation relation, Random random) {
        List<Relation.Determined> determined = relation.determined();
        return REPORTS == FEW ? List.of(determined.get(random.nextInt(determined.size()))) : determined;
    }

    /** By place, and by the figure itself, or one with which it no longer agrees, or the whole of which it is a share. */
    private static boolean isNamed(
            Relation.Determined figure, BigDecimal changed, EditableReport report, Finding finding) {
        String text = ENGLISH.render(finding);
        Figures figures = report.figures().with(figure.path(), changed);
        return figure.isNamedBy(finding)
                && (text.contains("100 %")
                        || figure.relation().figures().stream()
                                .anyMatch(path ->
                                        text.contains(figures.value(path).toPlainString())));
    }

    /** In a direction in which a change breaks the relation, and not below zero, which is another finding. */
    private static Optional<BigDecimal> change(Figures figures, Relation.Determined figure, Random random) {
        int direction = random.nextBoolean() ? 1 : -1;
        return Stream.of(direction, -direction)
                .flatMap(each -> figure.beyondRounding(figures, each).stream())
                .filter(changed -> changed.signum() >= 0 || figure.path().endsWith("change"))
                .findFirst();
    }

    private static String family(String path) {
        return path.replaceFirst("^performance\\[\\d]\\.", "")
                .replaceAll("([bB]reakdowns|shares|regions|categories|sources|treatments|materials)(\\.|\\[\").*", "$1")
                .replaceAll("\\[\\d]", "[]");
    }

    @Test
    void every_figure_is_known_to_be_determined_by_others_or_to_stand_alone() {
        for (int seed = 0; seed < REPORTS; seed++) {
            EditableReport report =
                    new EditableReport(ConsistentReports.of(seed).report());
            Set<String> determined = new HashSet<>();
            Relations.of(report, 1).forEach(relation -> determined.addAll(relation.figures()));
            List<String> unknown = report.figures().paths().stream()
                    .filter(path -> path.startsWith("performance[1].") || path.startsWith("targets"))
                    .filter(path -> !determined.contains(path)
                            && !Relations.ALONE
                                    .matcher(path.replace("performance[1].", ""))
                                    .matches())
                    .toList();

            assertThat(unknown).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void any_figure_of_last_year_that_differs_from_last_years_report_is_named() {
        List<String> missed = new ArrayList<>();
        List<ConsistentReports.Drawn> withPrior = LongStream.range(0, REPORTS)
                .mapToObj(ConsistentReports::of)
                .filter(drawn -> drawn.prior() != null)
                .limit(Math.max(2, REPORTS / FEW))
                .toList();
        int tried = 0;
        for (ConsistentReports.Drawn drawn : withPrior) {
            EditableReport editable = new EditableReport(drawn.report());
            EsgValidator validator = arithmetic(drawn.report());
            String lastYear = "performance[" + (drawn.reportingYear() - 1) + "].";
            for (String path : editable.figures().paths()) {
                if (path.startsWith(lastYear) && !RATIO.matcher(path).find()) {
                    tried++;
                    BigDecimal value = editable.figures().value(path);
                    EsgReport changed = editable.with(path, value.add(BigDecimal.valueOf(2, value.scale())));
                    boolean named = validator.validate(changed, drawn.prior()).findings().stream()
                            .anyMatch(finding -> finding.rule().value().equals("comparatives.restated-without-note")
                                    && finding.location().path().equals(path));
                    if (!named) {
                        missed.add(path);
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
                Arguments.of(IssuerClass.GEM, 2017),
                Arguments.of(IssuerClass.MAIN_BOARD, 2019),
                Arguments.of(IssuerClass.LARGE_CAP, 2022),
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
}
