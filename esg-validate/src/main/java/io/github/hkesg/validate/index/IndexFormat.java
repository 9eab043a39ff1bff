package io.github.hkesg.validate.index;

import io.github.hkesg.model.text.Language;
import java.util.function.Function;

/** The forms in which a content index can be had. */
public enum IndexFormat {
    /** A page of its own, without script and without anything loaded from elsewhere. */
    HTML,
    /** A heading and a table, to be put into a document. */
    MARKDOWN,
    /** RFC 4180 with a byte order mark, without which spreadsheet programs garble Chinese; formulas are disarmed. */
    CSV,
    /** One object; names of enums are stable, titles and reasons are texts. */
    JSON;

    String render(ContentIndex index, Language language) {
        Function<IndexTable, String> writer =
                switch (this) {
                    case HTML -> HtmlIndex::render;
                    case MARKDOWN -> MarkdownIndex::render;
                    case CSV -> CsvIndex::render;
                    case JSON -> JsonIndex::render;
                };
        return writer.apply(new IndexTable(index, language));
    }
}
