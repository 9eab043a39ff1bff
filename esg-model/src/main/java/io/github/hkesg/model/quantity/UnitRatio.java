package io.github.hkesg.model.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.hkesg.model.text.Nearest;
import java.util.Objects;

/**
 * One unit per another, as intensities and conversion factors have it: {@code kgCO2/kWh}, {@code GJ/t},
 * {@code tce/person}.
 *
 * @param numerator the unit above the stroke
 * @param denominator the unit below it
 */
public record UnitRatio(Unit numerator, Unit denominator) {
    /**
     * Checks that both units are there.
     *
     * @throws NullPointerException naming the missing component
     */
    public UnitRatio {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
    }

    /**
     * Reads two symbols with a stroke between them.
     *
     * @param text for example {@code kgCO2/kWh}
     * @return the ratio
     * @throws UnknownUnitException if either symbol is unknown or the stroke is missing
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static UnitRatio parse(String text) {
        Objects.requireNonNull(text, "unit");
        int stroke = text.indexOf('/');
        if (stroke < 0) {
            throw new UnknownUnitException(Nearest.shorten(text), Unit.nearestTo(text) + "/person");
        }
        return new UnitRatio(Unit.parse(text.substring(0, stroke)), Unit.parse(text.substring(stroke + 1)));
    }

    /**
     * Both symbols with a stroke between them.
     *
     * @return for example {@code kgCO2/kWh}
     */
    @Override
    @JsonValue
    public String toString() {
        return numerator.symbol() + "/" + denominator.symbol();
    }
}
