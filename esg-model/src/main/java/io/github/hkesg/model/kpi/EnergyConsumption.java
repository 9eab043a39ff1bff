package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Energy consumption by source, and its intensity: A2.1.
 *
 * <p>For example, 427,934 kWh of purchased electricity and 0.76 t of petrol, 53.71 tce in all, 0.28 tce per person.
 *
 * @param sources use by source
 * @param directTotal total of direct energy as printed; null if not given
 * @param indirectTotal total of indirect energy as printed; null if not given
 * @param total total, an energy; null if not given
 * @param intensities total per unit of activity; several where the report divides by several things
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record EnergyConsumption(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid EnergyUse> sources,
        @Nullable @PositiveOrZero Quantity directTotal,
        @Nullable @PositiveOrZero Quantity indirectTotal,
        @Nullable @PositiveOrZero Quantity total,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Intensity> intensities,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes)
        implements WithEnergyConsumption {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public EnergyConsumption {
        intensities = Copies.list("intensities", intensities);
        Intensity.require(intensities, Dimension.ENERGY);
        sources = Copies.list("sources", sources);
        Quantity.require("directTotal", directTotal, Dimension.ENERGY);
        Quantity.require("indirectTotal", indirectTotal, Dimension.ENERGY);
        Quantity.require("total", total, Dimension.ENERGY);
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

    /** Builds {@link EnergyConsumption}. Not thread-safe. */
    public static final class Builder extends EnergyConsumptionBuilder {
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
         * Adds one source of energy.
         *
         * @param source where it comes from
         * @param digits the printed amount
         * @param unit its unit
         * @return this builder
         */
        public Builder use(EnergySource source, String digits, Unit unit) {
            return addSources(EnergyUse.of(source, Quantity.of(digits, unit)));
        }
    }
}
