package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.model.text.MessageCatalog;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text gives a reason. It cannot tell a good reason from a poor one; it can tell a reason from none.
 *
 * <p>What only says that something is not applicable, not material or not disclosed is taken away, word by word, with the
 * provision's own title; a reason is what is left. "Not applicable to the Group's business" leaves nothing, "the Group sells
 * software" leaves what it sells. The words are in {@code reasons_*.properties}.
 */
final class ConsideredReasons {
    /** Fewer letters than this do not name a reason in any language. "Retail only" is one. */
    private static final int FEWEST_HAN = 4;

    private static final int FEWEST_LETTERS = 10;
    private static final int FEWEST_HAN_LEFT = 2;
    private static final int FEWEST_LETTERS_LEFT = 4;
    private static final int FEWEST_DIFFERENT = 4;

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}&&[^\\p{IsHan}]]+");
    private static final MessageCatalog WORDS = MessageCatalog.load(ConsideredReasons.class, "reasons");
    private static final Set<String> STOCK = Stream.of("stock", "filler")
            .flatMap(key -> words(key, Language.EN))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> BUSINESS = words("business", Language.EN).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> VAGUE = Arrays.stream(Language.values())
            .flatMap(language -> words("vague", language))
            .map(ConsideredReasons::bare)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern STOCK_HAN = anyOf("stock", "filler");
    private static final Pattern BUSINESS_HAN = anyOf("business");
    private static final Pattern NONE_HAN = anyOf("none");
    private static final Pattern NOT_INVOLVING_HAN = anyOf("notInvolving");

    /** Stands where a text says that something is not involved, while the words around it are taken away. */
    private static final String MARK = "\n";

    private static final Pattern NOT_INVOLVING_SOMETHING = Pattern.compile(MARK + " *\\p{IsHan}");

    /** What denies a relation says nothing about the business, though it starts as what denies a fact does. */
    private static final Pattern UNRELATED_HAN = anyOf("unrelated");

    private static final Pattern UNRELATED = Pattern.compile(
            "\\b(?:no|without)\\s+(?:" + words("unrelated", Language.EN).collect(Collectors.joining("|")) + ")\\b");

    private static final Set<String> NONE = words("none", Language.EN).collect(Collectors.toUnmodifiableSet());

    private ConsideredReasons() {}

    private static Stream<String> words(String key, Language language) {
        return Arrays.stream(WORDS.text(key, language).split(" "));
    }

    /** Longest first, so that a long phrase is not left in halves. */
    private static Pattern anyOf(String... keys) {
        List<String> phrases = Arrays.stream(keys)
                .flatMap(key -> Stream.concat(words(key, Language.ZH_HANT), words(key, Language.ZH_HANS)))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .toList();
        return Pattern.compile(String.join("|", phrases));
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Whether a text that is not blank still says nothing: a stock phrase, the provision's own title, or too few words. */
    static boolean isBoilerplate(String text, Provision provision) {
        String bare = bare(text);
        return isTooShort(bare)
                || bare.codePoints().distinct().count() < FEWEST_DIFFERENT
                || isTitle(bare, provision)
                || !namesAReason(text.toLowerCase(Locale.ROOT), provision);
    }

    /** Whether a text is nothing but stock phrases, however short a reason may be: "N/A", 不適用, but not "new subsidiary". */
    static boolean isStockPhrase(@Nullable String text, Provision provision) {
        return text == null || isVague(text) || !namesAReason(text.toLowerCase(Locale.ROOT), provision);
    }

    /** Whether a text says neither what is being done nor by when: "to be confirmed", "in due course", 適時. */
    static boolean isVague(@Nullable String text) {
        return text == null || text.isBlank() || VAGUE.contains(bare(text));
    }

    private static String bare(String text) {
        return NOT_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static boolean isTooShort(String bare) {
        long han = han(bare);
        return han < FEWEST_HAN && bare.length() - han < FEWEST_LETTERS;
    }

    private static boolean isTitle(String bare, Provision provision) {
        return Arrays.stream(Language.values()).anyMatch(language -> bare.equals(bare(provision.title(language))));
    }

    /**
     * "No hazardous waste" and "no operations" state a fact, so that the words of the title and those for the business count
     * where something is said not to exist.
     */
    private static boolean namesAReason(String whole, Provision provision) {
        String text =
                UNRELATED_HAN.matcher(UNRELATED.matcher(whole).replaceAll(" ")).replaceAll(" ");
        boolean none = WORD.matcher(text).results().map(MatchResult::group).anyMatch(NONE::contains);
        String titles = titles(provision);
        long letters = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !STOCK.contains(word))
                .filter(word -> none || !(BUSINESS.contains(word) || titles.contains(word)))
                .mapToLong(String::length)
                .sum();
        return letters >= FEWEST_LETTERS_LEFT || hanLeft(text, titles) >= FEWEST_HAN_LEFT;
    }

    private static long hanLeft(String text, String titles) {
        boolean none = NONE_HAN.matcher(text).find() || saysWhatIsNotInvolved(text);
        String left = NOT_INVOLVING_HAN.matcher(text).replaceAll(" ");
        left = NONE_HAN.matcher(left).replaceAll(" ");
        left = none ? left : BUSINESS_HAN.matcher(left).replaceAll(" ");
        left = STOCK_HAN.matcher(left).replaceAll(" ");
        return HAN.matcher(left)
                .results()
                .map(MatchResult::group)
                .filter(run -> none || !titles.contains(run))
                .mapToLong(ConsideredReasons::han)
                .sum();
    }

    /** "The business does not involve" is no reason until it says what. */
    private static boolean saysWhatIsNotInvolved(String text) {
        String marked = NOT_INVOLVING_HAN.matcher(text.replace(MARK, " ")).replaceAll(MARK);
        return NOT_INVOLVING_SOMETHING
                .matcher(STOCK_HAN.matcher(marked).replaceAll(" "))
                .find();
    }

    private static String titles(Provision provision) {
        return Arrays.stream(Language.values())
                .map(language -> provision.title(language).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static long han(String text) {
        return text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .count();
    }
}
