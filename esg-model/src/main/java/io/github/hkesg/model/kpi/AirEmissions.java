package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import jakarta.validation.Valid;
import java.util.List;

/**
 * Types of emissions to air and their data: A1.1.
 *
 * @param pollutants emissions by pollutant
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AirEmissions(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid AirEmission> pollutants,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes) {
    /**
     * Copies the collections.
     *
     * @throws NullPointerException naming the missing component
     */
    public AirEmissions {
        pollutants = Copies.list("pollutants", pollutants);
        notes = Copies.list("notes", notes);
    }
}
