package io.github.hkesg.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated file that is committed, so that readers find it, and therefore can be stale. */
public final class GeneratedPage {
    /** {@code -Ddocs.update=true} writes the files anew instead of comparing them. */
    private static final boolean UPDATE = Boolean.getBoolean("docs.update");

    private GeneratedPage() {}

    /**
     * Compares a committed file with what is generated now.
     *
     * @param file the committed file
     * @param generated what it should hold
     */
    public static void requireFresh(Path file, String generated) {
        try {
            if (UPDATE) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, generated);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as("%s is stale; run its test again with -Ddocs.update=true and read the diff", file)
                    .isEqualTo(generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
