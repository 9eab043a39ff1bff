package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.kpi.CarbonPrice;
import io.github.hkesg.model.kpi.EmissionFactorValue;
import io.github.hkesg.model.kpi.HoursRate;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure and where it stands below its year, whatever type the model has for it.
 *
 * @param location place below the year
 * @param value the digits
 * @param unit the unit, of a ratio the one above the stroke; null for counts, rates per hours worked and factors
 * @param symbol what is printed after the digits
 * @param isExact whether the digits stand for themselves, as those of counts do
 */
record PrintedFigure(
        Location location, BigDecimal value, @Nullable Unit unit, String symbol, boolean isExact) {

    /** The figure that a value is; empty if it is none, but may hold some. */
    static Optional<PrintedFigure> of(Location location, Object value) {
        PrintedFigure figure = null;
        if (value instanceof Quantity quantity) {
            Unit unit = quantity.unit();
            figure = new PrintedFigure(location, quantity.value(), unit, unit.symbol(), false);
        } else if (value instanceof Count count) {
            figure = new PrintedFigure(location, count.decimal(), null, "", true);
        } else if (value instanceof Intensity intensity) {
            Unit unit = intensity.unit().numerator();
            figure = new PrintedFigure(
                    location, intensity.value(), unit, intensity.unit().toString(), false);
        } else if (value instanceof CarbonPrice price) {
            Unit unit = price.unit().numerator();
            figure = new PrintedFigure(
                    location, price.value(), unit, price.unit().toString(), false);
        } else if (value instanceof EmissionFactorValue factor) {
            figure = new PrintedFigure(
                    location, factor.value(), null, factor.unit().toString(), false);
        } else if (value instanceof HoursRate rate) {
            figure = new PrintedFigure(
                    location, rate.value(), null, "/ " + rate.perHours().toPlainString() + " h", false);
        }
        return Optional.ofNullable(figure);
    }

    boolean isOtherThanZero() {
        return value.signum() != 0;
    }

    /** Whether the same figure printed elsewhere cannot be this one. Figures that measure different things are not compared. */
    boolean differsFrom(PrintedFigure other) {
        if (isExact || other.isExact) {
            return value.compareTo(other.value) != 0;
        }
        Unit mine = unit;
        Unit theirs = other.unit;
        if (mine == null || theirs == null) {
            return symbol.equals(other.symbol)
                    && !DecimalInterval.ofPrinted(value).intersects(DecimalInterval.ofPrinted(other.value));
        }
        return mine.isCompatibleWith(theirs)
                && !new Quantity(value, mine).interval().intersects(new Quantity(other.value, theirs).intervalIn(mine));
    }

    Argument shown() {
        return new Argument.Figure(value, symbol);
    }
}
