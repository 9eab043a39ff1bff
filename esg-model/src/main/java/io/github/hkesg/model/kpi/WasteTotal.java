package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.internal.PathKeys;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Total of a class of waste, and its intensity: A1.3, A1.4.
 *
 * @param total mass produced; null if not given
 * @param intensities total per unit of activity; several where the report divides by several things
 * @param treatments mass by what happens to it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WasteTotal(
        @Nullable @PositiveOrZero Quantity total,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Intensity> intensities,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<WasteTreatment, @PositiveOrZero Quantity> treatments) {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public WasteTotal {
        intensities = Copies.list("intensities", intensities);
        Intensity.require(intensities, Dimension.MASS);
        Quantity.require("total", total, Dimension.MASS);
        treatments = Copies.map("treatments", treatments);
        treatments.forEach((treatment, quantity) ->
                Quantity.require(PathKeys.below("treatments", treatment), quantity, Dimension.MASS));
    }

    /**
     * A total of which the report does not say what happens to it.
     *
     * @param total mass produced; null if not given
     * @param intensities total per unit of activity
     * @return the total
     */
    public static WasteTotal of(@Nullable Quantity total, Intensity... intensities) {
        return new WasteTotal(total, List.of(intensities), Map.of());
    }
}
