package io.github.hkesg.calc.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hkesg.calc.row.RowProblem.Kind;
import io.github.hkesg.model.text.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowProblemTest {
    private static final Map<String, String> EVERY_ARGUMENT = Map.of(
            "id",
            "E1",
            "first",
            "2",
            "day",
            "2025-03-01",
            "other",
            "2025-04-01",
            "amount",
            "-1 h",
            "days",
            "2024-12-31",
            "period",
            "2025",
            "unit",
            "HKD",
            "expected",
            "CNY");

    private static RowProblem problem(Kind kind) {
        return new RowProblem(kind, 17, "left", EVERY_ARGUMENT);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_fault_has_words_in_every_language(Kind kind) {
        for (Language language : Language.values()) {
            assertThat(problem(kind).message(language))
                    .contains("17")
                    .contains("left")
                    .doesNotContain("{", "}");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN      | row 17, left: 2025-03-01 is before 2025-04-01.
            ZH_HANT | 第 17 行，left：2025-03-01 早於 2025-04-01。
            ZH_HANS | 第 17 行，left：2025-03-01 早于 2025-04-01。
            """)
    void the_place_comes_first(Language language, String message) {
        assertThat(problem(Kind.TOO_EARLY).message(language)).isEqualTo(message);
    }

    @Test
    void faults_come_back_at_once_in_the_order_of_the_rows() {
        RowProblems problems = new RowProblems();
        problems.requireText(3, "region", " ");
        problems.requireUniqueId(1, "S1");
        problems.requireUniqueId(2, "S1");

        assertThatExceptionOfType(InvalidRowsException.class)
                .isThrownBy(problems::throwIfAny)
                .withMessage(
                        "row 2, id: 'S1' is in row 1 already." + System.lineSeparator() + "row 3, region: is blank.")
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(
                                new RowProblem(Kind.DUPLICATE, 2, "id", Map.of("id", "S1", "first", "1")),
                                new RowProblem(Kind.BLANK, 3, "region", Map.of())));
    }

    /** Whatever was read first: the first row of the source with an id is right, all others are not. */
    @Test
    void rows_of_another_machine_are_taken_in() {
        RowProblems here = new RowProblems();
        here.requireUniqueId(9, "S1");
        here.requireUniqueId(4, "S2");
        RowProblems there = new RowProblems();
        there.requireUniqueId(2, "S1");
        there.requireUniqueId(7, "S1");
        there.requireText(4, "region", "");
        here.addAll(there);

        assertThatExceptionOfType(InvalidRowsException.class)
                .isThrownBy(here::throwIfAny)
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(
                                new RowProblem(Kind.BLANK, 4, "region", Map.of()),
                                new RowProblem(Kind.DUPLICATE, 7, "id", Map.of("id", "S1", "first", "2")),
                                new RowProblem(Kind.DUPLICATE, 9, "id", Map.of("id", "S1", "first", "2"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void lines_are_counted_from_1(int line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberedRow<>(line, "row"))
                .withMessage("Lines are counted from 1, not " + line);
    }

    @Test
    void no_fault_is_no_exception() {
        RowProblems problems = new RowProblems();
        problems.requireUniqueId(1, "S1");
        problems.requireUniqueId(2, "S2");
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    /** A file of the wrong kind has a fault in each of its rows. */
    @Test
    void the_message_stays_short_and_the_list_complete() {
        RowProblems problems = new RowProblems();
        for (int row = 1; row <= 1000; row++) {
            problems.requireText(row, "region", "");
        }

        assertThatExceptionOfType(InvalidRowsException.class)
                .isThrownBy(problems::throwIfAny)
                .satisfies(e -> assertThat(e.problems()).hasSize(1000))
                .satisfies(e -> assertThat(e).message().hasLineCount(21).endsWith("and 980 more"));
    }

    /** An id from somebody else's file cannot forge a line of a log. */
    @Test
    void what_comes_from_a_row_stays_on_one_line() {
        assertThatExceptionOfType(InvalidRowsException.class)
                .isThrownBy(() -> twice("員工\r\nrow 9, id: is blank."))
                .withMessage("row 2, id: '員工\uFFFD\uFFFDrow 9, id: is blank.' is in row 1 already.");
    }

    @Test
    void a_long_text_is_cut() {
        assertThatExceptionOfType(InvalidRowsException.class)
                .isThrownBy(() -> twice("員".repeat(1_000_000)))
                .withMessage("row 2, id: '" + "員".repeat(60) + "…' is in row 1 already.");
    }

    private static void twice(String id) {
        RowProblems problems = new RowProblems();
        problems.requireUniqueId(1, id);
        problems.requireUniqueId(2, id);
        problems.throwIfAny();
    }
}
