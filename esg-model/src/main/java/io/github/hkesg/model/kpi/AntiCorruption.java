package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Count;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Concluded corruption cases B7.1 and anti-corruption training B7.3.
 *
 * @param concludedCases legal cases concluded in the year against the issuer or its employees; zero is a figure
 * @param directorsTrained directors trained; null if not given
 * @param staffTrained staff trained; null if not given
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AntiCorruption(
        @Nullable @PositiveOrZero Count concludedCases,
        @Nullable @PositiveOrZero Count directorsTrained,
        @Nullable @PositiveOrZero Count staffTrained,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes) {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public AntiCorruption {
        notes = Copies.list("notes", notes);
    }
}
