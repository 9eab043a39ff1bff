package io.github.hkesg.validate.index;

import io.github.hkesg.model.Reference;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Provision;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of the content index.
 *
 * @param provision the provision
 * @param obligation the issuer's obligation
 * @param status what the report does about it
 * @param coveredBy the provision under which the report has the entry: the provision itself, a paragraph above it or a limb
 *     of it; null if there is none
 * @param references where in the report
 * @param reason the justification or considered reasons given; null if none
 */
public record IndexEntry(
        Provision provision,
        Obligation obligation,
        IndexStatus status,
        @Nullable Provision coveredBy,
        List<Reference> references,
        @Nullable String reason) {
    /**
     * Copies the references.
     *
     * @throws NullPointerException naming the missing component
     */
    public IndexEntry {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(status, "status");
        references = List.copyOf(references);
    }
}
