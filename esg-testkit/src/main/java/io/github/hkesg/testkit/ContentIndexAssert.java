package io.github.hkesg.testkit;

import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.validate.index.ContentIndex;
import io.github.hkesg.validate.index.IndexEntry;
import io.github.hkesg.validate.index.IndexStatus;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a content index. */
public final class ContentIndexAssert extends AbstractAssert<ContentIndexAssert, ContentIndex> {
    ContentIndexAssert(@Nullable ContentIndex actual) {
        super(actual, ContentIndexAssert.class);
    }

    /**
     * The index says this about a provision.
     *
     * @param provision the provision
     * @param status what the index says
     * @return this
     */
    public ContentIndexAssert shows(Provision provision, IndexStatus status) {
        IndexEntry row = row(provision);
        if (row.status() != status) {
            throw failure("Expecting the index to show %s as %s, but its row is%n  %s", provision, status, shown(row));
        }
        return this;
    }

    /**
     * The issuer's obligation under a provision.
     *
     * @param provision the provision
     * @param obligation the obligation that the row gives
     * @return this
     */
    public ContentIndexAssert shows(Provision provision, Obligation obligation) {
        IndexEntry row = row(provision);
        if (row.obligation() != obligation) {
            throw failure(
                    "Expecting the index to show %s as %s, but its row is%n  %s", provision, obligation, shown(row));
        }
        return this;
    }

    /**
     * A provision is answered under another one, or under itself.
     *
     * @param provision the provision
     * @param entry the provision under which the report has the entry
     * @return this
     */
    public ContentIndexAssert covers(Provision provision, Provision entry) {
        IndexEntry row = row(provision);
        if (!entry.equals(row.coveredBy())) {
            throw failure(
                    "Expecting %s to be covered by the entry for %s, but its row is%n  %s",
                    provision, entry, shown(row));
        }
        return this;
    }

    /**
     * The index says where a provision is answered.
     *
     * @param provision the provision
     * @param section a section to which its row refers, for example {@code "Emissions"}
     * @return this
     */
    public ContentIndexAssert refersTo(Provision provision, String section) {
        IndexEntry row = row(provision);
        if (row.references().stream().noneMatch(reference -> reference.section().equals(section))) {
            throw failure(
                    "Expecting the index to refer for %s to %s, but its row is%n  %s", provision, section, shown(row));
        }
        return this;
    }

    /**
     * The index says why a provision is not disclosed.
     *
     * @param provision the provision
     * @param reason the reason that its row gives
     * @return this
     */
    public ContentIndexAssert givesReason(Provision provision, String reason) {
        IndexEntry row = row(provision);
        if (!reason.equals(row.reason())) {
            throw failure(
                    "Expecting the index to give for %s the reason \"%s\", but its row is%n  %s",
                    provision, reason, shown(row));
        }
        return this;
    }

    /**
     * The index has no row for a provision, because it is not in force or only a heading.
     *
     * @param provision the provision
     * @return this
     */
    public ContentIndexAssert hasNoRowFor(Provision provision) {
        isNotNull();
        actual.entries().stream()
                .filter(row -> row.provision().equals(provision))
                .findFirst()
                .ifPresent(row -> {
                    throw failure("Expecting no row for %s, but there is%n  %s", provision, shown(row));
                });
        return this;
    }

    /**
     * No provision is passed over in silence.
     *
     * @return this
     */
    public ContentIndexAssert isComplete() {
        isNotNull();
        String silent = actual.entries().stream()
                .filter(row -> row.status() == IndexStatus.UNDISCLOSED)
                .map(row -> row.provision().id())
                .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            throw failure("Expecting a complete index, but it is silent on %s", silent);
        }
        return this;
    }

    private IndexEntry row(Provision provision) {
        isNotNull();
        return actual.entries().stream()
                .filter(row -> row.provision().equals(provision))
                .findFirst()
                .orElseThrow(() -> failure(
                        "Expecting a row for %s, but the index of %s has none; the nearest is %s",
                        provision,
                        actual.ruleSet(),
                        Nearest.id(
                                provision.id(),
                                actual.entries().stream()
                                        .map(row -> row.provision().id())
                                        .toList())));
    }

    private static String shown(IndexEntry row) {
        return row.provision() + " " + row.obligation() + " " + row.status() + ", under " + row.coveredBy() + ", in "
                + row.references() + ", reason: " + row.reason();
    }
}
