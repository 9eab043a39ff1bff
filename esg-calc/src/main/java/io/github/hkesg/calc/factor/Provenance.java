package io.github.hkesg.calc.factor;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a factor comes from and how far to trust it.
 *
 * @param publication the document, as its publisher names it
 * @param confidence how its digits are known
 * @param seenAt address or document in which the digits were seen; null for a caller's own factor that does not say
 * @param licence what is known of the right to use and pass on; null for a caller's own factor that does not say
 * @param gwpSet the potentials with which its publisher combined several gases, for example {@code AR5}; null for a factor
 *     of one gas, or where the publisher does not say
 * @param note anything else a user has to know; for a derived factor, how it was derived
 */
public record Provenance(
        String publication,
        Confidence confidence,
        @Nullable String seenAt,
        @Nullable String licence,
        @Nullable String gwpSet,
        @Nullable String note) {
    /**
     * Checks that the source is named, and the derivation of what is derived.
     *
     * @throws NullPointerException naming the missing component
     * @throws IllegalArgumentException if the publication is blank, or a derived factor does not say how
     */
    public Provenance {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(confidence, "confidence");
        if (publication.isBlank()) {
            throw new IllegalArgumentException("A factor names its publication");
        }
        if (confidence == Confidence.D && (note == null || note.isBlank())) {
            throw new IllegalArgumentException("A derived factor says in its note how it was derived");
        }
    }

    /**
     * The provenance of a caller's own factor.
     *
     * @param publication the document, as its publisher names it
     * @param confidence how its digits are known
     * @return the provenance, without address, licence, potentials and note
     */
    public static Provenance of(String publication, Confidence confidence) {
        return new Provenance(publication, confidence, null, null, null, null);
    }
}
