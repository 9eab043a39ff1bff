package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Waste: hazardous A1.3, non-hazardous A1.4, and streams.
 *
 * @param hazardous hazardous waste; null if not given
 * @param nonHazardous non-hazardous waste; null if not given
 * @param streams streams, whether or not they are part of a total
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record Waste(
        @Nullable @Valid WasteTotal hazardous,
        @Nullable @Valid WasteTotal nonHazardous,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid WasteStream> streams,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes)
        implements WithWaste {
    /**
     * Copies the collections.
     *
     * @throws NullPointerException naming the missing component
     */
    public Waste {
        streams = Copies.list("streams", streams);
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

    /** Builds {@link Waste}. Not thread-safe. */
    public static final class Builder extends WasteBuilder {
        Builder() {}
    }
}
