package io.github.hkesg.model.constraint;

import io.github.hkesg.model.quantity.Count;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;

/** A constraint on a count is one on its number. */
@UnwrapByDefault
public final class CountValueExtractor implements ValueExtractor<@ExtractedValue(type = Long.class) Count> {
    /** Called by Jakarta Validation. */
    public CountValueExtractor() {}

    @Override
    public void extractValues(Count count, ValueReceiver receiver) {
        receiver.value(null, count.value());
    }
}
