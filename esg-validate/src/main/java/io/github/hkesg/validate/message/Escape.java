package io.github.hkesg.validate.message;

import java.util.regex.Pattern;

/**
 * Makes text from anywhere harmless where it is shown. What a report says is untrusted: a justification may hold markup, a
 * spreadsheet formula, or characters that move the cursor or turn the reading direction round.
 */
public final class Escape {
    /** Control characters could move the cursor or hide text; overrides of direction could turn it round. */
    private static final Pattern CONTROL = Pattern.compile(
            "[\\p{Cc}\\p{Zl}\\p{Zp}\\u061c\\u200b\\u200e\\u200f\\ufeff\\u202a-\\u202e\\u2066-\\u2069]+");

    private static final Pattern MARKDOWN = Pattern.compile("([\\\\`*_{}\\[\\]()#+!|~>-])");

    /** Spreadsheets take what begins so for a formula, the full-width forms in Chinese settings too. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private Escape() {}

    /**
     * One line of plain text.
     *
     * @param text any text
     * @return the text without control characters and overrides of direction, stripped
     */
    public static String line(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    /**
     * Text inside an HTML element or a quoted attribute.
     *
     * @param text any text
     * @return one line in which nothing is markup, safe between tags and between quotation marks
     */
    public static String html(String text) {
        String line = line(text);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /**
     * Text in a Markdown document, in a cell of a table too.
     *
     * @param text any text
     * @return one line in which nothing is markup of Markdown or HTML
     */
    public static String markdown(String text) {
        String html = line(text).replace("&", "&amp;").replace("<", "&lt;");
        return MARKDOWN.matcher(html).replaceAll("\\\\$1");
    }

    /**
     * A field of a CSV file by RFC 4180. What a spreadsheet would take for a formula is preceded by an apostrophe, by which
     * spreadsheets know text.
     *
     * @param text any text
     * @return one line, in quotation marks where the format asks for them
     */
    public static String csv(String text) {
        String line = line(text);
        String guarded = FORMULA.matcher(line).matches() ? "'" + line : line;
        boolean quoted = guarded.indexOf(',') >= 0 || guarded.indexOf('"') >= 0;
        return quoted ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
    }
}
