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
 * Training: percentage trained B3.1, average hours B3.2.
 *
 * <p>For example, 1,102.5 hours in all, 3.21 hours per employee.
 *
 * @param attendances attendances, one person at two courses counting twice; null if not given
 * @param peopleTrained people trained at least once; null if not given
 * @param peopleTrainedBreakdowns people trained at least once by dimension
 * @param percentTrained people trained in percent of employees; null if not given
 * @param percentTrainedBreakdowns share of each group that was trained, in percent
 * @param trainedMixBreakdowns composition of the people trained, in percent, each dimension adding up to 100
 * @param totalHours hours of training in all; null if not given
 * @param hoursBreakdowns hours of training of each group
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

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<BreakdownDimension, @Valid Breakdown<@PositiveOrZero Count>> peopleTrainedBreakdowns,

        @Nullable @PositiveOrZero Quantity percentTrained,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<BreakdownDimension, @Valid Breakdown<@PositiveOrZero Quantity>> percentTrainedBreakdowns,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<BreakdownDimension, @Valid Breakdown<@PositiveOrZero Quantity>> trainedMixBreakdowns,

        @Nullable @PositiveOrZero Quantity totalHours,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<BreakdownDimension, @Valid Breakdown<@PositiveOrZero Quantity>> hoursBreakdowns,

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
        peopleTrainedBreakdowns = Copies.map("peopleTrainedBreakdowns", peopleTrainedBreakdowns);
        hoursBreakdowns = Copies.map("hoursBreakdowns", hoursBreakdowns);
        percentTrainedBreakdowns = Copies.map("percentTrainedBreakdowns", percentTrainedBreakdowns);
        trainedMixBreakdowns = Copies.map("trainedMixBreakdowns", trainedMixBreakdowns);
        averageHoursBreakdowns = Copies.map("averageHoursBreakdowns", averageHoursBreakdowns);
        notCaptured = Copies.set("notCaptured", notCaptured);
        notes = Copies.list("notes", notes);
        requireDimension("percentTrainedBreakdowns", percentTrainedBreakdowns, Dimension.PERCENT);
        requireDimension("trainedMixBreakdowns", trainedMixBreakdowns, Dimension.PERCENT);
        requireDimension("hoursBreakdowns", hoursBreakdowns, Dimension.HOURS);
        requireDimension("averageHoursBreakdowns", averageHoursBreakdowns, Dimension.HOURS);
    }

    private static void requireDimension(
            String name, Map<BreakdownDimension, Breakdown<Quantity>> breakdowns, Dimension dimension) {
        breakdowns.forEach((by, breakdown) -> breakdown
                .members()
                .forEach((label, figure) ->
                        Quantity.require(PathKeys.below(PathKeys.below(name, by), label), figure, dimension)));
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
        private final BreakdownRows<Count> peopleTrained = new BreakdownRows<>();
        private final BreakdownRows<Quantity> hours = new BreakdownRows<>();
        private final BreakdownRows<Quantity> averageHours = new BreakdownRows<>();
        private final BreakdownRows<Quantity> percentTrained = new BreakdownRows<>();
        private final BreakdownRows<Quantity> trainedMix = new BreakdownRows<>();

        Builder() {}

        /**
         * The people trained at least once.
         *
         * @param people number of people
         * @return this builder
         */
        public Builder peopleTrained(long people) {
            return peopleTrained(Count.of(people));
        }

        /**
         * Adds one row of people trained.
         *
         * @param dimension the dimension
         * @param label the member's label as printed
         * @param people people of the group trained at least once
         * @return this builder
         * @throws IllegalArgumentException if the dimension has this label already
         */
        public Builder peopleTrained(BreakdownDimension dimension, String label, long people) {
            peopleTrained.add(dimension, label, Count.of(people));
            return this;
        }

        /**
         * Adds one row of hours of training.
         *
         * @param dimension the dimension
         * @param label the member's label as printed
         * @param digits the printed hours of the group
         * @return this builder
         * @throws IllegalArgumentException if the dimension has this label already
         */
        public Builder hours(BreakdownDimension dimension, String label, String digits) {
            hours.add(dimension, label, Quantity.of(digits, Unit.HOUR));
            return this;
        }

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

        /**
         * Adds one row of the composition of the people trained.
         *
         * @param dimension the dimension
         * @param label the member's label as printed
         * @param digits the printed percentage of all people trained
         * @return this builder
         * @throws IllegalArgumentException if the dimension has this label already
         */
        public Builder trainedMix(BreakdownDimension dimension, String label, String digits) {
            trainedMix.add(dimension, label, Quantity.of(digits, Unit.PERCENT));
            return this;
        }

        @Override
        public Training build() {
            Training built = super.build();
            return built.withPeopleTrainedBreakdowns(peopleTrained.addedTo(built.peopleTrainedBreakdowns()))
                    .withHoursBreakdowns(hours.addedTo(built.hoursBreakdowns()))
                    .withAverageHoursBreakdowns(averageHours.addedTo(built.averageHoursBreakdowns()))
                    .withPercentTrainedBreakdowns(percentTrained.addedTo(built.percentTrainedBreakdowns()))
                    .withTrainedMixBreakdowns(trainedMix.addedTo(built.trainedMixBreakdowns()));
        }
    }
}
