package io.github.hkesg.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-12-31, true",
        "2024-01-01, 2024-12-31, true",
        "2025-04-01, 2026-03-31, true",
        "2023-04-01, 2024-03-31, true",
        "2023-03-01, 2024-02-29, true",
        "2024-03-01, 2025-02-28, true",
        "2025-07-01, 2026-06-30, true",
        "2024-12-29, 2025-12-28, true",
        "2023-03-01, 2024-02-28, false",
        "2025-01-01, 2025-12-30, false",
        "2025-01-01, 2026-01-01, false",
        "2025-01-01, 2025-06-30, false",
        "2024-01-01, 2025-03-31, false",
        "2024-01-01, 2025-12-31, false",
        "2025-01-01, 2025-01-01, false"
    })
    void twelve_months_are_any_full_year(LocalDate start, LocalDate end, boolean twelveMonths) {
        assertThat(new ReportingPeriod(start, end).coversTwelveMonths()).isEqualTo(twelveMonths);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-12-31, 2025",
        "2024-01-01, 2024-12-31, 2024",
        "2025-04-01, 2026-03-31, 2025-04-01/2026-03-31",
        "2025-01-01, 2025-12-30, 2025-01-01/2025-12-30",
        "2024-01-01, 2025-12-31, 2024-01-01/2025-12-31"
    })
    void a_calendar_year_is_called_by_its_number(LocalDate start, LocalDate end, String label) {
        assertThat(new ReportingPeriod(start, end).label()).isEqualTo(label);
    }

    @Test
    void a_calendar_year_runs_from_january_to_december() {
        assertThat(ReportingPeriod.ofYear(2024))
                .isEqualTo(new ReportingPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-12-31, 2025-01-01, 2025-12-31, true",
        "2023-03-01, 2024-02-29, 2024-03-01, 2025-02-28, true",
        "2024-04-01, 2025-03-31, 2025-04-01, 2025-12-31, true",
        "2024-01-01, 2024-12-31, 2025-01-02, 2025-12-31, false",
        "2024-01-01, 2024-12-31, 2024-12-31, 2025-12-30, false",
        "2025-01-01, 2025-12-31, 2024-01-01, 2024-12-31, false",
        "2025-01-01, 2025-12-31, 2025-01-01, 2025-12-31, false"
    })
    void one_period_follows_another_without_gap_or_overlap(
            LocalDate start, LocalDate end, LocalDate nextStart, LocalDate nextEnd, boolean follows) {
        assertThat(new ReportingPeriod(start, end).isFollowedBy(new ReportingPeriod(nextStart, nextEnd)))
                .isEqualTo(follows);
    }

    /** Dates this far away can no longer be reckoned with. */
    @Test
    void a_period_in_no_year_of_a_report_is_refused() {
        assertThatExceptionOfType(InvalidPeriodException.class)
                .isThrownBy(() -> new ReportingPeriod(LocalDate.of(2025, 1, 1), LocalDate.MAX))
                .withMessage("No report is for 2025-01-01 to +999999999-12-31");
        assertThatExceptionOfType(InvalidPeriodException.class)
                .isThrownBy(() -> new ReportingPeriod(LocalDate.of(1899, 12, 31), LocalDate.of(1900, 12, 30)));
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused() {
        assertThatExceptionOfType(InvalidPeriodException.class)
                .isThrownBy(() -> new ReportingPeriod(LocalDate.of(2025, 12, 31), LocalDate.of(2025, 1, 1)))
                .withMessage("The period ends on 2025-01-01, before it starts on 2025-12-31");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks would do
    void a_missing_day_is_named() {
        LocalDate day = LocalDate.of(2025, 1, 1);

        assertThatNullPointerException()
                .isThrownBy(() -> new ReportingPeriod(null, day))
                .withMessage("start");
        assertThatNullPointerException()
                .isThrownBy(() -> new ReportingPeriod(day, null))
                .withMessage("end");
    }
}
