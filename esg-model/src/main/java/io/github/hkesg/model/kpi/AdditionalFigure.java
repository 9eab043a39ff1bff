package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

/**
 * A figure that the report prints and no KPI of the Code asks for.
 *
 * @param label the row's label as printed
 * @param quantity the figure
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdditionalFigure(@NotBlank String label, Quantity quantity) {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public AdditionalFigure {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(quantity, "quantity");
    }
}
