package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Count;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * People hired in the year, for the stock-flow check of B1.2.
 *
 * @param total people hired; null if not given
 * @param breakdowns people hired by dimension
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record NewHires(
        @Nullable @PositiveOrZero Count total,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<BreakdownDimension, @Valid Breakdown<@PositiveOrZero Count>> breakdowns)
        implements WithNewHires {
    /**
     * Copies the collections.
     *
     * @throws NullPointerException naming the missing component
     */
    public NewHires {
        breakdowns = Copies.map("breakdowns", breakdowns);
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NewHires}. Not thread-safe. */
    public static final class Builder extends NewHiresBuilder {
        private final BreakdownRows<Count> rows = new BreakdownRows<>();

        Builder() {}

        /**
         * The total.
         *
         * @param total number of people hired
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
         * @param headcount number of people hired
         * @return this builder
         * @throws IllegalArgumentException if the dimension has this label already
         */
        public Builder headcount(BreakdownDimension dimension, String label, long headcount) {
            rows.add(dimension, label, Count.of(headcount));
            return this;
        }

        @Override
        public NewHires build() {
            NewHires built = super.build();
            return built.withBreakdowns(rows.addedTo(built.breakdowns()));
        }
    }
}
