package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.text.Language;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a text gives a reason. It cannot tell a good reason from a poor one; it can tell a reason from none. */
final class ConsideredReasons {
    /** Fewer letters than this do not name a reason in any language. Chinese says in six what English says in fifteen. */
    private static final int FEWEST_HAN = 6;

    private static final int FEWEST_LETTERS = 15;

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final Set<String> BOILERPLATE = Set.of(
            "na",
            "nil",
            "none",
            "notapplicable",
            "notmaterial",
            "immaterial",
            "notrelevant",
            "notsignificant",
            "thiskpiisnotapplicable",
            "notapplicabletothegroup",
            "notapplicabletothecompany",
            "notapplicabletoourbusiness",
            "notmaterialtothegroup",
            "notmaterialtothecompany",
            "不適用",
            "不适用",
            "並不適用",
            "并不适用",
            "不適用於本公司",
            "不适用于本公司",
            "不適用於本集團",
            "不适用于本集团",
            "無",
            "无",
            "沒有",
            "没有",
            "不重要",
            "不重大",
            "對本集團不重要",
            "对本集团不重要",
            "對本公司不重要",
            "对本公司不重要");

    private ConsideredReasons() {}

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Whether a text that is not blank still says nothing: a stock phrase, the provision's own title, or too few words. */
    static boolean isBoilerplate(String text, Provision provision) {
        String bare = bare(text);
        if (BOILERPLATE.contains(bare)) {
            return true;
        }
        for (Language language : Language.values()) {
            if (bare.equals(bare(provision.title(language)))) {
                return true;
            }
        }
        return isTooShort(bare);
    }

    private static String bare(String text) {
        return NO_LETTER_OR_DIGIT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static boolean isTooShort(String bare) {
        long han = HAN.matcher(bare).results().count();
        return han > 0 ? han < FEWEST_HAN : bare.length() < FEWEST_LETTERS;
    }
}
