package io.github.hkesg.calc;

import java.util.Objects;
import java.util.function.Function;

/**
 * A calculated value and how it came about.
 *
 * <p>For example, 227.0617804 tCO2e with the receipt
 * {@code 427934 kWh × 0.5306 kgCO2/kWh ÷ 1000 kgCO2/tCO2e = 227.0617804 tCO2e}.
 *
 * @param <T> type of the value
 * @param value the value, unrounded
 * @param receipt inputs, factors and steps
 */
public record Calculated<T>(T value, Receipt receipt) {
    /**
     * Checks that both are there.
     *
     * @throws NullPointerException naming the missing component
     */
    public Calculated {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(receipt, "receipt");
    }

    /**
     * One figure of a value that has several, with the same receipt: the one that the receipt leads to.
     *
     * <p>For example, {@code refrigerants.map(RefrigerantEmissions::total)}, to add it to other emissions.
     *
     * @param <U> type of the figure
     * @param figure takes the figure from the value
     * @return the figure
     */
    public <U> Calculated<U> map(Function<? super T, ? extends U> figure) {
        return new Calculated<>(figure.apply(value), receipt);
    }
}
