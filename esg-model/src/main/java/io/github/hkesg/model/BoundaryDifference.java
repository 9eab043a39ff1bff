package io.github.hkesg.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.internal.Copies;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Provisions whose figures cover something else than the report does: B.15 allows it if it is disclosed.
 *
 * @param provisions the provisions concerned
 * @param description what their figures cover
 * @param reason why; null if the report does not say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoundaryDifference(
        Set<Provision> provisions,
        @NotBlank String description,
        @Nullable String reason) {
    /**
     * Copies the provisions.
     *
     * @throws NullPointerException naming the missing component
     */
    public BoundaryDifference {
        provisions = Copies.set("provisions", Objects.requireNonNull(provisions, "provisions"));
        Objects.requireNonNull(description, "description");
    }
}
