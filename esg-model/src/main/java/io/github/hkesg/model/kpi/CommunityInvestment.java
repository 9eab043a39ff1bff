package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Resources contributed to the community: B8.2.
 *
 * @param contributions resources by focus area
 * @param totalMoney money in all; null if not given
 * @param totalHours volunteering hours in all; null if not given
 * @param volunteerAttendances attendances of volunteers; null if not given
 * @param activities activities held; null if not given
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record CommunityInvestment(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Contribution> contributions,
        @Nullable @PositiveOrZero Quantity totalMoney,
        @Nullable @PositiveOrZero Quantity totalHours,
        @Nullable @PositiveOrZero Count volunteerAttendances,
        @Nullable @PositiveOrZero Count activities,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes)
        implements WithCommunityInvestment {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public CommunityInvestment {
        contributions = Copies.list("contributions", contributions);
        Quantity.require("totalMoney", totalMoney, Dimension.MONEY);
        Quantity.require("totalHours", totalHours, Dimension.HOURS);
        notes = Copies.list("notes", notes);
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CommunityInvestment}. Not thread-safe. */
    public static final class Builder extends CommunityInvestmentBuilder {
        Builder() {}
    }
}
