package io.github.hkesg.calc.workforce;

import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.quantity.Count;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * Some people of a roster, in number and by every dimension that the roster has. Each breakdown adds up to the total;
 * groups that nobody is in are there with zero.
 *
 * @param total number of people
 * @param breakdowns number of people by dimension
 */
public record Headcount(Count total, Map<BreakdownDimension, Breakdown<Count>> breakdowns) {
    /**
     * Copies the breakdowns, keeping their order.
     *
     * @throws NullPointerException naming the missing component
     */
    public Headcount {
        Objects.requireNonNull(total, "total");
        breakdowns = Collections.unmodifiableMap(new LinkedHashMap<>(breakdowns));
    }

    /**
     * The people of one group.
     *
     * @param dimension the dimension
     * @param label the group's label
     * @return their number
     * @throws NoSuchElementException if the roster has no such group
     */
    public Count of(BreakdownDimension dimension, String label) {
        Breakdown<Count> breakdown = breakdowns.get(dimension);
        Count count = breakdown == null ? null : breakdown.members().get(label);
        if (count == null) {
            throw new NoSuchElementException(dimension + " has no '" + label + "'");
        }
        return count;
    }
}
