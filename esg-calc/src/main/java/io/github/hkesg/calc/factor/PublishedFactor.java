package io.github.hkesg.calc.factor;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A factor as its publisher printed it, with its provenance.
 *
 * <p>For example, 0.5306 kgCO2/kWh, mainland China, national average of data year 2023, published on 31 December 2025.
 *
 * @param kind what it turns an amount into
 * @param source the energy source it is for
 * @param region ISO 3166 code of the country or province it is for, or {@code WORLD}
 * @param value the factor
 * @param unit result per amount
 * @param gases the gases it covers, for example {@code CO2}; null where it is not about gases
 * @param dataYear the year whose data it rests on
 * @param publishedOn day of publication; null where only the year of the edition is known
 * @param publication the document, as its publisher names it
 * @param confidence how its digits are known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedFactor(
        FactorKind kind,
        EnergySource source,
        String region,
        BigDecimal value,
        UnitRatio unit,
        @Nullable String gases,
        Integer dataYear,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate publishedOn,

        String publication,
        Confidence confidence) {
    /**
     * Checks that the provenance is complete.
     *
     * @throws NullPointerException naming the missing component
     * @throws IllegalArgumentException if the factor is not positive
     */
    public PublishedFactor {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(dataYear, "dataYear");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(confidence, "confidence");
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("A factor must be positive, not " + value);
        }
    }

    /**
     * This factor, ready for a calculator.
     *
     * @return value, unit and source
     */
    public AppliedFactor applied() {
        return AppliedFactor.declared(value, unit, publication);
    }
}
