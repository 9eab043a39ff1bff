package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Greenhouse gas emissions, gross: D.28 and D.29.
 *
 * <p>For example, scope 1 2.27 tCO2e, location-based scope 2 227.06 tCO2e, total 229.33 tCO2e, 8.4 % below the year before.
 *
 * @param scope1 scope 1, D.28(a); null if not given
 * @param scope2LocationBased location-based scope 2, D.28(b) and D.29(c); null if not given
 * @param scope2MarketBased market-based scope 2, additional to the location-based figure; null if not given
 * @param scope3 scope 3; null if not given
 * @param total total as printed; null if not given
 * @param change change of the total from the year before, in percent, negative for a fall; null if not given
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record GreenhouseGas(
        @Nullable @PositiveOrZero Quantity scope1,
        @Nullable @PositiveOrZero Quantity scope2LocationBased,
        @Nullable @PositiveOrZero Quantity scope2MarketBased,
        @Nullable @Valid Scope3Emissions scope3,
        @Nullable @PositiveOrZero Quantity total,
        @Nullable Quantity change,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes)
        implements WithGreenhouseGas {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public GreenhouseGas {
        Quantity.require("scope1", scope1, Dimension.CO2_EQUIVALENT);
        Quantity.require("scope2LocationBased", scope2LocationBased, Dimension.CO2_EQUIVALENT);
        Quantity.require("scope2MarketBased", scope2MarketBased, Dimension.CO2_EQUIVALENT);
        Quantity.require("total", total, Dimension.CO2_EQUIVALENT);
        Quantity.require("change", change, Dimension.PERCENT);
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

    /** Builds {@link GreenhouseGas}. Not thread-safe. */
    public static final class Builder extends GreenhouseGasBuilder {
        Builder() {}
    }
}
