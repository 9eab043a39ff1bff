package io.github.hkesg.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the program says of the real report, to the byte, in every format and language.
 *
 * <p>After a change that is meant to show, {@code mvn test -pl examples/esg-check -am -Dtest=GoldenFilesTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true} writes the files anew; read the difference line by line
 * before keeping it.
 */
class GoldenFilesTest {
    private static final Path FILES = Path.of("src", "test", "resources", "golden");

    static List<Arguments> documents() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(OutputFormat.values()).map(format -> Arguments.of(language, format)))
                .toList();
    }

    private static Path file(Language language, OutputFormat format) {
        String extension =
                switch (format) {
                    case TEXT -> "txt";
                    case JSON -> "json";
                    case MARKDOWN -> "md";
                    case HTML -> "html";
                };
        return FILES.resolve("qiniu-2025." + language.tag() + "." + extension);
    }

    private static String document(Language language, OutputFormat format) {
        return CommandRun.of(Reports.QINIU, "--lang", language.tag(), "--format", format)
                .out();
    }

    @BeforeAll
    static void update() throws IOException {
        if (!Boolean.getBoolean("golden.update")) {
            return;
        }
        Files.createDirectories(FILES);
        for (Arguments each : documents()) {
            Language language = (Language) each.get()[0];
            OutputFormat format = (OutputFormat) each.get()[1];
            Files.writeString(file(language, format), document(language, format));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_real_report_is_shown_as_before(Language language, OutputFormat format) throws IOException {
        String document = CommandRun.of(Reports.QINIU, "--lang", language.tag(), "--format", format)
                .out();
        Path golden = file(language, format);

        // As text first, because its difference can be read.
        assertThat(document).isEqualTo(Files.readString(golden));
        assertThat(golden).hasBinaryContent(document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void there_is_a_file_for_each_document_and_no_other() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(documents().stream()
                            .map(document -> file((Language) document.get()[0], (OutputFormat) document.get()[1]))
                            .toList());
        }
    }
}
