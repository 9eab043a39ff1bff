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
 * Employee turnover rate, in percent, by the dimensions of B1.2.
 *
 * <p>For example, 41 % overall, 43 % of men and 36 % of women.
 *
 * @param overall overall rate; null if not given
 * @param breakdowns rate by dimension
 * @param leavers employees who left in the year; null if not given
 * @param leaverBreakdowns employees who left by dimension
 * @param notCaptured dimensions that the report prints but this record holds not at all or only in part
 * @param method the denominator that the report says it uses; null where it does not say
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record Turnover(
        @Nullable @PositiveOrZero Quantity overall,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<BreakdownDimension, @Valid Breakdown<@PositiveOrZero Quantity>> breakdowns,

        @Nullable @PositiveOrZero Count leavers,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<BreakdownDimension, @Valid Breakdown<@PositiveOrZero Count>> leaverBreakdowns,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<BreakdownDimension> notCaptured,
        @Nullable TurnoverMethod method,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes)
        implements WithTurnover {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public Turnover {
        Quantity.require("overall", overall, Dimension.PERCENT);
        breakdowns = Copies.map("breakdowns", breakdowns);
        breakdowns.forEach((dimension, breakdown) -> breakdown
                .members()
                .forEach((label, rate) -> Quantity.require(
                        PathKeys.below(PathKeys.below("breakdowns", dimension), label), rate, Dimension.PERCENT)));
        leaverBreakdowns = Copies.map("leaverBreakdowns", leaverBreakdowns);
        notCaptured = Copies.set("notCaptured", notCaptured);
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

    /** Builds {@link Turnover}. Not thread-safe. */
    public static final class Builder extends TurnoverBuilder {
        private final BreakdownRows<Quantity> rows = new BreakdownRows<>();
        private final BreakdownRows<Count> leaverRows = new BreakdownRows<>();

        Builder() {}

        /**
         * The overall rate.
         *
         * @param digits the printed percentage, for example {@code "41"}
         * @return this builder
         */
        public Builder overall(String digits) {
            return overall(Quantity.of(digits, Unit.PERCENT));
        }

        /**
         * Adds one row of the table.
         *
         * @param dimension the dimension
         * @param label the member's label as printed
         * @param digits the printed percentage
         * @return this builder
         * @throws IllegalArgumentException if the dimension has this label already
         */
        public Builder rate(BreakdownDimension dimension, String label, String digits) {
            rows.add(dimension, label, Quantity.of(digits, Unit.PERCENT));
            return this;
        }

        /**
         * The employees who left.
         *
         * @param leavers number of people
         * @return this builder
         */
        public Builder leavers(long leavers) {
            return leavers(Count.of(leavers));
        }

        /**
         * Adds one row of the table of leavers.
         *
         * @param dimension the dimension
         * @param label the member's label as printed
         * @param leavers number of people who left
         * @return this builder
         * @throws IllegalArgumentException if the dimension has this label already
         */
        public Builder leavers(BreakdownDimension dimension, String label, long leavers) {
            leaverRows.add(dimension, label, Count.of(leavers));
            return this;
        }

        @Override
        public Turnover build() {
            Turnover built = super.build();
            return built.withBreakdowns(rows.addedTo(built.breakdowns()))
                    .withLeaverBreakdowns(leaverRows.addedTo(built.leaverBreakdowns()));
        }
    }
}
