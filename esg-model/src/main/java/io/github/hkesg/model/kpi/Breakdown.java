package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Count;
import java.util.Map;

/**
 * A KPI broken down by one dimension: labelled members in the order of the report. In JSON simply
 * {@code {"male": 223, "female": 102}}.
 *
 * @param <V> type of a member's figure, usually {@code Count} or {@code Quantity}
 * @param members figure by label; the labels are the report's own
 */
public record Breakdown<V>(Map<String, V> members) {
    /**
     * Copies the members.
     *
     * @throws NullPointerException if a label has no figure
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Breakdown {
        members = Copies.map("", members);
    }

    /**
     * The members, as they stand in JSON.
     *
     * @return figure by label
     */
    @Override
    @JsonValue
    public Map<String, V> members() {
        return members;
    }

    /**
     * Sum of a breakdown into counts.
     *
     * @param breakdown members that are counts
     * @return for example 325 for 223 men and 102 women
     * @throws ArithmeticException if the sum exceeds what a count can hold
     */
    public static Count sum(Breakdown<Count> breakdown) {
        long sum = 0;
        for (Count member : breakdown.members().values()) {
            sum = Math.addExact(sum, member.value());
        }
        return Count.of(sum);
    }
}
