package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_28_A;
import static io.github.hkesg.model.code.Provisions.KPI_A2_1;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static io.github.hkesg.validate.hkex.FormRules.BOUNDARY_UNEXPLAINED;
import static io.github.hkesg.validate.hkex.FormRules.COMPARATIVES_NOT_CONTIGUOUS;
import static io.github.hkesg.validate.hkex.FormRules.PERIOD_LENGTH;
import static io.github.hkesg.validate.hkex.FormRules.PERIOD_REPEATED;
import static io.github.hkesg.validate.hkex.FormRules.REPORTING_YEAR_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.BoundaryDifference;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ReportingBoundary;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.EsgValidator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormRulesTest {
    private static final String NOT_A_YEAR = "WARNING B.15 period.not-twelve-months @period";

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-12-31, passed",
        "2025-04-01, 2026-03-31, passed",
        "2023-03-01, 2024-02-29, passed",
        "2025-01-01, 2025-12-30, " + NOT_A_YEAR,
        "2025-01-01, 2026-01-01, " + NOT_A_YEAR,
        "2025-01-01, 2026-06-30, " + NOT_A_YEAR,
        "2025-01-01, 2025-01-01, " + NOT_A_YEAR
    })
    void a_reporting_period_is_twelve_months(LocalDate start, LocalDate end, String expected) {
        EsgReport report = ExampleReport.of(2025).withPeriod(new ReportingPeriod(start, end));

        assertThat(Outcomes.of(PERIOD_LENGTH, report)).containsExactly(expected);
    }

    @Test
    void each_year_follows_on_the_one_before() {
        assertThat(Outcomes.of(COMPARATIVES_NOT_CONTIGUOUS, ExampleReport.of(2025)))
                .containsExactly("passed");
    }

    @Test
    void a_gap_is_found_and_so_is_a_wrong_order() {
        assertThat(Outcomes.of(COMPARATIVES_NOT_CONTIGUOUS, ExampleReport.of(year(2022), year(2024), year(2025))))
                .containsExactly("WARNING B.14-C comparatives.not-contiguous @performance[1].period");
        assertThat(Outcomes.of(COMPARATIVES_NOT_CONTIGUOUS, ExampleReport.of(year(2025), year(2024))))
                .containsExactly("WARNING B.14-C comparatives.not-contiguous @performance[1].period");
    }

    @Test
    void one_year_has_nothing_to_follow_on() {
        assertThat(Outcomes.of(COMPARATIVES_NOT_CONTIGUOUS, ExampleReport.of(year(2025))))
                .containsExactly("not applicable: outcome.absent subject=performance");
    }

    private static EsgReport withDifferences(@Nullable String... reasons) {
        List<BoundaryDifference> differences = Arrays.stream(reasons)
                .map(reason -> new BoundaryDifference(Set.of(KPI_A2_1, D_28_A), "Head office only.", reason))
                .toList();
        return ExampleReport.of(2025).withBoundary(new ReportingBoundary("The Group.", differences));
    }

    @Test
    void a_narrower_boundary_is_found_unless_it_is_explained() {
        assertThat(Outcomes.of(BOUNDARY_UNEXPLAINED, withDifferences("The other offices are serviced offices.")))
                .containsExactly("passed");
        assertThat(Outcomes.of(BOUNDARY_UNEXPLAINED, withDifferences("Other offices are small.", null, " ")))
                .containsExactly(
                        "WARNING B.15 boundary.difference-without-reason @boundary.differences[1].reason",
                        "WARNING B.15 boundary.difference-without-reason @boundary.differences[2].reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "-", "不適用", "不适用。", "Not applicable.", "TBC", "Not material to the Group."})
    void a_stock_phrase_does_not_explain_a_narrower_boundary(String reason) {
        assertThat(Outcomes.of(BOUNDARY_UNEXPLAINED, withDifferences(reason)))
                .containsExactly("WARNING B.15 boundary.difference-without-reason @boundary.differences[0].reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"New subsidiary", "新收購的附屬公司", "沒有實際控制權", "Sold in May."})
    void a_short_reason_explains_a_narrower_boundary(String reason) {
        assertThat(Outcomes.of(BOUNDARY_UNEXPLAINED, withDifferences(reason))).containsExactly("passed");
    }

    @Test
    void without_a_difference_of_boundaries_there_is_nothing_to_explain() {
        assertThat(Outcomes.of(BOUNDARY_UNEXPLAINED, withDifferences()))
                .containsExactly("not applicable: outcome.no-boundary-difference");
        assertThat(Outcomes.of(BOUNDARY_UNEXPLAINED, ExampleReport.of(2025).withBoundary(null)))
                .containsExactly("not applicable: outcome.no-boundary-difference");
    }

    @Test
    void figures_for_another_period_than_the_reporting_period_are_not_those_of_the_reporting_year() {
        EsgReport report = ExampleReport.of(2025).withPerformance(year(2023), year(2024));

        assertThat(Outcomes.of(REPORTING_YEAR_MISSING, ExampleReport.of(2025))).containsExactly("passed");
        assertThat(Outcomes.of(REPORTING_YEAR_MISSING, report))
                .containsExactly("WARNING B.14-Q performance.reporting-year-missing @performance");
        assertThat(Outcomes.findings(REPORTING_YEAR_MISSING, report))
                .map(finding -> finding.arguments().get("period"))
                .containsExactly(Argument.of("2025"));
        assertThat(Outcomes.of(REPORTING_YEAR_MISSING, report.withPerformance(List.of())))
                .containsExactly("not applicable: outcome.absent subject=performance");
    }

    @Test
    void a_period_that_is_given_twice_is_found_and_is_no_gap() {
        EsgReport twice = ExampleReport.of(year(2024), year(2024), year(2025));
        EsgReport apart = ExampleReport.of(year(2025), year(2024), year(2025));

        assertThat(Outcomes.of(PERIOD_REPEATED, twice))
                .containsExactly("WARNING B.14-C performance.period-repeated @performance[1].period");
        assertThat(Outcomes.of(COMPARATIVES_NOT_CONTIGUOUS, twice)).containsExactly("passed");
        assertThat(Outcomes.of(PERIOD_REPEATED, apart))
                .containsExactly("WARNING B.14-C performance.period-repeated @performance[2].period");
        assertThat(Outcomes.of(PERIOD_REPEATED, ExampleReport.of(2025))).containsExactly("passed");
        assertThat(Outcomes.of(PERIOD_REPEATED, ExampleReport.of(year(2025))))
                .containsExactly("not applicable: outcome.absent subject=performance");
    }

    @ParameterizedTest
    @CsvSource({
        "2010-01-01, WARNING B.15 period.before-any-guide @period.start",
        "2011-12-31, WARNING B.15 period.before-any-guide @period.start",
        "2012-04-01, passed",
        "2025-01-01, passed"
    })
    void no_guide_is_older_than_that_of_2012(LocalDate start, String expected) {
        EsgReport report = ExampleReport.of(2025)
                .withPeriod(new ReportingPeriod(start, start.plusYears(1).minusDays(1)));
        assertThat(EsgValidator.hkex().validate(report).findings())
                .filteredOn(finding -> finding.rule().value().equals("period.before-any-guide"))
                .map(Outcomes::line)
                .isEqualTo(expected.equals("passed") ? List.of() : List.of(expected));
    }
}
