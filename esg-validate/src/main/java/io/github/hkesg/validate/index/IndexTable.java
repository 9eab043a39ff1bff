package io.github.hkesg.validate.index;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Reference;
import io.github.hkesg.model.code.CodeSection;
import io.github.hkesg.model.code.Part;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.model.text.MessageCatalog;
import io.github.hkesg.validate.message.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A content index in words of one language, not yet escaped. */
final class IndexTable {
    private static final MessageCatalog LABELS = MessageCatalog.load(IndexTable.class, "index");

    private final ContentIndex index;
    private final Language language;
    private final Messages messages;

    IndexTable(ContentIndex index, Language language) {
        this.index = index;
        this.language = language;
        this.messages = Messages.in(language);
    }

    /** A heading of the Code and the rows under it. */
    record Section(Part part, String code, String title, List<IndexEntry> entries) {}

    ContentIndex index() {
        return index;
    }

    Language language() {
        return language;
    }

    String label(String key) {
        return LABELS.text(key, language);
    }

    String label(String key, Map<String, String> values) {
        return LABELS.render(key, language, values);
    }

    String term(String key) {
        return messages.term(key);
    }

    String title() {
        return label("title");
    }

    String issuer() {
        EsgReport report = index.report();
        String localName = report.issuer().localName();
        return language == Language.EN || localName == null ? report.issuer().name() : localName;
    }

    String stockCode() {
        return Objects.requireNonNullElse(index.report().issuer().stockCode(), "");
    }

    String period() {
        return index.report().period().start() + " – " + index.report().period().end();
    }

    /** The headings in the order of the Code, without those that have no row. */
    List<Section> sections(Part part) {
        return Arrays.stream(CodeSection.values())
                .map(section -> section(part, section))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private Section section(Part part, CodeSection section) {
        List<IndexEntry> entries = index.entries().stream()
                .filter(entry ->
                        entry.provision().part() == part && entry.provision().section() == section)
                .toList();
        return new Section(part, part == Part.C ? section.name() : "", section.title(language), entries);
    }

    String status(IndexEntry entry) {
        return term("status." + entry.status());
    }

    String obligation(IndexEntry entry) {
        return term("obligation." + entry.obligation());
    }

    String title(IndexEntry entry) {
        return entry.provision().title(language);
    }

    /** The provision under which the entry stands, if it is another than that of the row; empty otherwise. */
    String coveredBy(IndexEntry entry) {
        Provision coveredBy = entry.coveredBy();
        return coveredBy == null || coveredBy.equals(entry.provision()) ? "" : coveredBy.id();
    }

    String reason(IndexEntry entry) {
        return Objects.requireNonNullElse(entry.reason(), "");
    }

    String sections(IndexEntry entry) {
        return entry.references().stream().map(Reference::section).collect(Collectors.joining(term("list.separator")));
    }

    /** A page for each section, so that the two lists can be read side by side; nothing if no page is known. */
    String pages(IndexEntry entry) {
        List<Reference> references = entry.references();
        if (references.stream().allMatch(reference -> reference.page() == null)) {
            return "";
        }
        return references.stream()
                .map(reference -> Objects.requireNonNullElse(reference.page(), "–"))
                .collect(Collectors.joining(term("list.separator")));
    }
}
