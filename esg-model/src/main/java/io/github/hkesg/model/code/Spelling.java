package io.github.hkesg.model.code;

import io.github.hkesg.model.text.Language;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings the spellings of an id that are in use to one: lower case, without blanks and without the words around it.
 *
 * <p>The Code numbers its paragraphs through all parts, so that the number alone tells the part.
 */
final class Spelling {
    private static final int FIRST_OF_PART_B = 13;
    private static final int LAST_OF_PART_B = 15;

    private static final Pattern BLANK = Pattern.compile("(?U)\\s");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");

    private static final String INDICATOR = "(?:kpi|keyperformanceindicator|(?:關鍵|关键)?(?:績效|绩效)?(?:指標|指标))";

    /** The part and "key performance indicator", in English or Chinese, around an id that then can only be one of Part C. */
    private static final Pattern KPI =
            Pattern.compile("(?:(?:partc|c部分?)[-.:,]?)?(?:" + INDICATOR + "[-.:,]?)?(.*?)" + INDICATOR + "?");

    private static final Pattern ID_OF_ANOTHER_PART = Pattern.compile("[abd]\\..*");

    private static final String GENERAL_DISCLOSURE = "(?:gd|generaldisclosure|一般披露)";
    private static final String ASPECT = "(?:aspect|層面|层面)?([ab]\\d)(?:層面|层面)?";

    /** An aspect, its title if it is written out, and "general disclosure". */
    private static final Pattern GENERAL_DISCLOSURE_AFTER =
            Pattern.compile("(?:kpi)?" + ASPECT + "[-.:,(]?(.*?)[-.:,()]?" + GENERAL_DISCLOSURE + "\\)?");

    private static final Pattern GENERAL_DISCLOSURE_BEFORE =
            Pattern.compile(GENERAL_DISCLOSURE + "[-.:,(]?" + ASPECT + "\\)?");

    private static final String WORD_FOR_PARAGRAPH = "(?:paragraph|para\\.?|第)?";

    /** A part, if any; the number; a limb, if any, or the letters of a limb without brackets. */
    private static final Pattern PARAGRAPH = Pattern.compile(WORD_FOR_PARAGRAPH
            + "(?:(?:part|section)?([abd])(?:部分?)?[-.:,]?)?"
            + WORD_FOR_PARAGRAPH
            + "(\\d{2})段?(?:([(-].*?)|([a-z]|[iv]{1,3}))?段?");

    private Spelling() {}

    /**
     * The one spelling of an id.
     *
     * @param id an id of bounded length, as somebody wrote it
     * @return an id of the catalogue in lower case, if it is one; otherwise what remains of it
     */
    static String normalise(String id) {
        String compact = withoutBrackets(compact(id));
        String aspect = aspect(compact);
        if (aspect != null) {
            return aspect + "-gd";
        }
        Matcher paragraph = PARAGRAPH.matcher(compact);
        return paragraph.matches() ? paragraph(paragraph) : kpi(compact);
    }

    private static String paragraph(Matcher paragraph) {
        String number = paragraph.group(2);
        String letters = paragraph.group(4);
        String limb = letters == null ? Objects.requireNonNullElse(paragraph.group(3), "") : "(" + letters + ")";
        return part(paragraph.group(1), number) + "." + number + limb;
    }

    /** "KPI A11" is A1.1 without its dot, not the principle A.11: what is called a KPI is never understood as a paragraph. */
    private static String kpi(String compact) {
        Matcher kpi = KPI.matcher(compact);
        String id = kpi.matches() ? withoutBrackets(kpi.group(1)) : compact;
        return ID_OF_ANOTHER_PART.matcher(id).matches() ? compact : id;
    }

    private static String compact(String id) {
        String narrow = Normalizer.normalize(id, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return DASH.matcher(BLANK.matcher(narrow).replaceAll("")).replaceAll("-");
    }

    private static String withoutBrackets(String compact) {
        boolean around = compact.startsWith("(") && compact.endsWith(")");
        return around ? compact.substring(1, compact.length() - 1) : compact;
    }

    /** The aspect of a general disclosure, or null if this is not one. */
    private static @Nullable String aspect(String compact) {
        Matcher after = GENERAL_DISCLOSURE_AFTER.matcher(compact);
        if (after.matches()) {
            return isTitle(after.group(2), after.group(1)) ? after.group(1) : null;
        }
        Matcher before = GENERAL_DISCLOSURE_BEFORE.matcher(compact);
        return before.matches() ? before.group(1) : null;
    }

    /** A title of another aspect contradicts its number. */
    private static boolean isTitle(String text, String aspect) {
        return text.isEmpty()
                || Arrays.stream(CodeSection.values())
                        .filter(section -> section.name().equalsIgnoreCase(aspect))
                        .flatMap(section -> Arrays.stream(Language.values()).map(section::title))
                        .anyMatch(title -> compact(title).equals(text));
    }

    private static String part(@Nullable String written, String number) {
        if (written != null) {
            return written;
        }
        int paragraph = Integer.parseInt(number);
        return paragraph < FIRST_OF_PART_B ? "a" : paragraph <= LAST_OF_PART_B ? "b" : "d";
    }
}
