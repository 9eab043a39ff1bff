package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
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
 * Training: percentage trained B3.1, average hours B3.2.
 *
 * <p>For example, 1,102.5 hours in all, 3.21 hours per employee.
 *
 * @param attendances attendances, one person at two courses counting twice; null if not given
 * @param peopleTrained people trained at least once; null if not given
 * @param percentTrained people trained in percent of employees; null if not given
 * @param percentTrainedBreakdowns share of each group that was trained, in percent
 * @param trainedMixBreakdowns composition of the people trained, in percent, each dimension adding up to 100
 * @param totalHours hours of training in all; null if not given
 * @param averageHours hours per employee; null if not given
 * @param averageHoursBreakdowns hours per employee of each group
 * @param notCaptured dimensions that the report prints but this record holds not at all or only in part
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record Training(
        @Nullable @PositiveOrZero Count attendances,
        @Nullable @PositiveOrZero Count peopleTrained,
        @Nullable @PositiveOrZero Quantity percentTrained,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<BreakdownDimension, @Valid Breakdown<@PositiveOrZero Quantity>> percentTrainedBreakdowns,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<BreakdownDimension, @Valid Breakdown<@PositiveOrZero Quantity>> trainedMixBreakdowns,

        @Nullable @PositiveOrZero Quantity totalHours,
        @Nullable @PositiveOrZero Quantity averageHours,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<BreakdownDimension, @Valid Breakdown<@PositiveOrZero Quantity>> averageHoursBreakdowns,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<BreakdownDimension> notCaptured,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes)
        implements WithTraining {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public Training {
        Quantity.require("percentTrained", percentTrained, Dimension.PERCENT);
        Quantity.require("totalHours", totalHours, Dimension.HOURS);
        Quantity.require("averageHours", averageHours, Dimension.HOURS);
        percentTrainedBreakdowns = Copies.map("percentTrainedBreakdowns", percentTrainedBreakdowns);
        trainedMixBreakdowns = Copies.map("trainedMixBreakdowns", trainedMixBreakdowns);
        averageHoursBreakdowns = Copies.map("averageHoursBreakdowns", averageHoursBreakdowns);
        notCaptured = Copies.set("notCaptured", notCaptured);
        notes = Copies.list("notes", notes);
        requireDimension("percentTrainedBreakdowns", percentTrainedBreakdowns, Dimension.PERCENT);
        requireDimension("trainedMixBreakdowns", trainedMixBreakdowns, Dimension.PERCENT);
        requireDimension("averageHoursBreakdowns", averageHoursBreakdowns, Dimension.HOURS);
    }

    private static void requireDimension(
            String name, Map<BreakdownDimension, Breakdown<Quantity>> breakdowns, Dimension dimension) {
        breakdowns.forEach((by, breakdown) -> breakdown
                .members()
                .forEach((label, figure) -> Quantity.require(name + "." + by + "." + label, figure, dimension)));
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Training}. Not thread-safe. */
    public static final class Builder extends TrainingBuilder {
        private final BreakdownRows<Quantity> averageHours = new BreakdownRows<>();
        private final BreakdownRows<Quantity> percentTrained = new BreakdownRows<>();

        Builder() {}

        /**
         * Adds one row of average hours.
         *
         * @param dimension the dimension
         * @param label the member's label as printed
         * @param digits the printed hours per employee
         * @return this builder
         * @throws IllegalArgumentException if the dimension has this label already
         */
        public Builder averageHours(BreakdownDimension dimension, String label, String digits) {
            averageHours.add(dimension, label, Quantity.of(digits, Unit.HOUR));
            return this;
        }

        /**
         * Adds one row of the percentage trained, as share of the group.
         *
         * @param dimension the dimension
         * @param label the member's label as printed
         * @param digits the printed percentage
         * @return this builder
         * @throws IllegalArgumentException if the dimension has this label already
         */
        public Builder percentTrained(BreakdownDimension dimension, String label, String digits) {
            percentTrained.add(dimension, label, Quantity.of(digits, Unit.PERCENT));
            return this;
        }

        @Override
        public Training build() {
            Training built = super.build();
            return built.withAverageHoursBreakdowns(averageHours.addedTo(built.averageHoursBreakdowns()))
                    .withPercentTrainedBreakdowns(percentTrained.addedTo(built.percentTrainedBreakdowns()));
        }
    }
}
