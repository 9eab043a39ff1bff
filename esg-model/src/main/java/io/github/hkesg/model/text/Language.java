package io.github.hkesg.model.text;

import java.util.Arrays;
import java.util.Locale;

/** A language in which titles and messages exist. */
public enum Language {
    /** English. */
    EN("en", "en"),
    /** Traditional Chinese, as written in Hong Kong. */
    ZH_HANT("zh-Hant", "zh_Hant"),
    /** Simplified Chinese. */
    ZH_HANS("zh-Hans", "zh_Hans");

    private final String tag;
    private final String suffix;

    Language(String tag, String suffix) {
        this.tag = tag;
        this.suffix = suffix;
    }

    /**
     * The BCP 47 tag.
     *
     * @return {@code en}, {@code zh-Hant} or {@code zh-Hans}
     */
    public String tag() {
        return tag;
    }

    /**
     * The end of the name of a message file in this language.
     *
     * @return {@code en}, {@code zh_Hant} or {@code zh_Hans}
     */
    public String suffix() {
        return suffix;
    }

    /**
     * Reads a tag.
     *
     * @param tag {@code en}, {@code zh-Hant} or {@code zh-Hans}, in any case
     * @return the language
     * @throws IllegalArgumentException if the tag is none of these
     */
    public static Language parse(String tag) {
        for (Language language : values()) {
            if (language.tag.equalsIgnoreCase(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("Unknown language '" + tag + "'; known are en, zh-Hant, zh-Hans");
    }

    /**
     * Whether a tag is that of a language here.
     *
     * @param tag any text
     * @return true if {@link #parse(String)} accepts it
     */
    public static boolean isKnown(String tag) {
        return Arrays.stream(values()).anyMatch(language -> language.tag.equalsIgnoreCase(tag));
    }

    /**
     * The language for a reader's locale. The script decides; without one, Hong Kong, Macao and Taiwan read Traditional,
     * other Chinese locales Simplified, everyone else English. Unlike {@link Locale#lookup} this finds zh-HK.
     *
     * @param locale a locale, never the JVM's default unless the caller says so
     * @return the language
     */
    public static Language from(Locale locale) {
        if (!"zh".equals(locale.getLanguage())) {
            return EN;
        }
        return switch (locale.getScript()) {
            case "Hant" -> ZH_HANT;
            case "Hans" -> ZH_HANS;
            default ->
                switch (locale.getCountry()) {
                    case "HK", "MO", "TW" -> ZH_HANT;
                    default -> ZH_HANS;
                };
        };
    }
}
