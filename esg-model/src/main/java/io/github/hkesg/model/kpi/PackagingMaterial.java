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
 * Packaging material used for finished products: A2.5.
 *
 * @param total mass used; null if not given
 * @param intensities per unit produced; several where the report divides by several things
 * @param materials mass by material, labels as printed
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PackagingMaterial(
        @Nullable @PositiveOrZero Quantity total,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Intensity> intensities,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @PositiveOrZero Quantity> materials,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes) {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public PackagingMaterial {
        intensities = Copies.list("intensities", intensities);
        Intensity.require(intensities, Dimension.MASS);
        Quantity.require("total", total, Dimension.MASS);
        materials = Copies.map("materials", materials);
        materials.forEach((material, quantity) ->
                Quantity.require(PathKeys.below("materials", material), quantity, Dimension.MASS));
        notes = Copies.list("notes", notes);
    }
}
