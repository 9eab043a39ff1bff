package io.github.hkesg.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"en, EN", "EN, EN", "zh-Hant, ZH_HANT", "ZH-HANT, ZH_HANT", "zh-hans, ZH_HANS", "zh-Hans, ZH_HANS"})
    void a_tag_is_read_in_any_case(String tag, Language language) {
        assertThat(Language.parse(tag)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"EN, en, en", "ZH_HANT, zh-Hant, zh_Hant", "ZH_HANS, zh-Hans, zh_Hans"})
    void every_language_has_a_tag_and_a_suffix_of_files(Language language, String tag, String suffix) {
        assertThat(language.tag()).isEqualTo(tag);
        assertThat(language.suffix()).isEqualTo(suffix);
        assertThat(Language.parse(language.tag())).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zh", "zh-HK", "zh_Hant", "en-GB", "de", " en"})
    void another_tag_is_refused_rather_than_guessed(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.parse(tag))
                .withMessage("Unknown language '" + tag + "'; known are en, zh-Hant, zh-Hans");
    }

    @ParameterizedTest
    @CsvSource({
        "en, EN",
        "en-HK, EN",
        "de-DE, EN",
        "ja-JP, EN",
        "und, EN",
        "zh, ZH_HANS",
        "zh-CN, ZH_HANS",
        "zh-SG, ZH_HANS",
        "zh-MY, ZH_HANS",
        "zh-HK, ZH_HANT",
        "zh-MO, ZH_HANT",
        "zh-TW, ZH_HANT",
        "zh-Hant, ZH_HANT",
        "zh-Hans, ZH_HANS",
        "zh-Hant-CN, ZH_HANT",
        "zh-Hans-HK, ZH_HANS"
    })
    void the_script_decides_and_without_one_the_place(String locale, Language language) {
        assertThat(Language.from(Locale.forLanguageTag(locale))).isEqualTo(language);
    }

    @Test
    void the_locales_that_java_names_itself() {
        assertThat(Language.from(Locale.ROOT)).isEqualTo(Language.EN);
        assertThat(Language.from(Locale.UK)).isEqualTo(Language.EN);
        assertThat(Language.from(Locale.TRADITIONAL_CHINESE)).isEqualTo(Language.ZH_HANT);
        assertThat(Language.from(Locale.SIMPLIFIED_CHINESE)).isEqualTo(Language.ZH_HANS);
        assertThat(Language.from(Locale.CHINESE)).isEqualTo(Language.ZH_HANS);
    }

    @ParameterizedTest
    @CsvSource({"en, true", "zh-hant, true", "ZH-HANS, true", "zh, false", "fr, false", "'', false"})
    void a_tag_is_known_if_it_can_be_parsed(String tag, boolean known) {
        assertThat(Language.isKnown(tag)).isEqualTo(known);
    }
}
