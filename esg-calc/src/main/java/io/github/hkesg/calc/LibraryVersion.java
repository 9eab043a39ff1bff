package io.github.hkesg.calc;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The version of this library, as the build wrote it down. */
final class LibraryVersion {
    /** For example {@code 0.1.0}. */
    static final String CURRENT = read("version.properties");

    private LibraryVersion() {}

    private static String read(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(LibraryVersion.class.getResourceAsStream(resource), resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
        return Objects.requireNonNull(properties.getProperty("version"), "version");
    }
}
