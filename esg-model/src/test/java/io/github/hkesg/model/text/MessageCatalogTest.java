package io.github.hkesg.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageCatalogTest {
    private final MessageCatalog catalog = MessageCatalog.load(MessageCatalogTest.class, "sample");

    @ParameterizedTest
    @CsvSource({"EN, Published 2025 of 1234567.", "ZH_HANT, 已刊載 2025（共 1234567）。", "ZH_HANS, 已刊载 2025（共 1234567）。"})
    void holes_are_filled_in_each_language_and_digits_stay_as_they_are(Language language, String text) {
        assertThat(catalog.render("hole", language, Map.of("published", "2025", "total", "1234567")))
                .isEqualTo(text);
    }

    @Test
    void a_text_without_holes_needs_no_values_and_a_hole_may_come_twice() {
        assertThat(catalog.render("plain", Language.EN, Map.of())).isEqualTo("Nothing to fill in.");
        assertThat(catalog.render("plain", Language.EN, Map.of("unused", "x"))).isEqualTo("Nothing to fill in.");
        assertThat(catalog.render("twice", Language.EN, Map.of("value", "a"))).isEqualTo("a and a");
    }

    @ParameterizedTest
    @CsvSource({"{total}", "{published}", "{", "}", "{}", "$1", "\\1", "''"})
    void what_is_put_into_a_hole_is_not_looked_at_again(String value) {
        assertThat(catalog.render("hole", Language.EN, Map.of("published", value, "total", "5")))
                .isEqualTo("Published " + value + " of 5.");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 leaver left.",
        "0, 0 leavers left.",
        "2, 2 leavers left.",
        "1.0, 1.0 leavers left.",
        "-1, -1 leavers left."
    })
    void a_word_after_a_number_is_in_the_singular_for_one_only(String leavers, String text) {
        assertThat(catalog.render("english.plural", Language.EN, Map.of("leavers", leavers)))
                .isEqualTo(text);
    }

    @Test
    void a_hole_with_one_word_only_is_a_fault_of_the_text() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> catalog.render("english.one-word", Language.EN, Map.of("leavers", "1")))
                .withMessage("One word for two in {leavers|leavers} of 'english.one-word'");
    }

    @Test
    void the_text_itself_can_be_had_with_its_holes() {
        assertThat(catalog.text("hole", Language.EN)).isEqualTo("Published {published} of {total}.");
    }

    @Test
    void the_keys_are_sorted_and_cannot_be_changed() {
        assertThat(catalog.keys(Language.EN))
                .containsExactly(
                        "english.one-word", "english.only", "english.plural", "hole", "plain", "twice", "unclosed");
        assertThat(catalog.keys(Language.ZH_HANT)).containsExactly("hole", "plain", "twice", "unclosed");
        assertThat(catalog.keys(Language.ZH_HANT)).isUnmodifiable();
    }

    @Test
    void a_key_is_contained_only_if_every_language_has_it() {
        assertThat(catalog.contains("plain")).isTrue();
        assertThat(catalog.contains("english.only")).isFalse();
        assertThat(catalog.contains("nowhere")).isFalse();
    }

    @Test
    void a_missing_key_is_named_with_its_language_and_no_other_language_steps_in() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> catalog.text("english.only", Language.ZH_HANT))
                .withMessage("No text 'english.only' in sample for zh-Hant")
                .satisfies(e -> assertThat(e.getKey()).isEqualTo("english.only"));
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> catalog.render("nowhere", Language.EN, Map.of()))
                .withMessage("No text 'nowhere' in sample for en");
    }

    @Test
    void a_hole_without_a_value_is_named() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> catalog.render("hole", Language.EN, Map.of("published", "1")))
                .withMessage("Nothing for hole {total} of 'hole'");
    }

    @Test
    void a_hole_that_is_not_closed_is_a_fault_of_the_text() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> catalog.render("unclosed", Language.ZH_HANS, Map.of("hole", "x")))
                .withMessage("Unclosed hole in 'unclosed' for zh-Hans");
    }

    @ParameterizedTest
    @CsvSource({"partial, partial_zh_Hant.properties", "absent, absent_en.properties"})
    void a_catalogue_without_a_file_in_every_language_is_not_loaded(String name, String file) {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> MessageCatalog.load(MessageCatalogTest.class, name))
                .withMessage("No " + file + " beside io.github.hkesg.model.text.MessageCatalogTest");
    }
}
