package io.github.hkesg.examples.check;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines of a terminal, where a Chinese character takes two columns. */
final class Wrapping {
    private Wrapping() {}

    /** Lines no wider than the column, at least one; a word that is too long is cut. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            for (String piece : pieces(text.substring(start, end), width)) {
                if (used + columns(piece.stripTrailing()) > width && used > 0) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                    used = 0;
                }
                line.append(piece);
                used += columns(piece);
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static List<String> pieces(String word, int width) {
        if (columns(word.stripTrailing()) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        word.codePoints().forEach(codePoint -> {
            if (columns(piece.toString()) + columns(codePoint) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(codePoint);
        });
        pieces.add(piece.toString());
        return pieces;
    }

    static int columns(String text) {
        return text.codePoints().map(Wrapping::columns).sum();
    }

    private static int columns(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** Unicode Standard Annex 11: ideographs, kana, hangul, their punctuation, emoji and full-width forms. */
    private static boolean isWide(int codePoint) {
        if (codePoint >= 0xff00 && codePoint <= 0xffef) {
            return codePoint <= 0xff60 || (codePoint >= 0xffe0 && codePoint <= 0xffe6);
        }
        boolean punctuation =
                (codePoint >= 0x3000 && codePoint <= 0x30ff) || (codePoint >= 0xfe30 && codePoint <= 0xfe4f);
        boolean emoji = codePoint >= 0x1f300 && codePoint <= 0x1faff;
        return punctuation
                || emoji
                || switch (Character.UnicodeScript.of(codePoint)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                    default -> false;
                };
    }
}
