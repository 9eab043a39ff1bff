package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Concluded corruption cases B7.1 and anti-corruption training B7.3.
 *
 * @param concludedCases legal cases concluded in the year against the issuer or its employees; zero is a figure, null is none given
 * @param cases the cases and their outcomes, as far as the report tells them
 * @param directorsTrained directors trained; null if not given
 * @param staffTrained staff trained; null if not given
 * @param directorsTrainedShare directors trained in percent of all; null if not given
 * @param staffTrainedShare staff trained in percent of all; null if not given
 * @param directorTrainingHours hours of training of directors in all; null if not given
 * @param staffTrainingHours hours of training of staff in all; null if not given
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record AntiCorruption(
        @Nullable @PositiveOrZero Count concludedCases,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid ConcludedCase> cases,
        @Nullable @PositiveOrZero Count directorsTrained,
        @Nullable @PositiveOrZero Count staffTrained,
        @Nullable @PositiveOrZero Quantity directorsTrainedShare,
        @Nullable @PositiveOrZero Quantity staffTrainedShare,
        @Nullable @PositiveOrZero Quantity directorTrainingHours,
        @Nullable @PositiveOrZero Quantity staffTrainingHours,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes)
        implements WithAntiCorruption {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public AntiCorruption {
        cases = Copies.list("cases", cases);
        Quantity.require("directorsTrainedShare", directorsTrainedShare, Dimension.PERCENT);
        Quantity.require("staffTrainedShare", staffTrainedShare, Dimension.PERCENT);
        Quantity.require("directorTrainingHours", directorTrainingHours, Dimension.HOURS);
        Quantity.require("staffTrainingHours", staffTrainingHours, Dimension.HOURS);
        notes = Copies.list("notes", notes);
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AntiCorruption}. Not thread-safe. */
    public static final class Builder extends AntiCorruptionBuilder {
        Builder() {}
    }
}
