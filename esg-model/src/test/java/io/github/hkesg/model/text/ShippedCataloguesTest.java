package io.github.hkesg.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every catalogue of this module says the same things in the three languages. */
class ShippedCataloguesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");

    /** The files without their ends: {@code .../code/sections}. */
    static List<String> catalogues() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith("_en.properties"))
                    .map(file -> file.substring(0, file.length() - "_en.properties".length()))
                    .sorted()
                    .toList();
        }
    }

    private static Properties texts(String catalogue, Language language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(catalogue + "_" + language.suffix() + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(hole -> hole.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void they_are_found() throws IOException {
        assertThat(catalogues().stream().map(c -> Path.of(c).getFileName().toString()))
                .contains("problems", "sections");
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void all_languages_have_the_same_keys(String catalogue) throws IOException {
        Set<String> keys = texts(catalogue, Language.EN).stringPropertyNames();

        for (Language language : Language.values()) {
            assertThat(texts(catalogue, language).stringPropertyNames()).isEqualTo(keys);
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void a_text_has_the_same_holes_in_all_languages_and_no_stray_brace(String catalogue) throws IOException {
        Properties english = texts(catalogue, Language.EN);
        for (Language language : Language.values()) {
            Properties texts = texts(catalogue, language);
            assertThat(english.stringPropertyNames()).allSatisfy(key -> {
                assertThat(holes(texts.getProperty(key))).isEqualTo(holes(english.getProperty(key)));
                assertThat(HOLE.matcher(texts.getProperty(key)).replaceAll(Matcher.quoteReplacement("")))
                        .isNotBlank()
                        .doesNotContain("{", "}");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void no_key_stands_twice_in_a_file(String catalogue) throws IOException {
        for (Language language : Language.values()) {
            List<String> keys =
                    Files.readAllLines(Path.of(catalogue + "_" + language.suffix() + ".properties")).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .toList();

            assertThat(keys).doesNotHaveDuplicates();
        }
    }
}
