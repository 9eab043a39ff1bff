package io.github.hkesg.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;

/**
 * What the report covers: B.15.
 *
 * @param description the entities and operations covered
 * @param differences provisions whose figures cover something else
 */
public record ReportingBoundary(
        @NotBlank String description,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid BoundaryDifference> differences) {
    /**
     * Copies the differences.
     *
     * @throws NullPointerException naming the missing component
     */
    public ReportingBoundary {
        Objects.requireNonNull(description, "description");
        differences = Copies.list("differences", differences);
    }
}
