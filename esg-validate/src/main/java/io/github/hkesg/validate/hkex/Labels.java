package io.github.hkesg.validate.hkex;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what labels are compared. What is printed stays as printed; but the same row is "NOx", "nox " and "ＮＯｘ" from one year or one
 * list to the next, depending on who typed it.
 */
final class Labels {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Labels() {}

    /** In compatibility form, in lower case, with single spaces between words. */
    static String normal(String label) {
        String compatible = Normalizer.normalize(label, Normalizer.Form.NFKC);
        return SPACES.matcher(compatible).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    static boolean areSame(@Nullable String label, @Nullable String other) {
        if (label == null || other == null) {
            return Objects.equals(label, other);
        }
        return label.equals(other) || normal(label).equals(normal(other));
    }
}
