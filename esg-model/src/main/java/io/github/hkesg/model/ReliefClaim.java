package io.github.hkesg.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.code.Relief;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the report that it makes use of a relief of Part D.
 *
 * @param relief the relief
 * @param reason why it applies; null if the report does not say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReliefClaim(Relief relief, @Nullable String reason) {
    /**
     * Checks that the relief is there.
     *
     * @throws NullPointerException if there is no relief
     */
    public ReliefClaim {
        Objects.requireNonNull(relief, "relief");
    }
}
