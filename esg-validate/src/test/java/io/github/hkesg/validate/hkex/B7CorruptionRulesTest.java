package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B7CorruptionRules.CASES;
import static io.github.hkesg.validate.hkex.B7CorruptionRules.TRAINED_SHARE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.AntiCorruption;
import io.github.hkesg.model.kpi.ConcludedCase;
import io.github.hkesg.model.quantity.Count;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B7CorruptionRulesTest {
    private static EsgReport with(AntiCorruption corruption) {
        return ExampleReport.with(year -> year.withAntiCorruption(corruption));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, passed",
        "2, 2, passed",
        "1, 2, ERROR B7.1 corruption.cases.reconcile @performance[2].antiCorruption.concludedCases",
        "2, 1, WARNING B7.1 corruption.cases.reconcile @performance[2].antiCorruption.cases",
        "2, 0, ERROR B7.1 corruption.cases.reconcile @performance[2].antiCorruption.cases"
    })
    void every_concluded_case_is_told(long concluded, int told, String expected) {
        AntiCorruption corruption = AntiCorruption.builder()
                .concludedCases(Count.of(concluded))
                .addAllCases(Collections.nCopies(told, new ConcludedCase(null, "Dismissed.")))
                .build();

        assertThat(Outcomes.of(CASES, with(corruption))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"100, passed", "100.5, ERROR B7.3 corruption.trained-share.above-100 @performance[2].antiCorruption."})
    void no_more_than_all_are_trained(String share, String expected) {
        AntiCorruption none = AntiCorruption.builder().build();

        assertThat(Outcomes.of(TRAINED_SHARE, with(none.withStaffTrainedShare(figure(share, "%")))))
                .containsExactly(expected.equals("passed") ? expected : expected + "staffTrainedShare");
        assertThat(Outcomes.of(TRAINED_SHARE, with(none.withDirectorsTrainedShare(figure(share, "%")))))
                .containsExactly(expected.equals("passed") ? expected : expected + "directorsTrainedShare");
    }

    @Test
    void without_figures_there_is_nothing_to_check() {
        AntiCorruption none = AntiCorruption.builder().build();

        assertThat(Outcomes.of(CASES, with(none)))
                .containsExactly("not applicable: outcome.absent subject=antiCorruption.concludedCases");
        assertThat(Outcomes.of(TRAINED_SHARE, with(none)))
                .containsExactly("not applicable: outcome.absent subject=antiCorruption.staffTrainedShare");
    }
}
