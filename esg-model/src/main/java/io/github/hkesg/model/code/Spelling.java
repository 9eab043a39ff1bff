package io.github.hkesg.model.code;

import java.text.Normalizer;
import java.util.Locale;
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

    /** What may stand before the id of a KPI: the part, and "key performance indicator" in English or Chinese. */
    private static final Pattern BEFORE_KPI =
            Pattern.compile("^(?:(?:partc|c部分?)[-.:,]?)?(?:(?:kpi|keyperformanceindicator|關鍵績效指標|关键绩效指标)[-.:,]?)?");

    private static final String GENERAL_DISCLOSURE = "(?:gd|generaldisclosure|一般披露)";
    private static final String ASPECT = "(?:aspect|層面|层面)?([ab]\\d)(?:層面|层面)?";

    private static final Pattern GENERAL_DISCLOSURE_AFTER =
            Pattern.compile("(?:kpi)?" + ASPECT + "[-.:,(]?" + GENERAL_DISCLOSURE + "\\)?");
    private static final Pattern GENERAL_DISCLOSURE_BEFORE =
            Pattern.compile(GENERAL_DISCLOSURE + "[-.:,(]?" + ASPECT + "\\)?");

    /** A part, if any; the number; a limb, if any. */
    private static final Pattern PARAGRAPH = Pattern.compile(
            "(?:kpi)?(?:(?:part)?([abd])(?:部分?)?[-.:,]?)?(?:paragraph|para\\.?|第)?(\\d{2})段?([(-].*?)?段?");

    private Spelling() {}

    /**
     * The one spelling of an id.
     *
     * @param id an id of bounded length, as somebody wrote it
     * @return an id of the catalogue in lower case, if it is one; otherwise what remains of it
     */
    static String normalise(String id) {
        String compact = compact(id);
        String aspect = aspect(compact);
        if (aspect != null) {
            return aspect + "-gd";
        }
        Matcher paragraph = PARAGRAPH.matcher(compact);
        if (paragraph.matches()) {
            return part(paragraph.group(1), paragraph.group(2)) + "." + paragraph.group(2) + limb(paragraph.group(3));
        }
        return BEFORE_KPI.matcher(compact).replaceFirst("");
    }

    private static String compact(String id) {
        String narrow = Normalizer.normalize(id, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return DASH.matcher(BLANK.matcher(narrow).replaceAll("")).replaceAll("-");
    }

    /** The aspect of a general disclosure, or null if this is not one. */
    private static @Nullable String aspect(String compact) {
        Matcher after = GENERAL_DISCLOSURE_AFTER.matcher(compact);
        if (after.matches()) {
            return after.group(1);
        }
        Matcher before = GENERAL_DISCLOSURE_BEFORE.matcher(compact);
        return before.matches() ? before.group(1) : null;
    }

    private static String part(@Nullable String written, String number) {
        if (written != null) {
            return written;
        }
        int paragraph = Integer.parseInt(number);
        return paragraph < FIRST_OF_PART_B ? "a" : paragraph <= LAST_OF_PART_B ? "b" : "d";
    }

    private static String limb(@Nullable String written) {
        return written == null ? "" : written;
    }
}
