package io.github.hkesg.validate.message;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.model.text.MessageCatalog;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.rule.RuleId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts findings and reasons into words of one language. Figures keep their digits; texts of the report are passed on as they
 * are, so that whoever shows them has to escape them.
 *
 * <p>Immutable and thread-safe.
 */
public final class Messages {
    private static final MessageCatalog TEXTS = MessageCatalog.load(Messages.class, "messages");

    /** Stands in for a formula that is left out; of the characters that no text uses. */
    private static final String SILENT = "\ue000";

    private static final MessageCatalog TERMS = MessageCatalog.load(Messages.class, "terms");

    private final Language language;
    private final List<MessageCatalog> catalogs;

    private Messages(Language language, List<MessageCatalog> catalogs) {
        this.language = language;
        this.catalogs = List.copyOf(catalogs);
    }

    /**
     * Messages in a language.
     *
     * @param language the language
     * @return the messages
     */
    public static Messages in(Language language) {
        return new Messages(language, List.of(TEXTS));
    }

    /**
     * These messages, and the texts of rules of one's own.
     *
     * @param catalog the texts, under keys that begin with the ids of the rules
     * @return new messages
     */
    public Messages with(MessageCatalog catalog) {
        return new Messages(
                language, Stream.concat(catalogs.stream(), Stream.of(catalog)).toList());
    }

    /**
     * The language.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * A finding in words.
     *
     * @param finding the finding
     * @return one or two sentences: what is wrong, and what to do
     * @throws MissingResourceException if there is no text for it
     */
    public String render(Finding finding) {
        Map<String, String> values = values(finding.arguments());
        values.put("provision", finding.provision().id());
        values.put("title", finding.provision().title(language));
        String formula = values.get("formula");
        return formula == null || !formula.equals(values.get("recomputed"))
                ? render(finding.messageKey(), values)
                : withoutFormula(finding, values);
    }

    /** What follows from one figure alone is that figure, and need not be said a second time in brackets. */
    private String withoutFormula(Finding finding, Map<String, String> values) {
        values.put("formula", SILENT);
        return render(finding.messageKey(), values)
                .replace(" (" + SILENT + ")", "")
                .replace("（" + SILENT + "）", "")
                .replace(SILENT, Objects.requireNonNullElse(values.get("recomputed"), ""));
    }

    /**
     * What a rule says, as a statement that holds where it finds nothing.
     *
     * @param rule id of the rule
     * @return for example "Total energy is the sum of its sources."
     * @throws MissingResourceException if there is no text for it
     */
    public String describe(RuleId rule) {
        return render(rule.value() + ".rule", Map.of());
    }

    /**
     * A reason in words.
     *
     * @param reason the reason
     * @return one sentence
     * @throws MissingResourceException if there is no text for it
     */
    public String render(Reason reason) {
        return render(reason.messageKey(), values(reason.arguments()));
    }

    /**
     * A place of a report in words, from the report down: the year, the KPI, the figure, the group. Rows and years are named
     * as the report names them. What has no name in the report is counted, as in "no. 2".
     *
     * @param location the place, for example {@code performance[1].training.averageHoursBreakdowns.GENDER.male}
     * @param report the report in which it is
     * @return for example "2025 › Training › Average training hours by group › Gender › Male"; the path where it leads to
     *     nothing that a report can hold
     */
    public String place(Location location, EsgReport report) {
        return new PlaceNames(this).inFull(location, report);
    }

    /**
     * An argument in words.
     *
     * @param argument the argument
     * @return for example {@code 3.21 h} or {@code employment type}
     */
    public String render(Argument argument) {
        if (argument instanceof Argument.Figure figure) {
            String digits = figure.value().toPlainString();
            return figure.unit().isEmpty() ? digits : digits + " " + unit(figure);
        }
        if (argument instanceof Argument.Formula formula) {
            return formula.receipt().render(this::unit);
        }
        if (argument instanceof Argument.Term term) {
            return term(term.key());
        }
        if (argument instanceof Argument.Place place) {
            return new PlaceNames(this).inShort(place.location());
        }
        if (argument instanceof Argument.Text text) {
            return text.text();
        }
        Argument.Items items = (Argument.Items) argument;
        boolean nested = items.items().stream().anyMatch(Argument.Items.class::isInstance);
        boolean pair = !nested && items.items().size() == 2 && items.items().get(1) instanceof Argument.Figure;
        return items.items().stream()
                .map(this::render)
                .collect(Collectors.joining(pair ? " " : term("list.separator")));
    }

    /**
     * A word of this library.
     *
     * @param key its key, for example {@code severity.ERROR} or {@code dimension.GENDER}
     * @return the word
     * @throws MissingResourceException if there is no such word
     */
    public String term(String key) {
        return TERMS.text(key, language);
    }

    String termOr(String key, String otherwise) {
        return TERMS.contains(key) ? term(key) : otherwise;
    }

    /**
     * What to write for the symbol of a unit: a word where the unit is one, otherwise the symbol.
     *
     * @param symbol for example {@code person} or {@code kWh}
     * @return for example 人 or {@code kWh}
     */
    public String unit(String symbol) {
        return termOr(unitKey(symbol), symbol);
    }

    /** One person, but 0 people and 1.0 days: only a bare 1 is read as one. */
    private String unit(Argument.Figure figure) {
        String one = unitKey(figure.unit()) + ".one";
        return figure.value().toPlainString().equals("1") && TERMS.contains(one) ? term(one) : unit(figure.unit());
    }

    private static String unitKey(String symbol) {
        return "unit." + symbol.replace("'000 ", "thousand-");
    }

    private Map<String, String> values(Map<String, Argument> arguments) {
        Map<String, String> values = new LinkedHashMap<>();
        arguments.forEach((name, argument) -> values.put(name, render(argument)));
        return values;
    }

    private String render(String key, Map<String, String> values) {
        for (MessageCatalog catalog : catalogs) {
            if (catalog.contains(key)) {
                return catalog.render(key, language, values);
            }
        }
        throw new MissingResourceException("No text '" + key + "'", Messages.class.getName(), key);
    }
}
