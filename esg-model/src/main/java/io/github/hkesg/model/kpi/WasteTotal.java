package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Total of a class of waste, and its intensity: A1.3, A1.4.
 *
 * @param total mass produced
 * @param intensity total per unit of activity; null if not given
 * @param treatments mass by what happens to it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WasteTotal(
        @PositiveOrZero Quantity total,
        @Nullable @Valid Intensity intensity,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<WasteTreatment, @PositiveOrZero Quantity> treatments) {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public WasteTotal {
        Objects.requireNonNull(total, "total");
        Quantity.require("total", total, Dimension.MASS);
        treatments = Copies.map("treatments", treatments);
        treatments.forEach(
                (treatment, quantity) -> Quantity.require("treatments." + treatment, quantity, Dimension.MASS));
    }

    /**
     * A total of which the report does not say what happens to it.
     *
     * @param total mass produced
     * @param intensity total per unit of activity; null if not given
     * @return the total
     */
    public static WasteTotal of(Quantity total, @Nullable Intensity intensity) {
        return new WasteTotal(total, intensity, Map.of());
    }
}
