package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Count;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Number of suppliers by region B5.1, and under each practice B5.2.
 *
 * @param total suppliers in all
 * @param regions suppliers by region, labels as printed
 * @param practices practices of engaging suppliers
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record Suppliers(
        @PositiveOrZero Count total,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @PositiveOrZero Count> regions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid SupplierPractice> practices,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes)
        implements WithSuppliers {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public Suppliers {
        Objects.requireNonNull(total, "total");
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
         */
        public Builder region(String label, long suppliers) {
            return putRegions(label, Count.of(suppliers));
        }
    }
}
