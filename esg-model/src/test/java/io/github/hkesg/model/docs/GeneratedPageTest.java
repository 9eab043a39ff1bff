package io.github.hkesg.model.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratedPageTest {
    @TempDir
    private Path directory;

    private Path page(String content) throws IOException {
        return Files.writeString(directory.resolve("page.md"), content);
    }

    @Test
    void a_page_that_is_as_it_would_be_written_now_passes() throws IOException {
        Path file = page("one\ntwo\n");

        assertThatCode(() -> GeneratedPage.check(file, "one\ntwo\n", false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "one/TWO/three/, 2, TWO, two",
        "one/two/, 3, (no such line), three",
        "one/two/three/four/, 4, four, (no such line)"
    })
    void a_stale_page_fails_with_the_first_line_that_differs_and_how_to_write_it_anew(
            String content, int line, String kept, String expected) throws IOException {
        Path file = page(content.replace('/', '\n'));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> GeneratedPage.check(file, "one\ntwo\nthree\n", false))
                .withMessageContainingAll(
                        "page.md, line " + line + ";", "-Ddocs.update=true", '"' + kept + '"', '"' + expected + '"');
    }

    @Test
    void lines_that_end_differently_are_a_difference() throws IOException {
        Path file = page("one\r\n");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> GeneratedPage.check(file, "one\n", false))
                .withMessageContaining("-Ddocs.update=true");
    }

    @Test
    void a_missing_page_fails_with_how_to_write_it() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> GeneratedPage.check(directory.resolve("missing.md"), "one\n", false))
                .withMessageContainingAll("missing.md", "-Ddocs.update=true");
    }

    @Test
    void an_update_writes_the_page() throws IOException {
        Path file = page("stale\n");

        GeneratedPage.check(file, "關鍵\n", true);

        assertThat(file).hasContent("關鍵\n");
    }
}
