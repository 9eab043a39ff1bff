package io.github.hkesg.calc;

import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import java.util.Objects;

/**
 * By how much a figure is to change since its base year: KPIs A1.5, A1.6, A2.3 and A2.4, and paragraphs 37 to 40 of Part D.
 *
 * <p>For example, {@code Target.reduceBy(Quantity.of("5", Unit.PERCENT))}.
 *
 * @param direction which way is forward
 * @param change how far, in percent of the base year, for example 5 %
 */
public record Target(Direction direction, Quantity change) {
    /**
     * Checks the components.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the change is no percentage
     * @throws IllegalArgumentException if the change is negative: the other direction is meant
     */
    public Target {
        Objects.requireNonNull(direction, "direction");
        Quantity.require("change", Objects.requireNonNull(change, "change"), Dimension.PERCENT);
        if (change.value().signum() < 0) {
            throw new IllegalArgumentException("A target of " + change + " is one in the other direction");
        }
    }

    /** Which way is forward. */
    public enum Direction {
        /** Less is better: emissions, energy, water, waste. */
        REDUCTION,
        /** More is better: recycled waste, renewable energy. */
        INCREASE
    }

    /**
     * A target of reduction.
     *
     * @param change for example 5 %
     * @return the target
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if it is no percentage
     * @throws IllegalArgumentException if it is negative
     */
    public static Target reduceBy(Quantity change) {
        return new Target(Direction.REDUCTION, change);
    }

    /**
     * A target of increase.
     *
     * @param change for example 20 %
     * @return the target
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if it is no percentage
     * @throws IllegalArgumentException if it is negative
     */
    public static Target increaseBy(Quantity change) {
        return new Target(Direction.INCREASE, change);
    }
}
