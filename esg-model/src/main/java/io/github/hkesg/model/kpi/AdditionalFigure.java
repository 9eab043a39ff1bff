package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;

/**
 * A figure that the report prints and no KPI of the Code asks for.
 *
 * @param label the row's label as printed
 * @param quantity the figure
 * @param notes what the report says beside it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdditionalFigure(
        @NotBlank String label,
        Quantity quantity,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes) {
    /**
     * Copies the collections.
     *
     * @throws NullPointerException naming the missing component
     */
    public AdditionalFigure {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(quantity, "quantity");
        notes = Copies.list("notes", notes);
    }

    /**
     * A figure without notes.
     *
     * @param label the row's label as printed
     * @param quantity the figure
     * @return the figure
     */
    public static AdditionalFigure of(String label, Quantity quantity) {
        return new AdditionalFigure(label, quantity, List.of());
    }
}
