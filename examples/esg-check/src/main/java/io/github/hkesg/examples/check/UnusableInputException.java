package io.github.hkesg.examples.check;

import java.util.List;
import java.util.stream.Stream;

/** Input with which the program cannot go on; its lines are for the user. */
final class UnusableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    UnusableInputException(String line) {
        this(line, List.of());
    }

    UnusableInputException(String line, List<String> more) {
        super(line);
        this.lines = Stream.concat(Stream.of(line), more.stream()).toList();
    }

    List<String> lines() {
        return lines;
    }
}
