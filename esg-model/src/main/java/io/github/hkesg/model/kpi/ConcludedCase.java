package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

/**
 * A legal case on corrupt practices that was concluded in the year, and its outcome: B7.1.
 *
 * @param defendant against whom it was brought
 * @param outcome how it ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConcludedCase(Defendant defendant, @NotBlank String outcome) {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     */
    public ConcludedCase {
        Objects.requireNonNull(defendant, "defendant");
        Objects.requireNonNull(outcome, "outcome");
    }
}
