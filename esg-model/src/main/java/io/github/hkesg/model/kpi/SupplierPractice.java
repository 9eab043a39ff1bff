package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A practice of engaging suppliers, and how many suppliers it covers: B5.2.
 *
 * @param name the practice, in the report's words
 * @param suppliers suppliers subject to it; null if not given
 * @param share suppliers subject to it in percent of all; null if not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupplierPractice(
        @NotBlank String name,
        @Nullable @PositiveOrZero Count suppliers,
        @Nullable @PositiveOrZero Quantity share) {
    /**
     * Checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public SupplierPractice {
        Objects.requireNonNull(name, "name");
        Quantity.require("share", share, Dimension.PERCENT);
    }
}
