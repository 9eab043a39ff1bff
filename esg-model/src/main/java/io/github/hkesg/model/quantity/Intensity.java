package io.github.hkesg.model.quantity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A total per unit of activity, such as 0.28 tce per person (KPI A1.3, A1.4, A2.1, A2.2, A2.5).
 *
 * @param value the number as printed
 * @param unit the unit of the total per the unit of the denominator
 * @param denominator how the report defines the denominator, for example "monthly average of head office staff", or null
 *     where it does not say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Intensity(
        @PositiveOrZero BigDecimal value,
        UnitRatio unit,
        @Nullable String denominator) {
    /**
     * Checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws NumberSizeException if the number has more than {@link Arithmetic#MAX_DIGITS} digits
     */
    public Intensity {
        Arithmetic.requireReasonable("value", Objects.requireNonNull(value, "value"));
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * The true values that the printed figure can stand for.
     *
     * @return for example 0.275 to 0.285 for 0.28
     */
    public DecimalInterval interval() {
        return DecimalInterval.ofPrinted(value);
    }

    /**
     * Refuses intensities of something else than what stands in this place.
     *
     * @param intensities the intensities
     * @param dimensions what their numerators may measure
     * @throws IncompatibleUnitException if a numerator measures something else
     */
    public static void require(List<Intensity> intensities, Dimension... dimensions) {
        for (int i = 0; i < intensities.size(); i++) {
            intensities.get(i).unit().numerator().requireDimension("intensities[" + i + "].unit", dimensions);
        }
    }
}
