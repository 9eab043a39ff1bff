package io.github.hkesg.validate.hkex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.ValidationReport;
import io.github.hkesg.validate.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The other tests change one thing about a report on which nothing is found; this holds it to that. */
class ExampleReportTest {
    @ParameterizedTest
    @ValueSource(ints = {2019, 2021, 2024, 2025, 2026})
    void nothing_is_found_in_a_consistent_report_of_any_edition(int year) {
        ValidationReport result = EsgValidator.hkex().validate(ExampleReport.of(year), ExampleReport.of(year - 1));

        assertThat(result.findings()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.CLEAN);
    }
}
