package io.github.hkesg.calc.row;

import io.github.hkesg.model.quantity.Quantity;

/** A row with an amount: what collectors over rows need to know of it. A host's own rows can be collected as they are. */
public interface MeasuredRow {
    /**
     * How much.
     *
     * @return the amount, in the unit of the record, for example 1204.5 kWh; negative for a credit note
     */
    Quantity quantity();
}
