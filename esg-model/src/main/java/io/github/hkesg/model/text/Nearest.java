package io.github.hkesg.model.text;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;

/** Finds the known name that an unknown one was probably meant to be. */
public final class Nearest {
    /** Longer names are cut before comparing, so that a hostile name costs nothing. */
    private static final int LONGEST_COMPARED = 80;

    private Nearest() {}

    /**
     * The candidate with the smallest edit distance, ignoring case; of equals the one that shares the longest beginning,
     * then the shortest, then the earliest.
     *
     * @param name the name that was not understood
     * @param candidates the known names, at least one
     * @return one of the candidates
     */
    public static String to(String name, Collection<String> candidates) {
        String wanted = shorten(name).toLowerCase(Locale.ROOT);
        return Collections.min(
                candidates,
                Comparator.<String>comparingInt(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparingInt(candidate -> -sharedBeginning(wanted, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparingInt(String::length));
    }

    private static int sharedBeginning(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }

    /**
     * The beginning of a text, for use in a message.
     *
     * @param text any text
     * @return at most 80 characters of it, with an ellipsis where it was cut
     */
    public static String shorten(String text) {
        return text.length() <= LONGEST_COMPARED ? text : text.substring(0, LONGEST_COMPARED - 1) + "…";
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
