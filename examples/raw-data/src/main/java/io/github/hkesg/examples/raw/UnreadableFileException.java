package io.github.hkesg.examples.raw;

import java.util.List;

/** A file with cells that cannot be read; every one is named with its line and column. */
final class UnreadableFileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnreadableFileException(String file, List<String> problems) {
        super(file + ": " + String.join(System.lineSeparator() + file + ": ", problems));
    }
}
