package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One stream of waste, as printed; often counted in pieces.
 *
 * <p>For example, 402 discarded lamps, of which the report says that 297 come from an office move.
 *
 * @param material what the waste is made of
 * @param label the row's label as printed; null if not given
 * @param wasteClass the class that the report puts it in; null where it does not say
 * @param quantity amount, in mass, volume or pieces
 * @param treatment what happens to it; null if not given
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WasteStream(
        WasteMaterial material,
        @Nullable String label,
        @Nullable WasteClass wasteClass,
        @PositiveOrZero Quantity quantity,
        @Nullable WasteTreatment treatment,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes) {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public WasteStream {
        Objects.requireNonNull(material, "material");
        Objects.requireNonNull(quantity, "quantity");
        Quantity.require("quantity", quantity, Dimension.MASS, Dimension.VOLUME, Dimension.PIECES);
        notes = Copies.list("notes", notes);
    }
}
