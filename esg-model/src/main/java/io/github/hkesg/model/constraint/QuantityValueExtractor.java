package io.github.hkesg.model.constraint;

import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import java.math.BigDecimal;

/** A constraint on a quantity is one on its number. */
@UnwrapByDefault
public final class QuantityValueExtractor implements ValueExtractor<@ExtractedValue(type = BigDecimal.class) Quantity> {
    /** Called by Jakarta Validation. */
    public QuantityValueExtractor() {}

    @Override
    public void extractValues(Quantity quantity, ValueReceiver receiver) {
        receiver.value(null, quantity.value());
    }
}
