package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.internal.PathKeys;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Total workforce at the end of the year, by the dimensions of B1.1.
 *
 * <p>For example, 325 people: 223 men and 102 women; 319 in the mainland, 4 in Hong Kong, Macao and Taiwan, 2 elsewhere.
 *
 * @param total people at the end of the year; null if not given
 * @param breakdowns people by dimension
 * @param shares share of the total by dimension, in percent, where the report prints it
 * @param notCaptured dimensions that the report prints but this record holds not at all or only in part, because the source of the data could not be read there
 * @param newHires people hired in the year; null if not given
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record Workforce(
        @Nullable @PositiveOrZero Count total,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<BreakdownDimension, @Valid Breakdown<@PositiveOrZero Count>> breakdowns,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<BreakdownDimension, @Valid Breakdown<@PositiveOrZero Quantity>> shares,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<BreakdownDimension> notCaptured,
        @Nullable @Valid NewHires newHires,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes)
        implements WithWorkforce {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public Workforce {
        breakdowns = Copies.map("breakdowns", breakdowns);
        shares = Copies.map("shares", shares);
        shares.forEach((dimension, breakdown) -> breakdown
                .members()
                .forEach((label, share) -> Quantity.require(
                        PathKeys.below(PathKeys.below("shares", dimension), label), share, Dimension.PERCENT)));
        notCaptured = Copies.set("notCaptured", notCaptured);
        notes = Copies.list("notes", notes);
    }

    /**
     * A breakdown that is wholly there.
     *
     * @param dimension the dimension
     * @return the breakdown, or null where the report has none or the data have it only in part
     */
    public @Nullable Breakdown<Count> complete(BreakdownDimension dimension) {
        return notCaptured.contains(dimension) ? null : breakdowns.get(dimension);
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Workforce}. Not thread-safe. */
    public static final class Builder extends WorkforceBuilder {
        private final BreakdownRows<Count> rows = new BreakdownRows<>();
        private final BreakdownRows<Quantity> shareRows = new BreakdownRows<>();

        Builder() {}

        /**
         * The total.
         *
         * @param total number of people
         * @return this builder
         */
        public Builder total(long total) {
            return total(Count.of(total));
        }

        /**
         * Adds one row of the table.
         *
         * @param dimension the dimension
         * @param label the member's label as printed
         * @param headcount number of people
         * @return this builder
         * @throws IllegalArgumentException if the dimension has this label already
         */
        public Builder headcount(BreakdownDimension dimension, String label, long headcount) {
            rows.add(dimension, label, Count.of(headcount));
            return this;
        }

        /**
         * Adds one row of shares.
         *
         * @param dimension the dimension
         * @param label the member's label as printed
         * @param digits the printed percentage of the total
         * @return this builder
         * @throws IllegalArgumentException if the dimension has this label already
         */
        public Builder share(BreakdownDimension dimension, String label, String digits) {
            shareRows.add(dimension, label, Quantity.of(digits, Unit.PERCENT));
            return this;
        }

        @Override
        public Workforce build() {
            Workforce built = super.build();
            return built.withBreakdowns(rows.addedTo(built.breakdowns())).withShares(shareRows.addedTo(built.shares()));
        }
    }
}
