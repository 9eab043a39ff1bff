package io.github.hkesg.calc.factor;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a factor in a receipt comes from. Serialisable, because sums in mid-collection carry it from machine to machine.
 *
 * <p>For example, MEE/NBS Announcement No. 47 of 2025, data year 2023, published on 31 December 2025, id
 * {@code cn-grid.national.2023}, applied to 2025.
 *
 * @param source the publication, or that the report declares it
 * @param id stable id of the row in its factor set; null for a factor that a report declares
 *     and for the potential of a blend, which is computed
 * @param dataYear the year whose data it rests on; null where the source does not say
 * @param publishedOn day of publication; null where it is not known
 * @param gwpSet the potentials with which several gases are combined in it, for example {@code AR5}; null for a factor of one
 *     gas, or where the publisher does not say
 * @param outsideScopes why its emissions stand outside the scopes; null where they do not
 * @param appliedToYear the reporting year that it was held against; null where nobody did
 * @param outsideIntendedYears whether that year is none of those that it is meant for, by its publisher or as this library
 *     reads it; null where no year was held against it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactorCitation(
        String source,
        @Nullable String id,
        @Nullable Integer dataYear,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate publishedOn,

        @Nullable String gwpSet,
        @Nullable OutsideScopes outsideScopes,
        @Nullable Integer appliedToYear,
        @Nullable Boolean outsideIntendedYears)
        implements Serializable {
    /**
     * Checks that there is a source, and that a year that was checked has a result.
     *
     * @throws NullPointerException naming the missing component
     * @throws IllegalArgumentException if there is a year without a result, or a result without a year
     */
    public FactorCitation {
        Objects.requireNonNull(source, "source");
        if ((appliedToYear == null) != (outsideIntendedYears == null)) {
            throw new IllegalArgumentException(
                    "'appliedToYear' and 'outsideIntendedYears' stand together or not at all");
        }
    }

    /**
     * A factor of which no more than the source is known.
     *
     * @param source the publication, or that the report declares it
     * @return the citation
     */
    public static FactorCitation declared(String source) {
        return new FactorCitation(source, null, null, null, null, null, null, null);
    }

    /**
     * What messages call the factor.
     *
     * @return its id or, where it has none, its source
     */
    public String name() {
        return id == null ? source : id;
    }

    FactorCitation outside(OutsideScopes mark) {
        return new FactorCitation(source, id, dataYear, publishedOn, gwpSet, mark, appliedToYear, outsideIntendedYears);
    }
}
