package io.github.hkesg.model.constraint;

import io.github.hkesg.model.kpi.Breakdown;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** A constraint on the type argument of a breakdown is one on every member. */
public final class BreakdownValueExtractor implements ValueExtractor<Breakdown<@ExtractedValue ?>> {
    /** Called by Jakarta Validation. */
    public BreakdownValueExtractor() {}

    @Override
    public void extractValues(Breakdown<?> breakdown, ValueReceiver receiver) {
        breakdown.members().forEach((label, figure) -> receiver.keyedValue("<breakdown member>", label, figure));
    }
}
