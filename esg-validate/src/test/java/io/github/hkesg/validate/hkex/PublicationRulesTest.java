package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.PublicationRules.BEFORE_YEAR_END;
import static io.github.hkesg.validate.hkex.PublicationRules.LATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ListingBoard;
import io.github.hkesg.model.Publication;
import io.github.hkesg.model.ReportingPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationRulesTest {
    private static EsgReport published(int year, LocalDate esgReport, @Nullable LocalDate annualReport) {
        return ExampleReport.of(year).withPublication(new Publication(esgReport, annualReport));
    }

    /** With the annual report from 2022, five months after the year for 2021, three months after the annual report before. */
    @ParameterizedTest
    @CsvSource({
        "2025, 2026-04-28, 2026-04-28, passed",
        "2025, 2026-04-27, 2026-04-28, passed",
        "2025, 2026-04-29, 2026-04-28, raised",
        "2022, 2023-04-29, 2023-04-28, raised",
        "2025, 2026-04-28, , undetermined: outcome.undetermined missing=publication.annualReport",
        "2021, 2022-05-31, , passed",
        "2021, 2022-06-01, 2022-04-28, raised",
        "2020, 2021-07-28, 2021-04-28, passed",
        "2020, 2021-07-29, 2021-04-28, raised",
        "2020, 2021-07-29, , undetermined: outcome.undetermined missing=publication.annualReport",
        "2015, 2017-01-01, 2016-04-28, passed"
    })
    void the_report_is_published_in_time(
            int year, LocalDate esgReport, @Nullable LocalDate annualReport, String expected) {
        assertThat(Outcomes.of(LATE, published(year, esgReport, annualReport)))
                .containsExactly(
                        expected.equals("raised") ? "WARNING B.15 publication.late @publication.esgReport" : expected);
    }

    /** Four months after the year, or three more under the Guide of 2016; for GEM three and three more. */
    @ParameterizedTest
    @CsvSource({
        "MAIN_BOARD, 2025-12-31, 2026-04-30, false",
        "MAIN_BOARD, 2025-12-31, 2026-05-01, true",
        "MAIN_BOARD, 2026-02-28, 2026-06-30, false",
        "MAIN_BOARD, 2026-02-28, 2026-07-01, true",
        "MAIN_BOARD, 2025-10-31, 2026-02-28, false",
        "MAIN_BOARD, 2025-10-30, 2026-02-28, false",
        "MAIN_BOARD, 2025-10-30, 2026-03-01, true",
        "MAIN_BOARD, 2025-06-15, 2025-10-15, false",
        "MAIN_BOARD, 2025-06-15, 2025-10-16, true",
        "GEM, 2025-12-31, 2026-04-30, false",
        "GEM, 2025-12-31, 2026-05-01, true",
        "GEM, 2022-12-31, 2023-04-30, false",
        "MAIN_BOARD, 2019-12-31, 2020-07-31, false",
        "MAIN_BOARD, 2019-12-31, 2020-08-01, true",
        "GEM, 2019-12-31, 2020-06-30, false",
        "GEM, 2019-12-31, 2020-07-01, true"
    })
    void without_the_day_of_the_annual_report_its_last_day_counts(
            ListingBoard board, LocalDate yearEnd, LocalDate esgReport, boolean isLate) {
        ReportingPeriod period = new ReportingPeriod(yearEnd.plusDays(1).minusYears(1), yearEnd);
        EsgReport report = ExampleReport.of(ExampleReport.year(2025).withPeriod(period))
                .withIssuer(board == ListingBoard.GEM ? ExampleReport.GEM_ISSUER : ExampleReport.ISSUER)
                .withPublication(new Publication(esgReport, null));

        assertThat(Outcomes.of(LATE, report))
                .containsExactly(
                        isLate
                                ? "WARNING B.15 publication.late @publication.esgReport"
                                : "undetermined: outcome.undetermined missing=publication.annualReport");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, passed", "2025-12-31, WARNING B.15 publication.before-year-end @publication.esgReport"})
    void the_report_is_published_after_the_year(LocalDate esgReport, String expected) {
        assertThat(Outcomes.of(BEFORE_YEAR_END, published(2025, esgReport, null)))
                .containsExactly(expected);
    }

    @Test
    void without_a_date_of_publication_there_is_nothing_to_check() {
        assertThat(Outcomes.of(LATE, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.absent subject=publication.esgReport");
        assertThat(Outcomes.of(BEFORE_YEAR_END, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.absent subject=publication.esgReport");
    }
}
