package io.github.hkesg.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where in the report something stands.
 *
 * @param section name of the chapter or section
 * @param page page as printed; null if not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reference(@NotBlank String section, @Nullable String page) {
    /**
     * Checks that the section is there.
     *
     * @throws NullPointerException if there is no section
     */
    public Reference {
        Objects.requireNonNull(section, "section");
    }
}
