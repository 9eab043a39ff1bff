package io.github.hkesg.model.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {
    @Test
    void a_bar_is_text_and_an_empty_column_is_left_out() {
        MarkdownTable table = new MarkdownTable(List.of("Provision", "Repealed", "Title"))
                .row(List.of("A1.3", "", "waste | total"))
                .row(List.of("A1.4", "", ""));

        assertThat(table).hasToString("""
                        | Provision | Title |
                        |---|---|
                        | A1.3 | waste \\| total |
                        | A1.4 |  |
                        """);
    }

    @Test
    void a_row_of_another_length_is_refused() {
        MarkdownTable table = new MarkdownTable(List.of("Provision", "Title"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.row(List.of("A1.3")))
                .withMessage("1 cells in 2 columns");
    }
}
