package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A contract or certificate for purchased energy, of which D.29(c) asks an account beside the location-based figure.
 *
 * <p>For example, green electricity certificates for 300 MWh, emission factor 0 kgCO2/kWh.
 *
 * @param kind the kind of contract
 * @param energy energy it covers
 * @param emissionFactor the emission factor that it conveys; null if not given
 * @param description the contract in the report's words; null if not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContractualInstrument(
        ContractualInstrumentKind kind,
        @PositiveOrZero Quantity energy,
        @Nullable @Valid EmissionFactorValue emissionFactor,
        @Nullable String description) {
    /**
     * Checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public ContractualInstrument {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(energy, "energy");
        Quantity.require("energy", energy, Dimension.ENERGY);
    }
}
