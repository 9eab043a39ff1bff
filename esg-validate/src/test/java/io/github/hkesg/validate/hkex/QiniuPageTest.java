package io.github.hkesg.validate.hkex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.json.EsgJson;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.ValidationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code docs/qiniu-2025.md} tells what the rules really say about the report. */
class QiniuPageTest {
    private static final int ITEMS = 17;

    private final List<String> page;
    private final ValidationReport result;

    QiniuPageTest() throws IOException {
        page = Files.readAllLines(Path.of("..", "docs", "qiniu-2025.md"));
        result = EsgValidator.hkex().validate(EsgJson.read(Path.of("..", "examples", "reports", "qiniu-2025.json")));
    }

    private List<List<String>> rows(int columns) {
        return page.stream()
                .filter(line ->
                        line.startsWith("| ") && !line.startsWith("| No.") && !line.startsWith("| In the report"))
                .map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(cell -> cell.replace("`", "").strip())
                        .toList())
                .filter(cells -> cells.size() == columns)
                .toList();
    }

    @Test
    void every_finding_that_the_page_names_is_raised_there() {
        List<String> named = rows(5).stream()
                .filter(cells -> !cells.get(2).isEmpty())
                .map(cells -> cells.get(2) + " @" + cells.get(3))
                .toList();

        assertThat(named).hasSize(14).doesNotHaveDuplicates();
        assertThat(result.findings())
                .map(finding -> finding.rule() + " @" + finding.location())
                .containsAll(named);
    }

    @Test
    void every_item_is_found_or_has_a_reason_why_not() {
        assertThat(rows(5).stream().map(cells -> cells.get(0)).distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ITEMS)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(rows(5))
                .allSatisfy(cells -> assertThat(cells.get(2) + cells.get(4)).isNotEmpty());
    }

    @Test
    void every_figure_that_the_page_says_agrees_was_calculated_again_and_agrees() {
        List<String> agreeing = rows(2).stream().map(cells -> cells.get(1)).toList();

        assertThat(agreeing).hasSize(16).doesNotHaveDuplicates();
        assertThat(result.recomputations().stream()
                        .filter(Recomputation::agrees)
                        .map(recomputation -> recomputation.location().path()))
                .containsAll(agreeing);
    }
}
