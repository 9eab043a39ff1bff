package io.github.hkesg.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A page under {@code docs}, or another committed file, that is written from the code. A test holds the file against what would be written now;
 * {@code -Ddocs.update=true} writes it anew.
 */
final class GeneratedPage {
    /** Tests run in the directory of their module. */
    private static final Path DOCS = Path.of("..", "docs");

    private GeneratedPage() {}

    /** Fails with the first line that differs, or writes the page anew if that was asked for. */
    static void assertUpToDate(String fileName, String page) throws IOException {
        assertUpToDate(DOCS.resolve(fileName), page);
    }

    static void assertUpToDate(Path file, String page) throws IOException {
        check(file, page, Boolean.getBoolean("docs.update"));
    }

    static void check(Path file, String page, boolean update) throws IOException {
        if (update) {
            Files.writeString(file, page);
        }
        assertThat(file).as("%s; %s", file, howToUpdate()).exists();
        assertSame(file, Files.readString(file), page);
    }

    private static void assertSame(Path file, String kept, String page) {
        List<String> keptLines = kept.lines().toList();
        List<String> lines = page.lines().toList();
        int different = IntStream.range(0, Math.max(keptLines.size(), lines.size()))
                .filter(i -> !line(keptLines, i).equals(line(lines, i)))
                .findFirst()
                .orElse(0);
        assertThat(line(keptLines, different))
                .as("%s, line %d; %s", file, different + 1, howToUpdate())
                .isEqualTo(line(lines, different));
        // Equal lines may still end differently.
        assertThat(kept).as("%s; %s", file, howToUpdate()).isEqualTo(page);
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(no such line)";
    }

    private static String howToUpdate() {
        return "if the change is meant: mvn -ntp test -pl esg-model -Ddocs.update=true, then read the difference";
    }
}
