package io.github.hkesg.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of a terminal: an ideograph takes two columns (Unicode Standard Annex 11), a combining mark none. */
class WrappingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                ";5;",
                "one;5;one",
                "one two;7;one two",
                "one two;6;one|two",
                "one two three;7;one two|three",
                "one  two;5;one|two",
                "trailing   ;8;trailing",
                "abcdefghij;4;abcd|efgh|ij",
                "a abcdefghij b;4;a|abcd|efgh|ij b",
                "well-known;6;well-|known",
                "環境數據;8;環境數據",
                "環境數據;4;環境|數據",
                "環境數據;5;環境|數據",
                "環境數據;2;環|境|數|據",
                "ESG 治理;5;ESG|治理",
                "ESG治理;5;ESG治|理",
                "4.6 小時;8;4.6 小時",
                "報告範圍。;8;報告範|圍。",
                "（報告）範圍;8;（報告）|範圍",
                "disclosures[\"A1.3\"];12;disclosures|[\"A1.3\"]",
            })
    void text_is_broken_where_a_reader_would(String text, int width, String lines) {
        assertThat(Wrapping.wrap(text == null ? "" : text, width))
                .containsExactly(lines == null ? new String[] {""} : lines.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The figures do not cover what the report covers (環境數據只涵蓋上海總部辦公樓。), and the report does not say why.",
                "每名僱員平均受訓時數列為 4.6 小時；按總時數及僱員人數計算應為 7.52 小時（2444 小時 ÷ 325 人 = 7.52 小時）。",
                "performance[0].turnover.breakdowns.AGE_GROUP[\"40-49 歲\"]  turnover.rate.impossible",
                "https://www.example.com/a-very-long-address/without-a-single-space/in-it?and=more&of=it",
                "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301",
            })
    void no_line_is_wider_than_its_column_and_no_character_is_lost(String text) {
        IntStream.rangeClosed(2, 120).forEach(width -> {
            List<String> lines = Wrapping.wrap(text, width);

            assertThat(lines).allSatisfy(line -> {
                assertThat(Wrapping.columns(line)).isLessThanOrEqualTo(width);
                assertThat(line).isNotEmpty().isEqualTo(line.stripTrailing());
            });
            assertThat(withoutSpaces(String.join("", lines))).isEqualTo(withoutSpaces(text));
        });
    }

    private static String withoutSpaces(String text) {
        return text.replace(" ", "");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "環境, 4",
        "ESG 治理, 8",
        "（報告）。, 10",
        "ＥＳＧ, 6",
        "カナ, 4",
        "한국, 4",
        "𠮷, 2",
        "÷, 1",
        "█, 1",
        "e\u0301, 1",
        "a\u200bb, 2",
    })
    void a_character_takes_the_columns_of_a_terminal(String text, int columns) {
        assertThat(Wrapping.columns(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"ｶﾅ, 2", "ﾡ, 1", "😀, 2", "・ー, 4", "︵︶, 4", "Ａ, 2"})
    void half_width_forms_and_emoji_take_the_columns_of_a_terminal(String text, int columns) {
        assertThat(Wrapping.columns(text)).isEqualTo(columns);
    }
}
