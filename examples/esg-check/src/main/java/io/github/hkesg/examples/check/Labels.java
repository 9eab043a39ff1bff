package io.github.hkesg.examples.check;

import io.github.hkesg.model.text.Language;
import io.github.hkesg.model.text.MessageCatalog;
import java.util.Map;
import java.util.TreeMap;

/** Headings and messages of the program itself. */
final class Labels {
    private static final MessageCatalog TEXTS = MessageCatalog.load(Labels.class, "labels");

    private Labels() {}

    static String text(String key, Language language) {
        return TEXTS.text(key, language);
    }

    static String render(String key, Language language, Map<String, String> values) {
        Map<String, String> plain = new TreeMap<>();
        values.forEach((name, value) -> plain.put(name, Plain.line(value)));
        return TEXTS.render(key, language, plain);
    }

    /** All labels, for the template of the page. */
    static Map<String, String> all(Language language) {
        Map<String, String> labels = new TreeMap<>();
        for (String key : TEXTS.keys(language)) {
            labels.put(key.replace('.', '_').replace('-', '_'), TEXTS.text(key, language));
        }
        return labels;
    }
}
