package io.github.hkesg.calc;

import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Quantity;
import java.util.Objects;

/**
 * An amount, and the factor that turns it into what is computed.
 *
 * <p>For example, 427934 kWh bought for "Shanghai office", and 0.5306 kgCO2/kWh.
 *
 * @param name what the amount is called on the receipt, for example {@code Shanghai office} or {@code diesel, trucks}
 * @param amount the amount, for example 427934 kWh
 * @param factor result per amount, for example 0.5306 kgCO2/kWh
 */
public record Activity(String name, Quantity amount, AppliedFactor factor) {
    /**
     * Checks that the factor is per such an amount.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the factor is per something else
     */
    public Activity {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(factor, "factor");
        factor.unit().denominator().requireCompatible(amount.unit());
    }
}
