package io.github.hkesg.validate.index;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Reference;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Part;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.ProvisionKind;
import io.github.hkesg.validate.ValidationReport;
import java.util.ArrayList;
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
 * @param entries the rows, in the order of the Code
 */
public record ContentIndex(List<IndexEntry> entries) {
    /** Copies the rows. */
    public ContentIndex {
        entries = List.copyOf(entries);
    }

    /**
     * The content index of a report.
     *
     * @param report the report
     * @param validation what the rules made of it, which knows the obligations
     * @return the index
     */
    public static ContentIndex of(EsgReport report, ValidationReport validation) {
        List<IndexEntry> entries = new ArrayList<>();
        for (Provision provision : Provision.all()) {
            Obligation obligation = validation.obligation(provision);
            if (provision.part() != Part.A
                    && provision.kind() != ProvisionKind.HEADING
                    && obligation != Obligation.NOT_IN_FORCE) {
                entries.add(row(report, provision, obligation));
            }
        }
        return new ContentIndex(entries);
    }

    private static IndexEntry row(EsgReport report, Provision provision, Obligation obligation) {
        EsgReport.Entry entry = report.entryFor(provision);
        if (entry == null) {
            entry = entryOfALimb(report, provision);
        }
        if (entry == null) {
            return new IndexEntry(provision, obligation, IndexStatus.UNDISCLOSED, null, List.of(), null);
        }
        Provision coveredBy = entry.provision();
        return entry.disclosure()
                .fold(
                        reported -> new IndexEntry(
                                provision, obligation, IndexStatus.REPORTED, coveredBy, reported.references(), null),
                        notApplicable -> new IndexEntry(
                                provision,
                                obligation,
                                IndexStatus.NOT_APPLICABLE,
                                coveredBy,
                                listOf(notApplicable.reference()),
                                notApplicable.justification()),
                        explained -> new IndexEntry(
                                provision,
                                obligation,
                                IndexStatus.EXPLAINED,
                                coveredBy,
                                listOf(explained.reference()),
                                explained.consideredReasons()));
    }

    private static EsgReport.@Nullable Entry entryOfALimb(EsgReport report, Provision provision) {
        for (Map.Entry<Provision, Disclosure> entry : report.disclosures().entrySet()) {
            if (entry.getKey().isWithin(provision)) {
                return new EsgReport.Entry(entry.getKey(), entry.getValue());
            }
        }
        return null;
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
}
