package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B7CorruptionRules.CASES;
import static io.github.hkesg.validate.hkex.B7CorruptionRules.STAFF_TRAINED_SHARE;
import static io.github.hkesg.validate.hkex.B7CorruptionRules.TRAINED_SHARE;
import static io.github.hkesg.validate.hkex.B7CorruptionRules.TRAINED_SHARE_IMPOSSIBLE;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.AntiCorruption;
import io.github.hkesg.model.kpi.ConcludedCase;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
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

    private static AntiCorruption directors(long trained, String share) {
        return AntiCorruption.builder()
                .directorsTrained(Count.of(trained))
                .directorsTrainedShare(figure(share, "%"))
                .build();
    }

    /** 5 of 5, of 6 and of 7 directors are 100, 83.3… and 71.4… %. */
    @ParameterizedTest
    @CsvSource({
        "5, 100, passed",
        "5, 83, passed",
        "5, 83.3, passed",
        "5, 71, passed",
        "0, 0, passed",
        "0, 0.0, passed",
        "5, 99, ERROR",
        "5, 90, ERROR",
        "5, 83.0, ERROR",
        "0, 10, ERROR",
        "5, 0.0, passed"
    })
    void directors_trained_are_a_share_of_whole_directors(long trained, String share, String expected) {
        assertThat(Outcomes.of(
                        TRAINED_SHARE_IMPOSSIBLE,
                        ExampleReport.with(year -> year.withAntiCorruption(directors(trained, share)))))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "ERROR B7.3 corruption.trained-share.impossible"
                                        + " @performance[2].antiCorruption.directorsTrainedShare");
    }

    private static AntiCorruption staff(long trained, String share) {
        return AntiCorruption.builder()
                .staffTrained(Count.of(trained))
                .staffTrainedShare(figure(share, "%"))
                .build();
    }

    private static EsgReport from80To100(AntiCorruption corruption) {
        return ExampleReport.of(
                year(2024).withWorkforce(WORKFORCE.withTotal(Count.of(80))),
                year(2025).withAntiCorruption(corruption));
    }

    /** Of 100 at the end of the year, 80 at its start, 90 on average or 80 and 20 hired. */
    @ParameterizedTest
    @CsvSource({"72, 72, passed", "72, 90, passed", "72, 80, passed", "72, 60, WARNING", "72, 95, WARNING"})
    void staff_trained_are_a_share_of_the_headcount(long trained, String share, String expected) {
        assertThat(Outcomes.of(STAFF_TRAINED_SHARE, from80To100(staff(trained, share))))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "WARNING B7.3 corruption.staff-trained-share.reconcile"
                                        + " @performance[1].antiCorruption.staffTrainedShare");
    }

    @Test
    void staff_whom_a_note_defines_are_not_held_against_the_headcount() {
        AntiCorruption noted = staff(72, "60")
                .withNotes(Note.on("staffTrainedShare", NoteKind.DEFINITION, "Of staff in sales and procurement."));

        assertThat(Outcomes.of(STAFF_TRAINED_SHARE, from80To100(noted)))
                .containsExactly("undetermined: outcome.own-definition");
        assertThat(Outcomes.of(STAFF_TRAINED_SHARE, from80To100(directors(5, "100"))))
                .containsExactly("not applicable: outcome.absent subject=antiCorruption.staffTrainedShare");
    }
}
