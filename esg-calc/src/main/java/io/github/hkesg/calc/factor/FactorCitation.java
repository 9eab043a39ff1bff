package io.github.hkesg.calc.factor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a factor in a receipt comes from.
 *
 * <p>For example, MEE/NBS Announcement No. 47 of 2025, data year 2023, id {@code cn-grid.national.2023}.
 *
 * @param source the publication, or that the report declares it
 * @param id stable id of the row in its factor set; null for a factor that a report declares
 *     and for the potential of a blend, which is computed
 * @param dataYear the year whose data it rests on; null where the source does not say
 * @param outsideIntendedYears whether it was applied to a year that its publisher does not mean it for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactorCitation(
        String source, @Nullable String id, @Nullable Integer dataYear, boolean outsideIntendedYears) {
    /**
     * Checks that there is a source.
     *
     * @throws NullPointerException naming the missing component
     */
    public FactorCitation {
        Objects.requireNonNull(source, "source");
    }

    /**
     * A factor of which no more than the source is known.
     *
     * @param source the publication, or that the report declares it
     * @return the citation
     */
    public static FactorCitation declared(String source) {
        return new FactorCitation(source, null, null, false);
    }
}
