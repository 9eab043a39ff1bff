package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Arithmetic;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.UnitRatio;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A conversion factor that the report says it used: B.14, quantitative principle.
 *
 * <p>For example, 0.5306 kgCO2/kWh for purchased electricity, national average of data year 2023.
 *
 * @param kind what it turns an amount into
 * @param source what it is for
 * @param value the factor as printed
 * @param unit result per amount
 * @param publication where the report says it comes from; null where it does not say
 * @param notes what the report says beside it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConversionFactor(
        ConversionFactorKind kind,
        EnergySource source,
        @Positive BigDecimal value,
        UnitRatio unit,
        @Nullable String publication,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes) {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.NumberSizeException if a number has more than 100 digits
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public ConversionFactor {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Arithmetic.requireReasonable("value", Objects.requireNonNull(value, "value"));
        Objects.requireNonNull(unit, "unit");
        unit.numerator()
                .requireDimension(
                        "unit",
                        kind == ConversionFactorKind.EMISSION_FACTOR ? Dimension.CO2_EQUIVALENT : Dimension.ENERGY);
        notes = Copies.list("notes", notes);
    }

    /**
     * A factor without notes.
     *
     * @param kind what it turns an amount into
     * @param source what it is for
     * @param value the factor as printed
     * @param unit result per amount
     * @param publication where the report says it comes from; null where it does not say
     * @return the factor
     */
    public static ConversionFactor of(
            ConversionFactorKind kind,
            EnergySource source,
            BigDecimal value,
            UnitRatio unit,
            @Nullable String publication) {
        return new ConversionFactor(kind, source, value, unit, publication, List.of());
    }
}
