package io.github.hkesg.calc.emissions;

import io.github.hkesg.model.quantity.Quantity;

/** Shares of a whole that are not 100 % together, so that part of it would be left out or counted twice. */
public final class IncompleteSharesException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Quantity sum;

    IncompleteSharesException(Quantity sum) {
        super("The shares add up to " + sum + ", not to 100 %");
        this.sum = sum;
    }

    /**
     * What the shares add up to.
     *
     * @return the sum, in percent
     */
    public Quantity sum() {
        return sum;
    }
}
