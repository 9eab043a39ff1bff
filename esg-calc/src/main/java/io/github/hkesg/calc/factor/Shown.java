package io.github.hkesg.calc.factor;

/** Text of a stranger's file as it may stand in a message: short, on one line, without control characters. */
final class Shown {
    private static final int LONGEST = 80;

    private Shown() {}

    static String of(String text) {
        String head = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        StringBuilder shown = new StringBuilder(head.length());
        head.codePoints()
                .forEach(character -> shown.appendCodePoint(
                        Character.isISOControl(character) || Character.getType(character) == Character.FORMAT
                                ? '\uFFFD'
                                : character));
        return shown.toString();
    }
}
