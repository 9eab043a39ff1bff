package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A climate-related financial effect, as one amount or as a range: D.24, D.25.
 *
 * <p>For example, m HKD 3 to m HKD 5 of additional insurance premiums in the medium term.
 *
 * @param kind what it falls on
 * @param horizon when it is expected; null if not given
 * @param lineItem the line item affected, as printed; null if not given
 * @param amount the amount, negative for a loss or outflow; null if not given
 * @param lowest lower end of a range; null if not given
 * @param highest upper end of a range; null if not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FinancialEffect(
        FinancialEffectKind kind,
        @Nullable TimeHorizon horizon,
        @Nullable String lineItem,
        @Nullable Quantity amount,
        @Nullable Quantity lowest,
        @Nullable Quantity highest) {
    /**
     * Checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public FinancialEffect {
        Objects.requireNonNull(kind, "kind");
        Quantity.require("amount", amount, Dimension.MONEY);
        Quantity.require("lowest", lowest, Dimension.MONEY);
        Quantity.require("highest", highest, Dimension.MONEY);
    }
}
