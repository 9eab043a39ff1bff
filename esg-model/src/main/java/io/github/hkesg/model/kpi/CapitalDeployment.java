package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * Capital put to climate risks and opportunities: D.33.
 *
 * @param total all of it; null if not given
 * @param capitalExpenditure capital expenditure; null if not given
 * @param financing financing; null if not given
 * @param investment investment; null if not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CapitalDeployment(
        @Nullable @PositiveOrZero Quantity total,
        @Nullable @PositiveOrZero Quantity capitalExpenditure,
        @Nullable @PositiveOrZero Quantity financing,
        @Nullable @PositiveOrZero Quantity investment) {
    /**
     * Checks what no report could mean.
     *
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public CapitalDeployment {
        Quantity.require("total", total, Dimension.MONEY);
        Quantity.require("capitalExpenditure", capitalExpenditure, Dimension.MONEY);
        Quantity.require("financing", financing, Dimension.MONEY);
        Quantity.require("investment", investment, Dimension.MONEY);
    }
}
