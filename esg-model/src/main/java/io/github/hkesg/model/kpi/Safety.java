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
 * Health and safety at work: B2.1, B2.2.
 *
 * @param fatalities work-related fatalities of the year; zero is a figure, null is none given
 * @param fatalityRate fatalities in percent of employees; null if not given
 * @param lostDays days lost to work injury; null if not given
 * @param injuries work injuries; null if not given
 * @param lostTimeInjuries injuries that cost at least one working day; null if not given
 * @param injuryRate injured people in percent of employees; null if not given
 * @param occupationalDiseaseRate people with an occupational disease in percent of employees; null if not given
 * @param hoursWorked hours worked in the year; null if not given
 * @param lostTimeInjuryFrequencyRate lost-time injuries per hours worked; null if not given
 * @param lostDayRate lost days per hours worked; null if not given
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record Safety(
        @Nullable @PositiveOrZero Count fatalities,
        @Nullable @PositiveOrZero Quantity fatalityRate,
        @Nullable @PositiveOrZero Quantity lostDays,
        @Nullable @PositiveOrZero Count injuries,
        @Nullable @PositiveOrZero Count lostTimeInjuries,
        @Nullable @PositiveOrZero Quantity injuryRate,
        @Nullable @PositiveOrZero Quantity occupationalDiseaseRate,
        @Nullable @PositiveOrZero Quantity hoursWorked,
        @Nullable @Valid HoursRate lostTimeInjuryFrequencyRate,
        @Nullable @Valid HoursRate lostDayRate,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes)
        implements WithSafety {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public Safety {
        Quantity.require("fatalityRate", fatalityRate, Dimension.PERCENT);
        Quantity.require("lostDays", lostDays, Dimension.DAYS);
        Quantity.require("injuryRate", injuryRate, Dimension.PERCENT);
        Quantity.require("occupationalDiseaseRate", occupationalDiseaseRate, Dimension.PERCENT);
        Quantity.require("hoursWorked", hoursWorked, Dimension.HOURS);
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

    /** Builds {@link Safety}. Not thread-safe. */
    public static final class Builder extends SafetyBuilder {
        Builder() {}
    }
}
