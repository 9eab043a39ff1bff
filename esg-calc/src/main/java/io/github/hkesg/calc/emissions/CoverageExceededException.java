package io.github.hkesg.calc.emissions;

import io.github.hkesg.model.quantity.Quantity;

/** Contracts and certificates for more electricity than was bought in their market. */
public final class CoverageExceededException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Quantity covered;
    private final transient Quantity consumption;

    CoverageExceededException(String market, Quantity covered, Quantity consumption) {
        super("Contracts and certificates in " + market + " cover " + covered + ", but only " + consumption
                + " was bought there");
        this.covered = covered;
        this.consumption = consumption;
    }

    /**
     * What contracts and certificates cover.
     *
     * @return the sum, in the unit of the consumption
     */
    public Quantity covered() {
        return covered;
    }

    /**
     * What was bought.
     *
     * @return the consumption
     */
    public Quantity consumption() {
        return consumption;
    }
}
