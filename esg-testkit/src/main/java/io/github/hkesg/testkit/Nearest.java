package io.github.hkesg.testkit;

import io.github.hkesg.model.Location;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What comes nearest to something that is not there. */
final class Nearest {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private Nearest() {}

    /** The id with the most words in common, and then the fewest others: of rules, and of provisions. */
    static String id(String wanted, Collection<String> ids) {
        Set<String> words = words(wanted);
        return ids.stream()
                .distinct()
                .max(Comparator.comparingLong((String id) -> common(words, id))
                        .thenComparing(id -> words(id).size(), Comparator.reverseOrder())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse("none");
    }

    private static Set<String> words(String id) {
        return Set.copyOf(List.of(BETWEEN_WORDS.split(id.toLowerCase(Locale.ROOT))));
    }

    private static long common(Set<String> words, String id) {
        return words(id).stream().filter(words::contains).count();
    }

    /** The location with the longest beginning in common. */
    static Location location(Location wanted, Collection<Location> locations) {
        return locations.stream()
                .max(Comparator.comparingInt((Location location) -> commonBeginning(wanted.path(), location.path()))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(Location.REPORT);
    }

    private static int commonBeginning(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }
}
