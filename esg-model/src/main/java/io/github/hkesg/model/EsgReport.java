package io.github.hkesg.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.code.CodeEdition;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.internal.Copies;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One issuer's ESG report for one period: its figures, and what it does about each provision of the Code.
 *
 * @param issuer the issuer
 * @param period the period reported on
 * @param boundary what the report covers; null if it does not say
 * @param publication when it came out; null if not given
 * @param performance the figures of the period reported on and of earlier ones, oldest first
 * @param targets targets and how far they are: A1.5, A1.6, A2.3, A2.4, D.37 to D.40
 * @param disclosures what the report does about each provision, whether or not its printed index lists it; an entry for a
 *     paragraph covers its limbs unless one of them has an entry of its own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record EsgReport(
        @Valid Issuer issuer,
        @Valid ReportingPeriod period,
        @Nullable @Valid ReportingBoundary boundary,
        @Nullable @Valid Publication publication,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid PerformanceData> performance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Target> targets,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<Provision, @Valid Disclosure> disclosures)
        implements WithEsgReport {
    /**
     * Copies the collections.
     *
     * @throws NullPointerException naming the missing component
     */
    public EsgReport {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(period, "period");
        performance = Copies.list("performance", performance);
        targets = Copies.list("targets", targets);
        disclosures = Copies.map("disclosures", disclosures);
    }

    /**
     * What the report does about a provision: its own entry, or else that of the nearest paragraph it is a limb of.
     *
     * @param provision the provision
     * @return the entry and the provision under which it stands, or null if the report is silent
     */
    public @Nullable Entry entryFor(Provision provision) {
        for (Provision p = provision; p != null; p = p.parent()) {
            Disclosure disclosure = disclosures.get(p);
            if (disclosure != null) {
                return new Entry(p, disclosure);
            }
        }
        return null;
    }

    /**
     * An entry of {@link EsgReport#disclosures()}.
     *
     * @param provision the provision under which it stands
     * @param disclosure what the report does about it
     */
    public record Entry(Provision provision, Disclosure disclosure) {
        /**
         * Checks that both are there.
         *
         * @throws NullPointerException naming the missing component
         */
        public Entry {
            Objects.requireNonNull(provision, "provision");
            Objects.requireNonNull(disclosure, "disclosure");
        }
    }

    /**
     * The figures of the period reported on.
     *
     * @return the figures, or null if the report has none for exactly this period
     */
    public @Nullable PerformanceData currentPerformance() {
        for (PerformanceData data : performance) {
            if (data.period().equals(period)) {
                return data;
            }
        }
        return null;
    }

    /**
     * The edition of the Code that the report follows, by the start of its financial year.
     *
     * @return for example {@link CodeEdition#CODE_2025}; never "the latest"
     */
    public CodeEdition edition() {
        return CodeEdition.forFinancialYear(period.start());
    }

    /**
     * The issuer's obligation under a provision in the year reported on.
     *
     * @param provision the provision
     * @return the obligation
     */
    public Obligation obligation(Provision provision) {
        return Obligation.of(provision, issuer.issuerClass(), period.start());
    }

    /**
     * This report without its entry for a provision.
     *
     * @param provision the provision
     * @return a copy that is silent on it, unless a paragraph above has an entry
     */
    public EsgReport withoutDisclosure(Provision provision) {
        Map<Provision, Disclosure> remaining = new LinkedHashMap<>(disclosures);
        remaining.remove(provision);
        return withDisclosures(remaining);
    }

    /**
     * This report with another entry for a provision.
     *
     * @param provision the provision
     * @param disclosure what the report does about it
     * @return a copy with this entry
     */
    public EsgReport withDisclosure(Provision provision, Disclosure disclosure) {
        Map<Provision, Disclosure> changed = new LinkedHashMap<>(disclosures);
        changed.put(provision, disclosure);
        return withDisclosures(changed);
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EsgReport}. Not thread-safe. */
    public static final class Builder extends EsgReportBuilder {
        Builder() {}
    }
}
