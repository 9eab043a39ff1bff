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
 * Recalls B6.1 and complaints B6.2.
 *
 * @param sold products sold or shipped; null if not given
 * @param recalled products recalled for safety and health reasons; null if not given
 * @param recalledShare products recalled for safety and health reasons in percent of those sold or shipped; null if not given
 * @param complaints complaints about products and services; null if not given
 * @param serviceRequests requests among which the complaints were; null if not given
 * @param complaintResponseRate complaints answered, in percent; null if not given
 * @param complaintResolutionRate complaints settled, in percent; null if not given
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record ProductResponsibility(
        @Nullable @PositiveOrZero Quantity sold,
        @Nullable @PositiveOrZero Quantity recalled,
        @Nullable @PositiveOrZero Quantity recalledShare,
        @Nullable @PositiveOrZero Count complaints,
        @Nullable @PositiveOrZero Count serviceRequests,
        @Nullable @PositiveOrZero Quantity complaintResponseRate,
        @Nullable @PositiveOrZero Quantity complaintResolutionRate,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes)
        implements WithProductResponsibility {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public ProductResponsibility {
        Quantity.require("sold", sold, Dimension.PIECES, Dimension.MASS, Dimension.VOLUME, Dimension.MONEY);
        Quantity.require("recalled", recalled, Dimension.PIECES, Dimension.MASS, Dimension.VOLUME, Dimension.MONEY);
        Quantity.require("recalledShare", recalledShare, Dimension.PERCENT);
        Quantity.require("complaintResponseRate", complaintResponseRate, Dimension.PERCENT);
        Quantity.require("complaintResolutionRate", complaintResolutionRate, Dimension.PERCENT);
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

    /** Builds {@link ProductResponsibility}. Not thread-safe. */
    public static final class Builder extends ProductResponsibilityBuilder {
        Builder() {}
    }
}
