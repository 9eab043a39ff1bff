package io.github.hkesg.model.quantity;

/** A unit symbol that is not in the vocabulary of {@link Unit}. */
public final class UnknownUnitException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String symbol;
    private final String nearest;

    UnknownUnitException(String symbol, String nearest) {
        super("Unknown unit '" + symbol + "'; the nearest known one is '" + nearest + "'");
        this.symbol = symbol;
        this.nearest = nearest;
    }

    /**
     * The symbol that was not understood.
     *
     * @return the symbol as given, shortened if it was very long
     */
    public String symbol() {
        return symbol;
    }

    /**
     * The known symbol that looks most like it.
     *
     * @return a symbol that {@link Unit#parse(String)} accepts, or a ratio for {@link UnitRatio#parse(String)}
     */
    public String nearest() {
        return nearest;
    }
}
