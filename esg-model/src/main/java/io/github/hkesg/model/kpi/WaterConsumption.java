package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.internal.PathKeys;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Water consumption and its intensity: A2.2.
 *
 * <p>For example, 1,574 t from the municipal supply.
 *
 * @param total water used, in volume or mass; null if not given
 * @param sources water used by source
 * @param discharged water discharged; null if not given
 * @param intensities total per unit of activity; several where the report divides by several things
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record WaterConsumption(
        @Nullable @PositiveOrZero Quantity total,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<WaterSource, @PositiveOrZero Quantity> sources,
        @Nullable @PositiveOrZero Quantity discharged,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Intensity> intensities,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes)
        implements WithWaterConsumption {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public WaterConsumption {
        intensities = Copies.list("intensities", intensities);
        Intensity.require(intensities, Dimension.VOLUME, Dimension.MASS);
        Quantity.require("total", total, Dimension.VOLUME, Dimension.MASS);
        sources = Copies.map("sources", sources);
        sources.forEach((source, quantity) ->
                Quantity.require(PathKeys.below("sources", source), quantity, Dimension.VOLUME, Dimension.MASS));
        Quantity.require("discharged", discharged, Dimension.VOLUME, Dimension.MASS);
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

    /** Builds {@link WaterConsumption}. Not thread-safe. */
    public static final class Builder extends WaterConsumptionBuilder {
        Builder() {}

        /**
         * Adds one intensity.
         *
         * @param intensity total per unit of activity
         * @return this builder
         */
        public Builder intensity(Intensity intensity) {
            return addIntensities(intensity);
        }

        /**
         * The total.
         *
         * @param digits the printed amount
         * @param unit its unit
         * @return this builder
         */
        public Builder total(String digits, Unit unit) {
            return total(Quantity.of(digits, unit));
        }
    }
}
