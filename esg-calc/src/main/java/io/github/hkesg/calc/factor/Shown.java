package io.github.hkesg.calc.factor;

/** Text of a stranger's file as it may stand in a message: short, on one line, without control characters. */
final class Shown {
    private static final int LONGEST = 80;
    private static final int REPLACEMENT = 0xFFFD;

    private Shown() {}

    /** The beginning of a text, cleaned. */
    static String of(String text) {
        return clean(text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
    }

    /** A text of which no character ends a line or changes how others are shown. */
    static String clean(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(Shown::visible).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static int visible(int character) {
        boolean hidden = Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
        return hidden ? REPLACEMENT : character;
    }
}
