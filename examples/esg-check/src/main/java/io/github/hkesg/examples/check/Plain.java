package io.github.hkesg.examples.check;

import io.github.hkesg.validate.message.Escape;

/** Makes text from anywhere fit for a line on a terminal. */
final class Plain {
    private static final int SHORT = 60;

    private Plain() {}

    static String line(String text) {
        return Escape.line(text);
    }

    static String shortLine(String text) {
        String line = line(text);
        return line.length() <= SHORT ? line : line.substring(0, SHORT - 1) + "…";
    }
}
