package io.github.hkesg.examples.check;

import java.util.regex.Pattern;

/** Makes text from a report safe for a terminal or a line of a document. */
final class Plain {
    /** Control characters could move the cursor or hide text; overrides of direction could turn it round. */
    private static final Pattern CONTROL = Pattern.compile(
            "[\\p{Cc}\\p{Zl}\\p{Zp}\\u061c\\u200b\\u200e\\u200f\\ufeff\\u202a-\\u202e\\u2066-\\u2069]+");

    private static final int SHORT = 60;

    private Plain() {}

    static String line(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    static String shortLine(String text) {
        String line = line(text);
        return line.length() <= SHORT ? line : line.substring(0, SHORT - 1) + "…";
    }
}
