package io.github.hkesg.calc.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hkesg.calc.row.RowProblem.Kind;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityRowTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025);

    private static ActivityRow row(String site, LocalDate start, LocalDate end) {
        return new ActivityRow(
                EnergySource.PURCHASED_ELECTRICITY,
                site,
                Quantity.of("100", Unit.KILOWATT_HOUR),
                new ReportingPeriod(start, end));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, 2025-12-31", "2025-06-30, 2025-06-30"})
    void rows_within_the_period_come_back(LocalDate start, LocalDate end) {
        List<ActivityRow> rows = List.of(row("Head office", start, end));
        assertThat(ActivityRow.requireWithin(rows, YEAR)).isSameAs(rows);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 2025-01-30", "2025-12-15, 2026-01-14", "2024-01-01, 2024-12-31", "2024-12-01, 2026-01-31"})
    void a_bill_across_the_ends_is_not_split_silently(LocalDate start, LocalDate end) {
        assertThatExceptionOfType(InvalidRowsException.class)
                .isThrownBy(() -> ActivityRow.requireWithin(List.of(row("Head office", start, end)), YEAR))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(RowProblem::kind, RowProblem::row, RowProblem::field)
                        .containsExactly(tuple(Kind.OUTSIDE_PERIOD, 1, "period")));
    }

    @Test
    void every_wrong_row_is_named() {
        LocalDate day = LocalDate.of(2025, 3, 1);
        LocalDate early = LocalDate.of(2024, 3, 1);
        assertThatExceptionOfType(InvalidRowsException.class)
                .isThrownBy(() -> ActivityRow.requireWithin(
                        List.of(row("Plant", day, day), row(" ", early, day), row("Plant", early, early)), YEAR))
                .withMessage(String.join(
                        System.lineSeparator(),
                        "row 2, period: 2024-03-01/2025-03-01 is not within the reporting period 2025.",
                        "row 2, site: is blank.",
                        "row 3, period: 2024-03-01/2024-03-01 is not within the reporting period 2025."));
    }
}
