package io.github.hkesg.calc.row;

import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Unit;
import java.util.List;
import java.util.Objects;

/**
 * What the rows of one group have in common, so that they can be added before anything is made of their sum. For authors of
 * collectors.
 *
 * <p>For example, all bills in kWh with 0.5306 kgCO2/kWh.
 *
 * @param labels what keeps groups apart beside unit and factors, for example the name of a refrigerant; may be empty
 * @param unit unit that the rows are measured in
 * @param factors what the sum is multiplied by, one after the other; none for a plain sum
 */
public record RowKey(List<String> labels, Unit unit, List<AppliedFactor> factors) {
    /**
     * Copies the lists.
     *
     * @throws NullPointerException if anything is missing
     */
    public RowKey {
        labels = List.copyOf(labels);
        Objects.requireNonNull(unit, "unit");
        factors = List.copyOf(factors);
    }

    static RowKey of(Unit unit, List<AppliedFactor> factors) {
        return new RowKey(List.of(), unit, factors);
    }
}
