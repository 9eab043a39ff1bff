package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Water consumption and its intensity: A2.2.
 *
 * @param total water used, in volume or mass
 * @param intensity total per unit of activity; null if not given
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WaterConsumption(
        @PositiveOrZero Quantity total,
        @Nullable @Valid Intensity intensity,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes) {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public WaterConsumption {
        Objects.requireNonNull(total, "total");
        Quantity.require("total", total, Dimension.VOLUME, Dimension.MASS);
        notes = Copies.list("notes", notes);
    }
}
