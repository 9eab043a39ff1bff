package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Count;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Number of suppliers by region B5.1, and under each practice B5.2.
 *
 * @param total suppliers in all; null if not given
 * @param regions suppliers by region, labels as printed
 * @param practices practices of engaging suppliers
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record Suppliers(
        @Nullable @PositiveOrZero Count total,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @PositiveOrZero Count> regions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid SupplierPractice> practices,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes)
        implements WithSuppliers {
    /**
     * Copies the collections.
     *
     * @throws NullPointerException naming the missing component
     */
    public Suppliers {
        regions = Copies.map("regions", regions);
        practices = Copies.list("practices", practices);
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

    /** Builds {@link Suppliers}. Not thread-safe. */
    public static final class Builder extends SuppliersBuilder {
        private final Set<String> labels = new HashSet<>();

        Builder() {}

        /**
         * The total.
         *
         * @param total number of suppliers
         * @return this builder
         */
        public Builder total(long total) {
            return total(Count.of(total));
        }

        /**
         * Adds one region.
         *
         * @param label the region as printed
         * @param suppliers number of suppliers
         * @return this builder
         * @throws IllegalArgumentException if there is a region of this label already
         */
        public Builder region(String label, long suppliers) {
            if (!labels.add(label)) {
                throw new IllegalArgumentException("regions has '" + label + "' twice");
            }
            return putRegions(label, Count.of(suppliers));
        }
    }
}
