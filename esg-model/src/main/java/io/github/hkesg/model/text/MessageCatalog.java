package io.github.hkesg.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * Texts in the three languages, from UTF-8 files {@code NAME_en.properties}, {@code NAME_zh_Hant.properties} and
 * {@code NAME_zh_Hans.properties} beside a class. A text may have named holes: <code>{published}</code>. Where a word follows
 * a number, <code>{leavers|leaver|leavers}</code> gives the first word if the hole's value is 1 and the second otherwise.
 *
 * <p>This is not a {@link java.util.ResourceBundle}, which falls back to the JVM's language, and not a
 * {@link java.text.MessageFormat}, which prints 2025 as 2,025. A figure put into a hole keeps its digits.
 *
 * <p>Immutable and thread-safe.
 */
public final class MessageCatalog {
    private final String name;
    private final Map<Language, Map<String, String>> texts;

    private MessageCatalog(String name, Map<Language, Map<String, String>> texts) {
        this.name = name;
        this.texts = texts;
    }

    /**
     * Loads the three files of a catalogue.
     *
     * @param owner the class beside which the files stand
     * @param name the first part of the files' names, for example {@code messages}
     * @return the catalogue
     * @throws MissingResourceException if a language is missing
     */
    public static MessageCatalog load(Class<?> owner, String name) {
        Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, read(owner, name + "_" + language.suffix() + ".properties"));
        }
        return new MessageCatalog(name, texts);
    }

    private static Map<String, String> read(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new MissingResourceException("No " + file + " beside " + owner.getName(), file, "");
            }
            // A Reader, because Properties.load(InputStream) takes the bytes for Latin-1 and garbles Chinese.
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> texts = new TreeMap<>();
            for (String key : properties.stringPropertyNames()) {
                texts.put(key, Objects.requireNonNull(properties.getProperty(key), key));
            }
            return Collections.unmodifiableMap(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /**
     * The keys that have a text in a language.
     *
     * @param language the language
     * @return keys in alphabetical order
     */
    public Set<String> keys(Language language) {
        return textsIn(language).keySet();
    }

    /**
     * Whether there is a text for a key in every language.
     *
     * @param key a key
     * @return true if {@link #text} would find it
     */
    public boolean contains(String key) {
        return texts.values().stream().allMatch(in -> in.containsKey(key));
    }

    /**
     * A text as it stands in the file, holes included.
     *
     * @param key its key
     * @param language the language
     * @return the text
     * @throws MissingResourceException if there is none
     */
    public String text(String key, Language language) {
        String text = textsIn(language).get(key);
        if (text == null) {
            throw new MissingResourceException(
                    "No text '" + key + "' in " + name + " for " + language.tag(), name, key);
        }
        return text;
    }

    private Map<String, String> textsIn(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    /**
     * A text with its holes filled. What is put into a hole is never looked at for holes again.
     *
     * @param key its key
     * @param language the language
     * @param values the content of each hole by name
     * @return the finished text
     * @throws MissingResourceException if there is no such text, or a hole has no value
     */
    public String render(String key, Language language, Map<String, String> values) {
        String text = text(key, language);
        StringBuilder rendered = new StringBuilder(text.length() + 32);
        int position = 0;
        while (true) {
            int open = text.indexOf('{', position);
            if (open < 0) {
                return rendered.append(text, position, text.length()).toString();
            }
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new MissingResourceException("Unclosed hole in '" + key + "' for " + language.tag(), name, key);
            }
            rendered.append(text, position, open).append(fill(text.substring(open + 1, close), key, values));
            position = close + 1;
        }
    }

    private String fill(String hole, String key, Map<String, String> values) {
        int bar = hole.indexOf('|');
        String value = values.get(bar < 0 ? hole : hole.substring(0, bar));
        if (value == null) {
            throw new MissingResourceException("Nothing for hole {" + hole + "} of '" + key + "'", name, key);
        }
        if (bar < 0) {
            return value;
        }
        int second = hole.indexOf('|', bar + 1);
        if (second < 0) {
            throw new MissingResourceException("One word for two in {" + hole + "} of '" + key + "'", name, key);
        }
        return value.equals("1") ? hole.substring(bar + 1, second) : hole.substring(second + 1);
    }
}
