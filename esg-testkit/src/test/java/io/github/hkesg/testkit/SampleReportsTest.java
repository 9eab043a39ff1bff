package io.github.hkesg.testkit;

import static io.github.hkesg.testkit.EsgAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.IssuerClass;
import io.github.hkesg.model.json.EsgJson;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SampleReportsTest {
    static Stream<Arguments> every_class_and_year() {
        return Arrays.stream(IssuerClass.values()).flatMap(issuerClass -> IntStream.rangeClosed(2016, 2030)
                .mapToObj(year -> Arguments.of(issuerClass, year)));
    }

    @ParameterizedTest
    @MethodSource("every_class_and_year")
    void no_rule_finds_anything_and_no_provision_is_passed_over(IssuerClass issuerClass, int year) {
        EsgReport report = SampleReports.compliant(issuerClass, year);

        EsgReportAssert subject = year == 2016
                ? assertThat(report)
                : assertThat(report).withPriorReport(SampleReports.compliant(issuerClass, year - 1));

        subject.underHkexCode().hasNoFindings().contentIndex().isComplete();
    }

    @ParameterizedTest
    @MethodSource("every_class_and_year")
    void nothing_is_found_either_where_the_year_ends_in_march(IssuerClass issuerClass, int year) {
        assertThat(SampleReports.compliant(issuerClass, toMarchAfter(year), UnaryOperator.identity()))
                .underHkexCode()
                .hasNoFindings()
                .contentIndex()
                .isComplete();
    }

    private static ReportingPeriod toMarchAfter(int year) {
        return new ReportingPeriod(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
    }

    @Test
    void a_compliant_report_is_on_twelve_months() {
        ReportingPeriod longer = new ReportingPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 31));

        assertThatThrownBy(() -> SampleReports.compliant(IssuerClass.GEM, longer, UnaryOperator.identity()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A compliant report is on twelve months, not on 2025-01-01/2026-03-31");
    }

    @ParameterizedTest
    @EnumSource(IssuerClass.class)
    void the_issuer_is_of_the_class_asked_for(IssuerClass issuerClass) {
        assertThat(SampleReports.compliant(issuerClass, 2025).issuer().issuerClass())
                .isEqualTo(issuerClass);
    }

    @Test
    void a_change_is_made_to_the_year_reported_on() {
        EsgReport report = SampleReports.compliant(IssuerClass.MAIN_BOARD, 2025, figures -> figures.withWater(null));

        assertThat(report.performance())
                .extracting(figures -> figures.period().label(), figures -> figures.water() == null)
                .containsExactly(tuple("2023", false), tuple("2024", false), tuple("2025", true));
    }

    @ParameterizedTest
    @EnumSource(IssuerClass.class)
    void the_reports_are_documents_too(IssuerClass issuerClass) {
        EsgReport report = SampleReports.compliant(issuerClass, 2026);

        assertThat(EsgJson.parse(EsgJson.toJson(report))).isEqualTo(report);
    }

    @Test
    void before_the_first_edition_no_report_complies() {
        assertThatThrownBy(() -> SampleReports.compliant(IssuerClass.GEM, 2015))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No edition of the Code applies to 2015, only from 2016");
    }
}
