package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;

/**
 * A metric from the disclosure guidance of an industry: D.36, which encourages it.
 *
 * @param topic the industry or topic of the guidance
 * @param label the row's label as printed
 * @param quantity the figure
 * @param notes what the report says beside it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndustryMetric(
        @NotBlank String topic,
        @NotBlank String label,
        Quantity quantity,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes) {
    /**
     * Copies the collections.
     *
     * @throws NullPointerException naming the missing component
     */
    public IndustryMetric {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(quantity, "quantity");
        notes = Copies.list("notes", notes);
    }
}
