package io.github.hkesg.validate.index;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Reference;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Part;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.ProvisionKind;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The report's appendix: provision by provision, where it is disclosed or why not. It has a row for every provision in force
 * in Parts B to D, whether or not the printed index has one.
 *
 * @param report the report
 * @param ruleSet coordinates of the rules by which obligations were chosen, for example {@code hkex:esg-code:2025}
 * @param entries the rows, in the order of the Code
 */
public record ContentIndex(EsgReport report, String ruleSet, List<IndexEntry> entries) {
    private static final List<IndexStatus> RANK =
            List.of(IndexStatus.REPORTED, IndexStatus.EXPLAINED, IndexStatus.NOT_APPLICABLE);

    /**
     * Copies the rows.
     *
     * @throws NullPointerException naming the missing component
     */
    public ContentIndex {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(ruleSet, "ruleSet");
        entries = List.copyOf(entries);
    }

    /**
     * The content index of a report that was held against the Code.
     *
     * @param validation what the rules made of the report, which knows the obligations
     * @return the index
     */
    public static ContentIndex of(ValidationReport validation) {
        EsgReport report = validation.report();
        List<IndexEntry> entries = new ArrayList<>();
        for (Provision provision : Provision.all()) {
            Obligation obligation = validation.obligation(provision);
            if (provision.part() != Part.A
                    && provision.kind() != ProvisionKind.HEADING
                    && obligation != Obligation.NOT_IN_FORCE) {
                entries.add(row(report, provision, obligation));
            }
        }
        return new ContentIndex(report, validation.ruleSet(), entries);
    }

    private static IndexEntry row(EsgReport report, Provision provision, Obligation obligation) {
        EsgReport.Entry entry = report.entryFor(provision);
        if (entry == null) {
            entry = bestEntryOfALimb(report, provision);
        }
        if (entry == null) {
            return new IndexEntry(provision, obligation, IndexStatus.UNDISCLOSED, null, List.of(), null);
        }
        Provision coveredBy = entry.provision();
        Disclosure disclosure = entry.disclosure();
        return new IndexEntry(
                provision, obligation, statusOf(disclosure), coveredBy, references(disclosure), reason(disclosure));
    }

    private static IndexStatus statusOf(Disclosure disclosure) {
        return disclosure.fold(
                reported -> IndexStatus.REPORTED,
                notApplicable -> IndexStatus.NOT_APPLICABLE,
                explained -> IndexStatus.EXPLAINED);
    }

    private static List<Reference> references(Disclosure disclosure) {
        return disclosure.fold(
                Disclosure.Reported::references,
                notApplicable -> listOf(notApplicable.reference()),
                explained -> listOf(explained.reference()));
    }

    private static @Nullable String reason(Disclosure disclosure) {
        return disclosure.<@Nullable String>fold(
                reported -> null, Disclosure.NotApplicable::justification, Disclosure.Explained::consideredReasons);
    }

    /** A paragraph of which any limb is reported is reported; only then does an explanation or "not applicable" count. */
    private static EsgReport.@Nullable Entry bestEntryOfALimb(EsgReport report, Provision provision) {
        return report.disclosures().entrySet().stream()
                .filter(entry -> entry.getKey().isWithin(provision))
                .map(entry -> new EsgReport.Entry(entry.getKey(), entry.getValue()))
                .min(Comparator.comparing((EsgReport.Entry entry) -> RANK.indexOf(statusOf(entry.disclosure())))
                        .thenComparing(EsgReport.Entry::provision))
                .orElse(null);
    }

    private static List<Reference> listOf(@Nullable Reference reference) {
        return reference == null ? List.of() : List.of(reference);
    }

    /**
     * How many rows have each status.
     *
     * @return a number for every status, zero included
     */
    public Map<IndexStatus, Integer> coverage() {
        return coverage(entry -> true);
    }

    /**
     * How many of some rows have each status.
     *
     * @param filter the rows to be counted, for example those of one aspect
     * @return a number for every status, zero included
     */
    public Map<IndexStatus, Integer> coverage(Predicate<IndexEntry> filter) {
        Map<IndexStatus, Integer> counts = new EnumMap<>(IndexStatus.class);
        for (IndexStatus status : IndexStatus.values()) {
            counts.put(status, 0);
        }
        for (IndexEntry entry : entries) {
            if (filter.test(entry)) {
                counts.merge(entry.status(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /**
     * The row of a provision.
     *
     * @param provision the provision
     * @return the row
     * @throws IllegalArgumentException if the index has no row for it, because it is not in force or a heading
     */
    public IndexEntry entry(Provision provision) {
        return entries.stream()
                .filter(entry -> entry.provision().equals(Objects.requireNonNull(provision, "provision")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The index has no row for " + provision));
    }

    /**
     * The index as a document. Whatever the report says is escaped for the format.
     *
     * <p>For example, {@code ContentIndex.of(result).render(IndexFormat.MARKDOWN, Language.ZH_HANT)}.
     *
     * @param format the form
     * @param language the language of titles and headings; reasons and places are the report's own words
     * @return the document
     */
    public String render(IndexFormat format, Language language) {
        return format.render(this, language);
    }

    /**
     * Writes the index as a document in UTF-8. The stream is left open.
     *
     * @param format the form
     * @param language the language of titles and headings
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public void write(IndexFormat format, Language language, OutputStream out) throws IOException {
        out.write(render(format, language).getBytes(StandardCharsets.UTF_8));
    }
}
