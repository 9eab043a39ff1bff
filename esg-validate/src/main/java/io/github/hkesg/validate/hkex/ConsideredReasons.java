package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.text.Language;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a text gives a reason. It cannot tell a good reason from a poor one; it can tell a reason from none. */
final class ConsideredReasons {
    /** Fewer letters than this do not name a reason in any language. Chinese says in four what English says in fifteen. */
    private static final int FEWEST_HAN = 4;

    private static final int FEWEST_LETTERS = 15;

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** "Not applicable" in however many words, as long as they name nothing but the issuer. */
    private static final Pattern NOT_APPLICABLE = Pattern.compile(
            "(this)?(kpi|provision|item|indicator)?(is)?(not(applicable|material|relevant|significant)|immaterial)"
                    + "((to|for)?(the|our)?(group|company)?s?(business|operations?)?)"
                    + "|(對|对)?(此|该|該|本)?(項|项|集團|集团|公司)?(关键|關鍵)?(绩效|績效)?(指标|指標|條文|条文)?(并|並)?不(適用|适用|重要|重大)"
                    + "([於于]?本?(集團|集团|公司)的?(業務|业务|營運|营运)?)?");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final Set<String> BOILERPLATE = Set.of("na", "nil", "none", "無", "无", "沒有", "没有");

    private ConsideredReasons() {}

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Whether a text that is not blank still says nothing: a stock phrase, the provision's own title, or too few words. */
    static boolean isBoilerplate(String text, Provision provision) {
        String bare = bare(text);
        if (BOILERPLATE.contains(bare) || NOT_APPLICABLE.matcher(bare).matches()) {
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
        return han < FEWEST_HAN && bare.length() - han < FEWEST_LETTERS;
    }
}
