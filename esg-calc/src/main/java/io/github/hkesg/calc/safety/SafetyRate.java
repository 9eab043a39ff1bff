package io.github.hkesg.calc.safety;

import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * How often accidents happen, or how many days they cost, on a base of hours or people.
 *
 * <p>For example, 2.4 lost-time injuries per 1,000,000 hours.
 *
 * @param value the rate
 * @param counted what is counted: cases in {@code piece}, people or days
 * @param base what it is related to
 */
public record SafetyRate(BigDecimal value, Unit counted, RateBase base) {
    /**
     * Checks that everything is there.
     *
     * @throws NullPointerException naming the missing component
     */
    public SafetyRate {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(base, "base");
    }

    /**
     * The true values that the rate can stand for as a printed figure.
     *
     * @return for example 2.35 to 2.45 for 2.4
     */
    public DecimalInterval interval() {
        return DecimalInterval.ofPrinted(value);
    }

    /**
     * The rate with what is counted and its base.
     *
     * @return for example {@code 2.4 piece/1000000 h}
     */
    @Override
    public String toString() {
        return value.toPlainString() + " " + counted + "/" + base.size();
    }
}
