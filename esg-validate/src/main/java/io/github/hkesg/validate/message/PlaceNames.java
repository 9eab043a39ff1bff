package io.github.hkesg.validate.message;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.model.text.MessageCatalog;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts places of a report into words of one language. */
final class PlaceNames {
    private static final MessageCatalog NAMES = MessageCatalog.load(Messages.class, "places");
    private static final String BETWEEN = " › ";

    private final Messages messages;

    PlaceNames(Messages messages) {
        this.messages = messages;
    }

    /**
     * One step of a place in words.
     *
     * @param text a name of this library, or a word of the report
     * @param isOurs whether it is a name of this library
     * @param isSection whether it names a KPI as a whole, which the names of its figures tell already
     */
    record Word(String text, boolean isOurs, boolean isSection) {}

    /** The whole way from the report down: 2025 › Training › Average training hours. */
    String inFull(Location location, EsgReport report) {
        List<Word> words = PlaceWalk.words(location, report, EsgReport.class, this);
        if (words == null) {
            return location.path();
        }
        return words.isEmpty()
                ? capitalised(messages.term("location.report"))
                : words.stream()
                        .map(word -> word.isOurs() ? capitalised(word.text()) : word.text())
                        .collect(Collectors.joining(BETWEEN));
    }

    /** What stands there, for use within a sentence, wherever it stands: average training hours. */
    String inShort(Location location) {
        String path = location.path().replace("[]", "");
        if (NAMES.contains("path." + path)) {
            return NAMES.text("path." + path, messages.language());
        }
        return provision(path).or(() -> figure(location.path())).orElse(location.path());
    }

    private Optional<String> provision(String id) {
        return Provision.all().stream()
                .filter(provision -> provision.id().equals(id))
                .findFirst()
                .map(provision -> NAMES.render(
                        "place.provision",
                        messages.language(),
                        Map.of("provision", id, "title", provision.title(messages.language()))));
    }

    private Optional<String> figure(String path) {
        Location location = Location.of(path.replace("[]", "[*]"));
        List<Word> ofReport = PlaceWalk.words(location, null, EsgReport.class, this);
        List<Word> words = ofReport == null ? PlaceWalk.words(location, null, PerformanceData.class, this) : ofReport;
        if (words == null) {
            return Optional.empty();
        }
        boolean isSectionTold = words.size() > 1 && words.get(0).isSection();
        return words.isEmpty()
                ? Optional.of(messages.term("location.report"))
                : Optional.of(words.stream()
                        .skip(isSectionTold ? 1 : 0)
                        .map(Word::text)
                        .collect(Collectors.joining(BETWEEN)));
    }

    /** Name of a component, or null if it has none. */
    @Nullable
    String component(Class<?> owner, String component) {
        String key = owner.getSimpleName() + "." + component;
        return NAMES.contains(key) ? NAMES.text(key, messages.language()) : null;
    }

    /** Name of a constant that stands as a key or names a row. */
    String constant(Class<?> type, String constant) {
        String key = type.getSimpleName() + "." + constant;
        return NAMES.contains(key)
                ? NAMES.text(key, messages.language())
                : messages.termOr(PlaceWalk.TERMS.getOrDefault(type, "") + "." + constant, constant);
    }

    /** A row that has no name of its own. */
    String row(int number) {
        return NAMES.render("place.row", messages.language(), Map.of("number", Integer.toString(number)));
    }

    /** A year for which there are no figures. */
    String year(String label) {
        return NAMES.render("place.year", messages.language(), Map.of("year", label));
    }

    /** A group of a breakdown: a word of this library, or of the report. */
    Word group(String label) {
        String term = messages.termOr("group." + label, "");
        return term.isEmpty() ? new Word(label, false, false) : new Word(term, true, false);
    }

    private String capitalised(String name) {
        return messages.language() == Language.EN
                ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                : name;
    }
}
