package io.github.hkesg.examples.check;

import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** The forms in which a result can be had. */
enum OutputFormat {
    TEXT,
    JSON,
    MARKDOWN,
    HTML;

    static OutputFormat parse(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String write(CheckResult result, Ansi ansi) {
        return switch (this) {
            case TEXT -> TextDocument.write(result, ansi);
            case JSON -> JsonDocument.write(result);
            case MARKDOWN -> MarkdownDocument.write(result);
            case HTML -> HtmlDocument.write(result);
        };
    }
}
