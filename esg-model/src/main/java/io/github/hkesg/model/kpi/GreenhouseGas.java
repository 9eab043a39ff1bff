package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.internal.PathKeys;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Greenhouse gas emissions, gross: D.28 and D.29.
 *
 * <p>For example, scope 1 2.27 tCO2e, location-based scope 2 227.06 tCO2e, total 229.33 tCO2e, 8.4 % below the year before.
 *
 * @param scope1 scope 1, D.28(a); null if not given
 * @param scope1Gases scope 1 by gas
 * @param scope2LocationBased location-based scope 2, D.28(b) and D.29(c); null if not given
 * @param scope2MarketBased market-based scope 2, additional to the location-based figure; null if not given
 * @param contractualInstruments contracts and certificates for purchased energy, D.29(c)
 * @param scope3 scope 3; null if not given
 * @param scopes1And2 scopes 1 and 2 together as printed; null if not given
 * @param total total as printed; null if not given
 * @param totalScopes the scopes in the total; empty where the report does not say
 * @param totalScope2Basis the basis of the scope 2 in the total; null where the report does not say
 * @param totalGases the total by gas
 * @param intensities total per unit of activity, which A1.2 asked for until 2024; several where the report divides by several things
 * @param change change of the total from the year before, in percent, negative for a fall; null if not given
 * @param biogenic carbon dioxide from biomass, which stands outside the scopes; null if not given
 * @param removals greenhouse gas removed, for example by trees, never deducted from the scopes; null if not given
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record GreenhouseGas(
        @Nullable @PositiveOrZero Quantity scope1,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<KyotoGas, @PositiveOrZero Quantity> scope1Gases,
        @Nullable @PositiveOrZero Quantity scope2LocationBased,
        @Nullable @PositiveOrZero Quantity scope2MarketBased,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid ContractualInstrument> contractualInstruments,
        @Nullable @Valid Scope3Emissions scope3,
        @Nullable @PositiveOrZero Quantity scopes1And2,
        @Nullable @PositiveOrZero Quantity total,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<EmissionScope> totalScopes,
        @Nullable Scope2Basis totalScope2Basis,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<KyotoGas, @PositiveOrZero Quantity> totalGases,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Intensity> intensities,
        @Nullable Quantity change,
        @Nullable @PositiveOrZero Quantity biogenic,
        @Nullable @PositiveOrZero Quantity removals,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes)
        implements WithGreenhouseGas {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public GreenhouseGas {
        intensities = Copies.list("intensities", intensities);
        Intensity.require(intensities, Dimension.CO2_EQUIVALENT);
        Quantity.require("scope1", scope1, Dimension.CO2_EQUIVALENT);
        Quantity.require("scope2LocationBased", scope2LocationBased, Dimension.CO2_EQUIVALENT);
        Quantity.require("scope2MarketBased", scope2MarketBased, Dimension.CO2_EQUIVALENT);
        Quantity.require("scopes1And2", scopes1And2, Dimension.CO2_EQUIVALENT);
        totalScopes = Copies.set("totalScopes", totalScopes);
        Quantity.require("total", total, Dimension.CO2_EQUIVALENT);
        Quantity.require("biogenic", biogenic, Dimension.CO2_EQUIVALENT);
        Quantity.require("removals", removals, Dimension.CO2_EQUIVALENT);
        scope1Gases = gases("scope1Gases", scope1Gases);
        totalGases = gases("totalGases", totalGases);
        contractualInstruments = Copies.list("contractualInstruments", contractualInstruments);
        Quantity.require("change", change, Dimension.PERCENT);
        notes = Copies.list("notes", notes);
    }

    private static Map<KyotoGas, Quantity> gases(String name, Map<KyotoGas, Quantity> gases) {
        Map<KyotoGas, Quantity> copy = Copies.map(name, gases);
        copy.forEach(
                (gas, quantity) -> Quantity.require(PathKeys.below(name, gas), quantity, Dimension.CO2_EQUIVALENT));
        return copy;
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

        /**
         * Adds one intensity.
         *
         * @param intensity total per unit of activity
         * @return this builder
         */
        public Builder intensity(Intensity intensity) {
            return addIntensities(intensity);
        }
    }
}
