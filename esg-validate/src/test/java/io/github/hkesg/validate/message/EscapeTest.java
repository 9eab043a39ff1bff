package io.github.hkesg.validate.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\tb",
                "a\r\nb",
                "a\u0000b",
                "a\u001bb",
                "a\u007fb",
                "a\u009bb",
                "a\u2028b",
                "a\u2029b",
                "a\u200bb",
                "a\u200eb",
                "a\u061cb",
                "a\u202eb",
                "a\u2066b",
                "a\ufeffb"
            })
    void a_line_has_no_control_character_and_no_override_of_direction(String text) {
        assertThat(Escape.line(text)).isEqualTo("a b");
        assertThat(Escape.html(text)).isEqualTo("a b");
        assertThat(Escape.markdown(text)).isEqualTo("a b");
        assertThat(Escape.csv(text)).isEqualTo("a b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain text | plain text",
                "沒有包裝 | 沒有包裝",
                "<script>alert(\"1\")</script> | &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;",
                "a & b | a &amp; b",
                "&amp; | &amp;amp;",
                "'q' | &#39;q&#39;",
                "𠮷 | 𠮷"
            })
    void html_holds_no_markup(String text, String escaped) {
        assertThat(Escape.html(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "plain text ~ plain text",
                "a | b ~ a \\| b",
                "<b> ~ &lt;b\\>",
                "[x](y) ~ \\[x\\]\\(y\\)",
                "*a* _b_ ~ \\*a\\* \\_b\\_",
                "a # x ~ a \\# x",
                "a\\b ~ a\\\\b",
                "&lt; ~ &amp;lt;",
                "- x ~ \\- x"
            })
    void markdown_holds_no_markup(String text, String escaped) {
        assertThat(Escape.markdown(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain text | plain text",
                "a,b | \"a,b\"",
                "say \"so\" | \"say \"\"so\"\"\"",
                "=1+1 | '=1+1",
                "=HYPERLINK(\"x\",\"y\") | \"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"",
                "+1 | '+1",
                "-8.4 | '-8.4",
                "@SUM(A1) | '@SUM(A1)",
                "＝1+1 | '＝1+1",
                "＋1 | '＋1",
                "－1 | '－1",
                "＠a | '＠a",
                "a=b | a=b",
                "'=1 | '=1"
            })
    void a_field_of_a_spreadsheet_is_text_and_never_a_formula(String text, String field) {
        assertThat(Escape.csv(text)).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1+1", "\r\n=1+1", " =1+1", "\u200b=1+1", "\ufeff=1+1", "\u0000=1+1"})
    void nothing_in_front_of_a_formula_hides_it(String text) {
        assertThat(Escape.csv(text)).isEqualTo("'=1+1");
    }

    @Test
    void an_empty_text_stays_empty() {
        assertThat(Escape.html("")).isEmpty();
        assertThat(Escape.markdown(" ")).isEmpty();
        assertThat(Escape.csv("\n")).isEmpty();
    }
}
